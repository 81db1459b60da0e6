import type { Range } from '../documents/lines.ts'
import type { PatchOperation } from '../documents/patch.ts'
import type { Place } from '../documents/place.ts'
import type { Practice, Severity } from '../rules/rule.ts'

/** A place in a file, for people and editors. */
export interface RelatedPlace {
  readonly file: string
  readonly document: number
  readonly pointer: string
  readonly range: Range
}

/** One finding as reports have it. Lines and columns count from 1, columns in UTF-16 units. */
export interface Finding {
  readonly rule: string
  /** The best practice that the rule serves; null for findings about files and configuration. */
  readonly practice: Practice | null
  readonly severity: Severity
  /** In a few words what is wrong, where that is not what the rule says of itself. */
  readonly label?: string
  readonly message: string
  readonly suggestion: string
  readonly file: string
  readonly document: number
  readonly pointer: string
  /** With `rule` and `template` the finding's stable name. */
  readonly about: string
  readonly range: Range
  /** Id of the template, where the finding is about one. */
  readonly template?: string
  readonly related: readonly RelatedPlace[]
  readonly fix?: PatchOperation
}

/** What suppresses a finding, and why. */
export interface Suppressed {
  readonly by: 'comment' | 'configuration' | 'baseline'
  readonly reason: string | null
}

export interface SuppressedFinding extends Finding {
  readonly suppressed: Suppressed
}

/** A finding that a change switches off: it would be shown, had the change not brought what suppresses it. */
export interface NewlySuppressed extends SuppressedFinding {
  /** Where it is still shown, with a lower severity than it had. */
  readonly loweredTo?: Severity
}

/** A finding before its place is worked out. Plain data. */
export interface RawFinding {
  readonly rule: string
  readonly severity: Severity
  readonly at: Place
  readonly about: string
  readonly label?: string
  readonly message: string
  readonly suggestion: string
  readonly related: readonly Place[]
  readonly template?: string
  readonly fix?: PatchOperation
  /** Where the finding is about text that has no pointer: its offsets, or its line with the column. */
  readonly offsets?: readonly [start: number, end: number]
  readonly line?: number
  readonly column?: number
}

/** What tells a finding from others of the same files. */
export function findingKey({ rule, file, document, pointer, about }: Finding): string {
  return [rule, file, document, pointer, about].join('\0')
}

/** The same of one whose lines are not worked out yet. */
export function rawFindingKey({ rule, at, about }: RawFinding): string {
  return [rule, at.file, at.document, at.pointer, about].join('\0')
}
