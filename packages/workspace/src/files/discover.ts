import { dirname, resolve } from 'node:path'
import { holdsData } from '@badgelint/core/internal'
import picomatch from 'picomatch'
import { DiskTree } from './disk-tree.ts'
import { isInside, pathFrom, repositoryTop } from './paths.ts'
import { entryOf, existsAt, isFolder } from './stat.ts'
import { type WalkedFile, walkFolder, walkNamed } from './walk.ts'

/** A file to be read, or what is there in place of one. */
export interface FoundFile extends WalkedFile {
  /** Somebody named the file itself, so it is expected to be a template. */
  readonly isNamed: boolean
}

/** What one of the named paths leads to. */
export interface Discovered {
  readonly path: string
  /** In the order of their paths; what comes by a link beside what it leads to. */
  readonly files: readonly FoundFile[]
  /** Symbolic links that were found, absolute. */
  readonly links: readonly string[]
  /** `.gitignore` files that could not be read, so that nothing is left out by them. Absolute. */
  readonly unreadIgnores: readonly string[]
}

/**
 * Finds the files under each of the named paths: folders are searched, without what git ignores; files
 * are taken as they are; what is neither is tried as a glob. Links lead into `boundary`, and the repository
 * that it lies in. `isWanted` says by a file's name whether it is looked for.
 */
export function discover(
  paths: readonly string[],
  workingDirectory: string,
  boundary: string,
  isWanted: (name: string) => boolean = holdsData,
): Discovered[] {
  const top = repositoryTop(boundary) ?? boundary
  return paths.map((path) => {
    const absolute = resolve(workingDirectory, path)
    if (isFolder(absolute)) return { path, ...inFolder(absolute, top, isWanted) }
    if (existsAt(absolute)) return { path, ...named(absolute, top, isWanted) }
    return { path, ...byGlob(path, workingDirectory, top, isWanted) }
  })
}

const nothing = { files: [], links: [], unreadIgnores: [] }

function inFolder(folder: string, top: string, isWanted: (name: string) => boolean) {
  const tree = new DiskTree(topFor(folder, top), folder)
  const { found, links } = walkFolder(tree, folder, isWanted)
  const files = found.map((file) => ({ ...file, isNamed: false }))
  return {
    files: files.sort((a, b) => (a.absolute < b.absolute ? -1 : 1)),
    links: [...linksOn(folder, tree.top), ...links],
    unreadIgnores: [...tree.unreadIgnores],
  }
}

function named(absolute: string, top: string, isWanted: (name: string) => boolean) {
  if (!isWanted(absolute)) return nothing
  if (!isLink(absolute)) {
    const file = { absolute, real: absolute, links: 0, isNamed: true }
    return { ...nothing, files: [file] }
  }
  const tree = new DiskTree(topFor(absolute, top), dirname(absolute))
  return {
    ...nothing,
    files: [{ ...walkNamed(tree, absolute), isNamed: true }],
    links: [absolute],
  }
}

function byGlob(
  pattern: string,
  workingDirectory: string,
  top: string,
  isWanted: (name: string) => boolean,
) {
  if (!picomatch.scan(pattern).isGlob) return nothing
  const matches = picomatch(pattern.replace(/^\.\//, ''), { dot: true })
  const start = resolve(workingDirectory, picomatch.scan(pattern).base)
  if (!isFolder(start)) return nothing
  const { files, ...rest } = inFolder(start, top, isWanted)
  return {
    files: files.filter(({ absolute }) => matches(pathFrom(workingDirectory, absolute))),
    ...rest,
  }
}

/** What was named may lie elsewhere, and is its own bound there. */
function topFor(path: string, top: string): string {
  if (isInside(pathFrom(top, path))) return top
  return repositoryTop(dirname(path)) ?? dirname(path)
}

function isLink(path: string): boolean {
  return entryOf(path)?.isSymbolicLink() ?? false
}

/** The links on the way to a folder. */
function linksOn(folder: string, top: string): string[] {
  if (folder === top || !isInside(pathFrom(top, folder))) return []
  return [...linksOn(dirname(folder), top), ...(isLink(folder) ? [folder] : [])]
}
