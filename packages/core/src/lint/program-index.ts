import { keptOtherwise } from '../formats/file-model.ts'
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
  return findings.some(({ rule, about }) => rule.startsWith('document/') && about !== keptOtherwise)
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
  /** The groups of a source that have at least so many values, in the order of {@link keysOf}. */
  groupsOf(
    source: string,
    minSize: number,
  ): Iterable<readonly [key: string, values: readonly unknown[]]>
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

/** The values under one key. Most keys have one value alone, which then stands there without a list. */
type Group = FileValue | FileValue[]

/**
 * The groups of one source. What is added is only noted until somebody asks, and then put into groups at once.
 */
class SourceGroups {
  readonly #byKey = new Map<string, Group>()
  #keys: string[] = []
  #files: string[] = []
  #values: unknown[] = []

  add(key: string, file: string, value: unknown): void {
    this.#keys.push(key)
    this.#files.push(file)
    this.#values.push(value)
  }

  get byKey(): Map<string, Group> {
    if (this.#keys.length > 0) this.#putIntoGroups()
    return this.#byKey
  }

  #putIntoGroups(): void {
    for (let index = 0; index < this.#keys.length; index++) {
      const key = this.#keys[index] ?? ''
      const added = { file: this.#files[index] ?? '', value: this.#values[index] }
      const group = this.#byKey.get(key)
      if (group === undefined) this.#byKey.set(key, added)
      else if (Array.isArray(group)) group.push(added)
      else this.#byKey.set(key, [group, added])
    }
    this.#keys = []
    this.#files = []
    this.#values = []
  }
}

/** The index of files that are at hand. Files are added, and go by, one at a time. */
export class MemoryIndex implements ProgramIndex {
  readonly #sources = new Map<string, SourceGroups>()
  readonly #templateIds = new Map<string, readonly string[]>()
  readonly #unread = new Set<string>()

  add({ path, entries, templateIds, isUnread }: Contribution): void {
    if (templateIds.length > 0) this.#templateIds.set(path, templateIds)
    if (isUnread) this.#unread.add(path)
    let last: string | undefined
    let groups = new SourceGroups()
    for (const { source, key, value } of entries) {
      // Those of one source come one after another.
      if (source !== last) groups = this.#of(source)
      last = source
      groups.add(key, path, value)
    }
  }

  #of(source: string): SourceGroups {
    const known = this.#sources.get(source)
    if (known) return known
    const groups = new SourceGroups()
    this.#sources.set(source, groups)
    return groups
  }

  #group(source: string, key: string): Group | undefined {
    return this.#sources.get(source)?.byKey.get(key)
  }

  /** Takes back what was added of a file. */
  remove({ path, entries }: Contribution): void {
    this.#templateIds.delete(path)
    this.#unread.delete(path)
    for (const { source, key } of entries) {
      const groups = this.#sources.get(source)?.byKey
      if (!groups?.has(key)) continue
      const rest = this.entries(source, key).filter(({ file }) => file !== path)
      if (rest.length === 0) groups.delete(key)
      else groups.set(key, rest)
    }
  }

  /** Brings the entries of a group into the order of their files' paths. */
  sort(groups: Iterable<GroupEntry>): void {
    for (const { source, key } of groups) {
      const group = this.#group(source, key)
      if (Array.isArray(group)) group.sort(byFile)
    }
  }

  /** Forgets the groups of a source. */
  release(source: string): void {
    this.#sources.delete(source)
  }

  get isPartial(): boolean {
    return this.#unread.size > 0
  }

  get templateIds(): Iterable<string> {
    return [...this.#templateIds.values()].flat()
  }

  keysOf(source: string): Iterable<string> {
    return this.#sources.get(source)?.byKey.keys() ?? []
  }

  group(source: string, key: string): readonly unknown[] {
    return valuesOf(this.#group(source, key))
  }

  *groupsOf(
    source: string,
    minSize: number,
  ): Iterable<readonly [key: string, values: readonly unknown[]]> {
    for (const [key, group] of this.#sources.get(source)?.byKey ?? [])
      if (sizeOf(group) >= minSize) yield [key, valuesOf(group)]
  }

  entries(source: string, key: string): readonly FileValue[] {
    return listOf(this.#group(source, key))
  }
}

function sizeOf(group: Group): number {
  return Array.isArray(group) ? group.length : 1
}

function listOf(group: Group | undefined): readonly FileValue[] {
  if (group === undefined) return []
  return Array.isArray(group) ? group : [group]
}

function valuesOf(group: Group | undefined): readonly unknown[] {
  return listOf(group).map(({ value }) => value)
}

export function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0
}
