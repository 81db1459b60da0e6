import { type Finding, isContract } from '@badgelint/core/internal'
import { escapeMarkdownMessage } from '../escape/github.ts'
import { keyOf, RankedBadges } from '../formats/ranked-badges.ts'
import { practicesTable } from '../practices/markdown.ts'
import { describeSettled } from '../wording/describe-settled.ts'
import { maxWithoutDigest } from '../wording/digest-wording.ts'
import { pluralize } from '../wording/english.ts'
import type { BudgetedSection } from './compose.ts'
import { findingItem, findingSubject, suppressionItem } from './finding-items.ts'
import type { Section } from './fit-to-budget.ts'
import { type GroupedOptions, groupedSection } from './grouped-findings.ts'
import { isUrgent, type SummaryInput } from './summary-input.ts'

/** A list with more items than this is folded. */
const maxUnfolded = 20

export function notesSection({ notes }: SummaryInput): Section {
  return sentencesSection('', notes)
}

/** What else is to be said of the run: what a change resolves or states anew shows nothing of it among the findings. */
export function remarksSection(input: SummaryInput): Section {
  return sentencesSection('### Good to know\n\n', [
    ...describeSettled(input),
    ...(input.remarks ?? []),
  ])
}

function sentencesSection(header: string, sentences: readonly string[]): Section {
  return {
    header,
    items: sentences.map((sentence) => `- ${escapeMarkdownMessage(sentence)}`),
    separator: '\n',
  }
}

/** What a change switches off must not be read over, so it comes before what would merely be better. */
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

/**
 * Findings, those of the badges that most people have first: below the badge or file that they are about, or by
 * remedy where there are many.
 */
export function findingsSection(
  title: string,
  findings: readonly Finding[],
  input: SummaryInput,
  options: GroupedOptions,
): BudgetedSection {
  const badges = new RankedBadges(input.digest)
  return {
    section:
      findings.length > maxWithoutDigest
        ? groupedSection(title, findings, badges, input, options)
        : badgewiseSection(title, findings, badges, input),
    noun: 'finding',
  }
}

function badgewiseSection(
  title: string,
  findings: readonly Finding[],
  badges: RankedBadges,
  input: SummaryInput,
): Section {
  const items = [...Map.groupBy(badges.sorted(findings), keyOf).values()].flatMap((group) =>
    group.map((finding, index) => {
      const item = findingItem(finding, input)
      return index === 0 ? `\n${findingSubject(finding, input)}\n\n${item}` : item
    }),
  )
  return { header: `### ${title}\n`, items, separator: '\n' }
}

/** What a change does to badges that people hold already; it says so where that makes the run fail. */
export function holdersSection(
  findings: readonly Finding[],
  input: SummaryInput,
  options: GroupedOptions,
): BudgetedSection {
  const suffix = findings.some((finding) => isUrgent(finding, input)) ? ' (must be fixed)' : ''
  const title = `What changes for people who hold the badge${suffix}`
  return findingsSection(title, findings, input, options)
}

/** The fifteen practices at a glance; empty where nobody asked. */
export function glanceSection({ practices = [] }: SummaryInput): Section {
  const { header, rows } = practicesTable(practices)
  return { header: `### The fifteen practices\n\n${header}\n`, items: rows, separator: '\n' }
}
