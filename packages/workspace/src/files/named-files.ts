import { dirname, resolve } from 'node:path'
import picomatch from 'picomatch'
import { discover } from './discover.ts'
import { isInside, pathFrom } from './paths.ts'
import { isFolder, realPathOf, statOf } from './stat.ts'

/** The files that a check of named paths reads, absolute; all of the folder's where none are named. */
export function namedFiles(paths: readonly string[], workingDirectory: string): string[] {
  const named = paths.length === 0 ? ['.'] : paths
  return discover(named, workingDirectory, workingDirectory).flatMap(({ files }) =>
    files.map(({ absolute }) => absolute),
  )
}

/** The place that a named path begins at: the file or folder itself, or the folder that a glob starts in. */
export function namedPlace(path: string, workingDirectory: string): string {
  const absolute = resolve(workingDirectory, path)
  const { base, isGlob } = picomatch.scan(path)
  return isGlob && !exists(absolute) ? resolve(workingDirectory, base) : absolute
}

/**
 * Whether a path leads out of a folder, or to what git keeps in it for itself, links followed; of one that is not
 * there, the nearest folder above it.
 */
export function leadsOut(path: string, folder: string): boolean {
  const real = realPathOf(nearestExisting(path))
  if (real === undefined) return false
  const inFolder = pathFrom(realPathOf(folder) ?? folder, real)
  return !isInside(inFolder) || `/${inFolder}/`.includes('/.git/')
}

/** Whether something else than a folder lies at a path, or where a folder above it would be. */
export function isNoFolder(path: string): boolean {
  return !isFolder(nearestExisting(path))
}

/** The path itself, or the nearest folder above it that there is. */
function nearestExisting(path: string): string {
  return exists(path) ? path : nearestExisting(dirname(path))
}

function exists(path: string): boolean {
  return statOf(path) !== undefined
}
