import { type Dirent, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Git, GitError } from '../git/git.ts'
import type { Entry, FileTree } from './file-tree.ts'
import { type Ignored, ignoredIn, ignoreName, readIgnore } from './ignored.ts'
import { isInside, pathFrom } from './paths.ts'
import { entryOf, existsAt, realPathOf, targetOfLink } from './stat.ts'

/** What lies on the disk and is not ignored. */
export class DiskTree implements FileTree {
  readonly top: string
  /** `.gitignore` files that could not be read, so that nothing is left out by them. */
  readonly unreadIgnores = new Set<string>()
  readonly #start: string
  readonly #realTop: string
  /** For folders the repository that they lie in. */
  readonly #repositories = new Map<string, string | undefined>()
  readonly #ignored = new Map<string | undefined, Ignored>()
  readonly #submodules = new Map<string, ReadonlySet<string>>()

  /** `start`: the folder that is listed first, for which git is asked what is ignored. */
  constructor(top: string, start: string) {
    this.top = top
    this.#start = start
    this.#realTop = realPathOf(top) ?? top
  }

  entry(path: string): Entry | undefined {
    const kind = entryOf(path)
    return kind && this.#entry(path, kind, this.#repositoryOf(dirname(path)))
  }

  *children(folder: string): Iterable<readonly [name: string, entry: Entry]> {
    const repository = this.#repositoryOf(folder)
    for (const child of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, child.name)
      if (child.name === ignoreName && readIgnore(path) === undefined) this.unreadIgnores.add(path)
      const entry = this.#entry(path, child, repository)
      if (entry) yield [child.name, entry]
    }
  }

  #entry(
    path: string,
    kind: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>,
    repository: string | undefined,
  ): Entry | undefined {
    const isFolder = kind.isDirectory()
    if (this.#ignoredIn(repository).has(path, isFolder)) return undefined
    if (kind.isFile()) return { kind: 'file' }
    if (kind.isSymbolicLink()) return this.#link(path)
    if (!isFolder) return { kind: 'other' }
    return { kind: this.#isMissingSubmodule(path, repository) ? 'submodule' : 'folder' }
  }

  /** Undefined for one that is gone by now. */
  #link(path: string): Entry | undefined {
    const target = targetOfLink(path)
    if (target === undefined) return undefined
    const relativePath = pathFrom(this.#realTop, target)
    const isBelow = target.startsWith('/') && isInside(relativePath)
    return { kind: 'link', target: isBelow ? join(this.top, relativePath) : target }
  }

  #repositoryOf(folder: string): string | undefined {
    if (this.#repositories.has(folder)) return this.#repositories.get(folder)
    const isEnd = folder === this.top || dirname(folder) === folder
    const found = existsAt(join(folder, '.git'))
      ? folder
      : isEnd
        ? undefined
        : this.#repositoryOf(dirname(folder))
    this.#repositories.set(folder, found)
    return found
  }

  #ignoredIn(repository: string | undefined): Ignored {
    const cached = this.#ignored.get(repository)
    if (cached) return cached
    const top = repository ?? this.#start
    const start = isInside(pathFrom(top, this.#start)) ? this.#start : top
    const ignored = ignoredIn(top, repository !== undefined, start)
    this.#ignored.set(repository, ignored)
    return ignored
  }

  /** Git leaves an empty folder where a submodule is not checked out. */
  #isMissingSubmodule(folder: string, repository: string | undefined): boolean {
    if (repository === undefined || !this.#submodulesOf(repository).has(folder)) return false
    return !existsAt(join(folder, '.git'))
  }

  #submodulesOf(repository: string): ReadonlySet<string> {
    const cached = this.#submodules.get(repository)
    if (cached) return cached
    const found = existsAt(join(repository, '.gitmodules')) ? submodulesOf(repository) : []
    const paths = new Set(found)
    this.#submodules.set(repository, paths)
    return paths
  }
}

function submodulesOf(repository: string): string[] {
  try {
    return new Git(repository, { isForeign: true }).submodules()
  } catch (error) {
    if (error instanceof GitError) return [] // then an empty folder is what it seems
    throw error
  }
}
