import { adapters } from './adapters.ts'
import { statedKind } from './badge-objects.ts'
import { embeddedIn } from './embedded.ts'
import type { Fields } from './fields.ts'
import { foreignBadge } from './foreign-formats.ts'
import type { BadgeContext, FormatAdapter } from './format.ts'

/** The adapter of the first format of which a group of fields is a template; undefined where it is none. */
export function adapterFor(fields: Fields, context: BadgeContext): FormatAdapter | undefined {
  return adapters.find((candidate) => candidate.recognises(fields, context))
}

/**
 * Whether a group of fields below a key or in a list is surely a template, something that holds one, or a badge in
 * a form that is not read.
 */
export function isBadge(fields: Fields, { syntax, expected }: BadgeContext): boolean {
  const context = { syntax, expected, isListed: true }
  const at = { file: '', document: 0, pointer: '' }
  return (
    foreignBadge(fields, at) !== undefined ||
    statedKind(fields) !== undefined ||
    embeddedIn(fields, at) !== undefined ||
    adapterFor(fields, context) !== undefined
  )
}
