/** What a run has written into the first line of an issue. */
export interface IssueHeader {
  readonly key: string
  /** The owner's key as a hash. */
  readonly owner: string
  readonly year: number
  /** The last reminder, in days from the beginning; 0 for none. */
  readonly reminded: number
  /** The day on which a run has opened it again; absent where none has. */
  readonly reopened?: string
  /** Whether a run has closed it since nothing was open. */
  readonly isDone: boolean
}

/** What a person can choose for a template from which nothing is issued. */
export const choices = ['keep', 'archive', 'plan'] as const

export type Choice = (typeof choices)[number]

/** An entry as it stands in an issue. */
export interface IssueEntry {
  /** {@link entryId} of its key. */
  readonly id: string
  readonly rule: string
  /** {@link templateId}; absent where it is about the program. */
  readonly template?: string
  readonly isArchive: boolean
  /** Markdown, without box and mark. */
  readonly text: string
  readonly isTicked: boolean
  readonly chosen: readonly Choice[]
  /**
   * `open`: to be done. `done`: the repository has it no more. `kept`: people decided to leave it. `gone`: its
   * template or its rule is gone, or it is another owner's.
   */
  readonly status: 'open' | 'done' | 'kept' | 'gone'
  /** The day on which a run saw that it is not open. */
  readonly on?: string
  /** Why it matters, as Markdown; entries with the same one stand together. Empty where nothing says it. */
  readonly why: string
  /** Whether it came after the last reminder. */
  readonly isNew: boolean
}

/** An issue's body, apart from what people wrote beside it. */
export interface ReadIssue {
  readonly header: IssueHeader
  readonly entries: readonly IssueEntry[]
  /** What people wrote above and below; lines that they put in between come last. */
  readonly above: string
  readonly below: string
  readonly between: readonly string[]
}
