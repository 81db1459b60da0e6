import type { Digest, Finding, Report } from '@badgelint/core/internal'
import { escapeForTerminal } from '../escape/terminal.ts'
import { badgeInWords } from '../wording/digest-wording.ts'
import { formatNumber, pluralize } from '../wording/english.ts'
import { byRemedy, differingValues } from '../wording/sentence-shape.ts'
import { keyOf, type RankedBadges } from './ranked-badges.ts'
import {
  cutTo,
  messageLines,
  placeInWords,
  ruleLines,
  suggestionLines,
  type TextStyle,
  wrapIndented,
} from './text-style.ts'

/** So many places are listed below a sentence, by its severity. */
const maxPlaces = { error: 10, warning: 5, info: 3 } as const

/** So many kinds of findings are shown of a part. */
const maxKinds = { refused: 16, required: 16, visible: 14, later: 6 } as const

/** So many sentences of one kind are shown. */
const maxSentences = 3

/**
 * Findings by rule and remedy: each sentence once, as it is said of the badge that most people have, with its places.
 * `isLeftOut` says which findings are shown elsewhere. A blank line before each sentence.
 */
export function groupedLines(
  { parts }: Digest,
  report: Pick<Report, 'rules'>,
  badges: RankedBadges,
  style: TextStyle,
  isLeftOut: (finding: Finding) => boolean,
): string[] {
  return parts.flatMap((part) => {
    const kinds = part.groups
      .map(({ findings }) => findings.filter((finding) => !isLeftOut(finding)))
      .filter((findings) => findings.length > 0)
    const omitted = kinds.slice(maxKinds[part.urgency])
    const count = omitted.flat().length
    const severity = omitted[0]?.[0]?.severity
    return [
      ...kinds
        .slice(0, maxKinds[part.urgency])
        .flatMap((findings) => kindLines(badges.sorted(findings), report, badges, style)),
      ...(severity === undefined
        ? []
        : [
            '',
            ...wrapIndented(
              `And ${pluralize(count, countNouns[severity][0], countNouns[severity][1])}: badgelint check --all --severity ${severity}`,
              [0, 2],
              style,
            ),
          ]),
    ]
  })
}

const countNouns = {
  error: ['more error', 'more errors'],
  warning: ['more warning', 'more warnings'],
  info: ['more info', 'more info'],
} as const

function kindLines(
  findings: readonly Finding[],
  report: Pick<Report, 'rules'>,
  badges: RankedBadges,
  style: TextStyle,
): string[] {
  const sentences = byRemedy(findings)
  const shown = sentences.slice(0, maxSentences)
  const omitted = sentences.slice(maxSentences).flat()
  return [
    ...shown.flatMap((same) => ['', ...sentenceLines(same, report, badges, style)]),
    ...(omitted.length === 0
      ? []
      : moreLines(
          `and ${formatNumber(omitted.length)} more of this kind`,
          findings[0]?.rule ?? '',
          style,
        )),
  ]
}

function sentenceLines(
  findings: readonly Finding[],
  report: Pick<Report, 'rules'>,
  badges: RankedBadges,
  style: TextStyle,
): string[] {
  const [first] = findings
  if (first === undefined) return []
  const places = [...Map.groupBy(findings, keyOf).values()]
  const max = maxPlaces[first.severity]
  const shown = places.length === max + 1 ? places : places.slice(0, max)
  const omitted = places.slice(shown.length).flat().length
  const isSingle = findings.length === 1
  const indent = isSingle ? 4 : 2
  return [
    ...(isSingle ? shown.map((all) => placeLine(all, first, badges, 0, style)) : []),
    ...messageLines(first, [indent - 2, indent], style),
    ...suggestionLines(first.suggestion, [indent, indent + 2], style),
    ...ruleLines(
      first,
      report,
      indent,
      style,
      isSingle ? '' : `; ${placesInWords(findings, places.length)}:`,
    ),
    ...(isSingle ? [] : shown.map((all) => placeLine(all, first, badges, 4, style))),
    ...(omitted === 0 ? [] : moreLines(`and ${formatNumber(omitted)} more`, first.rule, style)),
  ]
}

function placesInWords(findings: readonly Finding[], places: number): string {
  const count = `${formatNumber(findings.length)} times`
  if (places === findings.length) return count
  const noun = findings.every(({ template }) => template !== undefined) ? 'badge' : 'file'
  return `${count} in ${pluralize(places, noun)}`
}

/** The first place in one badge or file, its name, and in which values its sentence differs from the one that is shown. */
function placeLine(
  all: readonly Finding[],
  shown: Finding,
  badges: RankedBadges,
  indent: number,
  style: TextStyle,
): string {
  const [first] = all
  if (first === undefined) return ''
  const place = placeInWords(first, style)
  const badge = badges.of(first)
  const name = badge === undefined ? '' : escapeForTerminal(badgeInWords(badge))
  const values =
    all.length > 1 ? '' : escapeForTerminal(differingValues(first.message, shown.message))
  const others = all.length > 1 ? `and ${formatNumber(all.length - 1)} more there` : ''
  const details = [name, values, others].filter((part) => part !== '').join(', ')
  const room = style.width - indent - style.layout.width(place) - 2
  const cut = cutTo(details, room, style)
  return `${' '.repeat(indent)}${place}${cut === '' ? '' : `  ${style.colors.dim(cut)}`}`
}

function moreLines(text: string, rule: string, style: TextStyle): string[] {
  const command = `badgelint check --all --rule ${escapeForTerminal(rule)}`
  return wrapIndented(`${text}: ${command}`, [4, 6], style).map(style.colors.dim)
}
