import type { TextAnalysis } from '../text/analysis.ts'
import { hasOtherForms } from '../text/normalize.ts'
import { type WordForm, wordForm } from '../text/word-form.ts'
import { normalizedWords } from '../text/words.ts'

/** Words that a slot may bring with it: "an Excel course" and "a Word course" differ in one slot. */
const articles = new Set(['a', 'an', 'the'])

function isArticle(word: string): boolean {
  return word.length < 4 && articles.has(word)
}

/** The words of a text as they are compared for likeness, without articles. */
export function comparedWords(text: string): string[] {
  return normalizedWords(text).filter((word) => !isArticle(word))
}

/** The hashes of words that are compared, by which texts are found to be alike. */
export function hashesOf(words: readonly string[]): number[] {
  return words.map((word) => wordForm(word).hash)
}

/** The same by what is known of each word. */
export function comparedForms(text: TextAnalysis): WordForm[] {
  if (hasOtherForms(text.text)) return comparedWords(text.text).map(wordForm)
  const forms: WordForm[] = []
  for (const { form } of text.words) if (!isArticle(form.folded)) forms.push(form)
  return forms
}

/**
 * Whether two templates belong to one series: their texts differ, in one slot only (which may stand
 * in them several times), and what fills the slot stands in the name of each. A pair alone decides.
 * Texts that do not differ at all are a copy and no series. All four lists are
 * {@link comparedWords}.
 */
export function isSeries(
  text: readonly string[],
  name: readonly string[],
  otherText: readonly string[],
  otherName: readonly string[],
): boolean {
  const first = text.findIndex((word, index) => word !== otherText[index])
  if (first < 0) return false
  // Up to here the texts are the same, so the slot begins here, and holds what a name has too.
  const longest = longestFill(text, first, name)
  const otherLongest = longestFill(otherText, first, otherName)
  for (let length = longest; length > 0; length--)
    for (let otherLength = otherLongest; otherLength > 0; otherLength--) {
      const fill = text.slice(first, first + length)
      const otherFill = otherText.slice(first, first + otherLength)
      if (sameButForSlot(text, fill, otherText, otherFill, first)) return true
    }
  return false
}

/** What fills a slot has so many words at most. */
const maxWords = 12

/** How many words from a place on stand in a name too, one after another. */
function longestFill(text: readonly string[], from: number, name: readonly string[]): number {
  let longest = 0
  for (let start = 0; start < name.length && longest < maxWords; start++) {
    let length = 0
    while (
      length < maxWords &&
      start + length < name.length &&
      name[start + length] === text[from + length]
    )
      length++
    longest = Math.max(longest, length)
  }
  return longest
}

function sameButForSlot(
  text: readonly string[],
  fill: readonly string[],
  otherText: readonly string[],
  otherFill: readonly string[],
  from: number,
): boolean {
  let index = from
  let other = from
  while (index < text.length || other < otherText.length) {
    if (startsAt(text, index, fill) && startsAt(otherText, other, otherFill)) {
      index += fill.length
      other += otherFill.length
    } else if (text[index] !== undefined && text[index] === otherText[other]) {
      index += 1
      other += 1
    } else return false
  }
  return true
}

function startsAt(list: readonly string[], index: number, run: readonly string[]): boolean {
  return run.every((word, offset) => list[index + offset] === word)
}
