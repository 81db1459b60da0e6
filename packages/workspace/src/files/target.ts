import { dirname, resolve } from 'node:path'
import type { LoadedConfiguration } from '../configuration/load-configuration.ts'
import { type Folders, isInside, pathFrom } from './paths.ts'
import { isFolder } from './stat.ts'

/** What is to be looked at. */
export interface TargetRequest {
  readonly workingDirectory: string
  /** Files, folders or globs, relative to the working directory; all of it where there are none. */
  readonly paths?: readonly string[]
  /** One text in place of the files, with the name that it would have. */
  readonly text?: { readonly filename: string; readonly content: string }
}

/** What the named paths come to. */
export interface Target {
  readonly paths: readonly string[]
  readonly workingDirectory: string
  /** As in {@link Folders}. */
  readonly base: string
  /** Folder from which a configuration is looked for, upwards. */
  readonly searchFrom: string
  readonly isText: boolean
  /** Whether one folder was named, and nothing else. */
  readonly isOneFolder: boolean
}

export function targetOf({ workingDirectory, paths = [], text }: TargetRequest): Target {
  const common = { workingDirectory, isText: text !== undefined }
  if (text) {
    const absolute = resolve(workingDirectory, text.filename)
    return {
      ...common,
      paths: [pathFrom(workingDirectory, absolute)],
      base: workingDirectory,
      searchFrom: existingFolder(dirname(absolute)),
      isOneFolder: false,
    }
  }
  const named = paths.length === 0 ? ['.'] : paths
  const folders = named.map((path) => existingFolder(resolve(workingDirectory, path)))
  const [first = workingDirectory] = folders
  const isOneFolder = named.length === 1 && resolve(workingDirectory, named[0] ?? '.') === first
  const searchFrom = folders.reduce(commonFolder, first)
  return {
    ...common,
    paths: named,
    base: isOneFolder ? first : workingDirectory,
    searchFrom,
    isOneFolder,
  }
}

/** The folder itself, or the nearest one above it that there is. */
function existingFolder(path: string): string {
  return isFolder(path) ? path : existingFolder(dirname(path))
}

function commonFolder(a: string, b: string): string {
  return isInside(pathFrom(a, b)) ? a : commonFolder(dirname(a), b)
}

/** The folders of a run, by what was named and the configuration that holds for it. */
export function foldersOf({ base }: Target, { root }: Pick<LoadedConfiguration, 'root'>): Folders {
  return { base, root, boundary: isInside(pathFrom(root, base)) ? root : base }
}
