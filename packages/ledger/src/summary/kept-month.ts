import { crc32 } from 'node:zlib'
import type { Month } from '../days.ts'
import type { Batch } from '../layout.ts'
import { type FactsByTemplate, MonthFacts } from './month-facts.ts'
import { SeenEvents } from './seen-events.ts'
import type { TemplateFacts } from './template-facts.ts'

/** What is kept of each month from one summary to the next. A value that is lost or damaged is worked out again. */
export interface FactsCache {
  /** What was written last under a name, such as `2026-01.json`; undefined where nothing is there. */
  read(name: string): Uint8Array | undefined
  write(name: string, value: Uint8Array): void | Promise<void>
}

/** Of another version nothing that was kept can be used. Grows when facts change their meaning or form. */
const version = 2

/** What is kept of a month, beside the events that were seen, which are many bytes and needed less often. */
interface Kept {
  readonly version: number
  /** The digests of the batches that were read, in order. */
  readonly batches: readonly string[]
  readonly facts: readonly (readonly [template: string, facts: TemplateFacts])[]
  /** Checksum of the events that were seen: of another state they would count some twice. */
  readonly seen: number
}

/** What the cache has of a month, held against the batches that the month has now. */
export class KeptMonth {
  readonly byTemplate: FactsByTemplate
  /** Batches that were not read yet; all of them where what is kept is of no use. */
  readonly newBatches: readonly Batch[]
  readonly #month: Month
  readonly #batches: readonly Batch[]
  readonly #cache: FactsCache
  readonly #seen: SeenEvents | undefined

  private constructor(month: Month, batches: readonly Batch[], cache: FactsCache, kept?: Kept) {
    this.#month = month
    this.#batches = batches
    this.#cache = cache
    const read = new Set(kept?.batches)
    this.newBatches = batches.filter(({ digest }) => !read.has(digest))
    this.byTemplate = new Map(kept?.facts)
    if (kept && !this.isWhole) this.#seen = seenBy(kept, cache.read(`${month}.seen`))
  }

  static of(month: Month, batches: readonly Batch[], cache: FactsCache): KeptMonth {
    const kept = parsed(cache.read(`${month}.json`))
    const present = new Set(batches.map(({ digest }) => digest))
    // Where a batch is gone, nobody can tell what it alone had said.
    if (kept?.batches.every((digest) => present.has(digest))) {
      const found = new KeptMonth(month, batches, cache, kept)
      if (found.isWhole || found.#seen) return found
    }
    return new KeptMonth(month, batches, cache)
  }

  /** Whether nothing is to be read. */
  get isWhole(): boolean {
    return this.newBatches.length === 0
  }

  /** The facts to which those of the new batches are to be added. */
  begun(): MonthFacts {
    return new MonthFacts({}, this.byTemplate, this.#seen)
  }

  async replaceBy({ byTemplate, seen }: MonthFacts): Promise<void> {
    const bytes = seen.toBytes()
    const kept: Kept = {
      version,
      batches: this.#batches.map(({ digest }) => digest).sort(),
      facts: [...byTemplate],
      seen: crc32(bytes),
    }
    await this.#cache.write(`${this.#month}.seen`, bytes)
    await this.#cache.write(`${this.#month}.json`, Buffer.from(JSON.stringify(kept)))
  }
}

function seenBy({ seen }: Kept, bytes: Uint8Array | undefined): SeenEvents | undefined {
  return bytes && crc32(bytes) === seen ? SeenEvents.fromBytes(bytes) : undefined
}

function parsed(bytes: Uint8Array | undefined): Kept | undefined {
  if (bytes === undefined) return undefined
  try {
    const kept: Kept = JSON.parse(Buffer.from(bytes).toString())
    return kept.version === version ? kept : undefined
  } catch {
    return undefined // it broke off, and is written anew
  }
}
