import { nearest } from '../text/nearest.ts'
import { fold } from '../text/words.ts'
import type { BadgeTemplate } from './template.ts'

/** A template as others point to it. */
export interface Identified {
  /** All ids that it is known by, folded. */
  readonly ids: readonly string[]
  readonly isArchived: boolean
}

/** The ids by which other templates may name one: its own, and those that platforms gave it. */
export function idsOf({ id, platformIds }: BadgeTemplate): string[] {
  return [id, ...Object.values(platformIds)].map(({ value }) => fold(value))
}

/** Templates by each of their ids. Where several share an id, one that is not archived counts. */
export function byId<V extends Identified>(templates: readonly V[]): ReadonlyMap<string, V> {
  const found = new Map<string, V>()
  for (const template of templates)
    for (const id of template.ids) if (found.get(id)?.isArchived ?? true) found.set(id, template)
  return found
}

/**
 * Whether an id can only be one that this program gave, such as `queen-breeder`. What a platform
 * gives (a UUID, a number, a long token), an address and a title may point anywhere.
 */
export function isOwnWording(id: string): boolean {
  return /^\p{L}[\p{L}\p{M}\p{N}]*(?:[-_.][\p{L}\p{M}\p{N}]+)*$/u.test(id) && !isToken(id)
}

/** How many mistyped ids are held against all others. Where more are unknown, they are no slips. */
const mostSlips = 100

/**
 * Finds the id of another template that a mistyped one most likely means: of about its length and
 * with the same first letter. `level-3` is no slip for `level-2`.
 */
export function nearestIds(
  known: ReadonlyMap<string, Identified>,
): (id: string, from: Identified) => string | undefined {
  let slips = 0
  return (id, from) => {
    slips += 1
    if (slips > mostSlips) return undefined
    const folded = fold(id)
    const shape = withoutDigits(folded)
    const others = [...known.keys()].filter(
      (other) =>
        Math.abs(other.length - folded.length) <= 2 &&
        other[0] === folded[0] &&
        withoutDigits(other) !== shape &&
        !from.ids.includes(other),
    )
    return nearest(folded, others)
  }
}

function withoutDigits(id: string): string {
  return id.replace(/\d+|(?<=[-_.])[ivx]+$/g, '#')
}

function isToken(id: string): boolean {
  const isHexadecimal = /^[0-9a-f-]{20,}$/i.test(id)
  const isMixed = /[a-z]/.test(id) && /[A-Z]/.test(id) && /\d/.test(id)
  return isHexadecimal || (isMixed && id.length >= 16)
}
