import leven, { closestMatch } from 'leven'

/**
 * The candidate that a mistyped word most likely means: at most two letters away, one where the
 * word is short. An exact match is no typing error and gives none.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const folded = word.toLowerCase()
  const maxDistance = folded.length <= 4 ? 1 : 2
  const match = closestMatch(
    folded,
    candidates.filter((candidate) => candidate !== word),
    { maxDistance },
  )
  return match !== undefined && leven(folded, match) <= maxDistance ? match : undefined
}
