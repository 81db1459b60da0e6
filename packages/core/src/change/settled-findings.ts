import type { RawFinding } from '../lint/finding.ts'
import type { SettledFindings } from '../report/report.ts'
import { compareText } from '../text/compare-text.ts'

/** Counts findings by rule, the most first, and how many of each lie in files that a change does not touch. */
export function countSettled(
  findings: readonly RawFinding[],
  touched: ReadonlySet<string>,
): SettledFindings[] {
  return [...Map.groupBy(findings, ({ rule }) => rule)]
    .map(([rule, group]) => ({
      rule,
      count: group.length,
      elsewhere: group.filter(({ at }) => !touched.has(at.file)).length,
    }))
    .sort((a, b) => b.count - a.count || compareText(a.rule, b.rule))
}
