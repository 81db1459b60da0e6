import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import {
  readContribution,
  type Settings,
  type Source,
  UnchangedFiles,
} from '@badgelint/core/internal'
import { type Selection, sorted } from '../files/selection.ts'
import { writeWhole } from '../files/write.ts'
import type { ChangedFile, GitFile } from '../git/git.ts'
import { KnownTree, type ReadFiles } from './cached-program-index.ts'
import type { EarlierTree, RepositoryChange } from './repository-change.ts'
import { type CachedFile, packTree, TreeCache } from './tree-cache.ts'

/** From so many files on it pays to keep what they give. */
const fewest = 100
/** Where more files differ from what is kept, it is made anew. */
const mostDifferent = 200

/** Put in when the command is bundled: tells one state of its code from another. */
declare const BADGELINT_CODE: string | undefined

/** What is known of the files that a change leaves alone; of a large tree as far as possible from a cache. */
export async function unchangedFiles(
  selection: Selection,
  change: RepositoryChange,
  cache: boolean | 'anew' = true,
): Promise<UnchangedFiles | KnownTree> {
  const { settings } = selection.configuration
  const concerns = change.files.some((file) => selection.has(file) || selection.mayMatter(file))
  if (!concerns) return UnchangedFiles.of([], settings)
  if (change.tree === undefined)
    return UnchangedFiles.of(selection.unchangedOnDisk(change), settings)
  const tree = new TreeFiles(selection, change, change.tree)
  const key = cache ? keyOf(selection) : undefined
  if (key === undefined) return UnchangedFiles.of(tree.sources(), settings)
  const kept = cache === 'anew' ? undefined : await tree.fromCache(key)
  return kept ?? tree.anew(key)
}

/** All that what is kept depends on beside the tree; undefined where that cannot be told. */
function keyOf(selection: Selection): string | undefined {
  const { layers } = selection.configuration.settings
  const hasPlugins = layers.some(({ configuration: layer }) => layer.plugins?.length)
  if (typeof BADGELINT_CODE === 'undefined' || hasPlugins) return undefined
  return JSON.stringify([BADGELINT_CODE, selection.paths, selection.where(), layers])
}

/** The files of a tree of git that a change leaves alone. */
class TreeFiles {
  readonly #selection: Selection
  readonly #change: RepositoryChange
  readonly #tree: EarlierTree

  constructor(selection: Selection, change: RepositoryChange, tree: EarlierTree) {
    this.#selection = selection
    this.#change = change
    this.#tree = tree
  }

  /** All of them, read. */
  sources(): Source[] {
    const { gone, others } = this.#difference([], this.#tree.differences(this.#tree.name) ?? [])
    const files = this.#ours().filter(({ absolute }) => !gone.has(absolute))
    return sorted([...this.#read(files), ...this.#read(others)])
  }

  async fromCache(key: string): Promise<KnownTree | undefined> {
    const cache = TreeCache.open(this.#file, key)
    if (cache === undefined) return undefined
    const differences = this.#tree.differences(cache.tree)
    if (differences === undefined || differences.length > mostDifferent) return undefined
    return this.#known(cache, differences)
  }

  /** Reads the whole tree, and keeps what its files give. */
  async anew(key: string): Promise<UnchangedFiles | KnownTree> {
    const { settings } = this.#selection.configuration
    const files = this.#ours()
    if (files.length < fewest) return UnchangedFiles.of(this.sources(), settings)
    const blobs = new Map(files.map((file) => [this.#selection.pathOf(file), file.blob ?? '']))
    const known: CachedFile[] = []
    for (const source of sorted(this.#read(files)))
      known.push({
        ...(await readContribution(source, settings)),
        blob: blobs.get(source.path) ?? '',
      })
    const packed = packTree({
      key,
      tree: this.#tree.name,
      files: known,
      listed: listedRules(settings),
    })
    const file = this.#file
    try {
      await writeWhole(file, packed)
    } catch {
      // A folder that may not be written costs time and nothing else.
      return UnchangedFiles.of(this.sources(), settings)
    }
    return (await this.fromCache(key)) ?? UnchangedFiles.of(this.sources(), settings)
  }

  #known(cache: TreeCache, differences: readonly ChangedFile[]): Promise<KnownTree> {
    const { gone, others } = this.#difference(this.#change.files, differences)
    const paths = new Set(Array.from(gone, (absolute) => this.#selection.pathOf({ absolute })))
    const read: ReadFiles = (files) =>
      this.#read(
        files.map(({ path, blob }) => ({ absolute: this.#selection.absolute(path), blob })),
      )
    return KnownTree.of(cache, this.#selection.configuration.settings, read, {
      gone: paths,
      others: this.#read(others),
    })
  }

  /** What of a tree counts no more, and what stands in its place, beside the change itself. */
  #difference(also: readonly ChangedFile[], differences: readonly ChangedFile[]) {
    const changed = new Set(this.#change.files.flatMap(pathsOf))
    const all = [...this.#change.files, ...also, ...differences]
    const gone = new Set(all.flatMap(({ before }) => (before ? [before.absolute] : [])))
    const others = differences.flatMap(({ after }) =>
      after && !after.kind && !changed.has(after.absolute) ? [after] : [],
    )
    return { gone, others: others.filter(({ absolute }) => this.#selection.isOurs(absolute)) }
  }

  #ours(): GitFile[] {
    return this.#tree.files().filter(({ absolute }) => this.#selection.isOurs(absolute))
  }

  #read(files: readonly GitFile[]): Source[] {
    const blobs = this.#change.contents(files.flatMap(({ blob }) => blob || []))
    return files.map((file) => this.#selection.source(file, blobs))
  }

  get #file(): string {
    const name = JSON.stringify([this.#selection.where().base, this.#selection.paths])
    return join(this.#tree.folder, 'badgelint', `known-${crc32(name).toString(36)}`)
  }
}

/** Rules of which all keys may be asked for, since they hold templates against what may change. */
function listedRules({ byShape }: Settings): string[] {
  return byShape.group
    .filter(({ comparedFacts, facts }) => comparedFacts || facts?.includes('images'))
    .map(({ id }) => id)
}

function pathsOf({ before, after }: ChangedFile): string[] {
  return [before, after].flatMap((file) => (file ? [file.absolute] : []))
}
