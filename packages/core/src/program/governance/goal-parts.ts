import { plainLetters } from '../../text/normalize.ts'
import { type TextDay, textDays } from '../../text/text-day.ts'
import { byWords, sinceWords } from './goal-words.ts'

/** A day by which something is to be met, and whether words such as "by" say so. */
export interface GoalDay {
  readonly day: string
  readonly isSaid: boolean
}

/** The day by which a text says that something is to be met. */
export function byDayOf(text: string): GoalDay | undefined {
  const plain = plainLetters(text)
  const days = textDays(text)
  const said = days.find((day) => byWords.test(before(plain, day)))
  if (said) return { day: said.day, isSaid: true }
  const other = days.filter(
    (day) =>
      !sinceWords.test(before(plain, day)) &&
      (!isInBrackets(plain, day.start) || isAlone(plain, day)),
  )
  const last = other.at(-1) ?? yearsEnd(plain)
  return last === undefined ? undefined : { day: last.day, isSaid: false }
}

/** The day of a part of a text: its own, or the one that holds for all of it. */
export function dayOfPart(part: string, whole: string): GoalDay | undefined {
  const [own, all] = [byDayOf(part), byDayOf(whole)]
  return own?.isSaid || !all?.isSaid ? (own ?? all) : all
}

function before(text: string, day: TextDay): string {
  return text.slice(0, day.start).slice(-40)
}

/** A day that fills the brackets with which a text ends: "75 % accepted (December 2027)". */
function isAlone(text: string, { start, end }: TextDay): boolean {
  return text[start - 1] === '(' && /^\)[.;]?\s*$/.test(text.slice(end))
}

/** The last year of "2025–2027". */
function yearsEnd(text: string): { readonly day: string } | undefined {
  const match = /\b20\d\d ?[-–/] ?(?:20)?(\d\d)\b(?![-/])/.exec(text)
  return match?.[1] === undefined ? undefined : { day: `20${match[1]}-12-31` }
}

/** Whether a place in a text stands in round brackets. */
export function isInBrackets(text: string, at: number): boolean {
  return text.lastIndexOf('(', at) > text.lastIndexOf(')', at) && text.indexOf(')', at) >= 0
}
