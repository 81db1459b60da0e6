import type { Report } from '@badgelint/core/internal'
import { escapeForTerminal } from '../escape/terminal.ts'
import { describeSettled } from '../wording/describe-settled.ts'

/** What a change fixes and what documents now say otherwise, for people on a terminal: a line each. Empty where there is nothing. */
export function formatSettled(report: Pick<Report, 'settled' | 'statedChanges'>): string {
  return describeSettled(report)
    .map((line) => `${escapeForTerminal(line.replaceAll('`', ''))}\n`)
    .join('')
}
