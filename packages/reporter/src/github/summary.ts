import { changesSection, newBadgesSection } from './changes-sections.ts'
import { composeDocument } from './compose.ts'
import { digestSection } from './digest-section.ts'
import { practicesSection } from './practices-touched.ts'
import {
  findingsSection,
  glanceSection,
  holdersSection,
  notesSection,
  remarksSection,
  suppressionSections,
} from './sections.ts'
import { groupBySection, isUrgent, type SummaryInput } from './summary-input.ts'

/** In bytes. The runner drops a summary of more than 1,048,576 whole (its FileCommandManager.cs). */
const defaultMaxBytes = 1_048_576 - 16_384

const limits = { maxPlaces: 50, maxItems: Number.POSITIVE_INFINITY }

/** The summary of a job, in GitHub's Markdown, for people who write no code: what to do first, new badges last. */
export function summaryMarkdown(input: SummaryInput): string {
  const { forHolders, mustFix, couldImprove } = groupBySection(input)
  const { maxBytes = defaultMaxBytes } = input
  const holders = { ...holdersSection(forHolders, input, limits), maxBytes: maxBytes / 4 }
  const isUrgentForHolders = forHolders.some((finding) => isUrgent(finding, input))
  return composeDocument(input, maxBytes, {
    sections: [
      { section: notesSection(input), maxBytes: maxBytes / 8, noun: 'note' },
      { section: digestSection(input), maxBytes: maxBytes / 8 },
      { section: glanceSection(input), maxBytes: maxBytes / 4, noun: 'practice' },
      { ...findingsSection('Must be fixed', mustFix, input, limits), maxBytes: maxBytes / 2 },
      ...(isUrgentForHolders ? [holders] : []),
      ...suppressionSections(input, maxBytes),
      ...(isUrgentForHolders ? [] : [holders]),
      {
        ...findingsSection('Would be better', couldImprove, input, limits),
        maxBytes: maxBytes / 4,
      },
      { section: remarksSection(input), maxBytes: maxBytes / 8, noun: 'note' },
      { section: changesSection(input), maxBytes: maxBytes / 3, noun: 'changed badge' },
      { section: practicesSection(input), noun: 'practice' },
      { section: newBadgesSection(input), noun: 'new badge' },
    ],
    whereRestIs: 'The log of the run lists all findings.',
  })
}
