import type { ScannedEvent } from './scan-events.ts'

/** Tells events of one badge apart by their type. */
const typeSeeds = {
  issue: 1,
  pilot: 2,
  accept: 3,
  share: 4,
  correct: 5,
  replace: 6,
  revoke: 7,
  assert: 8,
} as const

/** Room for so many events at first, a power of two. */
const firstRoom = 1024

/**
 * Which events of a month were seen. Of a million it takes 32 MB, where a set of texts would take 200: it keeps
 * 64 bits for each, so that the chance that two of a million fall together is 1 in 30 million.
 */
export class SeenEvents {
  #slots = new Uint32Array(2 * firstRoom)
  #size = 0

  /** From what {@link toBytes} has given on this machine. */
  static fromBytes(bytes: Uint8Array): SeenEvents {
    const seen = new SeenEvents()
    seen.#slots = new Uint32Array(Uint8Array.from(bytes).buffer)
    for (let at = 0; at < seen.#slots.length; at += 2) if (seen.#slots[at] !== 0) seen.#size += 1
    return seen
  }

  toBytes(): Uint8Array {
    return new Uint8Array(this.#slots.buffer)
  }

  /**
   * Whether an event is new. Corrections are told apart by their ids, all others by what may stand in a ledger
   * once only, so that two which differ in what their template meant count as one.
   */
  add({ type, id, ref, sequence }: ScannedEvent): boolean {
    if (this.#size * 4 > this.#slots.length) this.#grow()
    const text = type === 'correct' ? id : ref
    const seed = typeSeeds[type] ^ (sequence << 4)
    let first = 0x811c9dc5 ^ seed
    let second = 0x9e3779b1 ^ seed
    // Two sums that have nothing in common, each by the way of FNV-1a.
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      first = Math.imul(first ^ code, 0x01000193)
      second = Math.imul(second ^ code, 0x85ebca6b)
    }
    // A slot of zeros is an empty one.
    const isNew = place(this.#slots, mixed(first) || 1, mixed(second))
    if (isNew) this.#size += 1
    return isNew
  }

  #grow(): void {
    const larger = new Uint32Array(this.#slots.length * 2)
    for (let at = 0; at < this.#slots.length; at += 2) {
      const first = this.#slots[at] ?? 0
      if (first !== 0) place(larger, first, this.#slots[at + 1] ?? 0)
    }
    this.#slots = larger
  }
}

/** Puts two words into the first free slot from their own on; false where they are there. */
function place(slots: Uint32Array, first: number, second: number): boolean {
  const mask = slots.length - 1
  let at = (first * 2) & mask
  while (slots[at] !== 0) {
    if (slots[at] === first && slots[at + 1] === second) return false
    at = (at + 2) & mask
  }
  slots[at] = first
  slots[at + 1] = second
  return true
}

/** Spreads 32 bits, as at the end of MurmurHash3. */
function mixed(sum: number): number {
  let hash = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
