import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import type { Clock } from '../clock.ts'
import type { LinkResult } from '../result.ts'
import type { CacheDays } from '../settings.ts'
import { removeStaleTemporaryFiles, writeAtomic } from './atomic-write.ts'

/** One result as it stands in the file, by address. */
interface CacheEntry {
  /** The day of the result, `YYYY-MM-DD`. */
  readonly day: string
  readonly answer: LinkResult
  /** Whether there was no time to complete the result, for example by whether https responds. */
  readonly isPartial?: true
}

/** Version of the file's format. */
const version = 1

/** A larger file, in bytes, is no cache of ours: it would hold half a million addresses. */
const maxFileBytes = 100_000_000

/** Milliseconds from a new result until it is written, with all that have come meanwhile. */
const writeDelay = 1000

/**
 * Results of earlier runs, in a file. New ones are written as they come, once a second at most, so that a
 * run that is killed loses no more than that. A file that cannot be used costs a note and nothing else.
 */
export class LinkCache {
  readonly notes: string[] = []
  readonly #file: string
  readonly #name: string
  readonly #clock: Clock
  readonly #entries: Map<string, CacheEntry>
  #isUsable = true
  /** Cancels the next write; set while there are results that are not written yet. */
  #cancelWrite: (() => void) | undefined

  /** Reads the file; one that does not exist, is broken or of another version counts as empty. */
  constructor(file: string, clock: Clock, name = file) {
    this.#file = file
    this.#name = name
    this.#clock = clock
    this.#entries = this.#read()
  }

  #read(): Map<string, CacheEntry> {
    try {
      const text = readCacheFile(this.#file)
      const entries = text === undefined ? new Map() : parseEntries(text)
      if (entries) return entries
      this.notes.push(
        `${this.#name} is not a link cache, or is from another version; it will be replaced`,
      )
    } catch (error) {
      this.#disable('read', error)
    }
    return new Map()
  }

  #disable(what: 'read' | 'written', error: unknown): void {
    this.#isUsable = false
    this.notes.push(
      `The link cache ${this.#name} cannot be ${what} (${error instanceof Error ? error.message : String(error)}); answers are not saved`,
    )
  }

  /** The entry of an address; undefined where there is none, or where it is older than `days`. */
  get(
    address: string,
    today: string,
    days: CacheDays,
  ): Pick<CacheEntry, 'answer' | 'isPartial'> | undefined {
    const entry = this.#entries.get(address)
    if (entry === undefined) return undefined
    const age = daysBetween(entry.day, today)
    const limit = entry.answer.verdict === 'alive' ? days.alive : days.failed
    return age >= 0 && age < limit ? entry : undefined
  }

  /**
   * Stores a result; `isPartial` where it is still to be completed. Gives the result with the day since
   * which an unknown address has been failing.
   */
  set(address: string, result: LinkResult, today: string, isPartial = false): LinkResult {
    const previous = this.#entries.get(address)?.answer.failing
    const stored =
      result.verdict === 'unknown'
        ? { ...result, failing: { since: previous?.since ?? today, last: today } }
        : result
    this.#entries.set(address, {
      day: today,
      answer: stored,
      ...(isPartial ? { isPartial } : {}),
    })
    this.#scheduleWrite()
    return stored
  }

  /** Replaces the result of an address by the complete one, which keeps its day. */
  complete(address: string, result: LinkResult | undefined): void {
    const entry = this.#entries.get(address)
    if (entry === undefined || result === undefined) return
    this.#entries.set(address, { day: entry.day, answer: result })
    this.#scheduleWrite()
  }

  #scheduleWrite(): void {
    this.#cancelWrite ??= this.#clock.after(writeDelay, () => this.flush())
  }

  /** Writes what is not written yet: the whole file in one step, so that it is never found half written. */
  flush(): void {
    if (this.#cancelWrite === undefined) return
    this.#cancelWrite()
    this.#cancelWrite = undefined
    if (!this.#isUsable) return
    const entries = Object.fromEntries([...this.#entries].sort(([a], [b]) => (a < b ? -1 : 1)))
    try {
      writeAtomic(this.#file, `${JSON.stringify({ version, entries }, null, 1)}\n`)
    } catch (error) {
      this.#disable('written', error)
    }
  }

  /** Writes what is not written yet, and removes the temporary files of runs that were killed. */
  close(): void {
    this.flush()
    if (!this.#isUsable) return
    try {
      removeStaleTemporaryFiles(this.#file)
    } catch (error) {
      this.#disable('written', error)
    }
  }
}

/** The content of a file; undefined where it does not exist. Never waits for a pipe, nor reads a device. */
function readCacheFile(file: string): string | undefined {
  let descriptor: number
  try {
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
  try {
    const stats = fstatSync(descriptor)
    if (!stats.isFile()) throw new Error('it is not a file')
    if (stats.size > maxFileBytes) throw new Error('it is too large')
    return readFileSync(descriptor, 'utf8')
  } finally {
    closeSync(descriptor)
  }
}

/** The entries of a file by address, without those that are not valid; undefined where the file is no cache. */
function parseEntries(text: string): Map<string, CacheEntry> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (!isObject(value) || value.version !== version || !isObject(value.entries)) return undefined
    return new Map(
      Object.entries(value.entries).filter((entry): entry is [string, CacheEntry] =>
        isCacheEntry(entry[1]),
      ),
    )
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const verdicts: readonly unknown[] = ['alive', 'dead', 'unknown', 'refused']

function isCacheEntry(value: unknown): value is CacheEntry {
  if (!isObject(value) || !isObject(value.answer) || typeof value.day !== 'string') return false
  const { verdict, failing } = value.answer
  const isFailing =
    failing === undefined ||
    (isObject(failing) && typeof failing.since === 'string' && typeof failing.last === 'string')
  return verdicts.includes(verdict) && isFailing && !Number.isNaN(Date.parse(value.day))
}

/** Days from one `YYYY-MM-DD` to another. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
