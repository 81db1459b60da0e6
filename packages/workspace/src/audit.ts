import { basename, join, resolve } from 'node:path'
import { BadgelintError } from '@badgelint/core'
import {
  type Audit,
  type AuditGap,
  type AuditRecord,
  type AuditSettings,
  parseRecord,
  recordOf,
  unreadableInWords,
} from '@badgelint/core/internal'
import {
  type CheckRequest,
  type CheckResult,
  checkReading,
  localDay,
  readFiles,
  Stopwatch,
} from './check.ts'
import type { HistoryRequest } from './facts/history.ts'
import { leadsOut } from './files/named-files.ts'
import { pathFrom, repositoryTop } from './files/paths.ts'
import { isMissing, readSource } from './files/read.ts'
import { namesIn } from './files/stat.ts'
import { writeAtomic } from './files/write.ts'
import { readCodeOwners } from './git/code-owners.ts'
import { deepenCommand } from './git/fetch.ts'
import { GitError, gitAt } from './git/git.ts'

/** What is to be audited. Links are asked unless it says otherwise. */
export interface AuditRequestOnDisk extends Omit<CheckRequest, 'practices' | 'text'> {
  /** From this day on it is told what changed, `YYYY-MM-DD`. Default: that of the last audit, else a year before. */
  readonly since?: string
}

export interface AuditResult extends CheckResult {
  readonly audit: Audit
  readonly settings: AuditSettings
  /** Where the record of this audit stands, or would; relative to {@link CheckResult.base}. */
  readonly recordPath: string
}

/** An audit that cannot be made or recorded; the message says what to do. */
export class AuditError extends BadgelintError {
  override readonly name = 'AuditError'
}

/**
 * Audits the program of a repository: all that a check looks at, its links, its history, and the last audit. Throws
 * {@link AuditError}, {@link UnusableConfigurationError}, and what the record of the last audit throws.
 */
export async function audit(request: AuditRequestOnDisk): Promise<AuditResult> {
  const clock = new Stopwatch()
  const reading = await readFiles(request, clock)
  const { since, links = true } = request
  const { today, base, root, configuration } = reading
  if (since !== undefined && since > today)
    throw new AuditError(
      `An audit as of ${today} cannot look back to ${since}; expected a day before it. Check the days.`,
    )
  const settings = configuration.settings.audit
  const folder = resolve(root, settings.folder)
  const history = historyFor(base, today)
  const previous = await lastRecord(folder, today, base)
  const codeOwners = readCodeOwners(repositoryTop(base) ?? root)
  const extras = {
    practices: true,
    ...(history.request ? { history: history.request } : {}),
    audit: {
      gaps: [
        ...history.gaps,
        ...reading.hidden.map((message): AuditGap => ({ kind: 'templates', message })),
      ],
      ...(since === undefined ? {} : { since }),
      ...(previous === undefined ? {} : { previous }),
      ...(codeOwners === undefined
        ? {}
        : { codeOwners: (file: string) => codeOwners.ownersOf(resolve(base, file)) }),
    },
  }
  const result = await checkReading(reading, { ...request, links }, extras, clock)
  const made = result.report.audit
  if (made === undefined) throw new Error('a check that was asked for an audit gave none')
  const recordFile = join(folder, `${made.asOf.slice(0, 4)}.json`)
  return {
    ...result,
    // What was recorded today has replaced a record that knew earlier days.
    audit: withKnownDays(made, await recordOfDay(recordFile, today, base)),
    settings,
    recordPath: pathFrom(base, recordFile),
  }
}

/** What is asked of the repository's history; nothing where it cannot be told. */
interface HistoryOfAudit {
  readonly request?: HistoryRequest
  readonly gaps: readonly AuditGap[]
}

function historyFor(base: string, today: string): HistoryOfAudit {
  const reason = missingHistory(base)
  if (reason !== undefined) return { gaps: [{ kind: 'history', message: reason }] }
  // On the day itself commits of tomorrow come from where it is tomorrow already.
  if (today >= localDay(new Date())) return { request: {}, gaps: [] }
  const message = laterCommits(base, today)
  return {
    request: { until: today },
    gaps: message === undefined ? [] : [{ kind: 'history', message }],
  }
}

/** What is to be said of files that were changed after the day of an audit; undefined where none was. */
function laterCommits(base: string, today: string): string | undefined {
  const days = gitAt(base)?.askIf(['log', '--format=%cs', '--', '.'])?.toString().split('\n') ?? []
  return days.some((day) => day > today)
    ? `Files were changed after ${today}, and are audited as they are now; what changed is told up to that day. Check out a commit of that day to audit what was there.`
    : undefined
}

