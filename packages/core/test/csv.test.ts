import { expect, test } from 'vitest'
import { cellPosition, parseCsv } from '../src/documents/csv.ts'

test('every cell has its line and column, also within a row over several lines', async () => {
  const text = '\n\na;b;c\r\n"x;\r\ny";"2""";3\r\n\r\n4;5;6'
  const { delimiter, header, headerLine, rows } = await parseCsv(text)
  expect([delimiter, header, headerLine]).toEqual([';', ['a', 'b', 'c'], 3])
  const places = rows.map((row) =>
    row.cells.map((cell, index) => {
      const { line, column } = cellPosition(row, index, delimiter)
      return [cell, line, column]
    }),
  )
  expect(places).toEqual([
    [
      ['x;\r\ny', 4, 1],
      ['2"', 5, 4],
      ['3', 5, 10],
    ],
    [
      ['4', 7, 1],
      ['5', 7, 3],
      ['6', 7, 5],
    ],
  ])
})

test('a row after one that cannot be read is read, on its own line', async () => {
  const text = 'a,b\r\n1,"2"x\r\n\r\n3,4\r\n5\r\n6,"7\r\n8,9\r\n'
  const { rows, problems } = await parseCsv(text)
  expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
    [4, '3', '4'],
    [7, '8', '9'],
  ])
  expect(problems.map(({ line }) => line)).toEqual([2, 5, 6])
})

test('a quote within a cell without quotes is a problem of its row', async () => {
  const { rows, problems } = await parseCsv('a,b\n1,5" badge\n3,4\n')
  expect(rows.map(({ line }) => line)).toEqual([3])
  expect(problems.map(({ line }) => line)).toEqual([2])
})

test.each([
  ['a,b;c,d', ','],
  ['"a,b,c";d', ';'],
  ['a\tb', '\t'],
  ['a|b|c', '|'],
  ['a', ','],
  ['', ','],
])('%j is divided by %j', async (text, delimiter) => {
  expect((await parseCsv(text)).delimiter).toBe(delimiter)
})

test('a file of broken quotes is given up in good time', async () => {
  const { rows, problems } = await parseCsv(`a,b\n${'1,"2"x\n'.repeat(20_000)}`)
  expect(rows).toEqual([])
  expect(problems.length).toBeLessThan(200)
})
