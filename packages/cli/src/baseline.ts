import { stdout } from 'node:process'
import { escapeForTerminal } from '@badgelint/reporter'
import { type BaselineResult, baseline, frozenFindings } from '@badgelint/workspace'
import { exitCodes } from './exit-codes.ts'
import { tell, textLayout } from './output.ts'
import { progress } from './progress.ts'
import { UsageError } from './usage-error.ts'

export interface BaselineOptions {
  readonly config?: string
  /** Show what is frozen, and change nothing. */
  readonly list?: boolean
  readonly add?: boolean
  readonly prune?: boolean
  readonly reason?: string
  readonly owner?: string
  readonly until?: string
  readonly today?: string
  /** False with `--no-links`. */
  readonly links?: boolean
}

const defaultReason = 'Found when the baseline was created; not reviewed yet.'

/**
 * `badgelint baseline`: freezes what is found today, says what it did, and gives the exit code that a check
 * would have from then on.
 */
export async function runBaseline(
  folder: string | undefined,
  options: BaselineOptions,
): Promise<number> {
  if (options.list) return await listBaseline(folder, options)
  const result = await updateBaseline(folder, options)
  if (result.unmatched.length > 0) throw unmatchedError(result.unmatched)
  for (const note of result.notes) tell(note)
  stdout.write(`${summaryLines(result).map(escapeForTerminal).join('\n')}\n`)
  const isFailing = result.remaining.some(({ severity }) => severity === 'error')
  return isFailing ? exitCodes.findings : exitCodes.clean
}

/** `badgelint baseline --list`: shows what is frozen. Throws {@link UsageError}. */
async function listBaseline(folder: string | undefined, options: BaselineOptions): Promise<number> {
  const others = (['add', 'prune', 'reason', 'owner', 'until'] as const).filter(
    (name) => options[name] !== undefined,
  )
  if (others.length > 0)
    throw new UsageError(
      `--list only shows what is frozen and changes nothing. Leave out --list, or leave out ${others.map((name) => `--${name}`).join(' and ')}.`,
    )
  const list = await frozenFindings(requestFor(folder, options))
  if (list.unmatched.length > 0) throw unmatchedError(list.unmatched)
  for (const note of list.notes) tell(note)
  const { baselineList } = await import('./baseline-list.ts')
  stdout.write(await baselineList(list, (await textLayout({})).width))
  return exitCodes.clean
}

function unmatchedError(paths: readonly string[]): UsageError {
  return new UsageError(
    `${paths.map((path) => `"${path}"`).join(', ')} matches no file that badgelint reads; expected the folder of a badge program. Check the path.`,
  )
}

function requestFor(folder: string | undefined, { config, today, links }: BaselineOptions) {
  return {
    workingDirectory: process.cwd(),
    ...(folder === undefined ? {} : { paths: [folder] }),
    ...(config === undefined ? {} : { configuration: config }),
    ...(today === undefined ? {} : { today }),
    links: links !== false,
    onLink: progress('links checked'),
  }
}

async function updateBaseline(
  folder: string | undefined,
  options: BaselineOptions,
): Promise<BaselineResult> {
  const { reason, owner, until, add = false, prune = false } = options
  return await baseline({
    ...requestFor(folder, options),
    adds: add,
    prunes: prune,
    note: {
      reason: reason ?? defaultReason,
      ...(owner === undefined ? {} : { owner }),
      ...(until === undefined ? {} : { until }),
    },
  })
}

function summaryLines(result: BaselineResult): string[] {
  const { open, unused, expired, remaining } = result
  const unfreezable = remaining.filter(
    ({ rule }) =>
      /^(?:document|config)\/|^program\/schema$/.test(rule) &&
      !['config/unused-baseline', 'config/expired-suppression'].includes(rule),
  )
  const unfreezableRules = [...new Set(unfreezable.map(({ rule }) => rule))].sort()
  return [
    headline(result),
    ...(open > 0
      ? [
          `${count(open, 'finding is', 'findings are')} new and not frozen. \`badgelint check\` shows new findings; \`badgelint baseline --add\` freezes them.`,
        ]
      : []),
    ...(unused > 0
      ? [
          `${count(unused, 'entry no longer matches', 'entries no longer match')} a finding. \`badgelint baseline --prune\` removes ${unused === 1 ? 'it' : 'them'}.`,
        ]
      : []),
    ...(expired > 0
      ? [
          `${count(expired, 'entry has', 'entries have')} expired, so \`badgelint check\` shows ${expired === 1 ? 'its finding' : 'their findings'} again. Fix ${expired === 1 ? 'it' : 'them'}, or set a new date under \`until\` by hand.`,
        ]
      : []),
    ...(unfreezable.length > 0
      ? [
          `Not added, because problems with files and settings cannot be frozen: ${count(unfreezable.length, 'finding', 'findings')} of ${unfreezableRules.join(', ')}.`,
        ]
      : []),
  ]
}

function headline({ path, state, count: all, added, removed }: BaselineResult): string {
  switch (state) {
    case 'none':
      return 'There is nothing to freeze.'
    case 'made':
      return `${path}: ${count(added, 'finding is', 'findings are')} frozen. \`badgelint baseline --list\` shows ${added === 1 ? 'it' : 'them'}.`
    case 'changed':
      return `${path}: ${count(added, 'finding', 'findings')} added, ${count(removed, 'entry', 'entries')} removed, ${count(all, 'entry', 'entries')} now.`
    case 'kept':
      return `${path}: ${count(all, 'entry', 'entries')}, not changed.`
  }
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
