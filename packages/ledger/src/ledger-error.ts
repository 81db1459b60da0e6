/** Something is wrong with a file of a ledger. Paths are relative to the folder of the ledger. */
export interface LedgerProblem {
  readonly file: string
  /** From 1; absent where it is the file as such. */
  readonly line?: number
  /** What is there and what was expected. */
  readonly message: string
  readonly suggestion: string
  /** Something of a person may stand there. */
  readonly isPrivate?: true
}

/** A ledger that cannot be used, or what was asked of it that cannot be. Worded for a terminal. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError'
  readonly problems: readonly LedgerProblem[]

  constructor(message: string, problems: readonly LedgerProblem[] = [], options?: ErrorOptions) {
    super(message, options)
    this.problems = problems
  }
}

/** What to do about a file that is not as badgelint has written it. */
export const restore = 'Restore the file from git'
