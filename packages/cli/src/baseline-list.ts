import { type BaselineEntry, badgeKey, type ReportedTemplate } from '@badgelint/core/internal'
import { escapeForTerminal, type Layout, layoutFor } from '@badgelint/reporter'
import type { FrozenFinding, FrozenFindings } from '@badgelint/workspace'

/**
 * What a baseline freezes as a work list: badge by badge, those that most people hold first, each finding with why
 * it is frozen, who is responsible and until when. `width` is in columns.
 */
export async function baselineList(list: FrozenFindings, width: number): Promise<string> {
  const { frozen, unused, unknown, path } = list
  const layout = await layoutFor(
    frozen.flatMap(({ finding, entry }) => [finding.message, entry.reason, entry.owner ?? '']),
  )
  const wrap = wrapper(layout, width)
  const groups = byBadge(list)
  const badges = groups.filter(({ badge }) => badge !== undefined).length
  const blocks = [
    [headline(path, frozen.length, badges)],
    ...groups.map((group) => [
      escapeForTerminal(titleOf(group)),
      ...byNote(group.findings).flatMap(([note, findings]) => [
        ...findings.flatMap((one) => wrap(findingLine(one), 2)),
        ...wrap(note, 6),
      ]),
    ]),
    ...(unused.length === 0
      ? []
      : [
          [
            'No longer matching a finding; `badgelint baseline --prune` removes these entries',
            ...unused.flatMap((entry) => wrap(entryLine(entry), 2)),
          ],
        ]),
    ...(unknown.length === 0
      ? []
      : [
          [
            'Not checked in this run, so these entries may or may not still apply',
            ...unknown.flatMap((entry) => wrap(entryLine(entry), 2)),
          ],
        ]),
  ]
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

interface BadgeGroup {
  /** Absent for findings that are about no badge. */
  readonly badge?: ReportedTemplate
  readonly file: string
  readonly findings: readonly FrozenFinding[]
}

/** Badges that most people hold first, those of which nobody knows next; what is about no badge last. */
function byBadge({ frozen, report }: FrozenFindings): BadgeGroup[] {
  const badges = new Map(report.templates.map((one) => [badgeKey(one.file, one.id), one] as const))
  const groups = Map.groupBy(frozen, ({ finding }) => badgeKey(finding.file, finding.template))
  return [...groups]
    .map(([key, findings]) => {
      const badge = badges.get(key)
      const file = findings[0]?.finding.file ?? ''
      return { file, findings, ...(badge === undefined ? {} : { badge }) }
    })
    .sort((a, b) => reach(b) - reach(a))
}

function reach({ badge }: BadgeGroup): number {
  return badge === undefined ? -2 : (badge.issued ?? -1)
}

function titleOf({ badge, file }: BadgeGroup): string {
  if (badge === undefined) return file
  const issued = badge.issued === undefined ? '' : ` (${badge.issued} issued)`
  return `${badge.name ?? badge.id}${issued}  ${file}`
}

/** Findings under the line that says why they are frozen, which many have in common. */
function byNote(findings: readonly FrozenFinding[]): [note: string, FrozenFinding[]][] {
  return [...Map.groupBy(findings, noteOf)]
}

function noteOf({ entry: { reason, owner, until }, isExpired }: FrozenFinding): string {
  const when = isExpired
    ? `expired on ${until}, so \`badgelint check\` shows it again`
    : until && `until ${until}`
  const facts = [owner, when].filter((one) => one !== undefined).join(', ')
  const sentence = /[.!?]$/.test(reason) ? reason : `${reason}.`
  return facts === '' ? sentence : `${sentence} ${facts[0]?.toUpperCase()}${facts.slice(1)}.`
}

function findingLine({ finding, isExpired }: FrozenFinding): string {
  const { range, severity, message, rule } = finding
  return `${isExpired ? 'EXPIRED ' : ''}${range.start.line}:${range.start.column} ${severity} ${message} [${rule}]`
}

function entryLine({ rule, template, file, about }: BaselineEntry): string {
  return `${rule}: "${about}" in ${template ?? file}`
}

function headline(path: string, findings: number, badges: number): string {
  if (findings === 0) return `${escapeForTerminal(path)}: no findings are frozen.`
  const of = badges === 0 ? '' : ` about ${badges === 1 ? '1 badge' : `${badges} badges`}`
  return `${escapeForTerminal(path)}: ${findings === 1 ? '1 frozen finding' : `${findings} frozen findings`}${of}.`
}

function wrapper(layout: Layout, width: number): (text: string, indent: number) => string[] {
  return (text, indent) =>
    layout
      .wrap(escapeForTerminal(text), Math.max(20, width - indent - 2))
      .map((line, index) => `${' '.repeat(index === 0 ? indent : indent + 2)}${line}`)
}
