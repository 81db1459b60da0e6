import type { CsvFile, CsvRow, Delimiter } from '@badgelint/core/internal'
import { UnusableLedgerError } from '../find-ledger.ts'
import { isLikeDate } from './dates.ts'
import { plainHeader } from './known-tables.ts'

export const delimiterWords: Readonly<Record<Delimiter, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
}

/** The columns of a CSV file, by their headers in any case. */
export class TableColumns {
  readonly header: readonly string[]
  readonly #indexes = new Map<string, number>()

  /** Throws {@link UnusableLedgerError} where the first row is none of headers. */
  constructor(file: string, { header, headerLine }: CsvFile) {
    this.header = header
    const refuse = (message: string) => new UnusableLedgerError(`${file}:${headerLine}: ${message}`)
    if (header.every((name) => name === ''))
      throw refuse(
        'There are no headers; expected a row of them, and rows of badges. Export it again.',
      )
    const found = header.some((name) => name.includes('@'))
      ? 'an address'
      : header.some(isLikeDate) && 'a date'
    if (found)
      throw refuse(
        `The first row contains ${found}; expected the headers of the columns. Add a row with their names.`,
      )
    for (const [index, name] of header.entries()) {
      const plain = plainHeader(name)
      if (plain !== '' && this.#indexes.has(plain))
        throw refuse(
          `Two columns have the same name, the ${header.findIndex((one) => plainHeader(one) === plain) + 1}. and the ${index + 1}.; expected each name once. Rename one of them.`,
        )
      this.#indexes.set(plain, index)
    }
    // So that what is asked for each row is found at once.
    for (const [index, name] of header.entries()) this.#indexes.set(name, index)
  }

  /** From 0; -1 where there is no such column. */
  index(name: string): number {
    return this.#indexes.get(name) ?? this.#indexes.get(plainHeader(name)) ?? -1
  }

  has(name: string | undefined): boolean {
    return name !== undefined && this.index(name) >= 0
  }

  /** The header as the file has it. */
  named(name: string | undefined): string | undefined {
    return name === undefined ? undefined : this.header[this.index(name)]
  }

  /** What a row has in a column; undefined where it has nothing. */
  cell({ cells }: CsvRow, name: string | undefined): string | undefined {
    return name === undefined ? undefined : cells[this.index(name)]?.trim() || undefined
  }
}
