import type { Finding } from '../lint/finding.ts'
import { badgeKey } from '../report/badge-key.ts'
import type { Report, ReportedTemplate } from '../report/report.ts'
import { countBySeverity } from '../report/summarise.ts'
import type { Practice, Severity } from '../rules/rule.ts'
import { compareText } from '../text/compare-text.ts'

/** What a report says at a glance: what to do first, and what can wait. Each finding is counted once. */
export interface Digest {
  /** How many badges were checked. */
  readonly badges: number
  /** Those of them that draw no finding. */
  readonly clean: number
  /** Those of them with an error. */
  readonly withErrors: number
  /** What people call the platform; absent where badges are on several, or on none. */
  readonly platform?: string
  /** The most urgent first; those without a finding are left out. */
  readonly parts: readonly DigestPart[]
  /** How many findings `fix` can settle. */
  readonly fixable: number
  /** How many findings the report has that are not shown. */
  readonly hidden: number
  /** Badges with findings: those that the most people have been given first, those of which nobody knows last. */
  readonly byBadge: readonly DigestBadge[]
  /** By the words that templates have for them; the one with the most findings first. */
  readonly owners: readonly DigestOwner[]
  /** Practices with findings, by their numbers. */
  readonly practices: readonly DigestPractice[]
}

/**
 * How urgent findings are, the most urgent first. `refused` are errors by a limit of the platform, `required` are
 * all others; `visible` are warnings, `later` are infos.
 */
export const urgencies = ['refused', 'required', 'visible', 'later'] as const

export type Urgency = (typeof urgencies)[number]

export interface DigestPart {
  readonly urgency: Urgency
  /** How many findings. */
  readonly count: number
  /** The surest first, then those that settle most. */
  readonly groups: readonly DigestGroup[]
}

/** Findings of one rule and one severity that say the same. */
export interface DigestGroup {
  readonly rule: string
  readonly severity: Severity
  /** In a few words what is wrong. */
  readonly label: string
  /** Address of the rule's page. */
  readonly page?: string
  /** What to do, as most of them say it. */
  readonly suggestion: string
  /** In the order of the report. */
  readonly findings: readonly Finding[]
  /** Those of them that `fix` can settle. */
  readonly fixable: number
  /** The badges that they are about, those that the most people have been given first. */
  readonly badges: readonly DigestBadge[]
}

