import type { Finding, SuppressedFinding } from '../lint/finding.ts'
import type { LintedFile } from '../lint/lint-file.ts'
import type { Facts } from '../program/facts.ts'
import { countPassedOver } from '../program/passed-over.ts'
import { type Format, formats } from '../program/template.ts'
import { badgeKey } from './badge-key.ts'
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
  const skipped = files.filter(({ outcome }) => outcome === 'skipped')
  return {
    files: files.length,
    skipped: skipped.length,
    passedOverFiles: skipped.filter(({ passedOver }) => passedOver.length > 0).length,
    passedOver: countPassedOver(files.flatMap(({ passedOver }) => passedOver)),
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
  issuance: Facts['issuance'] = new Map(),
): ReportedTemplate[] {
  const shown = byTemplate(findings)
  const hidden = byTemplate(suppressed)
  return files.flatMap(({ file, templates }) =>
    templates.map(({ at: _at, stateChangedOn: _day, issuedCount, ...template }) => {
      const key = badgeKey(file, template.id)
      const issued = issuance.get(template.id)?.count ?? issuedCount
      return {
        ...template,
        file,
        ...(issued === undefined ? {} : { issued }),
        ...countBySeverity(shown.get(key) ?? []),
        suppressed: hidden.get(key)?.length ?? 0,
      }
    }),
  )
}

/** Findings about templates, by {@link badgeKey}. */
function byTemplate(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.template === undefined) continue
    const key = badgeKey(finding.file, finding.template)
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return groups
}

type Counts = Pick<Summary, 'errors' | 'warnings' | 'infos'>

/** The mildest severity at which a check fails; `never`: it does not. */
export type FailOn = Finding['severity'] | 'never'

/** What a check may find without failing. */
export interface Tolerance {
  /** Default: `error`. */
  readonly failOn?: FailOn | undefined
  /** Default: any number. */
  readonly maxWarnings?: number | undefined
}

/** Whether a report is good enough: no finding at or above `failOn`, and no more warnings than allowed. */
export function passes(
  report: { readonly summary: Counts },
  { failOn, maxWarnings }: Tolerance = {},
): boolean {
  return failureOf(report, { failOn, maxWarnings }) === undefined
}

/** Why a report is not good enough, a sentence that names the options; undefined where it passes. */
export function failureOf(
  { summary: { errors, warnings, infos } }: { readonly summary: Counts },
  { failOn = 'error', maxWarnings = Number.POSITIVE_INFINITY }: Tolerance = {},
): string | undefined {
  const failing = {
    error: errors,
    warning: errors + warnings,
    info: errors + warnings + infos,
    never: 0,
  }[failOn]
  const reasons = [
    ...(failing === 0
      ? []
      : [
          failOn === 'error'
            ? counted(errors, 'error')
            : `${counted(failing, 'finding')} at or above --fail-on ${failOn}`,
        ]),
    ...(warnings > maxWarnings
      ? [`${counted(warnings, 'warning')}, more than the ${maxWarnings} of --max-warnings`]
      : []),
  ]
  return reasons.length === 0 ? undefined : `This check fails: ${reasons.join('; ')}.`
}

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}

export function countBySeverity(findings: readonly Pick<Finding, 'severity'>[]): Counts {
  const counts: Record<Finding['severity'], number> = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return { errors: counts.error, warnings: counts.warning, infos: counts.info }
}
