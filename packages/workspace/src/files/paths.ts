import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** The folders that a run goes by, absolute. */
export interface Folders {
  /** Findings give the paths of files relative to it: the folder that was named alone, else the working directory. */
  readonly base: string
  /**
   * Folder of the configuration, to which its globs and paths are relative. Without one, the folder of the
   * baseline; without that, the one from which a configuration was looked for.
   */
  readonly root: string
  /** Nothing outside of it is read, links followed: `root` where `base` lies in it, else `base`. */
  readonly boundary: string
}

/** At most so many symbolic links are followed on one path, as by Linux. */
export const maxLinks = 40

/** A path with forward slashes, as findings and globs have it on every system. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

/** `path` relative to `from`, with forward slashes; `.` for the folder itself. */
export function pathFrom(from: string, path: string): string {
  // The usual case, and ten thousand of them: a file somewhere below.
  if (path.startsWith(from) && path[from.length] === sep)
    return slashed(path.slice(from.length + 1))
  return slashed(relative(from, path)) || '.'
}

/** Whether a path that is relative to a folder lies in it. */
export function isInside(relativePath: string): boolean {
  return (
    relativePath !== '..' &&
    !relativePath.startsWith('../') &&
    !/^(?:\/|[A-Za-z]:)/.test(relativePath)
  )
}

/**
 * Turns paths as findings name them, relative to `base`, into paths relative to `root`, which is what
 * the globs of a configuration mean; see {@link Folders}.
 */
export function globPathFrom(root: string, base: string): (path: string) => string {
  if (root === base) return (path) => path
  const prefix = pathFrom(root, base)
  if (isInside(prefix))
    return (path) =>
      path.startsWith('..') ? pathFrom(root, resolve(base, path)) : `${prefix}/${path}`
  return (path) => pathFrom(root, resolve(base, path))
}

/** The top of the git repository that a folder lies in. */
export function repositoryTop(folder: string): string | undefined {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current
    if (dirname(current) === current) return undefined
  }
}
