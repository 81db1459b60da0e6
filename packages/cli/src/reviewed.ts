import { stdout } from 'node:process'
import { escapeForTerminal } from '@badgelint/reporter'
import { markReviewed } from '@badgelint/workspace'
import { exitCodes } from './exit-codes.ts'

export interface ReviewedOptions {
  readonly config?: string
  readonly today?: string
}

/** `badgelint reviewed`: notes the day of review in templates. */
export async function runReviewed(
  templates: readonly string[],
  options: ReviewedOptions,
): Promise<number> {
  const reviews = await markReviewed({
    workingDirectory: process.cwd(),
    templates,
    ...(options.config === undefined ? {} : { configuration: options.config }),
    ...(options.today === undefined ? {} : { today: options.today }),
  })
  for (const { template, file, day, isOld } of reviews) {
    const what = isOld ? `was reviewed on ${day} already` : `is reviewed on ${day}`
    stdout.write(`${escapeForTerminal(file)}: "${escapeForTerminal(template)}" ${what}\n`)
  }
  return exitCodes.clean
}
