import type { ComparedField, FieldChange, TemplateChange } from '@badgelint/core/internal'
import { cut, inAttribute, inLink, inText, linked } from './harmless.ts'

/** What happened to one field, in words. Texts are as the template has them, cut: untrusted. */
export interface FieldInWords {
  /** The field's name in plain English: `How it is earned`. */
  readonly label: string
  /** Text before; of a list what is gone. Empty where there was nothing. */
  readonly before: readonly string[]
  /** Text after; of a list what is new. Empty where there is nothing. */
  readonly after: readonly string[]
  /** What cannot be seen from the two: `3 others stay`, `the same in another order`. Our own words. */
  readonly note?: string
}

/** What happened to one template, in words. Plain data: untrusted texts, no markup. */
export interface ChangeInWords {
  readonly kind: TemplateChange['kind']
  readonly name: string
  readonly file: string
  readonly movedFrom?: string
  readonly image?: string
  /** What earners see, in the order in which they meet it. */
  readonly fields: readonly FieldInWords[]
  /** Names of the other fields that differ: `owners`, `review date`. */
  readonly record: readonly string[]
}

type Known = Readonly<
  Record<ComparedField, { readonly label: string; readonly is: 'text' | 'list' | 'record' }>
>

const known: Known = {
  name: { label: 'Name', is: 'text' },
  description: { label: 'Description', is: 'text' },
  image: { label: 'Picture', is: 'text' },
  imageText: { label: 'Picture in words', is: 'text' },
  criteria: { label: 'How it is earned', is: 'list' },
  criteriaLink: { label: 'Page on how it is earned', is: 'text' },
  skills: { label: 'Skills', is: 'list' },
  tags: { label: 'Tags', is: 'list' },
  alignments: { label: 'Standards it meets', is: 'list' },
  earnLink: { label: 'Where to start', is: 'text' },
  level: { label: 'Level', is: 'text' },
  type: { label: 'Kind of achievement', is: 'text' },
  timeToEarn: { label: 'Time it takes', is: 'text' },
  cost: { label: 'Cost', is: 'text' },
  recommendations: { label: 'Next steps', is: 'list' },
  requires: { label: 'Badges needed first', is: 'list' },
  certificate: { label: 'Printed certificate', is: 'text' },
  expiry: { label: 'Valid for', is: 'text' },
  state: { label: 'State', is: 'text' },
  language: { label: 'language', is: 'record' },
  series: { label: 'series', is: 'record' },
  owners: { label: 'owners', is: 'record' },
  reviewedOn: { label: 'review date', is: 'record' },
  id: { label: 'id', is: 'record' },
}

/** Units of a text that are shown of each state. */
const mostOfText = 300
/** Items of a list that are shown of each state. */
const mostItems = 8

/** Tells a change of a template field by field. */
export function changeInWords(change: TemplateChange): ChangeInWords {
  const { kind, id, name, image, file, movedFrom, fields } = change
  const isRecord = ({ field }: FieldChange) => known[field].is === 'record'
  return {
    kind,
    name: name === undefined || name.trim() === '' ? id : name,
    file,
    ...(movedFrom === undefined ? {} : { movedFrom }),
    ...(image === undefined ? {} : { image }),
    fields: fields.filter((one) => !isRecord(one)).map(fieldInWords),
    record: fields.filter(isRecord).map(({ field }) => known[field].label),
  }
}

function fieldInWords({ field, before, after }: FieldChange): FieldInWords {
  const { label, is } = known[field]
  if (is === 'list') return { label, ...listsInWords(before, after) }
  const [old, now] = windows(before.join(', '), after.join(', '))
  return { label, before: old === '' ? [] : [old], after: now === '' ? [] : [now] }
}

function listsInWords(before: readonly string[], after: readonly string[]) {
  const gone = without(before, after)
  const fresh = without(after, before)
  const stay = after.length - fresh.length
  const isReordered = gone.length === 0 && fresh.length === 0
  const others = `${stay} ${stay === 1 ? 'other stays' : 'others stay'}`
  const count = Math.max(gone.length, fresh.length)
  // An item that was reworded and its new wording often stand at the same place.
  const pairs = Array.from({ length: count }, (_, at) => windows(gone[at] ?? '', fresh[at] ?? ''))
  return {
    before: some(pairs.slice(0, gone.length).map(([old]) => old)),
    after: some(pairs.slice(0, fresh.length).map(([, now]) => now)),
    ...(isReordered ? { note: 'the same in another order' } : stay > 0 ? { note: others } : {}),
  }
}

