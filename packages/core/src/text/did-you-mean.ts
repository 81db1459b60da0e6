import leven, { closestMatch } from 'leven'

/** A longer one is no word in which somebody slipped. */
const maxLength = 200

/**
 * The candidate that a mistyped word most likely means: at most two letters away, one where the
 * word is short. An exact match is no typing error and gives none.
 */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > maxLength) return undefined
  const folded = word.toLowerCase()
  const others = candidates.filter(
    (candidate) => candidate !== word && candidate.length <= maxLength,
  )
  const maxDistance = folded.length <= 4 ? 1 : 2
  const match = closestMatch(folded, others, { maxDistance })
  if (match !== undefined && leven(folded, match) <= maxDistance) return match
  // Two letters that changed places count as two in a short word.
  const asLong = others.filter((candidate) => candidate.length === folded.length)
  if (asLong.length === 0) return undefined
  const own = letters(folded)
  return asLong.find((candidate) => letters(candidate) === own)
}

function letters(word: string): string {
  return [...word].sort().join('')
}
