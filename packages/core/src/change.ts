import type { Source } from './documents/source.ts'
import { ChangedFacts, type ComparedFacts } from './engine/changed-facts.ts'
import { type Concerned, concerned } from './engine/concerned.ts'
import { Differences } from './engine/differences.ts'
import { Extracts } from './engine/extracts.ts'
import type { Finding, NewlySuppressed, Report } from './engine/finding.ts'
import { type Gather, gatherFacts, isUnread, ofProgram } from './engine/gather.ts'
import { type FileJudgement, judgeFile } from './engine/judge-file.ts'
import { judgeLinks, Links, withLinkRules } from './engine/judge-links.ts'
import { judgeProgram, withTemplates } from './engine/judge-program.ts'
import { type GroupEntry, groupName } from './engine/known-files.ts'
import { contractsFirst, keyOf, keyOfRaw } from './engine/newly-suppressed.ts'
import type { Settings } from './engine/settings.ts'
import { type Judged, type SetApart, setApart, toReport } from './engine/settle.ts'
import type { TemplateChange } from './program/changes.ts'
import { imageOf } from './program/facts.ts'
import type { ProgramRule } from './rules/rule.ts'

/** Two states of a program, by the files in which they differ. */
export interface ProgramChange {
  readonly before: readonly Source[]
  readonly after: readonly Source[]
  /** For a file that was renamed, the path that it had before. */
  readonly renamed: ReadonlyMap<string, string>
  /** Whether an image that a template names may be another one now; false: none. Absent: each may. */
  readonly isChangedImage?: ((image: string) => boolean) | false
  /**
   * Whether it comes from a fork, whose comments suppress no contract: one that is suppressed has to have
   * been so before. Default: no.
   */
  readonly isFromFork?: boolean
}

/** For each program rule some of its keys. */
export type GroupKeys = ReadonlyMap<string, ReadonlySet<string>>

/** What is known of the files that are the same in both states. */
export interface UnchangedFiles {
  /** Whether a group is so large that it is left out where it can say nothing new. Default: none is. */
  isLarge?(rule: string, key: string): boolean
  /** Told once which groups will be asked for. */
  load?(groups: GroupKeys): Promise<void>
  /** The values of one key of a program rule with those of other files, in the order of all files. */
  group(rule: string, key: string, others: readonly GroupEntry[]): unknown[]
  readonly templateIds: Iterable<string>
  /** Whether one of them cannot be read, so that what is not here may be there. */
  readonly isPartial: boolean
  /** All keys of a rule. */
  keysOf(rule: string): Iterable<string>
  /** Texts of those that findings name. */
  sourcesOf(files: readonly string[]): readonly Source[] | Promise<readonly Source[]>
}

/** What a change brings. Its summary counts the files that changed. */
export interface ChangeReport extends Report {
  /** Findings in those files, or about them, that were there before and that the change leaves alone. */
  readonly elsewhere: number
  readonly templates: readonly TemplateChange[]
  /** What the change switches off: suppressed now, and not before. Contracts first. */
  readonly newlySuppressed: readonly NewlySuppressed[]
  readonly refusedSuppressions: readonly Finding[]
}

/** How facts are gathered for each of the two states; of links those that the change adds. */
export interface ChangeFacts {
  readonly before: Gather
  readonly after: Gather
}

/**
 * Checks what a change touches: both states of the files that differ, and those groups of the whole
 * program that these have a part in, or what they are compared with. What was found before is worked out
 * and not guessed.
 */
