import { badgeKey, joinWithAnd, type TemplateChange } from '@badgelint/core/internal'
import { escapeMarkdown, markdownLink } from '../escape/github.ts'
import { describeChange, fieldInfo } from '../wording/describe-change.ts'
import { formatNumber } from '../wording/english.ts'
import { changeMarkdown } from './change-markdown.ts'
import type { Section } from './fit-to-budget.ts'
import { isUrgent, type SummaryInput } from './summary-input.ts'

/** More changed badges than these are folded. */
const maxUnfolded = 5
/** More new badges than these share one table. */
const maxNewBlocks = 10

/** What happens to badges that were there before, field by field. */
export function changesSection(input: SummaryInput): Section {
  const changes = (input.changes ?? []).filter(({ kind }) => kind !== 'added')
  return {
    header: '### What changes for the earner\n\n',
    items: blocksOf(changes, input),
    separator: '\n\n',
  }
}

/** New badges: what each says, or one table where they are many. */
export function newBadgesSection(input: SummaryInput): Section {
  const added = (input.changes ?? []).filter(({ kind }) => kind === 'added')
  const header = `### New badges (${formatNumber(added.length)})\n\n`
  if (added.length <= maxNewBlocks)
    return { header, items: blocksOf(added, input), separator: '\n\n' }
  return {
    header: `${header}| Badge | Must be fixed | Would be better | What it says |\n| --- | ---: | ---: | --- |\n`,
    items: tableRows(added, input),
    separator: '\n',
  }
}

function blocksOf(
  changes: readonly TemplateChange[],
  { fileUrl, imageUrl }: SummaryInput,
): string[] {
  return changes.map((change) => {
    const block = changeMarkdown(change, {
      ...(fileUrl === undefined ? {} : { fileUrl }),
      ...(imageUrl === undefined ? {} : { imageUrl }),
    })
    return changes.length > maxUnfolded ? fold(changeTitle(change), block) : block
  })
}

function changeTitle(change: TemplateChange): string {
  const { name, kind, fields, metadataFields } = describeChange(change)
  const labels = fields.map(({ label }) => label.toLowerCase())
  const what =
    kind === 'changed'
      ? `changed: ${joinWithAnd([...labels, ...metadataFields])}`
      : kindPhrases[kind]
  return `<b>${escapeMarkdown(name, { maxLength: 200 }) || 'Unnamed'}</b> ${what}`
}

const kindPhrases = { added: 'is new', removed: 'is removed', moved: 'has moved' }

/** A folded block. The empty lines make GitHub read Markdown within. */
function fold(title: string, block: string): string {
  return `<details><summary>${title}</summary>\n\n${block}\n\n</details>`
}

function tableRows(added: readonly TemplateChange[], input: SummaryInput): string[] {
  const byBadge = Map.groupBy(input.findings, ({ file, template }) => badgeKey(file, template))
  return added.map((change) => {
    const { name, file, fields } = describeChange(change)
    const findings = byBadge.get(badgeKey(file, change.id)) ?? []
    const urgent = findings.filter((finding) => isUrgent(finding, input)).length
    const description = fields.find(({ label }) => label === fieldInfo.description.label)
    const cells = [
      markdownLink(name.trim() === '' ? 'Unnamed' : name, input.fileUrl?.(file), {
        maxLength: 100,
      }),
      countCell(urgent),
      countCell(findings.length - urgent),
      escapeMarkdown(description?.after[0] ?? '', { maxLength: 120 }) || '–',
    ]
    return `| ${cells.join(' | ')} |`
  })
}

function countCell(count: number): string {
  return count === 0 ? '–' : formatNumber(count)
}
