import { normalize } from './normalize.ts'
import type { Stretch } from './stretch.ts'
import { type WordForm, wordForm } from './word-form.ts'

/** A word of a text, and what is known of it in any text. */
export interface Word extends Stretch {
  readonly form: WordForm
}

/** Letters and digits, with apostrophes and hyphens inside a word. */
const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’\-‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

/** The same, for one word at a given place. */
const wordHere = new RegExp(wordPattern.source, 'uy')

/** The words of a text, in order. */
export function words(text: string): Word[] {
  const found: Word[] = []
  for (let start = 0; start < text.length; start++) {
    if (!mayBegin(text.charCodeAt(start))) continue
    const end = endOfWord(text, start)
    if (end === start) continue
    const word = text.slice(start, end)
    found.push({ text: word, start, end, form: wordForm(word) })
    start = end - 1
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
