import { detectLanguage } from '../../text/language.ts'
import type { ProgramDocument } from '../document.ts'
import type { Statement } from './statements.ts'

/** Statements shorter than this say little about their language. */
const fewestWords = 6
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
  const votes = new Map<string, number>()
  const long = statements.filter(({ words }) => words.length >= fewestWords)
  const asked = long.length > 0 ? long : statements
  const step = Math.max(1, Math.floor(asked.length / mostAsked))
  for (let index = 0; index < asked.length; index += step) {
    const language = detectLanguage(asked[index]?.value ?? '')
    if (language !== undefined) votes.set(language, (votes.get(language) ?? 0) + 1)
  }
  return [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0]
}
