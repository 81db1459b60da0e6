import { frequentWords } from '../../text/frequent-words.ts'
import { detectLanguage } from '../../text/language.ts'
import { plainLetters } from '../../text/normalize.ts'
import type { ProgramDocument } from '../document.ts'
import type { Statement } from './statements.ts'
import { vocabularies } from './vocabulary/index.ts'

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
  const most = [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0]
  if (most !== undefined && most in vocabularies) return most
  return closestOf(statements, votes.size === 0 ? 0 : closeness) ?? most
}

/** Short words of the languages that are read, by which neighbours are told apart: Spanish from Italian. */
const smallGroups = ['negation', 'modal', 'condition', 'number', 'by', 'us'] as const

/** In this share of all words a text has small words of its own language. */
const closeness = 0.12

/** The language that is read whose small words are the most frequent, if they are so frequent. */
function closestOf(statements: readonly Statement[], least: number): string | undefined {
  const words = statements.slice(0, mostAsked).flatMap((statement) => statement.words)
  const shares = Object.entries(vocabularies).map(([language, vocabulary]) => {
    const terms = smallGroups.flatMap((group) =>
      vocabulary[group].split(',').map((term) => term.trim()),
    )
    const small = new Set(
      [...terms, ...(frequentWords[language]?.split(' ') ?? [])].map(plainLetters),
    )
    return [language, words.filter((word) => small.has(word)).length / words.length] as const
  })
  const [best, second] = shares.toSorted((a, b) => b[1] - a[1])
  return best !== undefined && best[1] > Math.max(least, second?.[1] ?? 0) ? best[0] : undefined
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
