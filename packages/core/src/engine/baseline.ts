import type { Facts } from '../program/facts.ts'
import { isProgramRule } from '../rules/rule.ts'
import { nearest } from '../text/nearest.ts'
import { shortened } from '../text/shortened.ts'
import { isIn, keyOf, nameOfRaw, templateFrom } from './baseline-entries.ts'
import type { BaselineEntry } from './baseline-entry.ts'
import type { BaselineUse, RawFinding, SuppressedFinding } from './finding.ts'
import { isUnread } from './gather.ts'
import type { JudgedFile } from './judge-file.ts'
import type { OwnFindingId } from './own-findings.ts'
import type { Settings } from './settings.ts'

/** The entries of the baseline, each of which stands for one finding, and which of them were needed. */
export class Baseline {
  readonly #settings: Settings
  readonly #today: string
  readonly #open = new Map<string, BaselineEntry[]>()
  readonly #needed = new Set<BaselineEntry>()
  /** Entries of findings that are switched off by other means as well. */
  readonly #twice = new Set<BaselineEntry>()
  #keys: ReadonlySet<string> | undefined

  constructor(settings: Settings, today: string) {
    this.#settings = settings
    this.#today = today
    for (const entry of settings.baseline.entries) {
      const key = keyOf(entry)
      const there = this.#open.get(key)
      if (there) there.push(entry)
      else this.#open.set(key, [entry])
    }
  }

  suppress(finding: RawFinding): SuppressedFinding['suppressed'] | undefined {
    const entry = this.#take(finding)
    if (entry === undefined) return undefined
    this.#needed.add(entry)
    return this.#isOver(entry) ? undefined : { by: 'baseline', reason: entry.reason }
  }

  /** Notes a finding that a comment or the configuration switches off. To be told after all others. */
  passOver(finding: RawFinding): void {
    const entry = this.#take(finding)
    if (entry) this.#twice.add(entry)
  }

