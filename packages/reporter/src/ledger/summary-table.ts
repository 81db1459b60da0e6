import { type Day, type LedgerFacts, sumOf, type TemplateFacts, waitsOf } from '@badgelint/ledger'
import { hiddenCells } from './small-cells.ts'

/** A number; undefined where it is not shown since it is small. */
export type Cell = number | undefined

/** Numbers of badges that every row has, in the order in which they are shown. */
export const countNames = [
  'issued',
  'piloted',
  'accepted',
  'shared',
  'shares',
  'revoked',
  'replaced',
  'corrected',
] as const

/** One template, one month, or all together. */
export interface SummaryRow {
  /** Id of the template, or month. */
  readonly name: string
  readonly counts: Readonly<Record<(typeof countNames)[number], Cell>>
  /** Days of the first and the last issue. */
  readonly first?: Day
  readonly last?: Day
  readonly waits: {
    /** Days within which half of the badges were issued, and nine in ten; null where no completion is known. */
    readonly median: number | null | undefined
    readonly ninth: number | null | undefined
    readonly unknown: Cell
    readonly negative: Cell
  }
  /** Badges issued through each of the table's channels. */
  readonly channels: readonly Cell[]
  readonly asserted?: { readonly on: Day; readonly count: number }
}

/** The summary of a ledger, for any layout. */
export interface SummaryTable {
  readonly by: 'template' | 'month'
  readonly since?: Day
  readonly until?: Day
  /** The channels that there are, those with most badges first. */
  readonly channels: readonly string[]
  readonly rows: readonly SummaryRow[]
  readonly total: SummaryRow
  /** How many templates have events. */
  readonly templates: number
  /** Badges issued in each month from the first to the last, by the name of a row; where rows are templates. */
  readonly trends: ReadonlyMap<string, readonly number[]>
}

export interface TableOptions {
  readonly by: 'template' | 'month'
  readonly since?: Day
  readonly until?: Day
  /** Shows numbers under 5 in tables split by month or channel, too. */
  readonly smallCells?: boolean
  /** Nothing but this template. */
  readonly template?: string
}

/** Lays facts out as rows, and takes out what is too small to be shown. */
export function summaryTable(facts: LedgerFacts, options: TableOptions): SummaryTable {
  const { by, since, until, template, smallCells = false } = options
  const months = [...facts.months]
    .map(([month, all]) => [month, only(all, template)] as const)
    .filter(([, all]) => all.size > 0)
  const byTemplate = new Map(
    [
      ...Map.groupBy(
        months.flatMap(([, all]) => [...all]),
        ([id]) => id,
      ),
    ]
      .map(([id, all]) => [id, sumOf(all.map(([, one]) => one))] as const)
      .sort(([a, one], [b, other]) => other.issued - one.issued || (a < b ? -1 : 1)),
  )
  const groups: ReadonlyMap<string, TemplateFacts> =
    by === 'template'
      ? byTemplate
      : new Map(months.map(([month, all]) => [month, sumOf(all.values())]))
  const sum = sumOf(byTemplate.values())
  const channels = Object.entries(sum.channels)
    .sort(([a, one = 0], [b, other = 0]) => other - one || (a < b ? -1 : 1))
    .map(([name]) => name)
  const rows = smallCells
    ? [...groups].map(([name, one]) => rowOf(name, one, channels))
    : safeRows([...groups], channels, by)
  const [total] = smallCells
    ? [rowOf('In all', sum, channels)]
    : safeRows([['In all', sum]], channels, 'template')
  return {
    by,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    channels,
    rows,
    total: total ?? rowOf('In all', sum, channels),
    templates: byTemplate.size,
    trends: by === 'template' ? trendsOf(months, [...byTemplate.keys()]) : new Map(),
  }
}

function only(all: ReadonlyMap<string, TemplateFacts>, template: string | undefined) {
  if (template === undefined) return all
  const one = all.get(template)
  return new Map(one ? [[template, one]] : [])
}

