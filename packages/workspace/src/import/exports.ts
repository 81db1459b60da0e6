import { resolve } from 'node:path'
import { BadgelintError } from '@badgelint/core'
import {
  type ExportedTemplate,
  type Platform,
  type RepositoryTemplate,
  readExport,
  repositoryTemplates,
} from '@badgelint/core/exchange'
import { fewNames, firstFew, type PassedOverKind, type Problem } from '@badgelint/core/internal'
import type { Reading } from '../check.ts'
import { discover, type FoundFile } from '../files/discover.ts'
import { pathFrom } from '../files/paths.ts'
import { readSource } from '../files/read.ts'

/** An export cannot be used; nothing is done with any of it. Worded for a terminal. */
export class UnusableExportError extends BadgelintError {
  override readonly name = 'UnusableExportError'
}

/** What a platform gave, of one or several files. */
export interface Exports {
  readonly templates: readonly ExportedTemplate[]
  /** Badge objects that are no templates, such as assertions and issuers. */
  readonly others: readonly PassedOverKind[]
  /** How many templates are on pages that are not among the files. */
  readonly missing: number
  /** The files, absolute. */
  readonly files: ReadonlySet<string>
}

/** Reads files and folders of exports, all or none. Throws {@link UnusableExportError}. */
export async function readExports(
  paths: readonly string[],
  workingDirectory: string,
  platform?: Platform,
): Promise<Exports> {
  const files = exportFiles(paths, workingDirectory)
  const reads = []
  for (const { absolute } of files)
    reads.push(
      await readExport(readSource(absolute, pathFrom(workingDirectory, absolute)), platform),
    )
  const problems = reads.flatMap((read) => read.problems)
  const templates = reads.flatMap((read) => read.templates)
  if (problems.length > 0) throw exportError(problems)
  const all = Math.max(0, ...reads.map(({ pageOf }) => pageOf ?? 0))
  return {
    templates: unique(templates),
    others: reads.flatMap((read) => read.others),
    missing: Math.max(0, all - templates.length),
    files: new Set(files.map(({ absolute }) => absolute)),
  }
}

/** Of a folder the JSON files; what is named itself, whatever it is. */
function exportFiles(paths: readonly string[], workingDirectory: string): FoundFile[] {
  const found = discover(paths, workingDirectory, resolve('/')).map(({ path, files }) => ({
    path,
    files: files.filter(({ absolute, isNamed }) => isNamed || /\.json(?:ld)?$/i.test(absolute)),
  }))
  const empty = found.filter(({ files }) => files.length === 0).map(({ path }) => `"${path}"`)
  if (empty.length > 0)
    throw new UnusableExportError(
      `${empty.join(', ')} matches no export file; expected JSON files, or a folder with them. Check the path.`,
    )
  const byPath = new Map(found.flatMap(({ files }) => files).map((file) => [file.absolute, file]))
  return [...byPath.values()].sort((a, b) => (a.absolute < b.absolute ? -1 : 1))
}

/** Problems of one kind are one line, with the first few places. */
function exportError(problems: readonly Problem[]): UnusableExportError {
  const kinds = Map.groupBy(problems, ({ message, suggestion }) => `${message}. ${suggestion}.`)
  const lines = Array.from(kinds, ([words, all]) => {
    const [first, ...others] = all.map(({ at, line }) => `${at.file}:${line}`)
    return others.length === 0
      ? `${first}: ${words}`
      : `${first}: ${words} ${others.length} more of these: ${fewNames(others, 3)}.`
  })
  return new UnusableExportError(
    'The export cannot be used, and nothing was written.',
    firstFew(lines),
  )
}

/** The same template may stand in several files, but must say the same in all. */
function unique(templates: readonly ExportedTemplate[]): ExportedTemplate[] {
  const byKey = new Map<string, ExportedTemplate>()
  return templates.filter((template) => {
    const { platform, id, original, at } = template
    const key = id === undefined ? undefined : `${platform}\0${id.value}`
    const other = key === undefined ? undefined : byKey.get(key)
    if (key !== undefined && other === undefined) byKey.set(key, template)
    if (other === undefined) return true
    if (JSON.stringify(other.original) === JSON.stringify(original)) return false
    throw new UnusableExportError(
      `The template ${id?.value} is in ${other.at.file} and in ${at.file}, and the two differ; expected one version of it. Leave out the older one.`,
    )
  })
}

/**
 * The templates of the repository: ours wherever they lie, and what a platform gave where templates are
 * kept. Elsewhere that is an export that somebody has put down, such as last month's.
 */
export async function templatesInRepository(
  { files }: Pick<Exports, 'files'>,
  { sources, configuration, base }: Reading,
): Promise<RepositoryTemplate[]> {
  const { settings } = configuration
  const found: RepositoryTemplate[] = []
  for (const source of sources) {
    if (settings.isExcluded(source.path) || files.has(resolve(base, source.path))) continue
    const isKept = settings.roleOf(source.path) === 'template'
    const own = await repositoryTemplates(source, source.expected ?? isKept)
    found.push(...own.filter(({ template }) => isKept || template.format === 'badgelint'))
  }
  return found
}
