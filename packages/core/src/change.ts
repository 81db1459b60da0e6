import { withoutMark } from './documents/parse.ts'
import type { Source } from './documents/source.ts'
import { Differences } from './engine/differences.ts'
import { Extracts } from './engine/extracts.ts'
import type { Report } from './engine/finding.ts'
import { type Gather, gatherFacts } from './engine/gather.ts'
import { type FileJudgement, judgeFile } from './engine/judge-file.ts'
import { judgeLinks, Links, withLinkRules } from './engine/judge-links.ts'
import { judgeProgram } from './engine/judge-program.ts'
import { type GroupEntry, groupName } from './engine/known-files.ts'
import type { Settings } from './engine/settings.ts'
import { settle, summarise } from './engine/settle.ts'
import { touchedBy } from './engine/touched.ts'
import type { TemplateChange } from './program/changes.ts'

/** Two states of a program, by the files in which they differ. */
export interface ProgramChange {
  readonly before: readonly Source[]
  readonly after: readonly Source[]
  /** For a file that was renamed, the path that it had before. */
  readonly renamed: ReadonlyMap<string, string>
}

/** For each program rule some of its keys. */
export type GroupKeys = ReadonlyMap<string, ReadonlySet<string>>

/** What is known of the files that are the same in both states. */
export interface UnchangedFiles {
  /** Told once which groups will be asked for. */
  load?(groups: GroupKeys): Promise<void>
  /** The values of one key of a program rule with those of other files, in the order of all files. */
  group(rule: string, key: string, others: readonly GroupEntry[]): readonly unknown[]
  readonly templateIds: Iterable<string>
  /** Whether one of them cannot be read, so that what is not here may be there. */
  readonly isPartial: boolean
  /** Texts of those that findings name. */
  sourcesOf(files: readonly string[]): readonly Source[] | Promise<readonly Source[]>
}

/** What a change brings. Its summary counts the files that changed. */
export interface ChangeReport extends Report {
  /** Findings in those files, or about them, that were there before and that the change leaves alone. */
  readonly elsewhere: number
  readonly templates: readonly TemplateChange[]
}

/** How facts are gathered for each of the two states; of links those that the change adds. */
export interface ChangeFacts {
  readonly before: Gather
  readonly after: Gather
}

/**
 * Checks what a change touches: both states of the files that differ, and those groups of the whole
 * program that these have a part in. What was found before is worked out and not guessed.
 */
export async function checkChange(
  { before, after, renamed }: ProgramChange,
  settings: Settings,
  gather: ChangeFacts,
  unchanged: UnchangedFiles,
  others: readonly Source[] = [],
): Promise<ChangeReport> {
  const judgedBefore = await judgeAll(before, settings)
  const judgedAfter = await judgeAll(after, settings)
  const groups = groupsOf([...judgedBefore, ...judgedAfter])
  await unchanged.load?.(groups)
  const differences = new Differences(judgedBefore, judgedAfter, renamed)
  const state = { settings, groups, unchanged, others }
  const then = await report({
    ...state,
    sources: before,
    judged: judgedBefore,
    gather: gather.before,
  })
  const now = await report({
    ...state,
    sources: after,
    judged: judgedAfter,
    gather: withAddedLinks(gather.after, judgedAfter, differences),
  })
  const touched = (earlier: Report['findings']) =>
    touchedBy(differences, settings.rules, {
      findings: earlier,
      textBefore: textsOf(then.sources),
      textAfter: textsOf(now.sources),
    })
  const findings = now.findings.filter(touched(then.findings))
  const suppressed = now.suppressed.filter(touched([...then.findings, ...then.suppressed]))
  return {
    findings,
    suppressed,
    names: now.names,
    summary: summarise(judgedAfter, findings, suppressed),
    elsewhere: now.findings.length - findings.length,
    templates: differences.templates(),
  }
}

async function judgeAll(sources: readonly Source[], settings: Settings): Promise<FileJudgement[]> {
  const judged: FileJudgement[] = []
  for (const source of sources)
    if (!settings.isExcluded(source.path))
      judged.push(await judgeFile(source, settings, { keepsStates: true }))
  return judged
}

/** For each rule the keys under which changed files have an entry, now or before. */
function groupsOf(judged: readonly FileJudgement[]): GroupKeys {
  const groups = new Map<string, Set<string>>()
  for (const { extracts } of judged)
    for (const { rule, key } of extracts) {
      const keys = groups.get(rule) ?? new Set()
      groups.set(rule, keys.add(key))
    }
  return groups
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

/** All findings of one state that the changed files have a part in, with the texts that they name. */
async function report(state: State): Promise<Report & { readonly sources: readonly Source[] }> {
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
  const foreign = [...new Set(named)].filter((file) => !own.has(file))
  const sources = [
    ...state.others,
    ...(foreign.length > 0 ? await unchanged.sourcesOf(foreign) : []),
    ...state.sources,
  ]
  const files = withLinkRules(judged, links, settings, facts)
  return {
    ...(await settle({ files, program, isPart: true }, sources, settings, facts)),
    sources,
  }
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

function textsOf(sources: readonly Source[]): (file: string) => string | undefined {
  const texts = new Map(
    sources.map((source) => [source.path, 'text' in source ? withoutMark(source.text) : undefined]),
  )
  return (file) => texts.get(file)
}
