import type { Position } from '../documents/lines.ts'
import type { Place } from '../documents/place.ts'
import type { MetricsProblem } from '../program/metrics.ts'
import { truncate } from '../text/truncate.ts'

/** What is wrong, and what to do. No full stops. */
export type Flaw = Pick<MetricsProblem, 'message' | 'suggestion'>

/** A cell as messages quote it. */
export function quoted(cell: string): string {
  return truncate(cell.slice(0, 200))
}

/** So many problems of a file are told one by one. */
const maxTold = 100

/** What is wrong with a file of metrics: the first of many problems, and how many there are beside. */
export class MetricsProblems {
  readonly #file: Place
  readonly #kept: MetricsProblem[] = []
  #left = 0

  constructor(file: Place) {
    this.#file = file
  }

  add(at: Position, flaw: Flaw | (() => Flaw)): void {
    // One more, at which the number of the others is told.
    if (this.#kept.length > maxTold) this.#left += 1
    else {
      const { message, suggestion } = typeof flaw === 'function' ? flaw() : flaw
      this.#kept.push({ at: { file: this.#file, ...at }, message, suggestion })
    }
  }

  /** In the order of their places. */
  told(): MetricsProblem[] {
    const all = this.#kept.toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
    const [next] = all.splice(maxTold)
    if (next === undefined) return all
    const left = this.#left + 1
    const more = {
      at: next.at,
      message: `${left} more ${left === 1 ? 'cell or row' : 'cells or rows'} of this file cannot be read; expected dates and numbers`,
      suggestion: 'Fix the ones above first; most of these may have the same cause',
    }
    return [...all, more]
  }
}
