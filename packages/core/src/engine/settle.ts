import type { Range } from '../documents/lines.ts'
import { withoutMark } from '../documents/parse.ts'
import type { Place } from '../documents/place.ts'
import type { Source } from '../documents/source.ts'
import type { Facts } from '../program/facts.ts'
import { type Format, formats } from '../program/template.ts'
import type { Practice } from '../rules/rule.ts'
import { Baseline } from './baseline.ts'
import { Comments, mayHold } from './comments.ts'
import type {
  BaselineUse,
  Finding,
  RawFinding,
  Report,
  Summary,
  SuppressedFinding,
} from './finding.ts'
import { Ignores } from './ignores.ts'
import type { JudgedFile } from './judge-file.ts'
import { FileLocator } from './locate.ts'
import type { Settings } from './settings.ts'
import { withinFindings } from './within-findings.ts'

/** All that settling needs to know of a run. */
export interface Judged {
  readonly files: readonly JudgedFile[]
  /** Findings that were made from many files. */
  readonly program: readonly RawFinding[]
  /**
   * Of a check of some files alone, others that findings name. Then nothing is said of what is switched
   * off there, nor in the configuration, since files that were left alone may need it.
   */
  readonly others?: readonly JudgedFile[]
}

/** Findings of a run, those apart that somebody has switched off. Where they stand is not worked out yet. */
export interface SetApart {
  readonly findings: readonly RawFinding[]
  readonly suppressed: readonly (RawFinding & Pick<SuppressedFinding, 'suppressed'>)[]
  readonly locators: Locators
  /** What was found out about the entries of the baseline; absent of a check of some files alone. */
  readonly baseline?: BaselineUse
}

/**
 * Settles the findings of a run: one for each cause, with lines and columns, those apart that a
 * comment or the configuration switches off, in the order of files and places.
 */
export async function settle(
  judged: Judged,
  sources: readonly Source[],
  settings: Settings,
  facts: Facts,
): Promise<Report> {
  const apart = await setApart(judged, sources, settings, facts)
  return toReport(apart, judged, settings)
}

/** Works out where findings stand, and counts them. */
export async function toReport(
  { findings: raw, suppressed: off, locators, baseline }: SetApart,
  judged: Judged,
  settings: Settings,
): Promise<Report> {
  const findings: Finding[] = []
  for (const finding of raw) findings.push(await toFinding(finding, locators, settings))
  const suppressed: SuppressedFinding[] = []
  for (const finding of off)
    suppressed.push({
      ...(await toFinding(finding, locators, settings)),
      suppressed: finding.suppressed,
    })
  findings.sort(byPlace)
  suppressed.sort(byPlace)
  return {
    findings,
    suppressed,
    summary: summarise(judged.files, findings, suppressed),
    ...(baseline ? { baseline } : {}),
    names: namesIn([...judged.files, ...(judged.others ?? [])], [...findings, ...suppressed]),
  }
}

/** One finding for each cause, those apart that a comment or the configuration switches off. */
export async function setApart(
  judged: Judged,
  sources: readonly Source[],
  settings: Settings,
  facts: Facts,
): Promise<SetApart> {
  const texts = new Map(
    sources.map((source) => [source.path, 'text' in source ? withoutMark(source.text) : '']),
  )
  const locators = new Locators(texts, settings)
  const raw = once([...judged.files.flatMap(({ findings }) => findings), ...judged.program])
  const byFile = Map.groupBy(raw, ({ at }) => at.file)
  const findings: RawFinding[] = []
  const suppressed: SetApart['suppressed'][number][] = []
  const ignores = new Ignores(settings, judged.files, facts.today)
  const baseline = new Baseline(settings, facts.today)
  const passedOver: RawFinding[] = []
  const files = new Map(judged.files.map((file) => [file.file, file]))
  for (const file of new Set([...byFile.keys(), ...withComments(texts, files)])) {
    const comments = await Comments.of(texts.get(file) ?? '', () => locators.of(file))
    for (const finding of byFile.get(file) ?? []) {
      const byComment = comments.areNone
        ? undefined
        : comments.suppress(finding, await locators.offsetsOf(finding))
      const other = byComment ?? ignores.suppress(finding)
      if (other) passedOver.push(finding)
      const by = other ?? baseline.suppress(finding)
      if (by) suppressed.push({ ...finding, suppressed: by })
      else findings.push(finding)
    }
    if (judged.others && !files.has(file)) continue
    findings.push(...comments.remarks(file, files.get(file)?.rules ?? [], settings))
  }
  for (const finding of passedOver) baseline.passOver(finding)
  const told = withinFindings(findings, settings)
  if (judged.others) return { findings: told, suppressed, locators }
  const use = baseline.use(judged.files, facts)
  told.push(...ignores.remarks(), ...baseline.remarks(use, judged.files))
  return { findings: told, suppressed, locators, baseline: use }
}

