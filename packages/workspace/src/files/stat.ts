import {
  type Dirent,
  lstatSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs'
import { basename, dirname } from 'node:path'

/**
 * What there is at a path, links followed; undefined where that cannot be had: nothing, a link that leads
 * nowhere or in a circle, a folder on the way that may not be entered, a name that is too long.
 */
export function statOf(path: string): Stats | undefined {
  return attempt(() => statSync(path))
}

/** What there is at a path itself, be it a link; undefined as for {@link statOf}. */
export function entryOf(path: string): Stats | undefined {
  return attempt(() => lstatSync(path))
}

/**
 * What changes whenever the content of a file does: which file it is, its length, and when anything of it was last
 * changed, in nanoseconds, which no program can set back. Undefined as for {@link statOf}, and for a file that was
 * changed within the last seconds, whose next change might bear the same time.
 */
export function stampOf(path: string): string | undefined {
  const stat = attempt(() => lstatSync(path, { bigint: true }))
  if (stat === undefined || Date.now() - Number(stat.ctimeMs) < minAge) return undefined
  return `${stat.dev} ${stat.ino} ${stat.size} ${stat.ctimeNs}`
}

/** Milliseconds. Some file systems count in steps of two seconds. */
const minAge = 3000

/** Whether there is something at a path, be it a link that leads nowhere. */
export function existsAt(path: string): boolean {
  return entryOf(path) !== undefined
}

/** Whether a path leads to a folder. */
export function isFolder(path: string): boolean {
  return statOf(path)?.isDirectory() ?? false
}

/** The names in a folder, sorted; none where it cannot be listed. */
export function namesIn(folder: string): readonly string[] {
  return attempt(() => readdirSync(folder).sort()) ?? []
}

/** Whether what lies at a path has the very name, in a folder that can be listed. */
export function hasExactName(absolute: string): boolean {
  const name = basename(absolute).normalize()
  const names = namesIn(dirname(absolute))
  // A folder that may be entered but not listed has no names to compare.
  return names.length === 0 || names.some((other) => other.normalize() === name)
}

/** What a folder holds, in any order; nothing where it cannot be listed. */
export function entriesIn(folder: string): readonly Dirent[] {
  return attempt(() => readdirSync(folder, { withFileTypes: true })) ?? []
}

/** The path of what a path leads to, without a link on it; undefined as for {@link statOf}. */
export function realPathOf(path: string): string | undefined {
  return attempt(() => realpathSync.native(path))
}

/** The target of a symbolic link, as it is written there; undefined where there is none. */
export function targetOfLink(path: string): string | undefined {
  return attempt(() => readlinkSync(path))
}

/** The system's word for an error, such as `EACCES`, or the error's own words. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error ? String(error.code) : error.message
}

function attempt<T>(call: () => T): T | undefined {
  try {
    return call()
  } catch {
    return undefined
  }
}
