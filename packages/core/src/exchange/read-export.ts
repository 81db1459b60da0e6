import { FileLocator } from '../documents/file-locator.ts'
import { type Syntax, syntaxOf } from '../documents/media-type.ts'
import { withoutMark } from '../documents/parse.ts'
import { type Place, valueAt } from '../documents/place.ts'
import type { Problem } from '../documents/problem.ts'
import type { Source } from '../documents/source.ts'
import { type Fields, isFields, own } from '../formats/fields.ts'
import type { TemplatesFile } from '../formats/file-model.ts'
import { readFile } from '../formats/read-file.ts'
import type { PassedOverKind } from '../program/passed-over.ts'
import type { BadgeTemplate } from '../program/template.ts'
import { truncate } from '../text/truncate.ts'
import type { Exchange, Platform } from './field-mapping.ts'
import { commandWord, exchangeOf, exchanges, platformTitle } from './platforms.ts'
import { anyTemplate, lineOf } from './repository.ts'
import { type Translated, translate } from './translate.ts'

/** A template of an export, as it stands there and in our format. */
export interface ExportedTemplate extends Translated {
  readonly at: Place
  /** As the export has it. */
  readonly original: Fields
  readonly name: string | undefined
}

export interface ReadExport {
  readonly templates: readonly ExportedTemplate[]
  /** Badge objects that are no templates, such as assertions and issuers. */
  readonly others: readonly PassedOverKind[]
  /** How many templates the platform has, where a page says so: there may be other pages. */
  readonly pageOf?: number
  /** Not empty where it cannot be used. */
  readonly problems: readonly Problem[]
}

/** Reads a file that a platform gave. `platform` is the one that is expected; any where it is not given. */
export async function readExport(source: Source, platform?: Platform): Promise<ReadExport> {
  const refused = (problem: Problem): ReadExport => ({
    templates: [],
    others: [],
    problems: [{ ...problem, line: lineOf(problem, source) }],
  })
  const at = { file: source.path, document: 0, pointer: '' }
  const refusal = (message: string) => refused({ at, about: 'file', message, suggestion: again })
  const syntax = syntaxOf(source.path)
  const model = await readFile({ ...source, expected: true }, anyTemplate)
  if (model.kind === 'unreadable' || model.kind === 'unread') return refused(model.problem)
  if (syntax === undefined || syntax === 'markdown' || !('text' in source))
    return refusal('The file is no JSON; expected an export of a platform')
  if (model.kind === 'broken') return refused({ ...model.problem, suggestion: again })
  if (model.kind !== 'templates') return refusal('The file is no export; expected JSON')
  return new ExportReader(source, syntax, model, platform).read()
}

const again = 'Export it again, whole, and import that'

class ExportReader {
  readonly #path: string
  readonly #syntax: Syntax
  readonly #model: TemplatesFile
  readonly #text: string
  readonly #platform: Platform | undefined
  readonly #problems: Problem[] = []
  #locator: FileLocator | undefined

  constructor(
    source: Source & { readonly text: string },
    syntax: Syntax,
    model: TemplatesFile,
    platform: Platform | undefined,
  ) {
    this.#path = source.path
    this.#text = withoutMark(source.text)
    this.#syntax = syntax
    this.#model = model
    this.#platform = platform
  }

