import { type Located, type Place, placeBelow } from '../documents/place.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { inWords } from '../text/in-words.ts'
import { assertionHeldBy, statedKind } from './badge-objects.ts'
import { earnerInName, earnerOfAssertion, earnerOfSubject } from './credentials.ts'
import { credly } from './credly.ts'
import { FieldReader, type Fields, hasOneOf, isFields, own } from './fields.ts'
import { type FormatAdapter, hasContext, typesOf } from './format.ts'
import { openBadges1, openBadges2, openBadges3 } from './open-badges.ts'
import type { UnreadBadge } from './unread-badge.ts'

/** What an issued badge holds of what it was issued for. */
export interface Embedded {
  /** Groups of fields that are templates or hold some. */
  readonly inner: readonly EmbeddedItem[]
  /** What should be one of them and cannot be read. */
  readonly unread: readonly UnreadBadge[]
}

export interface EmbeddedItem {
  readonly value: unknown
  readonly at: Place
  readonly earner?: Located<string> | undefined
  /** The format that it has by where it stands; absent where it says so itself. */
  readonly adapter?: FormatAdapter
  /** Whether what is not there may be there all the same, where a platform answers with the rest of it. */
  readonly isExcerpt?: boolean
}

const nothing: Embedded = { inner: [], unread: [] }

/**
 * What stands in a credential, a presentation or an assertion. Undefined where it is none of them; nothing where
 * it is one that holds nothing and need not.
 */
export function embeddedIn(fields: Fields, at: Place): Embedded | undefined {
  const held = assertionHeldBy(fields)
  if (held) return inAssertion(new FieldReader(held, placeBelow(at, 'assertion')), true)
  const kind = statedKind(fields)
  if (kind === 'endorsement') return undefined
  if (kind === 'credential' || hasOneOf(fields, ['credentialSubject', 'verifiableCredential']))
    return inCredential(new FieldReader(fields, at))
  const isAssertion = kind === 'assertion'
  if (!isAssertion && kind !== undefined) return undefined
  return inAssertion(new FieldReader(fields, at), isAssertion)
}

function inCredential(credential: FieldReader): Embedded {
  const { fields, at } = credential
  const subjects = credential.groups('credentialSubject')
  const found = [
    inCredentials(credential),
    ...subjects.flatMap((subject) => [inCredentials(subject), inSubject(subject)]),
  ]
  const embedded = {
    inner: found.flatMap(({ inner }) => inner).map((item) => withEarner(item, credential)),
    unread: found.flatMap(({ unread }) => unread),
  }
  if (embedded.inner.length > 0 || embedded.unread.length > 0) return embedded
  const misplaced = ['achievement', 'credentialsubject', 'subject']
    .map((name) => Object.keys(fields).find((key) => key.toLowerCase() === name))
    .find((key) => key !== undefined && key !== 'credentialSubject')
  if (!isOfBadges(credential, subjects)) return nothing
  return { inner: [], unread: [withoutAchievement(at, misplaced)] }
}

/** An achievement with the person whom the name of the credential around it gives, where nothing else does. */
function withEarner(item: EmbeddedItem, credential: FieldReader): EmbeddedItem {
  if (item.earner !== undefined || item.adapter === undefined || !isFields(item.value)) return item
  return { ...item, earner: earnerInName(credential, new FieldReader(item.value, item.at)) }
}

function withoutAchievement(at: Place, misplaced: string | undefined): UnreadBadge {
  return misplaced === undefined
    ? unreadable(
        at,
        'This credential has no `achievement` in its `credentialSubject`, and no other credential, so nothing in it was checked',
        'Add the Achievement there, with its id, name, description and criteria',
      )
    : unreadable(
        placeOfKey(at, misplaced),
        `\`${misplaced}\` is in this credential, so nothing in it was checked; expected \`credentialSubject\`, and in it \`achievement\``,
        'Put the Achievement under `credentialSubject` and `achievement`',
      )
}

/** Whether a credential says that it is one of Open Badges 3.0, or a record of such. */
function isOfBadges({ fields }: FieldReader, subjects: readonly FieldReader[]): boolean {
  const types = [...typesOf(fields), ...subjects.flatMap((subject) => typesOf(subject.fields))]
  return types.some((type) =>
    /^(?:OpenBadgeCredential|AchievementCredential|AchievementSubject|ClrCredential|ClrSubject)$/.test(
      type,
    ),
  )
}

/** The credentials in a presentation or a record. */
function inCredentials(reader: FieldReader): Embedded {
  const value = own(reader.fields, 'verifiableCredential')
  if (value === undefined || value === null) return nothing
  const at = placeBelow(reader.at, 'verifiableCredential')
  const items = Array.isArray(value) ? reader.list('verifiableCredential') : [{ value, at }]
  return { inner: items, unread: [] }
}

/** The achievements of a subject; older drafts said `hasCredential`. */
function inSubject(subject: FieldReader): Embedded {
  const { fields, at } = subject
  const earner = earnerOfSubject(subject)
  const older = subject
    .groups('hasCredential')
    .filter((reader) => typesOf(reader.fields).includes('Achievement'))
    .map((reader) => ({ value: reader.fields, at: reader.at, earner, adapter: openBadges3 }))
  if (!Object.hasOwn(fields, 'achievement')) {
    const meant = older.length > 0 ? undefined : mistyped(fields, 'achievement')
    if (meant === undefined) return { inner: older, unread: [] }
    return {
      inner: [],
      unread: [
        unreadable(
          placeOfKey(at, meant),
          `\`${meant}\` is in the subject of this credential, so nothing in it was checked; expected \`achievement\``,
          'Write `achievement`',
        ),
      ],
    }
  }
  const value = own(fields, 'achievement')
  const place = placeBelow(at, 'achievement')
  const items = Array.isArray(value) ? subject.list('achievement') : [{ value, at: place }]
  const read = items.filter((item) => isFields(item.value) && !isOnlyNamed(item.value))
  const unread = items.filter((item) => !read.includes(item)).map(unreadAchievement)
  return {
    inner: [...read.map((item) => ({ ...item, earner, adapter: openBadges3 })), ...older],
    unread: items.length === 0 ? [unreadAchievement({ value, at: place })] : unread,
  }
}

