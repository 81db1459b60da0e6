import type { Finding, Severity } from '@badgelint/core'

/** Place of each severity in a list, the most severe first. */
const severityOrder: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** Errors before warnings before infos; those of one severity stay in their order. */
export function sortBySeverity<F extends Finding>(findings: readonly F[]): F[] {
  return findings.toSorted((a, b) => severityOrder[a.severity] - severityOrder[b.severity])
}

/** Whether `severity` is as severe as `threshold`, or more. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severityOrder[severity] <= severityOrder[threshold]
}
