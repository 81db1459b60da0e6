import { expect, test } from 'vitest'
import { hiddenCells } from '../src/ledger/small-cells.ts'

/** A table with `-` for what is not shown. */
function shown(cells: readonly (readonly number[])[], direction: 'down' | 'both'): string[] {
  const hidden = hiddenCells(cells, direction)
  return cells.map((row, at) =>
    row.map((cell, column) => (hidden[at]?.[column] ? '-' : String(cell))).join(' '),
  )
}

test('numbers from 1 to 4 are not shown, 0 and 5 are', () => {
  expect(shown([[1], [4], [0], [5]], 'down')).toEqual(['-', '-', '0', '5'])
})

test('one alone takes the smallest other one with it, since the sum would tell it', () => {
  expect(shown([[3], [9], [7], [0]], 'down')).toEqual(['-', '9', '-', '0'])
})

test('one that has nobody beside it is the sum itself', () => {
  expect(shown([[3], [0]], 'down')).toEqual(['-', '0'])
})

test('where rows are added up too, nothing follows from a row either', () => {
  const cells = [
    [3, 20, 30],
    [40, 50, 60],
    [70, 80, 90],
  ]
  const hidden = hiddenCells(cells, 'both')
  const lines = [...hidden, ...[0, 1, 2].map((column) => hidden.map((row) => row[column]))]
  expect(hidden[0]?.[0]).toBe(true)
  for (const line of lines) expect(line.filter(Boolean)).not.toHaveLength(1)
})

test('a table without rows is one', () => {
  expect(hiddenCells([], 'both')).toEqual([])
})