function namesIn(
  files: readonly JudgedFile[],
  findings: readonly Finding[],
): ReadonlyMap<string, string> {
  const wanted = new Set(findings.map(({ template }) => template))
  return new Map(
    files.flatMap(({ templates }) =>
      templates.flatMap(({ id, name }) => (name && wanted.has(id) ? [[id, name] as const] : [])),
    ),
  )
}

/** Several groups may give one finding, and one text may show one cause twice: each counts once. */
function once(findings: readonly RawFinding[]): RawFinding[] {
  const kept = new Map<string, RawFinding>()
  for (const finding of findings) {
    const { rule, at, template, about } = finding
    const key = [rule, at.file, at.document, template ?? at.pointer, about].join('\0')
    const earlier = kept.get(key)
    if (earlier === undefined || precedes(finding, earlier)) kept.set(key, finding)
  }
  return [...kept.values()]
}

/** Groups come in no order of their own, so what several gave is picked by what it points to. */
function precedes(finding: RawFinding, earlier: RawFinding): boolean {
  const [place] = finding.related
  const [earlierPlace] = earlier.related
  if (place === undefined || earlierPlace === undefined) return false
  return (compare(place.file, earlierPlace.file) || compare(finding.message, earlier.message)) < 0
}

function withComments(
  texts: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, JudgedFile>,
): string[] {
  return [...texts]
    .filter(([file, text]) => files.get(file)?.outcome === 'checked' && mayHold(text))
    .map(([file]) => file)
}

/** Files that are kept taken apart; findings come file by file, and many point to the same others. */
const mostLocators = 100

/** Works out where things stand in the files of a run. */
export class Locators {
  readonly #texts: ReadonlyMap<string, string>
  readonly #settings: Settings
  readonly #made = new Map<string, Promise<FileLocator>>()

  constructor(texts: ReadonlyMap<string, string>, settings: Settings) {
    this.#texts = texts
    this.#settings = settings
  }

  of(file: string): Promise<FileLocator> {
    const known = this.#made.get(file)
    if (known) return known
    const made = FileLocator.of(file, this.#texts.get(file) ?? '', this.#settings.proseOf(file))
    this.#made.set(file, made)
    const [oldest] = this.#made.keys()
    if (this.#made.size > mostLocators && oldest !== undefined) this.#made.delete(oldest)
    return made
  }

  /** The very text at which a finding stands. */
  async textAt(finding: RawFinding): Promise<string> {
    const [start, end] = await this.offsetsOf(finding)
    return this.textOf(finding.at.file).slice(start, end)
  }

  textOf(file: string): string {
    return this.#texts.get(file) ?? ''
  }

  async offsetsOf({ at, offsets }: RawFinding): Promise<readonly [number, number]> {
    return offsets ?? (await this.of(at.file)).offsetsOf(at)
  }

  async rangeOf(place: Place): Promise<Range> {
    const locator = await this.of(place.file)
    const [start, end] = locator.offsetsOf(place)
    return locator.rangeOfOffsets(start, end)
  }

  async rangeOfFinding(finding: RawFinding): Promise<Range> {
    if (finding.line !== undefined) return startOfLine(finding.line)
    const [start, end] = await this.offsetsOf(finding)
    return (await this.of(finding.at.file)).rangeOfOffsets(start, end)
  }
}

/** For files that could not be read as text, whose lines are counted in bytes. */
function startOfLine(line: number): Range {
  const start = { line, column: 1 }
  return { start, end: start }
}

async function toFinding(
  raw: RawFinding,
  locators: Locators,
  settings: Settings,
): Promise<Finding> {
  const related = raw.related.map(async (place) => ({
    file: place.file,
    document: place.document,
    pointer: place.pointer,
    range: await locators.rangeOf(place),
  }))
  return {
    rule: raw.rule,
    practice: practiceOf(raw.rule, settings),
    severity: raw.severity,
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

function practiceOf(id: string, settings: Settings): Practice | null {
  return settings.rules.find((rule) => rule.id === id)?.practice ?? null
}

/** The order in which findings are told. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    compare(a.rule, b.rule) ||
    compare(a.about, b.about)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function summarise(
  files: readonly JudgedFile[],
  findings: readonly Finding[],
  suppressed: readonly SuppressedFinding[],
): Summary {
  const counts = Object.fromEntries(formats.map((format) => [format, 0])) as Record<Format, number>
  const templates = files.flatMap((file) => file.templates)
  for (const { format } of templates) counts[format] += 1
  return {
    files: files.length,
    skipped: files.filter(({ outcome }) => outcome === 'skipped').length,
    templates: templates.length,
    formats: counts,
    ...countBySeverity(findings),
    suppressed: suppressed.length,
  }
}

export function countBySeverity(
  findings: readonly Finding[],
): Pick<Summary, 'errors' | 'warnings' | 'infos'> {
  const of = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length
  return { errors: of('error'), warnings: of('warning'), infos: of('info') }
}
