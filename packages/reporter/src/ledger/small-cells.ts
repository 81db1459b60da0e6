/** Numbers of badges under this one are not shown in a split table: with a date they may point at a person. */
export const smallestShown = 5

/** What may be added up in a table whose sums are shown. */
export type Direction = 'down' | 'both'

/**
 * Which cells of a table are not shown: those from 1 to 4, and where there is one alone in a column (or a row)
 * the next larger one of it, since the sum would tell the one. A zero says nothing of anybody.
 */
export function hiddenCells(
  cells: readonly (readonly number[])[],
  direction: Direction,
): boolean[][] {
  const hidden = cells.map((row) => row.map((cell) => cell > 0 && cell < smallestShown))
  for (let again = true; again; ) {
    again = false
    for (const line of linesOf(cells, direction)) {
      if (line.filter(([row, column]) => hidden[row]?.[column]).length !== 1) continue
      const next = line
        .filter(([row, column]) => !hidden[row]?.[column] && (cells[row]?.[column] ?? 0) > 0)
        .sort(([a, b], [c, d]) => (cells[a]?.[b] ?? 0) - (cells[c]?.[d] ?? 0))[0]
      const row = next && hidden[next[0]]
      if (!row) continue
      row[next[1]] = true
      again = true
    }
  }
  return hidden
}

type Place = readonly [row: number, column: number]

/** The columns, and where rows are added up too the rows. */
function linesOf(cells: readonly (readonly number[])[], direction: Direction): Place[][] {
  const columns = (cells[0] ?? []).map((_, column) => cells.map((__, row): Place => [row, column]))
  const rows = cells.map((row, at) => row.map((_, column): Place => [at, column]))
  return direction === 'both' ? [...rows, ...columns] : columns
}
