import type { PassedOverKind } from '../program/passed-over.ts'
import { type Fields, own } from './fields.ts'
import { typesOf } from './format.ts'

/** What the types of badge formats that describe no template say of an object. */
const kindOfType: ReadonlyMap<string, PassedOverKind> = new Map([
  ['Issuer', 'issuer'],
  ['Profile', 'issuer'],
  ['Assertion', 'assertion'],
  ['BackpackAssertion', 'assertion'],
  ['Endorsement', 'endorsement'],
  ['EndorsementCredential', 'endorsement'],
  ['VerifiableCredential', 'credential'],
  ['OpenBadgeCredential', 'credential'],
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
])

/** What kind of badge object it is that says nothing about what a badge stands for; undefined where it is none. */
export function otherBadgeObject(fields: Fields): PassedOverKind | undefined {
  const entity = own(fields, 'entityType')
  const types = typeof entity === 'string' ? [entity] : typesOf(fields)
  if (types.includes('VerifiablePresentation'))
    return own(fields, 'verifiableCredential') === undefined ? 'credential' : undefined
  const typed = types.map((type) => kindOfType.get(type)).filter((kind) => kind !== undefined)
  if (typed.length > 0) return typed.find((kind) => kind !== 'credential') ?? 'credential'
  const isAssertion =
    (Object.hasOwn(fields, 'recipient') && Object.hasOwn(fields, 'badge')) ||
    Object.hasOwn(fields, 'badge_template') ||
    Object.hasOwn(fields, 'recipient_email')
  if (isAssertion) return 'assertion'
  // An issuer of Open Badges 1.x has no type: it is known by having a url and no criteria.
  const keys = Object.keys(fields)
  const isIssuer =
    typeof own(fields, 'url') === 'string' &&
    typeof own(fields, 'name') === 'string' &&
    ['email', 'image', 'description', 'revocationList'].some((key) => keys.includes(key)) &&
    keys.every((key) => issuerKeys.has(key))
  return isIssuer ? 'issuer' : undefined
}