  async read(): Promise<ReadExport> {
    const { values, passedOver } = this.#model
    const byDocument = Map.groupBy(this.#model.templates, ({ at }) => at.document)
    const { unread, unknown } = this.#model
    const unusable = [...unread, ...unknown.filter(({ severity }) => severity !== 'info')]
    const byPlace = Map.groupBy(unusable, ({ at }) => at.document)
    const templates: ExportedTemplate[] = []
    for (const [document, value] of values.entries()) {
      const found = byDocument.get(document) ?? []
      const refusal = found.length === 0 ? refusalOf(value) : undefined
      if (refusal !== undefined)
        await this.#refuse(
          { file: this.#path, document, pointer: '' },
          `The platform answered "${truncate(refusal, 80)}" here; expected templates`,
          'Ask it again, with a key that may read the templates',
        )
      else
        for (const { at, message, suggestion } of byPlace.get(document) ?? [])
          await this.#refuse(at, message, suggestion)
      for (const template of found) {
        const exported = await this.#template(template, value)
        if (exported) templates.push(exported)
      }
      if (value === null)
        await this.#refuse(
          { file: this.#path, document, pointer: '' },
          'The file is empty; expected templates',
          again,
        )
    }
    const pageOf = values.map(countOnPlatform).find((count) => count !== undefined)
    return {
      templates,
      others: passedOver,
      ...(pageOf === undefined ? {} : { pageOf }),
      problems: this.#problems,
    }
  }

  async #template(template: BadgeTemplate, value: unknown): Promise<ExportedTemplate | undefined> {
    const fields = valueAt(value, template.at.pointer)
    const exchange = this.#exchangeFor(template)
    if (!isFields(fields) || exchange === undefined) {
      await this.#refuse(template.at, this.#foreign(template), this.#remedy(template))
      return undefined
    }
    if (template.format === 'accredible' && template.identity === 'from-credential') {
      await this.#refuse(
        template.at,
        'This is a credential that somebody holds; expected the group that it was issued from',
        'Export the groups, so that no names and addresses of earners come into the repository',
      )
      return undefined
    }
    for (const { at, message, suggestion, isAddress } of template.problems)
      if (
        !isAddress &&
        isBroken(valueAt(value, at.pointer), at.pointer.slice(template.at.pointer.length))
      )
        await this.#refuse(at, message, suggestion)
    return {
      ...(await translate(fields, exchange)),
      at: template.at,
      original: fields,
      name: template.name?.value,
    }
  }

  #exchangeFor({ format }: BadgeTemplate): Exchange | undefined {
    const wanted = this.#platform
    // A page with few fields of Credly's could be ours, whose names are the same.
    if (format === 'badgelint' && wanted === 'credly' && this.#syntax === 'json')
      return exchanges.credly
    const exchange = exchangeOf(format)
    return wanted === undefined || exchange?.platform === wanted ? exchange : undefined
  }

  #foreign({ format }: BadgeTemplate): string {
    const wanted = this.#platform === undefined ? 'a platform' : platformTitle(this.#platform)
    return format === 'badgelint'
      ? `This is a template in badgelint's own format; expected an export of ${wanted}`
      : `This is a template of ${platformTitle(format)}; expected one of ${wanted}`
  }

  #remedy({ format }: BadgeTemplate): string {
    const platform = exchangeOf(format)?.platform
    return platform === undefined
      ? 'Name the file that the platform gave'
      : `Import it with \`badgelint import ${commandWord(platform)}\``
  }

  async #refuse(at: Place, message: string, suggestion: string): Promise<void> {
    this.#locator ??= await FileLocator.of(this.#path, this.#text)
    const [start] = this.#locator.offsetsOf(at)
    const { line } = this.#locator.lines.position(start)
    this.#problems.push({ at, about: 'export', message, suggestion, line })
  }
}

/** Whether a value is of a kind that no platform gives. What is blank, or no whole address yet, is not. */
function isBroken(value: unknown, pointer: string): boolean {
  if (value === undefined || value === null) return false
  if (typeof value !== 'string') return true
  return value.trim() !== '' && !/^\/(?:image|criteria|issuer|creator)(?:\/|$)/.test(pointer)
}

/** Why an API gave no templates, in the words of its answer: Credly's `data.message`, Badgr's `detail`. */
function refusalOf(value: unknown): string | undefined {
  if (!isFields(value)) return undefined
  const data = own(value, 'data')
  const answers = isFields(data) ? [value, data] : [value]
  return answers
    .filter((answer) => own(answer, 'name') === undefined)
    .flatMap((answer) => ['message', 'detail', 'error'].map((key) => own(answer, key)))
    .find((said) => typeof said === 'string')
}

/** What a page of an API says of all pages. */
function countOnPlatform(value: unknown): number | undefined {
  const metadata = isFields(value) ? own(value, 'metadata') : undefined
  const count = isFields(metadata) ? own(metadata, 'total_count') : undefined
  return typeof count === 'number' ? count : undefined
}
