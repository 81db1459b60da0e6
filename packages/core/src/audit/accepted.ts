import type { SuppressedFinding } from '../lint/finding.ts'
import { compareText } from '../text/compare-text.ts'
import type { Audit, AuditEntry } from './audit.ts'
import { entryKey, isForAudit } from './entries.ts'

/** What would be an entry, had nobody decided to live with it. Of several reasons for one the first is told. */
export function acceptedOf(
  suppressed: readonly SuppressedFinding[],
  entries: readonly AuditEntry[],
): NonNullable<Audit['accepted']> {
  const open = new Set(entries.map(({ key }) => key))
  const reasons = new Map<string, string>()
  for (const finding of suppressed.filter(isForAudit)) {
    const key = entryKey(finding)
    if (!open.has(key) && !reasons.has(key)) reasons.set(key, whyOf(finding))
  }
  return Array.from(reasons, ([key, why]) => ({ key, why })).sort((a, b) =>
    compareText(a.key, b.key),
  )
}

const switchedOff = {
  comment: 'a comment in the file switches it off',
  configuration: 'the configuration switches it off',
  baseline: 'it is frozen in the baseline',
} as const

function whyOf({ suppressed: { by, reason } }: SuppressedFinding): string {
  return reason?.trim() || switchedOff[by]
}
