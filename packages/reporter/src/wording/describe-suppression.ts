import type { NewlySuppressed } from '@badgelint/core/internal'
import { truncate } from '../escape/truncate.ts'

const suppressorNames = {
  comment: 'a comment',
  configuration: 'the configuration',
  baseline: 'the baseline',
}

/**
 * What switches a finding off, and why: `switched off by a comment: Agreed with Ann`. The reason is
 * untrusted and not escaped, and is cut at 300 UTF-16 units.
 */
export function describeSuppression({ severity, suppressed, loweredTo }: NewlySuppressed): string {
  const suppressor = suppressorNames[suppressed.by]
  if (loweredTo !== undefined) return `lowered from ${severity} to ${loweredTo} by ${suppressor}`
  const how = `switched off by ${suppressor}`
  const reason = truncate(suppressed.reason?.trim() ?? '', 300)
  if (reason) return `${how}: ${reason}`
  // A rule that is off, or a file that is not checked, has no place for a reason.
  return suppressed.by === 'comment' ? `${how}, without a reason` : how
}
