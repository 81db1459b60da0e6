import { stderr, stdout } from 'node:process'
import { type Audit, countBySeverity, passes } from '@badgelint/core/internal'
import { escapeForTerminal } from '@badgelint/reporter'
import { auditJson, auditMarkdown, auditText, candidatesCsv } from '@badgelint/reporter/audit'
import { formatNumber } from '@badgelint/reporter/ledger'
import { type AuditRequestOnDisk, type AuditResult, audit, recordAudit } from '@badgelint/workspace'
import type { FilingAccess } from './audit/file-issues.ts'
import { exitCodes } from './exit-codes.ts'
import { tell, textLayout, unmatchedError, writeReport } from './output.ts'
import { progress } from './progress.ts'
import { UsageError } from './usage-error.ts'

export interface AuditOptions {
  readonly config?: string
  readonly asOf?: string
  /** The same, as other commands call it. */
  readonly today?: string
  readonly since?: string
  readonly format?: 'text' | 'markdown' | 'json' | 'csv'
  readonly output?: string
  readonly perOwner?: string
  readonly record?: boolean
  readonly failOn: 'error' | 'warning' | 'info' | 'never'
  /** False with `--no-links`. */
  readonly links?: boolean
  readonly color?: boolean
  readonly file?: boolean
  readonly dryRun?: boolean
  readonly repository?: string
}

/** `badgelint audit`: audits a program, and gives the exit code. Throws {@link UsageError}. */
export async function runAudit(paths: readonly string[], options: AuditOptions): Promise<number> {
  const { record, perOwner, output, format, file = false, dryRun = false } = options
  refuseContradictions(options)
  const access = file || dryRun ? await filingAccess(options) : undefined
  const result = await audit(requestFor(paths, options))
  if (result.unmatched.length > 0) throw unmatchedError(result.unmatched, result.isConfigured)
  for (const note of result.notes) tell(note)
  // Whoever files wants to see what becomes of the issues.
  const isShown = !(file || dryRun) || output !== undefined || format !== undefined
  if (isShown) await show(result.audit, options)
  if (record) {
    const { path, replaced } = await recordAudit(result)
    tell(`Wrote ${path}${replaced === undefined ? '' : `, replacing the audit of ${replaced}`}.`)
  }
  if (perOwner !== undefined) {
    const { writeOwnerPages } = await import('./audit/owner-files.ts')
    for (const sentence of await writeOwnerPages(result.audit, perOwner)) tell(sentence)
  }
  if (access) await tellIssues(result, { access, dryRun }, isShown ? stderr : stdout)
  const summary = countBySeverity(result.audit.entries)
  return passes({ summary }, { failOn: options.failOn }) ? exitCodes.clean : exitCodes.findings
}

function refuseContradictions({ file, dryRun, record, perOwner, repository }: AuditOptions): void {
  if (dryRun && (record || perOwner !== undefined))
    throw new UsageError(
      '--dry-run writes nothing, but --record and --per-owner write files. Leave out --dry-run, or leave out the others.',
    )
  if (repository !== undefined && !file && !dryRun)
    throw new UsageError(
      '--repository needs --file or --dry-run. Add one of them, or leave out --repository.',
    )
}

function requestFor(
  paths: readonly string[],
  { config, today, asOf = today, since, links }: AuditOptions,
): AuditRequestOnDisk {
  return {
    workingDirectory: process.cwd(),
    paths,
    links: links !== false,
    onLink: progress('links checked'),
    ...(config === undefined ? {} : { configuration: config }),
    ...(asOf === undefined ? {} : { today: asOf }),
    ...(since === undefined ? {} : { since }),
  }
}

async function show(made: Audit, options: AuditOptions): Promise<void> {
  const text = await formatted(made, options)
  if (options.output === undefined) stdout.write(text)
  else await writeReport(options.output, text)
}

async function formatted(made: Audit, options: AuditOptions): Promise<string> {
  switch (options.format) {
    case 'json':
      return auditJson(made)
    case 'markdown':
      return auditMarkdown(made)
    case 'csv':
      return candidatesCsv(made)
    default:
      return auditText(made, await textLayout(options))
  }
}

async function filingAccess({ repository }: AuditOptions): Promise<FilingAccess> {
  const issues = await import('./audit/file-issues.ts')
  return issues.filingAccess(repository)
}

async function tellIssues(
  result: AuditResult,
  { access, dryRun }: { readonly access: FilingAccess; readonly dryRun: boolean },
  stream: NodeJS.WritableStream,
): Promise<void> {
  const { updateIssues } = await import('./audit/file-issues.ts')
  const log = (message: string) => {
    stream.write(`${message.split('\n').map(escapeForTerminal).join('\n')}\n`)
  }
  const filed = await updateIssues(result, { access, isDryRun: dryRun, log })
  if (!dryRun) {
    const { created, updated, closed, commented } = filed
    log(`Issues: ${inNumbers({ created, updated, closed, 'commented on': commented })}.`)
    for (const url of filed.urls) log(`  ${url}`)
  }
  const { open, settled, deferred, unfinished } = filed
  log(`Things to do: ${inNumbers({ open, settled, deferred })}.`)
  if (unfinished !== undefined) tell(unfinished)
}

/** `3 created, 1 closed`. */
function inNumbers(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([what, count]) => `${formatNumber(count)} ${what}`)
    .join(', ')
}
