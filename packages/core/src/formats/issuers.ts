import type { Located, Place } from '../documents/place.ts'
import type { Problem } from '../documents/problem.ts'
import { type AddressFlaw, addressFlaw } from '../program/address-flaw.ts'
import type { IssuerProfile } from '../program/issuer.ts'
import { inWords } from '../text/in-words.ts'
import { joinWithAnd } from '../text/join-with-and.ts'
import { FieldReader, type Fields } from './fields.ts'
import { hasContext, typesOf } from './format.ts'

/** Of Open Badges. */
type Version = 1 | 2 | 3

/** What an issuer needs, by the version of Open Badges. */
const needed: Readonly<Record<Version, { alone: readonly string[]; within: readonly string[] }>> = {
  // openbadges-specification, v1: IssuerOrganization. Inside a badge stands that of earlier drafts, with an `origin`.
  1: { alone: ['name', 'url'], within: ['name'] },
  // openbadges-specification, ob_v2p0/index.md: Profile, with what it asks of issuers.
  2: { alone: ['id', 'name', 'url', 'email'], within: ['name', 'url', 'email'] },
  // openbadges-specification, ob_v3p0: Profile.
  3: { alone: ['id'], within: ['id'] },
}

/** The profile of an issuer that is an object by itself. */
export function issuerAlone(fields: Fields, at: Place): IssuerProfile {
  return toIssuer(fields, at, versionOf(fields), false)
}

/** The profile inside a credential of Open Badges 3.0; undefined where there is none, or the credential is another. */
export function issuerOfCredential(fields: Fields, at: Place): IssuerProfile | undefined {
  const isCredential =
    Object.hasOwn(fields, 'credentialSubject') ||
    typesOf(fields).some((type) => type.endsWith('Credential'))
  return isCredential ? issuerWithin(fields, at, 'issuer', 3) : undefined
}

/** The profile inside a badge; undefined where that has an address in its place, or a group with nothing but that. */
export function issuerWithin(
  holder: Fields,
  at: Place,
  key: 'issuer' | 'creator',
  version: Version,
): IssuerProfile | undefined {
  const reader = new FieldReader(holder, at).group(key)
  const isReference =
    reader?.text('id', '@id') !== undefined &&
    Object.keys(reader.fields).every((name) => /^@?(?:id|type)$/.test(name))
  return reader && !isReference ? toIssuer(reader.fields, reader.at, version, true) : undefined
}

function toIssuer(fields: Fields, at: Place, version: Version, isEmbedded: boolean): IssuerProfile {
  const reader = new FieldReader(fields, at)
  const id = reader.text('id', '@id')
  const url = reader.text('url')
  const missing = needed[version][isEmbedded ? 'within' : 'alone'].filter(
    (key) => (key === 'id' ? id : reader.text(key)) === undefined,
  )
  // Who verifies a badge looks an embedded profile up by its id, where all of it should stand.
  const severity = isEmbedded && id !== undefined ? 'warning' : undefined
  const problems: Problem[] = []
  if (missing.length > 0) problems.push(missingFields(at, version, missing))
  const flaw = url && addressFlaw(url.value, 'web')
  if (url && flaw) problems.push(wrongAddress(url, flaw))
  const email = reader.text('email')
  if (email && !isMailAddress(email.value)) problems.push(wrongMail(email))
  return {
    at,
    url,
    problems: severity ? problems.map((problem) => ({ ...problem, severity })) : problems,
  }
}

/** What has a type and no context asks for the least that it may be. */
function versionOf(fields: Fields): Version {
  if (hasContext(fields, /openbadges\/v2/)) return 2
  if (hasContext(fields, /credentials\/v\d|ob\/v3|openbadges\/v3/)) return 3
  if (hasContext(fields, /openbadges\/v1/)) return 1
  return typesOf(fields).includes('Profile') ? 3 : 1
}

function missingFields(at: Place, version: Version, missing: readonly string[]): Problem {
  const keys = joinWithAnd(missing.map((key) => `\`${key}\``))
  return {
    at,
    about: `issuer ${missing.join(' ')}`,
    message: `This issuer lacks ${keys}; expected everything that Open Badges ${version}.0 requires of an issuer`,
    suggestion: `Add ${keys}, because every badge of this issuer is verified with it`,
  }
}

function wrongAddress(url: Located<string>, { found, expected, suggestion }: AddressFlaw): Problem {
  return {
    at: url.at,
    about: 'issuer url',
    message: `\`url\` is ${found}; expected ${expected}`,
    suggestion,
  }
}

function isMailAddress(text: string): boolean {
  return /^(?:mailto:)?[^\s@]+@[^\s@]+$/.test(text.trim())
}

function wrongMail(email: Located<string>): Problem {
  return {
    at: email.at,
    about: 'issuer email',
    message: `\`email\` is ${inWords(email.value)}; expected an email address`,
    suggestion: 'Enter the email address of the program',
  }
}
