import { isSame } from '../documents/patch.ts'
import { pointerKeys } from '../documents/place.ts'
import { badgelint } from '../formats/badgelint.ts'
import { type Fields, isFields, own } from '../formats/fields.ts'
import { mismatches } from '../formats/shape.ts'
import type { Carrier, Exchange, Platform } from './carrier.ts'
import { exchangeOf, imageAddress } from './platforms.ts'
import { sumOf } from './sums.ts'

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
  readonly kept: Fields
  /** Keys with a value that our format has a field for, but does not take. */
  readonly unfit: readonly string[]
}

/** What stands in `platform_fields.imported` for a platform. */
export interface Imported {
  readonly format: Exchange['format']
  /** The key of the id. */
  readonly id?: string
  /** For each key that was carried over a sum of our fields as they were then. */
  readonly sums: Readonly<Record<string, string>>
}

/** Carries a template of a platform over into our format. Nothing is lost. */
export async function translate(fields: Fields, exchange: Exchange): Promise<Translated> {
  const carried = carry(fields, exchange, new Set())
  const wrong = await wrongKeys(carried)
  const { parts, unfit } = wrong.size === 0 ? carried : carry(fields, exchange, wrong)
  const id = idOf(fields, exchange)
  const kept = Object.entries(fields).filter(([key, value]) => {
    if (key === id?.key) return false
    const part = parts.get(key)
    const carrier = exchange.carriers.find(({ theirs }) => theirs === key)
    return part === undefined || !isSame(carrier?.write(part, undefined), value)
  })
  return {
    format: exchange.format,
    platform: exchange.platform,
    ...(id === undefined ? {} : { id }),
    fields: Object.assign({}, ...parts.values()),
    parts,
    kept: Object.fromEntries(kept),
    unfit,
  }
}

interface Carried {
  readonly parts: Map<string, Fields>
  readonly unfit: readonly string[]
}

/** `without` names keys of the platform whose value our format does not take. */
function carry(fields: Fields, { carriers }: Exchange, without: ReadonlySet<string>): Carried {
  const parts = new Map<string, Fields>()
  const filled = new Set<string>()
  for (const { theirs, ours, read } of carriers) {
    if (!Object.hasOwn(fields, theirs) || without.has(theirs)) continue
    const part = read(fields[theirs])
    if (part === undefined || ours.some((key) => filled.has(key))) continue
    parts.set(theirs, part)
    for (const key of Object.keys(part)) filled.add(key)
  }
  return { parts, unfit: [...without] }
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
  const sums = [...parts].map(([key, part]) => [key, sumOf(part)] as const)
  return { format, ...(id === undefined ? {} : { id: id.key }), sums: Object.fromEntries(sums) }
}

/** What a template in our format says of its last import from a platform. */
export function lastImport(fields: Fields, platform: Platform): Imported | undefined {
  const noted = below(fields, 'platform_fields', 'imported', platform)
  const format = exchangeOf(String(own(noted, 'format')))?.format
  if (format === undefined) return undefined
  const id = own(noted, 'id')
  const sums = Object.entries(below(noted, 'sums')).map(([key, sum]) => [key, String(sum)])
  return { format, ...(typeof id === 'string' ? { id } : {}), sums: Object.fromEntries(sums) }
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
  const kept = below(fields, 'platform_fields', platform)
  if (exchange === undefined) return kept
  const result: Record<string, unknown> = { ...kept }
  for (const { carrier, part, isCarried } of partsOf(fields, exchange, imported)) {
    const { theirs } = carrier
    const isUnchanged = imported?.sums[theirs] === sumOf(part)
    if (Object.keys(part).length === 0) {
      if (isCarried) delete result[theirs]
    } else if (!isUnchanged || !Object.hasOwn(kept, theirs))
      result[theirs] = carrier.write(part, own(kept, theirs))
  }
  return { ...result, ...idField(fields, exchange, imported) }
}

/** What a template of ours is written to a platform as: the fields that an author fills in, and no others. */
export function writeShape(fields: Fields, platform: Platform): Fields {
  const imported = lastImport(fields, platform)
  const exchange = exchangeOf(imported?.format ?? defaultFormat[platform])
  if (exchange === undefined) return {}
  const kept = below(fields, 'platform_fields', platform)
  const authored = exchange.authored.flatMap((key) =>
    Object.hasOwn(kept, key) ? [[key, kept[key]] as const] : [],
  )
  const carried = partsOf(fields, exchange, imported).flatMap(({ carrier, part }) =>
    Object.keys(part).length > 0 ? [[carrier.theirs, carrier.write(part, undefined)] as const] : [],
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

/** What each carrier has to bring back; each field of ours goes by one of them, that of the import first. */
function partsOf(all: Fields, { carriers, platform }: Exchange, imported: Imported | undefined) {
  const fields = simplified(all, platform)
  const isCarried = ({ theirs }: Carrier) => Object.hasOwn(imported?.sums ?? {}, theirs)
  const ordered = [
    ...carriers.filter(isCarried),
    ...carriers.filter((carrier) => !isCarried(carrier)),
  ]
  const done = new Set<string>()
  return ordered.map((carrier) => {
    const part = partOf(fields, carrier, done)
    for (const key of isCarried(carrier) ? carrier.ours : Object.keys(part)) done.add(key)
    return { carrier, part, isCarried: isCarried(carrier) }
  })
}

/** The fields of ours that a carrier fills, as far as they are there. */
export function partOf(
  fields: Fields,
  { ours }: Pick<Carrier, 'ours'>,
  without: ReadonlySet<string> = new Set(),
): Fields {
  return Object.fromEntries(
    ours.flatMap((key) => {
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
