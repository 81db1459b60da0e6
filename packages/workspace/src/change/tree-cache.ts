import { closeSync, readSync } from 'node:fs'
import { crc32, deflateSync, inflateSync } from 'node:zlib'
import { type Contribution, groupName } from '@badgelint/core/internal'
import { openFile } from '../files/read.ts'

/**
 * What the files of a git tree contribute to checks of others, on disk: one file of small blocks, each
 * packed and with its checksum, so that a run reads the few that it needs. The header says for which tree,
 * rules and configuration it holds.
 *
 *     magic (8 bytes), length of the header, its checksum (4 bytes each, little-endian), header, blocks
 */
const magic = 'BADGELN1'
const prefixLength = 16

/** Groups are spread over this number of blocks by their name. */
const bucketCount = 1024
/** Files to a block. */
const filesInBlock = 256
/** Of a group with no more files only their numbers are cached: to read them again costs less. */
const maxFilesInSmallGroup = 6

/** Where a block lies behind the header, its length in bytes, and its checksum. */
type Block = readonly [offset: number, length: number, checksum: number]

interface Header {
  readonly key: string
  readonly tree: string
  readonly isPartial: boolean
  readonly count: number
  /** For each block of files the first path. */
  readonly firsts: readonly string[]
  readonly files: readonly Block[]
  readonly buckets: readonly Block[]
  /** All keys of some rules. */
  readonly keys: Readonly<Record<string, Block>>
}

/** A file of the tree: path as findings have it, name of its content, ids of its templates. */
type FileRecord = readonly [path: string, blob: string, templateIds: readonly string[]]

/** Numbers of the files of a group; or the block with their values. */
type GroupRecord = readonly number[] | { readonly isLarge: true; readonly block: Block }
type Bucket = Readonly<Record<string, GroupRecord>>

/** A file of the tree to be kept. */
export interface CachedFile extends Contribution {
  readonly blob: string
}

/** What is kept of a tree. */
export interface TreeContents {
  /** All that it depends on beside the tree. */
  readonly key: string
  readonly tree: string
  /** In the order of their paths. */
  readonly files: readonly CachedFile[]
  /** Ids of the rules of which all keys are kept. */
  readonly indexedRules: readonly string[]
}

/** Writes what files of a tree give. */
export function packTree({ key, tree, files, indexedRules }: TreeContents): Buffer {
  const blocks: Buffer[] = []
  let offset = 0
  const add = (value: unknown): Block => {
    const packed = deflateSync(JSON.stringify(value), { level: 3 })
    const block: Block = [offset, packed.length, crc32(packed)]
    offset += packed.length
    blocks.push(packed)
    return block
  }
  const bucketRecords = Array.from({ length: bucketCount }, (): Record<string, GroupRecord> => ({}))
  for (const [name, entries] of groupsOf(files)) {
    const numbers = [...new Set(entries.map(([number]) => number))]
    const [bucket, rest] = bucketOf(name)
    const own = bucketRecords[bucket]
    if (own)
      own[rest] =
        numbers.length <= maxFilesInSmallGroup
          ? numbers
          : { isLarge: true, block: add(shareValues(entries, files)) }
  }
  const records = files.map(({ path, blob, templateIds }): FileRecord => [path, blob, templateIds])
  const fileBlocks: Block[] = []
  const firsts: string[] = []
  for (let from = 0; from < records.length; from += filesInBlock) {
    firsts.push(records[from]?.[0] ?? '')
    fileBlocks.push(add(records.slice(from, from + filesInBlock)))
  }
  const header: Header = {
    key,
    tree,
    isPartial: files.some(({ isUnread }) => isUnread),
    count: files.length,
    firsts,
    files: fileBlocks,
    buckets: bucketRecords.map(add),
    keys: Object.fromEntries(indexedRules.map((rule) => [rule, add(keysOf(rule, files))])),
  }
  const packed = deflateSync(JSON.stringify(header))
  const prefix = Buffer.alloc(prefixLength)
  prefix.write(magic, 'latin1')
  prefix.writeUInt32LE(packed.length, 8)
  prefix.writeUInt32LE(crc32(packed), 12)
  return Buffer.concat([prefix, packed, ...blocks])
}

type Entry = readonly [number: number, value: unknown]
/**
 * What several files of a group have in common: the values of one such file, and the numbers of the files as
 * runs: the first number of a run, its length, and so on.
 */
export type SharedValue = readonly [values: readonly unknown[], runs: readonly number[]]

/** Stands in a value for the path of the file that it is of. */
export const ownPath = '\u0001'

function keysOf(rule: string, files: readonly CachedFile[]): string[] {
  const all = files.flatMap(({ entries }) => entries.filter(({ source }) => source === rule))
  return [...new Set(all.map(({ key }) => key))]
}

/** Each value once, with the files that have it. The path of a value's own file is no difference. */
function shareValues(entries: readonly Entry[], files: readonly CachedFile[]): SharedValue[] {
  const shared = new Map<string, number[]>()
  for (const [number, values] of valuesByFile(entries)) {
    const path = JSON.stringify(files[number]?.path)
    const text = JSON.stringify(values).replaceAll(path, JSON.stringify(ownPath))
    const runs = shared.get(text) ?? []
    if (runs.length === 0) shared.set(text, runs)
    const last = runs.length - 2
    const end = last < 0 ? -1 : (runs[last] ?? 0) + (runs[last + 1] ?? 0)
    if (end === number) runs[last + 1] = (runs[last + 1] ?? 0) + 1
    else runs.push(number, 1)
  }
  return Array.from(shared, ([text, runs]): SharedValue => [JSON.parse(text), runs])
}

