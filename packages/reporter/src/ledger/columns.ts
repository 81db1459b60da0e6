import type { Cell, SummaryRow, SummaryTable } from './summary-table.ts'

/** A column of a table for people. */
export interface Column {
  readonly title: string
  readonly align: 'left' | 'right'
  /** What stands in it; a cell that is not shown is `-`. */
  text(row: SummaryRow): string
}

/** The tables of a summary, of which each is narrow enough for a terminal of 80 columns. */
export function columnGroups({ by }: SummaryTable): Column[][] {
  const name: Column = {
    title: by === 'template' ? 'Template' : 'Month',
    align: 'left',
    text: (row) => row.name,
  }
  return [
    [
      name,
      number('Issued', ({ counts }) => counts.issued),
      number('Accepted', ({ counts }) => counts.accepted),
      number('Shared', ({ counts }) => counts.shared),
      number('Revoked', ({ counts }) => counts.revoked),
      number('Corrected', ({ counts }) => counts.corrected),
    ],
    [
      name,
      text('First issue', ({ first }) => first ?? ''),
      text('Last issue', ({ last }) => last ?? ''),
      number('Median', ({ waits }) => waits.median),
      number('90th pct', ({ waits }) => waits.ninth),
      number('Unknown', ({ waits }) => waits.unknown),
    ],
  ]
}

/** Titles of the tables that {@link columnGroups} gives. */
export const groupTitles = ['', 'Days from completion to issue']

export function cellText(cell: Cell | null): string {
  return cell === undefined ? '-' : cell === null ? '' : String(cell)
}

function number(title: string, cell: (row: SummaryRow) => Cell | null): Column {
  return { title, align: 'right', text: (row) => cellText(cell(row)) }
}

function text(title: string, of: (row: SummaryRow) => string): Column {
  return { title, align: 'left', text: of }
}
