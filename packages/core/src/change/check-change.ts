import type { Settings } from '../configuration/settings.ts'
import type { Source } from '../documents/source.ts'
import { commonFacts, gatherFacts, type RunContext } from '../facts/gather-facts.ts'
import type { FactProvider, FactProviders, ProvidedFact, ProvidedFacts } from '../facts/provider.ts'
import { readFile } from '../formats/read-file.ts'
import {
  type Finding,
  findingKey,
  type NewlySuppressed,
  type RawFinding,
  rawFindingKey,
} from '../lint/finding.ts'
import { withLinkRules } from '../lint/link-rules-held.ts'
import {
  type FileResult,
  type GovernancePart,
  type GroupEntry,
  governanceSource,
  type LintedFile,
  linkSource,
  lintFile,
  programSource,
} from '../lint/lint-file.ts'
import { lintGroups, withTemplates } from '../lint/lint-groups.ts'
import { contributionOf, isUnread, type ProgramIndex } from '../lint/program-index.ts'
import { type Facts, readImageKey } from '../program/facts.ts'
import { type StatedRules, statedTogether } from '../program/governance/stated-rules.ts'
import type { LinkUse, NamedLink } from '../program/links.ts'
import {
  type Run,
  type SeparatedFindings,
  separateFindings,
  toReport,
} from '../report/build-report.ts'
import type { Report, SettledFindings, StatedChange } from '../report/report.ts'
import { contractsFirst } from '../rules/contract.ts'
import type { TemplateGroupRule } from '../rules/rule.ts'
import { template as templateSubject } from '../subjects/template.ts'
import { settledFindings } from './affected-findings.ts'
import { ChangedFacts, type ComparedFacts } from './changed-facts.ts'
import { ChangedIndex } from './changed-index.ts'
import { type ComparedFile, Differences } from './differences.ts'
import { type Affected, selectAffected } from './select-affected.ts'
import { countSettled } from './settled-findings.ts'
import { statedChanges } from './stated-changes.ts'
import { stateOf, type TemplateChange } from './template-changes.ts'
import type { GroupKeys, UnchangedIndex } from './unchanged-index.ts'

/** Two states of a program, by the files in which they differ. */
export interface ProgramChange {
  readonly before: readonly Source[]
  readonly after: readonly Source[]
  /** For a file that was renamed, the path that it had before. */
  readonly renamed: ReadonlyMap<string, string>
  /** All paths that it touches, those included that are not checked. Default: those of `before` and `after`. */
  readonly touched?: ReadonlySet<string>
  /**
   * Whether it comes from a fork, whose comments suppress no contract: one that is suppressed has to have
   * been so before. Default: no.
   */
  readonly isFromFork?: boolean
}

/** What holds in each of the two states; of links those are asked that the change adds. */
export interface ChangeContext {
  readonly before: RunContext
  readonly after: RunContext
  /** Files that are not checked, and that findings may name, such as the configuration. */
  readonly others?: readonly Source[]
}

/** What a change brings. Its summary counts the files that changed. */
export interface ChangeReport extends Report {
  /** Findings in those files, or about them, that were there before and that the change leaves alone. */
  readonly elsewhere: number
  /** What happened to each template of those files. */
  readonly changes: readonly TemplateChange[]
  /** What the change switches off: suppressed now, and not before. Contracts first. */
  readonly newlySuppressed: readonly NewlySuppressed[]
  readonly refusedSuppressions: readonly Finding[]
  readonly settled: readonly SettledFindings[]
  readonly statedChanges: readonly StatedChange[]
}

/**
 * Checks what a change touches: both states of the files that differ, and those groups of the whole
 * program that these have a part in, or what they are compared with. What was found before is worked out
 * and not guessed.
 */
export async function checkChange(
  change: ProgramChange,
  settings: Settings,
  context: ChangeContext,
  unchanged: UnchangedIndex,
): Promise<ChangeReport> {
  const after = await lintAll(change.after, settings)
  const before = await lintAll(change.before, settings)
  const differences = new Differences(before, after, change.renamed)
  const facts = new ChangedFacts(
    await comparedFacts(before, context.before, unchanged),
    await comparedFacts(after, context.after, unchanged),
  )
  const groups = affectedGroups([...before, ...after], settings, differences, unchanged)
  for (const rule of settings.byShape.group)
    for (const key of keysOfOtherFacts(rule, facts, context.after, unchanged))
      addKey(groups, rule.id, key)
  // What documents lay down is asked for by rules on templates.
  addKey(groups, governanceSource, '')
  // And their goals by rules on metrics.
  if (context.after.providers?.metrics?.mayDiffer) addKey(groups, programSource, '')
  await unchanged.load?.(groups)
  const states = new States(settings, groups, unchanged, context.others ?? [])
  const now = await states.check(
    change.after,
    after,
    {
      ...context.after,
      providers: withAddedLinks(context.after.providers ?? {}, after, differences),
    },
    states.indexOf(before),
  )
  const then = await states.check(change.before, before, context.before)
  const comparison = {
    differences,
    facts,
    rules: settings.byShape,
    before: then.separated.locators,
    after: now.separated.locators,
  }
  const { isFromFork = false } = change
  const affected = await selectAffected(now.separated, then.separated, comparison, {
    rules: settings.rules,
    isFromFork,
  })
  return {
    ...(await toChange(now, affected, differences, settings)),
    settled: countSettled(
      await settledFindings(stillAsked(then, now, settings), allOf(now), comparison),
      change.touched ?? new Set([...change.before, ...change.after].map(({ path }) => path)),
    ),
    statedChanges: await statedChanges(
      { stated: then.facts.stated, sources: change.before },
      { stated: now.facts.stated, sources: change.after },
      settings,
      unchanged,
    ),
  }
}

