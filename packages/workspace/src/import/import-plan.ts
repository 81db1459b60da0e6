import { dirname, extname, isAbsolute, join, resolve } from 'node:path'
import {
  Counterparts,
  type ExportedTemplate,
  freeName,
  mergeInto,
  newText,
  type Platform,
  type RepositoryTemplate,
  repositoryTemplates,
  slugOf,
} from '@badgelint/core/exchange'
import {
  isImagePath,
  stateOf,
  type TemplateChange,
  templateChanges,
  unreadableInWords,
} from '@badgelint/core/internal'
import type { Reading } from '../check.ts'
import { isInside, pathFrom } from '../files/paths.ts'
import { readBytes } from '../files/read.ts'
import { entryOf, existsAt } from '../files/stat.ts'
import { type Exports, UnusableExportError } from './exports.ts'
import { UnreadTemplates } from './unread-templates.ts'

export interface ImportRequest {
  readonly workingDirectory: string
  readonly platform: Platform
  /** Files and folders of exports. */
  readonly paths: readonly string[]
  /** Folder for templates that are new, relative to the working directory. */
  readonly into: string
  readonly configuration?: string
  /** Write nothing. */
  readonly isDryRun?: boolean
  /** Overwrite files that git could not bring back. */
  readonly isForced?: boolean
}

export interface ImportedFile {
  /** As findings name it. */
  readonly path: string
  /** Absent for a new file. */
  readonly before?: string
  readonly after: string
  /** What happened to its templates, field by field; none where only the platform's own fields differ. */
  readonly changes: readonly TemplateChange[]
  /** Our fields that were changed on the platform and here, and are now as the platform has them. */
  readonly changedOnBoth: readonly string[]
}

/** A picture that is copied beside the templates. */
export interface Picture {
  /** Below the folder of the configuration. */
  readonly path: string
  /** The file beside the export, absolute. */
  readonly from: string
}

interface Planned {
  readonly before?: string
  text: string
  readonly changedOnBoth: Set<string>
}

/** What an import is going to write. */
export class ImportPlan {
  unchanged = 0
  readonly #request: ImportRequest
  readonly #reading: Reading
  readonly #byFile: ReadonlyMap<string, readonly RepositoryTemplate[]>
  readonly #texts: ReadonlyMap<string, string>
  readonly #counterparts: Counterparts
  readonly #files = new Map<string, Planned>()
  readonly #pictures = new Map<string, Picture>()
  readonly #ids: Set<string>
  readonly #matched = new Map<RepositoryTemplate, ExportedTemplate>()

  readonly #exports: Exports
  readonly #into: string
  #unread: UnreadTemplates | undefined

