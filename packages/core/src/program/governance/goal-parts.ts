import { daysOf, type Quantity, quantitiesIn } from '../../text/quantities.ts'
import { type TextDay, textDays } from '../../text/text-day.ts'
import { plainLetters } from '../../text/words.ts'
import { metricOf } from '../known-metrics.ts'
import type { DeclaredMetric } from '../metrics.ts'
import {
  allWords,
  byWords,
  countedAfter,
  countedBefore,
  lessWords,
  nowWords,
  sinceWords,
  startWords,
  toWords,
} from './goal-words.ts'
import type { GoalTarget } from './goals.ts'

/** From where to where a goal leads. */
export interface GoalNumbers {
  readonly target?: GoalTarget
  readonly start?: number
}

/** A number with what is known of its part in the goal. */
interface Candidate extends Quantity {
  readonly isStart: boolean
  readonly isAside: boolean
}

/**
 * The numbers of a goal. `isCell`: the text is a cell of numbers, in which one without a sign has the metric's
 * own unit; in a sentence it may be anything.
 */
export function numbersOf(
  text: string,
  metric: string | undefined,
  declared: readonly DeclaredMetric[],
  isCell = false,
): GoalNumbers {
  const known = metric === undefined ? undefined : metricOf(metric, declared)
  const all = candidatesIn(text)
  // "Days to issue: 9 today, 5 by December": what is counted stands before.
  const isPlain = isCell || !all.some(({ unit }) => isTime(unit))
  const plain = plainLetters(text)
  const fits = (one: Candidate) => {
    const { unit, isWord } = one
    if (known === undefined) return unit !== 'none' || !isWord
    if (known.unit === 'days') return isTime(unit) || (isPlain && unit === 'none')
    if (known.unit === 'percent') return unit === 'percent' || (isCell && unit === 'none')
    if (known.unit === 'ratio') return unit === 'none' || unit === 'percent'
    const isOfProgram = metric === 'issued' || metric === 'earners'
    return unit === 'none' && (isCell || !isOfProgram || one.isStart || isCounted(plain, one))
  }
  const found = all.filter(fits)
  const start = found.find(({ isStart }) => isStart)
  const target =
    found.find((one) => !one.isStart && !one.isAside) ?? found.find((one) => !one.isStart)
  const value = (one: Quantity) => inUnit(one, known?.unit ?? unitOf(one))
  if (target === undefined) return {}
  const better = known?.better ?? directionOf(text, target, start)
  return {
    target: { value: value(target), unit: known?.unit ?? unitOf(target), better },
    ...(start === undefined ? {} : { start: value(start) }),
  }
}

/** Whether a number is one of badges or people, and not of all there are. */
function isCounted(text: string, { start, end }: Quantity): boolean {
  const before = text.slice(0, start).slice(-40)
  if (allWords.test(before)) return false
  return countedAfter.test(text.slice(end)) || countedBefore.test(before)
}

/** The numbers of a text that are not part of a day. */
function candidatesIn(text: string): readonly Candidate[] {
  const plain = plainLetters(text)
  const days = textDays(text)
  const numbers = quantitiesIn(text).filter(
    (one) =>
      !(one.isWord && (one.unit === 'none' || one.value === 1)) &&
      !days.some((day) => one.start < day.end && day.start < one.end) &&
      !isNumbering(plain, one),
  )
  return numbers.map((one, index): Candidate => {
    const next = numbers[index + 1]
    const leads = next !== undefined && toWords.test(plain.slice(one.end, next.start))
    const isStart =
      (leads && (next.unit === one.unit || one.unit === 'none')) ||
      startWords.test(plain.slice(0, one.start).slice(-30)) ||
      nowWords.test(plain.slice(one.end))
    const unit = leads && one.unit === 'none' ? next.unit : one.unit
    return { ...one, unit, isStart, isAside: isInBrackets(plain, one.start) }
  })
}

/** The number of an item, a clause or a version: "1. ", "2.3 ". */
function isNumbering(text: string, { start, end, unit }: Quantity): boolean {
  if (unit !== 'none') return false
  return (
    (start === 0 && /^[.)]\s/.test(text.slice(end))) ||
    /(?:§|\b(?:section|version|v|article|art|step|practice|abschnitt|no|nr)\.?) ?$/.test(
      text.slice(0, start).slice(-14),
    )
  )
}

function isInBrackets(text: string, at: number): boolean {
  return text.lastIndexOf('(', at) > text.lastIndexOf(')', at) && text.indexOf(')', at) >= 0
}

function isTime(unit: Quantity['unit']): boolean {
  return unit !== 'none' && unit !== 'percent'
}

function unitOf({ unit }: Quantity): GoalTarget['unit'] {
  if (unit === 'percent') return 'percent'
  return unit === 'none' ? 'count' : 'days'
}

function inUnit(one: Quantity, unit: GoalTarget['unit']): number {
  if (unit === 'days') return daysOf(one) ?? one.value
  if (unit === 'ratio' && one.unit === 'percent') return one.value / 100
  if (unit === 'percent' && one.unit === 'none' && one.value <= 1) return one.value * 100
  return one.value
}

function directionOf(
  text: string,
  target: Quantity,
  start: Quantity | undefined,
): GoalTarget['better'] {
  if (start !== undefined && start.value !== target.value)
    return start.value > target.value ? 'lower' : 'higher'
  return isTime(target.unit) || lessWords.test(plainLetters(text)) ? 'lower' : 'higher'
}

/** The day by which a text says that something is to be met, and whether it says so with words such as "by". */
export function byDayOf(
  text: string,
): { readonly day: string; readonly isSaid: boolean } | undefined {
  const plain = plainLetters(text)
  const days = textDays(text)
  const said = days.find((day) => byWords.test(before(plain, day)))
  if (said) return { day: said.day, isSaid: true }
  const other = days.filter(
    (day) => !sinceWords.test(before(plain, day)) && !isInBrackets(plain, day.start),
  )
  const last = other.at(-1) ?? yearsEnd(plain)
  return last === undefined ? undefined : { day: last.day, isSaid: false }
}

function before(text: string, day: TextDay): string {
  return text.slice(0, day.start).slice(-40)
}

/** The last year of "2025–2027". */
function yearsEnd(text: string): { readonly day: string } | undefined {
  const match = /\b20\d\d ?[-–/] ?(?:20)?(\d\d)\b(?![-/])/.exec(text)
  return match?.[1] === undefined ? undefined : { day: `20${match[1]}-12-31` }
}
