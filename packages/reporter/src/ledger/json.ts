import { escapeJsonForTerminal } from '../escape/terminal.ts'
import type { SummaryRow, SummaryTable } from './summary-table.ts'

/** Grows when a reader could break; keys may be added without that. */
export const ledgerSummaryVersion = 1

/** The summary for programs. A number that is not shown is null, and named in `suppressed`. */
export function summaryJson(table: SummaryTable): string {
  const { by, since, until, rows, total } = table
  const value = {
    version: ledgerSummaryVersion,
    since: since ?? null,
    until: until ?? null,
    by,
    total: numbersOf(total, table),
    [by === 'template' ? 'templates' : 'months']: rows.map((row) => ({
      [by]: row.name,
      ...numbersOf(row, table),
    })),
  }
  return `${escapeJsonForTerminal(JSON.stringify(value, null, 2))}\n`
}

function numbersOf(row: SummaryRow, { channels }: SummaryTable) {
  const { counts, first, last, waits, asserted } = row
  const days = {
    median: waits.median,
    percentile_90: waits.ninth,
    unknown: waits.unknown,
    negative: waits.negative,
  }
  const byChannel = Object.fromEntries(channels.map((name, at) => [name, row.channels[at]]))
  return {
    ...nulls(counts),
    first_issue: first ?? null,
    last_issue: last ?? null,
    days: nulls(days),
    channels: nulls(byChannel),
    asserted: asserted ?? null,
    suppressed: [
      ...suppressed('', counts),
      ...suppressed('days.', days),
      ...suppressed('channels.', byChannel),
    ],
  }
}

type Cells = Readonly<Record<string, number | null | undefined>>

function nulls(cells: Cells): Record<string, number | null> {
  return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, cell ?? null]))
}

function suppressed(prefix: string, cells: Cells): string[] {
  return Object.entries(cells).flatMap(([name, cell]) =>
    cell === undefined ? [`${prefix}${name}`] : [],
  )
}
