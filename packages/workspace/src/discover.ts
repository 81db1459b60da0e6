import {
  type Dirent,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { syntaxOf } from '@badgelint/core'
import ignore, { type Ignore } from 'ignore'
import picomatch from 'picomatch'
import { isInside, pathFrom, repositoryTop } from './paths.ts'

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
    const kind = statSync(absolute, { throwIfNoEntry: false })
    if (kind?.isDirectory()) search.folder(absolute)
    else if (kind?.isFile() || isLink(absolute)) search.named(absolute)
    else if (picomatch.scan(path).isGlob) search.glob(path, workingDirectory)
    return { path, files: search.files() }
  })
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

class Search {
  readonly #root: string
  readonly #realRoot: string
  readonly #wants: (name: string) => boolean
  readonly #found = new Map<string, FoundFile>()
  readonly #folders = new Set<string>()

  constructor(root: string, wants: (name: string) => boolean) {
    this.#root = root
    this.#wants = wants
    this.#realRoot = realpathSync(root)
  }

  /** In the order of their paths; a link to a file that is there itself is left out. */
  files(): FoundFile[] {
    const sorted = [...this.#found.values()].sort((a, b) => (a.absolute < b.absolute ? -1 : 1))
    const seen = new Set(sorted.filter(({ isLink }) => !isLink).map(({ absolute }) => absolute))
    return sorted.filter(({ absolute, isLink, isNamed, outside }) => {
      if (!isLink || isNamed || outside !== undefined) return true
      const real = realpathSync(absolute)
      const isNew = !seen.has(real)
      seen.add(real)
      return isNew
    })
  }

  named(absolute: string): void {
    if (this.#wants(absolute)) this.#add(absolute, true, isLink(absolute))
  }

  folder(absolute: string): void {
    this.#walk(absolute, ignoresAbove(absolute))
  }

  glob(pattern: string, workingDirectory: string): void {
    const { base } = picomatch.scan(pattern)
    const matches = picomatch(pattern.replace(/^\.\//, ''), { dot: true })
    const inner = new Search(this.#root, this.#wants)
    const start = resolve(workingDirectory, base)
    if (!statSync(start, { throwIfNoEntry: false })?.isDirectory()) return
    inner.folder(start)
    for (const file of inner.files())
      if (matches(pathFrom(workingDirectory, file.absolute)))
        this.#add(file.absolute, false, file.isLink)
  }

  #walk(folder: string, ignores: readonly FolderIgnore[]): void {
    const real = realpathSync(folder)
    if (this.#folders.has(real)) return
    this.#folders.add(real)
    const own = readIgnore(folder)
    const holding = own ? [...ignores, own] : ignores
    for (const entry of this.#entries(folder)) {
      const path = join(folder, entry.name)
      const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && isFolderLink(path))
      if (isFolder && (entry.name === '.git' || entry.name === 'node_modules')) continue
      if (holding.some((candidate) => candidate.ignores(path, isFolder))) continue
      if (isFolder && entry.isSymbolicLink()) this.#linkedFolder(path, holding)
      else if (isFolder) this.#walk(path, holding)
      else if ((entry.isFile() || entry.isSymbolicLink()) && this.#wants(entry.name))
        this.#add(path, false, entry.isSymbolicLink())
    }
  }

  #entries(folder: string): Dirent[] {
    try {
      return readdirSync(folder, { withFileTypes: true })
    } catch (error) {
      const refused = error instanceof Error && 'code' in error ? String(error.code) : String(error)
      this.#found.set(folder, { absolute: folder, isNamed: false, isLink: false, refused })
      return []
    }
  }

  #linkedFolder(path: string, ignores: readonly FolderIgnore[]): void {
    const target = realpathSync(path)
    if (isInside(pathFrom(this.#realRoot, target))) this.#walk(path, ignores)
  }

  #add(absolute: string, isNamed: boolean, isLink: boolean): void {
    const outside = isLink ? this.#outside(absolute) : {}
    this.#found.set(absolute, { absolute, isNamed, isLink, ...outside })
  }

  #outside(absolute: string): { outside?: string } {
    const target = existsSync(absolute) ? realpathSync(absolute) : absolute
    const seen = pathFrom(this.#realRoot, target)
    return isInside(seen) && target !== absolute ? {} : { outside: seen }
  }
}

function isFolderLink(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

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

function readIgnore(folder: string): FolderIgnore | undefined {
  const file = join(folder, '.gitignore')
  if (!existsSync(file)) return undefined
  return new FolderIgnore(folder, ignore().add(readFileSync(file, 'utf8')))
}

/**
 * The `.gitignore` files of the folders above, up to the top of the repository; none where they
 * ignore the folder itself, since it was named on purpose.
 */
function ignoresAbove(folder: string): FolderIgnore[] {
  const top = repositoryTop(folder)
  if (top === undefined || top === folder) return []
  const above: FolderIgnore[] = []
  for (let parent = dirname(folder); ; parent = dirname(parent)) {
    const own = readIgnore(parent)
    if (own) above.unshift(own)
    if (parent === top) break
  }
  return above.some((candidate) => candidate.ignores(folder, true)) ? [] : above
}
