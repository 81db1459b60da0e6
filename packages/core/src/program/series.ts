import { foldedWords } from '../text/words.ts'

/** Words that a slot may bring with it: "an Excel course" and "a Word course" differ in one slot. */
const articles = new Set(['a', 'an', 'the'])

/** The words of a text as they are compared for likeness, without articles. */
export function comparedWords(text: string): string[] {
  return foldedWords(text).filter((word) => !articles.has(word))
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
  for (const fill of runsOf(name, text[first]))
    for (const otherFill of runsOf(otherName, otherText[first]))
      if (sameButForSlot(text, fill, otherText, otherFill)) return true
  return false
}

/** Stretches of a name that begin with a word, longest first. */
function runsOf(name: readonly string[], word: string | undefined): string[][] {
  const runs: string[][] = []
  name.forEach((candidate, start) => {
    if (candidate !== word) return
    for (let end = name.length; end > start; end--) runs.push(name.slice(start, end))
  })
  return runs.sort((a, b) => b.length - a.length)
}

function sameButForSlot(
  text: readonly string[],
  fill: readonly string[],
  otherText: readonly string[],
  otherFill: readonly string[],
): boolean {
  let index = 0
  let other = 0
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
