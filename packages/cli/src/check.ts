import { stdin, stdout } from 'node:process'
import { builtInChecks, failureOf, holdsData } from '@badgelint/core/internal'
import {
  type ChangeRequest,
  type ChangeResult,
  type CheckRequest,
  changeSince,
  check,
  deepenCommand,
  fetchCommand,
  type Git,
  maxFileBytes,
  printConfiguration,
  repositoryAt,
  stagedChange,
} from '@badgelint/workspace'
import { exitCodes } from './exit-codes.ts'
import type { ReportTarget } from './option-values.ts'
import { tell, unmatchedError } from './output.ts'
import { progress } from './progress.ts'
import { reportTargets } from './report-targets.ts'
import { type SelectionOptions, selectFindings } from './selection.ts'
import { UsageError } from './usage-error.ts'
import { type ReportOptions, writeReports } from './write-reports.ts'

export interface CheckOptions extends ReportOptions, SelectionOptions {
  readonly config?: string
  readonly format?: readonly ReportTarget[]
  readonly output?: string
  readonly failOn?: 'error' | 'warning' | 'info' | 'never'
  readonly maxWarnings?: number
  readonly stdinFilename?: string
  readonly changed?: boolean
  readonly base?: string
  /** False with `--no-baseline`. */
  readonly baseline?: boolean
  /** False with `--no-cache`. */
  readonly cache?: boolean
  readonly today?: string
  /** False with `--no-links`. */
  readonly links?: boolean
  readonly allowEmpty?: boolean
  readonly printConfig?: string
  readonly fix?: boolean
  readonly watch?: boolean
}

/**
 * `badgelint check`: checks, writes the report, and gives the exit code. `git` is the repository, where it was asked
 * already. Throws {@link UsageError}.
 */
export async function runCheck(
  paths: readonly string[],
  options: CheckOptions,
  git?: Git,
): Promise<number> {
  const workingDirectory = process.cwd()
  if (options.printConfig !== undefined) {
    const printed = await printConfiguration(options.printConfig, workingDirectory, options.config)
    stdout.write(`${JSON.stringify(printed, null, 2)}\n`)
    return exitCodes.clean
  }
  if (options.stdinFilename !== undefined && paths.length > 0)
    throw new UsageError('Use either --stdin-filename or paths, not both.')
  const isUnread = options.stdinFilename !== undefined && !holdsData(options.stdinFilename)
  if (isUnread && !options.allowEmpty)
    throw unmatchedError([options.stdinFilename ?? ''], false, { mayAllow: true })
  if (options.watch) return await checkAgain(paths, options)
  const targets = reportTargets(options)
  if (options.fix) await fixBefore(paths, options)
  const started = performance.now()
  const change = changeFor(workingDirectory, options, git)
  const request: CheckRequest = {
    workingDirectory,
    paths,
    // What an editor sends with each key is not asked about, and a commit must not wait.
    links: options.links !== false && options.stdinFilename === undefined && !options.staged,
    onLink: progress('links checked'),
    ignoresBaseline: options.baseline === false,
    ...(options.config === undefined ? {} : { configuration: options.config }),
    ...(options.today === undefined ? {} : { today: options.today }),
    ...(options.stdinFilename === undefined
      ? {}
      : { text: { filename: options.stdinFilename, content: await readInput() } }),
  }
  const result = change
    ? await checkChanged({ ...request, change, cache: options.cache !== false })
    : await check(request)
  // A hook may be there before the folder that it checks.
  if (result.unmatched.length > 0 && !options.allowEmpty && !options.staged)
    throw unmatchedError(result.unmatched, result.isConfigured, { mayAllow: true })
  for (const note of result.notes) tell(note)
  const shown = selectFindings(result.report, options, {
    rules: [...result.rules, ...builtInChecks].map(({ id }) => id),
    isPartial: change !== undefined || options.stdinFilename !== undefined,
  })
  const failure = failureOf(result.report, options)
  await writeReports(
    {
      result,
      ...shown,
      milliseconds: performance.now() - started,
      ...(failure === undefined ? {} : { failure }),
    },
    targets,
    options,
  )
  if (failure === undefined) return exitCodes.clean
  // Text ends with it.
  if (!targets.some(({ format, file }) => format === 'text' && file === undefined)) tell(failure)
  return exitCodes.findings
}

