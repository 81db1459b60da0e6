import { resolve } from 'node:path'
import {
  contractsFirst,
  type NewlySuppressed,
  type Report,
  type Settings,
  type Severity,
  suppressedBetween,
} from '@badgelint/core/internal'
import { type CheckRequest, checkFiles, type Reading, readFiles } from '../check.ts'
import { isNamedAsConfiguration } from '../configuration/load-configuration.ts'
import { UnusableConfigurationError } from '../configuration/read-settings.ts'
import { decode, exists } from '../files/read.ts'
import { type RepositoryChange, States } from './repository-change.ts'

/** What a change of the configuration or of the baseline switches off. */
export interface ConfiguredSuppressions {
  readonly findings: readonly NewlySuppressed[]
  /** Names of the badges that they are about, by their template's id. */
  readonly names: Report['names']
  /** Sentences on what findings cannot show. */
  readonly notes: readonly string[]
}

type ConfiguredChange = CheckRequest & {
  readonly change: RepositoryChange
  readonly isFromFork?: boolean
}

const none: ConfiguredSuppressions = { findings: [], names: new Map(), notes: [] }

/**
 * Finds out what a change switches off by its configuration or baseline: the files as they are now are
 * checked by both configurations, without asking links. Nothing where the configuration is the same.
 */
export async function suppressedByConfiguration(
  request: ConfiguredChange,
  /** Those that hold now, absolute. */
  configurationFiles: readonly string[],
): Promise<ConfiguredSuppressions> {
  const { change, configured, isFromFork = false } = request
  // Of a fork's change the configuration of before holds, and by default none does.
  if (isFromFork || configured === 'by-default') return none
  if (!touchesConfiguration(change, configurationFiles)) return none
  try {
    const before = await readBefore(request)
    const after = await readFiles(request)
    const earlierReport = await checkFiles({ ...before, sources: sourcesAfter(before, change) })
    const findings = suppressedBetween(
      earlierReport,
      await checkFiles({ ...after, sources: sourcesAfter(after, change) }),
    )
    return { findings, names: earlierReport.names, notes: notesOnLoweredRules(before, after) }
  } catch (error) {
    if (!(error instanceof UnusableConfigurationError)) throw error
    return {
      ...none,
      notes: [
        `What this change of the configuration switches off cannot be told, since the one of before cannot be used: ${error.message}`,
      ],
    }
  }
}

function touchesConfiguration(
  { files }: RepositoryChange,
  configurationFiles: readonly string[],
): boolean {
  return files
    .flatMap(({ before, after }) => [before, after])
    .some(
      (file) =>
        file !== undefined &&
        (configurationFiles.includes(file.absolute) || isNamedAsConfiguration(file.absolute)),
    )
}

function readBefore(request: ConfiguredChange): Promise<Reading> {
  const { before } = new States(request.change)
  const named = request.configuration && resolve(request.workingDirectory, request.configuration)
  const isNew = named !== undefined && !exists(named, before)
  return readFiles({ ...request, configured: isNew ? 'by-default' : before })
}

/** The files as the change leaves them, which may be another state than the disk's. */
function sourcesAfter({ sources, base }: Reading, change: RepositoryChange): Reading['sources'] {
  const { after } = new States(change, () => undefined)
  return sources.flatMap((source) => {
    const content = after(resolve(base, source.path))
    if (content === null) return []
    return content === undefined ? [source] : [{ ...source, ...decode(content, source.path) }]
  })
}

/** A rule of lower severity may have no finding today, or only once links are asked. */
function notesOnLoweredRules(before: Reading, after: Reading): string[] {
  const lowered = loweredRules(before, after)
  if (lowered.length === 0) return []
  const shown = lowered.slice(0, maxNamedRules).map(({ rule, from, to, files }) => {
    const location = files === undefined ? '' : ` in ${files} ${files === 1 ? 'file' : 'files'}`
    return `\`${rule}\` from ${from} to ${to}${location}`
  })
  const more = lowered.length - shown.length
  return [
    `This change turns rules down: ${shown.join(', ')}${more > 0 ? `, and ${more} more` : ''}.`,
  ]
}

/** At most so many rules are named in a sentence. */
const maxNamedRules = 10

interface LoweredRule {
  readonly rule: string
  readonly from: Severity
  readonly to: Severity | 'off'
  /** In how many files, where it is not for all. */
  readonly files?: number
}

/** Rules that are off now or have a lower severity, contracts first: for all files, else for some. */
function loweredRules(
  { configuration: { settings: before }, sources }: Reading,
  { configuration: { settings: after } }: Reading,
): LoweredRule[] {
  const ruleIds = before.rules.map(({ id }) => id)
  const everywhere = ruleIds.flatMap((rule) => loweredIn(rule, before, after, '') ?? [])
  const others = ruleIds.filter((id) => !everywhere.some(({ rule }) => rule === id))
  const somewhere = others.flatMap((rule): LoweredRule[] => {
    const found = sources.flatMap(({ path }) => loweredIn(rule, before, after, path) ?? [])
    const [first] = found
    return first ? [{ ...first, files: found.length }] : []
  })
  return contractsFirst([...everywhere, ...somewhere], before.rules)
}

function loweredIn(
  rule: string,
  before: Settings,
  after: Settings,
  path: string,
): LoweredRule | undefined {
  const from = before.for(path).rules.get(rule)?.severity ?? 'off'
  const to = after.for(path).rules.get(rule)?.severity ?? 'off'
  return from === 'off' || rankOf[to] >= rankOf[from] ? undefined : { rule, from, to }
}

const rankOf = { off: 0, info: 1, warning: 2, error: 3 } as const
