import type { Month } from './days.ts'
import type { LedgerProblem } from './ledger-error.ts'
import { parsePackIndex } from './parse-file.ts'

/** Events that were written together. A batch is never changed. */
export interface Batch {
  /** Its name: the digest of the ids of its events, in 40 hex digits. */
  readonly digest: string
  readonly month: Month
  /** Where it lies, a file of its own or a pack; relative to the folder of the ledger. */
  readonly file: string
  /** Its lines in a pack, from 1; absent where it is the whole file. */
  readonly lines?: { readonly first: number; readonly count: number }
}

/** A file with events. */
export interface EventFile {
  readonly file: string
  readonly month: Month
  /** Its batches in their order: of a pack with the numbers of their lines, else the one that it is. */
  readonly batches: readonly { readonly digest: string; readonly lines?: number }[]
}

/** What lies in a ledger, by the names of its files: on the disk, or in a commit. */
export interface Listing {
  /** By month and name. A batch may lie in several of them. */
  readonly eventFiles: readonly EventFile[]
  /** Digests, in order. */
  readonly checkpoints: readonly string[]
  /** Indexes whose pack is not there: a run that packed was stopped, or the pack is lost. */
  readonly emptyIndexes: readonly Pick<EventFile, 'file' | 'batches'>[]
  /** What no ledger has. */
  readonly strays: readonly string[]
  /** About packs that cannot be read. */
  readonly problems: readonly LedgerProblem[]
}

const eventPath =
  /^events\/(\d{4}-(?:0[1-9]|1[0-2]))\/([\da-f]{40})\.(jsonl|pack\.jsonl|index\.json)$/
const checkpointPath = /^checkpoints\/([\da-f]{64})\.json$/
/** See {@link writeDurably}; and what git needs at the top. */
const ours =
  /^(?:ledger\.json|\.gitattributes|\.gitignore|README\.md|\.badgelint-[\da-f]+-\d+-[\da-f]+\.tmp)$/

/**
 * Says what lies in a ledger. `paths` are relative to its folder, with slashes; `read` gives the text of one
 * of them, and is asked for indexes of packs only.
 */
export function listingOf(paths: Iterable<string>, read: (path: string) => string): Listing {
  const eventFiles: EventFile[] = []
  const checkpoints: string[] = []
  const strays: string[] = []
  const packs = new Set<string>()
  const indexes = new Set<string>()
  for (const file of [...paths].sort()) {
    const [, month = '', digest = '', ending] = eventPath.exec(file) ?? []
    const [, checkpoint] = checkpointPath.exec(file) ?? []
    if (ending === 'jsonl') eventFiles.push({ file, month, batches: [{ digest }] })
    else if (ending === 'pack.jsonl') packs.add(file)
    else if (ending === 'index.json') indexes.add(file)
    else if (checkpoint !== undefined) checkpoints.push(checkpoint)
    else if (!ours.test(file)) strays.push(file)
  }
  const problems: LedgerProblem[] = []
  const emptyIndexes = []
  for (const index of indexes) {
    const { value, problem } = parsePackIndex(index, read(index))
    const file = index.replace(/\.index\.json$/, '.pack.jsonl')
    if (problem) problems.push(problem)
    else if (packs.has(file)) eventFiles.push({ file, month: file.slice(7, 14), ...value })
    else emptyIndexes.push({ file: index, ...value })
  }
  for (const file of packs) {
    if (indexes.has(indexOf(file))) continue
    const message = 'The pack has no index next to it, so its batches cannot be told apart'
    problems.push({ file, message, suggestion: `Restore ${indexOf(file)} from git` })
  }
  return {
    eventFiles: eventFiles.sort((a, b) => (a.file < b.file ? -1 : 1)),
    checkpoints,
    emptyIndexes,
    strays,
    problems,
  }
}

/** The index of a pack. */
export function indexOf(pack: string): string {
  return pack.replace(/\.pack\.jsonl$/, '.index.json')
}

/** The digests of all batches in a listing. */
export function digestsIn({ eventFiles }: Pick<Listing, 'eventFiles'>): Set<string> {
  return new Set(eventFiles.flatMap(({ batches }) => batches.map(({ digest }) => digest)))
}

export function isPack({ file }: Pick<EventFile, 'file'>): boolean {
  return file.endsWith('.pack.jsonl')
}
