import { delimiterOf, readCsv } from '../documents/csv.ts'
import type { MetricsFacts } from '../program/metrics.ts'
import type { DateOrder } from './cell-dates.ts'
import { MeasuredRows } from './measured-rows.ts'
import type { MetricsColumn } from './metrics-columns.ts'
import { MetricsProblems } from './metrics-problems.ts'
import { MetricsTable } from './metrics-table.ts'

/** How a file of metrics is read. */
export interface MetricsReading {
  /** The header of the column that holds each; `date`, `metric`, `value` and `template` where nothing is said. */
  readonly columns?: Readonly<Partial<Record<MetricsColumn, string>>>
  /** What comes first in dates such as 03/04/2026; such dates are refused where this is absent. */
  readonly dates?: DateOrder
}

/** What the text of a file of metrics says. `file`: its path, as findings name it. */
export async function readMetrics(
  text: string,
  file: string,
  { columns, dates }: MetricsReading = {},
): Promise<MetricsFacts> {
  const delimiter = delimiterOf(text)
  const place = { file, document: 0, pointer: '' }
  const problems = new MetricsProblems(place)
  const table = new MetricsTable(delimiter, columns, problems)
  if (text.trim() !== '') await readCsv(text, table, delimiter)
  else
    problems.add(
      { line: 1, column: 1 },
      {
        message: 'The file is empty; expected the headers date, metric and value',
        suggestion: 'Put the headers in the first row, and below them a row for each number',
      },
    )
  const measurements = new MeasuredRows(table, dates, problems).measurements(place)
  return { files: [file], measurements, problems: problems.told() }
}
