import {
  type CsvProblem,
  type CsvReader,
  type CsvRow,
  cellPosition,
  type Delimiter,
} from '../documents/csv.ts'
import type { Position } from '../documents/lines.ts'
import { columnsIn, type MetricsColumn, type MetricsColumns } from './metrics-columns.ts'
import type { MetricsProblems } from './metrics-problems.ts'

/** The cells of a column: each text once, and for each row which it is. */
export class Cells {
  readonly texts: string[] = []
  readonly #numbers = new Map<string, number>()
  readonly #rows: number[] = []
  readonly #lines: number[] = []
  readonly #columns: number[] = []

  add(text: string, { line, column }: Position): void {
    let number = this.#numbers.get(text)
    if (number === undefined) {
      number = this.texts.push(text) - 1
      this.#numbers.set(text, number)
    }
    this.#rows.push(number)
    this.#lines.push(line)
    this.#columns.push(column)
  }

  /** Of a row the number of its text. */
  of(row: number): number {
    return this.#rows[row] ?? 0
  }

  textOf(row: number): string {
    return this.texts[this.of(row)] ?? ''
  }

  at(row: number): Position {
    return { line: this.#lines[row] ?? 1, column: this.#columns[row] ?? 1 }
  }
}

/** Takes in a file of metrics row by row, and keeps of it numbers, since a million rows are too many objects. */
export class MetricsTable implements CsvReader {
  readonly dates = new Cells()
  readonly metrics = new Cells()
  readonly values = new Cells()
  readonly templates = new Cells()
  /** How many rows there are. */
  count = 0
  readonly #delimiter: Delimiter
  readonly #configured: Readonly<Partial<Record<MetricsColumn, string>>> | undefined
  readonly #problems: MetricsProblems
  #columns: MetricsColumns | 'missing' | undefined

  constructor(
    delimiter: Delimiter,
    configured: Readonly<Partial<Record<MetricsColumn, string>>> | undefined,
    problems: MetricsProblems,
  ) {
    this.#delimiter = delimiter
    this.#configured = configured
    this.#problems = problems
  }

  header({ cells, line }: CsvRow): void {
    const columns = columnsIn(cells, this.#configured)
    this.#columns = 'message' in columns ? 'missing' : columns
    if ('message' in columns) this.#problems.add({ line, column: 1 }, columns)
  }

  row(row: CsvRow): void {
    if (this.#columns === undefined || this.#columns === 'missing') return
    const { date, metric, value, template } = this.#columns
    this.#add(this.dates, row, date)
    this.#add(this.metrics, row, metric)
    this.#add(this.values, row, value)
    if (template !== undefined) this.#add(this.templates, row, template)
    this.count += 1
  }

  problem({ line, ...flaw }: CsvProblem): void {
    this.#problems.add({ line, column: 1 }, flaw)
  }

  #add(cells: Cells, row: CsvRow, column: number): void {
    const text = (row.cells[column] ?? '').trim()
    cells.add(text, cellPosition(row, column, this.#delimiter))
  }
}