function unreadAchievement({ value, at }: Located<unknown>): UnreadBadge {
  return unreadable(
    at,
    `The achievement of this credential is ${standIn(value)}, so nothing in it was checked; expected the Achievement itself`,
    'Put the Achievement in its place, with its id, name, description and criteria',
  )
}

/** What stands where an achievement should. */
function standIn(value: unknown): string {
  if (isFields(value)) return Object.keys(value).length > 0 ? 'only a reference' : 'empty'
  if (Array.isArray(value)) return 'an empty list'
  if (typeof value !== 'string' || value.trim() === '') return inWords(value)
  const isAddress = /^[a-z][a-z\d+.-]*:\S*$/i.test(value.trim())
  return `${isAddress ? 'an address' : 'a text'}, ${inWords(value)}`
}

/** A credential that does not say what it was issued for fails when somebody has it verified. */
function unreadable(at: Place, message: string, suggestion: string): UnreadBadge {
  return { at, about: 'achievement', message, suggestion, severity: 'error' }
}

/** Whether a group of fields leads to what it names, and says nothing of it. */
function isOnlyNamed(fields: Fields): boolean {
  return Object.keys(fields).every((key) =>
    /^@?(?:id|type|context|name|image|achievementType|version|inLanguage|creator)$/.test(key),
  )
}

/** Keys under which an assertion holds the badge: Open Badges, Credly, Badgr. */
const badgeKeys = ['badge', 'badge_template', 'badgeclass']

/** Keys of which a badge has one, where more than its name stands there. */
const telling =
  /^(?:description|skills|badge_template_activities|global_activity_url|criteria\w*|short_description)$/

function inAssertion(assertion: FieldReader, isTyped: boolean): Embedded | undefined {
  const { fields, at } = assertion
  const key = badgeKeys.find((one) => Object.hasOwn(fields, one))
  const [badge] = key === undefined ? [] : assertion.groups(key)
  if (key !== undefined && badge !== undefined) {
    const { fields: value, at: place } = badge
    const isIssued =
      isTyped || hasOneOf(fields, issuedKeys) || (key !== 'badge' && Object.keys(fields).length > 1)
    if (!isIssued) return undefined
    // The first drafts wrote addresses relative to the issuer's `origin`, which nobody reads any more.
    const issuer = own(value, 'issuer')
    if (isFields(issuer) && Object.hasOwn(issuer, 'origin')) return nothing
    if (!Object.keys(value).some((inner) => telling.test(inner))) return nothing
    const form = formWithin(fields, key, value)
    const earner = earnerOfAssertion(assertion) ?? assertion.text('issued_to')
    return { inner: [{ value, at: place, earner, ...form }], unread: [] }
  }
  if (!isTyped) return undefined
  if (key !== undefined || Object.hasOwn(fields, 'entityType') || own(fields, 'revoked') === true)
    return nothing
  const meant = mistyped(fields, 'badge')
  return {
    inner: [],
    unread: [
      meant === undefined
        ? {
            at,
            about: 'badge',
            message: 'This assertion has no `badge`, so nothing in it was checked',
            suggestion: 'Add `badge`, with the BadgeClass or its address',
          }
        : {
            at: placeOfKey(at, meant),
            about: 'badge',
            message: `\`${meant}\` is in this assertion, so nothing in it was checked; expected \`badge\``,
            suggestion: 'Write `badge`',
          },
    ],
  }
}

/** Keys that an issued badge has, and no badge by itself. */
const issuedKeys = [
  'recipient',
  'issuedOn',
  'issued_on',
  'issued_at',
  'uid',
  'verify',
  'verification',
]

/** The format of what stands under a key of an assertion, where it does not say so itself, and how much of it. */
function formWithin(
  assertion: Fields,
  key: string,
  badge: Fields,
): Pick<EmbeddedItem, 'adapter' | 'isExcerpt'> {
  if (key === 'badge') return { adapter: versionOf(assertion, badge) }
  return key === 'badge_template' ? { adapter: credly, isExcerpt: true } : {}
}

/** The format of a BadgeClass in an assertion, where it does not say so itself. */
function versionOf(assertion: Fields, badge: Fields): FormatAdapter {
  const isOld =
    hasContext(assertion, /openbadges\/v1/) ||
    (typesOf(assertion).length === 0 && !isFields(own(badge, 'criteria')))
  return isOld ? openBadges1 : openBadges2
}

/** The key that somebody wrote in place of another one. */
function mistyped(fields: Fields, wanted: string): string | undefined {
  return Object.keys(fields).find((key) => {
    const letters = key.toLowerCase().replace(/[^a-z]/g, '')
    return (
      letters === wanted ||
      letters === `${wanted}s` ||
      letters === `${wanted}class` ||
      didYouMean(key, [wanted]) !== undefined
    )
  })
}

function placeOfKey(at: Place, key: string): Place {
  return { ...placeBelow(at, key), isKey: true }
}
