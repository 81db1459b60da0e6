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
    title: 'a Comprehensive Learner Record of version 1, whose achievements have another shape',
    suggestion: 'Export it as version 2.0, which holds credentials of Open Badges 3.0',
    recognises: (fields) =>
      typesOf(fields).some((type) => /^clr$/i.test(type)) ||
      contextOf(fields).includes('spec/clr/v1'),
  },
  {
    title: 'a credential that is signed as one text (JWT)',
    suggestion: 'Keep the Achievement that it was issued for, as JSON',
    recognises: (fields) => typesOf(fields).includes('EnvelopedVerifiableCredential'),
  },
  {
    title: 'a description in CTDL, as the Credential Registry keeps it',
    suggestion: asTemplate,
    recognises: (fields) =>
      Object.keys(fields).some((key) => key.startsWith('ceterms:')) ||
      typesOf(fields).some((type) => /^(?:ceterms|ceasn):/.test(type)) ||
      contextOf(fields).includes('credreg.net/ctdl'),
  },
  {
    title: "a badge as Moodle's web service answers with it",
    suggestion: asTemplate,
    recognises: (fields) =>
      has(fields, 'issuername') ||
      (has(fields, 'uniquehash') && hasOneOf(fields, ['name', 'dateissued', 'badgeurl'])),
  },
  {
    title: 'a badge of BadgeKit',
    suggestion: asTemplate,
    recognises: (fields) =>
      !has(fields, 'entityType') &&
      (hasOneOf(fields, ['earnerDescription', 'consumerDescription', 'rubricUrl']) ||
        (has(fields, 'slug') &&
          has(fields, 'criteriaUrl') &&
          hasOneOf(fields, ['strapline', 'imageUrl', 'unique', 'issuerUrl']))),
  },
  {
    title: 'a badge of Open Badge Factory',
    suggestion: asTemplate,
    recognises: (fields) =>
      has(fields, 'criteria_html') ||
      (has(fields, 'readyforissuing') && has(fields, 'name')) ||
      (has(fields, 'primary_language') && hasOneOf(fields, ['ctime', 'draft', 'client_id'])),
  },
  {
    title: 'a badge of edubadges',
    suggestion: asTemplate,
    recognises: (fields) => has(fields, 'badge_class_type') && has(fields, 'name'),
  },
  {
    title: 'a badge as version 1 of the Badgr API answers with it',
    suggestion: 'Ask version 2 of the API, under /v2/badgeclasses, and keep what it answers',
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
      message: `This is ${format.title}, which badgelint does not read, so that nothing of it was checked`,
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