  constructor(
    request: ImportRequest,
    reading: Reading,
    repository: readonly RepositoryTemplate[],
    exports: Exports,
  ) {
    this.#exports = exports
    this.#into = resolve(request.workingDirectory, request.into)
    this.#request = request
    this.#reading = reading
    this.#byFile = Map.groupBy(repository, ({ template }) => template.at.file)
    this.#texts = new Map(
      reading.sources.flatMap((source) => ('text' in source ? [[source.path, source.text]] : [])),
    )
    this.#counterparts = new Counterparts(repository)
    this.#ids = new Set(repository.map(({ template }) => template.id.value.toLowerCase()))
  }

  async add(template: ExportedTemplate): Promise<void> {
    const existing = this.#counterparts.of(template)
    if (existing === undefined) await this.#create(template)
    else await this.#update(existing, template)
  }

  async #create(template: ExportedTemplate): Promise<void> {
    this.#unread ??= await UnreadTemplates.of(this.#exports, this.#reading, this.#into)
    const unread = this.#unread
    unread.refuse(template)
    const folder = pathFrom(this.#reading.base, this.#into)
    const fileOf = (name: string) => (folder === '.' ? `${name}.yaml` : `${folder}/${name}.yaml`)
    const isTaken = (name: string) => {
      const file = fileOf(name)
      if (this.#files.has(file)) return true
      unread.refuseAt(file, template, this.#byFile.get(file))
      return this.#ids.has(name.toLowerCase()) || unread.hasName(file)
    }
    const id = freeName(slugOf(template.name ?? ''), isTaken)
    this.#ids.add(id.toLowerCase())
    const localised = this.#withPicture(template, id)
    const text = await newText(id, localised)
    if (text === undefined)
      throw new UnusableExportError(
        `The template in ${placeOf(template)} contains something that cannot be kept in YAML, such as sections nested too deeply; expected a platform's fields. Remove it from the export.`,
      )
    this.#files.set(fileOf(id), { text, changedOnBoth: new Set() })
  }

  async #update(existing: RepositoryTemplate, template: ExportedTemplate): Promise<void> {
    const { at, id, format } = existing.template
    const earlier = this.#matched.get(existing)
    if (earlier)
      throw new UnusableExportError(
        `Two templates of the export (${placeOf(earlier)} and ${placeOf(template)}) are "${id.value}" in ${at.file}; expected one. Give each its own template.`,
      )
    this.#matched.set(existing, template)
    if (format !== 'badgelint')
      throw new UnusableExportError(
        `"${id.value}" is in ${at.file} in the platform's format, and an import writes badgelint's own format; expected one of the two. Replace that file with the new export, or remove the file and import again.`,
      )
    const before = this.#texts.get(at.file) ?? ''
    const planned = this.#files.get(at.file) ?? { before, text: before, changedOnBoth: new Set() }
    const localised = this.#withPicture(template, id.value)
    const merged = await mergeInto(planned.text, at, existing.fields, localised)
    if ('refused' in merged)
      throw new UnusableExportError(
        `"${id.value}" in ${at.file} cannot be updated, and nothing was written. ${merged.refused}. Change it by hand, then import again.`,
      )
    if (merged.text === planned.text) this.unchanged += 1
    planned.text = merged.text
    for (const key of merged.changedOnBoth) planned.changedOnBoth.add(key)
    this.#files.set(at.file, planned)
  }

  /** A picture that lies beside the export is copied; an address stays an address. */
  #withPicture(template: ExportedTemplate, id: string): ExportedTemplate {
    const { fields, parts } = template
    const image = typeof fields.image === 'string' ? fields.image : undefined
    const from = image && pictureBeside(template.at.file, image, this.#request.workingDirectory)
    if (from === undefined || image === undefined) return template
    const path = this.#pictureName(from, id)
    this.#pictures.set(path, { path, from })
    const moved = [...parts].map(
      ([key, part]) => [key, part.image === image ? { ...part, image: path } : part] as const,
    )
    const keys = moved.filter(([, part]) => part.image === path).map(([key]) => key)
    const original = keys.map((key) => [key, template.original[key]] as const)
    return {
      ...template,
      fields: { ...fields, image: path },
      parts: new Map(moved),
      unmapped: { ...template.unmapped, ...Object.fromEntries(original) },
    }
  }

  /** The name of the template, numbered where another picture has it. */
  #pictureName(from: string, id: string): string {
    const ending = extname(from).toLowerCase()
    const content = pictureIn(from)
    const pathOf = (name: string) => `images/${name}${ending}`
    return pathOf(
      freeName(slugOf(id), (name) => {
        const path = pathOf(name)
        const planned = this.#pictures.get(path)
        const absolute = planned?.from ?? resolve(this.#reading.configuration.root, path)
        return existsAt(absolute) && !isSame(content, absolute)
      }),
    )
  }

  async result(): Promise<{ files: ImportedFile[]; pictures: Picture[] }> {
    const changed = [...this.#files].filter(([, { before, text }]) => before !== text)
    const files: ImportedFile[] = []
    for (const [path, { before, text, changedOnBoth }] of changed)
      files.push({
        path,
        ...(before === undefined ? {} : { before }),
        after: text,
        changes: await changesIn(path, this.#byFile.get(path) ?? [], text),
        changedOnBoth: [...changedOnBoth],
      })
    const pictures = [...this.#pictures.values()].filter(
      ({ path }) => !existsAt(resolve(this.#reading.configuration.root, path)),
    )
    return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), pictures }
  }
}

function placeOf({ at }: ExportedTemplate): string {
  return `${at.file} ${at.pointer}`.trim()
}

async function changesIn(
  path: string,
  before: readonly RepositoryTemplate[],
  text: string,
): Promise<TemplateChange[]> {
  const after = await repositoryTemplates({ path, text }, true)
  return templateChanges({
    before: before.map(({ template }) => stateOf(template)),
    after: after.map(({ template }) => stateOf(template)),
  })
}

/** A picture on disk, named relative to the export that names it, and in its folder or below. */
function pictureBeside(file: string, image: string, workingDirectory: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(image) || isAbsolute(image) || image.includes('\0'))
    return undefined
  const folder = dirname(resolve(workingDirectory, file))
  const absolute = join(folder, image)
  const isBelow = isInside(pathFrom(folder, absolute))
  return isBelow && isImagePath(absolute) && entryOf(absolute)?.isFile() ? absolute : undefined
}

/** The bytes of a picture. Throws {@link UnusableExportError} where it cannot be read. */
export function pictureIn(file: string): Uint8Array {
  const read = readBytes(file)
  if ('bytes' in read) return read.bytes
  const { message, suggestion } = unreadableInWords(read.unreadable)
  throw new UnusableExportError(
    `The picture ${file} cannot be copied, and nothing was written. ${message}. ${suggestion}.`,
  )
}

/** What cannot be read is another file, and stays. */
function isSame(content: Uint8Array, file: string): boolean {
  const read = readBytes(file)
  return 'bytes' in read && Buffer.compare(content, read.bytes) === 0
}
