import type {
  Digest,
  DigestBadge,
  DigestGroup,
  DigestPart,
  Finding,
  Report,
  Urgency,
} from '@badgelint/core/internal'
import { formatNumber, pluralize } from './english.ts'

// What is returned may contain names of badges and labels of plugins, which each format escapes for itself.

/** More findings than these are shown with a digest above them. */
export const maxWithoutDigest = 20

/**
 * The first sentence: "64 badges: 9 have no findings, Credly would refuse 8." Where only a selection of the findings
 * is shown, it counts the badges that these are about: "14 of 64 badges: Credly would refuse 2."
 */
export function digestHeadline(digest: Digest): string {
  const { badges, clean, platform = 'the platform', byBadge } = digest
  const isSelection = digest.hidden > 0
  const refused = badgesIn(digest, 'refused')
  const required = badgesIn(digest, 'required')
  const facts = [
    ...(isSelection || clean === badges || clean === 0
      ? []
      : [`${formatNumber(clean)} ${clean === 1 ? 'has' : 'have'} no findings`]),
    ...(refused === 0 ? [] : [`${platform} would refuse ${formatNumber(refused)}`]),
    ...(required === 0
      ? []
      : [
          `${formatNumber(required)} ${required === 1 ? 'has' : 'have'} ${refused === 0 ? '' : 'other '}errors`,
        ]),
  ]
  const all = pluralize(badges, 'badge')
  const count = isSelection ? `${formatNumber(byBadge.length)} of ${all}` : all
  if (badges === 0) return 'No badges were checked.'
  if (facts.length > 0) return `${count}: ${facts.join(', ')}.`
  if (isSelection) return `${count} with the findings shown here.`
  return clean === 0 ? `${count}, each with findings.` : `${count}, none with findings.`
}

/** How many badges the findings of one urgency are about. */
function badgesIn({ parts }: Digest, urgency: Urgency): number {
  const groups = parts.find((part) => part.urgency === urgency)?.groups ?? []
  return new Set(groups.flatMap(({ badges }) => badges)).size
}

/** The heading of a part without its count: "First, since Credly refuses them". */
function partTitle(part: DigestPart, { parts, platform = 'the platform' }: Digest): string {
  const isFirst = parts[0]?.urgency === part.urgency
  if (part.urgency === 'later') return isFirst ? 'Small things' : 'Can wait'
  const order = isFirst ? 'First' : 'Then'
  if (part.urgency === 'refused') return `${order}, since ${platform} refuses them`
  if (part.urgency === 'required')
    return `${order}, ${isFirst ? 'what' : 'what else'} must be fixed`
  return `${order}, ${whoSees(part)}`
}

function whoSees({ groups }: DigestPart): string {
  const isAboutBadge = groups.map(({ badges }) => badges.length > 0)
  if (!isAboutBadge.includes(false)) return 'what earners see'
  return isAboutBadge.includes(true) ? 'what earners and others see' : "the program's own pages"
}

/** The heading of a part: "First, since Credly refuses them (9)". */
export function partHeading(part: DigestPart, digest: Digest): string {
  return `${partTitle(part, digest)} (${formatNumber(part.count)})`
}

/** The command that shows the findings of a part alone. */
export function partCommand({ urgency }: DigestPart): string {
  return `badgelint check --severity ${severityOf[urgency]}`
}

const severityOf = {
  refused: 'error',
  required: 'error',
  visible: 'warning',
  later: 'info',
} as const satisfies Readonly<Record<Urgency, string>>

/** A group in a line of several: "24 skills that the text does not name". */
export function groupInWords({ findings, label }: DigestGroup): string {
  return `${formatNumber(findings.length)} ${label}`
}

/** "and 24 others" of the groups that are not listed; empty where there are none. */
export function othersInWords(groups: readonly DigestGroup[]): string {
  const count = groups.reduce((sum, { findings }) => sum + findings.length, 0)
  return count === 0 ? '' : `and ${count === 1 ? '1 other' : `${formatNumber(count)} others`}`
}

/**
 * The name of a badge with how many people have it: "Canvas Basics (501 issued)"; of those that follow in a list
 * "Basic Life Support (612)". The name alone where nobody knows.
 */
export function badgeInWords(
  { name, issued, state }: Pick<DigestBadge, 'name' | 'issued' | 'state'>,
  isFirst = true,
): string {
  if (issued === undefined) return state === 'archived' ? `${name} (archived)` : name
  if (issued === 0) return `${name} (none issued)`
  return `${name} (${formatNumber(issued)}${isFirst ? ' issued' : ''})`
}

/** "6 of these can be fixed for you", of `findings`; empty where none can. */
export function fixableInWords(findings: readonly Pick<Finding, 'fix'>[]): string {
  const count = findings.filter(({ fix }) => fix !== undefined).length
  if (count === 0) return ''
  if (findings.length === 1) return 'It can be fixed for you'
  return count === findings.length
    ? 'All of these can be fixed for you'
    : `${formatNumber(count)} of these can be fixed for you`
}

/** The command that settles what {@link fixableInWords} counts. */
export const fixCommand = 'badgelint fix'

/** The command that shows what {@link frozenInWords} counts. */
const frozenCommand = 'badgelint check --no-baseline'

/**
 * How many findings are frozen in the baseline, and how to see them: "31 more are frozen in the baseline: badgelint
 * check --no-baseline shows them"; empty where none is. `command` is the command as a format marks it up.
 */
export function frozenInWords(
  report: Pick<Report, 'suppressed'>,
  command: string = frozenCommand,
): string {
  const count = report.suppressed.filter(({ suppressed }) => suppressed.by === 'baseline').length
  if (count === 0) return ''
  return `${formatNumber(count)} more ${areOrIs(count)} frozen in the baseline: ${command} shows ${count === 1 ? 'it' : 'them'}`
}

/** How many findings comments and the configuration suppress: "2 more are suppressed"; empty where none is. */
export function suppressedInWords(report: Pick<Report, 'suppressed'>): string {
  const count = report.suppressed.filter(({ suppressed }) => suppressed.by !== 'baseline').length
  if (count === 0) return ''
  return `${formatNumber(count)} more ${areOrIs(count)} suppressed by comments or the configuration`
}

function areOrIs(count: number): string {
  return count === 1 ? 'is' : 'are'
}
