import { escapeWebUrl } from '../escape/github.ts'
import { composeDocument } from './compose.ts'
import { digestSection } from './digest-section.ts'
import {
  findingsSection,
  holdersSection,
  notesSection,
  remarksSection,
  suppressionSections,
} from './sections.ts'
import { groupBySection, isUrgent, type SummaryInput } from './summary-input.ts'

/** In bytes. GitHub refuses a comment of more than 65,536; the rest is for the mark that whoever writes it adds. */
const defaultMaxBytes = 60_000

const limits = { maxPlaces: 10, maxItems: 10 }

/** The comment on a pull request, in GitHub's Markdown: as the summary, but shorter and without what changes for the earner. */
export function commentMarkdown(input: SummaryInput): string {
  const { forHolders, mustFix, couldImprove } = groupBySection(input)
  const { maxBytes = defaultMaxBytes } = input
  const holders = { ...holdersSection(forHolders, input, limits), maxBytes: maxBytes / 4 }
  const isUrgentForHolders = forHolders.some((finding) => isUrgent(finding, input))
  const hasChanges = input.changes !== undefined && input.changes.length > 0
  return composeDocument(input, maxBytes, {
    sections: [
      { section: notesSection(input), maxBytes: maxBytes / 8, noun: 'note' },
      { section: digestSection(input), maxBytes: maxBytes / 8 },
      { ...findingsSection('Must be fixed', mustFix, input, limits), maxBytes: maxBytes / 2 },
      ...(isUrgentForHolders ? [holders] : []),
      ...suppressionSections(input, maxBytes),
      ...(isUrgentForHolders ? [] : [holders]),
      findingsSection('Would be better', couldImprove, input, limits),
      { section: remarksSection(input), maxBytes: maxBytes / 8, noun: 'note' },
    ],
    whereRestIs: reportLink(
      input,
      hasChanges ? 'The full report, with what changes for the earner' : 'The full report',
    ),
    isAlwaysSaid: true,
  })
}

function reportLink({ reportUrl }: SummaryInput, text: string): string {
  const url = reportUrl === undefined ? undefined : escapeWebUrl(reportUrl)
  return url === undefined ? '' : `[${text}](${url})`
}
