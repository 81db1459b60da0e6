import type { Audit } from '@badgelint/core/internal'
import { escapeMarkdown, escapeMarkdownMessage, markdownCodeSpan } from '../escape/github.ts'
import { practicesMarkdown } from '../practices/markdown.ts'
import { type OutlineItem, type OutlineSection, outlineOf } from './outline.ts'
import { areAllKept } from './wording.ts'

/** An audit as a document in GitHub's Markdown. */
export function auditMarkdown(audit: Audit): string {
  const { title, lead, gaps, sections } = outlineOf(audit)
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    lead.map((one) => escapeMarkdown(one)).join(' '),
    ...(gaps.length === 0 ? [] : [gaps.map(gapLine).join('\n')]),
    ...sections.map(sectionMarkdown),
    ...(areAllKept(audit) ? [] : [practicesMarkdown(audit.practices).trimEnd()]),
  ]
  return `${blocks.join('\n\n')}\n`
}

function gapLine(message: string): string {
  return `- **Not known:** ${escapeMarkdownMessage(message)}`
}

function sectionMarkdown({ title, items, more }: OutlineSection): string {
  const lines = items.map(itemMarkdown)
  return [
    `## ${escapeMarkdown(title)}`,
    lines.join('\n'),
    ...(more === undefined ? [] : [escapeMarkdown(more)]),
  ].join('\n\n')
}

function itemMarkdown({ head, place, lines, note }: OutlineItem): string {
  const shown = [
    ...lines.map((line) => escapeMarkdownMessage(line)),
    ...(note === undefined ? [] : [`<sub>${escapeMarkdown(note)}</sub>`]),
  ]
  const where = place === undefined ? [] : [markdownCodeSpan(place)]
  if (head === undefined) return [`- ${where.join('')}`, ...shown].join('<br>')
  const name = lines.length === 0 ? escapeMarkdownMessage(head) : `**${escapeMarkdown(head)}**`
  return [[`- ${name}`, ...where.map((one) => `(${one})`)].join(' '), ...shown].join('<br>')
}
