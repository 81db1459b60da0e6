import { detectLanguage } from '../../text/language.ts'
import type { ProgramDocument } from '../document.ts'
import type { Statement } from './statements.ts'

/** Texts shorter than this say little about their language. */
const fewestCharacters = 120
const mostAsked = 60

/** The language of documents: what their front matter says, or that of most of their sentences. */
export function languageOf(
  documents: readonly ProgramDocument[],
  statements: readonly Statement[],
): string | undefined {
  for (const { fields } of documents) {
    const said = fields.language?.value ?? fields.lang?.value
    if (typeof said === 'string' && /^[a-z]{2}(?:[-_]|$)/i.test(said))
      return said.slice(0, 2).toLowerCase()
  }
  const stretches = stretchesOf(statements)
  const votes = new Map<string, number>()
  const step = Math.max(1, Math.floor(stretches.length / mostAsked))
  for (let index = 0; index < stretches.length; index += step) {
    const language = detectLanguage(stretches[index] ?? '')
    if (language !== undefined) votes.set(language, (votes.get(language) ?? 0) + 1)
  }
  return [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0]
}

/** The statements with their questions in stretches that are long enough to tell: an answer alone is not. */
function stretchesOf(statements: readonly Statement[]): string[] {
  const stretches: string[] = []
  let open = ''
  let asked: string | undefined
  for (const { value, headings } of statements) {
    const [heading = ''] = headings
    open += heading === asked ? `${value} ` : `${heading} ${value} `
    asked = heading
    if (open.length < fewestCharacters) continue
    stretches.push(open)
    open = ''
  }
  return open === '' ? stretches : [...stretches, open]
}
