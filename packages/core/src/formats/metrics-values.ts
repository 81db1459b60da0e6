import { metricOf } from '../program/known-metrics.ts'
import { type DateOrder, dateIn, dateOrderOf, dayIn } from './cell-dates.ts'
import { decimalMarkOf, numberIn, numberOf } from './cell-numbers.ts'
import { type Flaw, quoted } from './metrics-problems.ts'

/** What a cell says, or what is wrong with it. */
export type Read<T> = { readonly is: T } | Flaw

export interface MeasuredNumber {
  readonly value: number
  readonly isPercent: boolean
}

/** The days of a column, `YYYY-MM-DD`. `order`: what is configured to come first in dates. */
export function readDays(texts: readonly string[], order: DateOrder | undefined): Read<string>[] {
  const cells = texts.map(dateIn)
  const known = order ?? dateOrderOf(cells)
  return cells.map((cell, index) => {
    const text = `The date "${quoted(texts[index] ?? '')}"`
    if (texts[index] === '')
      return { message: 'The date is empty; expected a day', suggestion: writeIso }
    if (cell === undefined)
      return {
        message: `${text} is no day of the calendar; expected one such as 2026-03-31`,
        suggestion: writeIso,
      }
    const day = order === undefined ? dayIn(cell, known) : cell[order]
    if (day !== undefined) return { is: day }
    if (order !== undefined)
      return {
        message: `${text} is no day where the ${order === 'dmy' ? 'day' : 'month'} comes first, as is configured; expected one that is`,
        suggestion: writeIso,
      }
    return {
      message: `${text} may be ${cell.dmy} or ${cell.mdy}; expected a date that can be read in one way only`,
      suggestion: `${writeIso}, or say with \`metrics.dates\` in the configuration what comes first`,
    }
  })
}

const writeIso = 'Write it as YYYY-MM-DD'

/** The numbers of a column. */
export function readNumbers(texts: readonly string[]): Read<MeasuredNumber>[] {
  const cells = texts.map(numberIn)
  const mark = decimalMarkOf(cells)
  return cells.map((cell, index) => {
    const text = `The value "${quoted(texts[index] ?? '')}"`
    if (texts[index] === '')
      return {
        message: 'The value is empty; expected a number',
        suggestion: 'Write the number, or remove the row until it is measured',
      }
    if (cell === undefined)
      return {
        message: `${text} is no number; expected one such as 412, 3.5 or 71 %`,
        suggestion: 'Write the number alone, or remove the row',
      }
    const value = numberOf(cell, mark)
    if (value !== undefined) return { is: { value, isPercent: cell.isPercent } }
    return {
      message: `${text} may be ${cell.withComma} or ${cell.withPoint}; expected a number that can be read in one way only`,
      suggestion: 'Write whole numbers without a mark between thousands',
    }
  })
}

/** What a number says of a metric. `name`: as the cell has it. */
export function valueFor(
  metric: string,
  name: string,
  { value, isPercent }: MeasuredNumber,
): Read<number> {
  const unit = metricOf(metric)?.unit
  if (unit === undefined) return { is: value }
  const shown = `${quoted(name)} is ${value}${isPercent ? ' %' : ''}`
  if (isPercent && (unit === 'count' || unit === 'days'))
    return {
      message: `${shown}; expected a ${unit === 'count' ? 'count' : 'number of days'}`,
      suggestion: 'Write the number without a percent sign, or name the metric that it is of',
    }
  if (value < 0) return { message: `${shown}; expected 0 or more`, suggestion: lookUp }
  if (unit === 'percent' && value > 100)
    return {
      message: `${shown}${isPercent ? '' : ' %'}; expected 100 % or less`,
      suggestion: lookUp,
    }
  return { is: unit === 'ratio' && isPercent ? value / 100 : value }
}

const lookUp = 'Look the number up again, and which metric it is of'

/** Whether a number may be one of percent, or a part of 1, unless others of its metric say which. */
export function mayBeFraction(metric: string, { value, isPercent }: MeasuredNumber): boolean {
  return !isPercent && value > 0 && value <= 1 && metricOf(metric)?.unit === 'percent'
}
