import { statSync } from 'node:fs'
import { join } from 'node:path'
import { type Day, type Month, monthOf } from './days.ts'
import { canonical } from './event.ts'
import { digestsIn, type EventFile, indexOf, isPack } from './layout.ts'
import { batchDigest, type Ledger } from './ledger.ts'
import { LedgerError, restore } from './ledger-error.ts'
import { readFile } from './read-file.ts'
import { removeDurably, writeDurably } from './write-durably.ts'

/** GitHub recommends that no file is larger (docs, "Repository limits"); some 4,000 events. */
const maxPackBytes = 1_000_000

/** What packing has done. */
export interface Packed {
  /** The packs that were written, relative to the folder of the ledger. */
  readonly packs: readonly string[]
  /** How many batches have no file of their own any more. */
  readonly batches: number
}

interface LooseBatch {
  readonly digest: string
  readonly file: string
  readonly bytes: Buffer
}

/**
 * Puts the small batches of each month before that of a day into packs, so that a ledger of many years is few
 * files. Names and contents of batches stay as they are. A pack is never changed nor removed afterwards, and no
 * batch makes up half of one: git would take the pack for the batch renamed, and two branches that have packed
 * it into different ones would conflict. For the same reason it is best done on one branch: where two have
 * packed a batch, and one of them got another that shares half its events, git takes that one for it.
 *
 * Stopped at any moment it leaves each batch where it was, or in both places, which the next run tidies. Throws
 * {@link LedgerError}.
 */
export async function pack(ledger: Ledger, today: Day): Promise<Packed> {
  const { eventFiles, problems } = ledger.list()
  if (problems.length > 0)
    throw new LedgerError(
      'The ledger cannot be packed, because one of its packs is damaged.',
      problems,
    )
  const closed = eventFiles.filter(({ month }) => month < monthOf(today))
  const packs: string[] = []
  const removed: string[] = []
  for (const [month, files] of Map.groupBy(closed, (file) => file.month)) {
    const inPacks = new Set(files.filter(isPack).flatMap(({ batches }) => batches.map(digestOf)))
    const loose = files
      .filter((file) => !isPack(file) && isSmall(ledger, file))
      .map((file) => looseBatch(ledger, file))
    const rest = loose.filter(({ digest }) => !inPacks.has(digest))
    const groups = groupsOf(rest)
    for (const group of groups) packs.push(await writePack(ledger, month, group))
    const packed = new Set([...inPacks, ...groups.flat().map(digestOf)])
    removed.push(...loose.filter(({ digest }) => packed.has(digest)).map(({ file }) => file))
  }
  await removeDurably(ledger.folder, [...removed, ...unfinished(ledger)])
  return { packs, batches: removed.length }
}

/** Indexes that a stopped run has left, whose batches are all elsewhere. Others tell of a pack that is lost. */
function unfinished(ledger: Ledger): string[] {
  const listing = ledger.list()
  const present = digestsIn(listing)
  return listing.emptyIndexes
    .filter(({ batches }) => batches.every(({ digest }) => present.has(digest)))
    .map(({ file }) => file)
}

function digestOf({ digest }: { readonly digest: string }): string {
  return digest
}

/** A large one fits into no pack, and is not read. */
function isSmall({ folder }: Ledger, { file }: EventFile): boolean {
  return (statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0) * 2 < maxPackBytes
}

/** Its lines are counted on, so that a batch that is not its name must not get into a pack. */
function looseBatch(ledger: Ledger, { file, batches }: EventFile): LooseBatch {
  const bytes = readFile(ledger.folder, file)
  const ids = Array.from(
    bytes.toString('latin1').matchAll(/"id":"([\da-f]{64})"/g),
    ([, id = '']) => id,
  )
  const digest = batches[0]?.digest ?? ''
  if (bytes.at(-1) !== 10 || ids.length !== lineCount(bytes) || batchDigest(ids) !== digest)
    throw new LedgerError('The ledger cannot be packed, because one of its batches is damaged.', [
      { file, message: 'The batch does not match its name', suggestion: restore },
    ])
  return { digest, file, bytes }
}

/** Sets of batches that make a good pack each; what fits into none stays a file of its own. */
function groupsOf(batches: readonly LooseBatch[]): LooseBatch[][] {
  const groups: LooseBatch[][] = []
  let group: LooseBatch[] = []
  for (const batch of batches) {
    if (sizeOf(group) + batch.bytes.length > maxPackBytes) {
      groups.push(group)
      group = []
    }
    group.push(batch)
  }
  return [...groups, group].map(withoutLargest).filter(({ length }) => length > 0)
}

function withoutLargest(group: readonly LooseBatch[]): LooseBatch[] {
  const left = [...group]
  for (;;) {
    const half = sizeOf(left) / 2
    const large = left.findIndex(({ bytes }) => bytes.length >= half)
    if (large < 0) return left
    left.splice(large, 1)
  }
}

function sizeOf(group: readonly LooseBatch[]): number {
  return group.reduce((sum, { bytes }) => sum + bytes.length, 0)
}

async function writePack(
  ledger: Ledger,
  month: Month,
  group: readonly LooseBatch[],
): Promise<string> {
  const file = `events/${month}/${batchDigest(group.map(digestOf))}.pack.jsonl`
  const batches = group.map(({ digest, bytes }) => ({ digest, lines: lineCount(bytes) }))
  // The index comes first: one without a pack means nothing, and a pack without one cannot be read.
  await writeDurably(ledger.folder, indexOf(file), `${canonical({ batches })}\n`)
  await writeDurably(ledger.folder, file, Buffer.concat(group.map(({ bytes }) => bytes)))
  return file
}

function lineCount(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count++
  return count
}
