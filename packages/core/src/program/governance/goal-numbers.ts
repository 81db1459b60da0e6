import type { Span } from '../../documents/place.ts'
import { plainLetters } from '../../text/normalize.ts'
import { daysOf, type Quantity, quantitiesIn } from '../../text/quantities.ts'
import { sharesIn } from '../../text/shares.ts'
import { textDays } from '../../text/text-day.ts'
import { metricNamed, metricOf } from '../known-metrics.ts'
import type { DeclaredMetric, MetricUnit } from '../metrics.ts'
import { isInBrackets } from './goal-parts.ts'
import * as words from './goal-words.ts'
import type { GoalTarget } from './goals.ts'

/** What a goal's text says in numbers. */
export interface GoalNumbers {
  /** The part of the text that is about this number. */
  readonly span: Span
  readonly metric?: string
  readonly target?: GoalTarget
  readonly start?: number
  /** Whether a noun says what is counted, or it is a share. */
  readonly isNamed: boolean
}

/** A number with what is known of its part in the goal. */
interface Candidate extends Quantity {
  readonly isStart: boolean
  readonly isAside: boolean
}

/** How a text is read. */
export interface NumberReading {
  readonly declared: readonly DeclaredMetric[]
  /** A cell of numbers, in which one without a sign has the metric's own unit; in a sentence it may be anything. */
  readonly isCell?: boolean
  /** Where the metric is named, if not in the text itself. */
  readonly named?: readonly string[]
}

/** The numbers that a text aims at, each with the part that is about it; one without a target where there is none. */
export function numbersIn(
  text: string,
  reading: NumberReading,
): readonly [GoalNumbers, ...GoalNumbers[]] {
  const plain = plainLetters(text)
  const all = candidatesIn(text, plain, reading.isCell === true)
  const targets = targetsAmong(all, plain)
  const joints = targets
    .slice(1)
    .map((next, index) => jointBetween(plain, targets[index]?.end ?? 0, next.start))
  const [first, ...others] = targets.map((target, index) => {
    const span: Span = [joints[index - 1]?.[1] ?? 0, joints[index]?.[0] ?? text.length]
    return numbersOf(text, span, { ...reading, all, target })
  })
  return [first ?? timeIn(text, all, reading), ...others]
}

/** The first number that is aimed at, and those that go on from it: "70 % accepted, 30 % shared and 20 partners". */
function targetsAmong(all: readonly Candidate[], text: string): readonly Candidate[] {
  const aims = all.filter(({ isStart, unit }) => !isStart && !isTime(unit))
  const [first = aims[0], ...others] = aims.filter(({ isAside }) => !isAside)
  if (first === undefined) return []
  const targets = [first]
  for (const one of others) {
    const between = text.slice(targets.at(-1)?.end, one.start)
    if (words.goesOn.test(between) && isOfSomething(text, one)) targets.push(one)
  }
  return targets
}

/** The words that part what is said of one number from what is said of the next. */
function jointBetween(text: string, from: number, to: number): Span {
  const last = [...text.slice(from, to).matchAll(words.coordinator)].at(-1)
  if (last === undefined) return [to, to]
  const start = text.slice(0, from + last.index).trimEnd().length
  return [start, from + last.index + last[0].length]
}

/** A number of days from completion to issuing; the only time that is aimed at. */
function timeIn(text: string, all: readonly Candidate[], reading: NumberReading): GoalNumbers {
  const whole: Span = [0, text.length]
  const target = all.find(({ isStart, unit }) => !isStart && isTime(unit))
  const bare: GoalNumbers = { span: whole, isNamed: false }
  const metric = metricFor([text, ...(reading.named ?? [])], reading.declared, () => true)
  const named = metric === undefined ? bare : { ...bare, metric }
  if (target === undefined) return named
  const found = numbersOf(text, whole, { ...reading, all, target })
  return found.metric === undefined ? named : found
}

function numbersOf(
  text: string,
  span: Span,
  {
    all,
    target,
    declared,
    isCell = false,
    named = [],
  }: NumberReading & { readonly all: readonly Candidate[]; readonly target: Candidate },
): GoalNumbers {
  const part = text.slice(...span)
  // "Days to issue: 9 today, 5 by December": what is counted stands before.
  const isPlain = isCell || !all.some(({ unit }) => isTime(unit))
  const fits = (unit: MetricUnit) => isUnitOf(target, unit, isCell, isPlain)
  const told = span[0] === 0 ? metricFor(named, declared, fits) : undefined
  const read = metricFor([part], declared, fits)
  // "Three offices to issue badges" are no three badges.
  const isRead = isCell || !isOfBadges(read) || isCounted(plainLetters(text), target)
  const metric = told ?? (isRead ? read : undefined)
  const known = metric === undefined ? undefined : metricOf(metric, declared)
  const unit = known !== undefined && target.unit !== 'times' ? known.unit : unitOf(target)
  const start = all.find(
    (one) =>
      one.isStart && one.start >= span[0] && one.end <= span[1] && isLike(one, target, isPlain),
  )
  const value = (one: Quantity) => inUnit(one, unit)
  const better = known?.better ?? directionOf(part, target, start)
  return {
    span,
    ...(metric === undefined ? {} : { metric }),
    target: { value: value(target), unit, better },
    ...(start === undefined ? {} : { start: value(start) }),
    isNamed: isCell || isOfSomething(plainLetters(text), target),
  }
}

const isOfBadges = (metric: string | undefined) => metric === 'issued' || metric === 'earners'

