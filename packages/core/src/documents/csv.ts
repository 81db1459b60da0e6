import type { CsvError } from 'csv-parse/sync'
import { Lines, type Position } from './lines.ts'

/** What may stand between the cells of a row. */
export const delimiters = [',', ';', '\t', '|'] as const

export type Delimiter = (typeof delimiters)[number]

/** One row of a CSV file. */
export interface CsvRow {
  /** The line on which it begins, from 1. */
  readonly line: number
  /** As it is written, without the end of its line. */
  readonly raw: string
  readonly cells: readonly string[]
}

/** A row that cannot be read. No full stops. */
export interface CsvProblem {
  readonly line: number
  readonly message: string
  readonly suggestion: string
}

/** A CSV file: one row of headers, and rows with as many cells. */
export interface CsvFile {
  readonly delimiter: Delimiter
  /** Without white space around them. */
  readonly header: readonly string[]
  readonly headerLine: number
  readonly rows: readonly CsvRow[]
  readonly problems: readonly CsvProblem[]
}

/** After so many rows with broken quotes a file is taken for something else than CSV. */
const maxBroken = 100

/** Lines without anything, before a row. */
const blankLines = /^(?:[ \t]*(?:\r\n|\n|\r))*/

/** More characters of blank lines than these are not looked through. */
const maxBlank = 10_000

/** Takes a CSV file apart, given without its mark. What is wrong with a row is told, and the others stand. */
export async function parseCsv(
  text: string,
  delimiter: Delimiter = delimiterOf(text),
): Promise<CsvFile> {
  let first: CsvRow | undefined
  const rows: CsvRow[] = []
  const problems: CsvProblem[] = []
  await readCsv(
    text,
    {
      header: (row) => {
        first = row
      },
      row: (row) => rows.push(row),
      problem: (problem) => problems.push(problem),
    },
    delimiter,
  )
  return {
    delimiter,
    header: first?.cells ?? [],
    headerLine: first?.line ?? 1,
    rows,
    problems: problems.sort((a, b) => a.line - b.line),
  }
}

/** What is told of a CSV file while it is read, in the order of its rows. */
export interface CsvReader {
  /** The first row, without white space around its cells; not called where there is none. */
  header(row: CsvRow): void
  /** A row with as many cells as there are headers, one of which is not blank. */
  row(row: CsvRow): void
  problem(problem: CsvProblem): void
}

/** Reads a CSV file, given without its mark, and keeps nothing of it. */
export async function readCsv(
  text: string,
  reader: CsvReader,
  delimiter: Delimiter = delimiterOf(text),
): Promise<void> {
  let count: number | undefined
  await readRows(text, delimiter, {
    row: (row, isCutOff) => {
      const { cells } = row
      if (count === undefined) {
        count = cells.length
        reader.header({ ...row, cells: cells.map((cell) => cell.trim()) })
      } else if (cells.every(isBlank)) return
      else if (cells.length === count) reader.row(row)
      else reader.problem(wrongCount(row, count, isCutOff))
    },
    problem: (problem) => reader.problem(problem),
  })
}

function isBlank(cell: string): boolean {
  return cell.trim() === ''
}

/** The delimiter that occurs most often in the first line, outside of quotes; a comma where none does. */
export function delimiterOf(text: string): Delimiter {
  const [first = ''] = /^[^\r\n]*(?:\r?\n|\r|$)/.exec(text.trimStart()) ?? []
  const bare = first.replace(/"[^"]*"/g, '')
  const counts = delimiters.map((one) => [one, bare.split(one).length - 1] as const)
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

/** Line and column at which a cell of a row begins, its quote included; `index` counts from 0. */
export function cellPosition(
  { raw, line, cells }: CsvRow,
  index: number,
  delimiter: Delimiter,
): Position {
  if (!raw.includes('"')) {
    let column = 1
    for (let before = 0; before < index; before++) column += (cells[before]?.length ?? 0) + 1
    return { line, column }
  }
  let isQuoted = false
  let cell = 0
  let offset = 0
  for (; offset < raw.length && cell < index; offset++) {
    if (raw[offset] === '"') isQuoted = !isQuoted
    else if (raw[offset] === delimiter && !isQuoted) cell++
  }
  const position = new Lines(raw).position(offset)
  return { line: line + position.line - 1, column: position.column }
}

interface RawRecord {
  readonly raw: string
  readonly record: string[]
}

/** `isCutOff`: whether the file ends right behind the row, without the end of a line. */
interface RowReader extends Pick<CsvReader, 'problem'> {
  row(row: CsvRow, isCutOff: boolean): void
}

async function readRows(text: string, delimiter: Delimiter, reader: RowReader): Promise<void> {
  const { parse } = await import('csv-parse/sync')
  let start = 0
  let line = 1
  for (let broken = 0; start < text.length && broken <= maxBroken; broken++) {
    try {
      parse(text.slice(start), {
        delimiter,
        info: true,
        raw: true,
        // A file that was put together from two may end its lines in two ways.
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
        skip_empty_lines: true,
        on_record: (given: unknown) => {
          const { raw, record } = given as RawRecord // which `info` and `raw` make of a record
          const lead = blankLines.exec(text.slice(start, start + maxBlank))?.[0] ?? ''
          // What csv-parse gives ends between the CR and the LF of a line.
          const body = withoutEnd(raw.replace(blankLines, ''))
          start += lead.length + body.length
          const end = /^(?:\r\n|\n|\r)/.exec(text.slice(start, start + 2))?.[0] ?? ''
          line += lineBreaks(lead)
          reader.row({ line, raw: body, cells: record }, start === text.length)
          start += end.length
          line += lineBreaks(body) + lineBreaks(end)
          return null
        },
      })
      break
    } catch (error) {
      if (!isCsvError(error)) throw error
      // Reading goes on with the next line, so that one broken quote does not swallow all that follows.
      const lead = blankLines.exec(text.slice(start, start + maxBlank))?.[0] ?? ''
      const rest = text.slice(start + lead.length)
      reader.problem({ line: line + lineBreaks(lead), ...brokenQuote(error) })
      const brokenRow = /^[^\r\n]*(?:\r\n|\n|\r|$)/.exec(rest)?.[0] ?? rest
      start += lead.length + brokenRow.length
      line += lineBreaks(lead) + lineBreaks(brokenRow)
    }
  }
}

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && 'code' in error && /^(?:CSV|INVALID)_/.test(String(error.code))
}

function brokenQuote({ code }: CsvError): Omit<CsvProblem, 'line'> {
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return {
      message: 'A quotation mark opens in this row and is never closed; expected a closing one',
      suggestion: 'Close it, or export the complete file again',
    }
  return {
    message: 'A cell in this row contains a single quotation mark; expected it to be doubled',
    suggestion: 'Write "" for a quotation mark within quotes',
  }
}

function wrongCount({ line, cells }: CsvRow, expected: number, isCutOff: boolean): CsvProblem {
  const message = `The row has ${cells.length} cells; expected ${expected}, one for each header`
  return isCutOff && cells.length < expected
    ? {
        line,
        message: `The file ends in the middle of this row, after ${cells.length} of ${expected} cells; expected complete rows`,
        suggestion: 'Export the complete file again',
      }
    : { line, message, suggestion: 'Look for a missing or extra delimiter or quotation mark' }
}

function withoutEnd(text: string): string {
  let end = text.length
  while (text[end - 1] === '\n' || text[end - 1] === '\r') end -= 1
  return text.slice(0, end)
}

function lineBreaks(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0
}
