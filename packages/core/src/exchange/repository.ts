import { Lines } from '../documents/lines.ts'
import { syntaxOf } from '../documents/media-type.ts'
import { parseText, withoutMark } from '../documents/parse.ts'
import { valueAt } from '../documents/place.ts'
import type { Source } from '../documents/source.ts'
import { unreadableInWords } from '../documents/unreadable.ts'
import { type Fields, isFields } from '../formats/fields.ts'
import { recognise } from '../formats/recognise.ts'
import type { BadgeTemplate } from '../program/template.ts'
import { platforms } from './field-mapping.ts'
import { exchangeOf } from './platforms.ts'
import type { ExportedTemplate } from './read-export.ts'
import { lastImport } from './translate.ts'

/** A template of the repository, as the model has it and as it is written. */
export interface RepositoryTemplate {
  readonly template: BadgeTemplate
  readonly fields: Fields
}

/** Why a file cannot be read as data. The line counts from 1. */
export interface FileProblem {
  readonly line: number
  readonly message: string
  readonly suggestion: string
}

/** Says why a file cannot be read or does not parse; undefined where it does. */
export async function fileProblem(source: Source): Promise<FileProblem | undefined> {
  if ('unreadable' in source) {
    const { message, suggestion, line = 1 } = unreadableInWords(source.unreadable)
    return { line, message, suggestion }
  }
  const syntax = syntaxOf(source.path)
  const text = withoutMark(source.text)
  const parsed = syntax && (await parseText(text, syntax))
  const problem = parsed?.kind === 'broken' ? parsed.problems[0] : undefined
  if (problem === undefined) return undefined
  const { message, suggestion, start } = problem
  return { line: new Lines(text).position(start).line, message, suggestion }
}

/** The templates of a file; none where it cannot be read. */
export async function repositoryTemplates(
  source: Source,
  expected: boolean,
): Promise<RepositoryTemplate[]> {
  const syntax = syntaxOf(source.path)
  if (syntax === undefined || 'unreadable' in source) return []
  const parsed = await parseText(withoutMark(source.text), syntax)
  if (parsed.kind !== 'data') return []
  const { values } = parsed
  const found: RepositoryTemplate[] = []
  for (const [document, value] of values.entries()) {
    const context = { file: source.path, document, documents: values.length, syntax, expected }
    for (const template of (await recognise(value, context)).templates) {
      const fields = valueAt(value, template.at.pointer)
      if (isFields(fields)) found.push({ template, fields })
    }
  }
  return found
}

/** Finds for a template of an export the same one in the repository. */
export class Counterparts {
  readonly #byPlatformId: ReadonlyMap<string, RepositoryTemplate>
  readonly #byId: ReadonlyMap<string, RepositoryTemplate>
  readonly #byName: ReadonlyMap<string, RepositoryTemplate>

  constructor(all: readonly RepositoryTemplate[]) {
    this.#byPlatformId = new Map(
      all.flatMap((one) =>
        Object.entries(one.template.platformIds).map(
          ([platform, { value }]) => [`${platform}\0${value}`, one] as const,
        ),
      ),
    )
    const stated = all.filter(({ template }) => template.identity !== 'from-file')
    this.#byId = new Map(stated.map((one) => [one.template.id.value, one]))
    this.#byName = new Map(all.flatMap((one) => nameKeys(one).map((key) => [key, one] as const)))
  }

  /** By the id on the platform, else by an id that is written there, else, without ids, by the name. */
  of({ platform, id, name }: ExportedTemplate): RepositoryTemplate | undefined {
    if (id === undefined) return this.#byName.get(`${platform}\0${name ?? ''}`)
    const value = String(id.value)
    return this.#byPlatformId.get(`${platform}\0${value}`) ?? this.#byId.get(value)
  }
}

/** A template that came from a platform without an id is known by its name there. */
function nameKeys({ template, fields }: RepositoryTemplate): string[] {
  const { name, format, platformIds } = template
  const key = (platform: string) => `${platform}\0${name?.value ?? ''}`
  const own = exchangeOf(format)
  if (own) return template.identity === 'from-file' ? [key(own.platform)] : []
  return platforms
    .filter((platform) => lastImport(fields, platform) && platformIds[platform] === undefined)
    .map(key)
}