/** Whether a number is one of badges or people. */
function isCounted(text: string, { start, end, unit }: Quantity): boolean {
  if (unit !== 'none') return true
  return (
    words.countedAfter.test(text.slice(end)) ||
    words.countedBefore.test(text.slice(0, start).slice(-40)) ||
    words.numberOf.test(text.slice(0, start).slice(-120))
  )
}

function metricFor(
  texts: readonly string[],
  declared: readonly DeclaredMetric[],
  fits: (unit: MetricUnit) => boolean,
): string | undefined {
  for (const text of texts) {
    const metric = metricNamed(text, declared, fits)
    if (metric !== undefined) return metric
  }
  return undefined
}

/** Whether a metric of this unit may be meant by a number. */
function isUnitOf(
  { unit }: Quantity,
  metric: MetricUnit,
  isCell: boolean,
  isPlain: boolean,
): boolean {
  if (unit === 'times') return true
  if (metric === 'days') return isTime(unit) || (isPlain && unit === 'none')
  if (metric === 'percent') return unit === 'percent' || (isCell && unit === 'none')
  if (metric === 'ratio') return unit === 'none' || unit === 'percent'
  return unit === 'none'
}

/** Whether a number may be the one from which another starts. */
function isLike(start: Quantity, target: Quantity, isPlain: boolean): boolean {
  return start.unit === target.unit || target.unit === 'times' || (isPlain && isTime(target.unit))
}

/** Whether a number is a share, or a noun after or just before it says what is counted. */
function isOfSomething(text: string, { start, end, unit }: Quantity): boolean {
  if (unit !== 'none') return true
  const before = text.slice(0, start).slice(-40)
  if (words.allWords.test(before)) return false
  const after = text.slice(end)
  return (
    words.countedBefore.test(before) ||
    words.numberOf.test(text.slice(0, start).slice(-120)) ||
    (words.noun.test(after) && !words.countedElse.test(after))
  )
}

/** The numbers of a text that are not part of a day. */
function candidatesIn(text: string, plain: string, isCell: boolean): readonly Candidate[] {
  const days = textDays(text)
  const shares = sharesIn(text)
  const overlaps = (one: Quantity) => (other: { readonly start: number; readonly end: number }) =>
    one.start < other.end && other.start < one.end
  const numbers = quantitiesIn(text).filter(
    (one) =>
      !(one.isWord && one.value === 1) &&
      !shares.some(overlaps(one)) &&
      !isNumbering(plain, one) &&
      !(one.isWord && one.unit === 'none' && !isCell && !isOfSomething(plain, one)),
  )
  const all = [...numbers, ...shares]
    .filter((one) => !days.some(overlaps(one)))
    .toSorted((a, b) => a.start - b.start)
  return all
    .map((one, index): Candidate => {
      const next = all[index + 1]
      const leads = next !== undefined && words.toWords.test(plain.slice(one.end, next.start))
      const before = plain.slice(0, one.start)
      const isStart =
        (leads && [one.unit, next.unit].includes('none')) ||
        (leads && next.unit === one.unit) ||
        words.startWords.test(before.slice(-40)) ||
        words.nowWords.test(plain.slice(one.end))
      const last = all[index - 1]
      const isLed = last !== undefined && words.toWords.test(plain.slice(last.end, one.start))
      // "from 54 to 70 %", "from 12 days to 5"
      const beside = leads ? next.unit : isLed ? last.unit : one.unit
      const unit = one.unit === 'none' ? beside : one.unit
      const isAside =
        isInBrackets(plain, one.start) ||
        (unit === 'none' && words.placeWords.test(before.slice(-20)))
      return { ...one, unit, isStart, isAside }
    })
    .filter((one) => isCell || one.isStart || isTime(one.unit) || !isOfElse(plain, one))
}

/** Whether what is counted is money, points, pages or the like, or all there are of it. */
function isOfElse(text: string, { start, end, unit }: Quantity): boolean {
  if (unit !== 'none') return false
  return (
    words.countedElse.test(text.slice(end)) ||
    words.moneyBefore.test(text.slice(0, start).slice(-8)) ||
    words.allWords.test(text.slice(0, start).slice(-40))
  )
}

/** The number of an item, a clause or a version: "1. ", "2.3 ". */
function isNumbering(text: string, { start, end, unit }: Quantity): boolean {
  if (unit !== 'none') return false
  return (
    (start === 0 && /^[.)]\s/.test(text.slice(end))) ||
    /^\d{1,2}(?:\.\d{1,2})+$/.test(text.slice(0, end)) ||
    /(?:§|\b(?:section|version|v|article|art|step|practice|abschnitt|no|nr)\.?) ?$/.test(
      text.slice(0, start).slice(-14),
    )
  )
}

function isTime(unit: Quantity['unit']): boolean {
  return unit !== 'none' && unit !== 'percent' && unit !== 'times'
}

function unitOf({ unit }: Quantity): GoalTarget['unit'] {
  if (unit === 'percent' || unit === 'times') return unit
  return unit === 'none' ? 'count' : 'days'
}

function inUnit(one: Quantity, unit: GoalTarget['unit']): number {
  if (unit === 'days') return daysOf(one) ?? one.value
  if (unit === 'ratio' && one.unit === 'percent') return one.value / 100
  if (unit === 'percent' && one.unit === 'none' && one.value <= 1) return one.value * 100
  // A third of all is 33.3 %.
  return Math.round(one.value * 100) / 100
}

function directionOf(
  text: string,
  target: Quantity,
  start: Quantity | undefined,
): GoalTarget['better'] {
  if (target.unit === 'times') return 'higher'
  if (start !== undefined && start.value !== target.value)
    return start.value > target.value ? 'lower' : 'higher'
  return isTime(target.unit) || words.lessWords.test(plainLetters(text)) ? 'lower' : 'higher'
}
