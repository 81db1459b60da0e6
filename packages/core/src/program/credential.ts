import type { Located, Place } from '../documents/place.ts'

/** A badge that was issued to somebody and holds no template, but at most names one: its person is still named. */
export interface IssuedCredential {
  readonly at: Place
  /** The person whom it names: by a name, or by an address that is not hashed. */
  readonly earner?: Located<string> | undefined
  /** The id of the achievement or badge that it was issued for. */
  readonly achievement?: Located<string> | undefined
}
