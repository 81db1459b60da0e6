import type { Digest, Finding, Report } from '@badgelint/core/internal'
import { escapeForTerminal } from '../escape/terminal.ts'
import { badgeInWords } from '../wording/digest-wording.ts'
import { formatNumber } from '../wording/english.ts'
import { sentenceShape } from '../wording/sentence-shape.ts'
import { digestLines } from './digest-lines.ts'
import { detailLines } from './finding-lines.ts'
import { groupedLines } from './grouped-lines.ts'
import { keyOf, RankedBadges } from './ranked-badges.ts'
import {
  cutTo,
  messageLines,
  placeInWords,
  ruleLines,
  suggestionLines,
  type TextStyle,
  wrapIndented,
} from './text-style.ts'

/** The digest and the errors below it take at most so many lines; errors that go beyond are grouped with the rest. */
const maxLinesOfErrors = 58

/** However long the digest is, errors have so many lines. */
const minLinesOfErrors = 24

/**
 * Many findings as a list of what to do: the digest, errors in full badge by badge, then the rest by rule and remedy.
 * `linesOf` gives the lines of a file.
 */
export function workListLines(
  digest: Digest,
  report: Report,
  linesOf: (file: string) => readonly string[],
  style: TextStyle,
): string[] {
  const { colors } = style
  const badges = new RankedBadges(digest)
  const summary = digestLines(digest, style)
  const errors = badges.sorted(errorsOf(digest))
  const room = Math.max(minLinesOfErrors, maxLinesOfErrors - summary.length)
  const shown = fitErrors(errors, room, report, badges, linesOf, style)
  const shownErrors = new Set(shown.findings)
  const rest = groupedLines(digest, report, badges, style, (finding) => shownErrors.has(finding))
  const restCount = digest.parts.reduce((sum, { count }) => sum + count, 0) - shownErrors.size
  const restTitle = shownErrors.size === 0 ? 'Findings by kind' : 'The rest, by kind'
  return [
    ...summary,
    ...(shownErrors.size === 0
      ? []
      : ['', colors.bold(errorsTitle(shownErrors.size, errors.length)), ...shown.lines]),
    ...(restCount === 0
      ? []
      : ['', colors.bold(`${restTitle} (${formatNumber(restCount)})`), ...rest]),
    '',
    ...wrapIndented(
      'In full: badgelint check --all, or badgelint check FILE for one badge',
      [0, 2],
      style,
    ),
  ]
}

function errorsOf({ parts }: Digest): Finding[] {
  return parts
    .filter(({ urgency }) => urgency === 'refused' || urgency === 'required')
    .flatMap(({ groups }) => groups.flatMap(({ findings }) => findings))
}

function errorsTitle(shown: number, all: number): string {
  if (shown < all) return `Errors, badge by badge (${formatNumber(shown)} of ${formatNumber(all)})`
  return `Errors, badge by badge (${formatNumber(all)})`
}

interface ShownErrors {
  readonly findings: readonly Finding[]
  readonly lines: readonly string[]
}

/** How much is said of each error: all; no line of a rule that was shown already; no remedy that was given already. */
const details = ['all', 'without-known-lines', 'without-known-remedies'] as const

/** Errors with as much detail as fits into `room` lines; the last ones are left out where there is no room for all. */
function fitErrors(errors: readonly Finding[], room: number, ...parts: ErrorParts): ShownErrors {
  let shown: ShownErrors = { findings: [], lines: [] }
  for (const detail of details) {
    shown = errorBlocks(errors, room, detail, ...parts)
    if (shown.findings.length === errors.length) break
  }
  return shown
}

type ErrorParts = readonly [
  report: Report,
  badges: RankedBadges,
  linesOf: (file: string) => readonly string[],
  style: TextStyle,
]

function errorBlocks(
  errors: readonly Finding[],
  room: number,
  detail: (typeof details)[number],
  ...[report, badges, linesOf, style]: ErrorParts
): ShownErrors {
  const lines: string[] = []
  const findings: Finding[] = []
  const said = new Set<string>()
  let badge = ''
  for (const finding of errors) {
    const key = keyOf(finding)
    const remedy = `${finding.rule}\0${sentenceShape(finding.suggestion)}`
    const isKnown = detail !== 'all' && said.has(finding.rule)
    const isRemedyKnown = detail === 'without-known-remedies' && said.has(remedy)
    const block = [
      ...(key === badge || (isKnown && badge !== '') ? [] : ['']),
      headLine(finding, key === badge ? '' : nameOf(finding, badges), style),
      ...messageLines(finding, [2, 4], style),
      ...(isKnown ? [] : detailLines(finding, linesOf(finding.file), style)),
      ...(isRemedyKnown ? [] : suggestionLines(finding.suggestion, [4, 6], style)),
      ...(isKnown ? [] : ruleLines(finding, report, 4, style)),
    ]
    if (lines.length + block.length > room) break
    lines.push(...block)
    findings.push(finding)
    said.add(finding.rule).add(remedy)
    badge = key
  }
  return { findings, lines }
}

function nameOf(finding: Finding, badges: RankedBadges): string {
  const badge = badges.of(finding)
  return badge === undefined ? '' : escapeForTerminal(badgeInWords(badge))
}

function headLine(finding: Finding, name: string, style: TextStyle): string {
  const place = placeInWords(finding, style)
  const room = style.width - style.layout.width(place) - 2
  const shown = cutTo(name, Math.max(0, room), style)
  return `${style.colors.underline(place)}${shown === '' ? '' : `  ${style.colors.bold(shown)}`}`
}
