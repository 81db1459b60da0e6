import type { Settings } from '../configuration/settings.ts'
import type { RawFinding, Suppressed } from '../lint/finding.ts'
import type { LintedFile } from '../lint/lint-file.ts'
import { isUnread } from '../lint/program-index.ts'
import type { Facts } from '../program/facts.ts'
import type { BuiltInCheckId } from '../rules/built-in-checks.ts'
import { shapeOf } from '../rules/shape.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { truncate } from '../text/truncate.ts'
import { isIn, keyOf, nameOfRaw, templateFrom } from './baseline-entries.ts'
import type { BaselineEntry } from './baseline-entry.ts'
import type { Suppressor } from './suppressor.ts'

/** What a run found out about the entries of the baseline. */
export interface BaselineUse {
  /** Entries that apply to nothing, where this run can tell. */
  readonly unused: readonly BaselineEntry[]
  /** Entries whose last day has passed, so that their findings are shown again. */
  readonly expired: readonly BaselineEntry[]
}

/** The entries of the baseline, each of which stands for one finding, and which of them were needed. */
export class BaselineSuppressor implements Suppressor {
  readonly #settings: Settings
  readonly #files: readonly LintedFile[]
  readonly #facts: Pick<Facts, 'today' | 'isSelection'>
  readonly #open = new Map<string, BaselineEntry[]>()
  readonly #needed = new Set<BaselineEntry>()
  /** Entries of findings that are switched off by other means as well. */
  readonly #twice = new Set<BaselineEntry>()
  #keys: ReadonlySet<string> | undefined

  constructor(
    settings: Settings,
    files: readonly LintedFile[],
    facts: Pick<Facts, 'today' | 'isSelection'>,
  ) {
    this.#settings = settings
    this.#files = files
    this.#facts = facts
    for (const entry of settings.baseline.entries) {
      const key = keyOf(entry)
      const there = this.#open.get(key)
      if (there) there.push(entry)
      else this.#open.set(key, [entry])
    }
  }

