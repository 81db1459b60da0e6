import {
  type CsvFile,
  type CsvRow,
  type Delimiter,
  type LedgerColumn,
  parseCsv,
} from '@badgelint/core/internal'
import { type Channel, reasonOf } from '@badgelint/ledger'
import { UnusableLedgerError } from '../find-ledger.ts'
import { likenessOf, optional, those } from './badge-reader.ts'
import { isChannel } from './channel.ts'
import { word } from './credly.ts'
import type { DecodedText } from './decode-text.ts'
import type {
  DateFields,
  ExportedBadge,
  ExportFile,
  ExportProblem,
  Status,
} from './exported-badge.ts'
import { type ColumnMapping, type KnownTable, knownTable, plainHeader } from './known-tables.ts'

/** What platforms and people write into a column of states. */
const statuses: Readonly<Record<string, Status>> = {
  '': 'issued',
  issued: 'issued',
  awarded: 'issued',
  active: 'issued',
  pending: 'issued',
  unaccepted: 'issued',
  expired: 'issued',
  accepted: 'accepted',
  claimed: 'accepted',
  rejected: 'rejected',
  declined: 'rejected',
  revoked: 'revoked',
}

/** Columns that say what became of a badge after its issue, so that a row without an id is the same with and without them. */
const laterColumns: readonly LedgerColumn[] = [
  'status',
  'accepted_on',
  'shared_on',
  'revoked_on',
  'reason',
  'channel',
  'expires_on',
  'completed_on',
]

/** A CSV file of which it is not known what its columns hold. */
export interface UnknownTable {
  readonly file: string
  readonly table: CsvFile
}

/** Reads a CSV file by the mapping of the configuration, else by what is known of its headers. */
export async function readTable(
  file: string,
  { text, encoding }: DecodedText,
  columns: ColumnMapping | undefined,
  wantedDates: ReadonlySet<string>,
): Promise<ExportFile | UnknownTable> {
  const table = await parseCsv(text)
  if (table.header.every((name) => name === ''))
    throw new UnusableLedgerError(
      `${file} is empty; expected a row of headers and rows of issued badges. Export it again.`,
    )
  refuseRepeated(file, table)
  const known = knownTable(table.header)
  const missing = Object.values(columns ?? {}).filter((name) => columnOf(table, name) < 0)
  if (columns !== undefined && missing.length > 0 && known === undefined)
    throw new UnusableLedgerError(
      `${file}:${table.headerLine}: There is no column ${quoted(missing)}, which \`ledger.columns\` names; the file has ${quoted(table.header)}. Correct \`ledger.columns\` in badgelint.yaml.`,
    )
  const own = columns !== undefined && missing.length === 0 ? columns : undefined
  const mapping = own ?? known?.columns
  if (mapping === undefined || mapping.issued_on === undefined || mapping.template === undefined)
    return { file, table }
  return new TableReader(file, table, mapping, own ? undefined : known, wantedDates).read(encoding)
}

class TableReader {
  readonly #file: string
  readonly #table: CsvFile
  readonly #mapping: ColumnMapping
  readonly #known: KnownTable | undefined
  readonly #dates: readonly string[]

