import { dirname } from 'node:path'
import { syntaxOf } from '@badgelint/core'
import { DiskTree } from './disk-tree.ts'
import { type FileTree, resolveIn } from './file-tree.ts'
import type { ChangedFile, GitFile } from './git.ts'
import { GitTree, treeBefore } from './git-tree.ts'
import type { EarlierTree, RepositoryChange } from './repository-change.ts'
import { onceEach } from './select.ts'
import { isImage, type Selection } from './selection.ts'
import { type Found, walkLinks } from './walk.ts'

/** A change in which links stand for the files that they lead to. */
export interface LinkedChange {
  readonly change: RepositoryChange
  /** What is to be said of what cannot be looked into. */
  readonly notes: readonly string[]
}

/**
 * Follows the symbolic links in both states of a change: what comes by them is told like any other file,
 * under the name that a check of all files gives it.
 */
export function withLinks(change: RepositoryChange, selection: Selection): LinkedChange {
  const links = new Set([
    ...(change.index?.links() ?? selection.onDisk().links),
    ...change.files.flatMap(({ before }) => (before?.kind === 'link' ? [before.absolute] : [])),
  ])
  const closed = notesOnSubmodules(change.files, selection)
  if (links.size === 0) return { change, notes: closed }
  const following = new Following(change, selection, [...links])
  return { change: following.change(), notes: [...closed, ...following.notes()] }
}

function notesOnSubmodules(files: readonly ChangedFile[], selection: Selection): string[] {
  return files.flatMap(({ before, after }) => {
    const side = after ?? before
    if (side?.kind !== 'submodule' || !selection.mayHold(side.absolute)) return []
    const path = selection.pathOf(side)
    return [
      `What the change does to the submodule ${path} was not judged, since one of its two commits is not here. Fetch them: git submodule update --init ${path}`,
    ]
  })
}

/** What comes by links in one state, by its path. */
type View = ReadonlyMap<string, Found>

class Following {
  readonly #raw: RepositoryChange
  readonly #selection: Selection
  readonly #links: readonly string[]
  readonly #after: FileTree
  readonly #before: FileTree
  readonly #viewAfter: View
  readonly #viewBefore: View

  constructor(change: RepositoryChange, selection: Selection, links: readonly string[]) {
    const { top, index, files, contents } = change
    this.#raw = change
    this.#selection = selection
    this.#links = links
    this.#after = index
      ? new GitTree(top, index.entries(), contents)
      : new DiskTree(top, selection.where().base)
    this.#before = treeBefore(this.#after, files, contents)
    this.#viewAfter = this.#view(this.#after)
    this.#viewBefore = this.#view(this.#before)
  }

