import { dirname, resolve } from 'node:path'
import { env, stderr, stdout } from 'node:process'
import { escapeForTerminal } from '@badgelint/reporter'
import { type FileContent, isFolder, repositoryTop, writeAtomic } from '@badgelint/workspace'
import { UsageError } from './usage-error.ts'

/** Whether text has colours, by the customs of FORCE_COLOR, NO_COLOR and TERM; FORCE_COLOR counts in a pipe as well. */
function hasColors(isTerminal: boolean): boolean {
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return isTerminal && (stdout.hasColors?.() ?? false)
}

/** How text for people is laid out. */
export interface Layout {
  readonly width: number
  readonly color: boolean
  /** Whether rule names lead to their pages. */
  readonly hyperlinks: boolean
}

/** For the terminal, else as for a file. */
export async function textLayout({
  output,
  color,
}: {
  readonly output?: string
  readonly color?: boolean
}): Promise<Layout> {
  const isTerminal = stdout.isTTY === true && output === undefined
  return {
    width: Math.max(40, isTerminal ? stdout.columns : Number(env.COLUMNS) || 100),
    color: color ?? (output === undefined && hasColors(isTerminal)),
    hyperlinks: isTerminal && (await import('supports-hyperlinks')).default.stdout,
  }
}

/** Says something to people next to the output. */
export function tell(sentence: string): void {
  stderr.write(`badgelint: ${escapeForTerminal(sentence)}\n`)
}

/** Writes a report to a file that was named. Throws {@link UsageError}. */
export async function writeReport(file: string, content: FileContent): Promise<void> {
  try {
    const folder = process.cwd()
    if (!isFolder(dirname(resolve(file)))) throw new Error('there is no such folder')
    await writeAtomic(resolve(file), content, [repositoryTop(folder) ?? folder])
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`The report cannot be written to ${file}: ${reason}. Check the path.`)
  }
}

/** For paths that match nothing. */
export function unmatchedError(
  paths: readonly string[],
  isConfigured: boolean,
  { mayAllow = false } = {},
): UsageError {
  const which = paths.map((path) => `"${path}"`).join(', ')
  const expected = isConfigured
    ? 'a file that the configuration lists under `templates` or `governance`'
    : 'YAML, JSON or Markdown files of a badge program'
  const otherwise = mayAllow
    ? 'use --allow-empty if this is intended'
    : 'run badgelint in the folder of the program'
  return new UsageError(
    `${which} matches no file that badgelint reads; expected ${expected}. Check the path, or ${otherwise}.`,
  )
}
