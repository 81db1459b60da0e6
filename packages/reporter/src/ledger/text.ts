import { escapeForTerminal } from '../escape/terminal.ts'
import { colorsFor } from '../formats/colors.ts'
import { layoutFor } from '../formats/layout.ts'
import { bar, trend } from './bars.ts'
import { columnGroups, groupTitles } from './columns.ts'
import { channelSentence, headline, notes } from './sentences.ts'
import type { SummaryRow, SummaryTable } from './summary-table.ts'
import { type Bars, type Canvas, textTable } from './text-table.ts'

export interface SummaryTextOptions {
  /** How wide the terminal is. */
  readonly columns: number
  readonly color: boolean
}

/** The bar of a month is not longer, and not shown where there is less room than the second, in columns. */
const maxBarWidth = 24
const minBarWidth = 8
/** So many months at most have their bar beside a template, the last ones. */
const maxTrend = 12

/** The summary for a terminal. No line is wider than it, unless it has fewer than 70 columns. */
export async function summaryText(
  table: SummaryTable,
  { columns, color }: SummaryTextOptions,
): Promise<string> {
  const rows = rowsOf(table).map((row) => ({ ...row, name: escapeForTerminal(row.name) }))
  const layout = await layoutFor(rows.map(({ name }) => name))
  const colors = colorsFor(color)
  const canvas: Canvas = { layout, colors, columns }
  const groups = columnGroups(table).flatMap((group, at) => {
    const title = groupTitles[at]
    return [
      ...(title ? ['', colors.bold(title)] : []),
      ...textTable(group, rows, canvas, at === 0 ? barsFor(table) : undefined),
    ]
  })
  const channels = channelSentence(table)
  const closing = [...(channels === undefined ? [] : [channels]), ...notes(table)]
  const lines = [
    colors.bold(`${headline(table)}.`),
    '',
    ...groups,
    '',
    ...closing.flatMap((line) => layout.wrap(line, columns)),
  ]
  return `${lines.join('\n')}\n`
}

/** The rows that people see: with a sum where there are several. */
export function rowsOf({ rows, total }: SummaryTable): SummaryRow[] {
  return rows.length > 1 ? [...rows, total] : [...rows]
}

function barsFor({ by, rows, total, trends }: SummaryTable): Bars {
  if (by === 'template')
    return {
      title: 'By month',
      minWidth: maxTrend,
      text: ({ name }) => trend(trends.get(name)?.slice(-maxTrend) ?? []),
    }
  const largest = Math.max(...rows.map(({ counts }) => counts.issued ?? 0))
  return {
    title: '',
    minWidth: minBarWidth,
    text: ({ name, counts }, room) =>
      name === total.name ? '' : bar(counts.issued ?? 0, largest, Math.min(room, maxBarWidth)),
  }
}
