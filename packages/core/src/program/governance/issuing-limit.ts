import type { Located } from '../../documents/place.ts'
import { daysOf, type Quantity, quantitiesIn } from '../../text/quantities.ts'
import { plainLetters } from '../../text/words.ts'
import * as words from './stated-words.ts'
import { partOf } from './text-parts.ts'

/** A longer sentence is data, and states nothing. */
const longest = 2_000

/**
 * The times within which a sentence says that badges are issued. `isUnderIssuing`: the heading says what
 * is spoken of.
 */
export function limitsIn(
  sentence: Located<string>,
  isUnderIssuing: boolean,
): readonly Located<Quantity>[] {
  if (sentence.value.length > longest) return []
  const plain = plainLetters(sentence.value)
  if (!words.issuing.test(plain) || !(isUnderIssuing || words.badge.test(plain))) return []
  const times = timesIn(sentence.value)
  return times.flatMap((time) => {
    if (!isLimit(plain, time)) return []
    // A time that opens the sentence belongs to all of it.
    const clause = clauseAround(plain, time)
    const said = words.issuing.test(clause) ? clause : times.length === 1 ? plain : ''
    if (words.otherTime.test(said) || words.negated.test(said)) return []
    return isOfBadges(said, isUnderIssuing) ? located(sentence, time) : []
  })
}

/** Whether a clause says that badges are issued; one that goes on, "and issued within …", may leave them out. */
function isOfBadges(clause: string, isUnderIssuing: boolean): boolean {
  const at = clause.search(words.issuing)
  return at >= 0 && (isUnderIssuing || words.badge.test(clause) || at < 12)
}

/** The limit that a row of a table sets for issuing. */
export function limitInRow(
  header: readonly Located<string>[],
  row: readonly Located<string>[],
): readonly Located<Quantity>[] {
  const [first, ...others] = row
  const label = plainLetters(first?.value ?? '')
  if (!words.issuing.test(label) || words.otherTime.test(label)) return []
  const own = first === undefined ? [] : limitsIn(first, false)
  if (own.length > 0) return own
  return others.flatMap((cell, index) => {
    const isLimits = words.limitColumn.test(plainLetters(header[index + 1]?.value ?? ''))
    const plain = plainLetters(cell.value)
    if (words.otherTime.test(plain)) return []
    return timesIn(cell.value).flatMap((time) =>
      isLimits || isLimit(plain, time) ? located(cell, time) : [],
    )
  })
}

/** Times of hours, days, weeks and months; years are no time to wait. */
function timesIn(text: string): readonly Quantity[] {
  return quantitiesIn(text).filter((one) => one.unit !== 'year' && daysOf(one) !== undefined)
}

function isLimit(text: string, { start, end }: Quantity): boolean {
  return words.within.test(text.slice(0, start).slice(-40)) || words.after.test(text.slice(end))
}

/** The part of a sentence, between commas and "and", in which a time stands. */
function clauseAround(text: string, { start, end }: Quantity): string {
  let from = 0
  let to = text.length
  for (const match of text.matchAll(words.clauseEnd)) {
    if (match.index < start) from = match.index + match[0].length
    else if (match.index >= end) {
      to = match.index
      break
    }
  }
  return text.slice(from, to)
}

function located(text: Located<string>, time: Quantity): readonly Located<Quantity>[] {
  return [{ value: time, at: partOf(text, [time.start, time.end]).at }]
}
