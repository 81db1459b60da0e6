import { createHash } from 'node:crypto'
import { type Month, monthOf } from '../days.ts'
import type { Batch } from '../layout.ts'
import type { Ledger } from '../ledger.ts'
import { type FactsByTemplate, MonthFacts, type Period } from './month-facts.ts'
import { scanEvents } from './scan-events.ts'
import type { TemplateFacts } from './template-facts.ts'

/** What is kept of a month from one summary to the next. A value that is lost or damaged is worked out again. */
export interface FactsCache {
  /** What was written under a key, which begins with the month; undefined where nothing is there. */
  read(key: string): string | undefined
  write(key: string, value: string): void | Promise<void>
}

export interface SummaryOptions extends Period {
  readonly cache?: FactsCache
}

/** What a ledger says, by month in order, and in each by template. */
export interface LedgerFacts {
  readonly months: ReadonlyMap<Month, ReadonlyMap<string, TemplateFacts>>
}

/** Of another version nothing that was kept can be used. Grows when facts change their meaning or form. */
const factsVersion = 1

/**
 * Works out what a ledger says. A month whose batches are those of last time comes from the cache; one of
 * which a part alone counts is read. Throws {@link LedgerError} where a batch cannot be read.
 */
export async function summarise(
  ledger: Ledger,
  { since, until, cache }: SummaryOptions = {},
): Promise<LedgerFacts> {
  const months = new Map<Month, FactsByTemplate>()
  for (const [month, batches] of Map.groupBy(ledger.batches(), (batch) => batch.month)) {
    if ((since && month < monthOf(since)) || (until && month > monthOf(until))) continue
    const cuts = {
      ...(since && monthOf(since) === month && !since.endsWith('-01') ? { since } : {}),
      ...(until && monthOf(until) === month ? { until } : {}),
    }
    const isWhole = Object.keys(cuts).length === 0
    const facts = isWhole
      ? await wholeMonth(ledger, month, batches, cache)
      : readMonth(ledger, batches, cuts)
    if (facts.size > 0) months.set(month, facts)
  }
  return { months }
}

async function wholeMonth(
  ledger: Ledger,
  month: Month,
  batches: readonly Batch[],
  cache: FactsCache | undefined,
): Promise<FactsByTemplate> {
  const key = `${month}-${digestOf(batches)}`
  const kept = cache && parsed(cache.read(key))
  if (kept) return kept
  const facts = readMonth(ledger, batches, {})
  await cache?.write(key, JSON.stringify([...facts]))
  return facts
}

function readMonth(ledger: Ledger, batches: readonly Batch[], period: Period) {
  const facts = new MonthFacts(period)
  for (const event of scanEvents(ledger, batches)) facts.add(event)
  return facts.byTemplate
}

/** Which batches a month has, whether they lie alone or in a pack. */
function digestOf(batches: readonly Batch[]): string {
  const digests = [...new Set(batches.map(({ digest }) => digest))].sort()
  return createHash('sha256')
    .update([factsVersion, ...digests].join('\n'))
    .digest('hex')
    .slice(0, 32)
}

function parsed(text: string | undefined): FactsByTemplate | undefined {
  if (text === undefined) return undefined
  try {
    const entries: [string, TemplateFacts][] = JSON.parse(text)
    return new Map(entries)
  } catch {
    return undefined // it broke off, and is written anew
  }
}
