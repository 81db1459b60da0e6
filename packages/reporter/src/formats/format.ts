import type { BuiltInCheck, Finding, Report, Rule } from '@badgelint/core/internal'

/** A run as a format tells it. */
export interface FormatInput {
  readonly report: Report
  /** Those of the report's findings that are to be shown; the counts of the report are of all. */
  readonly findings: readonly Finding[]
  /** Descriptions of the rules that the report may name. */
  readonly rules: readonly (Rule | BuiltInCheck)[]
  /** Version of badgelint. */
  readonly version: string
  /** Path of a finding's file from where the user stands, with forward slashes. */
  readonly pathFromHere: (file: string) => string
  /** Path of a finding's file below the top of the git repository, with forward slashes. */
  readonly pathInRepository: (file: string) => string
  /** Times in milliseconds by the name of what took them; absent where nobody asked. */
  readonly stats?: Readonly<Record<string, number>>
}

/** Turns a run into a text, which comes in the pieces in which it is written. Ends in a line break. */
export type Format = (input: FormatInput) => Iterable<string>
