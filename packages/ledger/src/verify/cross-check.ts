import { eventTypes, type LedgerEvent } from '../event.ts'
import type { Ledger } from '../ledger.ts'
import { contradictions } from './contradictions.ts'
import type { Findings } from './findings.ts'
import { Numbers } from './numbers.ts'

/**
 * What events say of each other: contradictions, and amendments of badges that the ledger does not have. Keeps
 * 52 bits of a digest of each, so that a million events take some 40 MB; what these bits find is read again.
 */
export class CrossCheck {
  /** Idempotency keys of all events that can contradict another, and their ids. */
  readonly #keys = new Numbers()
  readonly #keyed = new Numbers()
  readonly #ids = new Numbers()
  readonly #issued = new Numbers()
  readonly #amended = new Numbers()
  readonly #named = new Numbers()
  readonly #places = new Numbers()
  readonly #files: string[] = []

  add(
    event: Pick<LedgerEvent, 'id' | 'type' | 'ref' | 'sequence'> & { of?: string | undefined },
    file: string,
    line: number,
  ): void {
    const { type, sequence } = event
    const kind = eventTypes.indexOf(type)
    const ref = bitsOfText(event.ref)
    const id = bitsOfDigest(event.id)
    this.#ids.push(id)
    if (type !== 'correct') {
      this.#keys.push(keyBits(ref, kind, sequence))
      this.#keyed.push(id)
    }
    if (type === 'issue' || type === 'pilot') this.#issued.push(ref)
    else if (type !== 'assert') {
      if (this.#files.at(-1) !== file) this.#files.push(file)
      this.#amended.push(ref)
      this.#named.push(event.of === undefined ? -1 : bitsOfDigest(event.of))
      this.#places.push(((this.#files.length - 1) * eventTypes.length + kind) * 2 ** 32 + line)
    }
  }

  /** Says what is wrong between the events that were added, which are those of a ledger. */
  report(ledger: Ledger, findings: Findings): void {
    this.#reportMissing(findings)
    const keys = this.#keys.sorted()
    const differing = distinct(keys)
    if (differing === keys.length || differing === distinct(this.#keyed.sorted())) return
    const repeated = new Set(keys.filter((key, index) => key === keys[index + 1]))
    const mayContradict = ({ ref, type, sequence }: LedgerEvent) =>
      repeated.has(keyBits(bitsOfText(ref), eventTypes.indexOf(type), sequence))
    contradictions(ledger, mayContradict, findings)
  }

  #reportMissing(findings: Findings): void {
    const issued = this.#issued.sorted()
    const ids = this.#ids.sorted()
    const groups = new Map<number, { place: number; count: number }>()
    this.#amended.forEach((ref, index) => {
      const of = this.#named.at(index)
      if (has(issued, ref) && (of === -1 || has(ids, of))) return
      const place = this.#places.at(index)
      const group = Math.floor(place / 2 ** 32)
      const known = groups.get(group)
      if (known) known.count++
      else groups.set(group, { place, count: 1 })
    })
    for (const [group, { place, count }] of groups) {
      const more = count > 1 ? `; the same for ${count - 1} more in this file` : ''
      findings.note({
        file: this.#files[Math.floor(group / eventTypes.length)] ?? '',
        line: place % 2 ** 32,
        message: `The event "${eventTypes[group % eventTypes.length]}" refers to a badge or an event that is not in the ledger${more}`,
        suggestion: 'Import the export that contains it, or merge the branch that contains it',
      })
    }
  }
}

function distinct(sorted: Float64Array): number {
  let count = 0
  for (let index = 0; index < sorted.length; index++)
    if (index === 0 || sorted[index] !== sorted[index - 1]) count++
  return count
}

function has(sorted: Float64Array, number: number): boolean {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return sorted[low] === number
}

function bitsOfDigest(digest: string): number {
  return Number.parseInt(digest.slice(0, 13), 16)
}

/** Two sums in the manner of FNV-1a, which are fast and spread well. */
function bitsOfText(text: string): number {
  let [high, low] = [0x811c9dc5, 0x01000193]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 0x01000193)
    low = Math.imul(low ^ code, 0x85ebca6b)
  }
  return (high >>> 12) * 2 ** 32 + (low >>> 0)
}

function keyBits(ref: number, kind: number, sequence: number): number {
  const mixed = Math.imul(sequence * eventTypes.length + kind + 1, 0x9e3779b1)
  const high = Math.floor(ref / 2 ** 32) ^ (mixed >>> 12)
  return high * 2 ** 32 + ((ref ^ mixed) >>> 0)
}
