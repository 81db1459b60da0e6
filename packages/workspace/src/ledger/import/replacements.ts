import { eventOf } from '@badgelint/ledger'
import type { LedgerKeys } from '../ledger-keys.ts'
import type { KnownBadge, PlannedEvent, Replacement } from './convert-badges.ts'

/** For badges that are known by their ids on the platform the events that they were replaced. */
export function plannedReplacements(
  replacements: readonly Replacement[],
  badges: ReadonlyMap<string, KnownBadge>,
): PlannedEvent[] {
  return replacements.flatMap(({ old, by, on, at }) => {
    const badge = badges.get(old)
    if (badge === undefined) return []
    return [
      {
        event: eventOf({ type: 'replace', ...badge, sequence: 1, on, reason: 'reissued', by }),
        at,
      },
    ]
  })
}

/** What the ledger may call a badge of which the day of issue is not known, and so not the key. */
export function possibleRefs(badge: string, keys: LedgerKeys): string[] {
  return keys.ours().map((key) => key.credentialRef(badge))
}
