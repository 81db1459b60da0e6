import type { ComparedField, FieldChange, TemplateChange } from '@badgelint/core/internal'
import { truncate } from '../escape/truncate.ts'

/** What happened to one field, in words. Texts are as the template has them, cut: untrusted, not escaped. */
export interface FieldDescription {
  /** The field's name in plain English: `How it is earned`. */
  readonly label: string
  /** Text before; of a list the items that were removed. Empty where there was nothing. */
  readonly before: readonly string[]
  /** Text after; of a list the items that were added. Empty where there is nothing. */
  readonly after: readonly string[]
  /** What cannot be seen from the two: `3 others stay`, `the same in another order`. Our own words. */
  readonly note?: string
}

/** What happened to one template, in words. Plain data: untrusted texts, no markup. */
export interface ChangeDescription {
  readonly kind: TemplateChange['kind']
  /** The template's name; its id where it has none. */
  readonly name: string
  readonly file: string
  readonly movedFrom?: string
  readonly image?: string
  /** Fields that earners see, in the order in which they meet them. */
  readonly fields: readonly FieldDescription[]
  /** Labels of the other fields that differ: `owners`, `review date`. */
  readonly metadataFields: readonly string[]
}

type FieldInfo = Readonly<
  Record<ComparedField, { readonly label: string; readonly kind: 'text' | 'list' | 'metadata' }>
>

/** How each field is called and compared; `metadata` is what earners do not see. */
export const fieldInfo: FieldInfo = {
  name: { label: 'Name', kind: 'text' },
  description: { label: 'Description', kind: 'text' },
  image: { label: 'Picture', kind: 'text' },
  imageText: { label: 'Picture in words', kind: 'text' },
  criteria: { label: 'How it is earned', kind: 'list' },
  criteriaLink: { label: 'Page on how it is earned', kind: 'text' },
  skills: { label: 'Skills', kind: 'list' },
  tags: { label: 'Tags', kind: 'list' },
  alignments: { label: 'Standards it meets', kind: 'list' },
  earnLink: { label: 'Where to start', kind: 'text' },
  level: { label: 'Level', kind: 'text' },
  type: { label: 'Kind of achievement', kind: 'text' },
  timeToEarn: { label: 'Time it takes', kind: 'text' },
  cost: { label: 'Cost', kind: 'text' },
  recommendations: { label: 'Next steps', kind: 'list' },
  requires: { label: 'Badges needed first', kind: 'list' },
  certificate: { label: 'Printed certificate', kind: 'text' },
  expiry: { label: 'Valid for', kind: 'text' },
  state: { label: 'State', kind: 'text' },
  language: { label: 'language', kind: 'metadata' },
  series: { label: 'series', kind: 'metadata' },
  owners: { label: 'owners', kind: 'metadata' },
  reviewedOn: { label: 'review date', kind: 'metadata' },
  version: { label: 'version', kind: 'metadata' },
  audit: { label: 'decision of the audit', kind: 'metadata' },
  changes: { label: 'declared changes', kind: 'metadata' },
  id: { label: 'id', kind: 'metadata' },
}

/** UTF-16 units that are kept of a text, before and after each. */
const maxTextLength = 300
/** UTF-16 units that are kept of a text of a new badge, which is longer than any platform takes. */
export const maxNewTextLength = 5000
/** Items that are kept of a list, before and after each. */
const maxItems = 8

/** Describes a change of a template field by field. */
export function describeChange(change: TemplateChange): ChangeDescription {
  const { kind, id, name, image, file, movedFrom, fields } = change
  const isMetadata = ({ field }: FieldChange) => fieldInfo[field].kind === 'metadata'
  return {
    kind,
    name: name === undefined || name.trim() === '' ? id : name,
    file,
    ...(movedFrom === undefined ? {} : { movedFrom }),
    ...(image === undefined ? {} : { image }),
    fields: fields
      .filter((one) => !isMetadata(one))
      .map((one) => (kind === 'added' ? describeNewField(one) : describeField(one))),
    metadataFields: fields.filter(isMetadata).map(({ field }) => fieldInfo[field].label),
  }
}

function describeField({ field, before, after }: FieldChange): FieldDescription {
  const { label, kind } = fieldInfo[field]
  if (kind === 'list') return { label, ...describeList(before, after) }
  const [old, now] = excerpts(before.join(', '), after.join(', '))
  return { label, before: old === '' ? [] : [old], after: now === '' ? [] : [now] }
}

/** There is nothing to compare with, so that texts are shown whole. */
function describeNewField({ field, after }: FieldChange): FieldDescription {
  const { label, kind } = fieldInfo[field]
  const items = kind === 'list' ? firstItems(after) : [after.join(', ')]
  return {
    label,
    before: [],
    after: items
      .filter((item) => kind === 'list' || item !== '')
      .map((item) => truncate(item, maxNewTextLength)),
  }
}

function describeList(before: readonly string[], after: readonly string[]) {
  const removed = difference(before, after)
  const added = difference(after, before)
  const unchangedCount = after.length - added.length
  const isReordered = removed.length === 0 && added.length === 0
  const unchangedNote = `${unchangedCount} ${unchangedCount === 1 ? 'other stays' : 'others stay'}`
  const count = Math.max(removed.length, added.length)
  // An item that was reworded and its new wording often stand at the same place.
  const pairs = Array.from({ length: count }, (_, at) =>
    excerpts(removed[at] ?? '', added[at] ?? ''),
  )
  return {
    before: firstItems(pairs.slice(0, removed.length).map(([old]) => old)),
    after: firstItems(pairs.slice(0, added.length).map(([, now]) => now)),
    ...(isReordered
      ? { note: 'the same in another order' }
      : unchangedCount > 0
        ? { note: unchangedNote }
        : {}),
  }
}

/** The items that `others` lacks; one that `items` has more often than `others`, so many times more. */
function difference(items: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const item of others) counts.set(item, (counts.get(item) ?? 0) + 1)
  return items.filter((item) => {
    const remaining = counts.get(item) ?? 0
    counts.set(item, remaining - 1)
    return remaining <= 0
  })
}

/** The first items, and how many more there are. */
function firstItems(items: readonly string[]): string[] {
  const omitted = items.length - maxItems
  return omitted > 0 ? [...items.slice(0, maxItems), `and ${omitted} more`] : [...items]
}

/** Of two long texts the part of each from shortly before their first difference. */
function excerpts(before: string, after: string): [before: string, after: string] {
  const beginnings = (): [string, string] => [
    truncate(before, maxTextLength),
    truncate(after, maxTextLength),
  ]
  if (before === '' || after === '') return beginnings()
  if (before.length <= maxTextLength && after.length <= maxTextLength) return [before, after]
  let commonLength = 0
  while (commonLength < before.length && before[commonLength] === after[commonLength])
    commonLength += 1
  if (commonLength < maxTextLength / 2) return beginnings()
  // Back to the beginning of a word, where there is one nearby.
  const space = before.lastIndexOf(' ', commonLength - 60)
  const start = space > commonLength - 120 ? space + 1 : commonLength - 60
  const rest = (text: string) =>
    truncate(text.slice(start).replace(/^[\udc00-\udfff]/, ''), maxTextLength)
  return [`…${rest(before)}`, `…${rest(after)}`]
}
