import type { Audit } from '../audit/audit.ts'
import type { Finding, NewlySuppressed, RelatedPlace, SuppressedFinding } from '../lint/finding.ts'
import type { TemplateEntry } from '../lint/lint-file.ts'
import type { PracticeState } from '../practices/practice-state.ts'
import type { PassedOverCounts } from '../program/passed-over.ts'
import type { Format } from '../program/template.ts'
import type { BaselineUse } from '../suppression/baseline-suppressor.ts'

export interface Summary {
  /** Files that were read. */
  readonly files: number
  /** Those of them in which there was nothing to check. */
  readonly skipped: number
  /** Those of the skipped ones that hold nothing else than what is passed over. */
  readonly passedOverFiles: number
  /** What lies among templates, is known, and is none. */
  readonly passedOver: PassedOverCounts
  readonly templates: number
  /** Templates by format. */
  readonly formats: Readonly<Record<Format, number>>
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly suppressed: number
}

/** One template of a report, with or without findings. */
export interface ReportedTemplate
  extends Omit<TemplateEntry, 'at' | 'stateChangedOn' | 'issuedCount'> {
  readonly file: string
  /** How many badges were issued from it, by the ledger, else by the platform; absent where neither says. */
  readonly issued?: number
  /** Findings about it that are shown. */
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** Findings about it that are suppressed. */
  readonly suppressed: number
}

/** What is known of a rule that findings name. */
export interface ReportedRule {
  /** In a few words what is wrong. */
  readonly label: string
  /** `limit`: a contract about a limit of the platform; `file`: a check of files and configuration. */
  readonly kind: 'limit' | 'contract' | 'guidance' | 'file'
  /** Address of its page; absent of a plugin's rule that names none. */
  readonly page?: string
}

/** How many findings of one rule were there before a change, and are no longer. */
export interface SettledFindings {
  readonly rule: string
  readonly count: number
  /** Those of them in files that the change does not touch. */
  readonly elsewhere: number
}

/** What a governance document may lay down. */
export const statedFacts = ['issuingLimit', 'expiry', 'levels', 'types', 'namePattern'] as const

export type StatedFact = (typeof statedFacts)[number]

/** Days, `never`, or names. */
export type StatedValue = number | 'never' | readonly string[]

/** What governance documents lay down otherwise than before a change. */
export interface StatedChange {
  readonly fact: StatedFact
  /** Absent where it was not laid down, or not without contradiction; `after` likewise. */
  readonly before?: StatedValue
  readonly placeBefore?: RelatedPlace
  readonly after?: StatedValue
  readonly place?: RelatedPlace
}

/** What a check says. */
export interface Report {
  /** In the order of their files and places. */
  readonly findings: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
  readonly summary: Summary
  /** All templates that were read, in the order of their files; of a change those of its files. */
  readonly templates: readonly ReportedTemplate[]
  /** Names of the badges that findings are about, by their template's id. */
  readonly names: ReadonlyMap<string, string>
  /** The rules that findings name, by their ids; those of suppressed ones among them. */
  readonly rules: ReadonlyMap<string, ReportedRule>
  /** What was found out about the entries of the baseline; absent of a check of a change. */
  readonly baseline?: BaselineUse
  /** What a change switches off, contracts first; absent where no change is known. */
  readonly newlySuppressed?: readonly NewlySuppressed[]
  /** Those of `findings` that a fork's comment would suppress. */
  readonly refusedSuppressions?: readonly Finding[]
  /** What a change settles, by rule, the most first; absent where no change is known. */
  readonly settled?: readonly SettledFindings[]
  /** What governance documents lay down otherwise than before; absent where no change is known. */
  readonly statedChanges?: readonly StatedChange[]
  /** The fifteen practices, in their order; only where that was asked for. */
  readonly practices?: readonly PracticeState[]
  /** The yearly audit; only where that was asked for. */
  readonly audit?: Audit
}
