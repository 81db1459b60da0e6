/** A Markdown table whose columns line up, the first row being its heading. */
export function table(rows: readonly (readonly string[])[]): string {
  const [heading = [], ...rest] = rows
  const widths = heading.map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  )
  return [heading, widths.map((width) => '-'.repeat(width)), ...rest]
    .map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | '))
    .map((line) => `| ${line} |\n`)
    .join('')
}

/** A share as a percentage with one decimal; `-` where there is none. */
export function percent(share: number | undefined): string {
  return share === undefined || Number.isNaN(share) ? '-' : `${Math.round(share * 1000) / 10} %`
}
