import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { info, setOutput, summary } from '@actions/core'
import { context } from '@actions/github'
import { type BuiltInCheck, builtInChecks, type Report, type Rule } from '@badgelint/core/internal'
import { formatJson, formatSuppressions } from '@badgelint/reporter'
import {
  commentMarkdown,
  formatSarif,
  planAnnotations,
  type SummaryInput,
  summaryMarkdown,
} from '@badgelint/reporter/github'
import { type ChangeResult, type CheckResult, type Git, writeWhole } from '@badgelint/workspace'
import pkg from '../package.json' with { type: 'json' }
import { keepComment } from './comment.ts'
import { type GitHubRepository, statusOf } from './github-repository.ts'
import { type Inputs, WrongInput } from './inputs.ts'
import { annotate, print } from './log.ts'
import { Places } from './places.ts'
import type { Situation } from './situation.ts'

/** What telling needs to know of a run. */
export interface Telling {
  readonly inputs: Inputs
  readonly situation: Situation
  readonly git: Git | undefined
  readonly github: GitHubRepository
  readonly folder: string
  /** Sentences to be said beside the findings. */
  readonly notes: readonly string[]
  /** Whether the token may be used to write. */
  readonly isTrusted: boolean
}

/** GitHub shows so many annotations of a kind in one step. */
const mostAnnotations = 10

/** Tells what was found in all ways that were asked for, and gives whether the run passes. */
export async function tell(result: CheckResult | ChangeResult, run: Telling): Promise<boolean> {
  const { inputs } = run
  const { report } = result
  await printReport(result)
  for (const note of run.notes) print(note)
  const places = placesOf(result, run)
  const isPassing = passes(report, inputs.failOn)
  const written = await writeReports(result, run, places)
  // What could not be told is one warning each, which takes a place from the annotations.
  const warnings = [
    ...(await uploaded(written.log, run)),
    ...(await commented(summaryInput(result, run, places), isPassing, run)),
  ]
  for (const warning of warnings) annotate('warning', warning)
  const left = annotateFindings(result, places, warnings.length)
  if (inputs.summary)
    await writeSummary(
      summaryInput(result, { ...run, notes: [...run.notes, ...left, ...warnings] }, places),
    )
  setOutputs(result, { isPassing, ...written })
  return isPassing
}

async function printReport({ report, sources }: CheckResult): Promise<void> {
  const texts = new Map(
    sources.map((source) => [source.path, 'text' in source ? source.text : undefined]),
  )
  const { formatText } = await import('@badgelint/reporter/text')
  print(await formatText(report, { width: 100, color: false, textOf: (file) => texts.get(file) }))
  const suppressions = formatSuppressions(report.newlySuppressed)
  if (suppressions !== '') print(suppressions)
}

function passes({ summary: { errors, warnings, infos } }: Report, failOn: Inputs['failOn']) {
  const counted = {
    error: errors,
    warning: errors + warnings,
    info: errors + warnings + infos,
    never: 0,
  }
  return counted[failOn] === 0
}

function placesOf({ base, root }: CheckResult, { git, folder, situation }: Telling): Places {
  const { owner, repo } = context.repo
  return new Places({
    top: git?.top ?? folder,
    base,
    root,
    repository: `${context.serverUrl}/${owner}/${repo}`,
    commit: situation.kind === 'pull-request' ? situation.head : context.sha,
  })
}

interface Written {
  readonly report: string
  readonly sarif?: string
  /** What stands in the SARIF file. */
  readonly log?: string
}

