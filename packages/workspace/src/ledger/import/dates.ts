import { type Day, isDay } from '@badgelint/ledger'
import { UnusableLedgerError } from '../find-ledger.ts'
import type { DateOrder, ExportPlace } from './exported-badge.ts'

/** A date as it is written, and where. */
export interface WrittenDate {
  readonly text: string
  readonly at: ExportPlace
}

const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T,].*)?$/

/** Whether a text may be shown as a date, right or wrong: what stands in a column of dates and is none may be about a person. */
export function isLikeDate(text: string): boolean {
  return /^\d{1,4}([/.-])\d{1,2}\1\d{1,4}(?:[T ][\d:.]{1,15}(?:Z|[+-][\d:]{1,5})?)?$/.test(
    text.trim(),
  )
}

/**
 * The day of a date: ISO, also with a time (the day is taken as it is written, in whatever zone), seconds or
 * milliseconds since 1970 (UTC), or numbers in an order. Undefined where it is none, or where the order is not known.
 */
export function dayFrom(text: string, order?: DateOrder): Day | undefined {
  const trimmed = text.trim()
  const [, year, month, day] = /^(\d{4})([-/.])\d/.test(trimmed)
    ? (/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(trimmed) ?? [])
    : []
  if (year !== undefined) return whole(year, month, day)
  if (/^(?:\d{9,10}|\d{13})$/.test(trimmed)) {
    const seconds = trimmed.length === 13 ? Number(trimmed) / 1000 : Number(trimmed)
    return new Date(seconds * 1000).toISOString().slice(0, 10)
  }
  const [, first, , second, last = ''] = numeric.exec(trimmed) ?? []
  if (first === undefined) return undefined
  // In two digits all years are of this century: badges are younger.
  const full = last.length === 2 ? `20${last}` : last
  if (order === undefined) return first === second ? whole(full, first, first) : undefined
  return order === 'dmy' ? whole(full, second, first) : whole(full, first, second)
}

/**
 * The order of the dates of one column, by those that tell it: no month is above 12. Undefined where none needs
 * an order. Throws {@link UnusableLedgerError} where they do not tell it, or tell both.
 */
export function orderOf(
  column: string,
  dates: readonly WrittenDate[],
  given?: DateOrder,
): DateOrder | undefined {
  const parts = dates.flatMap(({ text, at }) => {
    const [, first, , second] = numeric.exec(text.trim()) ?? []
    // What follows the numbers is not quoted: it may be about a person.
    const [numbers = ''] = text.trim().split(/[ T,]/)
    return first === undefined
      ? []
      : [{ text: numbers, at, first: Number(first), second: Number(second) }]
  })
  const dayFirst = parts.find(({ first, second }) => first > 12 && second <= 12)
  const monthFirst = parts.find(({ first, second }) => second > 12 && first <= 12)
  const open = parts.find(({ first, second }) => first !== second && first <= 12 && second <= 12)
  const place = ({ file, line }: ExportPlace) => `${file}${line === undefined ? '' : `:${line}`}`
  if (dayFirst && monthFirst)
    throw new UnusableLedgerError(
      `The column "${column}" mixes two orders: "${dayFirst.text}" (${place(dayFirst.at)}) has the day first, "${monthFirst.text}" (${place(monthFirst.at)}) the month; expected one order. Correct one of them, or export with dates such as 2026-03-31.`,
    )
  const own = dayFirst ? 'dmy' : monthFirst ? 'mdy' : undefined
  const witness = dayFirst ?? monthFirst
  if (own && given && own !== given)
    throw new UnusableLedgerError(
      `"${witness?.text}" in the column "${column}" (${place(witness?.at ?? { file: '' })}) cannot be read as ${given}; expected ${words[given]}. Leave out \`--dates\`, or say \`--dates ${own}\`.`,
    )
  if (own ?? given) return own ?? given
  if (open === undefined) return undefined
  throw new UnusableLedgerError(
    `"${open.text}" in the column "${column}" (${place(open.at)}) can be ${readings(open.text).join(' or ')}, and no other date there tells which. Which comes first? Say \`--dates dmy\` for the day, or \`--dates mdy\` for the month.`,
  )
}

const words: Readonly<Record<DateOrder, string>> = {
  dmy: 'the day first, then the month',
  mdy: 'the month first, then the day',
}

function readings(text: string): string[] {
  return (['dmy', 'mdy'] as const).flatMap((order) => dayFrom(text, order) ?? [])
}

function whole(year: string, month = '', day = ''): Day | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(text) ? text : undefined
}
