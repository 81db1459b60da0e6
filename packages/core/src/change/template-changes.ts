import { isWithin, type Located, type Pointer } from '../documents/place.ts'
import type { BadgeTemplate, Format, TemplateField } from '../program/template.ts'

/** What one field of a template says, as texts that can be compared and shown: none where it is absent. */
export interface FieldState {
  readonly field: ComparedField
  /** One text for most fields, one for each item of a list. */
  readonly values: readonly string[]
  /** Where they stand in the document. */
  readonly pointers: readonly Pointer[]
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
  /** What does not have the shape that the format asks for, which no field can hold. */
  readonly malformed: readonly MalformedValue[]
}

/** A value of a wrong shape, or under a key that is not known, as it was decoded. */
export interface MalformedValue {
  /** What a finding about it is about: the way to it from the template. */
  readonly about: string
  readonly value: unknown
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
    malformed: [...template.problems, ...template.foreignKeys].map(({ about, value }) => ({
      about,
      value,
    })),
  }
}

function fieldsOf(template: BadgeTemplate): FieldState[] {
  const { alignments, certificate, expiry, isEarnLinkShown, recommendations } = template
  const { translations = [] } = template
  const criteria = [template, ...translations].flatMap((one) => one.criteria)
  return [
    texts('name', template.name, ...translations.map(({ name }) => name)),
    texts(
      'description',
      template.description,
      ...translations.map(({ description }) => description),
    ),
    texts('image', template.image),
    texts('imageText', template.imageText),
    items('criteria', criteria, ({ text, kind, link }) => [kind, text, link]),
    texts('criteriaLink', template.criteriaLink),
    texts('skills', ...(template.skills ?? [])),
    texts('tags', ...template.tags),
    items('alignments', alignments, ({ name, link, outdatedKeys }) => [
      name,
      link,
      ...outdatedKeys,
    ]),
    texts('earnLink', template.earnLink, inWords(isEarnLinkShown, 'shown', 'not shown')),
    texts('level', template.level),
    texts('type', template.type),
    texts('timeToEarn', template.timeToEarn),
    texts('cost', template.cost),
    items('recommendations', recommendations ?? [], (one) => [one.template, one.link]),
    texts('requires', ...template.requires),
    items('certificate', certificate ? [certificate] : [], ({ isOn, reason, at }) => [
      inWords({ value: isOn, at }, 'yes', 'no'),
      reason,
    ]),
    texts('expiry', expiry && { value: `${expiry.value} days`, at: expiry.at }),
    items('audit', template.audit ? [template.audit] : [], ({ keep, until }) => [
      keep,
      { value: `until ${until.value}`, at: until.at },
    ]),
    texts('state', template.state),
    texts('language', template.language),
    texts('series', template.series),
    texts('owners', ...(template.owners ?? [])),
    texts('reviewedOn', template.reviewedOn),
    texts('version', template.version),
    items('changes', template.changes, ({ at, on, field, why }) => [
      { value: `${on} ${field}: ${why}`, at },
    ]),
    texts('id', template.identity === 'from-file' ? undefined : template.id),
  ]
}

type Text = Located<string> | undefined

function texts(field: ComparedField, ...all: readonly Text[]): FieldState {
  return items(field, all, (text) => [text])
}

/** Each item of a list as one text, put together from its parts. */
function items<T>(
  field: ComparedField,
  list: readonly T[],
  partsOf: (item: T) => readonly Text[],
): FieldState {
  const parts = list.map((item) => partsOf(item).filter((part) => part !== undefined))
  return {
    field,
    values: parts.filter(({ length }) => length > 0).map((of) => of.map(textOf).join(' · ')),
    pointers: parts.flatMap((of) => of.map(({ at }) => at.pointer)),
  }
}

function textOf({ value }: Located<string>): string {
  return value
}

function inWords(flag: Located<boolean> | undefined, yes: string, no: string): Text {
  return flag && { value: flag.value ? yes : no, at: flag.at }
}

/** The fields that stand at a pointer, in it or around it; none for a pointer to the whole template. */
export function fieldsAt(state: TemplateState, pointer: Pointer): ComparedField[] {
  if (isWithin(state.pointer, pointer)) return []
  return state.fields
    .filter(({ pointers }) =>
      pointers.some((own) => isWithin(own, pointer) || isWithin(pointer, own)),
    )
    .map(({ field }) => field)
}

/** Two states of a program, and where its files were before. */
export interface TwoStates {
  readonly before: readonly TemplateState[]
  readonly after: readonly TemplateState[]
  /** For a file that was renamed, the path that it had before. */
  readonly renamed?: ReadonlyMap<string, string>
}

/**
 * Finds for each template the one that it was before. Each is taken once: by its own id, in its own file
 * first; where the id is made from the file, which says little where a file holds several, by what it
 * says, by its name, and at last by its place.
 */
export function counterparts({
  before,
  after,
  renamed = new Map(),
}: TwoStates): ReadonlyMap<TemplateState, TemplateState> {
  const pairs = new Pairs(before, after)
  const thenFile = (state: TemplateState, isNow: boolean) =>
    isNow ? (renamed.get(state.file) ?? state.file) : state.file
  const inFile = (partOf: (state: TemplateState) => string | undefined) => {
    pairs.pair((state, isNow) => {
      const part = partOf(state)
      return part === undefined ? undefined : `${thenFile(state, isNow)}\0${part}`
    })
  }
  const ownId = ({ id, isNamedByFile }: TemplateState) => (isNamedByFile ? undefined : id)
  inFile(ownId)
  pairs.pair(ownId)
  inFile(({ fields }) => JSON.stringify(fields.map(({ field, values }) => [field, values])))
  inFile(({ name }) => name)
  inFile(({ document, pointer }) => `${document}${pointer}`)
  return pairs.found
}

class Pairs {
  readonly found = new Map<TemplateState, TemplateState>()
  readonly #open: Set<TemplateState>
  readonly #after: readonly TemplateState[]

  constructor(before: readonly TemplateState[], after: readonly TemplateState[]) {
    this.#open = new Set(before)
    this.#after = after
  }

  /** Pairs those that are still open and have a key in common, in their order. */
  pair(keyOf: (state: TemplateState, isNow: boolean) => string | undefined): void {
    const byKey = Map.groupBy(this.#open, (state) => keyOf(state, false))
    for (const state of this.#after) {
      const key = this.found.has(state) ? undefined : keyOf(state, true)
      const other = key === undefined ? undefined : byKey.get(key)?.shift()
      if (other === undefined) continue
      this.found.set(state, other)
      this.#open.delete(other)
    }
  }
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
