import type { Ledger, LedgerEvent } from '@badgelint/ledger'

/** Shorter than this nothing is taken for the whole id of an event. */
const idLength = 64

/** The events that have some ids, or ids that begin so. Reads the newest months first, and no more than it must. */
export async function namedEvents(
  ledger: Ledger,
  ids: ReadonlySet<string>,
): Promise<Map<string, LedgerEvent[]>> {
  const named = new Map<string, LedgerEvent[]>()
  const beginnings = [...ids].filter((id) => id.length < idLength)
  const whole = ids.size - beginnings.length
  if (ids.size === 0) return named
  const add = (id: string, event: LedgerEvent) => {
    const others = named.get(id) ?? []
    // One event may lie in two batches.
    if (!others.some((other) => other.id === event.id)) named.set(id, [...others, event])
  }
  for (const batch of ledger.batches().toReversed()) {
    // Of a beginning there may be another one in any month.
    if (beginnings.length === 0 && named.size === whole) break
    for await (const event of ledger.read([batch])) {
      if (ids.has(event.id)) add(event.id, event)
      for (const beginning of beginnings) if (event.id.startsWith(beginning)) add(beginning, event)
    }
  }
  return named
}
