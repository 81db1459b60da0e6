import {
  type GroupEntry,
  type GroupKeys,
  groupName,
  type KnownFile,
  knownFile,
  type Settings,
  type Source,
  type UnchangedFiles,
} from '@badgelint/core'
import type { Said, TreeCache } from './tree-cache.ts'

/** What differs from the tree for which something is kept. */
export interface TreeDifference {
  /** Paths that count no more. */
  readonly gone: ReadonlySet<string>
  /** Files in their place, or beside them. */
  readonly others: readonly Source[]
}

/** Reads files of the tree by the names of their contents. */
export type ReadFiles = (
  files: readonly { readonly path: string; readonly blob: string }[],
) => readonly Source[]

/** The files that a change leaves alone, as far as possible from what is kept of a tree. */
export class KnownTree implements UnchangedFiles {
  /** How many files were read again. */
  readAgain = 0
  readonly #cache: TreeCache
  readonly #settings: Settings
  readonly #read: ReadFiles
  readonly #gone: ReadonlySet<number>
  readonly #others: readonly KnownFile[]
  /** What was kept of groups, and what was read again. */
  readonly #said = new Map<string, readonly Said[]>()
  readonly #entries = new Map<string, GroupEntry[]>()
  readonly #sources = new Map<string, Source>()

  private constructor(
    cache: TreeCache,
    settings: Settings,
    read: ReadFiles,
    { gone, others: sources }: TreeDifference,
    others: readonly KnownFile[],
  ) {
    this.#cache = cache
    this.#settings = settings
    this.#read = read
    this.#gone = new Set(Array.from(gone, (path) => cache.numberOf(path)))
    this.#others = others
    this.#keep(sources)
  }

  static async of(
    cache: TreeCache,
    settings: Settings,
    read: ReadFiles,
    difference: TreeDifference,
  ): Promise<KnownTree> {
    const others: KnownFile[] = []
    for (const source of difference.others) others.push(await knownFile(source, settings))
    return new KnownTree(cache, settings, read, difference, others)
  }

  get isPartial(): boolean {
    return this.#cache.isPartial || this.#others.some(({ isUnread }) => isUnread)
  }

  get templateIds(): Iterable<string> {
    return this.#templateIds()
  }

  *#templateIds(): Iterable<string> {
    for (const [number, ids] of this.#cache.templateIds()) if (!this.#gone.has(number)) yield* ids
    for (const { templateIds } of this.#others) yield* templateIds
  }

  keysOf(rule: string): Iterable<string> {
    const others = this.#others.flatMap(({ extracts }) => extracts)
    const own = others.filter((extract) => extract.rule === rule).map(({ key }) => key)
    return [...this.#cache.keysOf(rule), ...own]
  }

  async load(groups: GroupKeys): Promise<void> {
    const files = new Set<number>()
    for (const [rule, keys] of groups)
      for (const key of keys) {
        const known = this.#cache.group(rule, key)
        if ('files' in known) for (const number of known.files) files.add(number)
        else this.#said.set(groupName(rule, key), known)
      }
    const numbers = [...files].filter((number) => !this.#gone.has(number))
    const again = numbers.map((number) => this.#cache.fileAt(number))
    this.readAgain = again.length
    const sources = this.#read(again.map(([path, blob]) => ({ path, blob })))
    this.#keep(sources)
    const wanted = (rule: string, key: string) => groups.get(rule)?.has(key) === true
    for (const source of sources)
      this.#addFile(await knownFile(source, this.#settings), (rule, key) => {
        const known = this.#cache.group(rule, key)
        return wanted(rule, key) && 'files' in known
      })
    for (const file of this.#others) this.#addFile(file, wanted)
  }

  #addFile({ path, extracts }: KnownFile, isWanted: (rule: string, key: string) => boolean): void {
    for (const { rule, key, value } of extracts) {
      if (!isWanted(rule, key)) continue
      const name = groupName(rule, key)
      const entries = this.#entries.get(name)
      if (entries) entries.push({ file: path, value })
      else this.#entries.set(name, [{ file: path, value }])
    }
  }

  #keep(sources: readonly Source[]): void {
    for (const source of sources) this.#sources.set(source.path, source)
  }

  group(rule: string, key: string, others: readonly GroupEntry[]): readonly unknown[] {
    const name = groupName(rule, key)
    const entries = [...(this.#entries.get(name) ?? []), ...others]
    const ordered = entries.map(({ file, value }): Ordered => [this.#cache.numberOf(file), value])
    return merged(this.#said.get(name) ?? [], ordered, this.#gone)
  }

  sourcesOf(files: readonly string[]): readonly Source[] {
    const open = files.filter((file) => !this.#sources.has(file))
    const records = open.flatMap((file) => {
      const number = this.#cache.numberOf(file)
      return Number.isInteger(number) && !this.#gone.has(number) ? [this.#cache.fileAt(number)] : []
    })
    this.#keep(this.#read(records.map(([path, blob]) => ({ path, blob }))))
    return files.flatMap((file) => this.#sources.get(file) ?? [])
  }
}

/** A value with the rank of its file. */
type Ordered = readonly [order: number, value: unknown]

/**
 * What files say, in their order, without those that are gone and with others. Most say the same, so that
 * the others are put between them.
 */
function merged(
  said: readonly Said[],
  others: readonly Ordered[],
  gone: ReadonlySet<number>,
): unknown[] {
  const kept = said.map(
    ([value, numbers]): Said => [value, numbers.filter((number) => !gone.has(number))],
  )
  const [most, ...rest] = kept.sort(([, a], [, b]) => b.length - a.length)
  const between = [
    ...rest.flatMap(([value, numbers]) => numbers.map((number): Ordered => [number, value])),
    ...others,
  ].sort(([a], [b]) => a - b)
  if (most === undefined) return between.map(([, value]) => value)
  const [common, numbers] = most
  const values: unknown[] = []
  let done = 0
  for (const [order, value] of between) {
    while ((numbers[done] ?? order) < order) {
      values.push(common)
      done += 1
    }
    values.push(value)
  }
  for (; done < numbers.length; done++) values.push(common)
  return values
}
