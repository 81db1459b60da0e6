import type { Finding } from '@badgelint/core'
import { composeDocument } from './compose.ts'
import {
  findingsSection,
  holdersSection,
  notesSection,
  settledSection,
  suppressionSections,
} from './sections.ts'
import { groupBySection, type SummaryInput } from './summary-input.ts'

/** In bytes. GitHub refuses a comment of more than 65,536; the rest is for the mark that whoever writes it adds. */
const defaultMaxBytes = 60_000
/** How many findings a comment shows in each of its sections. */
const maxFindings = 20

/** The comment on a pull request, in GitHub's Markdown: the verdict, what changes for holders, what must be fixed, some of what would be better. */
export function commentMarkdown(input: SummaryInput): string {
  const { forHolders, mustFix, couldImprove } = groupBySection(input)
  const { maxBytes = defaultMaxBytes } = input
  const first = (findings: readonly Finding[]) => findings.slice(0, maxFindings)
  const omitted = (findings: readonly Finding[]) => Math.max(0, findings.length - maxFindings)
  return composeDocument(input, maxBytes, {
    sections: [
      { section: settledSection(input), maxBytes: maxBytes / 8, noun: 'note' },
      { section: notesSection(input), maxBytes: maxBytes / 8, noun: 'note' },
      ...suppressionSections(input, maxBytes),
      {
        section: holdersSection(first(forHolders), input),
        maxBytes: maxBytes / 4,
        noun: 'finding',
      },
      { section: findingsSection('Must be fixed', first(mustFix), input), noun: 'finding' },
      { section: findingsSection('Would be better', first(couldImprove), input), noun: 'finding' },
    ],
    omittedFindings: omitted(forHolders) + omitted(mustFix) + omitted(couldImprove),
    ...(input.changes === undefined || input.changes.length === 0
      ? {}
      : { reportLinkText: 'The full report, with what changes for the earner' }),
  })
}