export interface DigestBadge extends Pick<ReportedTemplate, 'id' | 'file' | 'issued' | 'state'> {
  readonly name: string
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

export interface DigestOwner {
  readonly owner: string
  /** How many of their badges have findings. */
  readonly badges: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

export interface DigestPractice {
  readonly practice: Practice
  readonly count: number
  /** In the order of their groups. */
  readonly rules: readonly string[]
}

/** Sums up `findings`, which are those that are shown of a report; all of them where none are given. */
export function digest(report: Report, findings: readonly Finding[] = report.findings): Digest {
  const badges = badgesOf(report, findings)
  const drawing = [...badges.values()].filter((badge) => total(badge) > 0)
  const parts = partsOf(report, findings, badges)
  const platform = onlyPlatform(report)
  return {
    badges: report.templates.length,
    clean: badges.size - drawing.length,
    withErrors: drawing.filter(({ errors }) => errors > 0).length,
    ...(platform === undefined ? {} : { platform }),
    parts,
    fixable: findings.filter(({ fix }) => fix !== undefined).length,
    hidden: report.findings.length - findings.length,
    byBadge: drawing.sort(byReach),
    owners: ownersOf(report, badges),
    practices: practicesOf(parts),
  }
}

type Badges = ReadonlyMap<string, DigestBadge>

/** By {@link badgeKey} all badges of a report, with what is found about each. */
function badgesOf({ templates }: Report, findings: readonly Finding[]): Badges {
  const byBadge = Map.groupBy(findings, ({ file, template }) => badgeKey(file, template))
  return new Map(
    templates.map(({ id, file, name, issued, state }) => {
      const key = badgeKey(file, id)
      return [
        key,
        {
          id,
          file,
          name: name ?? id,
          ...(issued === undefined ? {} : { issued }),
          ...(state === undefined ? {} : { state }),
          ...countBySeverity(byBadge.get(key) ?? []),
        },
      ] as const
    }),
  )
}

/** The platform of all badges that have one, where it is a single one. */
function onlyPlatform({ templates }: Report): string | undefined {
  const platforms = new Set(templates.flatMap(({ platform }) => platform ?? []))
  const [platform] = platforms
  return platforms.size === 1 ? platform : undefined
}

function partsOf(report: Report, findings: readonly Finding[], badges: Badges): DigestPart[] {
  const offPlatform = new Set(
    report.templates.flatMap(({ id, file, platform }) =>
      platform === undefined ? [badgeKey(file, id)] : [],
    ),
  )
  const byUrgency = Map.groupBy(findings, (finding) => urgencyOf(finding, report, offPlatform))
  return urgencies.flatMap((urgency) => {
    const own = byUrgency.get(urgency)
    if (own === undefined) return []
    const groups = [...Map.groupBy(own, ({ rule, label = '' }) => `${rule}\0${label}`).values()]
      .flatMap((group) => groupOf(group, report, badges) ?? [])
      .sort(
        (a, b) =>
          sureness(a.rule, report) - sureness(b.rule, report) ||
          b.findings.length - a.findings.length ||
          compareText(a.rule, b.rule) ||
          compareText(a.label, b.label),
      )
    return [{ urgency, count: own.length, groups }]
  })
}

function urgencyOf(finding: Finding, { rules }: Report, offPlatform: ReadonlySet<string>): Urgency {
  if (finding.severity === 'info') return 'later'
  if (finding.severity === 'warning') return 'visible'
  const isLimit = rules.get(finding.rule)?.kind === 'limit'
  return isLimit && !offPlatform.has(badgeKey(finding.file, finding.template))
    ? 'refused'
    : 'required'
}

/** What can be read off is surer than what is judged. */
function sureness(rule: string, { rules }: Report): number {
  return rules.get(rule)?.kind === 'guidance' ? 1 : 0
}

function groupOf(
  findings: readonly Finding[],
  { rules }: Report,
  badges: Badges,
): DigestGroup | undefined {
  const [first] = findings
  if (first === undefined) return undefined
  const { rule, severity, label } = first
  const { label: ownLabel = rule, page } = rules.get(rule) ?? {}
  const about = new Set(findings.map(({ file, template }) => badgeKey(file, template)))
  return {
    rule,
    severity,
    label: label ?? ownLabel,
    ...(page === undefined ? {} : { page }),
    suggestion: mostFrequent(findings.map(({ suggestion }) => suggestion)),
    findings,
    fixable: findings.filter(({ fix }) => fix !== undefined).length,
    badges: [...about].flatMap((key) => badges.get(key) ?? []).sort(byReach),
  }
}

/** The first of those that come most often; empty where there is none. */
function mostFrequent(texts: readonly string[]): string {
  const counted = [...Map.groupBy(texts, (text) => text)].map(
    ([text, all]) => [text, all.length] as const,
  )
  return counted.reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as const)[0]
}

/** Those that the most people have been given first, then those with the worst findings. */
function byReach(a: DigestBadge, b: DigestBadge): number {
  return (
    (b.issued ?? -1) - (a.issued ?? -1) ||
    b.errors - a.errors ||
    b.warnings - a.warnings ||
    b.infos - a.infos ||
    compareText(a.name, b.name) ||
    compareText(a.file, b.file)
  )
}

function ownersOf({ templates }: Report, badges: Badges): DigestOwner[] {
  const owned = templates.flatMap(({ id, file, owners = [] }) => {
    const badge = badges.get(badgeKey(file, id))
    return badge === undefined ? [] : owners.map((owner) => ({ owner, badge }))
  })
  return [...Map.groupBy(owned, ({ owner }) => owner)]
    .map(([owner, all]) => ({
      owner,
      badges: all.filter(({ badge }) => total(badge) > 0).length,
      errors: sum(all, ({ badge }) => badge.errors),
      warnings: sum(all, ({ badge }) => badge.warnings),
      infos: sum(all, ({ badge }) => badge.infos),
    }))
    .filter((owner) => total(owner) > 0)
    .sort((a, b) => total(b) - total(a) || compareText(a.owner, b.owner))
}

function total({ errors, warnings, infos }: Pick<DigestBadge, 'errors' | 'warnings' | 'infos'>) {
  return errors + warnings + infos
}

function sum<T>(items: readonly T[], countOf: (item: T) => number): number {
  return items.reduce((all, item) => all + countOf(item), 0)
}

function practicesOf(parts: readonly DigestPart[]): DigestPractice[] {
  const findings = parts.flatMap(({ groups }) => groups.flatMap((group) => group.findings))
  return [...Map.groupBy(findings, ({ practice }) => practice)]
    .flatMap(([practice, own]) =>
      practice === null
        ? []
        : [{ practice, count: own.length, rules: [...new Set(own.map(({ rule }) => rule))] }],
    )
    .sort((a, b) => a.practice - b.practice)
}
