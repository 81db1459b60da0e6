import { isSame } from '../documents/patch.ts'
import { pointerKeys } from '../documents/place.ts'
import { badgelint } from '../formats/badgelint.ts'
import { type Fields, isFields, own } from '../formats/fields.ts'
import { mismatches } from '../formats/shape.ts'
import type { Exchange, FieldMapping, Platform } from './field-mapping.ts'
import { fingerprintOf } from './fingerprint.ts'
import { exchangeOf, imageAddress } from './platforms.ts'

/** A template of a platform in fields of our format. Plain data. */
export interface Translated {
  readonly format: Exchange['format']
  readonly platform: Platform
  /** Its id on the platform, and the key that holds it. */
  readonly id?: { readonly key: string; readonly value: string | number }
  /** Our fields. Without `id`, `platform_ids` and `platform_fields`. */
  readonly fields: Fields
  /** For each key of the platform that was carried over, our fields that it fills. */
  readonly parts: ReadonlyMap<string, Fields>
  /** What our fields do not say, as the platform has it. */
  readonly unmapped: Fields
  /** Keys with a value that our format has a field for, but does not take. */
  readonly rejected: readonly string[]
}

/** What stands in `platform_fields.imported` for a platform. */
export interface Imported {
  readonly format: Exchange['format']
  /** The key of the id. */
  readonly id?: string
  /** For each key that was carried over a sum of our fields as they were then. */
  readonly fingerprints: Readonly<Record<string, string>>
}

/** Carries a template of a platform over into our format. Nothing is lost. */
export async function translate(fields: Fields, exchange: Exchange): Promise<Translated> {
  const carried = carry(fields, exchange, new Set())
  const wrong = await wrongKeys(carried)
  const { parts, rejected } = wrong.size === 0 ? carried : carry(fields, exchange, wrong)
  const id = idOf(fields, exchange)
  const unmapped = Object.entries(fields).filter(([key, value]) => {
    if (key === id?.key) return false
    const part = parts.get(key)
    const mapping = exchange.mappings.find(({ platformKey }) => platformKey === key)
    return part === undefined || !isSame(mapping?.write(part, undefined), value)
  })
  return {
    format: exchange.format,
    platform: exchange.platform,
    ...(id === undefined ? {} : { id }),
    fields: Object.assign({}, ...parts.values()),
    parts,
    unmapped: Object.fromEntries(unmapped),
    rejected,
  }
}

interface Carried {
  readonly parts: Map<string, Fields>
  readonly rejected: readonly string[]
}

/** `without` names keys of the platform whose value our format does not take. */
function carry(fields: Fields, { mappings }: Exchange, without: ReadonlySet<string>): Carried {
  const parts = new Map<string, Fields>()
  const filled = new Set<string>()
  for (const { platformKey, templateKeys, read } of mappings) {
    if (!Object.hasOwn(fields, platformKey) || without.has(platformKey)) continue
    const part = read(fields[platformKey])
    if (part === undefined || templateKeys.some((key) => filled.has(key))) continue
    parts.set(platformKey, part)
    for (const key of Object.keys(part)) filled.add(key)
  }
  return { parts, rejected: [...without] }
}

/** The keys of the platform behind values that the schema of our format refuses. */
async function wrongKeys({ parts }: Carried): Promise<ReadonlySet<string>> {
  const fields = Object.assign({}, ...parts.values())
  const wrong = new Set(
    mismatches(await badgelint.loadValidate(), fields)
      .filter(({ kind, pointer }) => !(kind === 'missing' && pointer === ''))
      .map(({ pointer }) => pointerKeys(pointer)[0] ?? ''),
  )
  return new Set(
    [...parts]
      .filter(([, part]) => Object.keys(part).some((key) => wrong.has(key)))
      .map(([key]) => key),
  )
}

function idOf(fields: Fields, { ids }: Exchange): Translated['id'] {
  for (const key of ids) {
    const value = own(fields, key)
    if (typeof value === 'number' || (typeof value === 'string' && value.trim() !== ''))
      return { key, value }
  }
  return undefined
}

/** What is noted of an import in the template, so that the next one knows what has changed since. */
export function importedOf({ format, id, parts }: Translated): Imported {
  const fingerprints = [...parts].map(([key, part]) => [key, fingerprintOf(part)] as const)
  return {
    format,
    ...(id === undefined ? {} : { id: id.key }),
    fingerprints: Object.fromEntries(fingerprints),
  }
}

/** What a template in our format says of its last import from a platform. */
export function lastImport(fields: Fields, platform: Platform): Imported | undefined {
  const noted = below(fields, 'platform_fields', 'imported', platform)
  const format = exchangeOf(String(own(noted, 'format')))?.format
  if (format === undefined) return undefined
  const id = own(noted, 'id')
  const fingerprints = Object.entries(below(noted, 'fingerprints')).map(([key, sum]) => [
    key,
    String(sum),
  ])
  return {
    format,
    ...(typeof id === 'string' ? { id } : {}),
    fingerprints: Object.fromEntries(fingerprints),
  }
}

