import {
  type Finding,
  isContract,
  joinWithAnd,
  practiceNumbers,
  practiceTitles,
  type TemplateChange,
} from '@badgelint/core/internal'
import { escapeMarkdown, escapeMarkdownMessage, markdownCodeSpan } from '../escape/github.ts'
import { practicesTable } from '../practices/markdown.ts'
import { describeChange } from '../wording/describe-change.ts'
import { describeSettled } from '../wording/describe-settled.ts'
import { pluralize } from '../wording/english.ts'
import { changeMarkdown } from './change-markdown.ts'
import type { BudgetedSection } from './compose.ts'
import { findingItem, findingSubject, suppressionItem } from './finding-items.ts'
import type { Section } from './fit-to-budget.ts'
import { groupByUrgency, type SummaryInput } from './summary-input.ts'

/** A list with more items than this is folded. */
const maxUnfolded = 20

export function notesSection({ notes }: SummaryInput): Section {
  return {
    header: '',
    items: notes.map((note) => `- ${escapeMarkdownMessage(note)}`),
    separator: '\n',
  }
}

/** A change that has findings settled by laying down something else shows nothing of it among the findings. */
export function settledSection(input: SummaryInput): Section {
  return {
    header: '',
    items: describeSettled(input).map((line) => `- ${escapeMarkdownMessage(line)}`),
    separator: '\n',
  }
}

/** What a change switches off must not be read over, so it stands before all findings. */
export function suppressionSections(input: SummaryInput, maxBytes: number): BudgetedSection[] {
  const { newlySuppressed = [], rules } = input
  const itemsOf = (contracts: boolean) =>
    newlySuppressed
      .filter(({ rule }) => isContract(rule, rules) === contracts)
      .map((finding) => suppressionItem(finding, input))
  return [
    {
      section: listSection('Required, and switched off by this change', itemsOf(true)),
      maxBytes: maxBytes / 4,
      noun: 'suppression',
    },
    {
      section: foldableListSection('Switched off by this change', itemsOf(false)),
      maxBytes: maxBytes / 8,
      noun: 'suppression',
    },
  ]
}

function listSection(title: string, items: readonly string[]): Section {
  return { header: `### ${title}\n\n`, items, separator: '\n' }
}

function foldableListSection(title: string, items: readonly string[]): Section {
  const section = listSection(title, items)
  if (items.length <= maxUnfolded) return section
  const count = pluralize(items.length, 'finding', 'findings')
  return {
    ...section,
    header: `${section.header}<details><summary>${count}</summary>\n\n`,
    footer: '\n\n</details>',
  }
}

export function changesSection({ changes = [], fileUrl, imageUrl }: SummaryInput): Section {
  const isFolded = changes.length > 5
  return {
    header: '### What changes for the earner\n\n',
    items: changes.map((change) => {
      const block = changeMarkdown(change, {
        ...(fileUrl === undefined ? {} : { fileUrl }),
        ...(imageUrl === undefined ? {} : { imageUrl }),
      })
      return isFolded ? fold(changeTitle(change), block) : block
    }),
    separator: '\n\n',
  }
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

/** Findings below the badge or file that they are about; folded where they are many. */
export function findingsSection(
  title: string,
  findings: readonly Finding[],
  input: SummaryInput,
): Section {
  const items = [...Map.groupBy(findings, (finding) => findingSubject(finding, input))].flatMap(
    ([subject, group]) =>
      group.map((finding, index) => {
        const item = findingItem(finding, input)
        return index === 0 ? `\n${subject}\n\n${item}` : item
      }),
  )
  const header = `### ${title}\n`
  if (findings.length <= maxUnfolded) return { header, items, separator: '\n' }
  const count = pluralize(findings.length, 'thing', 'things')
  return {
    header: `${header}\n<details><summary>${count}</summary>\n`,
    items,
    separator: '\n',
    footer: '\n\n</details>',
  }
}

/** What a change does to badges that people hold already; it says so where that makes the run fail. */
export function holdersSection(findings: readonly Finding[], input: SummaryInput): Section {
  const urgent = new Set(groupByUrgency(input).mustFix)
  const suffix = findings.some((finding) => urgent.has(finding)) ? ' (must be fixed)' : ''
  return findingsSection(`What changes for people who hold the badge${suffix}`, findings, input)
}

export function practicesSection({ findings, rules }: SummaryInput): Section {
  const summaries = new Map(rules.map(({ id, summary }) => [id, summary]))
  const byPractice = Map.groupBy(findings, ({ practice }) => practice ?? 0)
  const items = [...byPractice]
    .flatMap(([number, group]) => {
      const practice = practiceNumbers.find((one) => one === number)
      return practice === undefined ? [] : [{ practice, group }]
    })
    .sort((a, b) => a.practice - b.practice)
    .map(({ practice, group }) => {
      const ids = [...new Set(group.map(({ rule }) => rule))].sort()
      const ruleItems = ids.map((id) => {
        const summary = summaries.get(id)
        return `  - ${markdownCodeSpan(id)}${summary === undefined ? '' : `: ${escapeMarkdownMessage(summary)}`}`
      })
      const name = `Practice ${practice}, ${practiceTitles[practice].title}`
      return [`- ${name}: ${pluralize(group.length, 'finding', 'findings')}`, ...ruleItems].join(
        '\n',
      )
    })
  return { header: '### Practices touched\n\n', items, separator: '\n' }
}

/** The fifteen practices at a glance; empty where nobody asked. */
export function glanceSection({ practices = [] }: SummaryInput): Section {
  const { header, rows } = practicesTable(practices)
  return { header: `### The fifteen practices\n\n${header}\n`, items: rows, separator: '\n' }
}
