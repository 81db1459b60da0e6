import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { info, setOutput, summary } from '@actions/core'
import { context } from '@actions/github'
import { builtInChecks, digest, passes } from '@badgelint/core/internal'
import { formatSettled, formatSuppressions, jsonPieces } from '@badgelint/reporter'
import {
  commentMarkdown,
  formatSarif,
  planAnnotations,
  type SummaryInput,
  summaryMarkdown,
} from '@badgelint/reporter/github'
import { type ChangeResult, type CheckResult, type Git, writeAtomic } from '@badgelint/workspace'
import pkg from '../package.json' with { type: 'json' }
import { upsertComment } from './comment.ts'
import type { RunEvent } from './event.ts'
import { type GitHubRepository, statusOf } from './github-repository.ts'
import { GitHubUrls } from './github-urls.ts'
import { InputError } from './input-error.ts'
import type { Inputs } from './inputs.ts'
import { annotate, print } from './log.ts'

/** What is needed beside a result to publish it. */
export interface PublishOptions {
  readonly inputs: Inputs
  readonly event: RunEvent
  readonly git: Git | undefined
  readonly github: GitHubRepository
  /** The working directory, an absolute path. */
  readonly folder: string
  /** Whole sentences to show beside the findings. */
  readonly notes: readonly string[]
  /** Whether the token may be used to write. */
  readonly isTrusted: boolean
}

/** GitHub shows so many annotations of a kind in one step. */
const maxAnnotations = 10

/**
 * Publishes a result in all ways that the inputs ask for: log, report files, code scanning, comment,
 * annotations, summary, outputs. Gives whether the run passes.
 */
export async function publishResult(
  result: CheckResult | ChangeResult,
  options: PublishOptions,
): Promise<boolean> {
  const { inputs } = options
  const { report } = result
  await printReport(result)
  for (const note of options.notes) print(note)
  const urls = githubUrls(result, options)
  const isPassing = passes(report, { failOn: inputs.failOn })
  const written = await writeReports(result, options, urls)
  const input = summaryInput(result, options, urls)
  // What could not be published is one warning each, which takes a place from the annotations.
  const warnings = [
    ...(await uploadSarif(written.sarifText, options)),
    ...(await writeComment(input, isPassing, options)),
  ]
  for (const warning of warnings) annotate('warning', warning)
  const annotationNotes = annotateFindings(result, urls, warnings.length)
  if (inputs.summary)
    await writeSummary(
      summaryMarkdown({
        ...input,
        notes: [...input.notes, ...warnings],
        remarks: annotationNotes,
      }),
    )
  setOutputs(result, { isPassing, ...written })
  return isPassing
}

async function printReport({ report, sources }: CheckResult): Promise<void> {
  const texts = new Map(
    sources.map((source) => [source.path, 'text' in source ? source.text : undefined]),
  )
  const { formatText } = await import('@badgelint/reporter/text')
  print(
    await formatText(report, {
      width: 100,
      color: false,
      isWhole: true,
      textOf: (file) => texts.get(file),
    }),
  )
  const others = `${formatSettled(report)}${formatSuppressions(report.newlySuppressed)}`
  if (others !== '') print(others)
}

function githubUrls(
  { base, root }: CheckResult,
  { git, folder, event }: PublishOptions,
): GitHubUrls {
  const { owner, repo } = context.repo
  return new GitHubUrls({
    top: git?.top ?? folder,
    base,
    root,
    repositoryUrl: `${context.serverUrl}/${owner}/${repo}`,
    commit: event.kind === 'pull-request' ? event.head : context.sha,
  })
}

/** Absolute paths of the files that were written. */
interface WrittenReports {
  readonly report: string
  readonly sarif?: string
  /** Content of the SARIF file. */
  readonly sarifText?: string
}

