import type { ParsedFile } from '../documents/file.ts'
import { Lines } from '../documents/lines.ts'
import { syntaxOf } from '../documents/media-type.ts'
import { parseText, withoutMark } from '../documents/parse.ts'
import { type Place, valueAt } from '../documents/place.ts'
import type { Source } from '../documents/source.ts'
import { find, outline, type TreeNode } from '../documents/tree.ts'
import { unreadableInWords } from '../documents/unreadable.ts'
import { type Fields, isFields, own } from '../formats/fields.ts'
import { recognise } from '../formats/recognise.ts'
import type { BadgeTemplate } from '../program/template.ts'
import { truncate } from '../text/truncate.ts'
import type { Exchange, Platform } from './field-mapping.ts'
import { commandWord, exchangeOf, exchanges, platformTitle } from './platforms.ts'
import { type Translated, translate } from './translate.ts'

/** A template of an export, as it stands there and in our format. */
export interface ExportedTemplate extends Translated {
  readonly at: Place
  /** As the export has it. */
  readonly original: Fields
  readonly name: string | undefined
}

/** Why an export cannot be used. The line counts from 1. */
export interface ExportProblem {
  readonly file: string
  readonly line: number
  readonly message: string
  readonly suggestion: string
}

export interface ReadExport {
  readonly templates: readonly ExportedTemplate[]
  /** Badge objects that are no templates, such as assertions and issuers. */
  readonly others: number
  /** How many templates the platform has, where a page says so: there may be other pages. */
  readonly pageOf?: number
  /** Not empty where it cannot be used. */
  readonly problems: readonly ExportProblem[]
}

/** Reads a file that a platform gave. `platform` is the one that is expected; any where it is not given. */
export async function readExport(source: Source, platform?: Platform): Promise<ReadExport> {
  const { path } = source
  const refused = (line: number, message: string, suggestion: string): ReadExport => ({
    templates: [],
    others: 0,
    problems: [{ file: path, line, message, suggestion }],
  })
  if ('unreadable' in source) {
    const { message, suggestion, line = 1 } = unreadableInWords(source.unreadable)
    return refused(line, message, suggestion)
  }
  const text = withoutMark(source.text)
  const syntax = syntaxOf(path)
  if (syntax === undefined || syntax === 'markdown')
    return refused(1, 'The file is no JSON; expected an export of a platform', again)
  const parsed = await parseText(text, syntax)
  if (parsed.kind === 'broken') {
    const [first] = parsed.problems
    const { line } = new Lines(text).position(first?.start ?? 0)
    return refused(line, first?.message ?? 'The file cannot be read; expected JSON', again)
  }
  if (parsed.kind !== 'data') return refused(1, 'The file is no export; expected JSON', again)
  return new ExportReader(source.path, text, parsed, platform).read(syntax)
}

type Data = Extract<ParsedFile, { kind: 'data' }>

const again = 'Export it again, whole, and import that'

class ExportReader {
  readonly #path: string
  readonly #parsed: Data
  readonly #text: string
  readonly #platform: Platform | undefined
  readonly #problems: ExportProblem[] = []
  #trees: readonly TreeNode[] | undefined
  #lines: Lines | undefined

  constructor(path: string, text: string, parsed: Data, platform: Platform | undefined) {
    this.#path = path
    this.#text = text
    this.#parsed = parsed
    this.#platform = platform
  }

  async read(syntax: 'yaml' | 'json'): Promise<ReadExport> {
    const { values } = this.#parsed
    const templates: ExportedTemplate[] = []
    let others = 0
    for (const [document, value] of values.entries()) {
      const context = { file: this.#path, document, documents: values.length, syntax }
      const found = await recognise(value, { ...context, expected: true })
      others += found.others
      const refusal = found.templates.length === 0 ? refusalOf(value) : undefined
      if (refusal !== undefined)
        this.#refuse(
          { file: this.#path, document, pointer: '' },
          `The platform answered "${truncate(refusal, 80)}" here; expected templates`,
          'Ask it again, with a key that may read the templates',
        )
      else
        for (const { at, message, suggestion } of found.unknown)
          this.#refuse(at, message, suggestion)
      for (const template of found.templates) {
        const exported = await this.#template(template, value)
        if (exported) templates.push(exported)
      }
      if (value === null)
        this.#refuse(
          { file: this.#path, document, pointer: '' },
          'The file is empty; expected templates',
          again,
        )
    }
    const pageOf = values.map(countOnPlatform).find((count) => count !== undefined)
    return {
      templates,
      others,
      ...(pageOf === undefined ? {} : { pageOf }),
      problems: this.#problems,
    }
  }

  async #template(template: BadgeTemplate, value: unknown): Promise<ExportedTemplate | undefined> {
    const fields = valueAt(value, template.at.pointer)
    const exchange = this.#exchangeFor(template)
    if (!isFields(fields) || exchange === undefined) {
      this.#refuse(template.at, this.#foreign(template), this.#remedy(template))
      return undefined
    }
    if (template.format === 'accredible' && template.identity === 'from-credential') {
      this.#refuse(
        template.at,
        'This is a credential that somebody holds; expected the group that it was issued from',
        'Export the groups, so that no names and addresses of earners come into the repository',
      )
      return undefined
    }
    for (const { at, message, suggestion } of template.problems)
      if (isBroken(valueAt(value, at.pointer), at.pointer.slice(template.at.pointer.length)))
        this.#refuse(at, message, suggestion)
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
    if (format === 'badgelint' && wanted === 'credly' && this.#parsed.syntax === 'json')
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

  #refuse(at: Place, message: string, suggestion: string): void {
    this.#problems.push({ file: this.#path, line: this.#lineOf(at), message, suggestion })
  }

  #lineOf({ document, pointer }: Place): number {
    this.#trees ??= this.#parsed.trees()
    this.#lines ??= new Lines(this.#text)
    const tree = this.#trees[document]
    return this.#lines.position(tree === undefined ? 0 : outline(find(tree, pointer))[0]).line
  }
}

/** Whether a value is of a kind that no platform gives. What is blank, or no whole address yet, is not. */
function isBroken(value: unknown, pointer: string): boolean {
  if (value === undefined || value === null) return false
  if (typeof value !== 'string') return true
  return value.trim() !== '' && !/^\/(?:image|criteria|issuer)(?:\/|$)/.test(pointer)
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