  /** The entry that means a finding and was taken for none yet; one that holds before one that has run out. */
  #take(finding: RawFinding): BaselineEntry | undefined {
    if (this.#open.size === 0) return undefined
    const name = nameOfRaw(finding, this.#settings)
    const open = this.#open.get(keyOf(name))
    if (open === undefined) return undefined
    const fitting = open.filter((entry) => isIn(name.file, entry))
    const [entry] = fitting.toSorted(
      (a, b) => Number(this.#isOver(a)) - Number(this.#isOver(b)) || byFileFirst(a, b),
    )
    if (entry) open.splice(open.indexOf(entry), 1)
    return entry
  }

  /** What can be said of the entries after a check of the whole program. */
  use(judged: readonly JudgedFile[], facts: Facts): BaselineUse {
    const { entries } = this.#settings.baseline
    if (entries.length === 0) return { expired: [], unused: [] }
    const looked = new Looked(judged, this.#settings)
    return {
      expired: entries.filter((entry) => this.#needed.has(entry) && this.#isOver(entry)),
      unused: facts.isSelection
        ? []
        : entries.filter(
            (entry) => this.#twice.has(entry) || (!this.#needed.has(entry) && looked.at(entry)),
          ),
    }
  }

  remarks({ unused, expired }: BaselineUse, judged: readonly JudgedFile[]): RawFinding[] {
    const file = this.#settings.baseline.file ?? judged[0]?.file
    if (file === undefined) return []
    const places = new Map(this.#settings.baseline.entries.map((entry, index) => [entry, index]))
    const remark = (
      entry: BaselineEntry,
      id: OwnFindingId,
      message: string,
      suggestion: string,
    ) => {
      const severity = this.#settings.ownSeverity(id, file)
      if (severity === 'off') return []
      const isPlaced = this.#settings.baseline.file !== undefined
      const pointer = isPlaced ? `/findings/${places.get(entry) ?? 0}` : ''
      const at = { file, document: 0, pointer }
      const about = [entry.rule, entry.template ?? entry.file ?? '', entry.about].join(' ')
      return [{ rule: id, severity, at, about, message, suggestion, related: [] }]
    }
    return [
      ...expired.flatMap((entry) =>
        remark(
          entry,
          'config/expired-suppression',
          `The entry of the baseline for \`${entry.rule}\` ${whereOf(entry)} ran out on ${entry.until}, so the finding is shown again; expected it to be settled by then`,
          'Settle the finding and remove the entry, or decide on a new date',
        ),
      ),
      ...unused.flatMap((entry) =>
        remark(
          entry,
          'config/unused-baseline',
          this.#whyUnused(entry),
          'Run `badgelint baseline --prune`, or remove the entry by hand',
        ),
      ),
    ]
  }

  #whyUnused(entry: BaselineEntry): string {
    const { rule } = entry
    if (this.#twice.has(entry))
      return `\`${rule}\` ${whereOf(entry)} is switched off by a comment or under \`ignores\` as well; expected one of the two`
    if (this.#neededKeys().has(keyOf(entry)))
      return `\`${rule}\` ${whereOf(entry)} stands in more entries than there are findings; expected one for each`
    const ids = this.#settings.rules.map(({ id }) => id)
    if (ids.includes(rule))
      return `\`${rule}\` has nothing to say ${whereOf(entry)}; expected no entry for what is settled`
    const meant = nearest(rule, ids)
    return `There is no rule \`${shortened(rule, 60)}\`; expected ${meant ? `\`${meant}\`` : 'the name of a rule'}`
  }

  #neededKeys(): ReadonlySet<string> {
    this.#keys ??= new Set([...this.#needed].map((entry) => keyOf(entry)))
    return this.#keys
  }

  #isOver({ until }: BaselineEntry): boolean {
    return until !== undefined && until < this.#today
  }
}

/** An entry that names the file as well means that finding and no other. */
function byFileFirst(a: BaselineEntry, b: BaselineEntry): number {
  return Number(a.file === undefined) - Number(b.file === undefined)
}

function whereOf({ template, file, about }: BaselineEntry): string {
  const of = template === undefined ? file : `the template "${shortened(template, 60)}"`
  return `about "${shortened(about, 60)}" in ${of}`
}

/** What a check of the whole program looked at. */
class Looked {
  readonly #judged: readonly JudgedFile[]
  readonly #settings: Settings
  readonly #isAnyUnread: boolean
  readonly #byTemplate: ReadonlyMap<string, readonly JudgedFile[]>
  readonly #byFile: ReadonlyMap<string, readonly JudgedFile[]>

  constructor(judged: readonly JudgedFile[], settings: Settings) {
    this.#judged = judged
    this.#settings = settings
    this.#isAnyUnread = judged.some(isUnread)
    const named = judged.flatMap((file) =>
      file.templates.map(
        ({ id }) => [templateFrom(id, [file.file], settings).toWellFormed(), file] as const,
      ),
    )
    this.#byTemplate = grouped(named)
    this.#byFile = grouped(judged.map((file) => [settings.programPathOf(file.file), file] as const))
  }

  /**
   * Whether an entry that no finding needed is one that none needs: its rule was held against its
   * template. What is not here may be in a file that cannot be read.
   */
  at({ rule: id, template, file }: BaselineEntry): boolean {
    const rule = this.#settings.rules.find((known) => known.id === id)
    if (rule === undefined) return this.#settings.baseline.mayNameOthers !== true
    const isTogether = isProgramRule(rule)
    if (isTogether && this.#isAnyUnread) return false
    const own = this.#holding(template, file)
    if (own.length === 0) return !this.#isAnyUnread && this.#ranAnywhere(id)
    // What all templates have together is said of a file that is none of them.
    const ran = template === undefined && isTogether ? this.#judged : own
    return ran.some(({ rules }) => rules.includes(id))
  }

  #holding(template: string | undefined, file: string | undefined): readonly JudgedFile[] {
    const inFile = this.#byFile.get(file ?? '') ?? []
    if (template === undefined) return inFile
    const having = this.#byTemplate.get(template) ?? []
    return file === undefined ? having : having.filter((one) => inFile.includes(one))
  }

  #ranAnywhere(id: string): boolean {
    const isOn = (this.#settings.for('').rules.get(id)?.severity ?? 'off') !== 'off'
    return isOn || this.#judged.some(({ rules }) => rules.includes(id))
  }
}

function grouped<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, T[]> {
  const groups = Map.groupBy(pairs, ([key]) => key)
  return new Map([...groups].map(([key, own]) => [key, own.map(([, value]) => value)]))
}
