import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { chunksOf } from './chunks.ts'
import { type LedgerEvent, lineOf, monthOfEvent } from './event.ts'
import { type Batch, type Listing, listingOf } from './layout.ts'
import { LedgerError, restore } from './ledger-error.ts'
import type { KeyPeriod } from './ledger-key.ts'
import { type LedgerDescription, parseDescription, parseEvent } from './parse-file.ts'
import { asLedgerError, readFile } from './read-file.ts'
import { writeDurably } from './write-durably.ts'

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
    if (existsSync(join(folder, 'ledger.json'))) throw new LedgerError('There is already a ledger.')
    const description: LedgerDescription = { format: 1, id: randomBytes(8).toString('hex'), keys }
    await writeDurably(folder, 'ledger.json', `${JSON.stringify(description, null, 2)}\n`)
    return new Ledger(folder, description)
  }

  /** Throws {@link LedgerError} where there is none, or one of a format that this does not know. */
  static open(folder: string): Ledger {
    const file = 'ledger.json'
    if (!existsSync(join(folder, file)))
      throw new LedgerError('There is no ledger here. Start one with `badgelint ledger init`.', [
        {
          file,
          message: 'The file does not exist',
          suggestion:
            'Run `badgelint ledger init`, or name the folder of the ledger in badgelint.yaml',
        },
      ])
    const { value, problem } = parseDescription(file, readFile(folder, file).toString())
    if (problem) throw new LedgerError('The ledger cannot be used.', [problem])
    return new Ledger(folder, value)
  }

  /** The paths of all that lies in its folder, relative to it, in order. */
  files(): string[] {
    return asLedgerError(this.folder, '', () => [...filesIn(this.folder)].sort())
  }

  /** What lies in its folder, whether or not it is right. */
  list(): Listing {
    const paths = this.files()
    return listingOf(paths, (path) => readFile(this.folder, path).toString())
  }

  /** All batches, by month, each once. Throws {@link LedgerError} where a pack is damaged. */
  batches(): Batch[] {
    const { eventFiles, problems } = this.list()
    if (problems.length > 0)
      throw new LedgerError(
        'The ledger cannot be read, because one of its packs is damaged.',
        problems,
      )
    const byDigest = new Map<string, Batch>()
    for (const { file, month, batches } of eventFiles) {
      let first = 1
      for (const { digest, lines: count } of batches) {
        const lines = count === undefined ? {} : { lines: { first, count } }
        if (!byDigest.has(digest)) byDigest.set(digest, { digest, month, file, ...lines })
        first += count ?? 0
      }
    }
    return [...byDigest.values()]
  }

  /**
   * The events of some batches, as they lie there; one that lies in two of them comes twice. Throws
   * {@link LedgerError} at a line that says no event.
   */
  async *read(batches: readonly Batch[]): AsyncGenerator<LedgerEvent> {
    for (const { file, number, line } of this.lines(batches)) {
      const parsed = parseEvent(line)
      if ('reason' in parsed)
        throw new LedgerError('The ledger cannot be read.', [
          { file, line: number, message: parsed.reason, suggestion: restore },
        ])
      yield parsed.event
    }
  }

  /** The lines of some batches, file by file, each file once. */
  *lines(batches: readonly Batch[]): Generator<{ file: string; number: number; line: string }> {
    const wanted = Map.groupBy(batches, ({ file }) => file)
    for (const [file, some] of wanted) {
      const isWanted = lineFilter(some)
      let number = 0
      for (const chunk of chunksOf(this.folder, file)) {
        const text = chunk.toString()
        for (let start = 0, end = 0; start < text.length; start = end + 1) {
          end = text.indexOf('\n', start)
          if (end < 0) end = text.length
          number++
          if (isWanted(number)) yield { file, number, line: text.slice(start, end) }
        }
      }
    }
  }

  /**
   * Writes events without looking at what is there: one new batch for each month. It is on the disk when this
   * is over. Gives the batches; one that was there already is given, too. Throws {@link LedgerError} where the
   * disk takes no more; batches of earlier months may be written then, and what is written again is one event.
   */
  async append(events: Iterable<LedgerEvent>): Promise<Batch[]> {
    const written: Batch[] = []
    for (const [month, all] of Map.groupBy(events, monthOfEvent)) {
      const byId = new Map(all.map((event) => [event.id, event]))
      const ids = [...byId.keys()].sort()
      const digest = batchDigest(ids)
      const file = `events/${month}/${digest}.jsonl`
      const lines = ids.map((id) => `${lineOf(byId.get(id) as LedgerEvent)}\n`)
      await writeDurably(this.folder, file, lines.join(''))
      written.push({ digest, month, file })
    }
    return written
  }
}

/** Paths with slashes. A link is neither a file of ours nor a folder, and is not followed, as Node's own way would. */
function* filesIn(folder: string, below = ''): Generator<string> {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below + entry.name
    // A ledger may be a repository of its own, or a submodule.
    if (path === '.git') continue
    if (entry.isDirectory()) yield* filesIn(folder, `${path}/`)
    else yield entry.isFile() ? path : `${path} (link)`
  }
}

/** Which lines of a file belong to some of its batches. */
function lineFilter(batches: readonly Batch[]): (line: number) => boolean {
  const spans: { first: number; end: number }[] = []
  const inOrder = batches.flatMap(({ lines }) => lines ?? []).sort((a, b) => a.first - b.first)
  for (const { first, count } of inOrder) {
    const last = spans.at(-1)
    if (last?.end === first) last.end += count
    else spans.push({ first, end: first + count })
  }
  if (spans.length === 0) return () => true
  return (line) => spans.some(({ first, end }) => line >= first && line < end)
}

/** The name of a batch, from the ids of its events in their order; of a pack, from the names of its batches. */
export function batchDigest(ids: readonly string[]): string {
  return createHash('sha256').update(ids.join('\n')).digest('hex').slice(0, 40)
}
