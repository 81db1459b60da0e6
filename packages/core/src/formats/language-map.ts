import { type Located, placeBelow } from '../documents/place.ts'
import { isFields, own } from './fields.ts'

/** A text in one of the languages in which a field gives it. */
export interface LanguageText {
  /** Its tag, at the place where it stands; undefined where it is given none. */
  readonly language: Located<string> | undefined
  readonly text: Located<string>
}

const tag = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

/** Keys that JSON-LD and our formats have, and that a careless eye takes for languages. */
const noTags = new Set(['id', 'url', 'uri'])

/**
 * The texts of a field that gives one for each language, as linked data has them: `{en: …, nl: …}`, or one or several
 * of `{"@value": …, "@language": …}`. Undefined where it is neither.
 */
export function languageTexts({ value, at }: Located<unknown>): LanguageText[] | undefined {
  if (Array.isArray(value)) {
    const all = value.map((item: unknown, index) =>
      valueObject({ value: item, at: placeBelow(at, index) }),
    )
    const found = all.filter((one) => one !== undefined)
    return found.length > 0 && found.length === all.length ? found : undefined
  }
  if (!isFields(value)) return undefined
  const one = valueObject({ value, at })
  if (one) return [one]
  const keys = Object.keys(value)
  if (keys.length === 0 || !keys.every((key) => isLanguage(key, own(value, key)))) return undefined
  return keys.flatMap((key) => {
    const place = placeBelow(at, key)
    const text = firstText({ value: own(value, key), at: place })
    if (text === undefined) return []
    const language =
      key === '@none' ? undefined : { value: key, at: { ...place, isKey: true as const } }
    return [{ language, text }]
  })
}

function isLanguage(key: string, value: unknown): boolean {
  const isTag = (tag.test(key) && !noTags.has(key)) || key === '@none'
  return isTag && (typeof value === 'string' || Array.isArray(value))
}

function firstText({ value, at }: Located<unknown>): Located<string> | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : { value, at }
  const first: unknown = Array.isArray(value) ? value[0] : undefined
  return typeof first === 'string' ? { value: first, at: placeBelow(at, 0) } : undefined
}

function valueObject({ value, at }: Located<unknown>): LanguageText | undefined {
  if (!isFields(value)) return undefined
  const text = own(value, '@value')
  if (typeof text !== 'string') return undefined
  const language = own(value, '@language')
  return {
    language:
      typeof language === 'string'
        ? { value: language, at: placeBelow(at, '@language') }
        : undefined,
    text: { value: text, at: placeBelow(at, '@value') },
  }
}
