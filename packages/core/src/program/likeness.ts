/**
 * Likeness of texts by shingles (runs of three words) and MinHash, so that a program of ten thousand
 * templates need not be compared pair by pair. Broder, "On the resemblance and containment of
 * documents", 1997; banding after Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", ch. 3.
 */

/** Words to a shingle. */
const shingleLength = 3

/**
 * Bands and rows. Two texts that share 90 of 100 shingles meet in a band 99 times of 100, at 80 of
 * 100 it is 9 times of 10, at 50 of 100 less than 2 of 10.
 */
const bands = 6
const rows = 5

/** The distinct shingles of a text as 32-bit hashes, ascending. */
export function shingles(words: readonly string[]): Uint32Array {
  const hashes = words.map(hashOf)
  const count = Math.max(1, words.length - shingleLength + 1)
  const distinct = new Set<number>()
  for (let start = 0; start < count; start++) {
    let hash = 0
    for (let offset = 0; offset < shingleLength; offset++)
      hash = mix(hash ^ (hashes[start + offset] ?? 0))
    distinct.add(hash)
  }
  return Uint32Array.from(distinct).sort()
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** Odd factors and summands; each pair permutes the 32-bit numbers in its own way. */
const factors = Uint32Array.from({ length: bands * rows }, (_, index) => mix(2 * index + 1) | 1)
const summands = Uint32Array.from({ length: bands * rows }, (_, index) => mix(2 * index + 2))

/** Keys such that texts which are much alike share at least one. */
export function bandKeys(shingleHashes: Uint32Array): string[] {
  return Array.from({ length: bands }, (_, band) => {
    let key = String(band)
    for (let row = band * rows; row < (band + 1) * rows; row++)
      key += `.${leastPermuted(shingleHashes, factors[row] ?? 1, summands[row] ?? 0).toString(36)}`
    return key
  })
}

function leastPermuted(hashes: Uint32Array, factor: number, summand: number): number {
  let least = 0xffffffff
  for (const hash of hashes) {
    const permuted = (Math.imul(hash, factor) + summand) >>> 0
    if (permuted < least) least = permuted
  }
  return least
}

/** The share of all distinct shingles of two texts that both have, from 0 to 1. Both ascending. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
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
