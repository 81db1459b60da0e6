import type { NewlySuppressed } from '@badgelint/core/internal'
import { cut } from './harmless.ts'
import { visible } from './visible.ts'

const by = { comment: 'a comment', configuration: 'the configuration', baseline: 'the baseline' }

/** By what a finding is switched off, and why, in words. The reason is untrusted, and cut. */
export function suppressionInWords({ severity, suppressed, loweredTo }: NewlySuppressed): string {
  if (loweredTo !== undefined)
    return `turned down from ${severity} to ${loweredTo} by ${by[suppressed.by]}`
  const how = `switched off by ${by[suppressed.by]}`
  const reason = cut(suppressed.reason?.trim() ?? '', 300)
  if (reason) return `${how}: ${reason}`
  // A rule that is off, or a file that is not looked at, has no place for a reason.
  return suppressed.by === 'comment' ? `${how}, without a reason` : how
}

/** So many are told one by one; the whole list is in the JSON output. */
const mostTold = 20

/** Tells people on a terminal what a change switches off; empty where that is nothing. */
export function formatSuppressions(all: readonly NewlySuppressed[] = []): string {
  if (all.length === 0) return ''
  const lines = all
    .slice(0, mostTold)
    .flatMap((one) => [
      `  ${one.file}:${one.range.start.line} ${one.severity} ${one.message}`,
      `    ${one.rule}, ${suppressionInWords(one)}`,
    ])
  const more = all.length - mostTold
  return `${[
    'Switched off by this change',
    ...lines,
    ...(more > 0 ? [`  And ${more} more; --format json has them all.`] : []),
  ]
    .map(visible)
    .join('\n')}\n`
}
