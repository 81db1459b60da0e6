import type { FileResult, GroupEntry } from './lint-file.ts'

/** What one file gives to the checks across files. Plain data. */
export interface Contribution {
  readonly path: string
  readonly entries: readonly GroupEntry[]
  readonly templateIds: readonly string[]
  /** Whether it cannot be read whole, so that nobody knows what it holds. */
  readonly isUnread: boolean
}

/** What a result gives to the checks across files. */
export function contributionOf(result: FileResult): Contribution {
  return {
    path: result.file,
    entries: result.entries,
    templateIds: result.templates.map(({ id }) => id),
    isUnread: isUnread(result),
  }
}

/** Whether a file could not be read whole, so that nobody knows which templates it holds. */
export function isUnread({ findings }: Pick<FileResult, 'findings'>): boolean {
  return findings.some(({ rule }) => rule.startsWith('document/'))
}

/** What the files of a program say in groups: the entries of one source under one key are checked together. */
export interface ProgramIndex {
  /** Whether it has those groups alone in which the files of a change have a part. Default: all. */
  readonly isPart?: true
  readonly templateIds: Iterable<string>
  /** Whether a file of the program cannot be read whole, so that what is not here may be there. */
  readonly isPartial: boolean
  /** The keys of a source: of a rule, or those of links. */
  keysOf(source: string): Iterable<string>
  /** The values under one key, in the order of their files. */
  group(source: string, key: string): readonly unknown[]
}

/** One name for a group; no source has a space in it. */
export function groupName(source: string, key: string): string {
  return `${source} ${key}`
}

/** A value with the file that says it. */
export interface FileValue {
  readonly file: string
  readonly value: unknown
}

/** The index of files that are at hand. Files are added, and go by, one at a time. */
export class MemoryIndex implements ProgramIndex {
  readonly #groups = new Map<string, Map<string, FileValue[]>>()
  readonly #templateIds = new Map<string, readonly string[]>()
  readonly #unread = new Set<string>()

  add({ path, entries, templateIds, isUnread }: Contribution): void {
    if (templateIds.length > 0) this.#templateIds.set(path, templateIds)
    if (isUnread) this.#unread.add(path)
    for (const { source, key, value } of entries) {
      let keys = this.#groups.get(source)
      if (keys === undefined) {
        keys = new Map()
        this.#groups.set(source, keys)
      }
      const group = keys.get(key)
      if (group) group.push({ file: path, value })
      else keys.set(key, [{ file: path, value }])
    }
  }

  /** Takes back what was added of a file. */
  remove({ path, entries }: Contribution): void {
    this.#templateIds.delete(path)
    this.#unread.delete(path)
    for (const { source, key } of entries) {
      const keys = this.#groups.get(source)
      const rest = keys?.get(key)?.filter(({ file }) => file !== path)
      if (rest === undefined) continue
      if (rest.length === 0) keys?.delete(key)
      else keys?.set(key, rest)
    }
  }

  /** Brings the entries of a group into the order of their files' paths. */
  sort(groups: Iterable<GroupEntry>): void {
    for (const { source, key } of groups) this.#groups.get(source)?.get(key)?.sort(byFile)
  }

  /** Forgets the groups of a source. */
  release(source: string): void {
    this.#groups.delete(source)
  }

  get isPartial(): boolean {
    return this.#unread.size > 0
  }

  get templateIds(): Iterable<string> {
    return [...this.#templateIds.values()].flat()
  }

  keysOf(source: string): Iterable<string> {
    return this.#groups.get(source)?.keys() ?? []
  }

  group(source: string, key: string): readonly unknown[] {
    return this.entries(source, key).map(({ value }) => value)
  }

  entries(source: string, key: string): readonly FileValue[] {
    return this.#groups.get(source)?.get(key) ?? []
  }
}

export function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0
}
