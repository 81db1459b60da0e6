import { idempotencyKey, type Ledger, monthOfEvent } from '@badgelint/ledger'
import type { LedgerKeys } from '../ledger-keys.ts'
import {
  type Comparison,
  compareWithLedger,
  isRowIssue,
  LedgerContents,
  pilotKey,
  withoutRepeated,
} from './compare-with-ledger.ts'
import type { BadgeConversion } from './convert-badges.ts'
import { type FormerTemplate, keepTemplates } from './former-templates.ts'
import { plannedReplacements, possibleRefs } from './replacements.ts'

export interface NewEvents extends Comparison {
  /** How many badges replace one that nobody knows. */
  readonly unresolved: number
  readonly formerTemplates: readonly FormerTemplate[]
  /** Badges without an id that are all new, and yet much like some of the ledger. */
  readonly likeKnown: number
}

/**
 * Finds out what a ledger does not have yet, by the months in which the badges have a date. All months are read
 * where a badge replaces one that is not in the export, or its day of issue may have been any other before; and those
 * since the issue where a revocation has no day.
 */
export async function findNew(
  conversion: BadgeConversion,
  ledger: Ledger,
  keys: LedgerKeys,
): Promise<NewEvents> {
  const { replacements, badges, earliestUndated, undatedRevocations } = conversion
  const elsewhere = replacements.filter(({ old }) => !badges.has(old))
  const planned = [...conversion.planned, ...plannedReplacements(replacements, badges)]
  const months = new Set([...conversion.months, ...planned.map(({ event }) => monthOfEvent(event))])
  const isAnywhere = elsewhere.length > 0 || planned.some(({ mayMoveFar }) => mayMoveFar)
  const since = isAnywhere ? '' : earliestUndated
  const oldRefs = elsewhere.flatMap(({ old }) => possibleRefs(old, keys))
  const contents = await LedgerContents.of(
    ledger,
    (month) => months.has(month) || (since !== undefined && month >= since),
    new Set([
      ...planned.map(({ event }) => idempotencyKey(event)),
      ...planned.flatMap(({ event }) => (event.type === 'issue' ? [pilotKey(event)] : [])),
      ...oldRefs.flatMap((ref) => [issueKey(ref), `replace ${ref} 1`]),
    ]),
  )
  const found = new Map(
    elsewhere.flatMap(({ old }) => {
      const issues = possibleRefs(old, keys).flatMap((ref) => contents.get(issueKey(ref)) ?? [])
      return issues.slice(0, 1).map(({ ref, template }) => [old, { ref, template }] as const)
    }),
  )
  const { events, former } = keepTemplates(
    [...planned, ...plannedReplacements(elsewhere, found)],
    contents,
    conversion,
  )
  const { single, contradictions } = withoutRepeated(events)
  const compared = () => compareWithLedger(single, contents, (ref) => undatedRevocations.has(ref))
  let comparison = compared()
  if (comparison.contradictions.length > 0) {
    await contents.findCorrections(ledger)
    comparison = compared()
  }
  return {
    ...comparison,
    formerTemplates: former,
    likeKnown:
      comparison.known > 0
        ? 0
        : comparison.added.filter((one) => isRowIssue(one) && contents.hasRowLike(one)).length,
    contradictions: [...contradictions, ...comparison.contradictions],
    unresolved: elsewhere.filter(({ old }) => !found.has(old)).length,
  }
}

function issueKey(ref: string): string {
  return `issue ${ref} 1`
}