/** Items of a list that the other has not, as often as it has them more. */
function without(items: readonly string[], others: readonly string[]): string[] {
  const open = new Map<string, number>()
  for (const item of others) open.set(item, (open.get(item) ?? 0) + 1)
  return items.filter((item) => {
    const left = open.get(item) ?? 0
    open.set(item, left - 1)
    return left <= 0
  })
}

function some(items: readonly string[]): string[] {
  const shown = items.slice(0, mostItems)
  const left = items.length - shown.length
  return left > 0 ? [...shown, `and ${left} more`] : shown
}

/** Of two long texts the part from shortly before their first difference. */
function windows(before: string, after: string): [before: string, after: string] {
  if (before === '' || after === '') return [cut(before, mostOfText), cut(after, mostOfText)]
  if (before.length <= mostOfText && after.length <= mostOfText) return [before, after]
  let same = 0
  while (same < before.length && before[same] === after[same]) same += 1
  if (same < mostOfText / 2) return [cut(before, mostOfText), cut(after, mostOfText)]
  // Back to the beginning of a word, where there is one nearby.
  const space = before.lastIndexOf(' ', same - 60)
  const from = space > same - 120 ? space + 1 : same - 60
  const rest = (text: string) => cut(text.slice(from).replace(/^[\udc00-\udfff]/, ''), mostOfText)
  return [`…${rest(before)}`, `…${rest(after)}`]
}

export interface ChangeMarkdownOptions {
  /** Address of a file, so that it can be linked. */
  readonly addressOf?: (file: string) => string | undefined
  /** Address of a picture that lies in the repository. */
  readonly pictureOf?: (image: string, file: string) => string | undefined
}

/** A change of a template as a block of GitHub's Markdown: picture, name, what happened, a table. */
export function changeMarkdown(
  change: TemplateChange,
  { addressOf, pictureOf }: ChangeMarkdownOptions = {},
): string {
  const told = changeInWords(change)
  const { kind, name, file, image, record } = told
  const picture = image === undefined ? undefined : pictureOf?.(image.toWellFormed(), file)
  const head = [
    ...(picture === undefined ? [] : [pictureMarkdown(picture, name)]),
    `**${inText(name, { most: 200 }) || 'Unnamed'}**`,
    `· ${happened(told)}`,
    `· ${kind === 'removed' ? inText(file) : linked(file, addressOf?.(file))}`,
  ].filter((part) => part !== '')
  return [
    head.join(' '),
    ...(told.fields.length === 0 ? [] : [table(told)]),
    ...(record.length === 0 ? [] : [`For the record: ${record.join(', ')}.`]),
  ].join('\n\n')
}

function pictureMarkdown(address: string, name: string): string {
  const target = inLink(address)
  return target === undefined
    ? ''
    : `<img src="${target}" width="64" alt="Picture of ${inAttribute(name, { most: 100 })}">`
}

function happened({ kind, movedFrom }: ChangeInWords): string {
  const from = movedFrom === undefined ? '' : `moved from ${inText(movedFrom)}`
  if (kind === 'added') return 'new'
  if (kind === 'removed') return 'removed: it can no longer be earned'
  if (kind === 'moved') return from === '' ? 'moved' : from
  return from === '' ? 'changed' : `changed, ${from}`
}

function table({ kind, fields }: ChangeInWords): string {
  const isNew = kind === 'added'
  // The name of a new one stands above the table.
  const told = fields.filter(({ label }) => !isNew || label !== known.name.label)
  const rows = told.map(({ label, before, after, note }) => {
    const now = [...after, ...(note === undefined || isNew ? [] : [`(${note})`])]
    return isNew ? [label, cell(now)] : [label, cell(before), cell(now)]
  })
  const head = isNew ? ['', 'What it says'] : ['', 'Before', 'After']
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

function cell(items: readonly string[]): string {
  return items.length === 0 ? '–' : items.map((item) => inText(item)).join('<br>')
}
