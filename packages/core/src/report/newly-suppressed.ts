import { type Finding, findingKey, type NewlySuppressed } from '../lint/finding.ts'
import type { Severity } from '../rules/rule.ts'
import { byPlace } from './order.ts'
import type { Report } from './report.ts'
import { countBySeverity } from './summarise.ts'

/**
 * What another configuration or baseline switches off: findings of `before` that a check of the same files
 * does not show any more, or with a lower severity. The reason is that of the entry that does it; null where
 * a rule is off, or its file is not looked at.
 */
export function suppressedBetween(before: Report, after: Report): NewlySuppressed[] {
  const shown = byName(after.findings)
  const off = byName(after.suppressed)
  return before.findings.flatMap((finding): NewlySuppressed[] => {
    // What is said of suppressions themselves goes with them.
    if (finding.rule.startsWith('config/')) return []
    const name = findingKey(finding)
    const still = shown.get(name)
    const suppressed = off.get(name)?.suppressed ?? { by: 'configuration', reason: null }
    if (still === undefined) return [{ ...finding, suppressed }]
    if (rankOf[still.severity] >= rankOf[finding.severity]) return []
    return [{ ...finding, suppressed, loweredTo: still.severity }]
  })
}

/** Shows what is suppressed, where `isRefused` says so. */
export function withoutSuppressions(
  report: Report,
  isRefused: (finding: Report['suppressed'][number]) => boolean,
): Report {
  const back = report.suppressed.filter(isRefused).map(({ suppressed: _, ...finding }) => finding)
  if (back.length === 0) return report
  const refused = new Set(report.suppressed.filter(isRefused))
  const suppressed = report.suppressed.filter((one) => !refused.has(one))
  const findings = [...report.findings, ...back].sort(byPlace)
  const summary = {
    ...report.summary,
    ...countBySeverity(findings),
    suppressed: suppressed.length,
  }
  return { ...report, findings, suppressed, summary, refusedSuppressions: back }
}

const rankOf: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

function byName<F extends Finding>(findings: readonly F[]): ReadonlyMap<string, F> {
  return new Map(findings.map((finding) => [findingKey(finding), finding]))
}
