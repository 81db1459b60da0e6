import type { Located } from '../../documents/place.ts'
import type { ProgramDocument } from '../document.ts'
import type { DeclaredMetric, MetricUnit } from '../metrics.ts'

/** A goal that a governance document states: one row, item or sentence. */
export interface Goal {
  /** As it is written. */
  readonly text: Located<string>
  /** Name of the metric, a known one or one that the program declares; absent where it is neither. */
  readonly metric?: string
  /** What is to be measured, in the document's words. */
  readonly subject: string
  readonly target?: GoalTarget
  /** Where it starts from, such as a column of last year's numbers; absent where it is not said. */
  readonly start?: { readonly value: number; readonly on?: string }
  /** Day by which it is to be met, `YYYY-MM-DD`; the last day of a month or year that is named. */
  readonly by?: string
  /** Who answers for it. */
  readonly owner?: string
}

export interface GoalTarget {
  /** Percent as 80, days, a count, or a ratio. */
  readonly value: number
  readonly unit: MetricUnit
  /** Whether more is better. */
  readonly better: 'higher' | 'lower'
}

/** The goals that documents state, in their order. `declared`: metrics of the program's own. */
export function goalsOf(
  _documents: readonly ProgramDocument[],
  _declared: readonly DeclaredMetric[] = [],
): readonly Goal[] {
  return []
}
