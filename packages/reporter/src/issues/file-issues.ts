import type { Audit } from '@badgelint/core/internal'
import { type CarryOutOptions, carryOut, type FiledIssues } from './carry-out.ts'
import { type PlanOptions, planIssues } from './plan-issues.ts'
import type { IssueTracker } from './tracker.ts'

export interface FileOptions extends Omit<CarryOutOptions, 'label'> {
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly today: string
  readonly options: PlanOptions
}

/**
 * Brings the issues of an audit up to date. Writes nothing where they are, and otherwise only while no other run does.
 * What GitHub refuses is thrown as a BadgelintError of one sentence.
 */
export function fileIssues(
  audit: Audit,
  tracker: IssueTracker,
  { today, options, ...how }: FileOptions,
): Promise<FiledIssues> {
  const { label } = options.settings
  return carryOut(tracker, (existing) => planIssues(audit, existing, today, options), {
    ...how,
    label,
  })
}
