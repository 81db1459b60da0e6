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
      return { message: 'The date is empty; expected a date', suggestion: writeIso }
    if (cell === undefined)
      return {
        message: `${text} is not a valid date; expected a date such as 2026-03-31`,
        suggestion: writeIso,
      }
    const day = order === undefined ? dayIn(cell, known) : cell[order]
    if (day !== undefined) return { is: day }
    if (order !== undefined)
      return {
        message: `${text} is not a valid date with the ${order === 'dmy' ? 'day' : 'month'} first, as configured; expected a valid date`,
        suggestion: writeIso,
      }
    return {
      message: `${text} may be ${cell.dmy} or ${cell.mdy}; expected a date that can be read in only one way`,
      suggestion: `${writeIso}, or set in the configuration with \`metrics.dates\` what comes first`,
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
        suggestion: 'Enter the number, or remove the row until it is measured',
      }
    if (cell === undefined)
      return {
        message: `${text} is not a number; expected a number such as 412, 3.5 or 71 %`,
        suggestion: 'Enter only the number, or remove the row',
      }
    const value = numberOf(cell, mark)
    if (value !== undefined) return { is: { value, isPercent: cell.isPercent } }
    return {
      message: `${text} may be ${cell.withComma} or ${cell.withPoint}; expected a number that can be read in only one way`,
      suggestion: 'Write whole numbers without a thousands separator',
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
      suggestion: 'Remove the percent sign, or correct the name of the metric',
    }
  if (value < 0) return { message: `${shown}; expected 0 or more`, suggestion: lookUp }
  if (unit === 'percent' && value > 100)
    return {
      message: `${shown}${isPercent ? '' : ' %'}; expected 100 % or less`,
      suggestion: lookUp,
    }
  return { is: unit === 'ratio' && isPercent ? value / 100 : value }
}

const lookUp = 'Check the number, and which metric it belongs to'

/** Whether a number may be one of percent, or a part of 1, unless others of its metric say which. */
export function mayBeFraction(metric: string, { value, isPercent }: MeasuredNumber): boolean {
  return !isPercent && value > 0 && value <= 1 && metricOf(metric)?.unit === 'percent'
}
