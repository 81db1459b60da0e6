import type { Located, Pointer } from '../documents/place.ts'
import type { BadgeTemplate, Format, TemplateField } from './template.ts'

/** What one field of a template says, as texts that can be compared and shown: none where it is absent. */
export interface FieldState {
  readonly field: ComparedField
  /** One text for most fields, one for each item of a list. */
  readonly values: readonly string[]
}

/** Fields that are told apart when two states of a template are compared. */
export type ComparedField = TemplateField | 'imageText' | 'requires'

/** One template as it stood, reduced to what is compared. Plain data. */
export interface TemplateState {
  readonly id: string
  /** Whether the id is made from the file's path, so that it changes when the file is renamed. */
  readonly isNamedByFile: boolean
  readonly name?: string
  /** Path or address of the image, as the template gives it. */
  readonly image?: string
  readonly format: Format
  readonly file: string
  readonly document: number
  readonly pointer: Pointer
  readonly fields: readonly FieldState[]
}

/** What happened to one field: texts before and after, none where it was absent. */
export interface FieldChange {
  readonly field: ComparedField
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** What happened to one template between two states of a program. */
export interface TemplateChange {
  /** `moved`: nothing but the file's path differs. */
  readonly kind: 'added' | 'removed' | 'changed' | 'moved'
  readonly id: string
  readonly name?: string
  readonly image?: string
  /** Its file now; for one that was removed the file that it was in. */
  readonly file: string
  /** The file that it was in before, where that is another. */
  readonly movedFrom?: string
  /** The fields that differ, in the order in which a reader meets them. For one that was added all. */
  readonly fields: readonly FieldChange[]
}

/** What a template says, in the order in which a reader of the badge meets it. */
export function stateOf(template: BadgeTemplate): TemplateState {
  const { id, identity, name, image, format, at } = template
  return {
    id: id.value,
    isNamedByFile: identity === 'from-file',
    ...(name === undefined ? {} : { name: name.value }),
    ...(image === undefined ? {} : { image: image.value }),
    format,
    file: at.file,
    document: at.document,
    pointer: at.pointer,
    fields: fieldsOf(template).filter(({ values }) => values.length > 0),
  }
}

function fieldsOf(template: BadgeTemplate): FieldState[] {
  const { certificate, expiry, isEarnLinkShown } = template
  return [
    { field: 'name', values: one(template.name) },
    { field: 'description', values: one(template.description) },
    { field: 'image', values: one(template.image) },
    { field: 'imageText', values: one(template.imageText) },
    {
      field: 'criteria',
      values: template.criteria.map(({ text, kind, link }) => joined([kind, text, link])),
    },
    { field: 'criteriaLink', values: one(template.criteriaLink) },
    { field: 'skills', values: all(template.skills) },
    { field: 'tags', values: all(template.tags) },
    {
      field: 'alignments',
      values: template.alignments.map(({ name, link, outdatedKeys }) =>
        joined([name, link, ...outdatedKeys]),
      ),
    },
    {
      field: 'earnLink',
      values: [
        ...one(template.earnLink),
        ...(isEarnLinkShown === undefined ? [] : [isEarnLinkShown.value ? 'shown' : 'not shown']),
      ],
    },
    { field: 'level', values: one(template.level) },
    { field: 'type', values: one(template.type) },
    { field: 'timeToEarn', values: one(template.timeToEarn) },
    { field: 'cost', values: one(template.cost) },
    {
      field: 'recommendations',
      values: (template.recommendations ?? []).map(({ template: other, link }) =>
        joined([other, link]),
      ),
    },
    { field: 'requires', values: all(template.requires) },
    {
      field: 'certificate',
      values:
        certificate === undefined
          ? []
          : [[certificate.isOn ? 'yes' : 'no', ...one(certificate.reason)].join(': ')],
    },
    { field: 'expiry', values: expiry === undefined ? [] : [`${expiry.value} days`] },
    { field: 'state', values: one(template.state) },
    { field: 'language', values: one(template.language) },
    { field: 'series', values: one(template.series) },
    { field: 'owners', values: all(template.owners) },
    { field: 'reviewedOn', values: one(template.reviewedOn) },
    { field: 'id', values: template.identity === 'from-file' ? [] : one(template.id) },
  ]
}

function one(text: Located<string> | undefined): string[] {
  return text === undefined ? [] : [text.value]
}

function all(texts: readonly Located<string>[] | undefined): string[] {
  return (texts ?? []).map(({ value }) => value)
}

function joined(parts: readonly (Located<string> | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined ? [] : [part.value])).join(' · ')
}