function allOf({ separated: { findings, suppressed } }: Checked): readonly RawFinding[] {
  return [...findings, ...suppressed]
}

/**
 * What was shown before, but for rules on the program where the change takes away the last file that has them
 * run.
 */
function stillAsked(
  { separated: { findings }, hasProgramFiles }: Checked,
  now: Checked,
  { byShape }: Settings,
): readonly RawFinding[] {
  if (!hasProgramFiles || now.hasProgramFiles) return findings
  const left = new Set(byShape.program.map(({ id }) => id))
  return findings.filter(({ rule }) => !left.has(rule))
}

/** Reports of all that was found now what the change affects. */
async function toChange(
  now: Checked,
  affected: Affected,
  differences: Differences,
  settings: Settings,
): Promise<Omit<ChangeReport, 'settled' | 'statedChanges'>> {
  const report = await toReport(affected, now.run, settings, now.facts)
  const [suppressed, refused] = [affected.newlySuppressed, affected.refused].map(
    (all) => new Set(all.map(rawFindingKey)),
  )
  return {
    ...report,
    elsewhere: now.separated.findings.length + affected.refused.length - affected.findings.length,
    changes: differences.templates,
    newlySuppressed: contractsFirst(
      report.suppressed.filter((one) => suppressed?.has(findingKey(one))),
      settings.rules,
    ),
    refusedSuppressions: report.findings.filter((one) => refused?.has(findingKey(one))),
  }
}

/** A changed file in one state: what linting it gives, and what is compared. */
interface ChangedFile extends ComparedFile {
  readonly result: FileResult
}

async function lintAll(
  sources: readonly Source[],
  settings: Settings,
  checks = true,
): Promise<ChangedFile[]> {
  const files: ChangedFile[] = []
  for (const source of sources) {
    if (settings.isExcluded(source.path)) continue
    const model = await readFile(source, settings)
    const hasLinks = settings.for(source.path).active.link.length > 0
    const result = lintFile(model, settings, { checks, links: hasLinks })
    files.push({
      file: source.path,
      result,
      states: templateSubject.itemsIn(model).map(stateOf),
      links: linksOf(result),
    })
  }
  return files
}

/** The links among the entries of a file. */
function linksOf({ entries }: FileResult): NamedLink[] {
  return entries.flatMap(
    ({ source, key, value }) =>
      source === linkSource ? [{ address: key, use: value as LinkUse }] : [], // as lintFile puts them there
  )
}

/**
 * The groups in which changed files have an entry, now or before; without large ones of rules that read
 * nothing that changed, since what they find is the same before and after. Small ones are checked all the
 * same, since what they find counts as found before.
 */
function affectedGroups(
  files: readonly ChangedFile[],
  settings: Settings,
  differences: Differences,
  { isLarge }: UnchangedIndex,
): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>()
  for (const { result } of files)
    for (const { source, key } of result.entries)
      if (source !== linkSource) addKey(groups, source, key)
  if (isLarge === undefined) return groups
  for (const rule of settings.byShape.group) {
    if (differences.concern(rule)) continue
    for (const key of groups.get(rule.id) ?? [])
      if (isLarge(rule.id, key)) groups.get(rule.id)?.delete(key)
  }
  return groups
}

function addKey(groups: Map<string, Set<string>>, source: string, key: string): void {
  const keys = groups.get(source)
  if (keys) keys.add(key)
  else groups.set(source, new Set([key]))
}

/** The facts that templates are held against, before any rule asks for more. */
async function comparedFacts(
  files: readonly ChangedFile[],
  context: RunContext,
  unchanged: UnchangedIndex,
): Promise<ComparedFacts> {
  const results = files.map(({ result }) => result)
  return {
    ...(await commonFacts(results, context)),
    isPartial: context.isSelection === true || unchanged.isPartial || results.some(isUnread),
    stated: statedTogether(results.flatMap(({ entries }) => statedAmong(entries))),
    isAlone: isAlone(results, unchanged.templateIds),
    ids: new Set(results.flatMap(({ templates }) => templates.map(({ id }) => id))),
  }
}