async function writeReports(
  { report, rules }: CheckResult,
  { inputs, folder, git }: Telling,
  places: Places,
): Promise<Written> {
  const temp = await ownFolder()
  const whole = join(temp, 'report.json')
  await writeWhole(whole, formatJson(report))
  if (inputs.sarif === undefined) return { report: whole }
  const isUpload = inputs.sarif === 'upload'
  const sarif = isUpload ? join(temp, 'report.sarif') : resolve(folder, inputs.sarif)
  const log = formatSarif(report, {
    rules: described(rules),
    version: pkg.version,
    fileOf: places.fromTop,
    isForUpload: isUpload,
  })
  try {
    // What is checked may hold a link to anywhere, at the very path that the workflow names.
    const within = [process.env.GITHUB_WORKSPACE ?? folder, git?.top ?? folder]
    await writeWhole(sarif, log, isUpload ? [] : within)
  } catch (error) {
    throw new WrongInput(
      `The input sarif is "${inputs.sarif}", where no file can be written (${wordsOf(error)}). Correct it in the workflow.`,
    )
  }
  return { report: whole, sarif, log }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** A new folder for each step: nobody has put anything into it, nor a link in its place. */
async function ownFolder(): Promise<string> {
  const temp = process.env.RUNNER_TEMP ?? tmpdir()
  await mkdir(temp, { recursive: true })
  return mkdtemp(join(temp, 'badgelint-'))
}

function described(rules: readonly Rule[]): (Rule | BuiltInCheck)[] {
  return [...rules, ...builtInChecks]
}

/** Hands the SARIF file to GitHub; gives what is to be said where that fails. */
async function uploaded(
  log: string | undefined,
  { inputs, isTrusted, github, situation, git }: Telling,
): Promise<string[]> {
  if (log === undefined || inputs.sarif !== 'upload') return []
  if (!isTrusted) {
    info("No SARIF file is handed to GitHub for files that may be a stranger's.")
    return []
  }
  try {
    const packed = gzipSync(log).toString('base64')
    const { commit, ref } = checkedOut(situation, git)
    await github.uploadSarif(packed, commit, ref)
    return []
  } catch (error) {
    return [
      refused('The SARIF file was not handed to code scanning', 'security-events: write', error),
    ]
  }
}

/** The commit that was checked, and the name by which code scanning knows it. */
function checkedOut(situation: Situation, git: Git | undefined) {
  const { sha, ref } = context
  const commit = git?.commit('HEAD')
  if (situation.kind !== 'pull-request' || commit === undefined) return { commit: sha, ref }
  const side = commit === situation.head ? 'head' : 'merge'
  return { commit, ref: `refs/pull/${situation.number}/${side}` }
}

async function commented(
  input: SummaryInput,
  isPassing: boolean,
  { inputs, situation, isTrusted, github }: Telling,
): Promise<string[]> {
  if (inputs.comment === 'never' || situation.kind !== 'pull-request') return []
  if (!isTrusted) {
    info("No comment is written for files that may be a stranger's. The summary says the same.")
    return []
  }
  try {
    await keepComment(github, {
      pull: situation.number,
      job: [context.workflow, context.job, inputs.workingDirectory].join('\0'),
      text: commentMarkdown(input),
      isWanted: inputs.comment === 'always' || !isPassing,
    })
    return []
  } catch (error) {
    return [refused('No comment was written', 'pull-requests: write', error)]
  }
}

/** A sentence for what GitHub refused, with the permission that may be missing. */
function refused(what: string, permission: string, error: unknown): string {
  const words = wordsOf(error)
  const isRefused = [401, 403, 404].includes(statusOf(error) ?? 0)
  // Code scanning that is switched off is no matter of permissions.
  return isRefused && !/enabled/.test(words)
    ? `${what}, since GitHub refuses it (${words}). Add \`${permission}\` to the permissions of the job. The summary says all the same.`
    : `${what}: ${words}. The summary says all the same.`
}

/** Shows findings at their lines; gives what is to be said of those that have no room. */
function annotateFindings({ report }: CheckResult, places: Places, warnings: number): string[] {
  const { shown, left } = planAnnotations(
    report.findings,
    { error: mostAnnotations, warning: mostAnnotations - warnings, info: mostAnnotations },
    (id) => report.names.get(id),
  )
  for (const { level, message, file, ...properties } of shown)
    annotate(level, message, { ...properties, file: places.fromTop(file) })
  const more = Object.values(left).reduce((sum, count) => sum + count, 0)
  return more === 0
    ? []
    : [
        `GitHub shows only ten findings of a kind beside their lines; ${more} more are told here and in the log.`,
      ]
}

function summaryInput(
  { report, rules }: CheckResult | ChangeResult,
  { inputs, notes }: Telling,
  places: Places,
): SummaryInput {
  const { owner, repo } = context.repo
  return {
    findings: report.findings,
    suppressed: report.suppressed.length,
    summary: report.summary,
    elsewhere: 'elsewhere' in report ? report.elsewhere : 0,
    ...('templates' in report ? { changes: report.templates } : {}),
    ...(report.newlySuppressed ? { newlySuppressed: report.newlySuppressed } : {}),
    notes,
    failOn: inputs.failOn,
    namesOf: (id) => report.names.get(id),
    addressOf: places.address,
    pictureOf: places.picture,
    reportAddress: `${context.serverUrl}/${owner}/${repo}/actions/runs/${context.runId}`,
    rules,
  }
}

async function writeSummary(input: SummaryInput): Promise<void> {
  try {
    await summary.addRaw(summaryMarkdown(input)).write()
  } catch (error) {
    // A server may be too old for summaries; the log has it all.
    info(`No summary was written: ${wordsOf(error)}`)
  }
}

function setOutputs(
  { report }: CheckResult | ChangeResult,
  { isPassing, report: file, sarif }: Written & { readonly isPassing: boolean },
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
