/** A word of a text and its offsets. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Letters and digits, with apostrophes and hyphens inside a word. */
const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’\-‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

export function words(text: string): Word[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** A text as it is compared: without case, in one Unicode form, with one kind of apostrophe. */
export function normalize(text: string): string {
  if (!/[^\n -~]/.test(text)) return text.toLowerCase()
  return text.normalize('NFKC').toLowerCase().replaceAll('’', "'")
}

/** The words of a text as they are compared. Cheaper than {@link words} where places do not matter. */
export function normalizedWords(text: string): string[] {
  return normalize(text).match(pattern) ?? []
}

/** A text in small letters without accents, each letter in its place, so that offsets hold. */
export function plainLetters(text: string): string {
  const small = text.replace(/[^ -~]/g, plainLetter)
  return small.toLowerCase()
}

function plainLetter(letter: string): string {
  if (letter === '’') return "'"
  const base = letter.normalize('NFD').charAt(0).toLowerCase()
  return base.length === letter.length ? base : letter
}
