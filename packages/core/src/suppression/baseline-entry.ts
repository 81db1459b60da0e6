/** A finding that a program has frozen: known by rule, template and what it is about, not by its line. */
export interface BaselineEntry {
  readonly rule: string
  /** Id of the template; absent where the finding is about none. */
  readonly template?: string
  /**
   * The file, as globs of the configuration mean paths: where there is no template, or where several
   * have one id.
   */
  readonly file?: string
  readonly about: string
  readonly reason: string
  readonly owner?: string
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly until?: string
}

/** What entries are to say beside the names of findings. */
export type BaselineNote = Pick<BaselineEntry, 'reason' | 'owner' | 'until'>
