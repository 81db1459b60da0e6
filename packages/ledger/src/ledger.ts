import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Month } from './days.ts'
import { canonical, type LedgerEvent, lineOf, monthOfEvent } from './event.ts'
import type { KeyPeriod } from './ledger-key.ts'
import { writeDurably } from './write-durably.ts'

/** What `ledger.json` says. */
export interface LedgerDescription {
  /** The version of the format; this is 1. */
  readonly format: 1
  /** Names the ledger; drawn at random. */
  readonly id: string
  readonly keys: readonly KeyPeriod[]
}

/** Something is wrong with a file of a ledger. Paths are relative to the folder of the ledger. */
export interface LedgerProblem {
  readonly file: string
  /** From 1; absent where it is the file as such. */
  readonly line?: number
  /** What is there and what was expected. */
  readonly message: string
  readonly suggestion: string
}

/** A ledger that cannot be used, or what was asked of it that cannot be. Worded for a terminal. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError'
  readonly problems: readonly LedgerProblem[]

  constructor(message: string, problems: readonly LedgerProblem[] = []) {
    super(message)
    this.problems = problems
  }
}

/** Events that were written together: one file, which is never changed. */
export interface Batch {
  /** Its name: the digest of the ids of its events, in 40 hex digits. */
  readonly digest: string
  readonly month: Month
  /** Relative to the folder of the ledger. */
  readonly file: string
}

/** A folder with events of issued badges. Nothing in it is ever changed or appended to, so git merges it. */
export class Ledger {
  readonly folder: string
  readonly description: LedgerDescription

  private constructor(folder: string, description: LedgerDescription) {
    this.folder = folder
    this.description = description
  }

  /** Begins one. Throws {@link LedgerError} where there is one. */
  static async create(folder: string, keys: readonly KeyPeriod[]): Promise<Ledger> {
    if (existsSync(join(folder, 'ledger.json'))) throw new LedgerError('There is a ledger already.')
    const description: LedgerDescription = { format: 1, id: randomBytes(8).toString('hex'), keys }
    await mkdir(folder, { recursive: true })
    await writeDurably(join(folder, 'ledger.json'), `${JSON.stringify(description, null, 2)}\n`)
    return new Ledger(folder, description)
  }

  /** Throws {@link LedgerError} where there is none, or one of a format that this does not know. */
  static open(folder: string): Ledger {
    const description: LedgerDescription = JSON.parse(
      readFileSync(join(folder, 'ledger.json'), 'utf8'),
    )
    return new Ledger(folder, description)
  }

  /** All batches, by month and name, each once. */
  batches(): Batch[] {
    const events = join(this.folder, 'events')
    if (!existsSync(events)) return []
    return readdirSync(events)
      .sort()
      .flatMap((month) =>
        readdirSync(join(events, month))
          .sort()
          .filter((name) => name.endsWith('.jsonl'))
          .map((name) => ({
            digest: name.slice(0, -'.jsonl'.length),
            month,
            file: `events/${month}/${name}`,
          })),
      )
  }

  /** The events of some batches, as they lie there; one that lies in two of them comes twice. */
  async *read(batches: readonly Batch[]): AsyncGenerator<LedgerEvent> {
    for (const { file } of batches)
      for await (const line of createInterface(createReadStream(join(this.folder, file))))
        yield JSON.parse(line) as LedgerEvent
  }

  /**
   * Writes events without looking at what is there: one new batch for each month. It is on the disk when this
   * is over. Gives the batches; one that was there already is given, too.
   */
  async append(events: Iterable<LedgerEvent>): Promise<Batch[]> {
    const written: Batch[] = []
    for (const [month, all] of Map.groupBy(events, monthOfEvent)) {
      const byId = new Map(all.map((event) => [event.id, event]))
      const ids = [...byId.keys()].sort()
      const digest = batchDigest(ids)
      const file = `events/${month}/${digest}.jsonl`
      const lines = ids.map((id) => `${lineOf(byId.get(id) as LedgerEvent)}\n`)
      await mkdir(join(this.folder, 'events', month), { recursive: true })
      await writeDurably(join(this.folder, file), lines.join(''))
      written.push({ digest, month, file })
    }
    return written
  }
}

/** The name of a batch, from the ids of its events in their order. */
export function batchDigest(ids: readonly string[]): string {
  return createHash('sha256').update(ids.join('\n')).digest('hex').slice(0, 40)
}

/** The name of a checkpoint is that of what it says. */
export function checkpointDigest(checkpoint: object): string {
  return createHash('sha256').update(canonical(checkpoint)).digest('hex')
}
