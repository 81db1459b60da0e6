/** How much of a template is judged. What is too much is counted and never timed, so that every run says the same. */
export interface Bounds {
  /** Characters of one field (UTF-16 units), those of its entries together where it is a list. */
  readonly characters: number
  /** Entries of one list. */
  readonly entries: number
  /** Findings of one rule in one template. */
  readonly findings: number
}

/**
 * Far beyond honest templates: of some 4,000 that were looked at, no description has more than 500
 * characters, no list of criteria more than 5,200, none more than 88 skills.
 */
export const usualBounds: Bounds = { characters: 20_000, entries: 500, findings: 100 }
