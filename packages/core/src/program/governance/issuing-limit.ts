import type { Located } from '../../documents/place.ts'
import { plainLetters } from '../../text/normalize.ts'
import { daysOf, type Quantity, quantitiesIn } from '../../text/quantities.ts'
import * as words from './stated-words.ts'
import { partOf } from './text-parts.ts'

/** A longer sentence is data, and states nothing. */
const longest = 2_000

/** A time within which badges are issued. */
export interface IssuingLimit extends Located<Quantity> {
  /** Whether it is that of one kind of badge, and others may have another. */
  readonly isOfKind: boolean
}

/** Where a sentence stands that may say within which time badges are issued. */
export interface LimitSetting {
  /** Whether a heading, or what introduces a list, says that issuing is spoken of. */
  readonly isUnderIssuing: boolean
  /** The sentence before it. */
  readonly before?: string | undefined
}

/** The times within which a sentence says that badges are issued. */
export function limitsIn(
  sentence: Located<string>,
  { isUnderIssuing, before = '' }: LimitSetting,
): readonly IssuingLimit[] {
  if (sentence.value.length > longest) return []
  const plain = plainLetters(sentence.value)
  const times = timesIn(sentence.value)
  const isSaid =
    isLabelled(plain, isUnderIssuing) || goesOnFrom(plainLetters(before), plain, isUnderIssuing)
  if (isSaid && !isOtherTime(withoutEvents(plain))) {
    const limits = times.filter((time) => times.length === 1 || isLimit(plain, time))
    return limits.flatMap((time) =>
      words.sinceIssuing.test(plain.slice(time.end)) ? [] : [located(sentence, time)],
    )
  }
  if (!words.issuing.test(plain) || !(isUnderIssuing || words.badge.test(plain))) return []
  const found: IssuingLimit[] = []
  for (const time of times) {
    if (!isLimit(plain, time)) continue
    const said = clauseAround(plain, time)
    const between = plain.slice(found.at(-1)?.value.end, time.start)
    // "Badges of attendance go out within two days, those of skill within three weeks."
    const goesOn = found.length > 0 && words.goesOn.test(between)
    // A time that opens the sentence belongs to all of it.
    const alone = times.length === 1 ? withoutEvent(plain, time) : ''
    const isWhole = isOfBadges(said, isUnderIssuing)
    const all = isWhole ? said : goesOn ? between + said : words.issuing.test(said) ? '' : alone
    if (isOtherTime(all)) continue
    if (goesOn || isOfBadges(all, isUnderIssuing)) found.push(located(sentence, time))
  }
  return found
}

/** Whether the words that open a sentence say that its time is one to issue in. */
function isLabelled(text: string, isUnderIssuing: boolean): boolean {
  if (words.issuingLabel.test(text)) return true
  return isUnderIssuing && (words.limitLabel.test(text) || words.kindLabel.test(text))
}

/** "The registrar issues the badge. This happens within two weeks." */
function goesOnFrom(before: string, text: string, isUnderIssuing: boolean): boolean {
  return words.goesOnToSay.test(text) && isOfBadges(before, isUnderIssuing)
}

/** Whether a clause is of another time, or says how it was and not how it is to be. */
function isOtherTime(clause: string): boolean {
  return [words.otherTime, words.negated, words.statistics].some((pattern) => pattern.test(clause))
}

/** Whether a clause says that badges are issued; one that goes on, "and issued within …", may leave them out. */
function isOfBadges(clause: string, isUnderIssuing: boolean): boolean {
  const at = clause.search(words.issuing)
  return at >= 0 && (isUnderIssuing || words.badge.test(clause) || at < 12)
}

/** The limit that a row of a table sets for issuing. `isUnderIssuing`: the heading says what is spoken of. */
export function limitInRow(
  header: readonly Located<string>[],
  row: readonly Located<string>[],
  isUnderIssuing: boolean,
): readonly IssuingLimit[] {
  const [first, ...others] = row
  const label = plainLetters(first?.value ?? '')
  const heads = header.map(({ value }) => plainLetters(value))
  const column = heads.findIndex((head) => isOfIssuing(head, isUnderIssuing))
  const cell = row[column]
  // "| Kind of badge | Issued within |"
  if (
    column > 0 &&
    cell !== undefined &&
    !words.otherTime.test(label) &&
    words.kind.test(heads[0] ?? '')
  )
    return timesIn(cell.value).map((time) => ({ ...located(cell, time), isOfKind: true }))
  if (!words.issuing.test(label) || words.otherTime.test(withoutEvents(label))) return []
  const own = first === undefined ? [] : limitsIn(first, { isUnderIssuing: false })
  if (own.length > 0) return own
  return others.flatMap((cell, index) => {
    const isLimits = words.limitColumn.test(heads[index + 1] ?? '')
    const plain = plainLetters(cell.value)
    if (words.otherTime.test(withoutEvents(plain))) return []
    return timesIn(cell.value).flatMap((time) =>
      isLimits || isLimit(plain, time) ? [located(cell, time, label)] : [],
    )
  })
}

/** Whether a header is of the time to issue in. */
function isOfIssuing(head: string, isUnderIssuing: boolean): boolean {
  const isSaid = isUnderIssuing || words.issuing.test(head)
  return isSaid && words.limitColumn.test(head) && !words.otherTime.test(head)
}

/** Times of hours, days, weeks and months; years are no time to wait. */
function timesIn(text: string): readonly Quantity[] {
  return quantitiesIn(text).filter((one) => one.unit !== 'year' && daysOf(one) !== undefined)
}

function isLimit(text: string, { start, end }: Quantity): boolean {
  const after = text.slice(end)
  if (words.sinceIssuing.test(after)) return false
  const before = text.slice(0, start)
  return (
    words.within.test(before.slice(-40)) ||
    words.after.test(after) ||
    words.inTime.test(before.slice(-3) + text.slice(start, end))
  )
}

/**
 * The part of a sentence, between commas and "and", in which a time stands, without the event from which the time
 * counts.
 */
function clauseAround(text: string, { start, end }: Quantity): string {
  let from = 0
  let to = text.length
  for (const match of text.matchAll(words.clauseEnd)) {
    const last = match.index + match[0].length
    // "emiten en 3 días": of the words between clauses this one leads to a time in another language.
    if (last === start && match[0] === ' en ') continue
    if (match.index < start) from = last
    else if (match.index >= end) {
      to = match.index
      break
    }
  }
  return withoutEvent(text.slice(from, to), { end: end - from })
}

/** A clause without what it says after a time of the event from which that counts: "of the last assessment". */
function withoutEvent(clause: string, { end }: Pick<Quantity, 'end'>): string {
  return clause.slice(0, end) + withoutEvents(clause.slice(end))
}

/** A text without the events that lead to issuing, such as an assessment that is finished. */
function withoutEvents(text: string): string {
  return text.replace(words.event, ' ')
}

/** `of`: what says for which badges it is. */
function located(text: Located<string>, time: Quantity, of = text.value): IssuingLimit {
  return {
    value: time,
    at: partOf(text, [time.start, time.end]).at,
    isOfKind: words.oneKind.test(plainLetters(of)),
  }
}
