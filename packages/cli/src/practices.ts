import { stdout } from 'node:process'
import type { PracticeState } from '@badgelint/core/internal'
import { practicesJson, practicesMarkdown } from '@badgelint/reporter'
import { type CheckRequest, check } from '@badgelint/workspace'
import { exitCodes } from './exit-codes.ts'
import { tell, textLayout, unmatchedError, writeReport } from './output.ts'
import { progress } from './progress.ts'

export interface PracticesOptions {
  readonly config?: string
  readonly format?: 'text' | 'markdown' | 'json'
  readonly output?: string
  readonly today?: string
  /** False with `--no-links`. */
  readonly links?: boolean
  readonly color?: boolean
}

/** `badgelint practices`: says which of the fifteen practices a program keeps. Throws {@link UsageError}. */
export async function runPractices(
  paths: readonly string[],
  options: PracticesOptions,
): Promise<number> {
  const { config, today, output } = options
  const request: CheckRequest = {
    workingDirectory: process.cwd(),
    paths,
    practices: true,
    links: options.links !== false,
    onLink: progress('links asked'),
    ...(config === undefined ? {} : { configuration: config }),
    ...(today === undefined ? {} : { today }),
  }
  const { report, unmatched, isConfigured, notes } = await check(request)
  if (unmatched.length > 0) throw unmatchedError(unmatched, isConfigured)
  for (const note of notes) tell(note)
  const text = await formatted(report.practices ?? [], options)
  if (output === undefined) stdout.write(text)
  else await writeReport(output, text)
  return exitCodes.clean
}

async function formatted(
  practices: readonly PracticeState[],
  options: PracticesOptions,
): Promise<string> {
  const { format } = options
  if (format === 'json') return practicesJson(practices)
  if (format === 'markdown') return practicesMarkdown(practices)
  // What measures and wraps text takes a while to load.
  const { practicesText } = await import('@badgelint/reporter/text')
  return practicesText(practices, await textLayout(options))
}
