import { normalize } from './normalize.ts'
import type { Stretch } from './stretch.ts'
import { type WordForm, wordForm } from './word-form.ts'

/** A word of a text, and what is known of it in any text. */
export interface Word extends Stretch {
  readonly form: WordForm
}

/** Letters and digits, with apostrophes and hyphens inside a word. */
const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’\-‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

/** The words of a text, in order. */
export function words(text: string): Word[] {
  return Array.from(text.matchAll(pattern), ({ 0: word, index: start }) => ({
    text: word,
    start,
    end: start + word.length,
    form: wordForm(word),
  }))
}

/** The words of a text as they are compared. Cheaper than {@link words} where places do not matter. */
export function normalizedWords(text: string): string[] {
  return normalize(text).match(pattern) ?? []
}
