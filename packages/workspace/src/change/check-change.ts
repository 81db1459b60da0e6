import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import {
  type ChangeReport,
  checkChange as checkSources,
  contractsFirst,
  countBySeverity,
  findingKey,
  type SettledFindings,
} from '@badgelint/core/internal'
import {
  type CheckRequest,
  type CheckResult,
  configurationFor,
  createLinkChecker,
  localDay,
  resultContext,
  Stopwatch,
} from '../check.ts'
import { configurationNames } from '../configuration/load-configuration.ts'
import {
  type FactContext,
  type FactOptions,
  factProviders,
  openLedger,
  openMetrics,
} from '../facts/fact-providers.ts'
import type { LedgerChange } from '../facts/ledger.ts'
import { isMetricsFile } from '../facts/metrics-files.ts'
import { isInside, pathFrom } from '../files/paths.ts'
import type { VirtualFiles } from '../files/read.ts'
import { targetOf } from '../files/select.ts'
import { Selection } from '../files/selection.ts'
import { withLinks } from './linked-change.ts'
import { suppressedByConfiguration } from './newly-suppressed.ts'
import { type RepositoryChange, States } from './repository-change.ts'
import { DamagedCacheError } from './tree-cache.ts'
import { unchangedFiles } from './unchanged-files.ts'

/** A check of what a change touches. */
export interface ChangeRequest extends CheckRequest {
  readonly change: RepositoryChange
  /**
   * Whether the index of unchanged files is cached for the next run, and read from the cache; `rebuild`:
   * cached, and not read. Default: yes.
   */
  readonly cache?: boolean | 'rebuild'
  /** Whether it comes from a fork, whose comments suppress no contract. Default: no. */
  readonly isFromFork?: boolean
}

export interface ChangeResult extends CheckResult {
  readonly report: ChangeReport
  /** Files of ours that the change touches. */
  readonly changed: number
}

/** Checks what a change of a repository touches. Throws {@link UnusableConfigurationError}. */
export async function checkChange(request: ChangeRequest): Promise<ChangeResult> {
  const result = await checkWithCache(request)
  const { merged, virtualFiles } = request.change
  if (merged === undefined || bringsNothing(result.report))
    return withConfigurationChanges(request, result)
  const change = { ...merged, ...(virtualFiles ? { virtualFiles } : {}) }
  const other = await checkWithCache({ ...request, change })
  return withConfigurationChanges(request, {
    ...result,
    report: inBoth(result.report, other.report),
  })
}

function bringsNothing({
  findings,
  newlySuppressed,
  settled,
  statedChanges,
}: ChangeReport): boolean {
  return [findings, newlySuppressed, settled, statedChanges].every(({ length }) => length === 0)
}

/** Adds what the change switches off by the configuration or the baseline. */
async function withConfigurationChanges(
  request: ChangeRequest,
  result: ChangeResult,
): Promise<ChangeResult> {
  const { report, notes, base, configurationFiles, rules } = result
  const configured = await suppressedByConfiguration(
    request,
    configurationFiles.map((file) => resolve(base, file)),
  )
  const suppressedKeys = new Set(report.newlySuppressed.map(findingKey))
  const added = configured.findings.filter((finding) => !suppressedKeys.has(findingKey(finding)))
  return {
    ...result,
    report: {
      ...report,
      newlySuppressed: contractsFirst([...report.newlySuppressed, ...added], rules),
      names: new Map([...configured.names, ...report.names]),
    },
    notes: [...notes, ...configured.notes],
  }
}

/** What a merge brings is new to both of its sides. */
function inBoth(report: ChangeReport, other: ChangeReport): ChangeReport {
  const names = new Set(other.findings.map(findingKey))
  const findings = report.findings.filter((finding) => names.has(findingKey(finding)))
  const suppressed = new Set(other.newlySuppressed.map(findingKey))
  const elsewhere = report.elsewhere + report.findings.length - findings.length
  return {
    ...report,
    findings,
    newlySuppressed: report.newlySuppressed.filter((one) => suppressed.has(findingKey(one))),
    elsewhere,
    settled: report.settled.flatMap((one) => settledInBoth(one, other)),
    statedChanges: report.statedChanges.filter(({ fact }) =>
      other.statedChanges.some((one) => one.fact === fact),
    ),
    summary: { ...report.summary, ...countBySeverity(findings) },
  }
}

/** Of one rule as many as both sides have that a merge settles. */
function settledInBoth(own: SettledFindings, { settled }: ChangeReport): SettledFindings[] {
  const other = settled.find(({ rule }) => rule === own.rule)
  if (other === undefined) return []
  const count = Math.min(own.count, other.count)
  return [{ ...own, count, elsewhere: Math.min(own.elsewhere, other.elsewhere, count) }]
}

