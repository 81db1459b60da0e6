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
  const judged = await judgeFile(source, settings)
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

/** What the files that a change leaves alone give to program rules, kept in memory. */
export class KnownFiles {
  readonly templateIds: readonly string[]
  readonly isPartial: boolean
  readonly #paths: readonly string[]
  readonly #groups = new Map<string, { readonly order: number; readonly value: unknown }[]>()
  readonly #sources: ReadonlyMap<string, Source>

  /** Files in the order of their paths. */
  constructor(files: readonly KnownFile[], sources: readonly Source[]) {
    this.#paths = files.map(({ path }) => path)
    this.#sources = new Map(sources.map((source) => [source.path, source]))
    this.templateIds = files.flatMap(({ templateIds }) => templateIds)
    this.isPartial = files.some(({ isUnread }) => isUnread)
    for (const [order, { extracts }] of files.entries())
      for (const { rule, key, value } of extracts) this.#add(groupName(rule, key), { order, value })
  }

  static async of(sources: readonly Source[], settings: Settings): Promise<KnownFiles> {
    const files: KnownFile[] = []
    for (const source of sources) files.push(await knownFile(source, settings))
    return new KnownFiles(files, sources)
  }

  #add(name: string, entry: { readonly order: number; readonly value: unknown }): void {
    const group = this.#groups.get(name)
    if (group) group.push(entry)
    else this.#groups.set(name, [entry])
  }

  group(rule: string, key: string) {
    return this.#groups.get(groupName(rule, key)) ?? []
  }

  orderOf(file: string): number {
    let low = 0
    let high = this.#paths.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#paths[middle] ?? '') < file) low = middle + 1
      else high = middle
    }
    return low - 0.5
  }

  sourcesOf(files: readonly string[]): readonly Source[] {
    return files.flatMap((file) => this.#sources.get(file) ?? [])
  }
}
