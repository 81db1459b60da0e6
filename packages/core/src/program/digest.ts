/**
 * 64 bits of a text in few letters, to stand for it in a key where the text itself would be long. Two hashes with
 * multipliers of their own, each mixed at the end.
 */
export function digest(text: string): string {
  let first = 0x811c9dc5
  let second = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    first = Math.imul(first ^ unit, 0x9e3779b1)
    second = Math.imul(second ^ unit, 0x5f356495)
  }
  return `${mix(first ^ (second >>> 13)).toString(36)}.${mix(second ^ (first >>> 13)).toString(36)}`
}

/** Spreads each bit over all 32. */
export function mix(value: number): number {
  let hash = value >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b)
  return (hash ^ (hash >>> 16)) >>> 0
}
