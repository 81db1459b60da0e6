import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import {
  check as checkSources,
  type LinkFact,
  type Report,
  type Source,
  syntaxOf,
} from '@badgelint/core'
import { type LoadedConfiguration, loadConfiguration } from './configuration-file.ts'
import { discover, type FoundFile } from './discover.ts'
import { type AskLinks, gatherer } from './facts.ts'
import { isInside, pathFrom } from './paths.ts'
import { readSource } from './read.ts'

/** What is to be checked, and how. */
export interface CheckRequest {
  readonly workingDirectory: string
  /** Files, folders or globs, relative to the working directory; all of it where there are none. */
  readonly paths?: readonly string[]
  /** A configuration file that was named. */
  readonly configuration?: string
  /** The day that counts as today, `YYYY-MM-DD`. Default: the configuration's, else that of the clock. */
  readonly today?: string
  /** One text in place of the files, with the name that it would have. */
  readonly text?: { readonly filename: string; readonly content: string }
  /** Whether links are asked whether they are alive. Default: no. */
  readonly links?: boolean
  /** Told how many links were asked, of how many. */
  readonly onLink?: (done: number, all: number) => void
  /** Whether code of the repository (plugins, packages to extend) may run. Default: yes. */
  readonly isTrusted?: boolean
}

export interface CheckResult {
  readonly report: Report
  /** The texts of the files that findings name, by path. */
  readonly sources: readonly Source[]
  /** What was named and matches no file that badgelint reads. */
  readonly unmatched: readonly string[]
  /** What is to be said about links beside the findings, such as that there is no network. */
  readonly notes: readonly string[]
  /** Whether a configuration was found, which then decides what is read. */
  readonly isConfigured: boolean
  /** Plugins and packages that were left alone, since the repository is not trusted. */
  readonly skipped: readonly string[]
  /** How long each part took, in milliseconds. */
  readonly timing: Readonly<Record<'configure' | 'discover' | 'read' | 'check', number>>
}

/** Files that were read to be checked, and how they are to be. */
export interface Reading {
  readonly sources: readonly Source[]
  readonly unmatched: readonly string[]
  readonly configuration: LoadedConfiguration
  /** Folder that paths are told from. */
  readonly base: string
  /** Folder outside of which nothing is read. */
  readonly outermost: string
  /** Whether only some of the program's files were named. */
  readonly isPartial: boolean
  readonly today: string
}

/** Checks the files of a repository. Throws {@link UnusableConfiguration} where its configuration is. */
export async function check(request: CheckRequest): Promise<CheckResult> {
  const clock = new Stopwatch()
  const reading = await readFiles(request, clock)
  const notes: string[] = []
  const report = await judge(
    reading,
    reading.sources,
    request.links && asker(reading, request, notes),
  )
  clock.lap('check')
  const { sources: others, skipped, isConfigured } = reading.configuration
  return {
    report,
    sources: [...others, ...reading.sources],
    unmatched: reading.unmatched,
    notes,
    isConfigured,
    skipped,
    timing: clock.laps,
  }
}

/** Asks links as the configuration has it, each once, and keeps what is to be said beside the findings. */
export function asker(
  { configuration }: Reading,
  { isTrusted = true, onLink }: CheckRequest,
  notes: string[],
): AskLinks {
  const { settings, root } = configuration
  const isOn = (id: string) => (settings.for('').rules.get(id)?.severity ?? 'off') !== 'off'
  const known = new Map<string, LinkFact>()
  return async (addresses) => {
    const { askLinks } = await import('./links.ts')
    const open = [...addresses].filter((address) => !known.has(address))
    if (open.length === 0) return known
    const asked = await askLinks(open, {
      // How old an answer is goes by the clock, whatever day the findings are to be of.
      today: localDay(new Date()),
      root,
      configuration: settings.links,
      isTrusted,
      reads: { fragments: isOn('links/fragment'), softMissing: isOn('links/soft-404') },
      ...(onLink ? { progress: onLink } : {}),
    })
    notes.push(...asked.notes)
    for (const [address, fact] of asked.links) known.set(address, fact)
    return known
  }
}

/** Finds and reads what a request names. Throws {@link UnusableConfiguration}. */
export async function readFiles(
  request: CheckRequest,
  clock: Stopwatch = new Stopwatch(),
): Promise<Reading> {
  const target = targetOf(request)
  const configuration = await loadConfiguration({
    base: target.base,
    from: target.from,
    isTrusted: request.isTrusted ?? true,
    ...(request.configuration === undefined
      ? {}
      : { file: resolve(request.workingDirectory, request.configuration) }),
  })
  clock.lap('configure')
  const { files, unmatched } = select(target, configuration)
  clock.lap('discover')
  const sources = request.text
    ? [{ path: target.paths[0] ?? '', text: request.text.content, expected: true }]
    : files.map((file) => toSource(file, target.base, configuration))
  clock.lap('read')
  return {
    sources,
    unmatched,
    configuration,
    base: target.base,
    outermost: outermostOf(target, configuration),
    isPartial: !target.isOneFolder || !isInside(pathFrom(target.base, configuration.root)),
    today: request.today ?? configuration.settings.today ?? localDay(new Date()),
  }
}

