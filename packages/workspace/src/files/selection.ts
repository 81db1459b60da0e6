import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { holdsData, isImagePath, mediaTypeOf, type Source } from '@badgelint/core/internal'
import picomatch from 'picomatch'
import type { RepositoryChange } from '../change/repository-change.ts'
import type { LoadedConfiguration } from '../configuration/load-configuration.ts'
import { type FactContext, factSettings } from '../facts/fact-providers.ts'
import { isMetricsFile } from '../facts/metrics-files.ts'
import type { ChangedFile, GitFile } from '../git/git.ts'
import { type Folders, isInside, pathFrom } from './paths.ts'
import { decode, type VirtualFiles } from './read.ts'
import {
  asExpected,
  foldersOf,
  isChecked,
  isExpectedAt,
  mayContainChecked,
  type Selected,
  select,
  type Target,
  toSource,
} from './select.ts'
import { isSkipped, type WalkedFile } from './walk.ts'

/** Which files of a repository are checked, and how they are read. */
export class Selection {
  readonly #target: Target
  readonly configuration: LoadedConfiguration
  readonly folders: Folders
  #selected: Selected | undefined

  constructor(target: Target, configuration: LoadedConfiguration) {
    this.#target = target
    this.configuration = configuration
    this.folders = foldersOf(target, configuration)
  }

  /** The paths that were named. */
  get paths(): readonly string[] {
    return this.#target.paths
  }

  has({ before, after }: ChangedFile): boolean {
    return [before, after].some((file) => file && !file.kind && this.isChecked(file.absolute))
  }

  /** Whether a file may matter to others, as an image or a list of skills does. */
  mayAffectOthers({ before, after }: ChangedFile): boolean {
    const { absolute = '' } = after ?? before ?? {}
    const isBelow = isInside(pathFrom(this.folders.boundary, absolute))
    if (isMetricsFile(absolute, this.factContext)) return true
    const type = mediaTypeOf(absolute)
    return isBelow && type !== undefined && type !== 'markdown'
  }