  suppress(finding: RawFinding): Suppressed | undefined {
    const entry = this.#take(finding)
    if (entry === undefined) return undefined
    this.#needed.add(entry)
    return this.#isOver(entry) ? undefined : { by: 'baseline', reason: entry.reason }
  }

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
  use(): BaselineUse {
    const { entries } = this.#settings.baseline
    if (entries.length === 0) return { expired: [], unused: [] }
    const checked = new CheckedProgram(this.#files, this.#settings)
    return {
      expired: entries.filter((entry) => this.#needed.has(entry) && this.#isOver(entry)),
      unused: this.#facts.isSelection
        ? []
        : entries.filter(
            (entry) =>
              this.#twice.has(entry) || (!this.#needed.has(entry) && checked.isDone(entry)),
          ),
    }
  }

  unused(): RawFinding[] {
    const { unused, expired } = this.use()
    const file = this.#settings.baseline.file ?? this.#files[0]?.file
    if (file === undefined) return []
    const places = new Map(this.#settings.baseline.entries.map((entry, index) => [entry, index]))
    const finding = (
      entry: BaselineEntry,
      id: BuiltInCheckId,
      message: string,
      suggestion: string,
    ) => {
      const severity = this.#settings.builtInSeverity(id, file)
      if (severity === 'off') return []
      const isPlaced = this.#settings.baseline.file !== undefined
      const pointer = isPlaced ? `/findings/${places.get(entry) ?? 0}` : ''
      const at = { file, document: 0, pointer }
      const about = [entry.rule, entry.template ?? entry.file ?? '', entry.about].join(' ')
      return [{ rule: id, severity, at, about, message, suggestion, related: [] }]
    }
    return [
      ...expired.flatMap((entry) =>
        finding(
          entry,
          'config/expired-suppression',
          `The baseline entry for \`${entry.rule}\` ${whereOf(entry)} expired on ${entry.until}, so the finding is shown again; expected it to be fixed by then`,
          'Fix the finding and delete the entry, or choose a new date',
        ),
      ),
      ...unused.flatMap((entry) =>
        finding(
          entry,
          'config/unused-baseline',
          this.#whyUnused(entry),
          'Delete this entry (`badgelint baseline --prune`)',
        ),
      ),
    ]
  }

  #whyUnused(entry: BaselineEntry): string {
    const { rule } = entry
    if (this.#twice.has(entry))
      return `\`${rule}\` ${whereOf(entry)} is also switched off by a comment or under \`ignores\`; expected only one of the two`
    if (this.#neededKeys().has(keyOf(entry)))
      return `The baseline has more entries for \`${rule}\` ${whereOf(entry)} than there are findings; expected one for each finding`
    const ids = this.#settings.rules.map(({ id }) => id)
    if (ids.includes(rule))
      return `The baseline still lists \`${rule}\` ${whereOf(entry)}, but that finding is gone; expected only findings that are still there`
    const meant = didYouMean(rule, ids)
    return `There is no rule \`${truncate(rule, 60)}\`; expected ${meant ? `\`${meant}\`` : 'the name of a rule'}`
  }

  #neededKeys(): ReadonlySet<string> {
    this.#keys ??= new Set([...this.#needed].map((entry) => keyOf(entry)))
    return this.#keys
  }

  #isOver({ until }: BaselineEntry): boolean {
    return until !== undefined && until < this.#facts.today
  }
}

/** An entry that names the file as well means that finding and no other. */
function byFileFirst(a: BaselineEntry, b: BaselineEntry): number {
  return Number(a.file === undefined) - Number(b.file === undefined)
}

function whereOf({ template, file, about }: BaselineEntry): string {
  const of = template === undefined ? file : `the template "${truncate(template, 60)}"`
  return `about "${truncate(about, 60)}" in ${of}`
}

/** What a check of the whole program held its rules against. */
class CheckedProgram {
  readonly #files: readonly LintedFile[]
  readonly #settings: Settings
  readonly #isAnyUnread: boolean
  readonly #byTemplate: ReadonlyMap<string, readonly LintedFile[]>
  readonly #byFile: ReadonlyMap<string, readonly LintedFile[]>

  constructor(files: readonly LintedFile[], settings: Settings) {
    this.#files = files
    this.#settings = settings
    this.#isAnyUnread = files.some(isUnread)
    const named = files.flatMap((file) =>
      file.templates.map(
        ({ id }) => [templateFrom(id, [file.file], settings).toWellFormed(), file] as const,
      ),
    )
    this.#byTemplate = grouped(named)
    this.#byFile = grouped(files.map((file) => [settings.globPathOf(file.file), file] as const))
  }

  /**
   * Whether an entry that no finding needed is one that none needs: its rule was held against its
   * template. What is not here may be in a file that cannot be read.
   */
  isDone({ rule: id, template, file }: BaselineEntry): boolean {
    const rule = this.#settings.rules.find((known) => known.id === id)
    if (rule === undefined) return this.#settings.baseline.mayNameOthers !== true
    const isTogether = shapeOf(rule) === 'group'
    if (isTogether && this.#isAnyUnread) return false
    const own = this.#holding(template, file)
    if (own.length === 0) return !this.#isAnyUnread && this.#ranAnywhere(id)
    // What all templates have together is said of a file that is none of them.
    const ran = template === undefined && isTogether ? this.#files : own
    return ran.some(({ rules }) => rules.includes(id))
  }

  #holding(template: string | undefined, file: string | undefined): readonly LintedFile[] {
    const inFile = this.#byFile.get(file ?? '') ?? []
    if (template === undefined) return inFile
    const having = this.#byTemplate.get(template) ?? []
    return file === undefined ? having : having.filter((one) => inFile.includes(one))
  }

  #ranAnywhere(id: string): boolean {
    const isOn = (this.#settings.for('').rules.get(id)?.severity ?? 'off') !== 'off'
    return isOn || this.#files.some(({ rules }) => rules.includes(id))
  }
}

function grouped<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, T[]> {
  const groups = Map.groupBy(pairs, ([key]) => key)
  return new Map([...groups].map(([key, own]) => [key, own.map(([, value]) => value)]))
}
