import { BadgelintError } from '@badgelint/core'
import {
  type BaselineEntry,
  type BaselineNote,
  baselineText,
  type Finding,
  fewNames,
  freeze,
  type Report,
} from '@badgelint/core/internal'
import {
  type CheckRequest,
  checkFiles,
  createLinkChecker,
  type Reading,
  readFiles,
  writableIn,
} from './check.ts'
import { pathFrom } from './files/paths.ts'
import { createFile, replaceText } from './files/write.ts'

export interface BaselineRequest
  extends Pick<
    CheckRequest,
    'workingDirectory' | 'paths' | 'configuration' | 'today' | 'links' | 'onLink'
  > {
  /** Whether findings are added to a baseline that is there. One that is not there is made. */
  readonly adds: boolean
  /** Whether entries that apply to nothing are removed. */
  readonly prunes: boolean
  /** Reason, owner and last day of new entries. */
  readonly note: BaselineNote
}

export interface BaselineResult {
  /** The baseline, relative to the folder that was checked. */
  readonly path: string
  readonly state: 'none' | 'made' | 'changed' | 'kept'
  /** How many entries there are now. */
  readonly count: number
  readonly added: number
  readonly removed: number
  /** Findings that could be frozen and are not. */
  readonly open: number
  /** Entries that apply to nothing and are still there. */
  readonly unused: number
  /** Entries that have expired. */
  readonly expired: number
  /** Findings that `badgelint check` would show now. */
  readonly remaining: readonly Finding[]
  /** What was named and matches no file that badgelint reads. Nothing is frozen then. */
  readonly unmatched: readonly string[]
  readonly notes: readonly string[]
}

/** A baseline that cannot be made or changed, worded for a terminal. */
export class BaselineError extends BadgelintError {
  override readonly name = 'BaselineError'
}

/**
 * Freezes the findings of a program, or brings its baseline up to date. Throws {@link BaselineError} and
 * {@link UnusableConfigurationError}.
 */
export async function baseline(request: BaselineRequest): Promise<BaselineResult> {
  const reading = await readFiles({ ...request, mayLackBaseline: true })
  refuse(request, reading)
  const { configuration, base, unmatched } = reading
  const { absolute, source, entries } = configuration.baseline
  const path = pathFrom(base, absolute)
  if (unmatched.length > 0) return { ...noChanges, path, unmatched }
  const linkNotes = [...reading.notes]
  const checkLinks = request.links ? createLinkChecker(reading, request, linkNotes) : undefined
  const report = await checkFiles(reading, checkLinks)
  const { expired = [] } = report.baseline ?? {}
  const freezing = freeze(report.findings, configuration.settings, request.note, expired)
  const isNew = source === undefined
  const added = isNew || request.adds ? freezing.entries : []
  const unused = new Set(report.baseline?.unused)
  const removed = request.prunes ? unused.size : 0
  if (added.length + removed > 0) {
    const text = await baselineText({
      path,
      ...(source === undefined ? {} : { text: source.text }),
      keeps: (index) => !(request.prunes && isAmong(unused, entries[index])),
      added,
    })
    await write({ absolute, path, before: source?.text, after: text }, writableIn(reading))
  }
  return {
    path,
    state: stateOf(isNew, added.length, removed),
    count: entries.length + added.length - removed,
    added: added.length,
    removed,
    open: freezing.entries.length - added.length,
    unused: unused.size - removed,
    expired: expired.length,
    remaining: remaining(report, { left: freezing.left, added, removed }),
    unmatched,
    notes: [...linkNotes, ...notesOn(request, reading, report)],
  }
}

const noChanges: BaselineResult = {
  path: '',
  state: 'none',
  count: 0,
  added: 0,
  removed: 0,
  open: 0,
  unused: 0,
  expired: 0,
  remaining: [],
  unmatched: [],
  notes: [],
}

function isAmong(entries: ReadonlySet<BaselineEntry>, entry: BaselineEntry | undefined): boolean {
  return entry !== undefined && entries.has(entry)
}

function stateOf(isNew: boolean, added: number, removed: number): BaselineResult['state'] {
  if (isNew) return added > 0 ? 'made' : 'none'
  return added + removed > 0 ? 'changed' : 'kept'
}

function refuse({ note: { until }, prunes, adds }: BaselineRequest, reading: Reading): void {
  const { base, configuration, isPartial, today } = reading
  const { root, baseline: current } = configuration
  if (isPartial)
    throw new BaselineError(
      `This is only part of the program, and a baseline covers all of it. Run \`badgelint baseline\` in ${pathFrom(base, root)}`,
    )
  if (until !== undefined && until < today)
    throw new BaselineError(
      `--until ${until} is in the past, so the entries would not apply; expected ${today} or later.`,
    )
  if (prunes && !adds && current.source === undefined)
    throw new BaselineError(
      `There is no baseline ${pathFrom(base, current.absolute)} to prune. Run \`badgelint baseline\` without --prune to create it.`,
    )
}

interface Draft {
  readonly absolute: string
  readonly path: string
  /** Absent for a new file. */
  readonly before: string | undefined
  readonly after: string
}

async function write(
  { absolute, path, before, after }: Draft,
  within: readonly string[],
): Promise<void> {
  const refused =
    before === undefined
      ? await createFile(absolute, after, within)
      : await replaceText(absolute, before, after, within)
  if (refused !== undefined)
    throw new BaselineError(
      `${path} was not changed: ${refused}. Run \`badgelint baseline\` again.`,
    )
}

interface BaselineChanges {
  readonly left: readonly Finding[]
  readonly added: readonly BaselineEntry[]
  readonly removed: number
}

/** Either all findings that can be frozen were, or none; the same goes for entries that were removed. */
function remaining({ findings }: Report, { left, added, removed }: BaselineChanges): Finding[] {
  const shown = added.length > 0 ? left : findings
  return shown.filter(({ rule }) => removed === 0 || rule !== 'config/unused-baseline')
}

function notesOn(
  { prunes, links }: BaselineRequest,
  { configuration: { settings, baseline: current } }: Reading,
  { findings }: Report,
): string[] {
  if (!prunes) return []
  const asking = settings.byShape.link.filter((rule) => rule.needsAnswer || rule.usesAnswer)
  const ids = new Set(asking.map(({ id }) => id))
  const unread = new Set(
    findings.filter(({ rule }) => rule.startsWith('document/')).map(({ file }) => file),
  )
  return [
    ...(links !== true && current.entries.some(({ rule }) => ids.has(rule))
      ? ['Links were not checked, so entries about links were kept.']
      : []),
    ...(unread.size > 0
      ? [
          `Not checked: ${fewNames([...unread])}. Entries that may be about templates in ${unread.size === 1 ? 'it' : 'them'} were kept.`,
        ]
      : []),
  ]
}
