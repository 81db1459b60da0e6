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

/** The files that the named paths come to, and the paths that come to none. */
export function select(target: Target, configuration: LoadedConfiguration) {
  if (target.isText) return { files: [], unmatched: [], notes: [] }
  const { paths, workingDirectory, base } = target
  const outermost = outermostOf(target, configuration)
  const discovered = discover(paths, workingDirectory, outermost)
  const found = discovered.map(({ path, files }) => ({
    path,
    files: files.filter(({ absolute, isNamed }) => isOurs(absolute, base, configuration, isNamed)),
  }))
  const unread = new Set(discovered.flatMap(({ unreadIgnores }) => unreadIgnores))
  const byPath = new Map(found.flatMap(({ files }) => files).map((file) => [file.absolute, file]))
  return {
    files: [...byPath.values()].sort((a, b) => (a.absolute < b.absolute ? -1 : 1)),
    unmatched: found.filter(({ files }) => files.length === 0).map(({ path }) => path),
    notes: Array.from(
      unread,
      (file) =>
        `${pathFrom(base, file)} is no file that can be read as a list of paths, so that nothing is left out by it. Put a text file in its place, and no link.`,
    ),
  }
}

export function toSource(
  file: FoundFile,
  base: string,
  configuration: LoadedConfiguration,
): Source {
  const path = pathFrom(base, file.absolute)
  const source = read(file, path)
  const isExpected = 'unreadable' in source || syntaxOf(path) !== 'markdown'
  return file.isNamed && isExpected
    ? { ...source, expected: true }
    : asExpected(source, configuration)
}

function read({ absolute, outside, refused }: FoundFile, path: string): Source {
  if (outside !== undefined) return { path, unreadable: { reason: 'outside', target: outside } }
  if (refused !== undefined) return { path, unreadable: { reason: 'refused', detail: refused } }
  return readSource(absolute, path)
}

/** The `templates/` of a Helm chart are another tool's, unless somebody says otherwise. */
export function asExpected(
  source: Source,
  { isConfigured, root, settings }: LoadedConfiguration,
): Source {
  if (isConfigured || !settings.isTemplate(source.path)) return source
  return existsSync(join(root, 'Chart.yaml')) ? { ...source, expected: false } : source
}
