import type { Range } from '../documents/lines.ts'
import type { Place } from '../documents/place.ts'
import type { Format } from '../program/template.ts'
import type { Fix, Practice, Severity } from '../rules/rule.ts'
import type { BaselineEntry } from './baseline-entry.ts'

/** A place in a file, for people and editors. */
export interface RelatedPlace {
  readonly file: string
  readonly document: number
  readonly pointer: string
  readonly range: Range
}

/** One finding, ready to be told. Lines and columns count from 1, columns in UTF-16 units. */
export interface Finding {
  readonly rule: string
  /** The best practice that the rule serves; null for findings about files and configuration. */
  readonly practice: Practice | null
  readonly severity: Severity
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
  readonly fix?: Fix
}

export interface SuppressedFinding extends Finding {
  readonly suppressed: {
    readonly by: 'comment' | 'configuration' | 'baseline'
    readonly reason: string | null
  }
}

/** A finding that a change switches off: it would be shown, had the change not brought what suppresses it. */
export interface NewlySuppressed extends SuppressedFinding {
  /** Where it is still shown, with a lower severity than it had. */
  readonly loweredTo?: Severity
}

export interface Summary {
  /** Files that were read. */
  readonly files: number
  /** Those of them in which there was nothing to check. */
  readonly skipped: number
  readonly templates: number
  /** Templates by format. */
  readonly formats: Readonly<Record<Format, number>>
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly suppressed: number
}

/** What a run found out about the entries of the baseline. */
export interface BaselineUse {
  /** Entries that apply to nothing, where this run can tell. */
  readonly unused: readonly BaselineEntry[]
  /** Entries whose last day has passed, so that their findings are shown again. */
  readonly expired: readonly BaselineEntry[]
}

/** What a check says. */
export interface Report {
  /** In the order of their files and places. */
  readonly findings: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
  readonly summary: Summary
  /** Names of the badges that findings are about, by their template's id. */
  readonly names: ReadonlyMap<string, string>
  /** What was found out about the entries of the baseline; absent of a check of a change. */
  readonly baseline?: BaselineUse
  /** What a change switches off, contracts first; absent where no change is known. */
  readonly newlySuppressed?: readonly NewlySuppressed[]
  /** Those of `findings` that a fork's comment would suppress. */
  readonly refusedSuppressions?: readonly Finding[]
}

/** A finding before its place is worked out. Plain data. */
export interface RawFinding {
  readonly rule: string
  readonly severity: Severity
  readonly at: Place
  readonly about: string
  readonly message: string
  readonly suggestion: string
  readonly related: readonly Place[]
  readonly template?: string
  readonly fix?: Fix
  /** Where the finding is about text that has no pointer: its offsets, or its line. */
  readonly offsets?: readonly [start: number, end: number]
  readonly line?: number
}
