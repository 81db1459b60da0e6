import type { Finding, SuppressedFinding } from '../lint/finding.ts'
import type { LintedFile } from '../lint/lint-file.ts'
import { type Format, formats } from '../program/template.ts'
import type { ReportedTemplate, Summary } from './report.ts'

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

/** The templates of a run, each with how many findings are about it. */
export function templatesOf(
  files: readonly LintedFile[],
  findings: readonly Finding[],
  suppressed: readonly SuppressedFinding[],
): ReportedTemplate[] {
  const shown = Map.groupBy(findings, templateKey)
  const hidden = Map.groupBy(suppressed, templateKey)
  return files.flatMap(({ file, templates }) =>
    templates.map(({ at: _at, hasPlatform: _hasPlatform, stateChangedOn: _day, ...template }) => {
      const key = templateKey({ file, template: template.id })
      return {
        ...template,
        file,
        ...countBySeverity(shown.get(key) ?? []),
        suppressed: hidden.get(key)?.length ?? 0,
      }
    }),
  )
}

function templateKey({ file, template }: Pick<Finding, 'file' | 'template'>): string {
  return JSON.stringify([file, template])
}

type Counts = Pick<Summary, 'errors' | 'warnings' | 'infos'>

/** The mildest severity at which a check fails; `never`: it does not. */
export type FailOn = Finding['severity'] | 'never'

/** Whether a report is good enough: no finding at or above `failOn`, and no more warnings than allowed. */
export function passes(
  { summary: { errors, warnings, infos } }: { readonly summary: Counts },
  {
    failOn = 'error',
    maxWarnings = Number.POSITIVE_INFINITY,
  }: { readonly failOn?: FailOn | undefined; readonly maxWarnings?: number | undefined } = {},
): boolean {
  const failing = {
    error: errors,
    warning: errors + warnings,
    info: errors + warnings + infos,
    never: 0,
  }
  return failing[failOn] === 0 && warnings <= maxWarnings
}

export function countBySeverity(findings: readonly Pick<Finding, 'severity'>[]): Counts {
  const of = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length
  return { errors: of('error'), warnings: of('warning'), infos: of('info') }
}