function rowOf(name: string, facts: TemplateFacts, channels: readonly string[]): SummaryRow {
  const { median, ninth, unknown, negative } = waitsOf(facts)
  return {
    name,
    counts: Object.fromEntries(countNames.map((key) => [key, facts[key]])) as SummaryRow['counts'], // each of the names is there
    ...(facts.first === null ? {} : { first: facts.first }),
    ...(facts.last === null ? {} : { last: facts.last }),
    waits: { median, ninth, unknown, negative },
    channels: channels.map((channel) => channelCount(facts, channel)),
    ...(facts.asserted === null ? {} : { asserted: facts.asserted }),
  }
}

function channelCount({ channels }: TemplateFacts, name: string): number {
  return Object.entries(channels).find(([other]) => other === name)?.[1] ?? 0
}

/** Rows without small cells: those of months wherever they are, those of templates by channel alone. */
function safeRows(
  groups: readonly (readonly [string, TemplateFacts])[],
  channels: readonly string[],
  by: 'template' | 'month',
): SummaryRow[] {
  const rows = groups.map(([name, facts]) => rowOf(name, facts, channels))
  const hiddenChannels = hiddenCells(
    rows.map((row) => row.channels.map((cell) => cell ?? 0)),
    'both',
  )
  const perChannel = rows.map((row, at) => ({
    ...row,
    channels: row.channels.map((cell, column) => (hiddenChannels[at]?.[column] ? undefined : cell)),
  }))
  return by === 'template' ? perChannel : withoutSmallCounts(perChannel, groups)
}

function withoutSmallCounts(
  rows: readonly SummaryRow[],
  groups: readonly (readonly [string, TemplateFacts])[],
): SummaryRow[] {
  const waits = groups.map(([, facts]) => waitsOf(facts))
  const hidden = hiddenCells(
    groups.map(([, facts], at) => [
      ...countNames.map((key) => facts[key]),
      waits[at]?.unknown ?? 0,
      waits[at]?.negative ?? 0,
      waits[at]?.known ?? 0,
    ]),
    'down',
  )
  return rows.map(({ first, last, ...row }, at) => {
    const isHidden = (column: number) => hidden[at]?.[column] ?? false
    const [unknown, negative, known] = [0, 1, 2].map((index) => isHidden(countNames.length + index))
    return {
      ...row,
      counts: Object.fromEntries(
        countNames.map((key, column) => [key, isHidden(column) ? undefined : row.counts[key]]),
      ) as SummaryRow['counts'], // the same names
      ...(isHidden(0) || first === undefined || last === undefined ? {} : { first, last }),
      waits: {
        median: known ? undefined : row.waits.median,
        ninth: known ? undefined : row.waits.ninth,
        unknown: unknown ? undefined : row.waits.unknown,
        negative: negative ? undefined : row.waits.negative,
      },
    }
  })
}

/** Issued badges of templates in each month; months without an event are 0. */
function trendsOf(
  months: readonly (readonly [string, ReadonlyMap<string, TemplateFacts>])[],
  templates: readonly string[],
): Map<string, number[]> {
  const byMonth = new Map(months)
  const names = monthsBetween(months[0]?.[0], months.at(-1)?.[0])
  const trend = (id: string) => names.map((month) => byMonth.get(month)?.get(id)?.issued ?? 0)
  return new Map(templates.map((id) => [id, trend(id)]))
}

function monthsBetween(first: string | undefined, last: string | undefined): string[] {
  if (first === undefined || last === undefined) return []
  const names: string[] = []
  for (let [year = 0, month = 0] = first.split('-').map(Number); ; month += 1) {
    if (month > 12) [year, month] = [year + 1, 1]
    const name = `${year}-${String(month).padStart(2, '0')}`
    names.push(name)
    if (name >= last) return names
  }
}
