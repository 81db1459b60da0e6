import type { Place } from '../documents/place.ts'
import type { BadgeTemplate } from './template.ts'

/** A template of which a ledger may know what was issued. */
export interface IssuedTemplate {
  /** Where a finding on what was issued stands. */
  readonly at: Place
  readonly id: string
}

/** What rules on issued badges keep of a template. A ledger does not know an id taken from a credential. */
export function* issuedTemplate({
  at,
  id,
  identity,
  state,
}: BadgeTemplate): Iterable<{ readonly key: string; readonly value: IssuedTemplate }> {
  if (identity === 'from-credential') return
  yield { key: id.value, value: { at: state?.at ?? at, id: id.value } }
}
