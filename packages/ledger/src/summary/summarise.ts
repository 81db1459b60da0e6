import { type Month, monthOf } from '../days.ts'
import type { Batch } from '../layout.ts'
import type { Ledger } from '../ledger.ts'
import { type FactsCache, KeptMonth } from './kept-month.ts'
import { type FactsByTemplate, MonthFacts, type Period } from './month-facts.ts'
import { scanEvents } from './scan-events.ts'
import type { TemplateFacts } from './template-facts.ts'

export interface SummaryOptions extends Period {
  readonly cache?: FactsCache
}

/** What a ledger says, by month in order, and in each by template. */
export interface LedgerFacts {
  readonly months: ReadonlyMap<Month, ReadonlyMap<string, TemplateFacts>>
}

/**
 * Works out what a ledger says. A month whose batches are those of last time comes from the cache; of one that
 * has more of them these alone are read; one of which a part alone counts is read whole. Throws {@link LedgerError} where a batch cannot be read.
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
      : readMonth(ledger, batches, new MonthFacts(cuts))
    if (facts.byTemplate.size > 0) months.set(month, facts.byTemplate)
  }
  return { months }
}

async function wholeMonth(
  ledger: Ledger,
  month: Month,
  batches: readonly Batch[],
  cache: FactsCache | undefined,
): Promise<Pick<MonthFacts, 'byTemplate'>> {
  if (cache === undefined) return readMonth(ledger, batches, new MonthFacts())
  const kept = KeptMonth.of(month, batches, cache)
  if (kept.isWhole) return kept
  const facts = readMonth(ledger, kept.newBatches, kept.begun())
  await kept.replaceBy(facts)
  return facts
}

function readMonth(ledger: Ledger, batches: readonly Batch[], facts: MonthFacts): MonthFacts {
  for (const event of scanEvents(ledger, batches)) facts.add(event)
  return facts
}
