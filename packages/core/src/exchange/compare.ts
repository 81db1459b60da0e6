import type { ComparedField, FieldChange, TemplateState } from '../change/template-changes.ts'
import { fieldChanges, stateOf } from '../change/template-changes.ts'
import type { Place } from '../documents/place.ts'
import { adapterOf } from '../formats/adapters.ts'
import { recognise } from '../formats/recognise.ts'
import type { TemplateField } from '../program/template.ts'
import { platforms } from './field-mapping.ts'
import { newFields } from './new-text.ts'
import { exchangeOf } from './platforms.ts'
import type { ExportedTemplate } from './read-export.ts'
import { Counterparts, type RepositoryTemplate } from './repository.ts'

/** A template that is in one place only. */
export interface Lone {
  readonly id: string
  readonly name?: string
  readonly at: Place
}

/** A template that the repository and the platform have each their own version of. */
export interface Drifted extends Lone {
  /** Where the export has it. */
  readonly there: Place
  /** `before` is what the repository says, `after` what the platform does. */
  readonly fields: readonly FieldChange[]
}

export interface Comparison {
  readonly onlyHere: readonly Lone[]
  readonly onlyThere: readonly Lone[]
  readonly different: readonly Drifted[]
  /** How many are the same. */
  readonly same: number
}

/**
 * Holds an export against a repository. White space, the order of skills and tags, and what platforms
 * write otherwise without meaning anything else are no difference. `isWhole` says that the export has all
 * templates of its platforms, so that what it has not is missing there.
 */
export async function compareWith(
  exported: readonly ExportedTemplate[],
  repository: readonly RepositoryTemplate[],
  { isWhole }: { readonly isWhole: boolean },
): Promise<Comparison> {
  const counterparts = new Counterparts(repository)
  const found = new Set<RepositoryTemplate>()
  const onlyThere: Lone[] = []
  const different: Drifted[] = []
  let same = 0
  for (const one of exported) {
    const own = counterparts.of(one)
    if (own === undefined) {
      onlyThere.push(loneExported(one))
      continue
    }
    found.add(own)
    const fields = await differences(own, one)
    if (fields.length === 0) same += 1
    else different.push({ ...lone(own), there: one.at, fields })
  }
  // An export without templates could be of any platform.
  const there = new Set(
    exported.length === 0 ? platforms : exported.map(({ platform }) => platform),
  )
  const onlyHere = isWhole
    ? repository.filter((one) => !found.has(one) && isDueOn(one, there)).map(lone)
    : []
  return { onlyHere, onlyThere, different, same }
}

/** Whether a template of the repository should be on one of the platforms: it is said to be, or on none. */
function isDueOn({ template }: RepositoryTemplate, there: ReadonlySet<string>): boolean {
  const own = exchangeOf(template.format)?.platform
  if (own !== undefined) return there.has(own)
  const ids = platforms.filter((platform) => template.platformIds[platform] !== undefined)
  return ids.length === 0 || ids.some((platform) => there.has(platform))
}

function lone({ template }: RepositoryTemplate): Lone {
  const { id, name, at } = template
  return { id: id.value, ...(name === undefined ? {} : { name: name.value }), at }
}

function loneExported({ id, name, at }: ExportedTemplate): Lone {
  return {
    id: id === undefined ? (name ?? '') : String(id.value),
    ...(name === undefined ? {} : { name }),
    at,
  }
}

async function differences(
  { template }: RepositoryTemplate,
  exported: ExportedTemplate,
): Promise<FieldChange[]> {
  const there = await stateThere(exported)
  if (there === undefined) return []
  const says = saying(exported)
  return fieldChanges(stateOf(template), there)
    .filter(({ field }) => says(field))
    .filter((change) => !isSameOnPlatform(change))
    .map(({ field, before, after }) => ({
      field,
      before: before.map(shown),
      after: after.map(shown),
    }))
}

/** An exported template as the model has ours, since it is ours that it is held against. */
async function stateThere(exported: ExportedTemplate): Promise<TemplateState | undefined> {
  const context = { ...exported.at, documents: 1, syntax: 'yaml', expected: true } as const
  const { templates } = await recognise(newFields('there', exported), context)
  return templates[0] && stateOf(templates[0])
}

/** The fields of the model that an export says something of. */
function saying({ format, original }: ExportedTemplate): (field: ComparedField) => boolean {
  const { sources } = adapterOf(format)
  // What an answer of an API leaves out it says nothing of; a file of Open Badges is all there is.
  const isStated = (field: TemplateField) =>
    (sources[field] ?? []).some((key) => Object.hasOwn(original, key)) ||
    (format.startsWith('open-badges') && sources[field] !== undefined)
  return (field) => {
    if (field === 'id') return false
    if (field === 'imageText') return format.startsWith('open-badges') && isStated('image')
    return isStated(field === 'requires' ? 'criteria' : field)
  }
}

/** Lists whose order a platform chooses, in the spelling that it has for them. */
const isUnordered: ReadonlySet<ComparedField> = new Set(['skills', 'tags'])

function isSameOnPlatform({ field, before, after }: FieldChange): boolean {
  const [here, there] = [normal(field, before), normal(field, after)]
  // A picture in the repository has another address once it is uploaded.
  if (field === 'image' && here.some((path) => !/^[a-z][a-z0-9+.-]*:/i.test(path))) return true
  return here.length === there.length && here.every((value, index) => value === there[index])
}

function normal(field: ComparedField, values: readonly string[]): string[] {
  const texts = values.map((value) => withoutSpace(value)).filter((value) => value !== '')
  if (field === 'earnLink') return texts.filter((value) => value !== 'not shown').map(address)
  if (field === 'state') return texts.filter((value) => value !== 'active')
  if (field === 'language') return texts.map((value) => value.toLowerCase())
  if (field === 'criteriaLink' || field === 'image') return texts.map(address)
  if (isUnordered.has(field)) return texts.map((value) => value.toLowerCase()).sort()
  return texts
}

function withoutSpace(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** `https://Example.org` and `https://example.org/` are one address. */
function address(text: string): string {
  return text.replace(
    /^[a-z]+:\/\/[^/?#]+\/?/i,
    (site) => `${site.toLowerCase().replace(/\/$/, '')}/`,
  )
}

function shown(text: string): string {
  return text.trim()
}
