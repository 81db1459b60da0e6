import type { Located, Place } from '../documents/place.ts'
import { nearest } from '../text/nearest.ts'
import { fold } from '../text/words.ts'
import type { Facts } from './facts.ts'
import type { BadgeTemplate } from './template.ts'

/** What is known under an id: a template that has it, or another one that points to it. */
export type UnderId =
  | { readonly kind: 'template'; readonly at: Place; readonly isArchived: boolean }
  | {
      readonly kind: 'pointer'
      readonly id: Located<string>
      /** Whether an unknown id is a mistake here: in our own format ids are the program's. */
      readonly hasOwnIds: boolean
      readonly isToItself: boolean
    }

/** A template under each of its ids, and what it points to under theirs. */
export function* underIds(
  template: BadgeTemplate,
  pointers: readonly Located<string>[],
): Iterable<{ readonly key: string; readonly value: UnderId }> {
  const ids = idsOf(template)
  const isArchived = template.state?.value === 'archived'
  for (const id of new Set(ids))
    yield { key: `id ${id}`, value: { kind: 'template', at: template.at, isArchived } }
  if (isArchived) return
  for (const id of pointers) {
    const folded = fold(id.value)
    yield {
      key: `id ${folded}`,
      value: {
        kind: 'pointer',
        id,
        hasOwnIds: template.format === 'badgelint',
        isToItself: ids.includes(folded),
      },
    }
  }
}

export type TemplateUnderId = UnderId & { readonly kind: 'template' }
export type PointerUnderId = UnderId & { readonly kind: 'pointer' }

/** The template behind an id, and what points to it. Where several share it, one that is not archived counts. */
export function behindId(group: readonly UnderId[]): {
  readonly target: TemplateUnderId | undefined
  readonly pointers: readonly PointerUnderId[]
} {
  const templates = group.filter((entry) => entry.kind === 'template')
  return {
    target: templates.find(({ isArchived }) => !isArchived) ?? templates[0],
    pointers: group.filter((entry) => entry.kind === 'pointer'),
  }
}

/** Whether a pointer leads nowhere. Beside what was left out, an id that is not here may be there. */
export function isUnknownId(
  { id, hasOwnIds }: PointerUnderId,
  { isPartial, templateIds }: Facts,
): boolean {
  const isAlone = templateIds.size <= 1
  if (isPartial || isAlone || templateIds.has(id.value)) return false
  return hasOwnIds && isOwnWording(id.value)
}

/** The ids by which other templates may name one: its own, and those that platforms gave it. */
export function idsOf({ id, platformIds }: BadgeTemplate): string[] {
  return [id, ...Object.values(platformIds)].map(({ value }) => fold(value))
}

/**
 * Whether an id can only be one that this program gave, such as `queen-breeder`. What a platform
 * gives (a UUID, a number, a long token), an address and a title may point anywhere.
 */
function isOwnWording(id: string): boolean {
  return /^\p{L}[\p{L}\p{M}\p{N}]*(?:[-_.][\p{L}\p{M}\p{N}]+)*$/u.test(id) && !isToken(id)
}

/** How many mistyped ids of a program are held against all others. Where more are unknown, they are no slips. */
const mostSlips = 100

/** Ids of a program, folded, with the count of those that were looked for among them. */
const searched = new WeakMap<object, { readonly folded: readonly string[]; slips: number }>()

/**
 * The id of another template that a mistyped one most likely means: of about its length and with the
 * same first letter. `level-3` is no slip for `level-2`.
 */
export function nearestId(id: string, templateIds: ReadonlySet<string>): string | undefined {
  const search = searched.get(templateIds) ?? {
    folded: Array.from(templateIds, (other) => fold(other)),
    slips: 0,
  }
  searched.set(templateIds, search)
  search.slips += 1
  if (search.slips > mostSlips) return undefined
  const folded = fold(id)
  const shape = withoutDigits(folded)
  const others = search.folded.filter(
    (other) =>
      Math.abs(other.length - folded.length) <= 2 &&
      other[0] === folded[0] &&
      withoutDigits(other) !== shape,
  )
  return nearest(folded, others)
}

function withoutDigits(id: string): string {
  return id.replace(/\d+|(?<=[-_.])[ivx]+$/g, '#')
}

function isToken(id: string): boolean {
  const isHexadecimal = /^[0-9a-f-]{20,}$/i.test(id)
  const isMixed = /[a-z]/.test(id) && /[A-Z]/.test(id) && /\d/.test(id)
  return isHexadecimal || (isMixed && id.length >= 16)
}
