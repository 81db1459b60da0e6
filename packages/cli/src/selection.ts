import type { Finding, Practice, Report, ReportedTemplate } from '@badgelint/core/internal'
import { badgeKey, didYouMean, fewNames } from '@badgelint/core/internal'
import { rulesNamed } from './rule-names.ts'
import { UsageError } from './usage-error.ts'

/** Which findings are shown: those that fit all that is given. */
export interface SelectionOptions {
  /** Findings of this severity or a worse one. */
  readonly severity?: Finding['severity']
  /** Errors alone. */
  readonly quiet?: boolean
  /** Ids of rules, subjects such as `template`, or ids without their subject. */
  readonly rule?: readonly string[]
  readonly practice?: Practice
  /** The owner as templates name them, in small or capital letters. */
  readonly owner?: string
  /** Id or name of a template. */
  readonly template?: string
}

/** What may be named, beside the report's own templates and owners. */
export interface SelectionContext {
  /** Ids of all rules and built-in checks. */
  readonly rules: readonly string[]
  /** Whether a change or one text was checked, so that a template or an owner may rightly be missing. */
  readonly isPartial: boolean
}

export interface Selection {
  /** What is shown of a report, in its order. */
  readonly findings: readonly Finding[]
  /** The options that hide them, as they are typed; empty where there are none. */
  readonly filters: string
}

/** Chooses what is shown of a report. Throws {@link UsageError} for a name that means nothing. */
export function selectFindings(
  report: Report,
  options: SelectionOptions,
  context: SelectionContext,
): Selection {
  const tests = [
    bySeverity(options),
    byRule(options, context),
    byPractice(options),
    byOwner(options, report, context),
    byTemplate(options, report, context),
  ].filter((test) => test !== undefined)
  const findings =
    tests.length === 0
      ? report.findings
      : report.findings.filter((finding) => tests.every((test) => test(finding)))
  return {
    findings,
    filters: filtersInWords(options),
  }
}

type Test = (finding: Finding) => boolean

const fitting = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
} as const satisfies Record<Finding['severity'], readonly Finding['severity'][]>

function bySeverity({ severity, quiet }: SelectionOptions): Test | undefined {
  if (quiet && severity !== undefined && severity !== 'error')
    throw new UsageError('--quiet shows errors only. Use either --quiet or --severity, not both.')
  const mildest = quiet ? 'error' : severity
  if (mildest === undefined) return undefined
  const shown: readonly Finding['severity'][] = fitting[mildest]
  return (finding) => shown.includes(finding.severity)
}

function byRule({ rule }: SelectionOptions, { rules }: SelectionContext): Test | undefined {
  if (rule === undefined) return undefined
  const ids = new Set(rule.flatMap((name) => rulesNamed(name, rules).ids))
  return (finding) => ids.has(finding.rule)
}

function byPractice({ practice }: SelectionOptions): Test | undefined {
  return practice === undefined ? undefined : (finding) => finding.practice === practice
}

function byOwner(
  { owner }: SelectionOptions,
  { templates }: Report,
  { isPartial }: SelectionContext,
): Test | undefined {
  if (owner === undefined) return undefined
  const wanted = folded(owner)
  const own = templates.filter(({ owners = [] }) => owners.some((one) => folded(one) === wanted))
  if (own.length === 0 && !isPartial) throw unknownOwner(owner, templates)
  return aboutOneOf(own, templates)
}

function unknownOwner(owner: string, templates: readonly ReportedTemplate[]): UsageError {
  const there = [...new Set(templates.flatMap(({ owners = [] }) => owners))].sort()
  return new UsageError(
    there.length === 0
      ? `No template names an owner, so --owner "${owner}" matches nothing. Add \`owner\` to the templates, or leave out --owner.`
      : `No template has the owner "${owner}"; the owners are ${fewNames(there)}.`,
  )
}

function byTemplate(
  { template }: SelectionOptions,
  { templates }: Report,
  { isPartial }: SelectionContext,
): Test | undefined {
  if (template === undefined) return undefined
  const wanted = folded(template)
  const byId = templates.filter(({ id }) => id === template)
  const own =
    byId.length > 0
      ? byId
      : templates.filter(
          ({ id, name }) =>
            folded(id) === wanted || (name !== undefined && folded(name) === wanted),
        )
  if (own.length === 0 && !isPartial) throw unknownTemplate(template, templates)
  return aboutOneOf(own, templates)
}

function unknownTemplate(template: string, templates: readonly ReportedTemplate[]): UsageError {
  const names = templates.flatMap(({ id, name }) => (name === undefined ? [id] : [id, name]))
  const meant = didYouMean(template, names)
  return new UsageError(
    `No template has the id or the name "${template}"${meant ? `; did you mean "${meant}"?` : '. Run `badgelint check --summary` to see which badges there are.'}`,
  )
}

/** Whether a finding is about one of `own`, or about a file that contains no other template. */
function aboutOneOf(
  own: readonly ReportedTemplate[],
  templates: readonly ReportedTemplate[],
): Test {
  const keys = new Set(own.map(({ file, id }) => badgeKey(file, id)))
  const shared = new Set(
    templates.filter(({ file, id }) => !keys.has(badgeKey(file, id))).map(({ file }) => file),
  )
  const files = new Set(own.map(({ file }) => file).filter((file) => !shared.has(file)))
  return ({ file, template }) =>
    template === undefined ? files.has(file) : keys.has(badgeKey(file, template))
}

function folded(text: string): string {
  return text.trim().normalize('NFC').toLowerCase()
}

function filtersInWords(options: SelectionOptions): string {
  const { severity, quiet, rule = [], practice, owner, template } = options
  return [
    ...(quiet ? ['--quiet'] : []),
    ...(severity === undefined ? [] : [`--severity ${severity}`]),
    ...rule.map((name) => `--rule ${name}`),
    ...(practice === undefined ? [] : [`--practice ${practice}`]),
    ...(owner === undefined ? [] : [`--owner ${quoted(owner)}`]),
    ...(template === undefined ? [] : [`--template ${quoted(template)}`]),
  ].join(' ')
}

/** As it is typed into a shell. */
function quoted(text: string): string {
  return /^[\w./@-]+$/.test(text) ? text : `"${text}"`
}
