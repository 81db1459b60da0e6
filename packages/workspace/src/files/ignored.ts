import { dirname, join } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { Git, GitError } from '../git/git.ts'
import { isInside, pathFrom } from './paths.ts'
import { readSource } from './read.ts'
import { entryOf, hasExactName } from './stat.ts'

/** What is ignored in a repository, or in a folder that lies in none. Paths are absolute. */
export interface Ignored {
  has(path: string, isFolder: boolean): boolean
}

/**
 * What git ignores in a folder `top`, for whoever begins at a folder in it: never a file that git tracks.
 * By the patterns alone where there is no repository, or git cannot be asked. What lies in a folder that
 * is ignored itself was named on purpose, and counts.
 */
export function ignoredIn(top: string, isRepository: boolean, start: string): Ignored {
  if (!isRepository) return new IgnoredByPattern(start)
  const ignored = askGit(top, start) ?? new IgnoredByPattern(top)
  return ignored.has(start, true) ? new IgnoredByPattern(start) : ignored
}

function askGit(top: string, start: string): Ignored | undefined {
  if (blocksGit(top, start)) return undefined
  try {
    return new IgnoredByGit(top, start)
  } catch (error) {
    // No git on this machine, or one that refuses the repository, is no reason not to check its files.
    if (error instanceof GitError) return undefined
    throw error
  }
}

/** Whether a list of patterns on the way to a folder is a pipe or a device, which git would wait for. */
function blocksGit(top: string, start: string): boolean {
  const entry = entryOf(join(start, ignoreName))
  const isBlocking = entry !== undefined && (entry.isFIFO() || entry.isCharacterDevice())
  return (
    isBlocking ||
    (start !== top && isInside(pathFrom(top, start)) && blocksGit(top, dirname(start)))
  )
}

class IgnoredByGit implements Ignored {
  readonly #git: Git
  readonly #top: string
  /** The folder for which git was asked, and the ignored paths in it. */
  #folder: string
  #paths: ReadonlySet<string>

  constructor(top: string, start: string) {
    this.#top = top
    this.#git = new Git(top, { isForeign: true })
    this.#folder = start
    this.#paths = this.#git.ignored(start)
  }

  has(path: string): boolean {
    if (!isInside(pathFrom(this.#folder, path))) {
      this.#paths = this.#git.ignored(this.#top)
      this.#folder = this.#top
    }
    if (this.#paths.size === 0) return false
    for (let current = path; current.length > this.#top.length; current = dirname(current))
      if (this.#paths.has(current)) return true
    return false
  }
}

class IgnoredByPattern implements Ignored {
  readonly #top: string
  readonly #rules = new Map<string, Ignore | undefined>()
  readonly #folders = new Map<string, boolean>()

  constructor(top: string) {
    this.#top = top
  }

  /** The nearest rule decides, and nothing can be brought back from a folder that is ignored. */
  has(path: string, isFolder: boolean): boolean {
    if (path === this.#top || !isInside(pathFrom(this.#top, path))) return false
    const folder = dirname(path)
    for (let current = folder; ; current = dirname(current)) {
      const rules = this.#rulesOf(current)
      if (rules) {
        const result = rules.test(`${pathFrom(current, path)}${isFolder ? '/' : ''}`)
        if (result.ignored) return true
        if (result.unignored) break
      }
      if (current === this.#top) break
    }
    return this.#hasFolder(folder)
  }

  #hasFolder(folder: string): boolean {
    const cached = this.#folders.get(folder) ?? this.has(folder, true)
    this.#folders.set(folder, cached)
    return cached
  }

  #rulesOf(folder: string): Ignore | undefined {
    if (!this.#rules.has(folder)) this.#rules.set(folder, rulesIn(folder))
    return this.#rules.get(folder)
  }
}

/** A file with the patterns of what git ignores in its folder. */
export const ignoreName = '.gitignore'

/** A larger file of patterns is not read, in bytes. */
const maxIgnoreBytes = 1_000_000

/** Its text; undefined where it cannot be read. As git has it, no link is followed. */
export function readIgnore(file: string): string | undefined {
  if (!entryOf(file)?.isFile()) return undefined
  const source = readSource(file, file, undefined, { limit: maxIgnoreBytes })
  return 'text' in source ? source.text : undefined
}

function rulesIn(folder: string): Ignore | undefined {
  const file = join(folder, ignoreName)
  const text = hasExactName(file) ? readIgnore(file) : undefined
  return text === undefined ? undefined : ignore({ ignorecase: false }).add(text)
}
