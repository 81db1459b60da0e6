import { stdout } from 'node:process'
import { escapeForTerminal } from '@badgelint/reporter'
import { type FixedFile, type FixResult, fix } from '@badgelint/workspace'
import { describeFix } from './describe-fix.ts'
import { exitCodes } from './exit-codes.ts'
import { tell, unmatchedError } from './output.ts'
import { patch } from './patch.ts'
import { progress } from './progress.ts'
import { UsageError } from './usage-error.ts'

export interface FixOptions {
  /** With `check --fix`: whether a path may match nothing. */
  readonly allowEmpty?: boolean
  readonly config?: string
  readonly dryRun?: boolean
  readonly today?: string
  readonly links?: boolean
}

/** `badgelint fix`: fixes what can be fixed, and says what was and what remains. Throws {@link UsageError}. */
export async function runFix(paths: readonly string[], options: FixOptions): Promise<number> {
  const result = await fix(requestFor(paths, options))
  reportFixes(result, options, (text) => stdout.write(text))
  if (options.dryRun && result.files.length > 0) return exitCodes.clean
  const { remaining } = result
  process.stderr.write(
    `${result.files.length === 0 ? 'Nothing can be fixed automatically. ' : ''}${remainingInWords(remaining.length)}\n`,
  )
  return exitCodes.clean
}

/** Fixes before a check of the same paths, and says on standard error what was fixed. Throws {@link UsageError}. */
export async function fixFirst(paths: readonly string[], options: FixOptions): Promise<void> {
  reportFixes(await fix(requestFor(paths, options)), options, (text) => process.stderr.write(text))
}

function requestFor(paths: readonly string[], options: FixOptions) {
  return {
    workingDirectory: process.cwd(),
    paths,
    isDryRun: options.dryRun ?? false,
    links: options.links ?? false,
    onLink: progress('links checked'),
    ...(options.config === undefined ? {} : { configuration: options.config }),
    ...(options.today === undefined ? {} : { today: options.today }),
  }
}

/** Says what was fixed, and what could not be written. Throws {@link UsageError}. */
function reportFixes(
  { files, unmatched, notes, rules, isConfigured }: FixResult,
  { dryRun, allowEmpty }: FixOptions,
  write: (text: string) => void,
): void {
  for (const note of notes) tell(note)
  if (unmatched.length > 0 && !allowEmpty) throw unmatchedError(unmatched, isConfigured)
  const labels = new Map(rules.map(({ id, label = id }) => [id, label]))
  for (const file of files)
    if (file.unwritten === undefined) write(dryRun ? patch(file) : fixedLines(file, labels))
  const unwritten = files.filter((file) => file.unwritten !== undefined)
  if (unwritten.length > 0)
    throw new UsageError(
      `${unwritten.map((file) => `${escapeForTerminal(file.path)} was not changed: ${file.unwritten}`).join('; ')}. Run \`badgelint fix\` again.`,
    )
}

function fixedLines({ path, applied }: FixedFile, labels: ReadonlyMap<string, string>): string {
  const lines = applied.map((one) => {
    const { rule, label = labels.get(rule) ?? rule } = one.finding
    return `  ${describeFix(one)} (${label})`
  })
  return `${[path, ...lines].map(escapeForTerminal).join('\n')}\n`
}

function remainingInWords(count: number): string {
  if (count === 0) return 'No findings remain.'
  return count === 1
    ? '1 finding remains; badgelint check shows it.'
    : `${count} findings remain; badgelint check shows them.`
}
