import { type Pointer, upwards, valueAt } from '../documents/place.ts'
import { type Fields, isFields, own } from './fields.ts'
import { type Contexts, foreignKeyMismatches } from './foreign-keys.ts'
import type { FormatAdapter } from './format.ts'
import { linkMismatches } from './link-fields.ts'
import { type Mismatch, onePerCause, schemaMismatches, type Validate } from './shape.ts'

/**
 * What differs between a template and what its format asks for; what says most of a cause goes first. `document` is
 * what it stands in, at `pointer`.
 */
export function differencesOf(
  adapter: FormatAdapter,
  validate: Validate,
  document: unknown,
  pointer: Pointer,
): Mismatch[] {
  const fields = valueAt(document, pointer)
  if (!isFields(fields)) return []
  let contexts: Contexts | undefined
  const all = [
    ...(adapter.differences?.(fields) ?? []),
    ...linkMismatches(fields, adapter.links),
    ...foreignKeyMismatches(fields, adapter.foreignKeys, () => {
      contexts ??= contextsOf(document, pointer)
      return contexts
    }),
    ...schemaMismatches(validate, fields),
  ]
  return all.length === 0 ? [] : onePerCause(all)
}

/** The contexts of the standards themselves; those for examples take any key. */
const standard =
  /^https?:\/\/(?:www\.w3\.org\/(?!.*(?:examples|undefined-terms))|purl\.imsglobal\.org\/|w3id\.org\/openbadges|w3id\.org\/security)/

/** What the contexts at a place and above it define beside the terms of the standards. */
function contextsOf(document: unknown, pointer: Pointer): Contexts {
  const further = upwards(pointer)
    .flatMap((place) => {
      const group = valueAt(document, place)
      return [isFields(group) ? (own(group, '@context') ?? []) : []].flat()
    })
    .filter((one) => typeof one !== 'string' || !standard.test(one))
  return {
    defines: (key) => further.some((one) => isFields(one) && definesTerm(one, key)),
    isExtended: further.length > 0,
    isOpen: further.some((one) => !isFields(one) || Object.hasOwn(one, '@import')),
  }
}

/** Whether a context that is written out defines a term, for all that it holds or within one of its types. */
function definesTerm(context: Fields, term: string): boolean {
  if (Object.hasOwn(context, term) || Object.hasOwn(context, '@vocab')) return true
  return Object.values(context).some((definition) => {
    const inner = isFields(definition) ? own(definition, '@context') : undefined
    return isFields(inner) && definesTerm(inner, term)
  })
}
