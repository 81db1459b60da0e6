import type { TemplateChange } from '@badgelint/core/internal'
import { escapeMarkdown, escapeWebUrl, markdownLink } from '../escape/github.ts'
import { escapeHtmlAttribute } from '../escape/html.ts'
import {
  type ChangeDescription,
  describeChange,
  fieldInfo,
  maxNewTextLength,
} from '../wording/describe-change.ts'

export interface ChangeMarkdownOptions {
  /** URL of a file on GitHub; undefined where it is not to be linked. */
  readonly fileUrl?: (file: string) => string | undefined
  /** URL of an image that a template in `file` names; undefined where it is not to be shown. */
  readonly imageUrl?: (image: string, file: string) => string | undefined
}

/** A change of a template as a block of GitHub's Markdown: image, name, what happened, a table. */
export function changeMarkdown(
  change: TemplateChange,
  { fileUrl, imageUrl }: ChangeMarkdownOptions = {},
): string {
  const description = describeChange(change)
  const { kind, name, file, image, fields, metadataFields } = description
  const url = image === undefined ? undefined : imageUrl?.(image.toWellFormed(), file)
  const title = [
    ...(url === undefined ? [] : [imageMarkdown(url, name)]),
    `**${escapeMarkdown(name, { maxLength: 200 }) || 'Unnamed'}**`,
    `· ${describeKind(description)}`,
    `· ${kind === 'removed' ? escapeMarkdown(file) : markdownLink(file, fileUrl?.(file))}`,
  ].filter((part) => part !== '')
  return [
    title.join(' '),
    ...(fields.length === 0 ? [] : [fieldTable(description)]),
    ...(metadataFields.length === 0 ? [] : [`For the record: ${metadataFields.join(', ')}.`]),
  ].join('\n\n')
}

function imageMarkdown(url: string, name: string): string {
  const source = escapeWebUrl(url)
  return source === undefined
    ? ''
    : `<img src="${source}" width="64" alt="Picture of ${escapeHtmlAttribute(name, { maxLength: 100 })}">`
}

function describeKind({ kind, movedFrom }: ChangeDescription): string {
  const from = movedFrom === undefined ? '' : `moved from ${escapeMarkdown(movedFrom)}`
  if (kind === 'added') return 'new'
  if (kind === 'removed') return 'removed: it can no longer be earned'
  if (kind === 'moved') return from === '' ? 'moved' : from
  return from === '' ? 'changed' : `changed, ${from}`
}

function fieldTable({ kind, fields }: ChangeDescription): string {
  const isNew = kind === 'added'
  // The name of a new one stands above the table.
  const shown = fields.filter(({ label }) => !isNew || label !== fieldInfo.name.label)
  const rows = shown.map(({ label, before, after, note }) => {
    const now = [...after, ...(note === undefined || isNew ? [] : [`(${note})`])]
    return isNew ? [label, tableCell(now)] : [label, tableCell(before), tableCell(now)]
  })
  const header = isNew ? ['', 'What it says'] : ['', 'Before', 'After']
  return [header, header.map(() => '---'), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
}

function tableCell(items: readonly string[]): string {
  return items.length === 0
    ? '–'
    : items.map((item) => escapeMarkdown(item, { maxLength: maxNewTextLength })).join('<br>')
}