function statedAmong(entries: readonly GroupEntry[]): StatedRules[] {
  return entries.flatMap(
    ({ source, value }) => (source === governanceSource ? [(value as GovernancePart).stated] : []), // as lintFile puts it there
  )
}

/** Whether there is one template at the most, which says nothing about others. */
function isAlone(files: readonly LintedFile[], others: Iterable<string>): boolean {
  let count = files.reduce((sum, { templates }) => sum + templates.length, 0)
  for (const _ of others) {
    count += 1
    if (count > 1) break
  }
  return count <= 1
}

/** Of the groups that changed files have no part in, those of which a rule may find something else. */
function* keysOfOtherFacts(
  rule: TemplateGroupRule,
  facts: ChangedFacts,
  { providers }: RunContext,
  unchanged: UnchangedIndex,
): Iterable<string> {
  if (facts.hasChangedFor(rule)) {
    yield* unchanged.keysOf(rule.id)
    return
  }
  const { images, issuance } = providers ?? {}
  const mayDiffer =
    (rule.facts?.includes('images') && differenceOf(images, readImageKey)) ||
    (rule.facts?.includes('issuance') && differenceOf(issuance, (id) => id))
  if (!mayDiffer) return
  for (const key of unchanged.keysOf(rule.id)) if (mayDiffer(key)) yield key
}

/** Whether a fact may be another one, by the name under which facts know it; undefined where none is. */
function differenceOf<F extends ProvidedFact>(
  provider: FactProvider<F> | undefined,
  read: (name: string) => ProvidedFacts[F]['key'],
): ((name: string) => boolean) | undefined {
  const { mayDiffer } = provider ?? {}
  return mayDiffer && ((name) => mayDiffer(read(name)))
}

/** Asks only for links that the change adds: the others were there before. */
function withAddedLinks(
  { links, ...others }: FactProviders,
  files: readonly ChangedFile[],
  differences: Differences,
): FactProviders {
  if (links === undefined) return others
  const named = files.flatMap((file) => file.links)
  const added = new Set(
    named.filter((link) => differences.isAddedLink(link)).map(({ address }) => address),
  )
  const provideAdded: FactProvider<'links'>['provide'] = (addresses, context) => {
    const asked = addresses.filter((address) => added.has(address))
    return asked.length > 0 ? links.provide(asked, context) : undefined
  }
  return { ...others, links: { fact: 'links', provide: provideAdded } }
}

/** What was found in one state. */
interface Checked {
  readonly run: Run
  readonly separated: SeparatedFindings
  readonly facts: Facts
  /** Whether a file says something of the program as a whole, which has the rules on it run. */
  readonly hasProgramFiles: boolean
}

/** Checks either state over one index of what does not change. */
class States {
  readonly #settings: Settings
  readonly #groups: GroupKeys
  readonly #unchanged: UnchangedIndex
  readonly #others: readonly Source[]

  constructor(
    settings: Settings,
    groups: GroupKeys,
    unchanged: UnchangedIndex,
    others: readonly Source[],
  ) {
    this.#settings = settings
    this.#groups = groups
    this.#unchanged = unchanged
    this.#others = others
  }

  indexOf(files: readonly ChangedFile[]): ProgramIndex {
    const contributions = files.map(({ result }) => contributionOf(result))
    return new ChangedIndex(contributions, this.#groups, this.#unchanged)
  }

  /** All findings of one state that the changed files have a part in. */
  async check(
    sources: readonly Source[],
    files: readonly ChangedFile[],
    context: RunContext,
    base?: ProgramIndex,
  ): Promise<Checked> {
    const settings = this.#settings
    const results = files.map(({ result }) => result)
    const index = this.indexOf(files)
    const facts = await gatherFacts(results, index, settings, context)
    const program = lintGroups(results, index, settings, facts, base ? { base } : {})
    const own = new Set(sources.map(({ path }) => path))
    const named = program.flatMap(({ at, related }) => [at, ...related]).map(({ file }) => file)
    const foreign = await this.#foreign([...new Set(named)].filter((file) => !own.has(file)))
    const run = {
      files: withLinkRules(results, index, settings, facts),
      program: withTemplates(program, foreign.files),
      others: foreign.files,
    }
    const all = [...this.#others, ...foreign.sources, ...sources]
    const separated = await separateFindings(run, all, settings, facts)
    const hasProgramFiles = index.group(programSource, '').length > 0
    return { run, separated, facts, hasProgramFiles }
  }

  /** Files that did not change and that findings name. */
  async #foreign(paths: readonly string[]) {
    const sources = paths.length > 0 ? await this.#unchanged.sourcesOf(paths) : []
    const files: LintedFile[] = []
    for (const source of sources) {
      const model = await readFile(source, this.#settings)
      files.push(lintFile(model, this.#settings, { checks: false }))
    }
    return { sources, files }
  }
}