async function writeReports(
  { report, rules }: CheckResult,
  { inputs, folder, git }: PublishOptions,
  urls: GitHubUrls,
): Promise<WrittenReports> {
  const folderOfStep = await createStepFolder()
  const json = join(folderOfStep, 'report.json')
  await writeAtomic(json, jsonPieces(report))
  if (inputs.sarif === undefined) return { report: json }
  const isUpload = inputs.sarif === 'upload'
  const sarif = isUpload ? join(folderOfStep, 'report.sarif') : resolve(folder, inputs.sarif)
  const sarifText = formatSarif(report, {
    rules: [...rules, ...builtInChecks],
    version: pkg.version,
    pathInRepository: urls.pathInRepository,
    isForUpload: isUpload,
  })
  try {
    // What is checked may hold a link to anywhere, at the very path that the workflow names.
    const allowedFolders = [process.env.GITHUB_WORKSPACE ?? folder, git?.top ?? folder]
    await writeAtomic(sarif, sarifText, isUpload ? [] : allowedFolders)
  } catch (error) {
    throw new InputError(
      `The input sarif is "${inputs.sarif}", where no file can be written (${messageOf(error)}). Correct it in the workflow.`,
    )
  }
  return { report: json, sarif, sarifText }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** A new folder for each step, as an absolute path: nothing was put into it, nor a link in its place. */
export async function createStepFolder(): Promise<string> {
  const temp = process.env.RUNNER_TEMP ?? tmpdir()
  await mkdir(temp, { recursive: true })
  return mkdtemp(join(temp, 'badgelint-'))
}

/** Uploads the SARIF text to GitHub's code scanning where that is wanted; gives a sentence where it fails. */
async function uploadSarif(
  sarifText: string | undefined,
  { inputs, isTrusted, github, event, git }: PublishOptions,
): Promise<string[]> {
  if (sarifText === undefined || inputs.sarif !== 'upload') return []
  if (!isTrusted) {
    info('No SARIF file is uploaded for files that may come from an untrusted person.')
    return []
  }
  try {
    const packed = gzipSync(sarifText).toString('base64')
    const { commit, ref } = checkedOutRef(event, git)
    await github.uploadSarif(packed, commit, ref)
    return []
  } catch (error) {
    return [
      failureNote(
        'The SARIF file was not uploaded to code scanning',
        'security-events: write',
        error,
      ),
    ]
  }
}

/** The commit that was checked, as a full SHA, and the ref by which code scanning knows it. */
function checkedOutRef(event: RunEvent, git: Git | undefined) {
  const { sha, ref } = context
  const commit = git?.commit('HEAD')
  if (event.kind !== 'pull-request' || commit === undefined) return { commit: sha, ref }
  const side = commit === event.head ? 'head' : 'merge'
  return { commit, ref: `refs/pull/${event.number}/${side}` }
}

/** Writes or updates the comment on the pull request where that is wanted; gives a sentence where it fails. */
async function writeComment(
  input: SummaryInput,
  isPassing: boolean,
  { inputs, event, isTrusted, github }: PublishOptions,
): Promise<string[]> {
  if (inputs.comment === 'never' || event.kind !== 'pull-request') return []
  if (!isTrusted) {
    info(
      'No comment is written for files that may come from an untrusted person. The summary has the same information.',
    )
    return []
  }
  try {
    await upsertComment(github, {
      pull: event.number,
      job: [context.workflow, context.job, inputs.workingDirectory].join('\0'),
      text: commentMarkdown(input),
      createIfMissing: inputs.comment === 'always' || !isPassing,
    })
    return []
  } catch (error) {
    return [failureNote('No comment was written', 'pull-requests: write', error)]
  }
}

/** A sentence for what could not be published, with the permission that may be missing. */
function failureNote(what: string, permission: string, error: unknown): string {
  const message = messageOf(error)
  const isRefused = [401, 403, 404].includes(statusOf(error) ?? 0)
  // Code scanning that is switched off is no matter of permissions.
  return isRefused && !/enabled/.test(message)
    ? `${what}, because GitHub refuses it (${message}). Add \`${permission}\` to the permissions of the job. The summary has the same information.`
    : `${what}: ${message}. The summary has the same information.`
}

/** Shows findings at their lines; gives a sentence on those beyond what GitHub shows. */
function annotateFindings({ report }: CheckResult, urls: GitHubUrls, warnings: number): string[] {
  const { shown, omitted } = planAnnotations(
    report.findings,
    { error: maxAnnotations, warning: maxAnnotations - warnings, info: maxAnnotations },
    (id) => report.names.get(id),
  )
  for (const { level, message, file, ...properties } of shown)
    annotate(level, message, { ...properties, file: urls.pathInRepository(file) })
  const omittedCount = Object.values(omitted).reduce((sum, count) => sum + count, 0)
  return omittedCount === 0
    ? []
    : [
        `GitHub shows only ten findings of each severity next to their lines; ${omittedCount} more ${omittedCount === 1 ? 'is' : 'are'} listed here and in the log.`,
      ]
}

function summaryInput(
  { report, rules }: CheckResult | ChangeResult,
  { inputs, notes }: PublishOptions,
  urls: GitHubUrls,
): SummaryInput {
  const { owner, repo } = context.repo
  return {
    findings: report.findings,
    digest: digest(report),
    suppressed: report.suppressed.length,
    summary: report.summary,
    elsewhere: 'elsewhere' in report ? report.elsewhere : 0,
    ...('changes' in report ? { changes: report.changes } : {}),
    ...(report.newlySuppressed ? { newlySuppressed: report.newlySuppressed } : {}),
    ...(report.settled ? { settled: report.settled } : {}),
    ...(report.statedChanges ? { statedChanges: report.statedChanges } : {}),
    ...(report.practices ? { practices: report.practices } : {}),
    notes,
    failOn: inputs.failOn,
    templateName: (id) => report.names.get(id),
    fileUrl: urls.fileUrl,
    rulePage: (rule) => report.rules.get(rule)?.page,
    imageUrl: urls.imageUrl,
    reportUrl: `${context.serverUrl}/${owner}/${repo}/actions/runs/${context.runId}`,
    rules,
  }
}

/** Writes Markdown to the page of the run. */
export async function writeSummary(markdown: string): Promise<void> {
  try {
    await summary.addRaw(markdown).write()
  } catch (error) {
    // A server may be too old for summaries; the log has it all.
    info(`No summary was written: ${messageOf(error)}`)
  }
}

function setOutputs(
  { report }: CheckResult | ChangeResult,
  { isPassing, report: file, sarif }: WrittenReports & { readonly isPassing: boolean },
): void {
  const { errors, warnings, infos, suppressed } = report.summary
  const elsewhere = 'elsewhere' in report ? report.elsewhere : 0
  const values = {
    conclusion: isPassing ? 'clean' : 'findings',
    errors,
    warnings,
    infos,
    suppressed,
    elsewhere,
    report: file,
    sarif: sarif ?? '',
  }
  for (const [name, value] of Object.entries(values)) setOutput(name, value)
}
