import { relative } from 'node:path'
import { slashed } from '../files/paths.ts'
import type { VirtualFiles } from '../files/read.ts'
import {
  type ChangedFile,
  type Git,
  GitError,
  type GitFile,
  type GitOptions,
  gitAt,
} from '../git/git.ts'

/** How a repository differs from an earlier state of it. */
export interface RepositoryChange {
  /** Top of the repository. */
  readonly top: string
  /** The commit that it is compared with; absent before the first one. */
  readonly commit?: string
  /** Symbolic links are listed as such, and submodules that are not checked out by their commits. */
  readonly files: readonly ChangedFile[]
  /** Contents of blobs that `files` name. */
  contents(blobs: readonly string[]): ReadonlyMap<string, Uint8Array>
  /** What the later state consists of, if that is not the disk. */
  readonly index?: Index
  /** In either state the path without links that a path leads to. Absent where there are no links. */
  readonly real?: { before(absolute: string): string; after(absolute: string): string }
  /** Where the files that are the same in both states stand, if that is not the disk. */
  readonly tree?: BaseTree
  /** The later state of files that are not among `files`; that of the disk where absent. */
  readonly virtualFiles?: VirtualFiles
  /** In a merge, how it differs from the other side. What one of the sides has is as good as committed. */
  readonly merged?: RepositoryChange
}

/** All that is staged. */
export interface Index {
  /** The symbolic links in it, absolute. */
  links(): readonly string[]
  entries(): readonly GitFile[]
}

/** A tree of git, and how the later state differs from it and from others. */
export interface BaseTree {
  readonly name: string
  files(): readonly GitFile[]
  /** Undefined where there is no such tree any more. */
  differences(tree: string): readonly ChangedFile[] | undefined
  /** A folder of git's own, in which something may be kept. */
  readonly folder: string
}

/** The repository that a folder lies in. Throws {@link GitError} where there is none. */
export function repositoryAt(folder: string, options: GitOptions = {}): Git {
  const git = gitAt(folder, options)
  if (git) return git
  throw new GitError(
    `${folder} is not in a git repository, so nothing there is staged or changed. Check all files without --staged and --changed.`,
  )
}

/** The two states of all files, as virtual files over those on the disk. */
export class States {
  readonly #change: RepositoryChange
  readonly #before: ReadonlyMap<string, GitFile>
  readonly #after: ReadonlyMap<string, GitFile>

  readonly #virtualFiles: VirtualFiles | undefined

  /** `virtualFiles`: the state of files that are not among the changed ones; the change's own if not given. */
  constructor(change: RepositoryChange, virtualFiles = change.virtualFiles) {
    this.#change = change
    this.#virtualFiles = virtualFiles
    this.#before = byPath(change.files.flatMap(({ before }) => before ?? []))
    this.#after = byPath(change.files.flatMap(({ after }) => after ?? []))
  }

  readonly before: VirtualFiles = (absolute) =>
    this.#contentAt(this.#change.real?.before(absolute) ?? absolute, this.#before, this.#after)

  readonly after: VirtualFiles = (absolute) =>
    this.#contentAt(this.#change.real?.after(absolute) ?? absolute, this.#after, this.#before)

  #contentAt(
    path: string,
    files: ReadonlyMap<string, GitFile>,
    others: ReadonlyMap<string, GitFile>,
  ): ReturnType<VirtualFiles> {
    const file = files.get(path)
    if (file) return this.#contentOf(file)
    return others.has(path) ? null : this.#virtualFiles?.(path)
  }

  #contentOf({ blob, kind }: GitFile): Uint8Array | null | undefined {
    if (kind) return null
    const content = blob === undefined ? undefined : this.#change.contents([blob]).get(blob)
    return content && isPointer(content) ? undefined : content
  }
}

function byPath(files: readonly GitFile[]): ReadonlyMap<string, GitFile> {
  return new Map(files.map((file) => [file.absolute, file]))
}

/** What is staged, against the last commit; in a merge without what the other side brings. */
export function stagedChange(git: Git): RepositoryChange {
  const { tree, folder, merged } = git.state()
  const name = tree ?? git.emptyTree()
  const staged = git.staged(tree === undefined ? name : 'HEAD')
  const others = merged === undefined ? undefined : namesOf(git.staged(merged))
  return {
    top: git.top,
    ...(tree === undefined ? {} : { commit: 'HEAD' }),
    index: { links: () => git.stagedLinks(), entries: () => git.indexEntries() },
    files: others ? staged.filter((file) => names(file).some((path) => others.has(path))) : staged,
    contents: (blobs) => git.contents(blobs),
    tree: treeOf(git, name, staged, folder),
    virtualFiles: memoized((absolute) => {
      const content = git.indexed(slashed(relative(git.top, absolute)))
      return content && isPointer(content) ? undefined : content
    }),
    ...(merged === undefined ? {} : { merged: changeAgainstMerged(git, merged, folder) }),
  }
}

/** What a merge changes of the side that is merged. */
function changeAgainstMerged(git: Git, merged: string, folder: string): RepositoryChange {
  const name = git
    .ask(['rev-parse', `${merged}^{tree}`])
    .toString()
    .trim()
  const files = git.staged(name)
  return {
    top: git.top,
    commit: merged,
    index: { links: () => git.stagedLinks(), entries: () => git.indexEntries() },
    files,
    contents: (blobs) => git.contents(blobs),
    tree: treeOf(git, name, files, folder),
  }
}

function treeOf(git: Git, name: string, staged: readonly ChangedFile[], folder: string): BaseTree {
  return {
    name,
    files: () => git.filesOf(name),
    differences: (other) => {
      if (other === name) return staged
      return git.hasTree(other) ? git.staged(other) : undefined
    },
    folder,
  }
}

/** In place of a large file Git LFS gives git a pointer to it; the file itself lies on the disk. */
function isPointer(content: Uint8Array): boolean {
  const start = 'version https://git-lfs.github.com/spec/'
  return content.length < 1024 && Buffer.from(content).toString('latin1', 0, start.length) === start
}

/** What lies on the disk, against a commit. */
export function changeSince(git: Git, commit: string): RepositoryChange {
  return {
    top: git.top,
    commit,
    files: git.changedSince(commit),
    contents: (blobs) => git.contents(blobs),
  }
}

function names({ before, after }: ChangedFile): string[] {
  return [before, after].flatMap((file) => (file ? [file.absolute] : []))
}

function namesOf(files: readonly ChangedFile[]): ReadonlySet<string> {
  return new Set(files.flatMap(names))
}

function memoized(virtualFiles: VirtualFiles): VirtualFiles {
  const cached = new Map<string, ReturnType<VirtualFiles>>()
  return (absolute) => {
    if (!cached.has(absolute)) cached.set(absolute, virtualFiles(absolute))
    return cached.get(absolute)
  }
}
