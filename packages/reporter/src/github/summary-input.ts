import type {
  Finding,
  NewlySuppressed,
  PracticeState,
  Rule,
  SettledFindings,
  Severity,
  StatedChange,
  Summary,
  TemplateChange,
} from '@badgelint/core/internal'
import { isAtLeast, sortBySeverity } from '../severity-order.ts'
import type { ItemContext } from './finding-items.ts'

/** The least severity for which a run fails. */
export type FailOn = Severity | 'never'

/** What a summary or a comment is made of. All texts are taken for untrusted. */
export interface SummaryInput extends ItemContext {
  /** The findings to show. */
  readonly findings: readonly Finding[]
  /** How many findings lie in places that the change does not touch. */
  readonly elsewhere: number
  /** How many were switched off by a comment or by the configuration. */
  readonly suppressed: number
  /** What the change switches off, contracts first. */
  readonly newlySuppressed?: readonly NewlySuppressed[]
  /** What the change settles, by rule. */
  readonly settled?: readonly SettledFindings[]
  /** What governance documents lay down otherwise than before the change. */
  readonly statedChanges?: readonly StatedChange[]
  readonly summary: Summary
  /** What happened to templates; absent where everything was checked. */
  readonly changes?: readonly TemplateChange[]
  /** Whole sentences about the run, with their full stops. */
  readonly notes: readonly string[]
  readonly failOn: FailOn
  /** URL of an image that a template in `file` names; undefined where it is not to be shown. */
  readonly imageUrl?: (image: string, file: string) => string | undefined
  /** URL of the full report; for a comment that of the summary. */
  readonly reportUrl?: string
  readonly rules: readonly Rule[]
  /** Which of the fifteen practices are kept; absent where nobody asked. */
  readonly practices?: readonly PracticeState[]
  /** Length that the Markdown does not exceed, in bytes of UTF-8. */
  readonly maxBytes?: number
}

export interface FindingsByUrgency {
  readonly mustFix: readonly Finding[]
  readonly couldImprove: readonly Finding[]
}

/** Errors must be fixed, and whatever else makes the run fail. Both lists have the most severe first. */
export function groupByUrgency({ findings, failOn }: SummaryInput): FindingsByUrgency {
  const threshold = failOn === 'never' ? 'error' : failOn
  const mustFix = ({ severity }: Finding) => isAtLeast(severity, threshold)
  return {
    mustFix: sortBySeverity(findings.filter(mustFix)),
    couldImprove: sortBySeverity(findings.filter((finding) => !mustFix(finding))),
  }
}

/** The rule that guards what badges mean for people who have them. Its findings have a section of their own. */
const holderRule = 'template/meaning-changed'

export interface FindingsBySection extends FindingsByUrgency {
  /** About what changes for people who hold a badge; those that must be fixed first. */
  readonly forHolders: readonly Finding[]
}

/** Each finding in the section in which it is shown, and in no other. */
export function groupBySection(input: SummaryInput): FindingsBySection {
  const { mustFix, couldImprove } = groupByUrgency(input)
  const isForHolders = ({ rule }: Finding) => rule === holderRule
  const isForOthers = (finding: Finding) => !isForHolders(finding)
  return {
    forHolders: [...mustFix, ...couldImprove].filter(isForHolders),
    mustFix: mustFix.filter(isForOthers),
    couldImprove: couldImprove.filter(isForOthers),
  }
}
