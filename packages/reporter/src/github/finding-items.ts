import type { Finding, NewlySuppressed } from '@badgelint/core/internal'
import {
  escapeMarkdown,
  escapeMarkdownMessage,
  escapeWebUrl,
  markdownCodeSpan,
  markdownLink,
} from '../escape/github.ts'
import { describeSuppression } from '../wording/describe-suppression.ts'

/** What is known of a run besides its findings, so that an item can name a badge and link a line or a rule. */
export interface ItemContext {
  /** Name of a badge by its template's id; undefined where it has none. */
  readonly templateName?: (templateId: string) => string | undefined
  /** URL of a file on GitHub, or of a line of it, counted from 1; undefined where it is not to be linked. */
  readonly fileUrl?: (file: string, line?: number) => string | undefined
  /** URL of the page of a rule; undefined where it has none. */
  readonly rulePage?: (rule: string) => string | undefined
}

/** Name of the badge that a finding is about, or its file, as bold Markdown. */
export function findingSubject({ template, file }: Finding, { templateName }: ItemContext): string {
  const name = template === undefined ? file : (templateName?.(template) ?? template)
  return `**${escapeMarkdown(name, { maxLength: 200 }) || 'Unnamed'}**`
}

/** One finding as an item of a Markdown list: a line that says what, and one that says what to do. */
export function findingItem(finding: Finding, context: ItemContext): string {
  const what = `${escapeMarkdownMessage(finding.message)}. ${locationAndRule(finding, context)}`
  return `- ${what}<br>${doThis(finding.suggestion)}`
}

/** A suggestion as a line of an item. */
export function doThis(suggestion: string): string {
  return `**Do this:** ${escapeMarkdownMessage(suggestion)}.`
}

function locationAndRule(finding: Finding, context: ItemContext): string {
  const { file, range, rule } = finding
  const text = `${file}:${range.start.line}`
  return `${placeLink(finding, context, text)} · ${ruleLink(rule, context)}`
}

/** `text` linked to the line of a finding. */
export function placeLink(
  { file, range }: Pick<Finding, 'file' | 'range'>,
  { fileUrl }: ItemContext,
  text: string,
): string {
  return markdownLink(text, fileUrl?.(file, range.start.line), { maxLength: 300 })
}

/** Id of a rule as code, linked to its page where it has one. */
export function ruleLink(rule: string, { rulePage }: ItemContext): string {
  const page = rulePage?.(rule)
  const url = page === undefined ? undefined : escapeWebUrl(page)
  const code = markdownCodeSpan(rule)
  return url === undefined || code === '' ? code : `[${code}](${url})`
}

/** One finding that is switched off, as an item of a Markdown list, with how and why. */
export function suppressionItem(finding: NewlySuppressed, context: ItemContext): string {
  const how = describeSuppression(finding)
  const sentence = `${how.charAt(0).toUpperCase()}${how.slice(1)}`
  const what = `${findingSubject(finding, context)}: ${escapeMarkdownMessage(finding.message)}. ${locationAndRule(finding, context)}`
  return `- ${what}<br>${escapeMarkdown(sentence, { maxLength: 500 })}.`
}
