import { basename, dirname, join, resolve } from 'node:path'
import {
  Counterparts,
  type ExportedTemplate,
  fileProblem,
  type RepositoryTemplate,
  repositoryTemplates,
} from '@badgelint/core/exchange'
import { firstFew, type Problem, type Source, syntaxOf } from '@badgelint/core/internal'
import type { Reading } from '../check.ts'
import { discover } from '../files/discover.ts'
import { isInside, pathFrom } from '../files/paths.ts'
import { toSource } from '../files/select.ts'
import { entriesIn, existsAt } from '../files/stat.ts'
import { type Exports, UnusableExportError } from './exports.ts'

interface BrokenFile extends Problem {
  readonly path: string
}

/**
 * Files in which templates may stand that an import does not see: those that cannot be read or do not parse,
 * and those that are excluded, ignored by git, or not among the configured templates. Nothing new is made of a
 * template that may stand in one of them already.
 */
export class UnreadTemplates {
  readonly #base: string
  readonly #broken: BrokenFile[] = []
  /** Templates of files that are passed over, by the path. */
  readonly #skipped = new Map<string, readonly RepositoryTemplate[]>()
  /** Files that can be read and in which no template is expected. */
  readonly #others = new Set<string>()
  readonly #names = new Map<string, ReadonlySet<string>>()
  #counterparts = new Counterparts([])

  private constructor(base: string) {
    this.#base = base
  }

  /** Reads all files below the folder that was checked, and below `into` whatever git ignores. */
  static async of({ files }: Exports, reading: Reading, into: string): Promise<UnreadTemplates> {
    const { base, configuration, sources } = reading
    const { settings } = configuration
    const found = new UnreadTemplates(base)
    const read = new Map(sources.map((source) => [source.path, source]))
    for (const absolute of allFiles(reading, into)) {
      const path = pathFrom(base, absolute)
      if (files.has(absolute) || absolute === configuration.baseline.absolute) continue
      const source = read.get(path) ?? sourceAt(absolute, reading)
      const isNear = into !== base && isInside(pathFrom(into, absolute))
      const isExpected =
        isNear || (source.expected ?? settings.roleOf(path) === 'template') || hasImportMark(source)
      await found.#add(source, { isExpected, isRead: read.has(path) })
    }
    found.#counterparts = new Counterparts([...found.#skipped.values()].flat())
    return found
  }

  async #add(
    source: Source,
    { isExpected, isRead }: { readonly isExpected: boolean; readonly isRead: boolean },
  ): Promise<void> {
    const { path } = source
    const problem = isExpected ? await fileProblem(source) : undefined
    if (problem) this.#broken.push({ path, ...problem })
    else if (!isExpected) this.#others.add(path)
    else if (!isRead) this.#skipped.set(path, await repositoryTemplates(source, true))
  }

  /** Throws {@link UnusableExportError} where a template that is to be made may stand in such a file. */
  refuse(template: ExportedTemplate): void {
    if (this.#broken.length > 0)
      throw new UnusableExportError(
        `It is not clear whether ${named(template)} is new, because some files cannot be read; expected none, so that no template is imported twice. Nothing was written.`,
        firstFew(
          this.#broken.map(
            ({ path, line, message, suggestion }) =>
              `${path}:${line}: ${message}. ${suggestion}, then import again.`,
          ),
        ),
      )
    const duplicate = this.#counterparts.of(template)
    if (duplicate)
      throw new UnusableExportError(
        `${named(template)} is in ${duplicate.template.at.file}, which badgelint does not read, and nothing was written; expected a file that is neither excluded nor ignored by git and is among the \`templates\` of the configuration, so that no template comes twice. Correct \`exclude\`, \`templates\` or .gitignore, or remove the file, then import again.`,
      )
  }

  /** The same for a file that it would have by its name, with the templates that are read of it. */
  refuseAt(
    path: string,
    template: ExportedTemplate,
    read: readonly RepositoryTemplate[] = [],
  ): void {
    const present = [...read, ...(this.#skipped.get(path) ?? [])]
    if (present.some(isOnNoPlatform))
      throw new UnusableExportError(
        `${path} may already be ${named(template)} without saying so, and nothing was written; expected the platform's id there, so that no template is imported twice. ${remedyFor(template)}, then import again.`,
      )
    if (present.length > 0 || this.#others.has(path) || !existsAt(resolve(this.#base, path))) return
    throw new UnusableExportError(
      `${path} contains no template that can be read, and nothing was written; expected ${named(template)} there, or no file. Correct the file or remove it, then import again.`,
    )
  }

  /** Whether a file has a name, also on a disk that does not tell case. */
  hasName(path: string): boolean {
    const absolute = resolve(this.#base, path)
    const folder = dirname(absolute)
    const cached = this.#names.get(folder) ?? new Set(namesIn(folder).map(comparableName))
    this.#names.set(folder, cached)
    return cached.has(comparableName(basename(absolute)))
  }
}

function named({ name, id }: ExportedTemplate): string {
  return `"${name ?? id?.value ?? 'A template without a name'}"`
}

function comparableName(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

/** Whether a template of ours has no id of any platform, as one that was cut off. */
function isOnNoPlatform({ template }: RepositoryTemplate): boolean {
  return template.format === 'badgelint' && Object.keys(template.platformIds).length === 0
}

function remedyFor({ platform, id }: ExportedTemplate): string {
  return id === undefined
    ? 'Correct the file, or give it another name'
    : `If it is the same badge, write \`platform_ids: {${platform}: ${JSON.stringify(id.value)}}\` there; otherwise give the file another name`
}

/** Whether a file bears the mark of an import, wherever it lies. */
function hasImportMark(source: Source): boolean {
  const mark = /\bplatform_(?:ids|fields)\b/
  if ('text' in source) return mark.test(source.text)
  return 'head' in source.unreadable && mark.test(source.unreadable.head)
}

function allFiles({ base, boundary }: Reading, into: string): ReadonlySet<string> {
  const found = discover([base, into], base, boundary).flatMap(({ files }) => files)
  const below = pathFrom(into, base) === '.' || isInside(pathFrom(into, base)) ? 'itself' : 'all'
  return new Set([...found.map(({ absolute }) => absolute), ...filesIn(into, below)])
}

/** The files of a folder, whatever git ignores: of itself, or of all folders in it too. */
function filesIn(folder: string, depth: 'itself' | 'all'): string[] {
  return entriesIn(folder).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      const isSkipped = depth === 'itself' || ['.git', 'node_modules'].includes(entry.name)
      return isSkipped ? [] : filesIn(path, depth)
    }
    const isFile = entry.isFile() || entry.isSymbolicLink()
    return isFile && syntaxOf(entry.name) !== undefined ? [path] : []
  })
}

function namesIn(folder: string): string[] {
  return entriesIn(folder).map(({ name }) => name)
}

/** A file that was not among those that were read, links followed as for a check. */
function sourceAt(absolute: string, { base, boundary, configuration }: Reading): Source {
  const [file] = discover([absolute], base, boundary).flatMap(({ files }) => files)
  const other = { absolute, real: absolute, links: 0, isNamed: false }
  return toSource({ ...(file ?? other), isNamed: false }, base, configuration)
}
