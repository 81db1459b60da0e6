import type { TextAnalysis } from './analysis.ts'
import { orders } from './en/orders.ts'
import type { Stretch } from './stretch.ts'
import { Triggers } from './triggers.ts'

/** Words that tell a reader what to do, and how they would tell what was done. */
export interface Order extends Stretch {
  readonly better: string
  /** Whether it speaks to the reader outright: "you must". */
  readonly isAddress: boolean
}

const { done, doubtful, object, exceptBefore, adverb, obligation, toReader, betterThanObligation } =
  orders
const afterVerb = /^\s+[^\s,.;:!?)–—-]/

/** The words without one of which a text gives no order. */
export const orderTriggers = new Triggers([
  ...Object.keys(done),
  ...Object.keys(doubtful),
  ...obligation.words,
])

const obligations = new Triggers(obligation.words)

/** The orders in a criterion, one a sentence at most: an imperative at its start, or "must". English. */
export function ordersIn(analysis: TextAnalysis): Order[] {
  const mayOblige = analysis.has(obligations)
  const found: Order[] = []
  for (const { text, start } of analysis.sentences) {
    const bullet = /^\p{L}/u.test(text) ? '' : (bulletPattern.exec(text)?.[0] ?? '')
    const body = text.slice(bullet.length)
    const order = imperative(body) ?? (mayOblige ? must(body) : undefined)
    if (order === undefined) continue
    const from = start + bullet.length + order.start
    const end = from + order.text.length
    if (!analysis.isQuoted(from, end)) found.push({ ...order, start: from, end })
  }
  return found
}

const bulletPattern = /^(?:[-*•–#>]+|\d+[.)])\s*/

function imperative(sentence: string): Order | undefined {
  const [word = ''] = /^\p{L}+/u.exec(sentence) ?? []
  const rest = sentence.slice(word.length)
  const plain = own(done, word)
  const isOrder =
    plain !== undefined
      ? afterVerb.test(rest)
      : own(doubtful, word) !== undefined && object.test(rest)
  // "Complete beginners": the adjective. "Read-only": a compound.
  if (!isOrder || exceptBefore.test(rest)) return undefined
  if (word.toLowerCase() === adverb.word)
    return adverb.before.test(rest)
      ? {
          text: `${word}${/^\s+\p{L}+/u.exec(rest)?.[0] ?? ''}`,
          start: 0,
          end: 0,
          better: adverb.better,
          isAddress: false,
        }
      : undefined
  return {
    text: word,
    start: 0,
    end: word.length,
    better: `${plain ?? own(doubtful, word)} …`,
    isAddress: false,
  }
}

function must(sentence: string): Order | undefined {
  const match = obligation.phrase.exec(sentence)
  return match
    ? {
        text: match[0],
        start: match.index,
        end: match.index + match[0].length,
        better: betterThanObligation,
        isAddress: toReader.test(match[0]),
      }
    : undefined
}

function own(table: Readonly<Record<string, string>>, word: string): string | undefined {
  const key = word.toLowerCase()
  return Object.hasOwn(table, key) ? table[key] : undefined
}
