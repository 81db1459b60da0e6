import { dirname } from 'node:path'
import { holdsData, isImagePath } from '@badgelint/core/internal'
import { DiskTree } from '../files/disk-tree.ts'
import { type FileTree, resolveIn } from '../files/file-tree.ts'
import { GitTree, treeBefore } from '../files/git-tree.ts'
import { uniqueFiles } from '../files/select.ts'
import type { Selection } from '../files/selection.ts'
import { type WalkedFile, walkLinks } from '../files/walk.ts'
import type { ChangedFile, GitFile } from '../git/git.ts'
import type { BaseTree, RepositoryChange } from './repository-change.ts'

/** A change in which links stand for the files that they lead to. */
export interface LinkedChange {
  readonly change: RepositoryChange
  /** Sentences for people on what cannot be followed. */
  readonly notes: readonly string[]
}

/**
 * Follows the symbolic links in both states of a change: what comes by them is listed like any other file,
 * under the name that a check of all files gives it.
 */
export function withLinks(change: RepositoryChange, selection: Selection): LinkedChange {
  const links = new Set([
    ...(change.index?.links() ?? selection.onDisk().links),
    ...change.files.flatMap(({ before }) => (before?.kind === 'link' ? [before.absolute] : [])),
  ])
  const submoduleNotes = notesOnSubmodules(change.files, selection)
  if (links.size === 0) return { change, notes: submoduleNotes }
  const follower = new LinkFollower(change, selection, [...links])
  return { change: follower.change(), notes: [...submoduleNotes, ...follower.notes()] }
}

function notesOnSubmodules(files: readonly ChangedFile[], selection: Selection): string[] {
  return files.flatMap(({ before, after }) => {
    const side = after ?? before
    if (side?.kind !== 'submodule' || !selection.mayContainChecked(side.absolute)) return []
    const path = selection.pathOf(side)
    return [
      `What the change does to the submodule ${path} was not judged, since one of its two commits is not here. Fetch them: git submodule update --init ${path}`,
    ]
  })
}

/** One state, and what comes by links in it. */
interface LinkedState {
  readonly tree: FileTree
  /** By its path. */
  readonly linked: ReadonlyMap<string, WalkedFile>
  /** Files that have the name of a link, and not that of their own path. */
  readonly renamed: ReadonlySet<string>
}

/** Follows the links in both states of a change. */
class LinkFollower {
  readonly #source: RepositoryChange
  readonly #selection: Selection
  readonly #links: readonly string[]
  readonly #after: LinkedState
  readonly #before: LinkedState

  constructor(change: RepositoryChange, selection: Selection, links: readonly string[]) {
    const { top, index, files, contents } = change
    this.#source = change
    this.#selection = selection
    this.#links = links
    const after = index
      ? new GitTree(top, index.entries(), contents)
      : new DiskTree(top, selection.folders.base)
    this.#after = this.#state(after)
    this.#before = this.#state(treeBefore(after, files, contents))
  }