/** Checks whenever something changes, until Ctrl-C. Throws {@link UsageError}. */
async function checkAgain(paths: readonly string[], options: CheckOptions): Promise<number> {
  if (options.stdinFilename !== undefined)
    throw new UsageError('Use either --watch or --stdin-filename, not both.')
  if (options.fix) throw new UsageError('Use either --watch or --fix, not both.')
  if (reportTargets(options).some(({ file }) => file !== undefined))
    throw new UsageError(
      '--watch shows the report and writes no file. Leave out --watch, or leave out the file.',
    )
  const { watch } = await import('./watch.ts')
  await watch(process.cwd(), () => runCheck(paths, { ...options, watch: false }))
  return exitCodes.clean
}

/** Fixes what a check is about to read. Throws {@link UsageError}. */
async function fixBefore(paths: readonly string[], options: CheckOptions): Promise<void> {
  const { config, today, stdinFilename, staged, changed, allowEmpty } = options
  if (stdinFilename !== undefined)
    throw new UsageError(
      '--fix changes files, and standard input is none. Use either --fix or --stdin-filename, not both.',
    )
  if (staged || changed)
    throw new UsageError(
      `--fix fixes whole files, and --${staged ? 'staged' : 'changed'} checks only what has changed in them. Use either --fix or --${staged ? 'staged' : 'changed'}, not both.`,
    )
  const { fixFirst } = await import('./fix.ts')
  await fixFirst(paths, {
    allowEmpty: allowEmpty ?? false,
    ...(config === undefined ? {} : { config }),
    ...(today === undefined ? {} : { today }),
  })
}

/** A check of a change, which is loaded for it alone: its cache takes parts of Node that start slowly. */
async function checkChanged(request: ChangeRequest): Promise<ChangeResult> {
  const { checkChange } = await import('@badgelint/workspace/change')
  return checkChange(request)
}

/** Standard input as text. Throws {@link UsageError} where it is more than a file may have. */
async function readInput(): Promise<string> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of stdin) {
    pieces.push(piece)
    length += piece.length
    if (length > maxFileBytes)
      throw new UsageError(
        `Standard input is larger than ${maxFileBytes / 1_000_000} MB; expected one template. Check the file by its path instead.`,
      )
  }
  return new TextDecoder().decode(Buffer.concat(pieces))
}

/** What of the repository is to be compared; undefined where all of it is checked. */
function changeFor(
  folder: string,
  { staged, changed, base, stdinFilename, baseline }: CheckOptions,
  repository: Git | undefined,
) {
  if (base !== undefined && !changed)
    throw new UsageError('--base needs --changed. Add --changed, or leave out --base.')
  if (staged && changed) throw new UsageError('Use either --staged or --changed, not both.')
  if (!staged && !changed) return undefined
  if (baseline === false)
    throw new UsageError(
      `--no-baseline shows all frozen findings, whatever has changed. Use either --no-baseline or --${staged ? 'staged' : 'changed'}, not both.`,
    )
  if (stdinFilename !== undefined)
    throw new UsageError(
      `Use either --stdin-filename or --${staged ? 'staged' : 'changed'}, not both.`,
    )
  const git = repository ?? repositoryAt(folder)
  if (staged) return stagedChange(git)
  const name = base ?? 'HEAD'
  const commit = git.commit(name)
  if (commit === undefined && base === undefined) return changeSince(git, git.emptyTree())
  if (commit === undefined) {
    const fetch = fetchCommand(name, git)
    throw new UsageError(
      `There is no commit ${name} in this repository. Check the name after --base${fetch ? `, or fetch it: ${fetch}` : '.'}`,
    )
  }
  const start = git.mergeBase(commit, 'HEAD')
  const deepen = start === undefined ? deepenCommand(git) : undefined
  // Against the base as it is now, what it has fixed since would count as broken by the branch.
  if (deepen !== undefined)
    throw new UsageError(
      `This clone is shallow, so it is not known where this branch left ${name}. Fetch the rest of the history: ${deepen}`,
    )
  return changeSince(git, start ?? commit)
}
