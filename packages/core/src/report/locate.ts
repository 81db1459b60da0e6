import type { Settings } from '../configuration/settings.ts'
import { FileLocator } from '../documents/file-locator.ts'
import type { Range } from '../documents/lines.ts'
import { withoutMark } from '../documents/parse.ts'
import type { Place } from '../documents/place.ts'
import type { Source } from '../documents/source.ts'
import type { SourceMap } from '../documents/source-map.ts'
import type { Roles } from '../formats/read-file.ts'
import { documentRoleOf } from '../formats/read-file.ts'
import type { Finding, RawFinding } from '../lint/finding.ts'
import type { Practice } from '../rules/rule.ts'

/** By their paths, what reading files left; undefined for those that cannot be parsed. */
export type SourceMaps = ReadonlyMap<string, SourceMap | undefined>

/** Files that are kept taken apart; findings come file by file, and many point to the same others. */
const maxLocators = 16

/** Works out where things stand in the files of a run. */
export class Locators {
  readonly #texts: ReadonlyMap<string, string>
  readonly #roles: Roles
  readonly #maps: SourceMaps
  readonly #made = new Map<string, Promise<FileLocator>>()

  /** Files of which `maps` has nothing are parsed when something in them is asked for. */
  constructor(sources: readonly Source[], roles: Roles, maps: SourceMaps = new Map()) {
    this.#texts = new Map(
      sources.map((source) => [source.path, 'text' in source ? withoutMark(source.text) : '']),
    )
    this.#roles = roles
    this.#maps = maps
  }

  of(file: string): Promise<FileLocator> {
    const known = this.#made.get(file)
    if (known) return known
    const made = this.#make(file)
    this.#made.set(file, made)
    const [oldest] = this.#made.keys()
    if (this.#made.size > maxLocators && oldest !== undefined) this.#made.delete(oldest)
    return made
  }

  async #make(file: string): Promise<FileLocator> {
    const text = this.textOf(file)
    if (this.#maps.has(file)) return new FileLocator(text, this.#maps.get(file))
    return FileLocator.of(file, text, documentRoleOf(this.#roles.roleOf(file)))
  }

  get files(): Iterable<string> {
    return this.#texts.keys()
  }

  /** The text of a file without its byte-order mark; empty where it has none. */
  textOf(file: string): string {
    return this.#texts.get(file) ?? ''
  }

  /** The very text at which a finding stands. */
  async textAt(finding: RawFinding): Promise<string> {
    const [start, end] = await this.offsetsOf(finding)
    return this.textOf(finding.at.file).slice(start, end)
  }

  /** Where a finding stands in the text of its file, in UTF-16 units. */
  async offsetsOf({ at, offsets }: RawFinding): Promise<readonly [start: number, end: number]> {
    return offsets ?? (await this.of(at.file)).offsetsOf(at)
  }

  async rangeOf(place: Place): Promise<Range> {
    const locator = await this.of(place.file)
    const [start, end] = locator.offsetsOf(place)
    return locator.rangeOfOffsets(start, end)
  }

  async rangeOfFinding(finding: RawFinding): Promise<Range> {
    if (finding.line !== undefined) return pointIn(finding.line, finding.column)
    const [start, end] = await this.offsetsOf(finding)
    return (await this.of(finding.at.file)).rangeOfOffsets(start, end)
  }
}

/** For files whose text is not at hand: those that could not be read as text, and those that are read as facts. */
function pointIn(line: number, column = 1): Range {
  const start = { line, column }
  return { start, end: start }
}

/** By the ids of rules, the practices that they belong to. */
export function practicesOf({ rules }: Settings): ReadonlyMap<string, Practice> {
  return new Map(rules.map(({ id, practice }) => [id, practice]))
}

/** Gives a finding its lines and columns, and the practice of its rule. */
export async function locate(
  raw: RawFinding,
  locators: Locators,
  practices: ReadonlyMap<string, Practice>,
): Promise<Finding> {
  const related = raw.related.map(async (place) => ({
    file: place.file,
    document: place.document,
    pointer: place.pointer,
    range: await locators.rangeOf(place),
  }))
  return {
    rule: raw.rule,
    practice: practices.get(raw.rule) ?? null,
    severity: raw.severity,
    ...(raw.label === undefined ? {} : { label: raw.label }),
    message: raw.message,
    suggestion: raw.suggestion,
    file: raw.at.file,
    document: raw.at.document,
    pointer: raw.at.pointer,
    about: raw.about,
    range: await locators.rangeOfFinding(raw),
    ...(raw.template === undefined ? {} : { template: raw.template }),
    related: await Promise.all(related),
    ...(raw.fix === undefined ? {} : { fix: raw.fix }),
  }
}
