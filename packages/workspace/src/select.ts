import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Source, syntaxOf } from '@badgelint/core'
import type { LoadedConfiguration } from './configuration-file.ts'
import { discover, type FoundFile } from './discover.ts'
import { pathFrom } from './paths.ts'
import { readSource } from './read.ts'
import { outermostOf, type Target } from './target.ts'

/** Whether a file is one that is checked, by its path alone. */
export function isOurs(
  absolute: string,
  base: string,
  { settings, root, isConfigured, baseline }: LoadedConfiguration,
  isNamed = false,
): boolean {
  const path = pathFrom(base, absolute)
  if (absolute === baseline.absolute) return false
  if (settings.isExcluded(path) || /^badgelint\.(?:ya?ml|json)$/.test(pathFrom(root, absolute)))
    return false
  if (isNamed || !isConfigured) return true
  return [
    settings.isTemplate,
    settings.isGovernance,
    settings.isProgram,
    settings.isMarketing,
  ].some((is) => is(path))
}

/** Whether a folder may hold files that are checked, whatever they are called. */
export function mayHold(folder: string, base: string, { settings }: LoadedConfiguration): boolean {
  const { isTemplate, isGovernance, isMarketing } = settings
  return probes
    .map((probe) => pathFrom(base, join(folder, probe)))
    .some(
      (path) =>
        !settings.isExcluded(path) &&
        [isTemplate, isGovernance, isMarketing].some((is) => is(path)),
    )
}

/** Names that files of a program may have in a folder. */
const probes = ['a.yaml', 'a.json', 'a.md', 'a/a.yaml', 'a/a.json', 'a/a.md', 'a/a/a.yaml']

/** What the named paths come to. */
export interface Selected {
  readonly files: readonly FoundFile[]
  /** Named paths that come to nothing. */
  readonly unmatched: readonly string[]
  /** Folders that were not looked into. */
  readonly closed: readonly FoundFile[]
  /** Symbolic links that were come upon. */
  readonly links: readonly string[]
  /** What is to be said of finding them. */
  readonly notes: readonly string[]
}

/** The files that the named paths come to. */
export function select(target: Target, configuration: LoadedConfiguration): Selected {
  if (target.isText) return { files: [], unmatched: [], closed: [], links: [], notes: [] }
  const { paths, workingDirectory, base } = target
  const outermost = outermostOf(target, configuration)
  const all = discover(paths, workingDirectory, outermost)
  const found = all.map(({ path, files }) => ({
    path,
    files: files.filter(
      (file) => isNotFollowed(file) || isOurs(file.absolute, base, configuration, file.isNamed),
    ),
  }))
  const named = new Map(found.flatMap(({ files }) => files).map((file) => [file.absolute, file]))
  const files = onceEach([...named.values()])
  return {
    files: files.filter((file) => !isNotFollowed(file)),
    unmatched: found.filter(({ files: own }) => own.length === 0).map(({ path }) => path),
    closed: files.filter(isNotFollowed),
    links: [...new Set(all.flatMap(({ links }) => links))],
    notes: Array.from(
      new Set(all.flatMap(({ unreadIgnores }) => unreadIgnores)),
      (file) =>
        `${pathFrom(base, file)} is no file that can be read as a list of paths, so that nothing is left out by it. Put a text file in its place, and no link.`,
    ),
  }
}

/** Of a folder that the system does not open people are told by a finding, since its files cannot be read. */
function isNotFollowed({ isFolder, unreadable }: FoundFile): boolean {
  return isFolder === true && unreadable?.reason !== 'refused'
}

/**
 * A file that several paths lead to is taken once: under its own path where that is among them, else
 * under that with the fewest links, unless it was named. In the order of the paths.
 */
export function onceEach<File extends FoundFile>(
  files: readonly File[],
  isAmong: (real: string) => boolean = () => false,
): File[] {
  const seen = new Set<string>()
  const sorted = [...files].sort((a, b) => a.links - b.links || byPath(a, b))
  const once = sorted.filter(({ real, links, isNamed, unreadable }) => {
    const isTaken = seen.has(real) || (unreadable === undefined && isAmong(real))
    const isNew = links === 0 || !isTaken
    seen.add(real)
    return isNew || isNamed
  })
  return once.sort(byPath)
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
  const source: Source =
    file.unreadable === undefined
      ? readSource(file.real, path)
      : { path, unreadable: file.unreadable }
  const isExpected = 'unreadable' in source || syntaxOf(path) !== 'markdown'
  return file.isNamed && isExpected
    ? { ...source, expected: true }
    : asExpected(source, configuration)
}

/** The `templates/` of a Helm chart are another tool's, unless somebody says otherwise. */
export function asExpected(
  source: Source,
  { isConfigured, root, settings }: LoadedConfiguration,
): Source {
  if (isConfigured || !settings.isTemplate(source.path)) return source
  return existsSync(join(root, 'Chart.yaml')) ? { ...source, expected: false } : source
}
