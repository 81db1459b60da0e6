import type { Finding, Severity } from '@badgelint/core'

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** Errors before warnings before infos; those of one severity stay in their order. */
export function worstFirst<F extends Finding>(findings: readonly F[]): F[] {
  return findings.toSorted((a, b) => weight[a.severity] - weight[b.severity])
}

/** Whether one severity is as bad as another, or worse. */
export function isAtLeast(severity: Severity, other: Severity): boolean {
  return weight[severity] <= weight[other]
}