  constructor(
    file: string,
    table: CsvFile,
    mapping: ColumnMapping,
    known: KnownTable | undefined,
    wantedDates: ReadonlySet<string>,
  ) {
    this.#file = file
    this.#table = table
    this.#mapping = mapping
    this.#known = known
    const wanted = new Set([...wantedDates].map(plainHeader))
    const { issued_on, completed_on, expires_on, accepted_on, shared_on, revoked_on } = mapping
    const reading = known?.reading
    this.#dates = table.header.filter(
      (name) =>
        [
          ...those(issued_on, completed_on, expires_on, accepted_on, shared_on, revoked_on),
          ...those(reading?.issued, reading?.completed),
        ].some((one) => plainHeader(one) === plainHeader(name)) || wanted.has(plainHeader(name)),
    )
  }

  read(encoding: string): ExportFile {
    const badges: ExportedBadge[] = []
    const problems: ExportProblem[] = this.#table.problems.map(({ line, ...words }) => ({
      at: { file: this.#file, line },
      ...words,
    }))
    for (const row of this.#table.rows) {
      const read = this.#row(row)
      if ('message' in read) problems.push({ at: { file: this.#file, line: row.line }, ...read })
      else badges.push(read)
    }
    const { order, reading } = this.#known ?? {}
    return {
      file: this.#file,
      title: this.#known?.title ?? 'CSV',
      badges,
      counts: [],
      problems,
      dropped: this.#dropped(),
      people: this.#table.header.filter(
        (name) => plainHeader(name) === plainHeader(this.#mapping.recipient ?? ''),
      ),
      passedOver: new Map(),
      mayMoveIssue: false,
      how: `${delimiterWords[this.#table.delimiter]}, ${encoding}`,
      ...optional('order', order),
      ...optional(
        'reading',
        reading && columnOf(this.#table, reading.issued) >= 0 ? reading : undefined,
      ),
    }
  }

  #row(row: CsvRow): ExportedBadge | Omit<ExportProblem, 'at'> {
    const cell = (name: string | undefined) => this.#cell(row, name)
    const columns = this.#mapping
    const template = cell(columns.template)
    const name = cell(this.#known?.templateName)
    if (template === undefined && name === undefined)
      return {
        message: `The row has nothing in "${columns.template}"; expected the id or the name of a template`,
        suggestion: 'Fill it in, or leave the row out',
      }
    const state = cell(columns.status) ?? ''
    const status = statuses[state.toLowerCase()]
    if (status === undefined)
      return {
        message: `The row has "${word(state)}" in "${columns.status}"; expected pending, accepted, rejected or revoked`,
        suggestion: 'Write one of these words, or name another column as `status`',
      }
    const channel = cell(columns.channel)?.toLowerCase()
    if (channel !== undefined && !isChannel(channel))
      return {
        message: `The row has "${word(channel)}" in "${columns.channel}"; expected manual, bulk, api, unknown, or integration: with a name`,
        suggestion: 'Write one of these',
      }
    return this.#badge(row, status, { template, name, channel })
  }

  #badge(
    row: CsvRow,
    status: Status,
    {
      template,
      name,
      channel,
    }: Readonly<Record<'template' | 'name', string | undefined>> & {
      readonly channel: Channel | undefined
    },
  ): ExportedBadge {
    const cell = (column: string | undefined) => this.#cell(row, column)
    const columns = this.#mapping
    const badge = cell(columns.badge)
    const dates = this.#dates.flatMap((header) => {
      const text = cell(header)
      return text === undefined ? [] : [[header, text] as const]
    })
    return {
      at: { file: this.#file, line: row.line },
      template: { ids: those(template), ...optional('name', name ?? template) },
      ...optional('badge', badge),
      likeness: badge === undefined ? this.#likeness(row) : '',
      dates: Object.fromEntries(dates),
      fields: this.#fields(),
      status,
      tellsExpiry:
        columns.expires_on !== undefined && columnOf(this.#table, columns.expires_on) >= 0,
      reason: reasonOf(cell(columns.reason) ?? ''),
      ...optional('replaces', cell(columns.replaces)),
      ...optional('channel', channel ?? this.#known?.channel),
      ...optional('recipient', cell(columns.recipient)),
      count: 1,
    }
  }

  #fields(): DateFields {
    const {
      issued_on = '',
      completed_on,
      expires_on,
      accepted_on,
      shared_on,
      revoked_on,
    } = this.#mapping
    const header = (name: string | undefined) =>
      name === undefined ? undefined : this.#table.header[columnOf(this.#table, name)]
    return {
      issued: header(issued_on) ?? issued_on,
      ...optional('completed', header(completed_on)),
      ...optional('expires', header(expires_on)),
      ...optional('accepted', header(accepted_on)),
      ...optional('shared', header(shared_on)),
      ...optional('revoked', header(revoked_on)),
    }
  }

  /** All cells but those that change after the issue, by their headers, so that the order of columns means nothing. */
  #likeness(row: CsvRow): string {
    const later = new Set(
      laterColumns.flatMap((column) => this.#mapping[column] ?? []).map(plainHeader),
    )
    const parts = this.#table.header.map(
      (name, index) => [plainHeader(name), row.cells[index]?.trim() || undefined] as const,
    )
    return likenessOf(Object.fromEntries(parts.filter(([name]) => !later.has(name))))
  }

  #cell(row: CsvRow, name: string | undefined): string | undefined {
    if (name === undefined) return undefined
    return row.cells[columnOf(this.#table, name)]?.trim() || undefined
  }

  #dropped(): string[] {
    const { recipient: _, reason: __, ...kept } = this.#mapping
    const names = new Set(
      [...Object.values(kept), ...this.#dates, ...those(this.#known?.templateName)].map(
        plainHeader,
      ),
    )
    return this.#table.header.filter((name) => name !== '' && !names.has(plainHeader(name)))
  }
}

function refuseRepeated(file: string, { header, headerLine }: CsvFile): void {
  const names = header.map(plainHeader)
  const repeated = header.find(
    (name, index) => name !== '' && names.indexOf(plainHeader(name)) !== index,
  )
  if (repeated === undefined) return
  throw new UnusableLedgerError(
    `${file}:${headerLine}: Two columns are called "${repeated}"; expected each name once. Rename one of them.`,
  )
}

/** The index of a column by its header; -1 where there is none. */
export function columnOf({ header }: CsvFile, name: string): number {
  return header.findIndex((one) => plainHeader(one) === plainHeader(name))
}

export const delimiterWords: Readonly<Record<Delimiter, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ')
}