/** Two states of a program, and where its files were before. */
export interface TwoStates {
  readonly before: readonly TemplateState[]
  readonly after: readonly TemplateState[]
  /** For a file that was renamed, the path that it had before. */
  readonly renamed?: ReadonlyMap<string, string>
}

/**
 * Finds for each template the one that it was before: by its id, in its own file first; else, where a
 * file was renamed and the id with it, by its place in the file. Each is taken once.
 */
export function counterparts({
  before,
  after,
  renamed = new Map(),
}: TwoStates): ReadonlyMap<TemplateState, TemplateState> {
  const found = new Map<TemplateState, TemplateState>()
  const open = new Set(before)
  const pair = (keyOf: (state: TemplateState, isAfter: boolean) => string | undefined) => {
    const byKey = new Map<string, TemplateState>()
    for (const state of open) {
      const key = keyOf(state, false)
      if (key !== undefined && !byKey.has(key)) byKey.set(key, state)
    }
    for (const state of after) {
      if (found.has(state)) continue
      const key = keyOf(state, true)
      const other = key === undefined ? undefined : byKey.get(key)
      if (other === undefined || !open.delete(other)) continue
      found.set(state, other)
    }
  }
  const fileOf = ({ file }: TemplateState, isAfter: boolean) =>
    isAfter ? (renamed.get(file) ?? file) : file
  pair((state, isAfter) => [state.id, fileOf(state, isAfter), state.document].join('\0'))
  pair(({ id, isNamedByFile }) => (isNamedByFile ? undefined : id))
  pair((state, isAfter) => [fileOf(state, isAfter), state.document, state.pointer].join('\0'))
  return found
}

/** What happened to each template, in the order of files; nothing for those that are as they were. */
export function templateChanges(states: TwoStates): TemplateChange[] {
  const pairs = counterparts(states)
  const kept = new Set(pairs.values())
  const changes = states.after.flatMap((state): TemplateChange[] => {
    const earlier = pairs.get(state)
    const fields = fieldChanges(earlier, state)
    if (earlier === undefined) return [{ kind: 'added', ...headOf(state), fields }]
    const moved = earlier.file === state.file ? {} : { movedFrom: earlier.file }
    if (fields.length > 0) return [{ kind: 'changed', ...headOf(state), ...moved, fields }]
    return earlier.file === state.file
      ? []
      : [{ kind: 'moved', ...headOf(state), ...moved, fields }]
  })
  const removed = states.before
    .filter((state) => !kept.has(state))
    .map((state): TemplateChange => ({ kind: 'removed', ...headOf(state), fields: [] }))
  return [...changes, ...removed].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
}

function headOf({ id, name, image, file }: TemplateState) {
  return {
    id,
    ...(name === undefined ? {} : { name }),
    ...(image === undefined ? {} : { image }),
    file,
  }
}

/** The fields in which two states of a template differ. */
export function fieldChanges(
  before: TemplateState | undefined,
  after: TemplateState | undefined,
): FieldChange[] {
  const old = new Map(before?.fields.map(({ field, values }) => [field, values]))
  const now = new Map(after?.fields.map(({ field, values }) => [field, values]))
  const order = [...(after?.fields ?? []), ...(before?.fields ?? [])].map(({ field }) => field)
  return [...new Set(order)]
    .map((field) => ({ field, before: old.get(field) ?? [], after: now.get(field) ?? [] }))
    .filter((change) => !isSame(change.before, change.after))
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index])
}
