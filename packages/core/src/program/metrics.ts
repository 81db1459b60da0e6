import type { Place } from '../documents/place.ts'

export type MetricUnit = 'percent' | 'days' | 'count' | 'ratio'

/** A metric that a program declares in `program.yaml`. */
export interface DeclaredMetric {
  readonly name: string
  readonly unit: MetricUnit
  readonly better: 'higher' | 'lower'
  /** Days within which it is measured again. */
  readonly everyDays?: number
}

/** One number that was measured: a row of a file of metrics. */
export interface Measurement {
  /** The name of a known metric, or the text of the cell where it is none. */
  readonly metric: string
  /** Id of the template; absent where it is about the program. */
  readonly template?: string
  /** `YYYY-MM-DD` */
  readonly on: string
  readonly value: number
  readonly at: MetricsPlace
}

/** Where a cell of a file of metrics stands. */
export interface MetricsPlace {
  readonly file: Place
  /** From 1. */
  readonly line: number
  readonly column: number
}

/** A cell or row that cannot be read. No full stops. */
export interface MetricsProblem {
  readonly at: MetricsPlace
  readonly message: string
  readonly suggestion: string
}

/** What the files of metrics say. */
export interface MetricsFacts {
  /** The files, as findings name them. */
  readonly files: readonly string[]
  /** In the order of their days; of very many the latest of each metric. */
  readonly measurements: readonly Measurement[]
  readonly problems: readonly MetricsProblem[]
}
