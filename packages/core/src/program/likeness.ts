import { mix } from './digest.ts'

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

/** The distinct shingles of a text as 32-bit hashes, ascending. A text is given by the hashes of its words. */
export function shingles(words: readonly number[]): Uint32Array {
  const all = new Uint32Array(shingleCount(words))
  for (let start = 0; start < all.length; start++) all[start] = shingleAt(words, start)
  all.sort()
  return all.filter((hash, index) => index === 0 || hash !== all[index - 1])
}

function shingleCount(words: readonly number[]): number {
  return Math.max(1, words.length - shingleLength + 1)
}

function shingleAt(words: readonly number[], start: number): number {
  let hash = 0
  for (let offset = 0; offset < shingleLength; offset++)
    hash = Math.imul(hash, 0x9e3779b1) ^ (words[start + offset] ?? 0)
  return mix(hash)
}

/**
 * Keys such that texts which are much alike share at least one. Now and then two that are not do too,
 * so likeness is to be asked for.
 */
export function bandKeys(words: readonly number[]): string[] {
  const minima = binMinima(words)
  const keys: string[] = []
  for (let band = 0; band < bands; band++) {
    let hash = mix(band + 1)
    for (let row = band * rows; row < (band + 1) * rows; row++)
      hash = mix(hash ^ (minima[row] ?? 0))
    // As a signed number, of which a text is made fastest.
    keys.push(String(hash | 0))
  }
  return keys
}

/** No hash of a shingle yet. */
const none = 0xffffffff

/**
 * The least hash of each of as many bins as there are rows in all bands, from one pass over the
 * shingles (Li, Owen, Zhang, "One permutation hashing", 2012). An empty bin takes over from the next
 * one that is not.
 */
function binMinima(words: readonly number[]): Uint32Array {
  const bins = bands * rows
  const minima = new Uint32Array(bins).fill(none)
  const count = shingleCount(words)
  for (let start = 0; start < count; start++) {
    const hash = shingleAt(words, start)
    const bin = hash % bins
    if (hash < (minima[bin] ?? none)) minima[bin] = hash
  }
  return filled(minima)
}

function filled(minima: Uint32Array): Uint32Array {
  if (!minima.includes(none)) return minima
  return minima.map((minimum, bin) => {
    let least = minimum
    for (let step = 1; least === none && step < minima.length; step++)
      least = minima[(bin + step) % minima.length] ?? none
    return least
  })
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
