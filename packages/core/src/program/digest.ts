/**
 * 64 bits of some words in few letters, to stand for them in a key where they themselves would be long. Two
 * hashes with multipliers of their own, each mixed at the end.
 */
export function digest(words: readonly string[]): string {
  let first = 0x811c9dc5
  let second = 0x41c6ce57
  for (const word of words) {
    for (let index = 0; index < word.length; index++) {
      const unit = word.charCodeAt(index)
      first = Math.imul(first ^ unit, 0x9e3779b1)
      second = Math.imul(second ^ unit, 0x5f356495)
    }
    // Where a word ends.
    first = Math.imul(first ^ 32, 0x9e3779b1)
    second = Math.imul(second ^ 32, 0x5f356495)
  }
  // As signed numbers, of which a text is made fastest.
  return `${mix(first ^ (second >>> 13)) | 0}.${mix(second ^ (first >>> 13)) | 0}`
}

/** Spreads each bit over all 32. */
export function mix(value: number): number {
  let hash = value >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b)
  return (hash ^ (hash >>> 16)) >>> 0
}