/** Checks files that were read; with other texts in their place, those. */
export function judge(
  { configuration, today, ...reading }: Reading,
  sources: readonly Source[] = reading.sources,
  ask?: AskLinks | false,
): Promise<Report> {
  const { root, settings, sources: others } = configuration
  const gather = gatherer(
    today,
    { ...reading, root, programPath: settings.programPath },
    ask || undefined,
  )
  return checkSources(sources, settings, gather, others)
}

/** What the named paths come to. */
interface Target {
  readonly paths: readonly string[]
  readonly workingDirectory: string
  /** Folder that paths are told from: the one that was named alone, else the working directory. */
  readonly base: string
  /** Folder from which a configuration is looked for. */
  readonly from: string
  readonly isText: boolean
  /** Whether one folder was named, and nothing else. */
  readonly isOneFolder: boolean
}

function targetOf({ workingDirectory, paths = [], text }: CheckRequest): Target {
  const common = { workingDirectory, isText: text !== undefined }
  if (text) {
    const absolute = resolve(workingDirectory, text.filename)
    return {
      ...common,
      paths: [pathFrom(workingDirectory, absolute)],
      base: workingDirectory,
      from: existingFolder(dirname(absolute)),
      isOneFolder: false,
    }
  }
  const named = paths.length === 0 ? ['.'] : paths
  const folders = named.map((path) => existingFolder(resolve(workingDirectory, path)))
  const [first = workingDirectory] = folders
  const isOneFolder = named.length === 1 && resolve(workingDirectory, named[0] ?? '.') === first
  const from = folders.reduce(commonFolder, first)
  return {
    ...common,
    paths: named,
    base: isOneFolder ? first : workingDirectory,
    from,
    isOneFolder,
  }
}

/** The folder itself, or the nearest one above it that there is. */
function existingFolder(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory()
    ? path
    : existingFolder(dirname(path))
}

function commonFolder(a: string, b: string): string {
  return isInside(pathFrom(a, b)) ? a : commonFolder(dirname(a), b)
}

/** The folder outside of which nothing is read. */
function outermostOf({ base }: Target, { root }: Pick<LoadedConfiguration, 'root'>): string {
  return isInside(pathFrom(root, base)) ? root : base
}

function select(target: Target, { settings, root, isConfigured }: LoadedConfiguration) {
  if (target.isText) return { files: [], unmatched: [] }
  const { paths, workingDirectory, base } = target
  const outermost = outermostOf(target, { root })
  const isWanted = ({ absolute, isNamed }: FoundFile) => {
    const path = pathFrom(base, absolute)
    if (settings.isExcluded(path) || /^badgelint\.(?:ya?ml|json)$/.test(pathFrom(root, absolute)))
      return false
    return (
      isNamed ||
      !isConfigured ||
      [settings.isTemplate, settings.isGovernance, settings.isProgram, settings.isMarketing].some(
        (is) => is(path),
      )
    )
  }
  const found = discover(paths, workingDirectory, outermost).map(({ path, files }) => ({
    path,
    files: files.filter(isWanted),
  }))
  const byPath = new Map(found.flatMap(({ files }) => files).map((file) => [file.absolute, file]))
  return {
    files: [...byPath.values()].sort((a, b) => (a.absolute < b.absolute ? -1 : 1)),
    unmatched: found.filter(({ files }) => files.length === 0).map(({ path }) => path),
  }
}

function toSource(
  file: FoundFile,
  base: string,
  { isConfigured, root, settings }: LoadedConfiguration,
): Source {
  const path = pathFrom(base, file.absolute)
  if (file.outside !== undefined)
    return { path, unreadable: { reason: 'outside', target: file.outside } }
  if (file.refused !== undefined)
    return { path, unreadable: { reason: 'refused', detail: file.refused } }
  const source = readSource(file.absolute, path)
  if (file.isNamed && syntaxOf(path) !== 'markdown') return { ...source, expected: true }
  // The `templates/` of a Helm chart are another tool's, unless somebody says otherwise.
  const isHelm = !isConfigured && settings.isTemplate(path) && existsSync(join(root, 'Chart.yaml'))
  return isHelm ? { ...source, expected: false } : source
}

/** Today where the user is, `YYYY-MM-DD`. */
function localDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

class Stopwatch {
  readonly laps = { configure: 0, discover: 0, read: 0, check: 0 }
  #last = performance.now()

  lap(name: keyof CheckResult['timing']): void {
    const now = performance.now()
    this.laps[name] = Math.round((now - this.#last) * 10) / 10
    this.#last = now
  }
}
