import { join } from 'node:path'
import { setOutput } from '@actions/core'
import { context } from '@actions/github'
import { auditJson, auditMarkdown } from '@badgelint/reporter/audit'
import {
  type FiledIssues,
  fileIssues,
  GitHubTracker,
  type IssueTracker,
  Pace,
  systemClock,
} from '@badgelint/reporter/issues'
import {
  type AuditRequestOnDisk,
  type AuditResult,
  audit,
  type Git,
  writeAtomic,
} from '@badgelint/workspace'
import { readEvent } from './event.ts'
import { GitHubUrls } from './github-urls.ts'
import { InputError } from './input-error.ts'
import type { Inputs } from './inputs.ts'
import { annotate, print } from './log.ts'
import { createStepFolder, writeSummary } from './publish.ts'
import { RefusedRunError } from './refused-run-error.ts'
import type { Trust } from './trust.ts'

/** What a run has found out before it audits. */
interface AuditPlan {
  readonly inputs: Inputs
  readonly git: Git | undefined
  /** The working directory, an absolute path. */
  readonly folder: string
  readonly trust: Trust
}

/** GitHub drops a summary of more than 1 MiB as a whole. */
const maxSummaryBytes = 1_000_000

/** Refuses to audit where issues are none of the event's business. Throws {@link RefusedRunError} and {@link InputError}. */
export function refuseAudit({ paths, token }: Inputs): void {
  const event = readEvent()
  if (event.kind === 'pull-request' || event.kind === 'merge-group' || isPrivileged(event))
    throw new RefusedRunError(
      `This workflow audits on ${context.eventName}, where the files may be a stranger's, and an audit files issues in your name. Run \`command: audit\` on schedule and workflow_dispatch.`,
    )
  if (context.eventName === 'schedule' && context.payload.repository?.fork === true)
    throw new RefusedRunError(
      'This repository is a fork, whose schedule would file the issues of another program. Switch the workflow off here, or start it by hand.',
    )
  if (paths.length > 0)
    throw new InputError(
      'The input paths names files, and issues are made of the whole program. Leave it out of the workflow; working-directory says where the program is.',
    )
  if (token === undefined)
    throw new InputError(
      'The input token is empty, and an audit writes issues by it. Leave it out of the workflow, or give it a token that may write issues.',
    )
}

function isPrivileged(event: ReturnType<typeof readEvent>): boolean {
  return event.kind === 'other' && event.isPrivileged
}

/**
 * Audits the program and brings its issues up to date. It passes whatever there is to do, and fails where the issues
 * cannot be written. Throws {@link RefusedRunError} and {@link BadgelintError}.
 */
export async function runAudit(request: AuditRequestOnDisk, plan: AuditPlan): Promise<boolean> {
  const { inputs, trust } = plan
  if (!trust.isTrusted)
    throw new RefusedRunError(
      "The files here may be a stranger's, since they are not those of the event's commit, and an audit files issues in your name. Check out the commit of the event, and put nothing beside its files.",
    )
  const result = await audit(request)
  const notes = [
    ...result.notes,
    ...trust.notes(),
    ...result.audit.gaps.map(({ message }) => message),
  ]
  for (const note of notes) print(note)
  const report = join(await createStepFolder(), 'audit.json')
  await writeAtomic(report, auditJson(result.audit))
  // Before anything can go wrong with the issues.
  if (inputs.summary) await writeSummary(summaryOf(result))
  setOutput('report', report)
  const filed = await file(result, plan)
  tell(filed, inputs)
  setOutputs(filed)
  return true
}

/** The audit for people; only that it is there where it is too long for GitHub. */
function summaryOf({ audit: made }: AuditResult): string {
  const text = auditMarkdown(made)
  return Buffer.byteLength(text) <= maxSummaryBytes
    ? text
    : 'The audit is too long for this page. The output `report` names a file that has all of it.\n'
}

async function file(result: AuditResult, { inputs, git, folder }: AuditPlan): Promise<FiledIssues> {
  const pace = new Pace(systemClock, print)
  const { audit: made, settings, base, root } = result
  const urls = new GitHubUrls({
    top: git?.top ?? folder,
    base,
    root,
    repositoryUrl: repositoryUrl(),
    // The default branch, so that a body stays the same from commit to commit.
    commit: 'HEAD',
  })
  return fileIssues(made, await trackerAt(pace, inputs), {
    today: made.asOf,
    options: {
      settings,
      fileUrl: urls.fileUrl,
      commitUrl: (sha) => `${repositoryUrl()}/commit/${sha}`,
    },
    pace,
    log: print,
    isDryRun: inputs.isDryRun,
    who: `run ${context.runId}`,
  })
}

async function trackerAt(pace: Pace, { token = '' }: Inputs): Promise<IssueTracker> {
  const { createPlainOctokit } = await import('./octokit.ts')
  const { serverUrl } = context
  const { request } = createPlainOctokit(token)
  return new GitHubTracker(pace.paced(request), { ...context.repo, serverUrl })
}

function repositoryUrl(): string {
  const { owner, repo } = context.repo
  return `${context.serverUrl}/${owner}/${repo}`
}

function tell(filed: FiledIssues, { isDryRun }: Inputs): void {
  const { created, updated, closed, commented, open, settled, deferred, urls, unfinished } = filed
  if (!isDryRun)
    print(
      `Issues: ${created} created, ${updated} updated, ${closed} closed; ${commented} comments.`,
    )
  for (const url of urls) print(`  ${url}`)
  print(`Things to do: ${open} open, ${settled} settled, ${deferred} deferred.`)
  if (unfinished !== undefined) annotate('notice', unfinished)
}

function setOutputs({ created, updated, closed, open, settled, deferred }: FiledIssues): void {
  const values = {
    conclusion: open + deferred > 0 ? 'findings' : 'clean',
    'issues-created': created,
    'issues-updated': updated,
    'issues-closed': closed,
    'entries-open': open,
    'entries-settled': settled,
    'entries-deferred': deferred,
  }
  for (const [name, value] of Object.entries(values)) setOutput(name, value)
}
