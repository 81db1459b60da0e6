import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import {
  readContribution,
  type Settings,
  type Source,
  UnchangedFiles,
} from '@badgelint/core/internal'
import { type Selection, sorted } from '../files/selection.ts'
import { writeAtomic } from '../files/write.ts'
import type { ChangedFile, GitFile } from '../git/git.ts'
import { CachedProgramIndex, type ReadFiles } from './cached-program-index.ts'
import type { BaseTree, RepositoryChange } from './repository-change.ts'
import { type CachedFile, packTree, TreeCache } from './tree-cache.ts'

/** A cache is kept from this number of files on. */
const minCachedFiles = 100
/** A cache from which more files differ is rebuilt. */
const maxDifferences = 200

/** Put in when the command is bundled: tells one state of its code from another. */
declare const BADGELINT_CODE: string | undefined

/** The index of the files that a change leaves alone; that of a large tree as far as possible from a cache. */
export async function unchangedFiles(
  selection: Selection,
  change: RepositoryChange,
  cache: boolean | 'rebuild' = true,
): Promise<UnchangedFiles | CachedProgramIndex> {
  const { settings } = selection.configuration
  const isConcerned = change.files.some(
    (file) => selection.has(file) || selection.mayAffectOthers(file),
  )
  if (!isConcerned) return UnchangedFiles.of([], settings)
  if (change.tree === undefined)
    return UnchangedFiles.of(selection.unchangedOnDisk(change), settings)
  const tree = new TreeFiles(selection, change, change.tree)
  const key = cache ? keyOf(selection) : undefined
  if (key === undefined) return UnchangedFiles.of(tree.sources(), settings)
  const cachedIndex = cache === 'rebuild' ? undefined : await tree.fromCache(key)
  return cachedIndex ?? tree.rebuild(key)
}

/** All that a cache depends on beside the tree, as JSON; undefined where nothing can be cached. */
function keyOf(selection: Selection): string | undefined {
  const { layers } = selection.configuration.settings
  const hasPlugins = layers.some(({ configuration: layer }) => layer.plugins?.length)
  if (typeof BADGELINT_CODE === 'undefined' || hasPlugins) return undefined
  return JSON.stringify([
    BADGELINT_CODE,
    selection.paths,
    selection.factContext,
    selection.isPartial,
    layers,
  ])
}

/** The files of a tree of git that a change leaves alone. */
class TreeFiles {
  readonly #selection: Selection
  readonly #change: RepositoryChange
  readonly #tree: BaseTree

  constructor(selection: Selection, change: RepositoryChange, tree: BaseTree) {
    this.#selection = selection
    this.#change = change
    this.#tree = tree
  }

  /** All of them, read. */
  sources(): Source[] {
    const { removed, replacements } = this.#difference(
      [],
      this.#tree.differences(this.#tree.name) ?? [],
    )
    const files = this.#checkedFiles().filter(({ absolute }) => !removed.has(absolute))
    return sorted([...this.#read(files), ...this.#read(replacements)])
  }

  async fromCache(key: string): Promise<CachedProgramIndex | undefined> {
    const cache = TreeCache.open(this.#file, key)
    if (cache === undefined) return undefined
    const differences = this.#tree.differences(cache.tree)
    if (differences === undefined || differences.length > maxDifferences) return undefined
    return this.#openIndex(cache, differences)
  }

  /** Reads the whole tree, and writes the cache. */
  async rebuild(key: string): Promise<UnchangedFiles | CachedProgramIndex> {
    const { settings } = this.#selection.configuration
    const files = this.#checkedFiles()
    if (files.length < minCachedFiles) return UnchangedFiles.of(this.sources(), settings)
    const blobs = new Map(files.map((file) => [this.#selection.pathOf(file), file.blob ?? '']))
    const cached: CachedFile[] = []
    for (const source of sorted(this.#read(files)))
      cached.push({
        ...(await readContribution(source, settings)),
        blob: blobs.get(source.path) ?? '',
      })
    const packed = packTree({
      key,
      tree: this.#tree.name,
      files: cached,
      indexedRules: indexedRules(settings),
    })
    const file = this.#file
    try {
      await writeAtomic(file, packed)
    } catch {
      // A folder that may not be written costs time and nothing else.
      return UnchangedFiles.of(this.sources(), settings)
    }
    return (await this.fromCache(key)) ?? UnchangedFiles.of(this.sources(), settings)
  }

  #openIndex(cache: TreeCache, differences: readonly ChangedFile[]): Promise<CachedProgramIndex> {
    const { removed, replacements } = this.#difference(this.#change.files, differences)
    const paths = new Set(Array.from(removed, (absolute) => this.#selection.pathOf({ absolute })))
    const read: ReadFiles = (files) =>
      this.#read(
        files.map(({ path, blob }) => ({ absolute: this.#selection.absolute(path), blob })),
      )
    return CachedProgramIndex.create(cache, this.#selection.configuration.settings, read, {
      removed: paths,
      replacements: this.#read(replacements),
    })
  }

  /** The paths of a tree that count no more, and the files in their place, without those of the change itself. */
  #difference(also: readonly ChangedFile[], differences: readonly ChangedFile[]) {
    const changed = new Set(this.#change.files.flatMap(pathsOf))
    const all = [...this.#change.files, ...also, ...differences]
    const removed = new Set(all.flatMap(({ before }) => (before ? [before.absolute] : [])))
    const replacements = differences.flatMap(({ after }) =>
      after && !after.kind && !changed.has(after.absolute) ? [after] : [],
    )
    return {
      removed,
      replacements: replacements.filter(({ absolute }) => this.#selection.isChecked(absolute)),
    }
  }

  #checkedFiles(): GitFile[] {
    return this.#tree.files().filter(({ absolute }) => this.#selection.isChecked(absolute))
  }

  #read(files: readonly GitFile[]): Source[] {
    const blobs = this.#change.contents(files.flatMap(({ blob }) => blob || []))
    return files.map((file) => this.#selection.source(file, blobs))
  }

  get #file(): string {
    const name = JSON.stringify([this.#selection.folders.base, this.#selection.paths])
    return join(this.#tree.folder, 'badgelint', `known-${crc32(name).toString(36)}`)
  }
}

/** Rules of which all keys may be asked for, since they hold templates against what may change. */
function indexedRules({ byShape }: Settings): string[] {
  return byShape.group
    .filter(({ comparedFacts, facts }) => comparedFacts || facts?.includes('images'))
    .map(({ id }) => id)
}

function pathsOf({ before, after }: ChangedFile): string[] {
  return [before, after].flatMap((file) => (file ? [file.absolute] : []))
}
