import type { Bounds } from '../configuration/bounds.ts'
import type { Located, Place } from '../documents/place.ts'
import type { Problem } from '../documents/problem.ts'
import type { FileModel } from '../formats/file-model.ts'
import type { BadgeTemplate, Criterion } from '../program/template.ts'
import { joinWithAnd } from '../text/join-with-and.ts'

/** A field of which a part is not judged. */
export interface Excess {
  /** The field in words. */
  readonly field: string
  readonly at: Place
  /** What there is of it: characters, or entries of a list. */
  readonly count: number
  readonly unit: 'characters' | 'entries'
}

/** The part of a template that is checked, and what is left out of it. */
export interface Limited {
  readonly template: BadgeTemplate
  readonly excess: readonly Excess[]
}

/** A file with those parts of its templates that are checked, and for each template what is left out of it. */
export function limitSize(
  model: FileModel,
  bounds: Bounds,
): { readonly model: FileModel; readonly limited: readonly Limited[] } {
  if (model.kind !== 'templates') return { model, limited: [] }
  const limited = model.templates.map((template) => withinBounds(template, bounds))
  return { model: { ...model, templates: limited.map(({ template }) => template) }, limited }
}

/**
 * Cuts the texts and lists of a template to what is judged. Ids and addresses stay whole, since a part of
 * one would be another one.
 */
function withinBounds(template: BadgeTemplate, bounds: Bounds): Limited {
  const cut = new Cut(bounds)
  const bounded: BadgeTemplate = {
    ...template,
    name: cut.text('name', template.name),
    description: cut.text('description', template.description),
    translations: template.translations?.map((translation) => ({
      ...translation,
      name: cut.text('name', translation.name),
      description: cut.text('description', translation.description),
      criteria: cut.list('criteria', translation.criteria, criterionEntries),
    })),
    imageText: cut.text('text of the image', template.imageText),
    criteria: cut.list('criteria', template.criteria, criterionEntries),
    skills: template.skills && cut.texts('skills', template.skills),
    tags: cut.texts('tags', template.tags),
    alignments: cut.list('alignments', template.alignments, {
      lengthOf: ({ name }) => name?.value.length ?? 0,
      placeOf: ({ at }) => at,
      shortened: (one, most) => ({ ...one, name: one.name && shortened(one.name, most) }),
    }),
    recommendations:
      template.recommendations &&
      cut.list(
        'recommendations',
        template.recommendations,
        whole(({ at }) => at),
      ),
    requires: cut.list(
      'required badges',
      template.requires,
      whole(({ at }) => at),
    ),
    owners: template.owners && cut.texts('owners', template.owners),
    level: cut.text('level', template.level),
    cost: cut.text('cost', template.cost),
    timeToEarn: cut.text('time to earn', template.timeToEarn),
    type: cut.text('type', template.type),
    series: cut.text('series', template.series),
    issuer: cut.text('name of the issuer', template.issuer),
    earner: cut.text('name of the earner', template.earner),
  }
  return cut.excess.length === 0
    ? { template, excess: [] }
    : { template: bounded, excess: cut.excess }
}

/** How entries of a list are measured and cut. */
interface Entries<V> {
  readonly lengthOf: (entry: V) => number
  readonly placeOf: (entry: V) => Place
  readonly shortened: (entry: V, most: number) => V
}

function whole<V>(placeOf: (entry: V) => Place): Entries<V> {
  return { lengthOf: () => 0, placeOf, shortened: (entry) => entry }
}

const textEntries: Entries<Located<string>> = {
  lengthOf: ({ value }) => value.length,
  placeOf: ({ at }) => at,
  shortened,
}

const criterionEntries: Entries<Criterion> = {
  lengthOf: ({ text, kind }) => text.value.length + (kind?.value.length ?? 0),
  placeOf: ({ text }) => text.at,
  shortened: (one, most) => ({
    ...one,
    text: shortened(one.text, most),
    kind: one.kind && shortened(one.kind, most),
  }),
}

class Cut {
  readonly excess: Excess[] = []
  readonly #bounds: Bounds

  constructor(bounds: Bounds) {
    this.#bounds = bounds
  }

  text(field: string, text: Located<string> | undefined): Located<string> | undefined {
    const count = text?.value.length ?? 0
    if (text === undefined || count <= this.#bounds.characters) return text
    this.excess.push({ field, at: text.at, count, unit: 'characters' })
    return shortened(text, this.#bounds.characters)
  }

  texts(field: string, list: readonly Located<string>[]): readonly Located<string>[] {
    return this.list(field, list, textEntries)
  }

  list<V>(field: string, list: readonly V[], entries: Entries<V>): readonly V[] {
    const [first] = list
    if (first === undefined) return list
    const at = entries.placeOf(first)
    const most = this.#bounds
    if (list.length > most.entries)
      this.excess.push({ field, at, count: list.length, unit: 'entries' })
    const characters = list.reduce((sum, entry) => sum + entries.lengthOf(entry), 0)
    if (characters > most.characters)
      this.excess.push({ field, at, count: characters, unit: 'characters' })
    else return list.length > most.entries ? list.slice(0, most.entries) : list
    const kept: V[] = []
    let left = most.characters
    for (const entry of list.slice(0, most.entries)) {
      const length = entries.lengthOf(entry)
      kept.push(length <= left ? entry : entries.shortened(entry, left))
      left -= length
      if (left <= 0) break
    }
    return kept
  }
}

/** More characters than an address in a text has. */
const maxWordLength = 2_000

/**
 * The beginning of a text. It ends before white space, since half a word is misspelled and half an address
 * leads elsewhere; where there is none for long, with a whole character.
 */
function shortened({ value, at }: Located<string>, most: number): Located<string> {
  if (value.length <= most) return { value, at }
  let end = most
  while (end > most - maxWordLength && end > 0 && !/\s/.test(value[end] ?? '')) end--
  if (/\s/.test(value[end] ?? '')) return { value: value.slice(0, end), at }
  const isWithinPair = /^[\udc00-\udfff]/.test(value.slice(most, most + 1))
  return { value: value.slice(0, isWithinPair ? most - 1 : most), at }
}

/** What is to be said of what was left out of one template; nothing where that is nothing. */
export function sizeProblems(excess: readonly Excess[], bounds: Bounds): Problem[] {
  const [first] = excess
  if (first === undefined) return []
  const fields = excess.map(
    ({ field, count, unit }) => `the ${field} with ${inWords(count)} ${unit}`,
  )
  const most = (['characters', 'entries'] as const)
    .filter((unit) => excess.some((one) => one.unit === unit))
    .map((unit) => `${inWords(bounds[unit])} ${unit}`)
  return [
    {
      at: first.at,
      about: 'size',
      message: `Only the beginning is checked of ${joinWithAnd(fields)}; expected at most ${most.join(' and ')} each`,
      suggestion: 'Keep what the badge shows, and move the rest to the page that it links to',
    },
  ]
}

function inWords(count: number): string {
  return count.toLocaleString('en')
}
