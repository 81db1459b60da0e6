import { type Located, type Place, placeBelow } from '../documents/place.ts'

/** A group of fields as it was decoded. */
export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Own property only, so that a file cannot reach a prototype. */
export function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined
}

export function hasOneOf(fields: Fields, keys: readonly string[]): boolean {
  return keys.some((key) => Object.hasOwn(fields, key))
}

/**
 * Reads fields leniently: what is not of the wanted kind reads as absent, because the format's
 * schema has already said so. Texts of white space only read as absent too.
 */
export class FieldReader {
  readonly fields: Fields
  readonly at: Place

  constructor(fields: Fields, at: Place) {
    this.fields = fields
    this.at = at
  }

  /** The text at the first of the keys that has one. */
  text(...keys: readonly string[]): Located<string> | undefined {
    for (const key of keys) {
      const value = own(this.fields, key)
      if (isText(value)) return { value, at: placeBelow(this.at, key) }
    }
    return undefined
  }

  /** The text or number at a key, as text: ids are written as either. */
  id(...keys: readonly string[]): Located<string> | undefined {
    for (const key of keys) {
      const value = own(this.fields, key)
      if (isText(value) || typeof value === 'number')
        return { value: String(value), at: placeBelow(this.at, key) }
    }
    return undefined
  }

  flag(key: string): Located<boolean> | undefined {
    const value = own(this.fields, key)
    return typeof value === 'boolean' ? { value, at: placeBelow(this.at, key) } : undefined
  }

  number(key: string): Located<number> | undefined {
    const value = own(this.fields, key)
    return typeof value === 'number' ? { value, at: placeBelow(this.at, key) } : undefined
  }

  /** The day of a date or a time of day at a key, `YYYY-MM-DD`. */
  day(...keys: readonly string[]): Located<string> | undefined {
    const text = this.text(...keys)
    const day = text && /^\d{4}-\d{2}-\d{2}/.exec(text.value)?.[0]
    return text && day !== undefined ? { value: day, at: text.at } : undefined
  }

  /** The keys of these that are there, each at its own place. */
  keys(...keys: readonly string[]): readonly Located<string>[] {
    return keys
      .filter((key) => Object.hasOwn(this.fields, key))
      .map((key) => ({ value: key, at: { ...placeBelow(this.at, key), isKey: true } }))
  }

  list(key: string): readonly Located<unknown>[] {
    const value = own(this.fields, key)
    const at = placeBelow(this.at, key)
    if (!Array.isArray(value)) return []
    return value.map((item: unknown, index) => ({ value: item, at: placeBelow(at, index) }))
  }

  texts(key: string): readonly Located<string>[] {
    return this.list(key).filter((item): item is Located<string> => isText(item.value))
  }

  group(key: string): FieldReader | undefined {
    const value = own(this.fields, key)
    return isFields(value) ? new FieldReader(value, placeBelow(this.at, key)) : undefined
  }

  /** The groups at a key: a list of them, or one alone. */
  groups(key: string): readonly FieldReader[] {
    const one = this.group(key)
    if (one) return [one]
    return this.list(key).flatMap(({ value, at }) =>
      isFields(value) ? [new FieldReader(value, at)] : [],
    )
  }

  /** The texts at a key, or the name of each group that stands in place of one. */
  textsOrNames(key: string, name: string): readonly Located<string>[] {
    return this.list(key).flatMap(({ value, at }) => {
      if (isText(value)) return [{ value, at }]
      const text = isFields(value) ? new FieldReader(value, at).text(name) : undefined
      return text ? [text] : []
    })
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}