  change(): RepositoryChange {
    const { tree, virtualFiles, files } = this.#source
    const before = (path: string) => realPathIn(this.#before.tree, path)
    const after = (path: string) => realPathIn(this.#after.tree, path)
    return {
      ...this.#source,
      files: [...this.#changes(files, this.#before), ...this.#changedImages()],
      real: { before, after },
      ...(virtualFiles ? { virtualFiles: (path) => virtualFiles(after(path)) } : {}),
      ...(tree ? { tree: this.#tree(tree) } : {}),
    }
  }

  /** Sentences on folders that the change makes links lead to and that are not followed. */
  notes(): string[] {
    const found = [...this.#after.linked.values()]
    return this.#selection.notesOnUnfollowed(
      found.filter(({ absolute }) => !this.#before.linked.has(absolute)),
    )
  }

  #state(tree: FileTree): LinkedState {
    const selection = this.#selection
    const found = this.#follow(tree, holdsData)
    const checked = found.filter(
      ({ absolute, isFolder }) => isFolder || selection.isChecked(absolute),
    )
    const isExpected = (absolute: string) => selection.isExpected(absolute)
    const unique = uniqueFiles(
      checked.map((file) => ({ ...file, isNamed: selection.isFileNamed(file.absolute) })),
      {
        isExpected,
        isAmong: ({ absolute, real }) =>
          selection.isChecked(real) && (isExpected(real) || !isExpected(absolute)),
      },
    )
    const renamed = unique.filter(
      (file) => !file.unreadable && !file.isNamed && selection.isChecked(file.real),
    )
    return {
      tree,
      linked: new Map(unique.map((file) => [file.absolute, file])),
      renamed: new Set(renamed.map(({ real }) => real)),
    }
  }

  #follow(tree: FileTree, isWanted: (name: string) => boolean): WalkedFile[] {
    return walkLinks(
      tree,
      this.#links.filter((link) => isLinkIn(tree, link)),
      isWanted,
    )
  }

  /** How the later state differs from an earlier one, with the changes of all other files. */
  #changes(files: readonly ChangedFile[], earlier: LinkedState): ChangedFile[] {
    const changedPaths = pathsOf(files)
    const before = new Map<string, GitFile>()
    const after = new Map<string, GitFile>()
    for (const path of new Set([...earlier.linked.keys(), ...this.#after.linked.keys()])) {
      const [previous, current] = [earlier.linked.get(path), this.#after.linked.get(path)]
      if (previous && current && !differ(previous, current, changedPaths)) continue
      if (previous && !previous.isFolder) before.set(path, toGitFile(previous))
      if (current && !current.isFolder) after.set(path, toGitFile(current))
    }
    for (const real of new Set([...earlier.renamed, ...this.#after.renamed])) {
      if (changedPaths.has(real)) continue
      if (!earlier.renamed.has(real)) before.set(real, fileIn(earlier.tree, real))
      if (!this.#after.renamed.has(real)) after.set(real, fileIn(this.#after.tree, real))
    }
    // A file that becomes a link is still the same file, and so is a link that gets another name.
    const own = files.map((file): ChangedFile => {
      const previous = this.#sideOf(file.before, before, earlier)
      const current = this.#sideOf(file.after, after, this.#after)
      return changedFile(
        previous ?? (current ? take(before, current.absolute) : undefined),
        current ?? (previous ? take(after, previous.absolute) : undefined),
      )
    })
    const rest = [...new Set([...before.keys(), ...after.keys()])]
    const linked = rest.map((path) => changedFile(before.get(path), after.get(path)))
    return [...own, ...linked].filter((file) => file.before || file.after)
  }

  /** One side of a change: itself, or what the links of that state make of it. */
  #sideOf(
    file: GitFile | undefined,
    linked: Map<string, GitFile>,
    { renamed }: LinkedState,
  ): GitFile | undefined {
    if (file === undefined || (!file.kind && renamed.has(file.absolute))) return undefined
    return this.#isPlain(file) ? file : take(linked, file.absolute)
  }

  /** Links that are templates are listed as what they lead to. */
  #isPlain({ kind, absolute }: GitFile): boolean {
    return !kind || !this.#selection.isChecked(absolute)
  }

  /** Images are found by their names, also by those of links. */
  #changedImages(): ChangedFile[] {
    const changedPaths = pathsOf(this.#source.files)
    const [before, after] = [this.#before, this.#after].map(
      ({ tree }) => new Map(this.#follow(tree, isImagePath).map((file) => [file.absolute, file])),
    )
    return [...(after ?? [])].flatMap(([path, current]) => {
      const previous = before?.get(path)
      const isSame = current.isFolder || (previous && !differ(previous, current, changedPaths))
      return isSame ? [] : [changedFile(previous && toGitFile(previous), toGitFile(current))]
    })
  }

  #tree(tree: BaseTree): BaseTree {
    const { linked, renamed } = this.#before
    return {
      ...tree,
      files: () => [
        ...tree.files().filter(({ absolute }) => !renamed.has(absolute)),
        ...[...linked.values()].filter(({ isFolder }) => !isFolder).map(toGitFile),
      ],
      differences: (name) => {
        const differences = tree.differences(name)
        if (differences === undefined) return undefined
        const before = treeBefore(this.#after.tree, differences, this.#source.contents)
        return this.#changes(differences, this.#state(before))
      },
    }
  }
}

function pathsOf(files: readonly ChangedFile[]): ReadonlySet<string> {
  const sides = files.flatMap(({ before, after }) => [before, after])
  return new Set(sides.flatMap((file) => file?.absolute ?? []))
}

function take(files: Map<string, GitFile>, path: string): GitFile | undefined {
  const file = files.get(path)
  files.delete(path)
  return file
}

function fileIn(tree: FileTree, absolute: string): GitFile {
  const entry = tree.entry(absolute)
  return { absolute, blob: entry?.kind === 'file' ? entry.blob : undefined }
}

function differ(
  previous: WalkedFile,
  current: WalkedFile,
  changedPaths: ReadonlySet<string>,
): boolean {
  return (
    previous.real !== current.real ||
    JSON.stringify(previous.unreadable) !== JSON.stringify(current.unreadable) ||
    (previous.blob !== undefined && current.blob !== undefined && previous.blob !== current.blob) ||
    changedPaths.has(current.real)
  )
}

function toGitFile({ absolute, real, blob, unreadable }: WalkedFile): GitFile {
  return { absolute, real, blob, ...(unreadable ? { unreadable } : {}) }
}

function changedFile(before: GitFile | undefined, after: GitFile | undefined): ChangedFile {
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) }
}

/** Whether there is a link at a path, in folders that are none. */
function isLinkIn(tree: FileTree, path: string): boolean {
  const folder = resolveIn(tree, dirname(path))
  const isItself = folder.kind === 'folder' && folder.path === dirname(path)
  return isItself && tree.entry(path)?.kind === 'link'
}

/** What is not reached by links, or is no file, keeps its path. */
function realPathIn(tree: FileTree, path: string): string {
  const resolved = resolveIn(tree, path)
  return resolved.kind === 'file' ? resolved.path : path
}