  isChecked(absolute: string): boolean {
    const { base } = this.#target
    if (!holdsData(absolute) || !this.#isNamed(absolute)) return false
    return isChecked(absolute, base, this.configuration, this.isFileNamed(absolute))
  }

  /** Whether somebody expects a file of the program at a path. */
  isExpected(absolute: string): boolean {
    return isExpectedAt(this.pathOf({ absolute }), this.configuration)
  }

  /** Whether a folder may hold files that are checked. */
  mayContainChecked(folder: string): boolean {
    const { base, paths, workingDirectory } = this.#target
    const isAbove = paths.some((path) =>
      isInside(pathFrom(folder, resolve(workingDirectory, path))),
    )
    return isAbove || (this.#isNamed(folder) && mayContainChecked(folder, base, this.configuration))
  }

  /** All that lies on the disk and is checked. */
  onDisk(): Selected {
    this.#selected ??= select(this.#target, this.configuration)
    return this.#selected
  }

  /** Sentences for people on links and submodules that are not followed. */
  notesOnUnfollowed(found: readonly WalkedFile[]): string[] {
    return found.flatMap((file) => {
      const { unreadable, isFolder, absolute } = file
      if (!isFolder || unreadable === undefined || !this.mayContainChecked(absolute)) return []
      const path = this.pathOf(file)
      switch (unreadable.reason) {
        case 'submodule':
          return [
            `The submodule ${path} is not checked out, so that what it holds was not checked. Run: git submodule update --init ${path}`,
          ]
        case 'links':
          return [
            'Links to folders that hold links lead to more folders than are followed, so that some of them were not checked.',
          ]
        case 'outside':
          return [
            `${path} is a link to ${unreadable.target}, outside of the repository, and was not followed.`,
          ]
        case 'missing':
        case 'loop':
          return [
            `${path} is a link to ${unreadable.target}, which is no folder of the repository, and was not followed.`,
          ]
        default:
          return []
      }
    })
  }

  /** Named paths at which there is nothing, and was nothing. */
  unmatched({ files }: RepositoryChange): string[] {
    const { paths, workingDirectory } = this.#target
    const changed = files.flatMap(({ before, after }) => [before, after])
    return paths.filter((path) => {
      const absolute = resolve(workingDirectory, path)
      if (existsSync(absolute) || picomatch.scan(path).isGlob) return false
      return !changed.some((file) => file && isInside(pathFrom(absolute, file.absolute)))
    })
  }

  /** Whether the file itself was named, so that it is expected to be a template. */
  isFileNamed(absolute: string): boolean {
    const { paths, workingDirectory } = this.#target
    return paths.some((path) => resolve(workingDirectory, path) === absolute)
  }

  /** Whether a path is one of those that were named, or lies in one of them. */
  #isNamed(absolute: string): boolean {
    const { paths, workingDirectory } = this.#target
    const relativePath = pathFrom(workingDirectory, absolute)
    return paths.some((path) => {
      const below = pathFrom(resolve(workingDirectory, path), absolute)
      if (isInside(below)) return !isSkipped(below)
      const start = resolve(workingDirectory, picomatch.scan(path).base)
      return (
        picomatch(path.replace(/^\.\//, ''), { dot: true })(relativePath) &&
        !isSkipped(pathFrom(start, absolute))
      )
    })
  }

  /** Both states of the changed files, each in the order of its paths. */
  read(files: readonly ChangedFile[], { contents, files: all }: RepositoryChange) {
    const both = files.flatMap(({ before, after }) => [before, after])
    const blobs = contents(both.flatMap((file) => file?.blob ?? []))
    const read = (file: GitFile | undefined) =>
      file && !file.kind && this.isChecked(file.absolute) ? [this.source(file, blobs)] : []
    const renamed = files.flatMap(({ before, after }) =>
      before && after && before.absolute !== after.absolute
        ? [[this.pathOf(after), this.pathOf(before)] as const]
        : [],
    )
    return {
      before: sorted(files.flatMap(({ before }) => read(before))),
      after: sorted(files.flatMap(({ after }) => read(after))),
      renamed: new Map(renamed),
      touched: new Set(
        all.flatMap(({ before, after }) =>
          [before, after].flatMap((file) => (file ? [this.pathOf(file)] : [])),
        ),
      ),
      isChangedImage: imagesAmong(all),
    }
  }

  /** The files on the disk but the changed ones. */
  unchangedOnDisk({ files }: RepositoryChange): Source[] {
    const changed = new Set(files.map(({ after }) => after?.absolute))
    return this.onDisk()
      .files.filter(({ absolute }) => !changed.has(absolute))
      .map((file) => toSource(file, this.#target.base, this.configuration))
  }

  /**
   * The state of files that are not among the changed ones: those that are checked are indexed, others are
   * asked for. None where that is what lies on the disk.
   */
  virtualFiles(
    { virtualFiles }: RepositoryChange,
    unchanged: { sourcesOf(files: readonly string[]): readonly Source[] },
  ): VirtualFiles | undefined {
    if (virtualFiles === undefined) return undefined
    return (absolute) => {
      if (!this.isChecked(absolute)) return virtualFiles(absolute)
      const [source] = unchanged.sourcesOf([this.pathOf({ absolute })])
      if (source === undefined) return null
      return 'text' in source ? Buffer.from(source.text) : virtualFiles(absolute)
    }
  }

  source(file: GitFile, blobs: ReadonlyMap<string, Uint8Array>): Source {
    const { absolute, blob, real = absolute, unreadable } = file
    const bytes = blob === undefined ? undefined : blobs.get(blob)
    const isNamed = this.isFileNamed(absolute)
    if (bytes === undefined || unreadable) {
      const found = { absolute, real, isNamed, links: 0, ...(unreadable ? { unreadable } : {}) }
      return toSource(found, this.#target.base, this.configuration)
    }
    const source = decode(bytes, this.pathOf(file))
    return isNamed ? { ...source, expected: true } : asExpected(source, this.configuration)
  }

  /** As findings name a file. */
  pathOf({ absolute }: Pick<GitFile, 'absolute'>): string {
    return pathFrom(this.#target.base, absolute)
  }

  absolute(path: string): string {
    return resolve(this.#target.base, path)
  }

  /** Whether only some of the program's files are checked. */
  get isPartial(): boolean {
    const { base, root } = this.folders
    return !this.#target.isOneFolder || !isInside(pathFrom(base, root))
  }

  /** Where facts are read from, for files as they lie on the disk. */
  get factContext(): FactContext {
    return { ...this.folders, ...factSettings(this.configuration.settings) }
  }
}

/** Recognises images that may have changed by their names alone; templates give their paths in many ways. */
function imagesAmong(files: readonly ChangedFile[]): ((image: string) => boolean) | false {
  const names = new Set(
    files
      .flatMap(({ before, after }) => [before, after])
      .flatMap((file) => (file && isImagePath(file.absolute) ? basename(file.absolute) : [])),
  )
  return names.size === 0 ? false : (image) => names.has(basename(image))
}

export function sorted(sources: readonly Source[]): Source[] {
  return [...sources].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}
