/**
 * What was worked out once and is asked again and again in a run, of a skill for instance. It holds so many
 * entries at most and begins anew when it is full, so that memory stays bounded whatever texts say.
 */
export class RunTable<V> {
  readonly #known = new Map<string, V>()
  readonly #make: (key: string) => V
  readonly #max: number

  constructor(make: (key: string) => V, max = 20_000) {
    this.#make = make
    this.#max = max
  }

  /** What is known under a key; worked out where nobody has asked yet. */
  of(key: string): V {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const made = this.#make(key)
    if (this.#known.size >= this.#max) this.#known.clear()
    this.#known.set(key, made)
    return made
  }
}
