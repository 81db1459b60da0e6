import type { Located } from '../documents/place.ts'
import { placeBelow } from '../documents/place.ts'
import { addressFlaw } from '../program/address-flaw.ts'
import type { BadgeTemplate, Criterion } from '../program/template.ts'
import { inWords } from '../text/in-words.ts'
import { type FieldReader, type Fields, isFields, own } from './fields.ts'
import { type LanguageText, languageTexts } from './language-map.ts'
import type { Mismatch } from './shape.ts'

/** What an Achievement says in one language. */
interface Said {
  readonly language?: Located<string> | undefined
  readonly name?: Located<string> | undefined
  readonly description?: Located<string> | undefined
  readonly criteria: readonly Criterion[]
}

/** The texts of an Achievement: in its main language, and in the others where it has several. */
export interface AchievementTexts extends Said {
  readonly translations?: BadgeTemplate['translations']
  readonly languageMap?: BadgeTemplate['languageMap']
}

/** The texts of an Achievement, each of which is one text or one for each language. */
export function achievementTexts(reader: FieldReader): AchievementTexts {
  const stated = reader.group('criteria')
  const name = textsAt(reader, 'name')
  const description = textsAt(reader, 'description')
  const narrative = stated ? textsAt(stated, 'narrative') : []
  const inLanguage = reader.text('inLanguage', '@language')
  const maps = [name, description, narrative].filter((texts) => texts.some(({ isMap }) => isMap))
  const all = [name, description, narrative].flat()
  const tags = [...new Set(all.flatMap(({ language }) => language?.value ?? []))]
  const main = tags.find((tag) => /^en(?:-|$)/i.test(tag)) ?? tags[0]
  const said = (tag: string | undefined): Said => {
    const of = (texts: readonly Text[]) => texts.find(({ language }) => language?.value === tag)
    const narrated = of(narrative)?.text
    return {
      language: all.find(({ language }) => language?.value === tag)?.language ?? inLanguage,
      name: of(name)?.text,
      description: of(description)?.text,
      criteria: narrated ? [{ text: narrated }] : [],
    }
  }
  if (maps.length === 0) return said(undefined)
  const own = said(main)
  const first = (texts: readonly Text[]) => texts[0]?.text
  const narrated = own.criteria[0]?.text ?? first(narrative)
  return {
    language: own.language,
    // What is not given in the main language is given in another.
    name: own.name ?? first(name),
    description: own.description ?? first(description),
    criteria: narrated ? [{ text: narrated }] : [],
    translations: tags.filter((tag) => tag !== main).map(said),
    languageMap: maps[0]?.[0]?.field,
  }
}

interface Text extends LanguageText {
  readonly isMap: boolean
  readonly field: Located<unknown>['at']
}

function textsAt(reader: FieldReader, key: string): Text[] {
  const text = reader.text(key)
  const field = placeBelow(reader.at, key)
  if (text) return [{ language: undefined, text, isMap: false, field }]
  const all = languageTexts({ value: own(reader.fields, key), at: field }) ?? []
  return all.map((one) => ({ ...one, isMap: true, field }))
}

/** What is wrong with texts that are neither one text nor one for each language, and with a group that is one. */
export function achievementDifferences(fields: Fields): Mismatch[] {
  const criteria = own(fields, 'criteria')
  return [
    ...textDifference(fields, 'name', ''),
    ...textDifference(fields, 'description', ''),
    ...(isFields(criteria) ? textDifference(criteria, 'narrative', '/criteria') : []),
    ...groupDifference(fields, 'image', 'Image'),
    ...groupDifference(fields, 'creator', 'Profile'),
  ]
}

/** A text where a group of fields is due that has it as its `id`. */
function groupDifference(fields: Fields, key: string, type: string): Mismatch[] {
  const value = own(fields, key)
  if (typeof value !== 'string' || value.trim() === '') return []
  const isName = type === 'Profile' && addressFlaw(value, 'id') !== undefined
  return [
    {
      pointer: `/${key}`,
      about: key,
      kind: 'wrong',
      message: `\`${key}\` is ${inWords(value)}; expected a section with that as \`${isName ? 'name' : 'id'}\`, and with \`type\` ${type}`,
      suggestion: isName
        ? `Write {"id": "…", "type": "${type}", "name": "…"}, with its own address as \`id\``
        : `Write {"id": "…", "type": "${type}"}, with the address as \`id\``,
    },
  ]
}

function textDifference(fields: Fields, key: string, above: string): Mismatch[] {
  const value = own(fields, key)
  const at = { file: '', document: 0, pointer: '' }
  if (value === undefined || typeof value === 'string' || languageTexts({ value, at })) return []
  return [
    {
      pointer: `${above}/${key}`,
      about: `${above}/${key}`.slice(1).replace('/', '.'),
      kind: 'wrong',
      message: `\`${key}\` is ${inWords(value)}; expected text`,
      suggestion:
        value === null
          ? 'Fill it in, or remove the line'
          : typeof value === 'object'
            ? 'Write it as text, or as one text for each language, such as {"en": "…"}'
            : 'Put it in quotes',
    },
  ]
}
