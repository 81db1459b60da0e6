import { resolve } from 'node:path'
import {
  createSession,
  type LinkFact,
  lintSources,
  type Report,
  type Rule,
  type Session,
  type SessionOptions,
  type Source,
} from '@badgelint/core/internal'
import picomatch from 'picomatch'
import type { CodePolicy } from './configuration/code-policy.ts'
import { type LoadedConfiguration, loadConfiguration } from './configuration/load-configuration.ts'
import { UnusableConfigurationError } from './configuration/read-settings.ts'
import {
  type FactOptions,
  factProviders,
  factSettings,
  type LinkChecker,
} from './facts/fact-providers.ts'
import { leadsOut } from './files/named-files.ts'
import { type Folders, repositoryTop } from './files/paths.ts'
import type { VirtualFiles } from './files/read.ts'
import { type Target, type TargetRequest, targetOf, toSource } from './files/select.ts'
import { Selection } from './files/selection.ts'
import { keepHeapSmall } from './heap.ts'

/** What is to be checked, and how. */
export interface CheckRequest extends TargetRequest {
  /** A configuration file that was named. */
  readonly configuration?: string
  /**
   * Another state of the configuration than that on the disk, so that a stranger's change cannot bring
   * its own; or none at all.
   */
  readonly configured?: VirtualFiles | 'by-default'
  /** Whether the baseline that the configuration names need not be there yet. Default: it must. */
  readonly mayLackBaseline?: boolean
  /** Whether the baseline freezes nothing, so that its findings are shown. Default: no. */
  readonly ignoresBaseline?: boolean
  /** The day that counts as today, `YYYY-MM-DD`. Default: the configuration's, else that of the clock. */
  readonly today?: string
  /** Whether links are asked whether they are alive. Default: no. */
  readonly links?: boolean
  /** Whether the report says which of the fifteen practices are kept. Default: no. */
  readonly practices?: boolean
  /** Called with the number of links that were asked, and that of all. */
  readonly onLink?: (done: number, all: number) => void
  /**
   * Whether the files may be trusted. Those of strangers lead to public hosts only, by links without
   * headers. Default: yes.
   */
  readonly isTrusted?: boolean
  /** Which code of the repository may run. Default: all of it where the files are trusted, else none. */
  readonly code?: CodePolicy
}

/** Phases of a run, as `--stats` shows them; `known` indexes the files that a change leaves alone. */
type Phase = 'configure' | 'discover' | 'read' | 'known' | 'check'

export interface CheckResult extends Pick<Folders, 'base' | 'root'> {
  readonly report: Report
  /** The texts of the files that findings name, by path. */
  readonly sources: readonly Source[]
  /** What was named and matches no file that badgelint reads. */
  readonly unmatched: readonly string[]
  /** Sentences for people beside the findings, such as that there is no network. */
  readonly notes: readonly string[]
  /** Whether a configuration was found, which then decides what is read. */
  readonly isConfigured: boolean
  /** Configuration files that hold, by the paths that findings have for them. */
  readonly configurationFiles: readonly string[]
  /** The rules that there are, those of plugins among them. */
  readonly rules: readonly Rule[]
  /** Plugins and packages that were left alone, since their code may not run. */
  readonly skipped: readonly string[]
  /** Why code may not run, as the end of a sentence that begins with "since"; absent where it may. */
  readonly refusal?: string
  /** How long each phase took, in milliseconds. */
  readonly timing: Readonly<Partial<Record<Phase, number>>>
}

/** Files that were read to be checked, and how they are to be. */
export interface Reading extends Folders {
  readonly sources: readonly Source[]
  readonly unmatched: readonly string[]
  /** Sentences on what was not read, such as folders that were not followed. */
  readonly notes: readonly string[]
  /** Those of them on folders in which there may be files of the program. */
  readonly hidden: readonly string[]
  readonly configuration: LoadedConfiguration
  /** Whether only some of the program's files were named. */
  readonly isPartial: boolean
  readonly today: string
}

/** Checks the files of a repository. Throws {@link UnusableConfigurationError} where its configuration is. */
export async function check(request: CheckRequest): Promise<CheckResult> {
  const clock = new Stopwatch()
  const reading = await readFiles(request, clock)
  return checkReading(reading, request, { practices: request.practices ?? false }, clock)
}

/** What a report tells beside the findings. */
export interface Extras extends Pick<SessionOptions, 'practices' | 'audit'> {
  /** Which part of the repository's history is asked for. Default: none. */
  readonly history?: FactOptions['history']
}

/** Checks files that were read, and says what a check says. */
export async function checkReading(
  reading: Reading,
  request: CheckRequest,
  extras: Extras,
  clock: Stopwatch,
): Promise<CheckResult> {
  const notes = [...reading.notes]
  const checkLinks = request.links ? createLinkChecker(reading, request, notes) : undefined
  const report = await checkFiles(reading, checkLinks, extras)
  clock.endPhase('check')
  return {
    ...resultContext(reading.configuration, reading.base),
    report,
    sources: [...reading.configuration.sources, ...reading.sources],
    unmatched: reading.unmatched,
    notes,
    timing: clock.durations,
  }
}

/** The part of a result that is about the configuration. */
export function resultContext(configuration: LoadedConfiguration, base: string) {
  const { root, settings, skipped, refusal, isConfigured, sources } = configuration
  return {
    base,
    root,
    skipped,
    ...(refusal === undefined ? {} : { refusal }),
    isConfigured,
    configurationFiles: sources.map(({ path }) => path),
    rules: settings.rules,
  }
}

