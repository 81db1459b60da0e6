import type { Finding } from '../lint/finding.ts'
import { compareText } from '../text/compare-text.ts'

/** The order of findings in a report: by file, place, rule, and what they are about. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.about, b.about)
  )
}
