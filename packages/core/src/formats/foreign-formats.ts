import type { Place } from '../documents/place.ts'
import type { Problem } from '../documents/problem.ts'
import { type Fields, hasOneOf, isFields, own } from './fields.ts'
import { typesOf } from './format.ts'

/** A form in which others keep badges, and which badgelint does not read. */
interface ForeignFormat {
  /** What a group of fields is, as the end of a sentence that begins with "This is". */
  readonly title: string
  readonly suggestion: string
  recognises(fields: Fields): boolean
}

const asTemplate =
  "Keep the badge as an Open Badges BadgeClass or Achievement, or write it in badgelint's own format"

const foreignFormats: readonly ForeignFormat[] = [
  {
    title: 'a European Digital Credential (European Learning Model)',
    suggestion: asTemplate,
    recognises: (fields) =>
      typesOf(fields).some((type) => /^europ(?:ean|ass)\w*credential/i.test(type)) ||
      contextOf(fields).includes('data.europa.eu/snb'),
  },
  {
    title: 'a version 1 Comprehensive Learner Record, whose achievements have another structure',
    suggestion: 'Export it as version 2.0, which contains Open Badges 3.0 credentials',
    recognises: (fields) =>
      typesOf(fields).some((type) => /^clr$/i.test(type)) ||
      contextOf(fields).includes('spec/clr/v1'),
  },
  {
    title: 'a credential signed as a JWT',
    suggestion: 'Keep the Achievement that it was issued for as JSON',
    recognises: (fields) => typesOf(fields).includes('EnvelopedVerifiableCredential'),
  },
  {
    title: 'a CTDL description, as in the Credential Registry',
    suggestion: asTemplate,
    recognises: (fields) =>
      Object.keys(fields).some((key) => key.startsWith('ceterms:')) ||
      typesOf(fields).some((type) => /^(?:ceterms|ceasn):/.test(type)) ||
      contextOf(fields).includes('credreg.net/ctdl'),
  },
  {
    title: "a badge from Moodle's web service",
    suggestion: asTemplate,
    recognises: (fields) =>
      has(fields, 'issuername') ||
      (has(fields, 'uniquehash') && hasOneOf(fields, ['name', 'dateissued', 'badgeurl'])),
  },
  {
    title: 'a badge from BadgeKit',
    suggestion: asTemplate,
    recognises: (fields) =>
      !has(fields, 'entityType') &&
      (hasOneOf(fields, ['earnerDescription', 'consumerDescription', 'rubricUrl']) ||
        (has(fields, 'slug') &&
          has(fields, 'criteriaUrl') &&
          hasOneOf(fields, ['strapline', 'imageUrl', 'unique', 'issuerUrl']))),
  },
  {
    title: 'a badge from Open Badge Factory',
    suggestion: asTemplate,
    recognises: (fields) =>
      has(fields, 'criteria_html') ||
      (has(fields, 'readyforissuing') && has(fields, 'name')) ||
      (has(fields, 'primary_language') && hasOneOf(fields, ['ctime', 'draft', 'client_id'])),
  },
  {
    title: 'a badge from edubadges',
    suggestion: asTemplate,
    recognises: (fields) => has(fields, 'badge_class_type') && has(fields, 'name'),
  },
  {
    title: 'a badge from version 1 of the Badgr API',
    suggestion: 'Export it with version 2 of the API, under /v2/badgeclasses',
    recognises: isBadgr1,
  },
]

/** Keys of a badge that version 1 of the Badgr API has, and others only now and then. */
const badgr1Marks = ['criteria_text', 'criteria_url', 'slug', 'recipient_count', 'created_by']

/**
 * Whether it is what version 1 of the Badgr API answers with: an object of Open Badges in its `json`, or a badge
 * without it.
 */
export function isBadgr1(fields: Fields): boolean {
  const json = own(fields, 'json')
  if (isFields(json)) return hasOneOf(fields, badgr1Marks) && typesOf(json).length > 0
  const count = badgr1Marks.filter((key) => has(fields, key)).length
  return count > 2 || (count > 1 && has(fields, 'criteria_text'))
}

/** Says what a badge in a form that others keep it in is; undefined where it is none. */
export function foreignBadge(fields: Fields, at: Place): Problem | undefined {
  const format = foreignFormats.find((one) => one.recognises(fields))
  return (
    format && {
      at,
      about: 'format',
      message: `This is ${format.title}, which badgelint does not read, so nothing in it was checked`,
      suggestion: format.suggestion,
    }
  )
}

/** The addresses of the context of a linked-data object, as one text. */
function contextOf(fields: Fields): string {
  const context = own(fields, '@context')
  return context === undefined ? '' : JSON.stringify(context)
}

function has(fields: Fields, key: string): boolean {
  return Object.hasOwn(fields, key)
}
