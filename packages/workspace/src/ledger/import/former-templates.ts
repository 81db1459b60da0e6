import { eventOf, idempotencyKey } from '@badgelint/ledger'
import type { LedgerContents } from './compare-with-ledger.ts'
import type { BadgeConversion, PlannedEvent } from './convert-badges.ts'

/** Badges that the ledger has under a template that the repository calls otherwise now. */
export interface FormerTemplate {
  readonly before: string
  readonly now: string
  readonly badges: number
}

/**
 * Lets badges stay with the template under which the ledger has them, where no template of the repository is called
 * so any more: it got another id, or `platform_ids` since. What happens to these badges later belongs to them there.
 */
export function keepTemplates(
  planned: readonly PlannedEvent[],
  contents: LedgerContents,
  conversion: Pick<BadgeConversion, 'hasTemplate'>,
): { readonly events: readonly PlannedEvent[]; readonly former: readonly FormerTemplate[] } {
  const kept = new Map<string, { readonly before: string; readonly now: string }>()
  for (const { event } of planned) {
    if (event.type !== 'issue') continue
    const before = contents.get(idempotencyKey(event))?.template
    if (before === undefined || before === event.template || conversion.hasTemplate(before))
      continue
    kept.set(event.ref, { before, now: event.template })
  }
  const groups = Map.groupBy(kept.values(), ({ before, now }) => `${before} ${now}`)
  return {
    events: planned.map((one) => {
      const before = kept.get(one.event.ref)?.before
      return before === undefined
        ? one
        : { ...one, event: eventOf({ ...one.event, template: before }) }
    }),
    former: [...groups.values()].flatMap((all) =>
      all.slice(0, 1).map((one) => ({ ...one, badges: all.length })),
    ),
  }
}
