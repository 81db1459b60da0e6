import type { Colors } from '../formats/colors.ts'
import type { Layout } from '../formats/layout.ts'
import type { Column } from './columns.ts'
import type { SummaryRow } from './summary-table.ts'

/** What a table is drawn on. */
export interface Canvas {
  readonly layout: Layout
  readonly colors: Colors
  /** How wide it is. */
  readonly columns: number
}

/** What stands to the right of a row where there is room for it. */
export interface Bars {
  readonly title: string
  /** With less room than this there are none, in columns. */
  readonly minWidth: number
  text(row: SummaryRow, room: number): string
}

/** Longer ids of templates are cut, and where there is less room to fewer, in columns. */
const maxNameWidth = 40
const minNameWidth = 12
/** Between two columns. */
const gap = '  '

/** A table with its titles; the first column gives way where all of them are too wide. */
export function textTable(
  columns: readonly Column[],
  rows: readonly SummaryRow[],
  { layout, colors, columns: width }: Canvas,
  bars?: Bars,
): string[] {
  const [name = 0, ...others] = columns.map(({ title, text }) =>
    Math.max(layout.width(title), ...rows.map((row) => layout.width(text(row)))),
  )
  const rest = others.reduce((sum, one) => sum + gap.length + one, 0)
  const widths = [Math.min(name, maxNameWidth, Math.max(minNameWidth, width - rest)), ...others]
  const room = width - (widths[0] ?? 0) - rest - gap.length
  const own = bars !== undefined && room >= bars.minWidth ? bars : undefined
  const line = (texts: readonly string[], last = '') =>
    [...texts.map((text, at) => padded(text, widths[at] ?? 0, columns[at]?.align, layout)), last]
      .join(gap)
      .trimEnd()
  const titles = columns.map(({ title }) => title)
  return [
    colors.dim(line(titles, own?.title)),
    ...rows.map((row) => {
      const texts = columns.map(({ text }) => text(row))
      return line(texts, own?.text(row, room))
    }),
  ]
}

function padded(text: string, width: number, align: Column['align'] | undefined, layout: Layout) {
  const cut = layout.width(text) > width ? shortened(text, width, layout) : text
  const spaces = ' '.repeat(Math.max(0, width - layout.width(cut)))
  return align === 'right' ? `${spaces}${cut}` : `${cut}${spaces}`
}

/** Ids of one program often begin alike, so the end is kept as well, a third of the width. */
function shortened(text: string, width: number, layout: Layout): string {
  const room = Math.floor((width - 1) / 3)
  const letters = [...text]
  let end = ''
  while (letters.length > 0) {
    const longer = `${letters.pop()}${end}`
    if (layout.width(longer) > room) break
    end = longer
  }
  return `${layout.wrap(text, width - 1 - layout.width(end))[0]}…${end}`
}
