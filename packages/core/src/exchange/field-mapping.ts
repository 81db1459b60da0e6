import { isSame } from '../documents/patch.ts'
import { type Fields, isFields, own } from '../formats/fields.ts'
import type { Format } from '../program/template.ts'

/**
 * How one field of a platform is carried over into fields of our format, and back. What is carried must
 * mean the same; what cannot be carried stays with the platform's own fields.
 */
export interface FieldMapping {
  /** The platform's key. */
  readonly platformKey: string
  /** Our keys that it fills, one for most. */
  readonly templateKeys: readonly string[]
  /** Our fields for a value of the platform; undefined where it cannot be carried. */
  read(value: unknown): Fields | undefined
  /** The platform's value for our fields. `kept` is its former value, for what ours do not say. */
  write(part: Fields, unmapped: unknown): unknown
}

/** What a platform has of a template, and how to carry it over. */
export interface Exchange {
  readonly format: Exclude<Format, 'badgelint'>
  /** The platform's name, as the configuration has it. */
  readonly platform: Platform
  /** Keys that may hold the id, the best first. */
  readonly ids: readonly string[]
  /** In order of preference, where several fill the same field of ours. */
  readonly mappings: readonly FieldMapping[]
  /** Other keys that an author writes. */
  readonly authored: readonly string[]
}

/** Platforms that templates are imported from. */
export const platforms = ['credly', 'canvas-credentials', 'open-badges', 'accredible'] as const

export type Platform = (typeof platforms)[number]

/** A text that is not blank, such as a name. */
export function text(platformKey: string, templateKeys = platformKey): FieldMapping {
  return plain(
    platformKey,
    templateKeys,
    (value) => typeof value === 'string' && value.trim() !== '',
  )
}

export function flag(platformKey: string, templateKeys = platformKey): FieldMapping {
  return plain(platformKey, templateKeys, (value) => typeof value === 'boolean')
}

/** A list of texts that is not empty. */
export function texts(platformKey: string, templateKeys = platformKey): FieldMapping {
  return plain(
    platformKey,
    templateKeys,
    (value) =>
      Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string'),
  )
}

function plain(
  platformKey: string,
  templateKeys: string,
  fits: (value: unknown) => boolean,
): FieldMapping {
  return {
    platformKey,
    templateKeys: [templateKeys],
    read: (value) => (fits(value) ? { [templateKeys]: value } : undefined),
    write: (part) => own(part, templateKeys),
  }
}

/** Texts, or groups whose name stands for them: the others of its fields come back by the name. */
export function names(platformKey: string, templateKeys = platformKey): FieldMapping {
  const nameOf = (item: unknown) => (isFields(item) ? own(item, 'name') : item)
  return list(platformKey, templateKeys, {
    read: (item) => {
      const name = nameOf(item)
      return typeof name === 'string' ? name : undefined
    },
    write: (item) => nameOf(item),
    isSameAs: (item, unmapped) => nameOf(item) === nameOf(unmapped),
  })
}

/** Groups of fields, of which some are carried, each under our key by the platform's keys for it. */
export function groups(
  platformKey: string,
  templateKeys: string,
  keys: Readonly<Record<string, readonly string[]>>,
): FieldMapping {
  const read = (item: unknown): Fields | undefined => {
    if (!isFields(item)) return undefined
    return Object.fromEntries(
      Object.entries(keys).flatMap(([key, sources]) => {
        const value = sources.map((source) => own(item, source)).find(isFilled)
        return value === undefined ? [] : [[key, value]]
      }),
    )
  }
  return list(platformKey, templateKeys, {
    read,
    write: (item) =>
      isFields(item)
        ? Object.fromEntries(
            Object.entries(item).map(([key, value]) => [
              own(keys, key) ? theirKey(key) : key,
              value,
            ]),
          )
        : item,
    isSameAs: (item, unmapped) => isSame(item, read(unmapped)),
  })
  function theirKey(key: string): string {
    return keys[key]?.[0] ?? key
  }
}

function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  return typeof value === 'number' || typeof value === 'boolean'
}

interface ItemMapping {
  read(item: unknown): unknown
  write(item: unknown): unknown
  /** Whether an item of ours is what a kept one was read as. */
  isSameAs(item: unknown, unmapped: unknown): boolean
}

/** A list; an item that nobody has changed comes back as the platform had it. */
export function list(
  platformKey: string,
  templateKeys: string,
  { read, write, isSameAs }: ItemMapping,
): FieldMapping {
  return {
    platformKey,
    templateKeys: [templateKeys],
    read(value) {
      if (!Array.isArray(value) || value.length === 0) return undefined
      const items = value.map(read)
      return items.includes(undefined) ? undefined : { [templateKeys]: items }
    },
    write(part, unmapped) {
      const value = own(part, templateKeys)
      if (!Array.isArray(value)) return value
      const open: unknown[] = Array.isArray(unmapped) ? [...unmapped] : []
      return value.map((item: unknown) => {
        const at = open.findIndex((candidate) => isSameAs(item, candidate))
        return at < 0 ? write(item) : open.splice(at, 1)[0]
      })
    },
  }
}