export async function checkChange(
  change: ProgramChange,
  settings: Settings,
  gather: ChangeFacts,
  unchanged: UnchangedFiles,
  others: readonly Source[] = [],
): Promise<ChangeReport> {
  const { before, after, renamed, isFromFork = false } = change
  const judgedAfter = await judgeAll(after, settings)
  // Where there is nothing to say, nobody need know what was said before.
  const isQuiet = judgedAfter.every(({ findings }) => findings.length === 0)
  const judged = { before: await judgeAll(before, settings, isQuiet), after: judgedAfter }
  const differences = new Differences(judged.before, judged.after, renamed)
  const facts = new ChangedFacts(
    await comparedFacts(judged.before, gather.before, unchanged),
    await comparedFacts(judged.after, gather.after, unchanged),
  )
  const groups = groupsOf([...judged.before, ...judged.after])
  leaveOut(groups, settings, differences, unchanged)
  for (const rule of settings.programRules)
    for (const key of keysConcerned(rule, facts, change, unchanged)) addKey(groups, rule.id, key)
  await unchanged.load?.(groups)
  const state = { settings, groups, unchanged, others }
  const now = await report({
    ...state,
    sources: after,
    judged: judged.after,
    gather: withAddedLinks(gather.after, judged.after, differences),
  })
  const isSilent = now.apart.findings.length + now.apart.suppressed.length === 0
  if (isSilent)
    return toChange(now, { ...now.apart, fresh: [], refused: [] }, differences, settings)
  const then = await report({
    ...state,
    sources: before,
    judged: isQuiet ? await judgeAll(before, settings) : judged.before,
    gather: gather.before,
  })
  const comparison = {
    differences,
    facts,
    rules: settings.rules,
    before: then.apart.locators,
    after: now.apart.locators,
  }
  return toChange(
    now,
    await concerned(now.apart, then.apart, comparison, isFromFork),
    differences,
    settings,
  )
}

/** Tells of all that was found now what the change concerns. */
async function toChange(
  now: Findings,
  found: Concerned,
  differences: Differences,
  settings: Settings,
): Promise<ChangeReport> {
  const report = await toReport(found, now.judged, settings)
  const [fresh, refused] = [found.fresh, found.refused].map((all) => new Set(all.map(keyOfRaw)))
  return {
    ...report,
    elsewhere: now.apart.findings.length + found.refused.length - found.findings.length,
    templates: differences.templates,
    newlySuppressed: contractsFirst(
      report.suppressed.filter((one) => fresh?.has(keyOf(one))),
      settings.rules,
    ),
    refusedSuppressions: report.findings.filter((one) => refused?.has(keyOf(one))),
  }
}

/**
 * Leaves out large groups of rules that read nothing that changed: what they say is the same before and
 * after. Small ones are judged all the same, since what they say counts as found before.
 */
function leaveOut(
  groups: Map<string, Set<string>>,
  { programRules }: Settings,
  differences: Differences,
  { isLarge }: UnchangedFiles,
): void {
  if (isLarge === undefined) return
  for (const rule of programRules) {
    if (differences.concern(rule)) continue
    for (const key of groups.get(rule.id) ?? [])
      if (isLarge(rule.id, key)) groups.get(rule.id)?.delete(key)
  }
}

/** The facts that templates are held against, before any rule asks for more. */
async function comparedFacts(
  judged: readonly FileJudgement[],
  gather: Gather,
  unchanged: UnchangedFiles,
): Promise<ComparedFacts> {
  const checked = judged.find((file) => file.program !== undefined)?.program
  const gathered = await gather({ program: checked, keys: new Map() })
  return {
    ...gathered,
    ...ofProgram(checked ?? gathered.program),
    isPartial: gathered.isPartial === true || unchanged.isPartial || judged.some(isUnread),
    isAlone: isAlone(judged, unchanged.templateIds),
    ids: new Set(judged.flatMap(({ templates }) => templates.map(({ id }) => id))),
  }
}

/** Whether there is one template at the most, which says nothing about others. */
function isAlone(judged: readonly FileJudgement[], others: Iterable<string>): boolean {
  let count = judged.reduce((sum, { templates }) => sum + templates.length, 0)
  for (const _ of others) {
    count += 1
    if (count > 1) break
  }
  return count <= 1
}

/** Of the groups that changed files have no part in, those of which a rule may have something else to say. */
function* keysConcerned(
  rule: ProgramRule,
  facts: ChangedFacts,
  { isChangedImage = () => true }: ProgramChange,
  unchanged: UnchangedFiles,
): Iterable<string> {
  if (facts.hasChangedFor(rule)) yield* unchanged.keysOf(rule.id)
  else if (isChangedImage && rule.facts?.includes('images'))
    for (const key of unchanged.keysOf(rule.id)) if (isChangedImage(imageOf(key))) yield key
}

