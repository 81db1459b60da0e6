import type { Located } from '../documents/place.ts'
import type { TemplateField } from '../program/template.ts'
import { type FieldReader, type Fields, own } from './fields.ts'
import { type FormatAdapter, type MappedFields, typesOf } from './format.ts'

const sources: Readonly<Partial<Record<TemplateField, readonly string[]>>> = {
  id: ['id', '@id'],
  name: ['name'],
  description: ['description'],
  language: ['@language', 'inLanguage'],
  version: ['version'],
  image: ['image'],
  criteria: ['criteria'],
  criteriaLink: ['criteria'],
  tags: ['tags', 'tag'],
  alignments: ['alignment'],
}

/** BadgeClass of Open Badges 1.0 and 1.1, which had no `type` at first. */
export const openBadges1: FormatAdapter = {
  format: 'open-badges-1',
  title: 'an Open Badges 1.x BadgeClass',
  marks: ['name', 'description', 'image', 'criteria', 'issuer', 'alignment', 'tags'],
  needs: ['name', 'description', 'image', 'criteria', 'issuer'],
  recognises(fields) {
    if (isBadgeClass(fields)) return isVersion1(fields)
    return (
      typesOf(fields).length === 0 &&
      typeof own(fields, 'name') === 'string' &&
      ['description', 'image', 'criteria', 'issuer'].every((key) => Object.hasOwn(fields, key))
    )
  },
  loadValidate: async () => (await import('../schemas/validators/open-badges-1.ts')).validate,
  sources,
  map: (reader) => mapOpenBadge(reader, true),
}

/** BadgeClass of Open Badges 2.0. */
export const openBadges2: FormatAdapter = {
  format: 'open-badges-2',
  title: 'an Open Badges 2.0 BadgeClass',
  marks: [
    '@context',
    'type',
    'name',
    'description',
    'image',
    'criteria',
    'issuer',
    'alignment',
    'tags',
  ],
  needs: ['@context', 'type', 'id', 'name', 'description', 'image', 'criteria', 'issuer'],
  recognises: (fields) => isBadgeClass(fields) && !isVersion1(fields),
  loadValidate: async () => (await import('../schemas/validators/open-badges-2.ts')).validate,
  sources,
  map: (reader) => mapOpenBadge(reader, false),
}

/** Achievement of Open Badges 3.0. */
export const openBadges3: FormatAdapter = {
  format: 'open-badges-3',
  title: 'an Open Badges 3.0 Achievement',
  marks: [
    '@context',
    'type',
    'achievementType',
    'criteria',
    'creator',
    'inLanguage',
    'tag',
    'alignment',
    'humanCode',
  ],
  needs: ['type', 'id', 'name', 'description', 'criteria'],
  recognises: (fields) => typesOf(fields).includes('Achievement'),
  loadValidate: async () => (await import('../schemas/validators/open-badges-3.ts')).validate,
  sources,
  map: (reader) => mapOpenBadge(reader, false),
}

function isBadgeClass(fields: Fields): boolean {
  return typesOf(fields).includes('BadgeClass')
}

function isVersion1(fields: Fields): boolean {
  return JSON.stringify(own(fields, '@context') ?? '').includes('openbadges/v1')
}

/** Names that an alignment's fields had in version 1 and have no longer. */
const outdated = ['name', 'url', 'description', 'framework', 'code']

function mapOpenBadge(reader: FieldReader, isOld: boolean): MappedFields {
  const stated = reader.group('criteria')
  const narrative = stated?.text('narrative')
  return {
    id: reader.id('id', '@id'),
    name: reader.text('name'),
    description: reader.text('description'),
    language: reader.text('inLanguage', '@language'),
    version: reader.id('version'),
    image: reader.group('image')?.text('id', '@id') ?? reader.text('image'),
    criteria: narrative ? [{ text: narrative }] : [],
    criteriaLink: stated?.text('id', '@id') ?? address(reader.text('criteria')),
    tags: [...reader.texts('tags'), ...reader.texts('tag')],
    alignments: reader.groups('alignment').map((alignment) => ({
      at: alignment.at,
      ...(isOld
        ? { name: alignment.text('name'), link: alignment.text('url'), outdatedKeys: [] }
        : {
            name: alignment.text('targetName', 'name'),
            link: alignment.text('targetUrl', 'url'),
            outdatedKeys: alignment.keys(...outdated),
          }),
    })),
    imageText: reader.group('image')?.text('caption'),
    issuer: (reader.group('issuer') ?? reader.group('creator'))?.text('name'),
  }
}

/** A text where an address is due counts only if it is one; the schema says so otherwise. */
function address(text: Located<string> | undefined): Located<string> | undefined {
  return text && /^[a-z][a-z0-9+.-]*:/i.test(text.value) ? text : undefined
}
