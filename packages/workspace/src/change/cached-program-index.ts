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
import { ownPath, type Said, type TreeCache } from './tree-cache.ts'

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
export class KnownTree implements UnchangedIndex {
  readonly #cache: TreeCache
  readonly #settings: Settings
  readonly #read: ReadFiles
  readonly #gone: ReadonlySet<number>
  readonly #others: readonly Contribution[]
  /** What was kept of groups, and what was read again. */
  readonly #ordered = new Map<string, Ordered>()
  readonly #entries = new Map<string, FileValue[]>()
  readonly #sources = new Map<string, Source>()

  private constructor(
    cache: TreeCache,
    settings: Settings,
    read: ReadFiles,
    { gone, others: sources }: TreeDifference,
    others: readonly Contribution[],
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
    const others: Contribution[] = []
    for (const source of difference.others) others.push(await readContribution(source, settings))
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
    const others = this.#others.flatMap(({ entries }) => entries)
    const own = others.filter((entry) => entry.source === rule).map(({ key }) => key)
    return [...this.#cache.keysOf(rule), ...own]
  }

  readonly isLarge = (rule: string, key: string): boolean => this.#cache.isLarge(rule, key)

  async load(groups: GroupKeys): Promise<void> {
    const files = new Set<number>()
    for (const [rule, keys] of groups)
      for (const key of keys) {
        const known = this.#cache.group(rule, key)
        if ('files' in known) for (const number of known.files) files.add(number)
        else this.#ordered.set(groupName(rule, key), inOrder(known, this.#gone, this.#pathOf))
      }
    const numbers = [...files].filter((number) => !this.#gone.has(number))
    const again = numbers.map((number) => this.#cache.fileAt(number))
    const sources = this.#read(again.map(([path, blob]) => ({ path, blob })))
    this.#keep(sources)
    const wanted = (rule: string, key: string) => groups.get(rule)?.has(key) === true
    for (const source of sources)
      this.#addFile(
        await readContribution(source, this.#settings),
        (rule, key) => wanted(rule, key) && !this.isLarge(rule, key),
      )
    for (const file of this.#others) this.#addFile(file, wanted)
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

  mergedGroup(rule: string, key: string, others: readonly FileValue[]): readonly unknown[] {
    const name = groupName(rule, key)
    const { numbers, values } = this.#ordered.get(name) ?? nothing
    const all = [...values]
    const added = [...(this.#entries.get(name) ?? []), ...others]
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
      return Number.isInteger(number) && !this.#gone.has(number) ? [this.#cache.fileAt(number)] : []
    })
    this.#keep(this.#read(records.map(([path, blob]) => ({ path, blob }))))
    return files.flatMap((file) => this.#sources.get(file) ?? [])
  }
}

/** What the files of a group say, one after the other, with the numbers of the files. */
interface Ordered {
  readonly numbers: readonly number[]
  readonly values: readonly unknown[]
}

const nothing: Ordered = { numbers: [], values: [] }

/** What is kept of a group, in the order of its files. */
function inOrder(
  said: readonly Said[],
  gone: ReadonlySet<number>,
  pathOf: (number: number) => string,
): Ordered {
  const numbers: number[] = []
  const values: unknown[] = []
  for (const [texts, runs] of said) {
    const isOwn = mentionsOwnPath(texts)
    for (const number of numbersIn(runs))
      if (!gone.has(number))
        for (const text of texts) {
          numbers.push(number)
          values.push(isOwn ? placed(text, pathOf(number)) : text)
        }
  }
  if (said.length === 1) return { numbers, values }
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

/** A value in which the path of its file is put. */
function placed<T>(value: T, path: string): T
function placed(value: unknown, path: string): unknown {
  if (value === ownPath) return path
  if (Array.isArray(value)) return value.map((item) => placed(item, path))
  if (typeof value !== 'object' || value === null) return value
  const made: Record<string, unknown> = { ...value }
  for (const key in made) {
    const item = made[key]
    if (item === ownPath) made[key] = path
    else if (typeof item === 'object') made[key] = placed(item, path)
  }
  return made
}
