import { type BadgeState, effective, type LedgerEvent, lineOf } from '@badgelint/ledger'
import { findLedger, usableError } from '@badgelint/workspace/ledger'

/** What became of each badge, one line of JSON for each, in the order of their `ref`. */
export async function* badgeLines(config: string | undefined): AsyncGenerator<string> {
  const { ledger, name } = await findLedger(process.cwd(), config)
  const events: LedgerEvent[] = []
  try {
    for await (const event of ledger.read(ledger.batches())) events.push(event)
  } catch (error) {
    throw usableError(error, name)
  }
  const states = [...effective(events).values()].sort((a, b) => (a.ref < b.ref ? -1 : 1))
  for (const state of states) yield JSON.stringify(badgeOf(state))
}

function badgeOf({ issue, ended, accepted_on, shared_on, corrections, ...badge }: BadgeState) {
  return {
    ...badge,
    // A badge whose issue the ledger does not have may come with a later import or merge.
    issue: issue === undefined ? null : (JSON.parse(lineOf(issue)) as object),
    ended:
      ended === undefined ? null : { on: ended.on, reason: ended.reason, by: ended.by ?? null },
    accepted_on: accepted_on ?? null,
    shared_on,
    corrections: corrections.map(({ id, on, field, reason }) => ({ id, on, field, reason })),
  }
}