  change(): RepositoryChange {
    const { tree, overlay } = this.#raw
    const before = (path: string) => realIn(this.#before, path)
    const after = (path: string) => realIn(this.#after, path)
    return {
      ...this.#raw,
      files: [...this.#changes(this.#raw.files, this.#viewBefore), ...this.#changedImages()],
      real: { before, after },
      ...(overlay ? { overlay: (path) => overlay(after(path)) } : {}),
      ...(tree ? { tree: this.#tree(tree) } : {}),
    }
  }

  /** What a folder or submodule holds that the change makes unreadable is not known to anybody. */
  notes(): string[] {
    return notesOn(
      [...this.#viewAfter.values()].filter(({ absolute }) => !this.#viewBefore.has(absolute)),
      this.#selection,
    )
  }

  #view(tree: FileTree): View {
    const selection = this.#selection
    const found = this.#follow(tree, (name) => syntaxOf(name) !== undefined)
    const ours = found.filter(({ absolute, isFolder }) => isFolder || selection.isOurs(absolute))
    const once = onceEach(
      ours.map((file) => ({ ...file, isNamed: selection.isFileNamed(file.absolute) })),
      (real) => selection.isOurs(real),
    )
    return new Map(once.map((file) => [file.absolute, file]))
  }

  #follow(tree: FileTree, wants: (name: string) => boolean): Found[] {
    return walkLinks(
      tree,
      this.#links.filter((link) => isLinkIn(tree, link)),
      wants,
    )
  }

  /** How the views differ from an earlier one, with the changes of all other files. */
  #changes(files: readonly ChangedFile[], viewBefore: View): ChangedFile[] {
    const touched = new Set(
      files.flatMap(({ before, after }) => [before, after].flatMap((file) => file?.absolute ?? [])),
    )
    const before = new Map<string, GitFile>()
    const after = new Map<string, GitFile>()
    for (const path of new Set([...viewBefore.keys(), ...this.#viewAfter.keys()])) {
      const [was, is] = [viewBefore.get(path), this.#viewAfter.get(path)]
      if (was && is && !differ(was, is, touched)) continue
      if (was && !was.isFolder) before.set(path, toGitFile(was))
      if (is && !is.isFolder) after.set(path, toGitFile(is))
    }
    const take = (map: Map<string, GitFile>, path: string | undefined) => {
      const file = path === undefined ? undefined : map.get(path)
      if (path !== undefined) map.delete(path)
      return file
    }
    // A file that becomes a link is still the same file, and so is a link that gets another name.
    const own = files.map((file): ChangedFile => {
      const was = this.#isPlain(file.before) ? file.before : take(before, file.before?.absolute)
      const is = this.#isPlain(file.after) ? file.after : take(after, file.after?.absolute)
      return pair(
        was ?? (is ? take(before, is.absolute) : undefined),
        is ?? (was ? take(after, was.absolute) : undefined),
      )
    })
    const rest = [...new Set([...before.keys(), ...after.keys()])]
    const linked = rest.map((path) => pair(before.get(path), after.get(path)))
    return [...own, ...linked].filter((file) => file.before || file.after)
  }

  /** Links that are templates are told by what they lead to. */
  #isPlain(file: GitFile | undefined): boolean {
    return file === undefined || !file.kind || !this.#selection.isOurs(file.absolute)
  }

  /** Images are known by their names, also by those of links. */
  #changedImages(): ChangedFile[] {
    const { files } = this.#raw
    const touched = new Set(
      files.flatMap(({ before, after }) => [before, after].flatMap((file) => file?.absolute ?? [])),
    )
    const [before, after] = [this.#before, this.#after].map(
      (tree) => new Map(this.#follow(tree, isImage).map((file) => [file.absolute, file])),
    )
    return [...(after ?? [])].flatMap(([path, is]) => {
      const was = before?.get(path)
      return is.isFolder || (was && !differ(was, is, touched))
        ? []
        : [pair(was && toGitFile(was), toGitFile(is))]
    })
  }

  #tree(tree: EarlierTree): EarlierTree {
    return {
      ...tree,
      files: () => [...tree.files(), ...filesIn(this.#viewBefore)],
      differences: (name) => {
        const differences = tree.differences(name)
        if (differences === undefined) return undefined
        const before = treeBefore(this.#after, differences, this.#raw.contents)
        return this.#changes(differences, this.#view(before))
      },
    }
  }
}

/** What is to be said of links and submodules that are not followed. */
export function notesOn(
  found: readonly Found[],
  selection: Pick<Selection, 'pathOf' | 'mayHold'>,
): string[] {
  return found.flatMap((file) => {
    const { unreadable, isFolder, absolute } = file
    if (!isFolder || unreadable === undefined || !selection.mayHold(absolute)) return []
    const path = selection.pathOf(file)
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

function differ(was: Found, is: Found, touched: ReadonlySet<string>): boolean {
  return (
    was.real !== is.real ||
    JSON.stringify(was.unreadable) !== JSON.stringify(is.unreadable) ||
    (was.blob !== undefined && is.blob !== undefined && was.blob !== is.blob) ||
    touched.has(is.real)
  )
}

function toGitFile({ absolute, real, blob, unreadable }: Found): GitFile {
  return { absolute, real, blob, ...(unreadable ? { unreadable } : {}) }
}

function filesIn(view: View): GitFile[] {
  return [...view.values()].filter(({ isFolder }) => !isFolder).map(toGitFile)
}

function pair(before: GitFile | undefined, after: GitFile | undefined): ChangedFile {
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) }
}

/** Whether there is a link at a path, in folders that are none. */
function isLinkIn(tree: FileTree, path: string): boolean {
  const folder = resolveIn(tree, dirname(path))
  const isItself = folder.kind === 'folder' && folder.path === dirname(path)
  return isItself && tree.entry(path)?.kind === 'link'
}

/** What is not reached by links, or is no file, keeps its path. */
function realIn(tree: FileTree, path: string): string {
  const resolved = resolveIn(tree, path)
  return resolved.kind === 'file' ? resolved.path : path
}
