import type { Located, Place } from '../documents/place.ts'
import type { Problem } from '../documents/problem.ts'

/** Who issues badges, as Open Badges describes it: a profile of its own, or one inside a badge. */
export interface IssuerProfile {
  /** The whole profile. */
  readonly at: Place
  /** The version of Open Badges whose fields it has. */
  readonly version: 1 | 2 | 3
  /** Whether it stands inside a badge, a credential or an assertion. */
  readonly isEmbedded: boolean
  readonly id?: Located<string> | undefined
  readonly name?: Located<string> | undefined
  /** Its web page. */
  readonly url?: Located<string> | undefined
  /** What is wrong with its shape. One that is embedded and has an id is looked up by that, and draws warnings. */
  readonly problems: readonly Problem[]
}
