import type { Range } from '../documents/lines.ts'
import { withoutMark } from '../documents/parse.ts'
import { isWithin, type Place } from '../documents/place.ts'
import type { Source } from '../documents/source.ts'
import type { Suppression } from '../documents/suppressions.ts'
import type { Facts } from '../program/facts.ts'
import { type Format, formats } from '../program/template.ts'
import type { Practice } from '../rules/rule.ts'
import { nearest } from '../text/nearest.ts'
import type { Finding, RawFinding, Report, Summary, SuppressedFinding } from './finding.ts'
import type { FileJudgement } from './judge-file.ts'
import { FileLocator } from './locate.ts'
import { type OwnFindingId, ownFindings } from './own-findings.ts'
import type { PlacedIgnore, Settings } from './settings.ts'

/** All that settling needs to know of a run. */
export interface Judged {
  readonly files: readonly FileJudgement[]
  /** Findings that were made from many files. */
  readonly program: readonly RawFinding[]
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
  const texts = new Map(
    sources.map((source) => [source.path, 'text' in source ? withoutMark(source.text) : '']),
  )
  const locators = new Locators(texts, settings)
  const raw = once([...judged.files.flatMap(({ findings }) => findings), ...judged.program])
  const byFile = Map.groupBy(raw, ({ at }) => at.file)
  const findings: Finding[] = []
  const suppressed: SuppressedFinding[] = []
  const ignores = new Ignores(settings, judged.files, facts.today)
  const files = new Map(judged.files.map((file) => [file.file, file]))
  for (const file of new Set([...byFile.keys(), ...withComments(texts, files)])) {
    const comments = await Comments.of(file, texts.get(file) ?? '', locators)
    for (const finding of byFile.get(file) ?? []) {
      const offsets = await locators.offsetsOf(finding)
      const settled = await toFinding(finding, locators, settings)
      const by = comments.suppress(finding, offsets) ?? ignores.suppress(finding)
      if (by) suppressed.push({ ...settled, suppressed: by })
      else findings.push(settled)
    }
    for (const remark of comments.remarks(file, files.get(file)?.rules ?? [], settings))
      findings.push(await toFinding(remark, locators, settings))
  }
  for (const remark of ignores.remarks()) findings.push(await toFinding(remark, locators, settings))
  findings.sort(byPlace)
  suppressed.sort(byPlace)
  return { findings, suppressed, summary: summarise(judged.files, findings, suppressed) }
}

/** Several groups may give one finding, and one text may show one cause twice: each counts once. */
function once(findings: readonly RawFinding[]): RawFinding[] {
  const kept = new Map<string, RawFinding>()
  for (const finding of findings) {
    const { rule, at, template, about } = finding
    const key = JSON.stringify([rule, at.file, at.document, template ?? at.pointer, about])
    const earlier = kept.get(key)
    if (earlier === undefined || precedes(finding, earlier)) kept.set(key, finding)
  }
  return [...kept.values()]
}

/** Groups come in no order of their own, so what several gave is picked by what it points to. */
function precedes(finding: RawFinding, earlier: RawFinding): boolean {
  const [a, b] = [finding.related[0]?.file ?? '', earlier.related[0]?.file ?? '']
  return a === b ? finding.at === earlier.at && finding.message < earlier.message : a < b
}

function withComments(
  texts: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, FileJudgement>,
): string[] {
  return [...texts]
    .filter(([file, text]) => files.get(file)?.outcome === 'checked' && text.includes('badgelint-'))
    .map(([file]) => file)
}

