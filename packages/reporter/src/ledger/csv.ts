import { csvCell } from '../escape/csv-cell.ts'
import { countNames, type SummaryTable } from './summary-table.ts'

/** The summary for a spreadsheet: a row for each template or month. A cell that is not shown is empty. */
export function summaryCsv({ by, channels, rows }: SummaryTable): string {
  const header = [
    by,
    ...countNames,
    'first_issue',
    'last_issue',
    'days_median',
    'days_percentile_90',
    'days_unknown',
    'days_negative',
    ...channels.map((name) => `channel_${name}`),
  ]
  const lines = rows.map(({ name, counts, first, last, waits, channels: cells }) => [
    name,
    ...countNames.map((key) => counts[key]),
    first,
    last,
    waits.median,
    waits.ninth,
    waits.unknown,
    waits.negative,
    ...cells,
  ])
  return [header, ...lines].map((line) => `${line.map(csvCell).join(',')}\n`).join('')
}
