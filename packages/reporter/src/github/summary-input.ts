import type {
  Digest,
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
  /** Sums up `findings`. */
  readonly digest: Digest
  /** How many findings lie in places that the change does not touch. */
  readonly elsewhere: number
  /** How many were switched off by a comment or by the configuration. */
  readonly suppressed: number
  /** What the change switches off, contracts first. */
  readonly newlySuppressed?: readonly NewlySuppressed[]
  /** What the change resolves, by rule. */
  readonly settled?: readonly SettledFindings[]
  /** What governance documents state differently than before the change. */
  readonly statedChanges?: readonly StatedChange[]
  readonly summary: Summary
  /** What happened to templates; absent where everything was checked. */
  readonly changes?: readonly TemplateChange[]
  /** Whole sentences about the run that must not be missed, with their full stops. */
  readonly notes: readonly string[]
  /** Whole sentences about how this is shown, with their full stops. */
  readonly remarks?: readonly string[]
  readonly failOn: FailOn
  /** URL of an image that a template in `file` names; undefined where it is not to be shown. */
  readonly imageUrl?: (image: string, file: string) => string | undefined
  /** URL of the summary, for a comment. */
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

/** Whether a finding must be fixed: an error, and whatever else makes the run fail. */
export function isUrgent(
  finding: Pick<Finding, 'severity'> | undefined,
  { failOn }: Pick<SummaryInput, 'failOn'>,
): boolean {
  return finding !== undefined && isAtLeast(finding.severity, failOn === 'never' ? 'error' : failOn)
}

/** Both lists have the most severe first. */
export function groupByUrgency(input: SummaryInput): FindingsByUrgency {
  const { findings } = input
  return {
    mustFix: sortBySeverity(findings.filter((finding) => isUrgent(finding, input))),
    couldImprove: sortBySeverity(findings.filter((finding) => !isUrgent(finding, input))),
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
