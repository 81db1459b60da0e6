import type { Located, Place } from '../documents/place.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { normalize } from '../text/normalize.ts'
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

/**
 * What is to be known of a template under ids: what it points to, and itself where it is archived or has
 * a name of its own on a platform. That it is there otherwise is known without.
 */
export function* underIds(
  template: BadgeTemplate,
  pointers: readonly Located<string>[],
): Iterable<{ readonly key: string; readonly value: UnderId }> {
  const isArchived = template.state?.value === 'archived'
  const { at, id: own, platformIds } = template
  const others = Object.values(platformIds).filter(({ value }) => isArchived || isOwnWording(value))
  const named = isArchived ? [own, ...others] : others
  for (const id of new Set(named.map(({ value }) => normalize(value))))
    yield { key: `id ${id}`, value: { kind: 'template', at, isArchived } }
  if (isArchived || pointers.length === 0) return
  const ids = idsOf(template)
  const hasOwnIds = template.format === 'badgelint'
  for (const id of pointers) {
    const folded = normalize(id.value)
    const isToItself = ids.includes(folded)
    yield { key: `id ${folded}`, value: { kind: 'pointer', id, hasOwnIds, isToItself } }
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
  if (isPartial || isAlone || !hasOwnIds || !isOwnWording(id.value)) return false
  return !templateIds.has(id.value) && !folded(templateIds).ids.has(normalize(id.value))
}

/** The ids by which other templates may name one: its own, and those that platforms gave it. */
export function idsOf({ id, platformIds }: BadgeTemplate): string[] {
  return [id, ...Object.values(platformIds)].map(({ value }) => normalize(value))
}

/**
 * Whether an id can only be one that this program gave, such as `queen-breeder`. What a platform
 * gives (a UUID, a number, a long token), an address and a title may point anywhere.
 */
function isOwnWording(id: string): boolean {
  return !isToken(id) && /^\p{L}[\p{L}\p{M}\p{N}]*(?:[-_.][\p{L}\p{M}\p{N}]+)*$/u.test(id)
}

/** How many mistyped ids of a program are held against all others. Where more are unknown, they are no slips. */
const maxSlips = 100

/** Ids of a program, folded, with the count of those that were looked for among them. */
interface FoldedIds {
  readonly ids: ReadonlySet<string>
  slips: number
}

const foldedIds = new WeakMap<object, FoldedIds>()

function folded(templateIds: ReadonlySet<string>): FoldedIds {
  const known = foldedIds.get(templateIds)
  if (known) return known
  const made = { ids: new Set(Array.from(templateIds, (id) => normalize(id))), slips: 0 }
  foldedIds.set(templateIds, made)
  return made
}

/**
 * The id of another template that a mistyped one most likely means: of about its length and with the
 * same first letter. `level-3` is no slip for `level-2`.
 */
export function nearestId(id: string, templateIds: ReadonlySet<string>): string | undefined {
  const known = folded(templateIds)
  known.slips += 1
  if (known.slips > maxSlips) return undefined
  const mistyped = normalize(id)
  const shape = withoutDigits(mistyped)
  const others = [...known.ids].filter(
    (other) =>
      Math.abs(other.length - mistyped.length) <= 2 &&
      other[0] === mistyped[0] &&
      withoutDigits(other) !== shape,
  )
  return didYouMean(mistyped, others)
}

function withoutDigits(id: string): string {
  return id.replace(/\d+|(?<=[-_.])[ivx]+$/g, '#')
}

function isToken(id: string): boolean {
  const isHexadecimal = /^[0-9a-f-]{20,}$/i.test(id)
  const isMixed = /[a-z]/.test(id) && /[A-Z]/.test(id) && /\d/.test(id)
  return isHexadecimal || (isMixed && id.length >= 16)
}
