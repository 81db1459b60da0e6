import type { Located, Place } from '../documents/place.ts'
import type { Problem } from '../documents/problem.ts'

/** Who issues badges, as Open Badges describes it: a profile of its own, or one inside a badge. */
export interface IssuerProfile {
  /** The whole profile. */
  readonly at: Place
  /** Its web page. */
  readonly url?: Located<string> | undefined
  /** What is wrong with its shape. One that is embedded and has an id is looked up by that, and draws warnings. */
  readonly problems: readonly Problem[]
}
