import type { Located, Place } from '../documents/place.ts'
import type { IssuedCredential } from '../program/credential.ts'
import { personNamedIn } from '../text/person-name.ts'
import { FieldReader, type Fields } from './fields.ts'

/** The person whom a subject of an Open Badges 3.0 credential names: by a name, a mail address, or an open identity. */
export function earnerOfSubject(subject: FieldReader): Located<string> | undefined {
  const open = subject
    .groups('identifier')
    .find((identity) => identity.flag('hashed')?.value === false)
  const id = subject.text('id')
  const mail = id && /^mailto:/i.test(id.value) ? id : undefined
  return subject.text('name') ?? open?.text('identityHash') ?? mail
}

/** The person whom a credential's own name names: "Certificate of Alex Example". */
export function earnerInName(
  credential: FieldReader,
  achievement?: FieldReader,
): Located<string> | undefined {
  const name = credential.text('name')
  const person = name && personNamedIn(name.value, achievement?.text('name')?.value)
  return person && { value: name.value.slice(...person), at: { ...name.at, span: person } }
}

/** An assertion, or a credential whose achievement does not stand in it. */
export function issuedCredential(fields: Fields, at: Place): IssuedCredential {
  const reader = new FieldReader(fields, at)
  const [subject] = reader.groups('credentialSubject')
  const achievement = subject?.group('achievement')?.text('id') ?? subject?.text('achievement')
  return {
    at,
    earner:
      (subject && earnerOfSubject(subject)) ?? earnerOfAssertion(reader) ?? earnerInName(reader),
    achievement: achievement ?? reader.text('badge'),
  }
}

/** The person whom an assertion names: of Open Badges 1 and 2, and as the platforms answer with it. */
export function earnerOfAssertion(reader: FieldReader): Located<string> | undefined {
  const recipient = reader.group('recipient')
  const open = recipient?.text('plaintextIdentity') ?? identityOf(recipient)
  return (
    recipient?.text('name') ?? open ?? openIdentity(reader.text('recipient', 'recipient_email'))
  )
}

function identityOf(recipient: FieldReader | undefined): Located<string> | undefined {
  const identity = openIdentity(recipient?.text('identity'))
  // What is said to be hashed, and is a mail address, is not.
  return recipient?.flag('hashed')?.value === true && !identity?.value.includes('@')
    ? undefined
    : identity
}

/** A digest names nobody, and neither does an identifier that stands for a key. */
function openIdentity(identity: Located<string> | undefined): Located<string> | undefined {
  return identity && !/^(?:[a-z\d]+\$|did:|urn:)/i.test(identity.value) ? identity : undefined
}
