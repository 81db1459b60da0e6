import { resolve } from 'node:path'
import { BadgelintError } from '@badgelint/core'
import { type ExportedTemplate, slugOf } from '@badgelint/core/exchange'
import {
  countPassedOver,
  fewNames,
  type PassedOverKind,
  passedOverInWords,
} from '@badgelint/core/internal'
import { type Reading, readFiles, writableIn } from '../check.ts'
import { pathFrom } from '../files/paths.ts'
import { existsAt } from '../files/stat.ts'
import { createFile, replaceText } from '../files/write.ts'
import { uncommitted } from '../git/uncommitted.ts'
import { type Exports, readExports, templatesInRepository, UnusableExportError } from './exports.ts'
import {
  type ImportedFile,
  ImportPlan,
  type ImportRequest,
  type Picture,
  pictureIn,
} from './import-plan.ts'

export type { ImportedFile, ImportRequest } from './import-plan.ts'

export interface ImportResult {
  /** Only those that change, in the order of their paths. */
  readonly files: readonly ImportedFile[]
  /** Pictures that were copied, by the path that they have now. */
  readonly pictures: readonly string[]
  readonly templates: number
  /** Templates that are as they were. */
  readonly unchanged: number
  /** Badge objects that are no templates. */
  readonly others: readonly PassedOverKind[]
  /** How many templates are on pages that were not imported. */
  readonly missing: number
  /** Keys of the platform that our format has no field for, as far as they have a value. */
  readonly unmappedKeys: readonly string[]
  /** Keys that were carried over, with something in them that our format has no field for. */
  readonly partlyMappedKeys: readonly string[]
  /** Whether the configuration takes all new files for templates. */
  readonly isRead: boolean
  /** Whether the configuration says which platform holds for a new file. */
  readonly hasPlatform: boolean
}

/** Files that would be overwritten though git could not bring them back. Worded for a terminal. */
export class UncommittedChangesError extends BadgelintError {
  override readonly name = 'UncommittedChangesError'
}

/**
 * Turns exports of a platform into files of our format, one for each template that is new, and updates
 * those that are there. All is worked out before anything is written. Throws {@link UnusableExportError},
 * {@link UncommittedChangesError} and {@link UnusableConfigurationError}.
 */
export async function importTemplates(request: ImportRequest): Promise<ImportResult> {
  const { workingDirectory, paths, platform, into } = request
  const exports = await readExports(paths, workingDirectory, platform)
  if (exports.templates.length === 0) throw withoutTemplates(exports)
  const isExisting = existsAt(resolve(workingDirectory, into))
  const reading = await readFiles({ ...request, paths: isExisting ? ['.', into] : ['.'] })
  const repository = await templatesInRepository(exports, reading)
  const plan = new ImportPlan(request, reading, repository, exports)
  for (const template of inStableOrder(exports.templates)) await plan.add(template)
  const { files, pictures } = await plan.result()
  if (!request.isForced && !request.isDryRun) refuseUncommitted(files, reading.base)
  if (!request.isDryRun) await write(files, pictures, reading)
  const { settings, isConfigured } = reading.configuration
  const created = files.filter(({ before }) => before === undefined).map(({ path }) => path)
  return {
    files,
    pictures: pictures.map(({ path }) => path),
    templates: exports.templates.length,
    unchanged: plan.unchanged,
    others: exports.others,
    missing: exports.missing,
    unmappedKeys: unmappedKeys(exports.templates, false),
    partlyMappedKeys: unmappedKeys(exports.templates, true),
    isRead: !isConfigured || created.every((path) => settings.roleOf(path) === 'template'),
    hasPlatform: created.every((path) => settings.for(path).platform !== undefined),
  }
}

function withoutTemplates({ others }: Exports): UnusableExportError {
  const there =
    others.length === 0
      ? 'it is empty'
      : `it contains ${passedOverInWords(countPassedOver(others))}`
  return new UnusableExportError(
    `The export contains no template, because ${there}; expected badge templates. Nothing was written. Export the templates, and import those.`,
  )
}

/** By name and id, so that the order of pages changes no file's name. */
function inStableOrder(templates: readonly ExportedTemplate[]): ExportedTemplate[] {
  const keyOf = ({ name = '', id }: ExportedTemplate) => `${slugOf(name)}\0${id?.value ?? ''}`
  return templates.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

/** Keys whose values our fields do not hold: not at all, or only in part. */
function unmappedKeys(templates: readonly ExportedTemplate[], isPart: boolean): string[] {
  const keys = templates.flatMap(({ unmapped, parts }) =>
    Object.entries(unmapped).flatMap(([key, value]) =>
      parts.has(key) === isPart && isFilled(value) ? [key] : [],
    ),
  )
  return [...new Set(keys)].sort()
}

function isFilled(value: unknown): boolean {
  if (value === null || value === '') return false
  return typeof value !== 'object' || Object.keys(value).length > 0
}

function refuseUncommitted(files: readonly ImportedFile[], base: string): void {
  const existing = files.filter(({ before }) => before !== undefined)
  const open = uncommitted(existing.map(({ path }) => resolve(base, path)))
  if (open.length === 0) return
  const names = fewNames(open.map((absolute) => pathFrom(base, absolute)))
  throw new UncommittedChangesError(
    `${names} would be overwritten, with changes that are not committed; expected changes that git can restore. Commit first, or pass --force. Nothing was written.`,
  )
}

async function write(
  files: readonly ImportedFile[],
  pictures: readonly Picture[],
  reading: Reading,
): Promise<void> {
  const { base, configuration } = reading
  const within = writableIn(reading)
  for (const { path, before, after } of files) {
    const absolute = resolve(base, path)
    const unwritten =
      before === undefined
        ? await createFile(absolute, after, within)
        : await replaceText(absolute, before, after, within)
    if (unwritten !== undefined)
      throw new UnusableExportError(
        `${path} was not changed: ${unwritten}. The files before it are written; run the import again.`,
      )
  }
  for (const { path, from } of pictures) {
    const absolute = resolve(configuration.root, path)
    const unwritten = await createFile(absolute, pictureIn(from), within)
    if (unwritten !== undefined)
      throw new UnusableExportError(`${path} is not there yet: ${unwritten}. Run the import again.`)
  }
}
