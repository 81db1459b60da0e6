import type { Source } from '../documents/source.ts'
import { isUnread } from './gather.ts'
import { judgeFile, type RuleExtract } from './judge-file.ts'
import type { Settings } from './settings.ts'

/** What one file gives to the judgement of others. Plain data. */
export interface KnownFile {
  readonly path: string
  readonly extracts: readonly RuleExtract[]
  readonly templateIds: readonly string[]
  /** Whether it cannot be read, so that nobody knows what it holds. */
  readonly isUnread: boolean
}

/** Works out what a file gives to the judgement of others. */
export async function knownFile(source: Source, settings: Settings): Promise<KnownFile> {
  if (settings.isExcluded(source.path))
    return { path: source.path, extracts: [], templateIds: [], isUnread: false }
  const judged = await judgeFile(source, settings, { extractsOnly: true })
  return {
    path: source.path,
    extracts: judged.extracts,
    templateIds: judged.templates.map(({ id }) => id),
    isUnread: isUnread(judged),
  }
}

/** Name of a group: the entries of one key of a program rule. */
export function groupName(rule: string, key: string): string {
  return `${rule}\0${key}`
}

/** What a file says in a group. */
export interface GroupEntry {
  readonly file: string
  readonly value: unknown
}

/** What the files that a change leaves alone give to program rules, kept in memory. */
export class KnownFiles {
  readonly templateIds: readonly string[]
  readonly isPartial: boolean
  readonly #groups = new Map<string, GroupEntry[]>()
  readonly #sources: ReadonlyMap<string, Source>

  /** Files in the order of their paths. */
  constructor(files: readonly KnownFile[], sources: readonly Source[]) {
    this.#sources = new Map(sources.map((source) => [source.path, source]))
    this.templateIds = files.flatMap(({ templateIds }) => templateIds)
    this.isPartial = files.some(({ isUnread }) => isUnread)
    for (const { path, extracts } of files)
      for (const { rule, key, value } of extracts)
        this.#add(groupName(rule, key), { file: path, value })
  }

  static async of(sources: readonly Source[], settings: Settings): Promise<KnownFiles> {
    const files: KnownFile[] = []
    for (const source of sources) files.push(await knownFile(source, settings))
    return new KnownFiles(files, sources)
  }

  #add(name: string, entry: GroupEntry): void {
    const group = this.#groups.get(name)
    if (group) group.push(entry)
    else this.#groups.set(name, [entry])
  }

  /** The values of a group with those of other files, in the order of all files. */
  group(rule: string, key: string, others: readonly GroupEntry[]): unknown[] {
    const known = this.#groups.get(groupName(rule, key)) ?? []
    const all = known.length === 0 ? others : [...known, ...others].sort(byFile)
    return all.map(({ value }) => value)
  }

  keysOf(rule: string): Iterable<string> {
    const prefix = groupName(rule, '')
    const names = [...this.#groups.keys()].filter((name) => name.startsWith(prefix))
    return names.map((name) => name.slice(prefix.length))
  }

  sourcesOf(files: readonly string[]): readonly Source[] {
    return files.flatMap((file) => this.#sources.get(file) ?? [])
  }
}

function byFile(a: GroupEntry, b: GroupEntry): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0
}
