import { Lines } from '../documents/lines.ts'
import { withoutMark } from '../documents/parse.ts'
import { valueAt } from '../documents/place.ts'
import type { Problem } from '../documents/problem.ts'
import type { Source } from '../documents/source.ts'
import { type Fields, isFields } from '../formats/fields.ts'
import { type Roles, readFile } from '../formats/read-file.ts'
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

/** Any file may hold templates here, whatever the configuration says of it. */
export const anyTemplate: Roles = { roleOf: () => 'template' }

/** Says why a file cannot be read or does not parse, at its line; undefined where it does. */
export async function fileProblem(source: Source): Promise<Problem | undefined> {
  const model = await readFile({ ...source, expected: true }, anyTemplate)
  if (model.kind !== 'broken' && model.kind !== 'unreadable') return undefined
  return { ...model.problem, line: lineOf(model.problem, source) }
}

/** The line of a problem of a whole file, from 1. */
export function lineOf({ line, offsets }: Problem, source: Source): number {
  if (line !== undefined || !('text' in source)) return line ?? 1
  return new Lines(withoutMark(source.text)).position(offsets?.[0] ?? 0).line
}

/** The templates of a file; none where it cannot be read. */
export async function repositoryTemplates(
  source: Source,
  expected: boolean,
): Promise<RepositoryTemplate[]> {
  const model = await readFile({ ...source, expected }, anyTemplate)
  if (model.kind !== 'templates') return []
  return model.templates.flatMap((template) => {
    const fields = valueAt(model.values[template.at.document], template.at.pointer)
    return isFields(fields) ? [{ template, fields }] : []
  })
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
