import type { PassedOverKind } from '../program/passed-over.ts'
import { type Fields, isFields, own } from './fields.ts'
import { type BadgeContext, typesOf } from './format.ts'

/** What the types of badge formats that describe no template say of an object. */
const kindOfType: ReadonlyMap<string, PassedOverKind> = new Map([
  ['Issuer', 'issuer'],
  ['IssuerOrganization', 'issuer'],
  ['Profile', 'issuer'],
  ['Assertion', 'assertion'],
  ['BackpackAssertion', 'assertion'],
  ['Endorsement', 'endorsement'],
  ['EndorsementCredential', 'endorsement'],
  ['VerifiableCredential', 'credential'],
  ['OpenBadgeCredential', 'credential'],
  ['ClrCredential', 'credential'],
  ['AchievementCredential', 'credential'],
  ['VerifiablePresentation', 'credential'],
  ['RevocationList', 'revocation-list'],
  ['CryptographicKey', 'key'],
])

const issuerKeys = new Set([
  '@context',
  'id',
  'name',
  'url',
  'description',
  'image',
  'email',
  'org',
  'contact',
  'origin',
  'revocationList',
  // Of version 2, whose profiles some write without a type.
  'telephone',
  'address',
  'publicKey',
  'verification',
])

/** Keys that only an issuer has. */
const issuerMarks = [
  ...['email', 'org', 'contact', 'origin', 'revocationList', 'telephone', 'phone', 'address'],
  ...['twitter', 'facebook', 'instagram', 'linkedin', 'mastodon', 'youtube'],
]

/** So many keys of its own an issuer may have. */
const maxOwnKeys = 4

/** What is part of a key of a badge, of a package or of a page, and of none of an issuer. */
const otherMarks =
  /^(?:@?type|state|status|date|title|content|level|cost|tags?|keywords|categor(?:y|ies)|version|creator|author|license|main|scripts|layout)$|criteri|narrative|skill|activit|earn|issue|align|badge|template|achievement|recipient|expir|competenc|outcome|depend/i

/** What kind of badge object it is that says nothing about what a badge stands for; undefined where it is none. */
export function otherBadgeObject(
  fields: Fields,
  context: BadgeContext,
): PassedOverKind | undefined {
  const kind = statedKind(fields)
  if (kind) return kind
  const isAssertion =
    assertionHeldBy(fields) !== undefined ||
    (Object.hasOwn(fields, 'recipient') && Object.hasOwn(fields, 'badge')) ||
    (Object.hasOwn(fields, 'badge_template') && Object.keys(fields).length > 1) ||
    Object.hasOwn(fields, 'recipient_email')
  if (isAssertion) return 'assertion'
  return isUntypedIssuer(fields, context) ? 'issuer' : undefined
}

/** The assertion in what a backpack keeps of a badge, beside what the backpack itself says of it. */
export function assertionHeldBy(fields: Fields): Fields | undefined {
  const assertion = own(fields, 'assertion')
  return isFields(assertion) && Object.hasOwn(assertion, 'badge') ? assertion : undefined
}

/** The kind that the type of an object says. */
export function statedKind(fields: Fields): PassedOverKind | undefined {
  const entity = own(fields, 'entityType')
  const types = typeof entity === 'string' ? [entity] : typesOf(fields)
  const kinds = types.map((type) => kindOfType.get(type)).filter((kind) => kind !== undefined)
  return kinds.find((kind) => kind !== 'credential') ?? kinds[0]
}

/**
 * An issuer of Open Badges 1.x has no type: it is known by having a url and nothing of a badge. In YAML,
 * which people write, a name, a picture and a url may be a badge that was only begun.
 */
function isUntypedIssuer(
  fields: Fields,
  { syntax, expected, isListed = false }: BadgeContext,
): boolean {
  const keys = Object.keys(fields)
  return (
    expected &&
    typesOf(fields).length === 0 &&
    typeof own(fields, 'url') === 'string' &&
    typeof own(fields, 'name') === 'string' &&
    keys.filter((key) => !issuerKeys.has(key)).length <= (isListed ? 0 : maxOwnKeys) &&
    keys.every((key) => issuerKeys.has(key) || !otherMarks.test(key)) &&
    (syntax === 'json' || issuerMarks.some((key) => keys.includes(key)))
  )
}
