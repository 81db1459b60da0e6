import { type Dirent, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { syntaxOf } from '@badgelint/core'
import ignore, { type Ignore } from 'ignore'
import picomatch from 'picomatch'
import { isInside, pathFrom, repositoryTop } from './paths.ts'
import { readSource } from './read.ts'
import { codeOf, entryOf, existsAt, isFolder, realPathOf, statOf } from './stat.ts'

/** A file to be read. */
export interface FoundFile {
  readonly absolute: string
  /** Somebody named the file itself, so it is expected to be a template. */
  readonly isNamed: boolean
  /** It is a symbolic link to another file. */
  readonly isLink: boolean
  /** Set where it is a link to something outside of what is checked. */
  readonly outside?: string
  /** Set for a folder that may not be read, to the system's word for it. */
  readonly refused?: string
}

/** What one of the named paths leads to. */
export interface Discovered {
  readonly path: string
  readonly files: readonly FoundFile[]
  /** `.gitignore` files that could not be read, so that nothing is left out by them. Absolute. */
  readonly unreadIgnores: readonly string[]
}

/**
 * Finds the files under each of the named paths: folders are searched, respecting `.gitignore`;
 * files are taken as they are; what is neither is tried as a glob. `root` is the outermost folder
 * that links may lead into. `wants` tells by a file's name whether it is looked for.
 */
export function discover(
  paths: readonly string[],
  workingDirectory: string,
  root: string,
  wants: (name: string) => boolean = (name) => syntaxOf(name) !== undefined,
): Discovered[] {
  return paths.map((path) => {
    const search = new Search(root, wants)
    const absolute = resolve(workingDirectory, path)
    const kind = statOf(absolute)
    if (kind?.isDirectory()) search.folder(absolute)
    else if (existsAt(absolute)) search.named(absolute)
    else if (picomatch.scan(path).isGlob) search.glob(path, workingDirectory)
    return { path, files: search.files(), unreadIgnores: [...search.unreadIgnores] }
  })
}

function isLink(path: string): boolean {
  return entryOf(path)?.isSymbolicLink() ?? false
}

class Search {
  readonly #root: string
  readonly #realRoot: string
  readonly #wants: (name: string) => boolean
  readonly #found = new Map<string, FoundFile>()
  readonly #folders = new Set<string>()
  readonly unreadIgnores = new Set<string>()

  constructor(root: string, wants: (name: string) => boolean) {
    this.#root = root
    this.#wants = wants
    this.#realRoot = realPathOf(root) ?? root
  }

  /** In the order of their paths; a link to a file that is there itself is left out. */
  files(): FoundFile[] {
    const sorted = [...this.#found.values()].sort((a, b) => (a.absolute < b.absolute ? -1 : 1))
    const seen = new Set(sorted.filter(({ isLink }) => !isLink).map(({ absolute }) => absolute))
    return sorted.filter(({ absolute, isLink, isNamed, outside }) => {
      if (!isLink || isNamed || outside !== undefined) return true
      const real = realPathOf(absolute) ?? absolute
      const isNew = !seen.has(real)
      seen.add(real)
      return isNew
    })
  }

  named(absolute: string): void {
    if (this.#wants(absolute)) this.#add(absolute, true, isLink(absolute))
  }

  folder(absolute: string): void {
    this.#walk(absolute, this.#ignoresAbove(absolute))
  }

  glob(pattern: string, workingDirectory: string): void {
    const { base } = picomatch.scan(pattern)
    const matches = picomatch(pattern.replace(/^\.\//, ''), { dot: true })
    const inner = new Search(this.#root, this.#wants)
    const start = resolve(workingDirectory, base)
    if (!isFolder(start)) return
    inner.folder(start)
    for (const file of inner.files())
      if (matches(pathFrom(workingDirectory, file.absolute)))
        this.#add(file.absolute, false, file.isLink)
    for (const file of inner.unreadIgnores) this.unreadIgnores.add(file)
  }

  #walk(folder: string, ignores: readonly FolderIgnore[]): void {
    // One that is gone by now, or has a name that is not UTF-8, says so when it is to be listed.
    const real = realPathOf(folder) ?? folder
    if (this.#folders.has(real)) return
    this.#folders.add(real)
    const own = this.#readIgnore(folder)
    const holding = own ? [...ignores, own] : ignores
    for (const entry of this.#entries(folder)) {
      const path = join(folder, entry.name)
      const isDirectory = entry.isDirectory() || (entry.isSymbolicLink() && isFolder(path))
      if (isDirectory && (entry.name === '.git' || entry.name === 'node_modules')) continue
      if (holding.some((candidate) => candidate.ignores(path, isDirectory))) continue
      if (isDirectory && entry.isSymbolicLink()) this.#linkedFolder(path, holding)
      else if (isDirectory) this.#walk(path, holding)
      // A pipe or a device, too, so that something is said about it.
      else if (this.#wants(entry.name)) this.#add(path, false, entry.isSymbolicLink())
    }
  }

  #entries(folder: string): Dirent[] {
    try {
      return readdirSync(folder, { withFileTypes: true })
    } catch (error) {
      const refused = codeOf(error)
      this.#found.set(folder, { absolute: folder, isNamed: false, isLink: false, refused })
      return []
    }
  }

  #linkedFolder(path: string, ignores: readonly FolderIgnore[]): void {
    const target = realPathOf(path)
    if (target && isInside(pathFrom(this.#realRoot, target))) this.#walk(path, ignores)
  }

  #add(absolute: string, isNamed: boolean, isLink: boolean): void {
    const outside = isLink ? this.#outside(absolute) : {}
    this.#found.set(absolute, { absolute, isNamed, isLink, ...outside })
  }

  #outside(absolute: string): { outside?: string } {
    // A link that leads nowhere or in a circle has its own words when it is read.
    const target = realPathOf(absolute)
    const seen = target && pathFrom(this.#realRoot, target)
    return seen === undefined || isInside(seen) ? {} : { outside: seen }
  }

  /**
   * The `.gitignore` files of the folders above, up to the top of the repository; none where they
   * ignore the folder itself, since it was named on purpose.
   */
  #ignoresAbove(folder: string): FolderIgnore[] {
    const top = repositoryTop(folder)
    if (top === undefined || top === folder) return []
    const above: FolderIgnore[] = []
    for (let parent = dirname(folder); ; parent = dirname(parent)) {
      const own = this.#readIgnore(parent)
      if (own) above.unshift(own)
      if (parent === top) break
    }
    return above.some((candidate) => candidate.ignores(folder, true)) ? [] : above
  }

  /** As git has it, no link is followed. */
  #readIgnore(folder: string): FolderIgnore | undefined {
    const file = join(folder, '.gitignore')
    if (!existsAt(file)) return undefined
    const source = isLink(file)
      ? undefined
      : readSource(file, file, undefined, { limit: largestIgnore })
    if (source && 'text' in source) return new FolderIgnore(folder, ignore().add(source.text))
    this.unreadIgnores.add(file)
    return undefined
  }
}

/** A `.gitignore` may have this many bytes. */
const largestIgnore = 1_000_000

/** The rules of one `.gitignore`, for paths below its folder. */
class FolderIgnore {
  readonly #folder: string
  readonly #rules: Ignore

  constructor(folder: string, rules: Ignore) {
    this.#folder = folder
    this.#rules = rules
  }

  ignores(absolute: string, isFolder: boolean): boolean {
    const path = pathFrom(this.#folder, absolute)
    return isInside(path) && path !== '.' && this.#rules.ignores(isFolder ? `${path}/` : path)
  }
}
