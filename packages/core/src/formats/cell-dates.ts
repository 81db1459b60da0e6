import { daysInMonth } from '../program/days.ts'

/** A cell that holds a day, as `YYYY-MM-DD` by what may come first in it. */
export interface DateCell {
  /** Where the day comes first; absent where it cannot. */
  readonly dmy?: string
  /** Where the month does. */
  readonly mdy?: string
}

export type DateOrder = 'dmy' | 'mdy'

/** Reads a cell; undefined where it holds no day of the calendar. A month stands for its last day. */
export function dateIn(cell: string): DateCell | undefined {
  const text = cell.trim()
  const clear = clearDate(text)
  if (clear !== undefined) return { dmy: clear, mdy: clear }
  const [, first = '', second = '', year = ''] =
    /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?:[ T]\d{1,2}:[\d:.]+)?$/.exec(text) ?? []
  const [dmy, mdy] = [dayOf(year, second, first), dayOf(year, first, second)]
  if (dmy === undefined && mdy === undefined) return undefined
  return { ...(dmy === undefined ? {} : { dmy }), ...(mdy === undefined ? {} : { mdy }) }
}

/** What comes first in the dates of a column, as far as its clear ones say; undefined where they differ. */
export function dateOrderOf(cells: Iterable<DateCell | undefined>): DateOrder | undefined {
  const orders = new Set<DateOrder>()
  for (const cell of cells) {
    if (cell === undefined || (cell.dmy !== undefined && cell.mdy !== undefined)) continue
    orders.add(cell.dmy === undefined ? 'mdy' : 'dmy')
  }
  const [order] = orders
  return orders.size === 1 ? order : undefined
}

/** The day of a cell in a column with an order; undefined where it can be read in two ways. */
export function dayIn({ dmy, mdy }: DateCell, order: DateOrder | undefined): string | undefined {
  if (dmy === undefined || mdy === undefined) return dmy ?? mdy
  if (dmy === mdy) return dmy
  if (order === undefined) return undefined
  return order === 'dmy' ? dmy : mdy
}

/** A date whose form says by itself what comes first. */
function clearDate(text: string): string | undefined {
  const [, year = '', month = '', day] =
    /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[ T]\d{1,2}:[\w:.+-]*)?)?$/.exec(text) ?? []
  if (year !== '') return dayOf(year, month, day ?? lastDay(year, month))
  const german = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text)
  if (german) return dayOf(german[3] ?? '', german[2] ?? '', german[1] ?? '')
  const inMonth = /^(\d{1,2})[-/.](\d{4})$/.exec(text)
  if (!inMonth) return undefined
  const [, named = '', ofYear = ''] = inMonth
  return dayOf(ofYear, named, lastDay(ofYear, named))
}

/** `YYYY-MM-DD`; undefined where the calendar has no such day. */
function dayOf(year: string, month: string, day: string): string | undefined {
  const isDay = Number(day) >= 1 && Number(day) <= Number(lastDay(year, month))
  const isMonth = Number(month) >= 1 && Number(month) <= 12
  if (!isDay || !isMonth || Number(year) < 1) return undefined
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function lastDay(year: string, month: string): string {
  return String(daysInMonth(Number(year), Number(month)))
}
