import type { Syntax } from '../documents/media-type.ts'
import { addressFlaw } from '../program/address-flaw.ts'
import type { TemplateField } from '../program/template.ts'
import { inWords } from '../text/in-words.ts'
import { achievementDifferences, achievementTexts } from './achievement.ts'
import { type FieldReader, type Fields, isFields, own } from './fields.ts'
import {
  keysForeignToOpenBadges1,
  keysForeignToOpenBadges2,
  keysForeignToOpenBadges3,
} from './foreign-keys.ts'
import { type FormatAdapter, hasContext, type MappedFields, typesOf } from './format.ts'
import { frameworkSkills } from './framework-skills.ts'
import type { LinkFields } from './link-fields.ts'
import type { Mismatch } from './shape.ts'

const sources: Readonly<Partial<Record<TemplateField, readonly string[]>>> = {
  id: ['id', '@id'],
  name: ['name'],
  description: ['description'],
  language: ['@language', 'inLanguage'],
  version: ['version'],
  image: ['image'],
  criteria: ['criteria'],
  criteriaLink: ['criteria'],
  skills: ['alignment'],
  tags: ['tags', 'tag'],
  alignments: ['alignment'],
}

const links: LinkFields = {
  image: 'any',
  'image/id': 'any',
  criteria: 'any',
  'criteria/id': 'any',
  'alignment/targetUrl': 'any',
}

/** BadgeClass of Open Badges 1.0 and 1.1, which had no `type` at first. */
export const openBadges1: FormatAdapter = {
  format: 'open-badges-1',
  title: 'an Open Badges 1.x BadgeClass',
  marks: ['name', 'description', 'image', 'criteria', 'issuer', 'alignment', 'tags'],
  needs: ['name', 'description', 'image', 'criteria', 'issuer'],
  recognises(fields, { syntax }) {
    if (isBadgeClass(fields)) return isVersion1(fields)
    return (
      typesOf(fields).length === 0 &&
      typeof own(fields, 'name') === 'string' &&
      ['description', 'image', 'criteria', 'issuer'].every((key) => Object.hasOwn(fields, key)) &&
      (Object.hasOwn(fields, '@context') ? isVersion1(fields) : isPublished(fields, syntax))
    )
  },
  loadValidate: async () => (await import('../schemas/validators/open-badges-1.ts')).validate,
  links: { image: 'any', criteria: 'any', issuer: 'any', 'alignment/url': 'any' },
  foreignKeys: keysForeignToOpenBadges1,
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
  links: {
    ...links,
    id: 'reference',
    '@id': 'reference',
    'image/@id': 'any',
    'criteria/@id': 'any',
    issuer: 'any',
  },
  foreignKeys: keysForeignToOpenBadges2,
  differences: (fields) => narrativeAsText(fields, false),
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
  links: { ...links, id: 'id' },
  foreignKeys: keysForeignToOpenBadges3,
  differences: (fields) => [...achievementDifferences(fields), ...narrativeAsText(fields, true)],
  sources,
  map: (reader) => ({ ...mapOpenBadge(reader, false), ...achievementTexts(reader) }),
}

/** Criteria that are written out where an address or a group of fields is due. */
function narrativeAsText(fields: Fields, isGroupDue: boolean): Mismatch[] {
  const criteria = own(fields, 'criteria')
  if (typeof criteria !== 'string' || criteria.trim() === '') return []
  const flaw = addressFlaw(criteria, 'any')
  const isProse = flaw !== undefined && !flaw.isSlip && /\s/.test(criteria.trim())
  if (!isProse && (flaw !== undefined || !isGroupDue)) return []
  const key = isProse ? 'narrative' : 'id'
  return [
    {
      pointer: '/criteria',
      about: 'criteria',
      kind: 'wrong',
      message: `\`criteria\` is ${inWords(criteria)}; expected a section with that as \`${key}\``,
      suggestion: `Write {"${key}": "…"} as \`criteria\``,
    },
  ]
}

function isBadgeClass(fields: Fields): boolean {
  return typesOf(fields).includes('BadgeClass')
}

function isVersion1(fields: Fields): boolean {
  return hasContext(fields, /openbadges\/v1/)
}

/**
 * Whether criteria and issuer of what has no type stand elsewhere, as those of a BadgeClass do: in YAML,
 * which people write, both; in JSON one of them, or the issuer in place. Criteria in a group are of version 2.
 */
function isPublished(fields: Fields, syntax: Syntax): boolean {
  if (Object.hasOwn(fields, 'skills') || isFields(own(fields, 'criteria'))) return false
  const found = ['criteria', 'issuer'].map((key) => {
    const value = own(fields, key)
    return typeof value === 'string' && /[/:.]/.test(value) && !/\s/.test(value.trim())
  })
  if (syntax !== 'json') return found.every(Boolean)
  return found.some(Boolean) || isFields(own(fields, 'issuer'))
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
    criteriaLink: stated?.text('id', '@id') ?? reader.text('criteria'),
    skills: isOld ? undefined : frameworkSkills(reader.groups('alignment')),
    tags: [...reader.texts('tags'), ...reader.texts('tag')],
    alignments: reader.groups('alignment').map((alignment) => ({
      at: alignment.at,
      ...(isOld
        ? { name: alignment.text('name'), link: alignment.text('url'), outdatedKeys: [] }
        : {
            name: alignment.text('targetName', 'name', 'target_name', 'targetTitle'),
            link: alignment.text('targetUrl', 'url', 'targetURL', 'target_url', 'targetId'),
            outdatedKeys: alignment.keys(...outdated),
          }),
    })),
    imageText: reader.group('image')?.text('caption') ?? reader.text('imageAltText'),
    issuer: (reader.group('issuer') ?? reader.group('creator'))?.text('name'),
  }
}
