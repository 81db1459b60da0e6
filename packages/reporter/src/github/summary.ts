import { composeDocument } from './compose.ts'
import {
  changesSection,
  findingsSection,
  glanceSection,
  holdersSection,
  notesSection,
  practicesSection,
  settledSection,
  suppressionSections,
} from './sections.ts'
import { groupBySection, type SummaryInput } from './summary-input.ts'

/** In bytes. The runner drops a summary of more than 1,048,576 whole (its FileCommandManager.cs). */
const defaultMaxBytes = 1_048_576 - 16_384

/** The summary of a job, in GitHub's Markdown, for people who write no code. */
export function summaryMarkdown(input: SummaryInput): string {
  const { forHolders, mustFix, couldImprove } = groupBySection(input)
  const { maxBytes = defaultMaxBytes } = input
  return composeDocument(input, maxBytes, {
    sections: [
      { section: glanceSection(input), maxBytes: maxBytes / 4, noun: 'practice' },
      { section: settledSection(input), maxBytes: maxBytes / 8, noun: 'note' },
      { section: notesSection(input), maxBytes: maxBytes / 8, noun: 'note' },
      ...suppressionSections(input, maxBytes),
      { section: holdersSection(forHolders, input), maxBytes: maxBytes / 4, noun: 'finding' },
      // What must be fixed is not pushed out by a long list of changes.
      { section: changesSection(input), maxBytes: maxBytes / 3, noun: 'changed badge' },
      { section: findingsSection('Must be fixed', mustFix, input), noun: 'finding' },
      { section: findingsSection('Would be better', couldImprove, input), noun: 'finding' },
      { section: practicesSection(input), noun: 'practice' },
    ],
  })
}
