import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import {
  besideTemplates,
  holdsData,
  namesWith,
  type Source,
  syntaxOf,
} from '@badgelint/core/internal'
import {
  configurationNames,
  type LoadedConfiguration,
} from '../configuration/load-configuration.ts'
import { discover, type FoundFile } from './discover.ts'
import { type Folders, isInside, pathFrom } from './paths.ts'
import { readSource } from './read.ts'
import { isFolder } from './stat.ts'

/** What is to be checked. */
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

/** Whether a file is one that is checked, by its path alone. */
export function isChecked(
  absolute: string,
  base: string,
  configuration: LoadedConfiguration,
  isNamed = false,
): boolean {
  const { settings, root, isConfigured, baseline } = configuration
  const path = pathFrom(base, absolute)
  if (absolute === baseline.absolute) return false
  if (settings.isExcluded(path) || configurationNames.includes(pathFrom(root, absolute)))
    return false
  if (syntaxOf(absolute)) return isNamed || !isConfigured || isExpectedAt(path, configuration)
  return (isNamed && holdsData(absolute)) || settings.roleOf(path) === 'template'
}

/** Whether a file is called like one that is read, or that may lie among templates and is none. */
function mayBeAmong(name: string): boolean {
  return holdsData(name) || besideTemplates(name) !== undefined
}

/** Whether a folder may hold files that are checked, whatever they are called. */
export function mayContainChecked(
  folder: string,
  base: string,
  { settings }: LoadedConfiguration,
): boolean {
  return probes
    .map((probe) => pathFrom(base, join(folder, probe)))
    .some((path) => {
      const role = settings.roleOf(path)
      return role !== undefined && role !== 'program' && !settings.isExcluded(path)
    })
}

/** Names that files of a program may have in a folder. */
const probes = ['a', 'a/a', 'a/a/a'].flatMap((stem) =>
  namesWith(stem, ['yaml', 'json', 'markdown']),
)

/** What the named paths come to. */
export interface Selected {
  readonly files: readonly FoundFile[]
  /** Named paths that come to nothing. */
  readonly unmatched: readonly string[]
  /** Folders that were not followed. */
  readonly unfollowed: readonly FoundFile[]
  /** Symbolic links that were found, absolute. */
  readonly links: readonly string[]
  /** Sentences for people on how they were found. */
  readonly notes: readonly string[]
}

/** The files that the named paths come to. */
export function select(target: Target, configuration: LoadedConfiguration): Selected {
  if (target.isText) return { files: [], unmatched: [], unfollowed: [], links: [], notes: [] }
  const { paths, workingDirectory, base } = target
  const { boundary } = foldersOf(target, configuration)
  const all = discover(paths, workingDirectory, boundary, mayBeAmong)
  const found = all.map(({ path, files }) => ({
    path,
    files: files.filter(
      (file) => isNotFollowed(file) || isChecked(file.absolute, base, configuration, file.isNamed),
    ),
  }))
  const named = new Map(found.flatMap(({ files }) => files).map((file) => [file.absolute, file]))
  const files = uniqueFiles([...named.values()], {
    isExpected: (absolute) => isExpectedAt(pathFrom(base, absolute), configuration),
  })
  return {
    files: files.filter((file) => !isNotFollowed(file)),
    unmatched: found.filter(({ files: own }) => own.length === 0).map(({ path }) => path),
    unfollowed: files.filter(isNotFollowed),
    links: [...new Set(all.flatMap(({ links }) => links))],
    notes: Array.from(
      new Set(all.flatMap(({ unreadIgnores }) => unreadIgnores)),
      (file) =>
        `${pathFrom(base, file)} is no file that can be read as a list of paths, so that nothing is left out by it. Put a text file in its place, and no link.`,
    ),
  }
}

/** A folder that the system does not open is reported by a finding, since its files cannot be read. */
function isNotFollowed({ isFolder, unreadable }: FoundFile): boolean {
  return isFolder === true && unreadable?.reason !== 'refused'
}

/** What decides under which name a file is taken. */
export interface Naming {
  /** Whether somebody expects a file of the program at a path. */
  isExpected(absolute: string): boolean
  /** Whether a file is among others, under its own path. Default: none is. */
  isAmong?(file: FoundFile): boolean
}

/**
 * A file that several paths lead to is taken once: where it is expected, by its own path rather than by
 * links; unless it was named. In the order of the paths.
 */
export function uniqueFiles<File extends FoundFile>(
  files: readonly File[],
  { isExpected, isAmong = () => false }: Naming,
): File[] {
  const takenPaths = new Set<string>()
  const hasLinks = files.some(({ links }) => links > 0)
  const ranked = files.map((file) => ({
    file,
    rank: hasLinks && !file.isNamed && !isExpected(file.absolute) ? 1 : 0,
  }))
  ranked.sort((a, b) => a.rank - b.rank || a.file.links - b.file.links || byPath(a.file, b.file))
  const unique = ranked.filter(({ file }) => {
    const isTaken = takenPaths.has(file.real) || (file.unreadable === undefined && isAmong(file))
    takenPaths.add(file.real)
    return !isTaken || file.isNamed
  })
  return unique.map(({ file }) => file).sort(byPath)
}

/** Whether somebody expects a file of the program at a path, which is relative to `base` of {@link Folders}. */
export function isExpectedAt(path: string, { settings }: LoadedConfiguration): boolean {
  return settings.roleOf(path) !== undefined
}

function byPath(a: FoundFile, b: FoundFile): number {
  return a.absolute < b.absolute ? -1 : a.absolute > b.absolute ? 1 : 0
}

export function toSource(
  file: FoundFile,
  base: string,
  configuration: LoadedConfiguration,
): Source {
  const path = pathFrom(base, file.absolute)
  const source = sourceAt(file, path)
  return file.isNamed ? { ...source, expected: true } : asExpected(source, configuration)
}

/** A picture or a licence is not read, since its name says all. */
function sourceAt({ real, unreadable }: FoundFile, path: string): Source {
  if (unreadable) return { path, unreadable }
  return holdsData(path) ? readSource(real, path) : { path, text: '' }
}

/** The `templates/` of a Helm chart are another tool's, unless somebody says otherwise. */
export function asExpected(source: Source, configuration: LoadedConfiguration): Source {
  const { isConfigured, settings } = configuration
  if (isConfigured || !hasChart(configuration)) return source
  return settings.roleOf(source.path) === 'template' ? { ...source, expected: false } : source
}

/** For configurations that were loaded, whether a chart lies there: each file asks. */
const charts = new WeakMap<LoadedConfiguration, boolean>()

function hasChart(configuration: LoadedConfiguration): boolean {
  const known = charts.get(configuration)
  if (known !== undefined) return known
  const found = existsSync(join(configuration.root, 'Chart.yaml'))
  charts.set(configuration, found)
  return found
}
