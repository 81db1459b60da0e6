import type { Audit, AuditOwner, AuditSettings } from '@badgelint/core/internal'
import { EntryStates } from './entry-states.ts'
import type { OwnedIssue, PlanContext } from './issue-content.ts'
import { hexOf } from './markers.ts'
import type { ExistingIssue, IssuePlan, Operation } from './operation.ts'
import { planOwner } from './plan-owner.ts'
import { readBody } from './read-body.ts'

/** How issues are written. */
export interface PlanOptions {
  readonly settings: AuditSettings
  /** The address of a line of a file, counted from 1. It names a branch, so that it stays the same. */
  readonly fileUrl?: (file: string, line: number) => string | undefined
  /** The address of a commit, by its full SHA. */
  readonly commitUrl?: (sha: string) => string | undefined
}

/**
 * Plans what is to be written so that each owner has one issue that says what an audit found: one a year, found
 * again by a mark, its author and its label. Carried out, it plans nothing for the same audit and day. An audit of
 * some files only plans nothing at all. `today` is `YYYY-MM-DD`.
 */
export function planIssues(
  audit: Audit,
  existing: readonly ExistingIssue[],
  today: string,
  options: PlanOptions,
): IssuePlan {
  if (audit.gaps.some(({ kind }) => kind === 'selection'))
    return { operations: [], deferred: 0, open: 0, settled: 0 }
  const issues = ownIssues(existing, options.settings.label)
  const context: PlanContext = {
    audit,
    today,
    options,
    entries: Map.groupBy(audit.entries, ({ owner }) => owner),
    states: new EntryStates(audit, today, options),
  }
  const plans = ownersOf(audit, issues).map(({ owner, hash }) =>
    planOwner(
      owner,
      issues.filter(({ content }) => content.header.owner === hash),
      context,
    ),
  )
  const sum = (of: (plan: IssuePlan) => number) => plans.reduce((all, plan) => all + of(plan), 0)
  return {
    operations: plans.flatMap((plan): readonly Operation[] => plan.operations),
    deferred: sum(({ deferred }) => deferred),
    open: sum(({ open }) => open),
    settled: sum(({ settled }) => settled),
  }
}

/** The issues of audits: by their label, their author and their mark, the oldest first. */
function ownIssues(existing: readonly ExistingIssue[], label: string): OwnedIssue[] {
  return existing
    .filter((one) => one.isOwn && !one.isPullRequest && hasLabel(one, label))
    .toSorted((one, other) => one.number - other.number)
    .flatMap((issue) => {
      const content = readBody(issue.body)
      return content ? [{ issue, content }] : []
    })
}

/** GitHub takes names of labels for the same whatever their case, and gives them as they were made first. */
function hasLabel({ labels }: ExistingIssue, label: string): boolean {
  return labels.some((name) => name.toLowerCase() === label.toLowerCase())
}

/** Those who have entries, and those who have none any more but an issue. */
function ownersOf(
  { owners }: Audit,
  issues: readonly OwnedIssue[],
): { readonly owner: AuditOwner | undefined; readonly hash: string }[] {
  const known = owners.map((owner) => ({ owner, hash: hexOf(owner.key) }))
  const hashes = new Set(known.map(({ hash }) => hash))
  const others = new Set(issues.map(({ content }) => content.header.owner))
  return [
    ...known,
    ...[...others].filter((hash) => !hashes.has(hash)).map((hash) => ({ owner: undefined, hash })),
  ]
}
