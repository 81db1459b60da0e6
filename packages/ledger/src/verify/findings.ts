import type { LedgerProblem } from '../ledger-error.ts'

/** What verifying has found. Notes are for a person to know, and no fault. */
export interface VerifyProblem extends LedgerProblem {
  readonly kind: 'error' | 'note'
}

/** Of one file no more are said; the rest is counted. */
const maxPerFile = 20

/** Collects what is found, by file. */
export class Findings {
  readonly #byFile = new Map<string, { readonly problems: VerifyProblem[]; more: number }>()

  error(problem: LedgerProblem): void {
    this.#add({ kind: 'error', ...problem })
  }

  note(problem: LedgerProblem): void {
    this.#add({ kind: 'note', ...problem })
  }

  #add(problem: VerifyProblem): void {
    const entry = this.#byFile.get(problem.file) ?? { problems: [], more: 0 }
    this.#byFile.set(problem.file, entry)
    if (entry.problems.length < maxPerFile) entry.problems.push(problem)
    else entry.more++
  }

  /** By file and line. */
  all(): VerifyProblem[] {
    return [...this.#byFile.keys()].sort().flatMap((file) => {
      const { problems = [], more = 0 } = this.#byFile.get(file) ?? {}
      const sorted = problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
      const message = `${more} more problems in this file are not listed`
      return more === 0
        ? sorted
        : [...sorted, { kind: 'error', file, message, suggestion: 'Fix the ones above first' }]
    })
  }
}
