import type { Settings } from '../configuration/settings.ts'
import type { Finding, RawFinding } from '../lint/finding.ts'
import type { BaselineEntry, BaselineNote } from './baseline-entry.ts'

type Named = Pick<Finding, 'rule' | 'template' | 'about'> & {
  readonly file: string
  readonly related: readonly { readonly file: string }[]
}

/** By what a finding is known in a baseline. */
export interface FindingName {
  readonly rule: string
  readonly template: string | undefined
  readonly file: string
  readonly about: string
}

/** Under which entries that may mean one finding are kept. Names stay what they are when written as UTF-8. */
export function keyOf({ rule, template, file, about }: Partial<FindingName>): string {
  const subject = template === undefined ? ['file', file] : ['template', template]
  return JSON.stringify([rule, ...subject, about]).toWellFormed()
}

/** The name of a finding before its place is worked out. */
export function nameOfRaw(finding: RawFinding, settings: Settings): FindingName {
  return nameOf({ ...finding, file: finding.at.file }, settings)
}

/** The same wherever badgelint was started: paths are those that globs mean, in made ids as well. */
export function nameOf({ rule, template, file, about, related }: Named, settings: Settings) {
  const files = [file, ...related.map((place) => place.file)]
  const fromProgram = (text: string) => templateFrom(text, files, settings)
  return {
    rule,
    template: template === undefined ? undefined : fromProgram(template),
    file: settings.globPathOf(file),
    about: fromProgram(about),
  }
}

/** A template that states no id may be known by its file, alone or with its number behind `#`. */
export function templateFrom(id: string, files: readonly string[], settings: Settings): string {
  const file = files.find((path) => id === path || id.startsWith(`${path}#`))
  return file === undefined ? id : `${settings.globPathOf(file)}${id.slice(file.length)}`
}

/** Whether a finding may be frozen: what rules say may be, what is broken or configured wrongly not. */
function isFreezable({ rule }: Pick<Finding, 'rule'>, settings: Settings): boolean {
  return settings.rules.some(({ id }) => id === rule)
}

/** What freezing comes to. */
export interface Frozen {
  /** Entries for the findings, each its own; sorted. */
  readonly entries: readonly BaselineEntry[]
  /** Findings that are not frozen: no rule's, or those whose entry has run out. */
  readonly left: readonly Finding[]
}

/**
 * Makes entries for findings. One that had an entry which has run out is not frozen anew: that its day has
 * passed must not be undone by the way.
 */
export function freeze(
  findings: readonly Finding[],
  settings: Settings,
  note: BaselineNote,
  expired: readonly BaselineEntry[] = [],
): Frozen {
  const left: Finding[] = []
  const names: FindingName[] = []
  const over = Map.groupBy(expired, keyOf)
  for (const finding of findings) {
    const name = nameOf(finding, settings)
    const ofName = over.get(keyOf(name)) ?? []
    const index = ofName.findIndex((entry) => isIn(name.file, entry))
    if (index >= 0) ofName.splice(index, 1)
    if (index >= 0 || !isFreezable(finding, settings)) left.push(finding)
    else names.push(name)
  }
  return { entries: entriesFor(names, note), left }
}

/** The entry that each finding has, each entry for one finding; a finding that has none is left out. */
export function entriesOf<F extends Finding>(
  findings: readonly F[],
  entries: readonly BaselineEntry[],
  settings: Settings,
): ReadonlyMap<F, BaselineEntry> {
  const open = Map.groupBy(entries, keyOf)
  const found = new Map<F, BaselineEntry>()
  for (const finding of findings) {
    const name = nameOf(finding, settings)
    const own = open.get(keyOf(name)) ?? []
    const index = own.findIndex((entry) => isIn(name.file, entry))
    const [entry] = index < 0 ? [] : own.splice(index, 1)
    if (entry) found.set(finding, entry)
  }
  return found
}

/** Whether an entry may mean a finding in a file. */
export function isIn(path: string, { file }: BaselineEntry): boolean {
  return file === undefined || file === path
}

function entriesFor(
  names: readonly FindingName[],
  { reason, owner, until }: BaselineNote,
): BaselineEntry[] {
  const groups = Map.groupBy(names, keyOf)
  const isShared = (name: FindingName) =>
    groups.get(keyOf(name))?.some(({ file }) => file !== name.file) === true
  return sortedEntries(
    names.map((name) => ({
      rule: name.rule,
      ...(name.template === undefined ? {} : { template: name.template }),
      ...(name.template === undefined || isShared(name) ? { file: name.file } : {}),
      about: name.about,
      reason,
      ...(owner === undefined ? {} : { owner }),
      ...(until === undefined ? {} : { until }),
    })),
  )
}

/** In the order of rules, then of templates or files; by code units, so that it is the same everywhere. */
export function sortedEntries(entries: readonly BaselineEntry[]): BaselineEntry[] {
  const keys = new Map(entries.map((entry) => [entry, sortKey(entry)]))
  return entries.toSorted((a, b) => compare(keys.get(a) ?? [], keys.get(b) ?? []))
}

function sortKey({ rule, template, file, about, reason, owner, until }: BaselineEntry): string[] {
  return [rule, template ?? file ?? '', about, file ?? '', reason, owner ?? '', until ?? '']
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (const [index, part] of a.entries()) {
    const other = b[index] ?? ''
    if (part !== other) return part < other ? -1 : 1
  }
  return 0
}