/** A checker that asks each link once, as the configuration has it, and adds sentences for people to `notes`. */
export function createLinkChecker(
  { configuration }: Pick<Reading, 'configuration'>,
  { isTrusted = true, onLink }: CheckRequest,
  notes: string[],
): LinkChecker {
  const { settings, root } = configuration
  const isOn = (id: string) => (settings.for('').rules.get(id)?.severity ?? 'off') !== 'off'
  const answers = new Map<string, LinkFact>()
  return async (addresses) => {
    const { checkAddresses } = await import('./facts/links.ts')
    const open = [...addresses].filter((address) => !answers.has(address))
    if (open.length === 0) return answers
    const results = await checkAddresses(open, {
      // How old an answer is goes by the clock, whatever day the findings are to be of.
      today: localDay(new Date()),
      root,
      configuration: settings.links,
      isTrusted,
      reads: { fragments: isOn('links/fragment'), softMissing: isOn('links/soft-404') },
      ...(onLink ? { progress: onLink } : {}),
    })
    notes.push(...results.notes)
    for (const [address, fact] of results.links) answers.set(address, fact)
    return answers
  }
}

/** Finds and reads what a request names. Throws {@link UnusableConfigurationError}. */
export async function readFiles(
  request: CheckRequest,
  clock: Stopwatch = new Stopwatch(),
): Promise<Reading> {
  const target = targetOf(request)
  const configuration = await configurationFor(request, target)
  clock.endPhase('configure')
  const selection = new Selection(target, configuration)
  const { files, unmatched, unfollowed, notes } = selection.onDisk()
  clock.endPhase('discover')
  const sources = request.text
    ? [{ path: target.paths[0] ?? '', text: request.text.content, expected: true }]
    : files.map((file) => toSource(file, target.base, configuration))
  clock.endPhase('read')
  return {
    sources,
    unmatched,
    notes: [...notes, ...selection.notesOnUnfollowed(unfollowed)],
    // What lies outside of the repository is no part of the program.
    hidden: selection.notesOnUnfollowed(
      unfollowed.filter(({ unreadable }) => unreadable?.reason !== 'outside'),
    ),
    configuration,
    ...selection.folders,
    isPartial: selection.isPartial,
    today: request.today ?? configuration.settings.today ?? localDay(new Date()),
  }
}

/** The folders that no link in them may lead a writer out of: the repository, else what is read. */
export function writableIn({ base, boundary }: Reading): string[] {
  return [repositoryTop(base) ?? boundary]
}

/** The configuration that a request goes by. Throws {@link UnusableConfigurationError}. */
export function configurationFor(
  {
    configured,
    configuration,
    workingDirectory,
    isTrusted = true,
    code = isTrusted ? { kind: 'all' } : { kind: 'none', reason: 'the repository is not trusted' },
    mayLackBaseline = false,
    ignoresBaseline = false,
  }: CheckRequest,
  target: Target,
): Promise<LoadedConfiguration> {
  const { base, searchFrom } = target
  if (!isTrusted) refuseOutside(target)
  const options = { base, searchFrom, isTrusted, code, mayLackBaseline, ignoresBaseline }
  if (configured === 'by-default') return loadConfiguration({ ...options, file: null })
  return loadConfiguration({
    ...options,
    ...(configured === undefined ? {} : { virtualFiles: configured }),
    ...(configuration === undefined ? {} : { file: resolve(workingDirectory, configuration) }),
  })
}

/** A stranger may have put a link to anywhere in the place of a folder that was named. */
function refuseOutside({ paths, workingDirectory }: Target): void {
  const top = repositoryTop(workingDirectory) ?? workingDirectory
  const outside = paths.filter((path) => {
    const { base } = picomatch.scan(path)
    return leadsOut(resolve(workingDirectory, base), top)
  })
  if (outside.length > 0)
    throw new UnusableConfigurationError(
      `${outside.join(', ')} leads out of the repository; expected files and folders of it, since a stranger proposes this change. Remove the link.`,
    )
}

/** Checks files that were read. */
export function checkFiles(
  reading: Reading,
  checkLinks?: LinkChecker,
  extras: Extras = {},
): Promise<Report> {
  const { history, ...told } = extras
  keepHeapSmall(reading.sources.length)
  return lintSources(reading.sources, reading.configuration.settings, {
    ...sessionOptions(reading, { checkLinks, history }),
    ...told,
  })
}

/** A session for files that were read, without any yet. */
export function openSession(reading: Reading, checkLinks?: LinkChecker): Session {
  return createSession(reading.configuration.settings, sessionOptions(reading, { checkLinks }))
}

function sessionOptions(
  { configuration, today, base, root, boundary, isPartial }: Reading,
  facts: FactOptions,
): SessionOptions {
  const { settings, sources: others } = configuration
  const context = { base, root, boundary, ...factSettings(settings) }
  return {
    today,
    isSelection: isPartial,
    providers: factProviders(context, facts),
    others,
  }
}

/** Today where the user is, `YYYY-MM-DD`. */
export function localDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

export class Stopwatch {
  readonly durations: Partial<Record<Phase, number>> = {}
  #last = performance.now()

  endPhase(name: Phase): void {
    const now = performance.now()
    this.durations[name] = Math.round((now - this.#last) * 10) / 10
    this.#last = now
  }
}