function missingHistory(base: string): string | undefined {
  try {
    const git = gitAt(base)
    if (git === undefined)
      return 'The folder is not in a git repository, so which files changed is not known. Audit in a clone of the repository.'
    const deepen = deepenCommand(git)
    if (deepen !== undefined)
      return `The history of this clone is cut off, so which files changed is not known. Fetch the rest: \`${deepen}\`.`
    return git.commit('HEAD') === undefined
      ? 'Nothing is committed yet, so which files changed is not known. Commit the program.'
      : undefined
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    return `Which files changed is not known, since git does not say: ${error.message}`
  }
}

/** The newest record of a day before `today`; undefined where there is none. */
async function lastRecord(
  folder: string,
  today: string,
  base: string,
): Promise<AuditRecord | undefined> {
  const years = namesIn(folder).filter(
    (name) => /^\d{4}\.json$/.test(name) && name.slice(0, 4) <= today.slice(0, 4),
  )
  for (const name of years.toReversed()) {
    const record = await readRecord(join(folder, name), base)
    if (record !== undefined && record.asOf < today) return record
  }
  return undefined
}

/** The record of an audit of the same day; undefined where there is none. */
async function recordOfDay(
  absolute: string,
  day: string,
  base: string,
): Promise<AuditRecord | undefined> {
  const record = await readRecord(absolute, base)
  return record?.asOf === day ? record : undefined
}

/** Reads a record; undefined where there is none. Throws where it is damaged. */
async function readRecord(absolute: string, base: string): Promise<AuditRecord | undefined> {
  const path = pathFrom(base, absolute)
  const source = readSource(absolute, path, undefined, { within: repositoryTop(base) })
  if ('text' in source) return recordOfYear(await parseRecord(source.text, path), path)
  if (isMissing(source.unreadable)) return undefined
  const { message } = unreadableInWords(source.unreadable)
  throw new AuditError(
    `${path} is no record of an audit that can be read. ${message}. Restore it from git, or remove it and audit without it.`,
  )
}

/** A record whose day lies in the year that its file is named after; one under another name would be taken for it. */
function recordOfYear(record: AuditRecord, path: string): AuditRecord {
  const year = basename(path, '.json')
  if (record.asOf.startsWith(`${year}-`)) return record
  throw new AuditError(
    `${path} is the record of ${record.asOf}; expected one of a day in ${year}. Give it its own name back, or remove it and audit without it.`,
  )
}

/** What became of the record of an audit. */
export interface RecordedAudit {
  /** As findings name files. */
  readonly path: string
  /** Whether there was one of another day before, which it has replaced. */
  readonly replaced?: string
}

/**
 * Writes what the next audit is compared with. A later audit of the same year takes the place of an earlier one, and
 * keeps since when things are known. Throws {@link AuditError} where a later one is there, or not all was looked at.
 */
export async function recordAudit(result: AuditResult): Promise<RecordedAudit> {
  const { audit: made, base, root, recordPath: path } = result
  if (made.gaps.some(({ kind }) => kind === 'selection'))
    throw new AuditError(
      'Only an audit of the whole program can be recorded, and some of its files were named. Name no paths, in the folder of the program.',
    )
  const absolute = resolve(base, path)
  const top = repositoryTop(root) ?? root
  if (leadsOut(absolute, top))
    throw new AuditError(
      `${path} leads out of the repository; expected a folder in it. Change \`audit.folder\` in the configuration.`,
    )
  const existing = await readRecord(absolute, base)
  if (existing !== undefined && existing.asOf > made.asOf)
    throw new AuditError(
      `${path} is of ${existing.asOf}, which is after this audit of ${made.asOf}, and stays as it is. Audit as of a later day, or remove the file first.`,
    )
  const record = withKnownDays(recordOf(made), existing)
  await writeAtomic(absolute, `${JSON.stringify(record, null, 2)}\n`, [top])
  const isOther = existing !== undefined && existing.asOf !== made.asOf
  return { path, ...(isOther ? { replaced: existing.asOf } : {}) }
}

/** What says since when things are known: an audit, or its record. */
interface Dated {
  readonly entries: readonly { readonly key: string; readonly since: string }[]
  readonly links: readonly { readonly address: string; readonly since: string }[]
}

/** The same with the days since which an earlier record knows the same. */
function withKnownDays<T extends Dated>(dated: T, earlier: AuditRecord | undefined): T {
  if (earlier === undefined) return dated
  const entries = new Map(earlier.entries.map(({ key, since }) => [key, since]))
  const links = new Map(earlier.links.map(({ address, since }) => [address, since]))
  return {
    ...dated,
    entries: dated.entries.map((one) => ({ ...one, ...earlierDay(one, entries.get(one.key)) })),
    links: dated.links.map((one) => {
      const known = earlierDay(one, links.get(one.address))
      return { ...one, ...known, ...('from' in one && known ? { from: 'last audit' } : {}) }
    }),
  }
}

/** An earlier day than the one that is told; undefined where that is the first. */
function earlierDay(
  { since }: { readonly since: string },
  other: string | undefined,
): { readonly since: string } | undefined {
  return other !== undefined && other < since ? { since: other } : undefined
}
