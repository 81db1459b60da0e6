import type { MetricsFacts } from '../program/metrics.ts'

/** How a file of metrics is read. */
export interface MetricsReading {
  /** The header of the column that holds each; `date`, `metric`, `value` and `template` where nothing is said. */
  readonly columns?: Readonly<Partial<Record<'date' | 'metric' | 'value' | 'template', string>>>
  /** What comes first in dates such as 03/04/2026; such dates are refused where this is absent. */
  readonly dates?: 'dmy' | 'mdy'
}

/** What the text of a file of metrics says. `file`: its path, as findings name it. */
export async function readMetrics(
  _text: string,
  file: string,
  _reading: MetricsReading = {},
): Promise<MetricsFacts> {
  return { files: [file], measurements: [], problems: [] }
}
