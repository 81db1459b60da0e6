/**
 * Likeness of texts by shingles (runs of three words) and MinHash, so that a program of ten thousand
 * templates need not be compared pair by pair. Broder, "On the resemblance and containment of
 * documents", 1997; banding after Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", ch. 3.
 */

/** Words to a shingle. */
const shingleLength = 3

/** Bands and rows: two texts that share 80 of 100 shingles meet in a band 99 times of 100, at 50 of 100 about 4 times of 10. */
const bands = 8
const rows = 4

/** The distinct shingles of a text as 32-bit hashes, ascending. */
export function shingles(words: readonly string[]): number[] {
  const hashes = new Set<number>()
  const count = Math.max(1, words.length - shingleLength + 1)
  for (let start = 0; start < count; start++) {
    let hash = 0x811c9dc5
    for (let offset = 0; offset < shingleLength; offset++) {
      const word = words[start + offset] ?? ''
      for (let index = 0; index < word.length; index++)
        hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
      hash = Math.imul(hash ^ 0x20, 0x01000193)
    }
    hashes.add(hash >>> 0)
  }
  return [...hashes].sort((a, b) => a - b)
}

const seeds = Array.from({ length: bands * rows }, (_, index) => mix(index + 1) | 1)

/** Keys such that texts which are much alike share at least one. */
export function bandKeys(shingleHashes: readonly number[]): string[] {
  const minima = seeds.map((seed) => {
    let least = 0xffffffff
    for (const hash of shingleHashes) {
      const permuted = mix(hash ^ seed)
      if (permuted < least) least = permuted
    }
    return least
  })
  return Array.from({ length: bands }, (_, band) => {
    const slice = minima.slice(band * rows, (band + 1) * rows)
    return `${band}:${slice.map((minimum) => minimum.toString(36)).join('.')}`
  })
}

/** The share of all distinct shingles of two texts that both have, from 0 to 1. Both ascending. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  let i = 0
  let j = 0
  let shared = 0
  while (i < a.length && j < b.length) {
    const left = a[i] ?? 0
    const right = b[j] ?? 0
    if (left === right) {
      shared += 1
      i += 1
      j += 1
    } else if (left < right) i += 1
    else j += 1
  }
  return shared / (a.length + b.length - shared)
}

function mix(value: number): number {
  let hash = value >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b)
  return (hash ^ (hash >>> 16)) >>> 0
}
