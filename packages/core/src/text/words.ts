import { normalize } from './normalize.ts'
import type { Stretch } from './stretch.ts'
import { type WordForm, wordFormAt } from './word-form.ts'

/** A word of a text, and what is known of it in any text. */
export class Word implements Stretch {
  readonly form: WordForm
  readonly start: number
  readonly end: number

  constructor(form: WordForm, start: number) {
    this.form = form
    this.start = start
    this.end = start + form.text.length
  }

  get text(): string {
    return this.form.text
  }
}

/** Letters and digits, with apostrophes and hyphens inside a word. */
export const wordPattern =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’\-‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

/** The same, for one word at a given place. */
const wordHere = new RegExp(wordPattern.source, 'uy')

/** The words of a text, in order. */
export function words(text: string): Word[] {
  const found: Word[] = []
  let start = 0
  while (start < text.length) {
    const end = mayBegin(text.charCodeAt(start)) ? endOfWord(text, start) : start
    if (end > start) found.push(new Word(wordFormAt(text, start, end), start))
    start = Math.max(end, start + 1)
  }
  return found
}

/** Where the word ends that begins at a place; that place where none does. Most words have Latin letters alone. */
function endOfWord(text: string, start: number): number {
  let end = start
  while (isPlain(text.charCodeAt(end))) end++
  if (!mayGoOn(text.charCodeAt(end))) return end
  wordHere.lastIndex = start
  return wordHere.test(text) ? wordHere.lastIndex : start
}

/** Whether a character is a letter from A to Z or a digit. */
function isPlain(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)
}

/** Whether a word may begin with a character: not with one of ASCII's marks. */
function mayBegin(code: number): boolean {
  return code > 127 || isPlain(code)
}

/** Whether a word may go on with a character that is not plain: an apostrophe, a hyphen, one beyond ASCII. */
function mayGoOn(code: number): boolean {
  return code === 39 || code === 45 || code > 127
}

/** The words of a text as they are compared. Cheaper than {@link words} where places do not matter. */
export function normalizedWords(text: string): string[] {
  return normalize(text).match(wordPattern) ?? []
}
