import type { Finding, NewlySuppressed } from '@badgelint/core/internal'
import {
  escapeMarkdown,
  escapeMarkdownMessage,
  markdownCodeSpan,
  markdownLink,
} from '../escape/github.ts'
import { describeSuppression } from '../wording/describe-suppression.ts'

/** What is known of a run beside its findings, so that an item can name a badge and link a line. */
export interface ItemContext {
  /** Name of a badge by its template's id; undefined where it has none. */
  readonly templateName?: (templateId: string) => string | undefined
  /** URL of a file on GitHub, or of a line of it, counted from 1; undefined where it is not to be linked. */
  readonly fileUrl?: (file: string, line?: number) => string | undefined
}

/** Name of the badge that a finding is about, or its file, as bold Markdown. */
export function findingSubject({ template, file }: Finding, { templateName }: ItemContext): string {
  const name = template === undefined ? file : (templateName?.(template) ?? template)
  return `**${escapeMarkdown(name, { maxLength: 200 }) || 'Unnamed'}**`
}

/** One finding as an item of a Markdown list, with what to do. */
export function findingItem(finding: Finding, context: ItemContext): string {
  const { message, suggestion } = finding
  return `- ${escapeMarkdownMessage(message)}. ${escapeMarkdownMessage(suggestion)}. ${locationAndRule(finding, context)}`
}

function locationAndRule({ file, range, rule }: Finding, { fileUrl }: ItemContext): string {
  const { line } = range.start
  const link = markdownLink(`${file}:${line}`, fileUrl?.(file, line), { maxLength: 300 })
  return `${link} · ${markdownCodeSpan(rule)}`
}

/** One finding that is switched off, as an item of a Markdown list, with how and why. */
export function suppressionItem(finding: NewlySuppressed, context: ItemContext): string {
  const how = escapeMarkdown(describeSuppression(finding), { maxLength: 500 })
  return `- ${findingSubject(finding, context)}: ${escapeMarkdownMessage(finding.message)}; ${how}. ${locationAndRule(finding, context)}`
}
