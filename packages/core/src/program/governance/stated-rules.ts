import type { Located } from '../../documents/place.ts'

/** What a governance document lays down and templates and issuance can be held against. */
export interface StatedRules {
  /**
   * Days from completion within which badges are issued, of several limits the longest; working days are told as
   * calendar days, times 7/5.
   */
  readonly issuingLimit?: Located<number>
  /** The levels that badges may have, as they are written; absent where it lists none. */
  readonly levels?: readonly Located<string>[]
  /** The types or categories that badges may have; absent where it lists none. */
  readonly types?: readonly Located<string>[]
  /** How long badges hold, in days, or `never`; absent where it differs from badge to badge or is not said. */
  readonly expiry?: Located<number | 'never'>
  /** How badges are named, as it is written: "<Programme>: <Level> – <Topic>"; absent where there is no one pattern. */
  readonly namePattern?: Located<string>
}

/** What several documents lay down together; of two that differ the first holds, and of two limits the longer. */
export function statedTogether(all: readonly StatedRules[]): StatedRules {
  const limits = all.flatMap(({ issuingLimit }) => issuingLimit ?? [])
  const longest = limits.toSorted((a, b) => b.value - a.value)[0]
  const first: StatedRules = Object.assign({}, ...all.toReversed())
  return longest === undefined ? first : { ...first, issuingLimit: longest }
}
