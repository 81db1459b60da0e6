import { once } from 'node:events'
import { stdout } from 'node:process'
import { dayOf, type LedgerEvent, lineOf, monthOf } from '@badgelint/ledger'
import { csvCell } from '@badgelint/reporter/ledger'
import { findLedger, usableError } from '@badgelint/workspace/ledger'
import { exitCodes } from '../exit-codes.ts'
import { UsageError } from '../usage-error.ts'
import { checkSpan } from './span.ts'

export interface LedgerExportOptions {
  readonly format: 'jsonl' | 'csv'
  readonly since?: string
  readonly until?: string
  /** What became of each badge, and not event by event. */
  readonly badges?: true
  readonly config?: string
}

/** So much is written at once, in UTF-16 units. */
const pieceLength = 65_536

/** `badgelint ledger export`: all events, each once, month by month. */
export async function runLedgerExport(options: LedgerExportOptions): Promise<number> {
  const { format, since = '', until = '~' } = options
  checkSpan(options)
  if (options.badges) return exportBadges(options)
  const { ledger, name } = await findLedger(process.cwd(), options.config)
  const lineFor = format === 'csv' ? csvLine : lineOf
  let piece = format === 'csv' ? `${columns.join(',')}\n` : ''
  try {
    for (const [month, batches] of Map.groupBy(ledger.batches(), (batch) => batch.month)) {
      if (month < monthOf(since) || month > monthOf(until)) continue
      const seen = new Set<string>()
      for await (const event of ledger.read(batches)) {
        const day = dayOf(event)
        if (day < since || day > until || seen.has(event.id)) continue
        seen.add(event.id)
        piece += `${lineFor(event)}\n`
        if (piece.length < pieceLength) continue
        if (!stdout.write(piece)) await once(stdout, 'drain')
        piece = ''
      }
    }
  } catch (error) {
    throw usableError(error, name)
  }
  stdout.write(piece)
  return exitCodes.clean
}

async function exportBadges({
  format,
  since,
  until,
  config,
}: LedgerExportOptions): Promise<number> {
  if (format === 'csv' || since !== undefined || until !== undefined)
    throw new UsageError(
      '`--badges` prints JSON lines about all badges, so it cannot be combined with `--format csv`, `--since` or `--until`. Leave one of them out.',
    )
  const { badgeLines } = await import('./export-badges.ts')
  for await (const line of badgeLines(config))
    if (!stdout.write(`${line}\n`)) await once(stdout, 'drain')
  return exitCodes.clean
}

/** What a spreadsheet gets: every member but the digests of a template's meaning. */
const columns = [
  'id',
  'type',
  'template',
  'ref',
  'sequence',
  'day',
  'completed_on',
  'expires_on',
  'channel',
  'field',
  'reason',
  'of',
  'by',
  'count',
  'who',
]

function csvLine(event: LedgerEvent): string {
  const members: Readonly<Record<string, string | number | object | undefined>> = {
    ...event,
    day: dayOf(event),
  }
  return columns
    .map((column) => {
      const value = members[column]
      return csvCell(typeof value === 'object' ? undefined : value)
    })
    .join(',')
}
