import { childPointer, type Pointer, pointerKeys } from '../documents/place.ts'
import { type AddressKind, addressFlaw } from '../program/address-flaw.ts'
import { type Fields, isFields, own } from './fields.ts'
import { type Mismatch, nameOf } from './shape.ts'

/** The fields of a format that hold links, by their paths: `alignments/url` is `url` in each of `alignments`. */
export type LinkFields = Readonly<Record<string, AddressKind>>

/** What stands in a field for a link and is none. */
export function linkMismatches(fields: Fields, links: LinkFields): Mismatch[] {
  const found: Mismatch[] = []
  for (const [path, kind] of Object.entries(links)) collect(fields, path, '', kind, found)
  return found
}

function collect(
  value: unknown,
  path: string,
  pointer: Pointer,
  kind: AddressKind,
  found: Mismatch[],
): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      if (isFields(item)) collect(item, path, childPointer(pointer, index), kind, found)
    return
  }
  if (!isFields(value)) return
  const end = path.indexOf('/')
  const key = end < 0 ? path : path.slice(0, end)
  const inner = own(value, key)
  if (inner === undefined || inner === null) return
  const at = childPointer(pointer, key)
  if (end >= 0) collect(inner, path.slice(end + 1), at, kind, found)
  else if (typeof inner === 'string') {
    const flaw = addressFlaw(inner, kind)
    if (flaw)
      found.push({
        pointer: at,
        about: pointerKeys(at).join('.'),
        kind: 'wrong',
        isAddress: true,
        ...(flaw.fixed === undefined ? {} : { replacement: flaw.fixed }),
        message: `${nameOf(at)} is ${flaw.found}; expected ${flaw.expected}`,
        suggestion: flaw.suggestion,
      })
  }
}
