import {
  type Contribution,
  type FileValue,
  type GroupKeys,
  groupName,
  readContribution,
  type Settings,
  type Source,
  type UnchangedIndex,
} from '@badgelint/core/internal'
import { ownPath, type SharedValue, type TreeCache } from './tree-cache.ts'

/** How the files that are to be indexed differ from those of the cached tree. */
export interface TreeDifference {
  /** Paths that count no more. */
  readonly removed: ReadonlySet<string>
  /** Files in their place, or beside them. */
  readonly replacements: readonly Source[]
}

/** Reads files of the tree by the names of their contents. */
export type ReadFiles = (
  files: readonly { readonly path: string; readonly blob: string }[],
) => readonly Source[]

/** The index of the files that a change leaves alone, read as far as possible from the cache of a tree. */
export class CachedProgramIndex implements UnchangedIndex {
  readonly #cache: TreeCache
  readonly #settings: Settings
  readonly #read: ReadFiles
  readonly #removed: ReadonlySet<number>
  readonly #replacements: readonly Contribution[]
  /** Values of groups by {@link groupName}: those from the cache, and those of files that were read again. */
  readonly #ordered = new Map<string, OrderedValues>()
  readonly #entries = new Map<string, FileValue[]>()
  readonly #sources = new Map<string, Source>()

  private constructor(
    cache: TreeCache,
    settings: Settings,
    read: ReadFiles,
    { removed, replacements: sources }: TreeDifference,
    replacements: readonly Contribution[],
  ) {
    this.#cache = cache
    this.#settings = settings
    this.#read = read
    this.#removed = new Set(Array.from(removed, (path) => cache.numberOf(path)))
    this.#replacements = replacements
    this.#keep(sources)
  }

  static async create(
    cache: TreeCache,
    settings: Settings,
    read: ReadFiles,
    difference: TreeDifference,
  ): Promise<CachedProgramIndex> {
    const replacements: Contribution[] = []
    for (const source of difference.replacements)
      replacements.push(await readContribution(source, settings))
    return new CachedProgramIndex(cache, settings, read, difference, replacements)
  }

  get isPartial(): boolean {
    return this.#cache.isPartial || this.#replacements.some(({ isUnread }) => isUnread)
  }

  get templateIds(): Iterable<string> {
    return this.#templateIds()
  }

