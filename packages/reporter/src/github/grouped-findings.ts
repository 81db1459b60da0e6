import type { DigestBadge, Finding } from '@badgelint/core/internal'
import { escapeMarkdown, escapeMarkdownMessage } from '../escape/github.ts'
import { keyOf, type RankedBadges } from '../formats/ranked-badges.ts'
import { badgeInWords } from '../wording/digest-wording.ts'
import { formatNumber } from '../wording/english.ts'
import { byRemedy, differingValues } from '../wording/sentence-shape.ts'
import { doThis, findingItem, findingSubject, placeLink, ruleLink } from './finding-items.ts'
import type { ItemCounts, Section } from './fit-to-budget.ts'
import { isUrgent, type SummaryInput } from './summary-input.ts'

/** Where findings of one remedy are listed, and how many of them. */
export interface GroupedOptions {
  /** How many badges or files an item lists. */
  readonly maxPlaces: number
  /** How many items there are. */
  readonly maxItems: number
}

interface Item {
  readonly text: string
  readonly counts: ItemCounts
}

/** Findings by rule and remedy: each sentence once, what to do about it, and its places. */
export function groupedSection(
  title: string,
  findings: readonly Finding[],
  badges: RankedBadges,
  input: SummaryInput,
  { maxPlaces, maxItems }: GroupedOptions,
): Section {
  const own = new Set(findings)
  const groups = input.digest.parts
    .flatMap((part) => part.groups)
    .map((group) => group.findings.filter((finding) => own.has(finding)))
    .filter((group) => group.length > 0)
    .sort((a, b) => Number(isUrgent(b[0], input)) - Number(isUrgent(a[0], input)))
    .flatMap(byRemedy)
  const items = groups
    .slice(0, maxItems)
    .map((group) => groupItem(badges.sorted(group), badges, input, maxPlaces))
  return {
    header: `### ${title}\n\n`,
    items: items.map(({ text }) => text),
    counts: items.map(({ counts }) => counts),
    separator: '\n',
    withoutItem: groups.slice(maxItems).flat().length,
  }
}

function groupItem(
  findings: readonly Finding[],
  badges: RankedBadges,
  input: SummaryInput,
  maxPlaces: number,
): Item {
  const [first] = findings
  if (first === undefined) return { text: '', counts: { shown: 0, total: 0 } }
  if (findings.length === 1) {
    const item = findingItem(first, input).slice(2)
    return {
      text: `- ${nameOf(first, badges, input)}: ${item}`,
      counts: { shown: 1, total: 1 },
    }
  }
  const places = [...Map.groupBy(findings, keyOf).values()]
  const shown = places.slice(0, maxPlaces)
  const total = findings.length
  const shownCount = shown.flat().length
  const links = shown.map((all, index) => placeItem(all, first, badges, input, index === 0))
  const more = total === shownCount ? [] : [`and ${formatNumber(total - shownCount)} more`]
  const text = [
    `- ${escapeMarkdownMessage(first.message)}. ${ruleLink(first.rule, input)}`,
    doThis(first.suggestion),
    `${formatNumber(total)} times: ${[...links, ...more].join('; ')}.`,
  ].join('<br>')
  return { text, counts: { shown: shownCount, total } }
}

function nameOf(finding: Finding, badges: RankedBadges, input: SummaryInput): string {
  const badge = badges.of(finding)
  return badge === undefined
    ? findingSubject(finding, input)
    : `**${escapeMarkdown(badgeInWords(badge), { maxLength: 200 }) || 'Unnamed'}**`
}

/** The first place in one badge or file, linked, with the values in which its sentence differs from the one shown. */
function placeItem(
  all: readonly Finding[],
  shown: Finding,
  badges: RankedBadges,
  input: SummaryInput,
  isFirst: boolean,
): string {
  const [first = shown] = all
  const link = placeLink(first, input, placeText(first, badges.of(first), input, isFirst))
  const values = all.length > 1 ? '' : differingValues(first.message, shown.message)
  const details = [
    ...(values === '' ? [] : [escapeMarkdown(values, { maxLength: 80 })]),
    ...(all.length > 1 ? [`${formatNumber(all.length)} times`] : []),
  ]
  return [link, ...details].join(': ')
}

function placeText(
  { file, template, range }: Finding,
  badge: DigestBadge | undefined,
  { templateName }: SummaryInput,
  isFirst: boolean,
): string {
  if (badge !== undefined) return badgeInWords(badge, isFirst)
  const name = template === undefined ? undefined : (templateName?.(template) ?? template)
  return name ?? `${file}:${range.start.line}`
}
