/** What shares of a distribution its quantiles are for. */
export const quantileShares = [0, 0.01, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1]

/** Values of a distribution, from the least to the most, one for each of `quantileShares`. */
export type Quantiles = readonly number[]

/** Chance that can be had again: the same seed gives the same choices on any machine. */
export class Chance {
  #state: number

  /** `seed` is a whole number; its lowest 32 bits count. */
  constructor(seed: number) {
    this.#state = seed | 0
  }

  /** A number from 0 up to 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  /** Whether something comes to pass that does so in `share` of all cases, from 0 to 1. */
  happens(share: number): boolean {
    return this.next() < share
  }

  /** A whole number of a distribution, as likely between two neighbouring quantiles as it is there. */
  draw(quantiles: Quantiles): number {
    const share = this.next()
    const above = quantileShares.findIndex((upper) => share < upper)
    const [from = 0, to = 1] = quantileShares.slice(above - 1)
    const [least = 0, most = least] = quantiles.slice(above - 1)
    return Math.round(least + ((most - least) * (share - from)) / (to - from))
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[this.between(0, list.length - 1)]
    if (picked === undefined) throw new RangeError('There is nothing to pick from')
    return picked
  }

  /** `count` different items, in the order of chance. */
  sample<T>(list: readonly T[], count: number): T[] {
    const left = [...list]
    const taken: T[] = []
    while (taken.length < count && left.length > 0)
      taken.push(...left.splice(this.between(0, left.length - 1), 1))
    return taken
  }
}
