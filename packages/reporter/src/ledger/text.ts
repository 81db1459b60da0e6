import { escapeForTerminal } from '../escape/terminal.ts'
import { type Colors, colorsFor } from '../formats/colors.ts'
import { type Layout, layoutFor } from '../formats/layout.ts'
import { bar, trend } from './bars.ts'
import { type Column, columnGroups, groupTitles } from './columns.ts'
import { channelSentence, headline, notes } from './sentences.ts'
import type { SummaryRow, SummaryTable } from './summary-table.ts'

export interface SummaryTextOptions {
  /** How wide the terminal is. */
  readonly columns: number
  readonly color: boolean
}

/** Longer ids of templates are cut, in columns. */
const maxNameWidth = 36
/** Between two columns. */
const gap = '  '
/** A bar of a month is not longer, and none is shown where there is less room than the second, in columns. */
const maxBarWidth = 30
const minBarWidth = 8
/** So many months at most have their bar beside a template. */
const maxTrend = 12

/** The summary for a terminal. No line is wider than it, unless it has fewer than 72 columns. */
export async function summaryText(
  table: SummaryTable,
  { columns, color }: SummaryTextOptions,
): Promise<string> {
  const rows = [...table.rows, ...(table.rows.length > 1 ? [table.total] : [])].map(
    (row): SummaryRow => ({ ...row, name: escapeForTerminal(row.name) }),
  )
  const layout = await layoutFor(rows.map(({ name }) => name))
  const colors = colorsFor(color)
  const groups = columnGroups(table).map((group, at) => [
    ...(groupTitles[at] ? ['', colors.bold(groupTitles[at])] : []),
    ...tableLines(
      group,
      rows,
      layout,
      colors,
      at === 0 ? barsFor(table, rows, columns) : undefined,
    ),
  ])
  const channels = channelSentence(table)
  const closing = [...(channels === undefined ? [] : [channels]), ...notes(table)]
  const lines = [
    colors.bold(`${headline(table)}.`),
    '',
    ...groups.flat(),
    '',
    ...closing.flatMap((line) => layout.wrap(line, columns)),
  ]
  return `${lines.join('\n')}\n`
}

/** What stands to the right of a row, and above it. */
interface Bars {
  readonly title: string
  text(row: SummaryRow, room: number): string
  readonly least: number
}

function barsFor(table: SummaryTable, rows: readonly SummaryRow[], columns: number) {
  const largest = Math.max(
    ...rows.slice(0, table.rows.length).map(({ counts }) => counts.issued ?? 0),
  )
  const bars: Bars =
    table.by === 'month'
      ? {
          title: '',
          least: minBarWidth,
          text: (row, room) =>
            row.name === table.total.name
              ? ''
              : bar(row.counts.issued ?? 0, largest, Math.min(room, maxBarWidth)),
        }
      : {
          title: 'By month',
          least: maxTrend,
          text: (row) => trend(table.trends.get(row.name)?.slice(-maxTrend) ?? []),
        }
  return { ...bars, columns }
}

function tableLines(
  group: readonly Column[],
  rows: readonly SummaryRow[],
  layout: Layout,
  colors: Colors,
  bars: (Bars & { readonly columns: number }) | undefined,
): string[] {
  const widths = group.map(({ title, text }) =>
    Math.min(
      maxNameWidth,
      Math.max(layout.width(title), ...rows.map((row) => layout.width(text(row)))),
    ),
  )
  const room = (bars?.columns ?? 0) - widths.reduce((sum, width) => sum + width + gap.length, 0)
  const hasBars = bars !== undefined && room >= bars.least
  const line = (texts: readonly string[], last: string) =>
    [...texts.map((text, at) => padded(text, widths[at] ?? 0, group[at]?.align, layout)), last]
      .join(gap)
      .trimEnd()
  return [
    colors.dim(
      line(
        group.map(({ title }) => title),
        hasBars ? bars.title : '',
      ),
    ),
    ...rows.map((row) =>
      line(
        group.map(({ text }) => text(row)),
        hasBars ? bars.text(row, room) : '',
      ),
    ),
  ]
}

function padded(text: string, width: number, align: Column['align'] | undefined, layout: Layout) {
  const cut = layout.width(text) > width ? `${layout.wrap(text, width - 1)[0]}…` : text
  const spaces = ' '.repeat(Math.max(0, width - layout.width(cut)))
  return align === 'right' ? `${spaces}${cut}` : `${cut}${spaces}`
}
