import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import type { LinkAnswer } from './answer.ts'
import type { Clock } from './clock.ts'
import { removeDrafts, writeWhole } from './draft.ts'

interface Remembered {
  readonly day: string
  readonly answer: LinkAnswer
  /** Whether more is to be found out, such as whether https answers too, than there was time for. */
  readonly isPartial?: true
}

const version = 1

/** No cache of links is as large as that, in bytes: half a million addresses. */
const mostBytes = 100_000_000

/** Milliseconds from an answer until it is written, with all that have come meanwhile. */
const delay = 1000

/**
 * Answers of earlier runs, in a file. New ones are written as they come, once a second at most, so that a
 * run that is killed loses no more than that. A file that cannot be used costs a note and nothing else.
 */
export class Cache {
  readonly notes: string[] = []
  readonly #file: string
  readonly #clock: Clock
  readonly #entries: Map<string, Remembered>
  #isUsable = true
  /** Set while there are answers that are not written yet. */
  #forget: (() => void) | undefined

  /** Reads the file; one that is not there, broken or of another version counts as empty. */
  constructor(file: string, clock: Clock) {
    this.#file = file
    this.#clock = clock
    this.#entries = this.#read()
  }

  #read(): Map<string, Remembered> {
    try {
      const text = contentOf(this.#file)
      const entries = text === undefined ? new Map() : entriesOf(text)
      if (entries) return entries
      this.notes.push(
        `${this.#file} is no cache of links, or of another version; it is written anew`,
      )
    } catch (error) {
      this.#giveUp('read', error)
    }
    return new Map()
  }

  #giveUp(what: 'read' | 'written', error: unknown): void {
    this.#isUsable = false
    this.notes.push(
      `The cache of links, ${this.#file}, cannot be ${what} (${error instanceof Error ? error.message : String(error)}); answers are not remembered`,
    )
  }

  /** The answer to an address if it is not too old. Ages in days. */
  fresh(
    address: string,
    today: string,
    ages: { readonly good: number; readonly bad: number },
  ): Pick<Remembered, 'answer' | 'isPartial'> | undefined {
    const known = this.#entries.get(address)
    if (known === undefined) return undefined
    const age = daysBetween(known.day, today)
    const limit = known.answer.verdict === 'alive' ? ages.good : ages.bad
    return age >= 0 && age < limit ? known : undefined
  }

  /**
   * Remembers an answer, and since when an unknown one has been so; `isPartial` where more is still to be
   * found out. Gives what is then known.
   */
  learn(address: string, answer: LinkAnswer, today: string, isPartial = false): LinkAnswer {
    const before = this.#entries.get(address)?.answer.failing
    const known =
      answer.verdict === 'unknown'
        ? { ...answer, failing: { since: before?.since ?? today, last: today } }
        : answer
    this.#entries.set(address, {
      day: today,
      answer: known,
      ...(isPartial ? { isPartial } : {}),
    })
    this.#saveSoon()
    return known
  }

  /** Remembers what else was found out about an address, whose answer is as old as it was. */
  complete(address: string, answer: LinkAnswer | undefined): void {
    const known = this.#entries.get(address)
    if (known === undefined || answer === undefined) return
    this.#entries.set(address, { day: known.day, answer })
    this.#saveSoon()
  }

  #saveSoon(): void {
    this.#forget ??= this.#clock.after(delay, () => this.save())
  }

  /** Writes what is not written yet: the file as a whole, so that nobody ever finds half of one. */
  save(): void {
    if (this.#forget === undefined) return
    this.#forget()
    this.#forget = undefined
    if (!this.#isUsable) return
    const entries = Object.fromEntries([...this.#entries].sort(([a], [b]) => (a < b ? -1 : 1)))
    try {
      writeWhole(this.#file, `${JSON.stringify({ version, entries }, null, 1)}\n`)
    } catch (error) {
      this.#giveUp('written', error)
    }
  }

  /** Writes what is not written yet, and removes what runs have left that were killed as they wrote. */
  close(): void {
    this.save()
    if (!this.#isUsable) return
    try {
      removeDrafts(this.#file)
    } catch (error) {
      this.#giveUp('written', error)
    }
  }
}

/** What a file holds; undefined where there is none. Never waits for a pipe, nor reads without an end. */
function contentOf(file: string): string | undefined {
  let opened: number
  try {
    opened = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
  try {
    const stats = fstatSync(opened)
    if (!stats.isFile()) throw new Error('it is no file')
    if (stats.size > mostBytes) throw new Error('it is too large')
    return readFileSync(opened, 'utf8')
  } finally {
    closeSync(opened)
  }
}

function entriesOf(text: string): Map<string, Remembered> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (!isObject(value) || value.version !== version || !isObject(value.entries)) return undefined
    return new Map(
      Object.entries(value.entries).filter((entry): entry is [string, Remembered] =>
        isRemembered(entry[1]),
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

function isRemembered(value: unknown): value is Remembered {
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
