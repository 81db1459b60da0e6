import { relative } from 'node:path'
import { repositoryTop } from './discover.ts'
import {
  type ChangedFile,
  Git,
  GitFailure,
  type GitFile,
  type GitOptions,
  type TreeFile,
} from './git.ts'
import { slashed } from './paths.ts'
import type { Overlay } from './read.ts'

/** How a repository differs from an earlier state of it. */
export interface RepositoryChange {
  readonly files: readonly ChangedFile[]
  /** Contents of blobs that `files` name. */
  contents(blobs: readonly string[]): ReadonlyMap<string, Uint8Array>
  /** Files that are the same in both states, where these are not what lies on the disk. */
  readonly unchanged?: () => readonly TreeFile[]
  /** The later state of files that are not among `files`; that of the disk where absent. */
  readonly overlay?: Overlay
}

/** The repository that a folder lies in. Throws {@link GitFailure} where there is none. */
export function repositoryAt(folder: string, options: GitOptions = {}): Git {
  const top = repositoryTop(folder)
  if (top === undefined)
    throw new GitFailure(
      `${folder} lies in no git repository, so nothing there is staged or changed. Check all files without --staged and --changed.`,
    )
  return new Git(top, options)
}

/** The two states of all files, as overlays on what lies on the disk. */
export class States {
  readonly #change: RepositoryChange
  readonly #before: ReadonlyMap<string, GitFile>
  readonly #after: ReadonlyMap<string, GitFile>

  constructor(change: RepositoryChange) {
    this.#change = change
    this.#before = byPath(change.files.flatMap(({ before }) => before ?? []))
    this.#after = byPath(change.files.flatMap(({ after }) => after ?? []))
  }

  readonly before: Overlay = (absolute) => {
    const file = this.#before.get(absolute)
    if (file) return this.#contentOf(file)
    return this.#after.has(absolute) ? null : this.#change.overlay?.(absolute)
  }

  readonly after: Overlay = (absolute) => {
    const file = this.#after.get(absolute)
    if (file) return this.#contentOf(file)
    return this.#before.has(absolute) ? null : this.#change.overlay?.(absolute)
  }

  #contentOf({ blob }: GitFile): Uint8Array | undefined {
    return blob === undefined ? undefined : this.#change.contents([blob]).get(blob)
  }
}

function byPath(files: readonly GitFile[]): ReadonlyMap<string, GitFile> {
  return new Map(files.map((file) => [file.absolute, file]))
}

/** What is staged, against the last commit; in a merge without what the other side brings. */
export function stagedChange(git: Git): RepositoryChange {
  const head = git.commit('HEAD')
  const tree = head ?? git.emptyTree()
  const staged = git.staged(tree)
  const merged = git.commit('MERGE_HEAD')
  const others = merged === undefined ? undefined : namesOf(git.staged(merged))
  const files = others
    ? staged.filter((file) => names(file).some((name) => others.has(name)))
    : staged
  const contents = contentsFrom(git)
  return {
    files,
    contents,
    unchanged: () => {
      const gone = new Set(files.flatMap(({ before }) => (before ? [before.absolute] : [])))
      const kept = git.filesOf(tree).filter(({ absolute }) => !gone.has(absolute))
      return others === undefined ? kept : withMerged(kept, staged, files)
    },
    overlay: once((absolute) => git.indexed(slashed(relative(git.top, absolute)))),
  }
}

/** What lies on the disk, against a commit. */
export function changeSince(git: Git, commit: string): RepositoryChange {
  return { files: git.changedSince(commit), contents: contentsFrom(git) }
}

/** Files that a merge brings from the other side are as good as committed. */
function withMerged(
  kept: readonly TreeFile[],
  staged: readonly ChangedFile[],
  files: readonly ChangedFile[],
): TreeFile[] {
  const merged = staged.filter((file) => !files.includes(file))
  const gone = new Set(merged.flatMap(({ before }) => (before ? [before.absolute] : [])))
  const brought = merged.flatMap(({ after }) =>
    after?.blob === undefined ? [] : [{ absolute: after.absolute, blob: after.blob }],
  )
  return [...kept.filter(({ absolute }) => !gone.has(absolute)), ...brought]
}

function names({ before, after }: ChangedFile): string[] {
  return [before, after].flatMap((file) => (file ? [file.absolute] : []))
}

function namesOf(files: readonly ChangedFile[]): ReadonlySet<string> {
  return new Set(files.flatMap(names))
}

function contentsFrom(git: Git): RepositoryChange['contents'] {
  const known = new Map<string, Uint8Array>()
  return (blobs) => {
    const open = blobs.filter((blob) => !known.has(blob))
    for (const [blob, bytes] of git.contents([...new Set(open)])) known.set(blob, bytes)
    return known
  }
}

function once(overlay: Overlay): Overlay {
  const known = new Map<string, ReturnType<Overlay>>()
  return (absolute) => {
    if (!known.has(absolute)) known.set(absolute, overlay(absolute))
    return known.get(absolute)
  }
}
