import { resolve } from 'node:path'
import { stdin, stdout } from 'node:process'
import {
  type FolderInspection,
  inspectFolder,
  isFolder,
  type Proposal,
  type ProposedFile,
  platformFor,
  propose,
  writeNew,
} from '@badgelint/workspace/init'
import pkg from '../package.json' with { type: 'json' }
import { exitCodes } from './exit-codes.ts'
import {
  adviceLines,
  contentLines,
  existingLines,
  heading,
  inspectionLines,
  line,
  printLines,
  proposedLines,
} from './init-text.ts'
import { UsageError } from './usage-error.ts'

/** The texts of `examples/workflows/pull-request.yml` and `audit.yml`; the build puts them in. */
declare const BADGELINT_WORKFLOW: string
declare const BADGELINT_AUDIT_WORKFLOW: string

export interface InitOptions {
  readonly yes?: true
  readonly dryRun?: true
  readonly platform?: string
  readonly preCommit?: true
  readonly audit?: true
}

/**
 * `badgelint init`: shows what it finds in a folder and what it would write, asks, and writes what is not
 * there yet. Throws {@link UsageError}.
 */
export async function runInit(path: string, options: InitOptions): Promise<number> {
  const folder = resolve(path)
  if (!isFolder(folder))
    throw new UsageError(
      `"${path}" is not a folder; expected a folder with badge templates. Check the path.`,
    )
  const inspection = await inspectFolder(folder)
  await printLines(inspectionLines(inspection))
  if (options.dryRun) return await show(proposalFor(inspection, options))
  if (options.yes) return await writeAll(inspection, proposalFor(inspection, options))
  if (stdin.isTTY && stdout.isTTY) return await ask(inspection, options)
  return await refuse(proposalFor(inspection, options))
}

function proposalFor(
  inspection: FolderInspection,
  { platform, preCommit, audit }: InitOptions,
): Proposal {
  const choices = {
    ...(platform === undefined ? {} : { platform }),
    ...(preCommit === undefined ? {} : { preCommit }),
    ...(audit === undefined ? {} : { audit }),
  }
  return propose(inspection, choices, {
    workflow: BADGELINT_WORKFLOW,
    auditWorkflow: BADGELINT_AUDIT_WORKFLOW,
    version: pkg.version,
  })
}

async function show(proposal: Proposal): Promise<number> {
  await printLines([
    ...existingLines(proposal),
    ...contentLines(proposal),
    ...adviceLines(proposal),
  ])
  return exitCodes.clean
}

async function writeAll(inspection: FolderInspection, proposal: Proposal): Promise<number> {
  await printLines(existingLines(proposal))
  await write(proposal.files, inspection)
  await printLines(adviceLines(proposal))
  return exitCodes.clean
}

/** Nobody is there to ask, and nobody has said yes. */
async function refuse(proposal: Proposal): Promise<number> {
  await printLines([
    ...existingLines(proposal),
    ...proposedLines(proposal),
    ...adviceLines(proposal),
  ])
  if (proposal.files.length === 0) return exitCodes.clean
  throw new UsageError(
    'nothing was written, because there is no terminal to ask on. Run `badgelint init --yes` to write these files, or `badgelint init --dry-run` to see their contents.',
  )
}

async function ask(inspection: FolderInspection, options: InitOptions): Promise<number> {
  const { askForPlatform, askForHook, askForFile } = await import('./init-questions.ts')
  await printLines([line('')])
  const isNew = inspection.configuration === undefined
  const isOpen = inspection.platforms.length === 0 && platformFor(inspection, options) === undefined
  const platform = isNew && isOpen ? await askForPlatform() : options.platform
  if (platform === null) return cancelled()
  const hasNoTool = inspection.git !== undefined && inspection.git.hooks.length === 0
  const hook = isNew && hasNoTool && !options.preCommit ? await askForHook() : options.preCommit
  if (hook === null) return cancelled()
  const proposal = proposalFor(inspection, {
    ...(platform === undefined ? {} : { platform }),
    ...(hook ? { preCommit: true } : {}),
    // What it would write is shown, and asked for like all else.
    ...(isNew || options.audit ? { audit: true } : {}),
  })
  await printLines(existingLines(proposal))
  const wanted: ProposedFile[] = []
  for (const file of proposal.files) {
    const answer = await askForFile(file)
    if (answer === null) return cancelled()
    if (answer) wanted.push(file)
  }
  await write(wanted, inspection)
  await printLines(adviceLines(proposal))
  return exitCodes.clean
}

function cancelled(): number {
  stdout.write('Nothing was written.\n')
  return exitCodes.usage
}

/** Writes what it can, and says so. Throws {@link UsageError} where something cannot be written. */
async function write(
  files: readonly ProposedFile[],
  { folder, git }: FolderInspection,
): Promise<void> {
  const failures: string[] = []
  await printLines(heading(files.length === 0 ? 'There is nothing to write.' : 'Written'))
  for (const { absolute, path, text } of files) {
    const written = await writeNew(absolute, text, [git?.top ?? folder])
    if (written.kind === 'failed') failures.push(`${path} cannot be written: ${written.reason}`)
    else
      await printLines([
        line(written.kind === 'written' ? path : `${path} is there now, and stays`),
      ])
  }
  if (failures.length > 0)
    throw new UsageError(
      `${failures.join('; ')}. Make sure you have permission to write there, and run \`badgelint init\` again.`,
    )
  if (files.length > 0)
    await printLines(heading(`Review these files and commit them. ${nextCommands(files)}`))
}

/** What to run after an installation. */
function nextCommands(files: readonly ProposedFile[]): string {
  const check = '`badgelint check` gives a first report'
  return files.some(({ path }) => path.endsWith('badges-audit.yml'))
    ? `${check}, and \`badgelint audit\` shows what the issues of the audit will hold.`
    : `${check}.`
}
