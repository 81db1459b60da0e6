import type { Report } from '@badgelint/core/internal'
import { escapeForTerminal } from '../escape/terminal.ts'
import { describeSettled } from '../wording/describe-settled.ts'

/** What a change settles and what documents lay down anew, for people on a terminal: a line each. Empty where there is nothing. */
export function formatSettled(report: Pick<Report, 'settled' | 'statedChanges'>): string {
  return describeSettled(report)
    .map((line) => `${escapeForTerminal(line.replaceAll('`', ''))}\n`)
    .join('')
}
