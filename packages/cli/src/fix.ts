import { stdout } from 'node:process'
import type { Finding } from '@badgelint/core'
import { escapeForTerminal } from '@badgelint/reporter'
import { type FixedFile, fix } from '@badgelint/workspace'
import { exitCodes } from './exit-codes.ts'
import { tell } from './output.ts'
import { patch } from './patch.ts'
import { progress } from './progress.ts'
import { UsageError } from './usage-error.ts'

export interface FixOptions {
  readonly config?: string
  readonly dryRun?: boolean
  readonly today?: string
  readonly links?: boolean
}

/** `badgelint fix`: fixes what can be fixed, and lists what was. Throws {@link UsageError}. */
export async function runFix(paths: readonly string[], options: FixOptions): Promise<number> {
  const { files, unmatched, notes } = await fix({
    workingDirectory: process.cwd(),
    paths,
    isDryRun: options.dryRun ?? false,
    links: options.links ?? false,
    onLink: progress('links asked'),
    ...(options.config === undefined ? {} : { configuration: options.config }),
    ...(options.today === undefined ? {} : { today: options.today }),
  })
  for (const note of notes) tell(note)
  if (unmatched.length > 0) throw unmatchedError(unmatched)
  for (const file of files)
    if (file.unwritten === undefined) stdout.write(options.dryRun ? patch(file) : fixedLine(file))
  const unwritten = files.filter((file) => file.unwritten !== undefined)
  if (unwritten.length > 0)
    throw new UsageError(
      `${unwritten.map((file) => `${escapeForTerminal(file.path)} is left as it was: ${file.unwritten}`).join('; ')}. Run \`badgelint fix\` again.`,
    )
  if (files.length === 0) process.stderr.write('There is nothing to fix.\n')
  return exitCodes.clean
}

function fixedLine({ path, applied }: FixedFile): string {
  const changes = applied.map((finding) => `${describeFix(finding)} (${finding.rule})`)
  return `${escapeForTerminal(path)}: ${escapeForTerminal(changes.join(', '))}\n`
}

function describeFix({ fix: change, document }: Finding): string {
  if (change === undefined) return 'nothing'
  const place = `${change.pointer.slice(1)}${document === 0 ? '' : ` of document ${document + 1}`}`
  switch (change.kind) {
    case 'remove':
      return `removed ${place}`
    case 'set':
      return `set ${place} to "${change.value}"`
    case 'rename':
      return `renamed ${place} to ${change.key}`
    case 'replace':
      return `rewrote a part of ${place}`
  }
}

function unmatchedError(paths: readonly string[]): UsageError {
  const which = paths.map((path) => `"${path}"`).join(', ')
  return new UsageError(
    `${which} matches no file that badgelint reads; expected templates or governance documents. Check the path.`,
  )
}
