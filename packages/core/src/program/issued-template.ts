import type { Place } from '../documents/place.ts'
import type { BadgeTemplate } from './template.ts'

/** A template of which a ledger may know what was issued. */
export interface IssuedTemplate {
  /** Where a finding on what was issued stands. */
  readonly at: Place
  readonly id: string
}

/** What rules on issued badges keep of a template. A ledger does not know an id taken from a credential. */
export function issuedTemplateOf({
  at,
  id,
  identity,
  state,
}: BadgeTemplate): IssuedTemplate | undefined {
  return identity === 'from-credential' ? undefined : { at: state?.at ?? at, id: id.value }
}

/** The same as the entry of a group, by its id. */
export function* issuedTemplate(
  template: BadgeTemplate,
): Iterable<{ readonly key: string; readonly value: IssuedTemplate }> {
  const value = issuedTemplateOf(template)
  if (value) yield { key: value.id, value }
}
