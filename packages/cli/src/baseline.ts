import { stdout } from 'node:process'
import { escapeForTerminal } from '@badgelint/reporter'
import { type BaselineResult, baseline } from '@badgelint/workspace'
import { exitCodes } from './exit-codes.ts'
import { tell } from './output.ts'
import { progress } from './progress.ts'
import { UsageError } from './usage-error.ts'

export interface BaselineOptions {
  readonly config?: string
  readonly add?: boolean
  readonly prune?: boolean
  readonly reason?: string
  readonly owner?: string
  readonly until?: string
  readonly today?: string
  /** False with `--no-links`. */
  readonly links?: boolean
}

const defaultReason = 'Was there when the baseline was made; nobody has looked into it yet.'

/**
 * `badgelint baseline`: freezes what is found today, says what it did, and gives the exit code that a check
 * would have from then on.
 */
export async function runBaseline(
  folder: string | undefined,
  options: BaselineOptions,
): Promise<number> {
  const result = await updateBaseline(folder, options)
  if (result.unmatched.length > 0)
    throw new UsageError(
      `${result.unmatched.map((path) => `"${path}"`).join(', ')} matches no file that badgelint reads; expected the folder of a badge program. Check the path.`,
    )
  for (const note of result.notes) tell(note)
  stdout.write(`${summaryLines(result).map(escapeForTerminal).join('\n')}\n`)
  const isFailing = result.remaining.some(({ severity }) => severity === 'error')
  return isFailing ? exitCodes.findings : exitCodes.clean
}

async function updateBaseline(
  folder: string | undefined,
  { config, today, reason, owner, until, add = false, prune = false, links }: BaselineOptions,
): Promise<BaselineResult> {
  return await baseline({
    workingDirectory: process.cwd(),
    ...(folder === undefined ? {} : { paths: [folder] }),
    ...(config === undefined ? {} : { configuration: config }),
    ...(today === undefined ? {} : { today }),
    links: links !== false,
    onLink: progress('links asked'),
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
          `${count(open, 'finding is', 'findings are')} new and not frozen. \`badgelint check\` shows what is new, and --add freezes it.`,
        ]
      : []),
    ...(unused > 0
      ? [`${count(unused, 'entry applies', 'entries apply')} to nothing. --prune removes such.`]
      : []),
    ...(expired > 0
      ? [
          `${count(expired, 'entry has', 'entries have')} run out, so that what they are about is shown again. Settle it, or give a new day under \`until\` by hand.`,
        ]
      : []),
    ...(unfreezable.length > 0
      ? [
          `Not to be frozen, since files or settings are what it is about: ${count(unfreezable.length, 'finding', 'findings')} of ${unfreezableRules.join(', ')}.`,
        ]
      : []),
  ]
}

function headline({ path, state, count: all, added, removed }: BaselineResult): string {
  switch (state) {
    case 'none':
      return 'There is nothing to freeze.'
    case 'made':
      return `${path}: ${count(added, 'finding is', 'findings are')} frozen.`
    case 'changed':
      return `${path}: ${count(added, 'finding', 'findings')} added, ${count(removed, 'entry', 'entries')} removed, ${count(all, 'entry', 'entries')} now.`
    case 'kept':
      return `${path}: ${count(all, 'entry', 'entries')}, left as it was.`
  }
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
