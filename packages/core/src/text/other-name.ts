import type { Sentence, TextAnalysis } from './analysis.ts'
import { otherName } from './en/other-name.ts'
import type { Stretch } from './stretch.ts'
import { Triggers } from './triggers.ts'
import { normalizedWords } from './words.ts'

/** A name that a text gives to the badge that it is about. */
export interface Introduced extends Stretch {
  /** The words of the name that count. */
  readonly words: readonly string[]
}

const guard = new Triggers(otherName.openings)

/** The names by which a text speaks of the badge: "Earners of the Stream Keeper badge have", "To earn the …". English. */
export function introducedIn(analysis: TextAnalysis): readonly Introduced[] {
  if (!analysis.has(guard)) return []
  return analysis.sentences.flatMap((sentence) => nameIn(sentence) ?? [])
}

function nameIn(sentence: Sentence): Introduced | undefined {
  for (const pattern of otherName.introductions) {
    const { before = '', name = '' } = pattern.exec(sentence.text)?.groups ?? {}
    const words = namingWords(name)
    const start = sentence.start + before.length
    if (words.length > 0) return { text: name, start, end: start + name.length, words }
  }
  return undefined
}

/** The words of a badge's name that tell it from others: without articles, "badge" and the like. */
export function namingWords(name: string): readonly string[] {
  return normalizedWords(name.replaceAll('&', ' and ').replace(/[®™©]/g, '')).filter(
    (word) => !otherName.beside.has(word),
  )
}

/** Whether each of two names has words that the other does not have. One that is longer only says more. */
export function areOthers(a: readonly string[], b: readonly string[]): boolean {
  return a.some((word) => !b.includes(word)) && b.some((word) => !a.includes(word))
}

/** Whether a name differs from another in one place, by a year, a number or a level: "Warden 2025", "Warden 2026". */
export function isOfAnotherYear(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false
  const [at, ...more] = a.flatMap((word, index) => (word === b[index] ? [] : [index]))
  if (at === undefined || more.length > 0) return false
  const [one = '', other = ''] = [a[at], b[at]]
  const areLevels = otherName.levels.has(one) && otherName.levels.has(other)
  return areLevels || (isNumber(one) && isNumber(other) && form(one) === form(other))
}

/** 2025, FY21, V2. */
function isNumber(word: string): boolean {
  return /^(?:[a-z]{1,2})?\d{1,4}$/.test(word)
}

/** How a number is written: with letters before it, and of how many digits a year is. */
function form(word: string): string {
  return word.replace(/\d+/, (digits) => (digits.length === 4 ? 'year' : 'number'))
}