async function checkWithCache(request: ChangeRequest): Promise<ChangeResult> {
  try {
    return await checkOnce(request)
  } catch (error) {
    if (!isDamagedCache(error)) throw error
    return checkOnce({ ...request, cache: 'rebuild' })
  }
}

/** A rule that comes upon it has its own words about it. */
function isDamagedCache(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return error instanceof DamagedCacheError || isDamagedCache(error.cause)
}

async function checkOnce(request: ChangeRequest): Promise<ChangeResult> {
  const clock = new Stopwatch()
  const target = targetOf(request)
  const configuration = await configurationFor(request, target)
  const { settings, sources: configurationSources } = configuration
  clock.endPhase('configure')
  const selection = new Selection(target, configuration)
  const { change, notes: linkNotes } = withLinks(request.change, selection)
  const files = change.files.filter((file) => selection.has(file))
  const notes = configuration.isConfigured ? [] : notesOnFolders(request, target.base)
  notes.push(...linkNotes)
  clock.endPhase('discover')
  const both = selection.read(files, change)
  clock.endPhase('read')
  const unchanged = await unchangedFiles(selection, change, request.cache)
  clock.endPhase('known')
  const states = new States(change, selection.virtualFiles(change, unchanged))
  const today = request.today ?? settings.today ?? localDay(new Date())
  const checkLinks = request.links
    ? createLinkChecker({ configuration }, request, notes)
    : undefined
  const mayDiffer = both.isChangedImage
  const { isChanged, ...compared } = ledgerChangeOf(change, selection)
  const ledgerIn = (state: LedgerChange['state']) =>
    openLedger(selection.factContext, { ...compared, isChanged, state })
  const ledger = ledgerIn('after')
  const metrics = openMetrics(
    withFiles(selection.factContext, states.after),
    isMetricsChange(change, selection),
  )
  const run = (virtualFiles: VirtualFiles, options: FactOptions) => ({
    today,
    isSelection: selection.isPartial,
    providers: factProviders(withFiles(selection.factContext, virtualFiles), options),
  })
  const report = await checkSources(
    { ...both, isFromFork: request.isFromFork ?? false },
    settings,
    {
      // Where it did not change it is read once for both.
      before: run(states.before, {
        ledger: isChanged ? ledgerIn('before') : ledger,
        metrics: metrics?.isChanged ? undefined : metrics,
      }),
      after: run(states.after, {
        checkLinks,
        ...(mayDiffer ? { mayDiffer } : {}),
        ledger,
        metrics,
      }),
      others: configurationSources,
    },
    unchanged,
  )
  const named = report.findings.flatMap(({ file, related }) => [
    file,
    ...related.map((place) => place.file),
  ])
  const others = unchanged.sourcesOf([...new Set(named)])
  clock.endPhase('check')
  return {
    ...resultContext(configuration, target.base),
    report,
    changed: files.length,
    sources: [...configurationSources, ...others, ...both.after],
    unmatched: selection.unmatched(change),
    notes,
    timing: clock.durations,
  }
}

/** What a change has to do with the ledger. */
function ledgerChangeOf(
  { files, commit }: RepositoryChange,
  { factContext: { root, ledgerFolder } }: Selection,
): Omit<LedgerChange, 'state'> {
  const folder = join(root, ledgerFolder)
  const isChanged = files
    .flatMap(({ before, after }) => [before, after])
    .some((file) => file !== undefined && isInside(pathFrom(folder, file.absolute)))
  return { isChanged, ...(commit === undefined ? {} : { commit }) }
}

function withFiles(context: FactContext, virtualFiles: VirtualFiles): FactContext {
  return { ...context, virtualFiles }
}

/** Whether a change has to do with a file of metrics. Then what these say is new. */
function isMetricsChange({ files }: RepositoryChange, { factContext }: Selection): boolean {
  return files
    .flatMap(({ before, after }) => [before, after])
    .some((file) => file !== undefined && isMetricsFile(file.absolute, factContext))
}

/** A program in a folder further down is not found from above, which must not pass for a clean bill of health. */
function notesOnFolders({ change }: ChangeRequest, base: string): string[] {
  const files = change.files.flatMap(({ before, after }) => after ?? before ?? [])
  const folders = new Set(files.map(({ absolute }) => dirname(absolute)))
  const found = [...folders].flatMap((folder) => configurationAbove(folder, base) ?? [])
  return [...new Set(found)].map((file) => {
    const folder = pathFrom(base, dirname(file))
    return `${pathFrom(base, file)} does not hold from here, so that its templates were not checked by it. Name the folder: ${folder}`
  })
}

function configurationAbove(folder: string, base: string): string | undefined {
  const relativePath = pathFrom(base, folder)
  if (relativePath === '.' || !isInside(relativePath)) return undefined
  const found = configurationNames
    .map((name) => join(folder, name))
    .find((file) => existsSync(file))
  return found ?? configurationAbove(dirname(folder), base)
}