function valuesByFile(entries: readonly Entry[]): ReadonlyMap<number, unknown[]> {
  const byFile = new Map<number, unknown[]>()
  for (const [number, value] of entries) {
    const values = byFile.get(number)
    if (values) values.push(value)
    else byFile.set(number, [value])
  }
  return byFile
}

function groupsOf(files: readonly CachedFile[]): ReadonlyMap<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const [number, { entries }] of files.entries())
    for (const { source, key, value } of entries) {
      const name = groupName(source, key)
      const group = groups.get(name)
      if (group) group.push([number, value])
      else groups.set(name, [[number, value]])
    }
  return groups
}

/** The bucket of a group, and its key in there: 64 bits from two sums that have nothing in common. */
function bucketOf(name: string): readonly [bucket: number, rest: string] {
  const sum = crc32(name)
  let other = 0x811c9dc5
  for (let index = 0; index < name.length; index++)
    other = Math.imul(other ^ name.charCodeAt(index), 0x01000193)
  return [sum % bucketCount, `${sum.toString(36)}.${(other >>> 0).toString(36)}`]
}

/** A cache that cannot be read, for whatever reason. It is rebuilt. */
export class DamagedCacheError extends Error {
  override readonly name = 'DamagedCacheError'
}

/** Reads what was kept. All but `open` throw {@link DamagedCacheError}. */
export class TreeCache {
  readonly tree: string
  readonly isPartial: boolean
  readonly count: number
  readonly #file: number
  readonly #from: number
  readonly #header: Header
  readonly #fileBlocks = new Map<number, readonly FileRecord[]>()
  readonly #buckets = new Map<number, Bucket>()

  private constructor(file: number, from: number, header: Header) {
    this.#file = file
    this.#from = from
    this.#header = header
    this.tree = header.tree
    this.isPartial = header.isPartial
    this.count = header.count
  }

  /** Undefined where there is none that holds for these rules and this configuration. */
  static open(path: string, key: string): TreeCache | undefined {
    let file: number | undefined
    try {
      const opened = openFile(path)
      if ('unreadable' in opened) return undefined
      file = opened.file
      const prefix = bytesAt(file, 0, prefixLength)
      const length = prefix.readUInt32LE(8)
      const packed = bytesAt(file, prefixLength, length)
      const isIntact = prefix.toString('latin1', 0, 8) === magic
      if (!isIntact || crc32(packed) !== prefix.readUInt32LE(12)) throw new DamagedCacheError()
      const header: Header = JSON.parse(inflateSync(packed).toString())
      if (header.key === key) return new TreeCache(file, prefixLength + length, header)
      closeSync(file)
      return undefined
    } catch {
      if (file !== undefined) closeSync(file)
      return undefined // there is none, or it is damaged: it is rebuilt
    }
  }

  fileAt(number: number): FileRecord {
    const record = this.#filesOf(Math.floor(number / filesInBlock))[number % filesInBlock]
    if (record === undefined) throw new DamagedCacheError()
    return record
  }

  /** The number of a file; for one that is not there, the next number less a half. */
  numberOf(path: string): number {
    const { firsts } = this.#header
    const block = Math.max(0, countUpTo(firsts, (first) => first <= path) - 1)
    const records = this.#filesOf(block)
    const before = countUpTo(records, ([other]) => other < path)
    const number = block * filesInBlock + before
    return records[before]?.[0] === path ? number : number - 0.5
  }

  *templateIds(): Iterable<readonly [number: number, ids: readonly string[]]> {
    for (let number = 0; number < this.count; number++) yield [number, this.fileAt(number)[2]]
  }

  /** Numbers of the few files of a small group, or the values of all its files. */
  group(rule: string, key: string): { readonly files: readonly number[] } | readonly SharedValue[] {
    const record = this.#recordOf(rule, key)
    return 'isLarge' in record ? this.#read<SharedValue[]>(record.block) : { files: record }
  }

  /** Whether a group has more files than are read again. */
  isLarge(rule: string, key: string): boolean {
    return 'isLarge' in this.#recordOf(rule, key)
  }

  #recordOf(rule: string, key: string): GroupRecord {
    const [bucket, rest] = bucketOf(groupName(rule, key))
    const cached = this.#buckets.get(bucket) ?? this.#read<Bucket>(this.#header.buckets[bucket])
    this.#buckets.set(bucket, cached)
    return (Object.hasOwn(cached, rest) ? cached[rest] : undefined) ?? []
  }

  /** All keys of one of the rules for which they were kept. */
  keysOf(rule: string): readonly string[] {
    return this.#read<string[]>(this.#header.keys[rule])
  }

  #filesOf(block: number): readonly FileRecord[] {
    if (this.count === 0) return []
    const cached =
      this.#fileBlocks.get(block) ?? this.#read<FileRecord[]>(this.#header.files[block])
    this.#fileBlocks.set(block, cached)
    return cached
  }

  #read<T>(block: Block | undefined): T {
    if (block === undefined) throw new DamagedCacheError()
    const [offset, length, checksum] = block
    const packed = bytesAt(this.#file, this.#from + offset, length)
    if (crc32(packed) !== checksum) throw new DamagedCacheError()
    const value: T = JSON.parse(inflateSync(packed).toString()) // the checksum says that we wrote it
    return value
  }
}

/** No block is larger, packed, in bytes. */
const maxBlockBytes = 2 ** 28

function bytesAt(file: number, position: number, length: number): Buffer {
  if (length > maxBlockBytes) throw new DamagedCacheError()
  const bytes = Buffer.alloc(length)
  if (readSync(file, bytes, 0, length, position) !== length) throw new DamagedCacheError()
  return bytes
}

/** How many items at the beginning of a sorted list a test holds for. */
function countUpTo<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = list[middle]
    if (item !== undefined && holds(item)) low = middle + 1
    else high = middle
  }
  return low
}
