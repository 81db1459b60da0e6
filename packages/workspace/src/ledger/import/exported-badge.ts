import type { Channel, Reason } from '@badgelint/ledger'

/** Where something stands in an export: at a line, or at a JSON pointer of which the line is found when it is told. */
export interface ExportPlace {
  /** As messages name it. */
  readonly file: string
  /** From 1. */
  readonly line?: number
  readonly pointer?: string
}

/** What an export says of the template of a badge. */
export interface TemplateReference {
  /** Ids on the platform, that under which it is kept first. */
  readonly ids: readonly string[]
  readonly name?: string
}

/** The names of the dates of an export that have a meaning. */
export interface DateFields {
  readonly issued: string
  readonly completed?: string
  readonly expires?: string
  readonly accepted?: string
  readonly shared?: string
  readonly revoked?: string
  /** The day on which the platform made its record. */
  readonly recorded?: string
}

/** One issued badge as an export has it: what is about people is gone, dates are as they are written. */
export interface ExportedBadge {
  readonly at: ExportPlace
  readonly template: TemplateReference
  /** Its id on the platform. */
  readonly badge?: string
  /** What tells it from others where it has no id; equal for badges that are alike. */
  readonly likeness: string
  /** By the names of their fields. Seconds since 1970 are written in digits. */
  readonly dates: Readonly<Record<string, string>>
  readonly fields: DateFields
  readonly status: Status
  /** Whether the export has a field for the day of expiry, so that an empty one says that there is none. */
  readonly tellsExpiry: boolean
  readonly reason: Reason
  /** The id of the badge that it replaces. */
  readonly replaces?: string
  readonly channel?: Channel
  /** The address of the earner, for a pseudonym; never kept. */
  readonly recipient?: string
  /** How many badges it stands for, all alike. */
  readonly count: number
}

export type Status = 'issued' | 'accepted' | 'rejected' | 'revoked'

/** How many badges of a template a platform has. */
export interface ExportedCount {
  readonly at: ExportPlace
  readonly template: TemplateReference
  readonly count: number
}

/** Something in an export that does not fit. No full stops. */
export interface ExportProblem {
  readonly at: ExportPlace
  readonly message: string
  readonly suggestion: string
}

/** The order of day, month and year in dates that do not tell it themselves. */
export type DateOrder = 'dmy' | 'mdy'

/** What a file of an export holds. */
export interface ExportFile {
  readonly file: string
  /** What it is, in words: the platform and what is in it. */
  readonly title: string
  readonly badges: readonly ExportedBadge[]
  readonly counts: readonly ExportedCount[]
  readonly problems: readonly ExportProblem[]
  /** Fields or columns that were not kept. */
  readonly dropped: readonly string[]
  /** Those of them that hold the address for a pseudonym, where one is asked for. */
  readonly people?: readonly string[]
  /** Of what was left out for a reason: the reason, with how many. */
  readonly passedOver: ReadonlyMap<string, number>
  /** The order of its dates, where the platform says so. */
  readonly order?: DateOrder
  /** Whether the platform lets the day of issue be changed later. */
  readonly mayMoveIssue: boolean
  /** A second date by which the first may be read as the day of completion, such as Credly's. */
  readonly reading?: { readonly completed: string; readonly issued: string }
  /** How many items there are on all pages. */
  readonly total?: number
  /** Whether the page says that another one follows. */
  readonly hasNext?: boolean
  /** How a text file was read: delimiter and encoding, in words. */
  readonly how?: string
}
