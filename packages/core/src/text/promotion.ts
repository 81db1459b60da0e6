import type { TextAnalysis } from './analysis.ts'
import { promotion } from './en/promotion.ts'
import type { Stretch } from './stretch.ts'
import { Triggers } from './triggers.ts'

/** Words of an advertisement and where they stand. */
export type Promotion = Stretch

const { praise, call, sale } = promotion

/** The words without one of which nothing is advertised. */
export const promotionTriggers = new Triggers(
  [praise, call, sale].flatMap(({ triggers }) => triggers.words),
)

/**
 * Words by which an English text advertises: superlatives about who offers it, calls to act, prices
 * and sales. Titles are passed over: a phrase that is capitalised within a sentence.
 */
export function promotionIn(analysis: TextAnalysis): Promotion[] {
  const { text } = analysis
  return [praise, call, sale]
    .flatMap((list) => list.findIn(analysis))
    .filter(({ text: words, start }) => !isTitle(words, text, start))
    .sort((a, b) => a.start - b.start)
}

/** Every word of it capitalised, and not only for standing at a sentence's beginning. */
function isTitle(words: string, text: string, start: number): boolean {
  const long = words.split(/[\s-]+/).filter((word) => /^\p{L}{3}/u.test(word))
  const isCapitalised = long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word))
  return isCapitalised && !(long.length === 1 && startsSentence(text, start))
}

/** Whether only white space and closing marks stand between a place and the end of a sentence before it. */
function startsSentence(text: string, start: number): boolean {
  let end = start
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end--
  if (end === 0 || text.slice(end, start).includes('\n')) return true
  while (end > 0 && /["”’)]/.test(text[end - 1] ?? '')) end--
  return /[.!?\n]/.test(text[end - 1] ?? '')
}
