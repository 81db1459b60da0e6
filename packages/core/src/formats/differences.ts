import { type Pointer, valueAt } from '../documents/place.ts'
import { isFields, own } from './fields.ts'
import { foreignKeyMismatches } from './foreign-keys.ts'
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
  const all = [
    ...(adapter.differences?.(fields) ?? []),
    ...linkMismatches(fields, adapter.links),
    ...foreignKeyMismatches(fields, adapter.foreignKeys, () => isExtended(document, pointer)),
    ...schemaMismatches(validate, fields),
  ]
  return all.length === 0 ? [] : onePerCause(all)
}

/** The contexts of the standards themselves. */
const standard =
  /^https?:\/\/(?:www\.w3\.org\/|purl\.imsglobal\.org\/|w3id\.org\/openbadges|w3id\.org\/security)/

/** Whether a context above a place defines terms beside those of the standards. */
function isExtended(document: unknown, pointer: Pointer): boolean {
  const above = [pointer]
  for (let end = pointer.lastIndexOf('/'); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
    above.push(pointer.slice(0, end))
    if (end === 0) break
  }
  return above.some((place) => {
    const group = valueAt(document, place)
    const context = isFields(group) ? own(group, '@context') : undefined
    return [context ?? []].flat().some((one) => typeof one !== 'string' || !standard.test(one))
  })
}
