import type { Finding, SuppressedFinding } from '../lint/finding.ts'
import type { LintedFile } from '../lint/lint-file.ts'
import { type Format, formats } from '../program/template.ts'
import type { Summary } from './report.ts'

/** Counts what a run read and found. */
export function summarise(
  files: readonly LintedFile[],
  findings: readonly Finding[],
  suppressed: readonly SuppressedFinding[],
): Summary {
  const counts = Object.fromEntries(formats.map((format) => [format, 0])) as Record<Format, number>
  const templates = files.flatMap((file) => file.templates)
  for (const { format } of templates) counts[format] += 1
  return {
    files: files.length,
    skipped: files.filter(({ outcome }) => outcome === 'skipped').length,
    templates: templates.length,
    formats: counts,
    ...countBySeverity(findings),
    suppressed: suppressed.length,
  }
}

export function countBySeverity(
  findings: readonly Finding[],
): Pick<Summary, 'errors' | 'warnings' | 'infos'> {
  const of = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length
  return { errors: of('error'), warnings: of('warning'), infos: of('info') }
}
