import type { DigestGroup, DigestPart } from '@badgelint/core/internal'
import { escapeMarkdown } from '../escape/github.ts'
import {
  badgeInWords,
  digestHeadline,
  groupInWords,
  maxWithoutDigest,
  othersInWords,
  partHeading,
} from '../wording/digest-wording.ts'
import { formatNumber } from '../wording/english.ts'
import type { Section } from './fit-to-budget.ts'
import type { SummaryInput } from './summary-input.ts'

/** So many kinds of findings of one part are listed. */
const maxKinds = 8
/** So many kinds that can wait are named. */
const maxLaterKinds = 5
/** So many badges or files are named for a kind. */
const maxNames = 3

/** Many findings as a work list; empty where there are few. */
export function digestSection({ digest, findings }: SummaryInput): Section {
  const isShown = findings.length > maxWithoutDigest
  return {
    header: '',
    items: isShown
      ? [
          ...(digest.badges === 0 ? [] : [escapeMarkdown(digestHeadline(digest))]),
          ...digest.parts.map((part) => partBlock(part, escapeMarkdown(partHeading(part, digest)))),
        ]
      : [],
    separator: '\n\n',
  }
}

function partBlock({ urgency, groups }: DigestPart, heading: string): string {
  if (urgency === 'later') {
    const named = groups.slice(0, maxLaterKinds).map((group) => escapeLabel(groupInWords(group)))
    return `**${heading}:** ${[...named, ...others(groups.slice(maxLaterKinds))].join(', ')}.`
  }
  const lines = [...groups.slice(0, maxKinds).map(kindLine), ...others(groups.slice(maxKinds))]
  return [`**${heading}**\n`, ...lines.map((line) => `- ${line}`)].join('\n')
}

function kindLine(group: DigestGroup): string {
  const { badges, findings, label } = group
  const names =
    badges.length > 0
      ? badges.map((badge, index) => badgeInWords(badge, index === 0))
      : [...new Set(findings.map(({ file }) => file))]
  const named = names
    .slice(0, maxNames)
    .map((name) => escapeMarkdown(name, { maxLength: 80 }) || 'Unnamed')
  const where = [...named, ...(names.length > maxNames ? ['…'] : [])].join(', ')
  return `**${formatNumber(findings.length)}** ${escapeLabel(label)}: ${where}`
}

function escapeLabel(label: string): string {
  return escapeMarkdown(label, { maxLength: 80 })
}

function others(groups: readonly DigestGroup[]): string[] {
  const text = othersInWords(groups)
  return text === '' ? [] : [text]
}
