import type { Finding } from '../lint/finding.ts'
import type { Report, ReportedTemplate } from '../report/report.ts'
import type { Severity } from '../rules/rule.ts'

/** What a report says at a glance: what to do first, and what can wait. Each finding is counted once. */
export interface Digest {
  /** How many badges were checked. */
  readonly badges: number
  /** Those of them that draw no finding. */
  readonly clean: number
  /** Those of them with an error. */
  readonly withErrors: number
  /** What people call the platform; absent where badges are on several, or on none. */
  readonly platform?: string
  /** The most urgent first; those without a finding are left out. */
  readonly parts: readonly DigestPart[]
  /** How many findings `fix` can settle. */
  readonly fixable: number
  /** Badges with findings: those that the most people have been given first, those of which nobody knows last. */
  readonly byBadge: readonly DigestBadge[]
  /** By the words that templates have for them; the one with the most findings first. */
  readonly owners: readonly DigestOwner[]
  /** In the order of their numbers, those with findings. */
  readonly practices: readonly DigestPractice[]
}

/**
 * How urgent findings are: `broken` and `refused` are errors, the first of files that cannot be read or are not
 * sound, the second what the platform refuses; `visible` are warnings, `later` is what is only worth knowing.
 */
export type Urgency = 'broken' | 'refused' | 'visible' | 'later'

export interface DigestPart {
  readonly urgency: Urgency
  /** How many findings. */
  readonly count: number
  /** The surest first, then those that settle most. */
  readonly groups: readonly DigestGroup[]
}

/** Findings of one rule that say the same. */
export interface DigestGroup {
  readonly rule: string
  readonly severity: Severity
  /** In a few words what is wrong. */
  readonly label: string
  /** Address of the rule's page. */
  readonly page?: string
  /** What to do, as most of them say it. */
  readonly suggestion: string
  /** In the order of the report. */
  readonly findings: readonly Finding[]
  /** Those of them that `fix` can settle. */
  readonly fixable: number
  /** The badges that they are about, those that the most people have been given first. */
  readonly badges: readonly DigestBadge[]
}

export interface DigestBadge extends Pick<ReportedTemplate, 'id' | 'file' | 'issued' | 'state'> {
  readonly name: string
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

export interface DigestOwner {
  readonly owner: string
  readonly badges: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

export interface DigestPractice {
  readonly practice: number
  readonly count: number
  readonly rules: readonly string[]
}

/** Sums a report up. Of `findings`, where they are given, and not of all that the report has. */
export function digest(report: Report, findings: readonly Finding[] = report.findings): Digest {
  throw new Error(`not yet ${report.summary.files} ${findings.length}`)
}
