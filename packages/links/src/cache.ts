import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { LinkAnswer } from './answer.ts'

interface Remembered {
  readonly day: string
  readonly answer: LinkAnswer
}

const version = 1

/** Answers of earlier runs, in a file. */
export class Cache {
  readonly #file: string
  readonly #entries: Map<string, Remembered>
  /** What is to be said about the file. */
  readonly note: string | undefined

  private constructor(file: string, entries: Map<string, Remembered>, note: string | undefined) {
    this.#file = file
    this.#entries = entries
    this.note = note
  }

  /** Reads the file; one that is not there, broken or of another version counts as empty. */
  static async open(file: string): Promise<Cache> {
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
    if (text === undefined) return new Cache(file, new Map(), undefined)
    const entries = entriesOf(text)
    return entries
      ? new Cache(file, entries, undefined)
      : new Cache(
          file,
          new Map(),
          `${file} is no cache of links, or of another version; it is written anew`,
        )
  }

  /** The answer to an address if it is not too old. Ages in days. */
  fresh(
    address: string,
    today: string,
    ages: { good: number; bad: number },
  ): LinkAnswer | undefined {
    const known = this.#entries.get(address)
    if (known === undefined) return undefined
    const age = daysBetween(known.day, today)
    const limit = known.answer.verdict === 'alive' ? ages.good : ages.bad
    return age >= 0 && age < limit ? known.answer : undefined
  }

  /** Remembers an answer, and since when an unknown one has been so. Gives what is then known. */
  learn(address: string, answer: LinkAnswer, today: string): LinkAnswer {
    const before = this.#entries.get(address)?.answer.failing
    const known =
      answer.verdict === 'unknown'
        ? { ...answer, failing: { since: before?.since ?? today, last: today } }
        : answer
    this.#entries.set(address, { day: today, answer: known })
    return known
  }

  /** Writes the file as a whole, so that two runs at once leave one of both and never half of each. */
  async save(): Promise<void> {
    await mkdir(dirname(this.#file), { recursive: true })
    const entries = Object.fromEntries([...this.#entries].sort(([a], [b]) => (a < b ? -1 : 1)))
    const draft = `${this.#file}.${randomUUID()}`
    await writeFile(draft, `${JSON.stringify({ version, entries }, null, 1)}\n`)
    await rename(draft, this.#file)
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