/** The group that keys lead to; an empty one where there is none. */
export function below(fields: Fields, ...keys: readonly string[]): Fields {
  let group = fields
  for (const key of keys) {
    const next = own(group, key)
    if (!isFields(next)) return {}
    group = next
  }
  return group
}

/**
 * A template of ours as a platform has it, with all that the platform keeps beside. What nobody has
 * changed since the import comes back as it was.
 */
export function toPlatform(fields: Fields, platform: Platform): Fields {
  const imported = lastImport(fields, platform)
  const exchange = exchangeOf(imported?.format ?? defaultFormat[platform])
  const unmapped = below(fields, 'platform_fields', platform)
  if (exchange === undefined) return unmapped
  const result: Record<string, unknown> = { ...unmapped }
  for (const { mapping, part, isCarried } of partsOf(fields, exchange, imported)) {
    const { platformKey } = mapping
    const isUnchanged = imported?.fingerprints[platformKey] === fingerprintOf(part)
    if (Object.keys(part).length === 0) {
      if (isCarried) delete result[platformKey]
    } else if (!isUnchanged || !Object.hasOwn(unmapped, platformKey))
      result[platformKey] = mapping.write(part, own(unmapped, platformKey))
  }
  return { ...result, ...idField(fields, exchange, imported) }
}

/** What a template of ours is written to a platform as: the fields that an author fills in, and no others. */
export function writeShape(fields: Fields, platform: Platform): Fields {
  const imported = lastImport(fields, platform)
  const exchange = exchangeOf(imported?.format ?? defaultFormat[platform])
  if (exchange === undefined) return {}
  const unmapped = below(fields, 'platform_fields', platform)
  const authored = exchange.authored.flatMap((key) =>
    Object.hasOwn(unmapped, key) ? [[key, unmapped[key]] as const] : [],
  )
  const carried = partsOf(fields, exchange, imported).flatMap(({ mapping, part }) =>
    Object.keys(part).length > 0
      ? [[mapping.platformKey, mapping.write(part, undefined)] as const]
      : [],
  )
  return Object.fromEntries([...authored, ...carried])
}

const defaultFormat: Readonly<Record<Platform, Exchange['format']>> = {
  credly: 'credly',
  'canvas-credentials': 'canvas-credentials',
  'open-badges': 'open-badges-2',
  accredible: 'accredible',
}

/** Our fields as a platform has them: skills without what a person noted beside, pictures without words. */
export function simplified(fields: Fields, platform: Platform): Fields {
  const skills = own(fields, 'skills')
  const image = own(fields, 'image')
  const hasWords = isFields(image) && own(image, 'alt') !== undefined
  const keepsImage = !isFields(image) || (hasWords && platform === 'open-badges')
  return {
    ...fields,
    ...(Array.isArray(skills)
      ? { skills: skills.map((skill: unknown) => (isFields(skill) ? own(skill, 'name') : skill)) }
      : {}),
    ...(keepsImage ? {} : { image: imageAddress(fields) }),
  }
}

/** What each mapping has to bring back; each field of ours goes by one of them, that of the import first. */
function partsOf(all: Fields, { mappings, platform }: Exchange, imported: Imported | undefined) {
  const fields = simplified(all, platform)
  const isCarried = ({ platformKey }: FieldMapping) =>
    Object.hasOwn(imported?.fingerprints ?? {}, platformKey)
  const ordered = [
    ...mappings.filter(isCarried),
    ...mappings.filter((mapping) => !isCarried(mapping)),
  ]
  const done = new Set<string>()
  return ordered.map((mapping) => {
    const part = partOf(fields, mapping, done)
    for (const key of isCarried(mapping) ? mapping.templateKeys : Object.keys(part)) done.add(key)
    return { mapping, part, isCarried: isCarried(mapping) }
  })
}

/** The fields of ours that a mapping fills, as far as they are there. */
export function partOf(
  fields: Fields,
  { templateKeys }: Pick<FieldMapping, 'templateKeys'>,
  without: ReadonlySet<string> = new Set(),
): Fields {
  return Object.fromEntries(
    templateKeys.flatMap((key) => {
      const value = without.has(key) ? undefined : own(fields, key)
      return value === undefined || value === null ? [] : [[key, value]]
    }),
  )
}

function idField(fields: Fields, { platform, ids }: Exchange, imported?: Imported): Fields {
  const id = own(below(fields, 'platform_ids'), platform)
  return id === undefined
    ? {}
    : { [imported?.id ?? (ids.includes('id') ? 'id' : (ids[0] ?? 'id'))]: id }
}