  *#templateIds(): Iterable<string> {
    for (const [number, ids] of this.#cache.templateIds())
      if (!this.#removed.has(number)) yield* ids
    for (const { templateIds } of this.#replacements) yield* templateIds
  }

  keysOf(rule: string): Iterable<string> {
    const entries = this.#replacements.flatMap(({ entries }) => entries)
    const own = entries.filter((entry) => entry.source === rule).map(({ key }) => key)
    return [...this.#cache.keysOf(rule), ...own]
  }

  readonly isLarge = (rule: string, key: string): boolean => this.#cache.isLarge(rule, key)

  async load(groups: GroupKeys): Promise<void> {
    const files = new Set<number>()
    for (const [rule, keys] of groups)
      for (const key of keys) {
        const record = this.#cache.group(rule, key)
        if ('files' in record) for (const number of record.files) files.add(number)
        else
          this.#ordered.set(groupName(rule, key), orderValues(record, this.#removed, this.#pathOf))
      }
    const numbers = [...files].filter((number) => !this.#removed.has(number))
    const reread = numbers.map((number) => this.#cache.fileAt(number))
    const sources = this.#read(reread.map(([path, blob]) => ({ path, blob })))
    this.#keep(sources)
    const isWanted = (rule: string, key: string) => groups.get(rule)?.has(key) === true
    for (const source of sources)
      this.#addFile(
        await readContribution(source, this.#settings),
        (rule, key) => isWanted(rule, key) && !this.isLarge(rule, key),
      )
    for (const file of this.#replacements) this.#addFile(file, isWanted)
  }

  #addFile(
    { path, entries }: Contribution,
    isWanted: (rule: string, key: string) => boolean,
  ): void {
    for (const { source: rule, key, value } of entries) {
      if (!isWanted(rule, key)) continue
      const name = groupName(rule, key)
      const entries = this.#entries.get(name)
      if (entries) entries.push({ file: path, value })
      else this.#entries.set(name, [{ file: path, value }])
    }
  }

  readonly #pathOf = (number: number): string => this.#cache.fileAt(number)[0]

  #keep(sources: readonly Source[]): void {
    for (const source of sources) this.#sources.set(source.path, source)
  }

  mergedGroup(rule: string, key: string, changed: readonly FileValue[]): readonly unknown[] {
    const name = groupName(rule, key)
    const { numbers, values } = this.#ordered.get(name) ?? noValues
    const all = [...values]
    const added = [...(this.#entries.get(name) ?? []), ...changed]
      .map(({ file, value }) => ({ order: this.#cache.numberOf(file), value }))
      .sort((a, b) => a.order - b.order)
    // From the last on, so that places further up stay as they are.
    for (const { order, value } of added.reverse()) all.splice(countBelow(numbers, order), 0, value)
    return all
  }

  sourcesOf(files: readonly string[]): readonly Source[] {
    const open = files.filter((file) => !this.#sources.has(file))
    const records = open.flatMap((file) => {
      const number = this.#cache.numberOf(file)
      return Number.isInteger(number) && !this.#removed.has(number)
        ? [this.#cache.fileAt(number)]
        : []
    })
    this.#keep(this.#read(records.map(([path, blob]) => ({ path, blob }))))
    return files.flatMap((file) => this.#sources.get(file) ?? [])
  }
}

/** The values of a group in the order of its files, and beside each the number of its file. */
interface OrderedValues {
  readonly numbers: readonly number[]
  readonly values: readonly unknown[]
}

const noValues: OrderedValues = { numbers: [], values: [] }

/** The cached values of a group, in the order of its files, without files that are removed. */
function orderValues(
  shared: readonly SharedValue[],
  removed: ReadonlySet<number>,
  pathOf: (number: number) => string,
): OrderedValues {
  const numbers: number[] = []
  const values: unknown[] = []
  for (const [fileValues, runs] of shared) {
    const isOwn = mentionsOwnPath(fileValues)
    for (const number of numbersIn(runs))
      if (!removed.has(number))
        for (const value of fileValues) {
          numbers.push(number)
          values.push(isOwn ? withOwnPath(value, pathOf(number)) : value)
        }
  }
  if (shared.length === 1) return { numbers, values }
  const order = [...numbers.keys()].sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0))
  return {
    numbers: order.map((index) => numbers[index] ?? 0),
    values: order.map((index) => values[index]),
  }
}

function numbersIn(runs: readonly number[]): number[] {
  const numbers: number[] = []
  for (let index = 0; index < runs.length; index += 2) {
    const start = runs[index] ?? 0
    const end = start + (runs[index + 1] ?? 0)
    for (let number = start; number < end; number++) numbers.push(number)
  }
  return numbers
}

/** How many numbers of a sorted list are below another one. */
function countBelow(numbers: readonly number[], number: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}

function mentionsOwnPath(value: unknown): boolean {
  return JSON.stringify(value).includes(JSON.stringify(ownPath))
}

/** A value with the path of its file where {@link ownPath} stands. */
function withOwnPath<T>(value: T, path: string): T
function withOwnPath(value: unknown, path: string): unknown {
  if (value === ownPath) return path
  if (Array.isArray(value)) return value.map((item) => withOwnPath(item, path))
  if (typeof value !== 'object' || value === null) return value
  const made: Record<string, unknown> = { ...value }
  for (const key in made) {
    const item = made[key]
    if (item === ownPath) made[key] = path
    else if (typeof item === 'object') made[key] = withOwnPath(item, path)
  }
  return made
}