class Locators {
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
    const made = FileLocator.of(
      file,
      this.#texts.get(file) ?? '',
      this.#settings.isGovernance(file),
    )
    this.#made.set(file, made)
    return made
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
    const locator = await this.of(finding.at.file)
    const [start, end] = finding.offsets ?? locator.offsetsOf(finding.at)
    return locator.rangeOfOffsets(start, end)
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

function byPlace(a: Finding, b: Finding): number {
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

type Reason = SuppressedFinding['suppressed']

/** The comments of one file that switch rules off, and which of their rules were needed. */
class Comments {
  readonly #suppressions: readonly Suppression[]
  readonly #needed = new Map<Suppression, Set<string>>()

  private constructor(suppressions: readonly Suppression[]) {
    this.#suppressions = suppressions
  }

  static async of(file: string, text: string, locators: Locators): Promise<Comments> {
    if (!text.includes('badgelint-')) return new Comments([])
    return new Comments(await (await locators.of(file)).suppressions())
  }

  suppress({ rule }: RawFinding, [start]: readonly [number, number]): Reason | undefined {
    if (rule.startsWith('config/')) return undefined
    const covering = this.#suppressions.find(
      (candidate) =>
        candidate.rules.includes(rule) && start >= candidate.start && start < candidate.end,
    )
    if (covering === undefined) return undefined
    const needed = this.#needed.get(covering) ?? new Set()
    this.#needed.set(covering, needed.add(rule))
    return { by: 'comment', reason: covering.reason ?? null }
  }

  /** What is to be said about the comments themselves. Only rules that ran can be found unneeded. */
  remarks(file: string, ran: readonly string[], settings: Settings): RawFinding[] {
    const known = [...settings.rules.map(({ id }) => id), ...ownFindings.map(({ id }) => id)]
    return this.#suppressions.flatMap((suppression) => {
      const { comment, rules, reason, unclear } = suppression
      const remark = (
        id: OwnFindingId,
        about: string,
        message: string,
        suggestion: string,
      ): RawFinding[] => {
        const severity = settings.ownSeverity(id, file)
        if (severity === 'off') return []
        const at = { file, document: 0, pointer: '' }
        return [
          {
            rule: id,
            severity,
            at,
            about,
            message,
            suggestion,
            related: [],
            offsets: [comment.start, comment.end],
          },
        ]
      }
      if (unclear)
        return remark(
          'config/unused-suppression',
          comment.text.trim(),
          `This comment switches nothing off; expected \`badgelint-disable-next-line\` or \`badgelint-disable-file\`, then the rules`,
          'Write for example `badgelint-disable-next-line template/earner-voice -- quotes a law`',
        )
      const withoutReason =
        reason === undefined
          ? remark(
              'config/suppression-reason',
              rules.join(' '),
              'This comment switches a rule off without saying why; expected a reason behind two hyphens',
              'Add `--` and the reason',
            )
          : []
      const unneeded = rules.filter(
        (rule) =>
          !known.includes(rule) ||
          (ran.includes(rule) && !this.#needed.get(suppression)?.has(rule)),
      )
      return [
        ...withoutReason,
        ...unneeded.flatMap((rule) =>
          known.includes(rule)
            ? remark(
                'config/unused-suppression',
                rule,
                `\`${rule}\` has nothing to say here; expected no comment that switches it off`,
                'Remove the comment',
              )
            : remark(
                'config/unused-suppression',
                rule,
                `There is no rule \`${rule}\`; expected ${orOther(nearest(rule, known))}`,
                'Run `badgelint explain` for the list of rules',
              ),
        ),
      ]
    })
  }
}

function orOther(meant: string | undefined): string {
  return meant ? `\`${meant}\`` : 'the name of a rule'
}

/** The entries under `ignores`, and which of them were needed. */
class Ignores {
  readonly #settings: Settings
  readonly #judged: readonly FileJudgement[]
  readonly #today: string
  readonly #needed = new Set<PlacedIgnore>()

  constructor(settings: Settings, judged: readonly FileJudgement[], today: string) {
    this.#settings = settings
    this.#judged = judged
    this.#today = today
  }

  suppress({ rule, at }: RawFinding): Reason | undefined {
    const covering = this.#settings.ignores.find(
      (placed) =>
        placed.ignore.rule === rule &&
        placed.matches(at.file) &&
        (placed.ignore.pointer === undefined || isWithin(at.pointer, placed.ignore.pointer)),
    )
    if (covering === undefined) return undefined
    this.#needed.add(covering)
    return this.#isOver(covering)
      ? undefined
      : { by: 'configuration', reason: covering.ignore.reason }
  }

  /** An entry counts as unneeded only if its rule was held against one of its files. */
  remarks(): RawFinding[] {
    return this.#settings.ignores.flatMap((placed) => {
      const { ignore, matches, pointer } = placed
      const ran = this.#judged.filter(
        ({ file, rules }) => matches(file) && rules.includes(ignore.rule),
      )
      const file = placed.file ?? ran[0]?.file
      const id = this.#isOver(placed) ? 'config/expired-suppression' : 'config/unused-suppression'
      const isUnneeded = !this.#needed.has(placed) && ran.length > 0
      if (file === undefined || !(isUnneeded || (this.#isOver(placed) && this.#needed.has(placed))))
        return []
      const severity = this.#settings.ownSeverity(
        isUnneeded ? 'config/unused-suppression' : id,
        file,
      )
      if (severity === 'off') return []
      const at = { file, document: 0, pointer: placed.file === undefined ? '' : pointer }
      const about = `${ignore.rule} ${ignore.path} ${ignore.pointer ?? ''}`.trim()
      const common = { severity, at, about, related: [] }
      return isUnneeded
        ? [
            {
              ...common,
              rule: 'config/unused-suppression' as const,
              message: `\`${ignore.rule}\` has nothing to say about ${ignore.path}; expected no entry that ignores it`,
              suggestion: 'Remove the entry',
            },
          ]
        : [
            {
              ...common,
              rule: id,
              message: `The entry that ignores \`${ignore.rule}\` in ${ignore.path} ran out on ${ignore.until}, so the finding is shown again; expected it to be settled by then`,
              suggestion: 'Settle the finding and remove the entry, or decide on a new date',
            },
          ]
    })
  }

  #isOver({ ignore }: PlacedIgnore): boolean {
    return ignore.until !== undefined && ignore.until < this.#today
  }
}

function summarise(
  files: readonly FileJudgement[],
  findings: readonly Finding[],
  suppressed: readonly SuppressedFinding[],
): Summary {
  const counts = Object.fromEntries(formats.map((format) => [format, 0])) as Record<Format, number>
  const templates = files.flatMap((file) => file.templates)
  for (const { format } of templates) counts[format] += 1
  const of = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length
  return {
    files: files.length,
    skipped: files.filter(({ outcome }) => outcome === 'skipped').length,
    templates: templates.length,
    formats: counts,
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    suppressed: suppressed.length,
  }
}
