import { type CsvFile, type CsvRow, type LedgerColumn, parseCsv } from '@badgelint/core/internal'
import { type Channel, isChannel, reasonOf } from '@badgelint/ledger'
import type { DecodedText } from '../../files/decode-text.ts'
import { UnusableLedgerError } from '../find-ledger.ts'
import { likenessOf, optional, those } from './badge-reader.ts'
import { word } from './credly.ts'
import type {
  DateFields,
  ExportedBadge,
  ExportFile,
  ExportProblem,
  Status,
} from './exported-badge.ts'
import { type ColumnMapping, type KnownTable, knownTable, plainHeader } from './known-tables.ts'
import { delimiterWords, TableColumns } from './table-columns.ts'

/** What platforms and people write into a column of states. */
const statuses: ReadonlyMap<string, Status> = new Map([
  ['', 'issued'],
  ['issued', 'issued'],
  ['awarded', 'issued'],
  ['active', 'issued'],
  ['pending', 'issued'],
  ['unaccepted', 'issued'],
  ['expired', 'issued'],
  ['accepted', 'accepted'],
  ['claimed', 'accepted'],
  ['rejected', 'rejected'],
  ['declined', 'rejected'],
  ['revoked', 'revoked'],
])

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
  readonly headers: TableColumns
}

/** Reads a CSV file by the mapping of the configuration, else by what is known of its headers. */
export async function readTable(
  file: string,
  { text, encoding }: DecodedText,
  columns: ColumnMapping | undefined,
  wantedDates: ReadonlySet<string>,
): Promise<ExportFile | UnknownTable> {
  const table = await parseCsv(text)
  const headers = new TableColumns(file, table)
  const known = knownTable(table.header)
  const missing = Object.values(columns ?? {}).filter((name) => !headers.has(name))
  if (columns !== undefined && missing.length > 0 && known === undefined)
    throw new UnusableLedgerError(
      `${file}:${table.headerLine}: There is no column ${quoted(missing)}, which \`ledger.columns\` names; the file has ${quoted(table.header)}. Correct \`ledger.columns\` in badgelint.yaml.`,
    )
  const own = columns !== undefined && missing.length === 0 ? columns : undefined
  const mapping = own ?? known?.columns
  if (mapping === undefined || mapping.issued_on === undefined || mapping.template === undefined)
    return { file, table, headers }
  return new TableReader(
    { file, table, headers },
    mapping,
    own ? undefined : known,
    wantedDates,
  ).read(encoding)
}

class TableReader {
  readonly #file: string
  readonly #table: CsvFile
  readonly #headers: TableColumns
  readonly #mapping: ColumnMapping
  readonly #known: KnownTable | undefined
  /** The columns that hold dates. */
  readonly #dates: readonly string[]
  readonly #fields: DateFields
  /** The columns that tell rows without an id apart. */
  readonly #telling: readonly (readonly [name: string, index: number])[]

  constructor(
    { file, table, headers }: UnknownTable,
    mapping: ColumnMapping,
    known: KnownTable | undefined,
    wantedDates: ReadonlySet<string>,
  ) {
    this.#file = file
    this.#table = table
    this.#headers = headers
    this.#mapping = mapping
    this.#known = known
    this.#fields = fieldsOf(mapping, headers)
    const { reading } = known ?? {}
    const dates = [
      ...Object.values(this.#fields),
      ...those(reading?.issued, reading?.completed),
      ...wantedDates,
    ]
    this.#dates = [...new Set(dates.flatMap((name) => headers.named(name) ?? []))]
    const later = new Set(laterColumns.map((column) => headers.named(mapping[column])))
    this.#telling = headers.header.flatMap((name, index) =>
      later.has(name) ? [] : [[plainHeader(name), index] as const],
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
      people: those(this.#headers.named(this.#mapping.recipient)),
      passedOver: new Map(),
      mayMoveIssue: false,
      how: `${delimiterWords[this.#table.delimiter]}, ${encoding}`,
      ...optional('order', order),
      ...optional('reading', this.#headers.has(reading?.issued) ? reading : undefined),
    }
  }

  #row(row: CsvRow): ExportedBadge | Omit<ExportProblem, 'at'> {
    const cell = (name: string | undefined) => this.#headers.cell(row, name)
    const columns = this.#mapping
    const template = cell(columns.template)
    const name = cell(this.#known?.templateName)
    if (template === undefined && name === undefined)
      return {
        message: `The row has nothing in "${columns.template}"; expected the id or the name of a template`,
        suggestion: 'Fill it in, or leave the row out',
      }
    const state = cell(columns.status) ?? ''
    const status = statuses.get(state.toLowerCase())
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
    const cell = (column: string | undefined) => this.#headers.cell(row, column)
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
      fields: this.#fields,
      status,
      tellsExpiry: this.#fields.expires !== undefined,
      reason: reasonOf(cell(columns.reason) ?? ''),
      ...optional('replaces', cell(columns.replaces)),
      ...optional('channel', channel ?? this.#known?.channel),
      ...optional('recipient', cell(columns.recipient)),
      count: 1,
    }
  }

  /** All cells but those that change after the issue, by their headers, so that the order of columns means nothing. */
  #likeness({ cells }: CsvRow): string {
    const parts = this.#telling.map(
      ([name, index]) => [name, cells[index]?.trim() || undefined] as const,
    )
    return likenessOf(Object.fromEntries(parts))
  }

  #dropped(): string[] {
    const { recipient: _, reason: __, ...kept } = this.#mapping
    const names = [...Object.values(kept), ...this.#dates, ...those(this.#known?.templateName)]
    const read = new Set(names.map((name) => this.#headers.named(name)))
    return this.#headers.header.filter((name) => name !== '' && !read.has(name))
  }
}

function fieldsOf(mapping: ColumnMapping, headers: TableColumns): DateFields {
  const { issued_on = '' } = mapping
  return {
    issued: headers.named(issued_on) ?? issued_on,
    ...optional('completed', headers.named(mapping.completed_on)),
    ...optional('expires', headers.named(mapping.expires_on)),
    ...optional('accepted', headers.named(mapping.accepted_on)),
    ...optional('shared', headers.named(mapping.shared_on)),
    ...optional('revoked', headers.named(mapping.revoked_on)),
  }
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ')
}