async function judgeAll(
  sources: readonly Source[],
  settings: Settings,
  extractsOnly = false,
): Promise<FileJudgement[]> {
  const judged: FileJudgement[] = []
  for (const source of sources)
    if (!settings.isExcluded(source.path)) {
      const collectsLinks = settings.for(source.path).judgesLinks
      judged.push(
        await judgeFile(source, settings, { keepsStates: true, collectsLinks, extractsOnly }),
      )
    }
  return judged
}

/** For each rule the keys under which changed files have an entry, now or before. */
function groupsOf(judged: readonly FileJudgement[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>()
  for (const { extracts } of judged) for (const { rule, key } of extracts) addKey(groups, rule, key)
  return groups
}

function addKey(groups: Map<string, Set<string>>, rule: string, key: string): void {
  const keys = groups.get(rule)
  if (keys) keys.add(key)
  else groups.set(rule, new Set([key]))
}

/** Asks only for links that the change adds: the others were there before. */
function withAddedLinks(
  gather: Gather,
  judged: readonly FileJudgement[],
  differences: Differences,
): Gather {
  return ({ keys, program }) => {
    const named = judged.flatMap(({ links }) => links)
    const added = new Set(
      named.filter((link) => differences.isAddedLink(link)).map(({ address }) => address),
    )
    const wanted = new Map(keys)
    const links = [...(keys.get('links') ?? [])].filter((address) => added.has(address))
    if (links.length > 0) wanted.set('links', new Set(links))
    else wanted.delete('links')
    return gather({ program, keys: wanted })
  }
}

interface State {
  readonly sources: readonly Source[]
  readonly judged: readonly FileJudgement[]
  readonly gather: Gather
  readonly settings: Settings
  readonly groups: GroupKeys
  readonly unchanged: UnchangedFiles
  readonly others: readonly Source[]
}

/** What was found in one state. */
interface Findings {
  readonly judged: Judged
  readonly apart: SetApart
}

/** All findings of one state that the changed files have a part in. */
async function report(state: State): Promise<Findings> {
  const { judged, settings, unchanged, gather } = state
  const extracts = extractsOf(state)
  const links = new Links()
  for (const file of judged) links.add(file.links)
  const facts = await gatherFacts(judged, extracts, links, settings, gather, unchanged)
  const program = [
    ...judgeProgram(judged, extracts, settings, facts),
    ...judgeLinks(links, settings, facts),
  ]
  const own = new Set(state.sources.map(({ path }) => path))
  const named = program.flatMap(({ at, related }) => [at.file, ...related.map(({ file }) => file)])
  const foreign = await foreignFiles(
    [...new Set(named)].filter((file) => !own.has(file)),
    state,
  )
  const sources = [...state.others, ...foreign.sources, ...state.sources]
  const files = withLinkRules(judged, links, settings, facts)
  const all = { files, program: withTemplates(program, foreign.judged), others: foreign.judged }
  return { judged: all, apart: await setApart(all, sources, settings, facts) }
}

/** Files that did not change and that findings name. */
async function foreignFiles(files: readonly string[], { unchanged, settings }: State) {
  const sources = files.length > 0 ? await unchanged.sourcesOf(files) : []
  const judged: FileJudgement[] = []
  for (const source of sources)
    judged.push(await judgeFile(source, settings, { extractsOnly: true }))
  return { sources, judged }
}

/** The groups that changed files have a part in, whole, each in the order of its files. */
function extractsOf({ judged, groups, unchanged }: State): Extracts {
  const own = new Map<string, GroupEntry[]>()
  for (const { file, extracts } of judged)
    for (const { rule, key, value } of extracts) {
      const entries = own.get(groupName(rule, key))
      if (entries) entries.push({ file, value })
      else own.set(groupName(rule, key), [{ file, value }])
    }
  const extracts = new Extracts()
  for (const [rule, keys] of groups)
    for (const key of keys) {
      const values = unchanged.group(rule, key, own.get(groupName(rule, key)) ?? [])
      if (values.length > 0) extracts.addGroup(rule, key, values)
    }
  return extracts
}
