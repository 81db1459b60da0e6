import type { Settings } from '../configuration/settings.ts'
import type { Source } from '../documents/source.ts'
import { readFile } from '../formats/read-file.ts'
import { lintFile } from '../lint/lint-file.ts'
import {
  byFile,
  type Contribution,
  contributionOf,
  type FileValue,
  MemoryIndex,
  type ProgramIndex,
} from '../lint/program-index.ts'

/** For each source some of its keys. */
export type GroupKeys = ReadonlyMap<string, ReadonlySet<string>>

/** What the files say that are the same in both states of a change. */
export interface UnchangedIndex extends Omit<ProgramIndex, 'group' | 'groupsOf'> {
  /** Whether a group is so large that it is left out where it can say nothing new. Default: none is. */
  isLarge?(source: string, key: string): boolean
  /** Called once with the groups that will be asked for. */
  load?(groups: GroupKeys): Promise<void>
  /** The values under one key with those of other files, in the order of all files. */
  mergedGroup(source: string, key: string, others: readonly FileValue[]): readonly unknown[]
  /** Texts of files that findings name. */
  sourcesOf(files: readonly string[]): readonly Source[] | Promise<readonly Source[]>
}

/** The same for files that are at hand. */
export class UnchangedFiles implements UnchangedIndex {
  readonly #index = new MemoryIndex()
  readonly #sources: ReadonlyMap<string, Source>

  private constructor(sources: readonly Source[]) {
    this.#sources = new Map(sources.map((source) => [source.path, source]))
  }

  /** Reads files, which come in the order of their paths. */
  static async of(sources: readonly Source[], settings: Settings): Promise<UnchangedFiles> {
    const made = new UnchangedFiles(sources)
    for (const source of sources) made.#index.add(await readContribution(source, settings))
    return made
  }

  get templateIds(): Iterable<string> {
    return this.#index.templateIds
  }

  get isPartial(): boolean {
    return this.#index.isPartial
  }

  keysOf(source: string): Iterable<string> {
    return this.#index.keysOf(source)
  }

  mergedGroup(source: string, key: string, others: readonly FileValue[]): readonly unknown[] {
    const own = this.#index.entries(source, key)
    const all = own.length === 0 ? others : [...own, ...others].sort(byFile)
    return all.map(({ value }) => value)
  }

  sourcesOf(files: readonly string[]): readonly Source[] {
    return files.flatMap((file) => this.#sources.get(file) ?? [])
  }
}

/** What a file that does not change gives to the checks across files; its links have nothing to say there. */
export async function readContribution(source: Source, settings: Settings): Promise<Contribution> {
  if (settings.isExcluded(source.path))
    return { path: source.path, entries: [], templateIds: [], isUnread: false }
  const model = await readFile(source, settings)
  return contributionOf(lintFile(model, settings, { checks: false }))
}
