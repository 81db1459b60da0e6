import type { Settings } from '../configuration/settings.ts'
import {
  type GovernancePart,
  governanceSource,
  type LintedFile,
  linkSource,
  programSource,
} from '../lint/lint-file.ts'
import { RulesAtUses, usesOf } from '../lint/lint-groups.ts'
import { isUnread, type ProgramIndex } from '../lint/program-index.ts'
import { type FactName, type Facts, type ProgramProfile, readImageKey } from '../program/facts.ts'
import { statedTogether } from '../program/governance/stated-rules.ts'
import { readMeaningKey } from '../program/issuance.ts'
import { hasUserInfo } from '../program/links.ts'
import type { MetricsFacts } from '../program/metrics.ts'
import type { ProgramReading } from '../program/reading.ts'
import { type ProgramPart, programOf } from '../subjects/program.ts'
import { configuredIn } from './configured-program.ts'
import type { FactProviders, KnownFacts } from './provider.ts'

/** What holds for a whole run. */
export interface RunContext {
  /** The day that counts as today, `YYYY-MM-DD`; empty where none does, and nothing counts as run out. */
  readonly today: string
  /** Whether only some of the program's files are checked. Default: no. */
  readonly isSelection?: boolean
  readonly providers?: FactProviders
  /** Whether it is to be said which of the fifteen practices are kept, for which more is asked. Default: no. */
  readonly practices?: boolean
  /** Facts that nobody need provide. */
  readonly facts?: KnownFacts
}

/** Ids of the rules that can find nothing in a run, since it has not the facts that they need. */
export function silentRules(
  { byShape }: Settings,
  { providers = {}, facts = {} }: RunContext,
): ReadonlySet<string> {
  const isLacking = (fact: FactName) => {
    if (fact === 'readability') return false // worked out here
    return providers[fact] === undefined && facts[fact] === undefined
  }
  const silent = byShape.group.filter(({ needsFacts = [] }) => needsFacts.some(isLacking))
  return new Set(silent.map(({ id }) => id))
}

/** Asks for what the rules want to know, and adds what the files themselves say. */
export async function gatherFacts(
  files: readonly LintedFile[],
  index: ProgramIndex,
  settings: Settings,
  run: RunContext,
): Promise<Facts> {
  const keys = requestedKeys(index, settings, run.providers ?? {})
  const { images, links, issuance, formerMeanings, ledger } = run.providers ?? {}
  const [imageNames, addresses, ids, meanings] = [
    keys.get('images'),
    keys.get('links'),
    run.practices ? index.templateIds : keys.get('issuance'),
    formerMeanings && keys.get('formerMeanings'),
  ]
  const common = { ...(await commonFacts(files, run)), ...(await ofGovernance(index, run)) }
  let templateIds: ReadonlySet<string> | undefined
  return {
    ...common,
    ...given(
      'images',
      imageNames && (await images?.provide(Array.from(imageNames, readImageKey), common)),
    ),
    ...given('links', addresses && (await links?.provide([...addresses], common))),
    ...given('issuance', ids && (await issuance?.provide([...ids], common))),
    ...given(
      'formerMeanings',
      meanings && (await formerMeanings?.provide(Array.from(meanings, readMeaningKey), common)),
    ),
    ...given(
      'ledger',
      await ledger?.provide([...index.templateIds], {
        ...common,
        verifiesLedger:
          !run.isSelection &&
          settings.byShape.program.some(
            (rule) => rule.readsLedger === 'problems' && settings.mayBeOn(rule),
          ),
      }),
    ),
    ...given('metrics', await metricsFor(settings, run)),
    ...(await readability(keys.get('readability'))),
    ...given('configured', configuredIn(settings)),
    ...given('reading', await readingOf(index, common)),
    isPartial: run.isSelection === true || index.isPartial || files.some(isUnread),
    // Seldom asked for, and a long list.
    get templateIds() {
      templateIds ??= new Set(index.templateIds)
      return templateIds
    },
  }
}

/** The facts that are asked for as a whole: those that templates are held against, and of the run. */
export async function commonFacts(
  files: readonly LintedFile[],
  { today, isSelection = false, providers = {}, facts }: RunContext,
): Promise<Omit<Facts, 'templateIds' | 'isPartial'>> {
  const own = files.find((file) => file.program !== undefined)?.program
  const program = own ?? (await providers.program?.provide([], { today })) ?? facts?.program
  const context = { today, ...(program === undefined ? {} : { program }) }
  return {
    today,
    isSelection,
    ...facts,
    ...given('history', await providers.history?.provide([], context)),
    ...given('skillList', await providers.skillList?.provide([], context)),
    ...ofProgram(program),
  }
}

async function readingOf(
  index: ProgramIndex,
  { program, linkedPages }: Pick<Facts, 'program' | 'linkedPages'>,
): Promise<ProgramReading | undefined> {
  const parts = index.group(programSource, '') as readonly ProgramPart[] // as files put it there
  const { documents, profile } = programOf(parts, program, linkedPages)
  if (documents.length === 0) return undefined
  const { readPages } = await import('../program/read-pages.ts')
  return readPages(documents, profile?.metrics)
}

/** What governance documents lay down, with the pages of the repository that they lead to, one step far. */
async function ofGovernance(
  index: ProgramIndex,
  { today, providers = {} }: RunContext,
): Promise<Pick<Facts, 'linkedPages' | 'stated'>> {
  const parts = index.group(governanceSource, '') as readonly GovernancePart[] // as files put it there
  if (parts.length === 0) return {}
  const own = new Set(parts.map(({ file }) => file))
  const paths = [...new Set(parts.flatMap(({ pages }) => pages))].filter((path) => !own.has(path))
  const pages =
    paths.length === 0 ? undefined : await providers.linkedPages?.provide(paths, { today })
  const stated = [
    ...parts.map((part) => part.stated),
    ...(pages ?? []).map(({ stated = {} }) => stated),
  ]
  return { ...given('linkedPages', pages), stated: statedTogether(stated) }
}

/** Read where a rule may ask for them, and not where some of the program's files were named, since these are others. */
async function metricsFor(
  settings: Settings,
  { providers, isSelection, today }: RunContext,
): Promise<MetricsFacts | undefined> {
  const isAsked = settings.byShape.program.some(
    (rule) => rule.readsMetrics && settings.mayBeOn(rule),
  )
  return isAsked && !isSelection ? providers?.metrics?.provide([], { today }) : undefined
}

function given<K extends keyof Facts>(
  fact: K,
  value: Facts[K] | undefined,
): Partial<Pick<Facts, K>> {
  return (value === undefined ? {} : { [fact]: value }) as Partial<Pick<Facts, K>> // one key alone
}

function ofProgram(
  program: ProgramProfile | undefined,
): Pick<Facts, 'program' | 'skillList'> | undefined {
  if (program === undefined) return undefined
  const { skills } = program
  if (!Array.isArray(skills)) return { program }
  const names = skills.map(({ value }) => value)
  return { program, skillList: { file: program.at.file, names } }
}

/** The formulas are loaded only where a rule asks. */
async function readability(
  keys: ReadonlySet<string> | undefined,
): Promise<Pick<Facts, 'hardSentences'> | undefined> {
  if (keys === undefined) return undefined
  const { hardSentences } = await import('../text/readability.ts')
  return { hardSentences: hardSentences(keys) }
}

/**
 * What is asked of those who know. Rules that ask for facts extract under the very keys by which they are known;
 * nothing is collected for a fact that nobody here can give.
 */
function requestedKeys(
  index: ProgramIndex,
  settings: Settings,
  providers: FactProviders,
): ReadonlyMap<FactName, ReadonlySet<string>> {
  const addresses = providers.links ? requestedAddresses(index, settings) : new Set<string>()
  const keys = new Map<FactName, Set<string>>(addresses.size > 0 ? [['links', addresses]] : [])
  for (const rule of settings.byShape.group)
    for (const fact of rule.facts ?? []) {
      if (fact !== 'readability' && providers[fact] === undefined) continue
      const known = keys.get(fact) ?? new Set<string>()
      for (const key of factKeys(rule, index)) known.add(key)
      if (known.size > 0) keys.set(fact, known)
    }
  return keys
}

/** The keys of its groups, unless a rule says for each value what it asks for. */
function* factKeys(
  rule: Settings['byShape']['group'][number],
  index: ProgramIndex,
): Iterable<string> {
  if (rule.factKey === undefined) return yield* index.keysOf(rule.id)
  for (const key of index.keysOf(rule.id))
    for (const value of index.group(rule.id, key)) yield rule.factKey(value)
}

/**
 * The addresses of which a rule wants to know what they answer. What holds a user name or a password is
 * never asked.
 */
function requestedAddresses(index: ProgramIndex, settings: Settings): Set<string> {
  const wanted = new Set<string>()
  const asking = settings.byShape.link.filter((rule) => rule.needsAnswer || rule.usesAnswer)
  if (asking.length === 0) return wanted
  const rules = new RulesAtUses(settings)
  for (const address of index.keysOf(linkSource)) {
    const isWanted = usesOf(index, address).some((use) =>
      asking.some((rule) => rules.holds(rule, use)),
    )
    if (isWanted && !hasUserInfo(address)) wanted.add(address)
  }
  return wanted
}
