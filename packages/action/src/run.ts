import { dirname, resolve } from 'node:path'
import { context } from '@actions/github'
import { findingKey, isContract, withoutSuppressions } from '@badgelint/core/internal'
import {
  type ChangeResult,
  type CheckRequest,
  type CheckResult,
  check,
  type Git,
  GitError,
  isFolder,
  isInside,
  isNamedAsConfiguration,
  pathFrom,
  repositoryAt,
} from '@badgelint/workspace'
import { checkChange } from '@badgelint/workspace/change'
import { baseConfiguration } from './base-configuration.ts'
import { type BaseRevision, type ChangeEvent, resolveBaseRevision } from './base-revision.ts'
import { type RunEvent, readEvent } from './event.ts'
import { GitHubRepository } from './github-repository.ts'
import { InputError } from './input-error.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { publishResult } from './publish.ts'
import { RefusedRunError } from './refused-run-error.ts'
import { determineTrust, type Trust } from './trust.ts'
import { refuseSymlinksToOutside, refuseUntrustedFiles } from './unsafe-files.ts'

/** All that a run has found out before it checks. */
interface RunPlan {
  readonly inputs: Inputs
  readonly event: RunEvent
  /** The working directory, an absolute path. */
  readonly folder: string
  readonly git: Git | undefined
  readonly github: GitHubRepository
  /** What is compared with; undefined where the event is about no change. */
  readonly baseRevision: BaseRevision | undefined
  readonly trust: Trust
}

/** Checks what the event is about and publishes the result. Gives whether the run passes. Throws {@link RefusedRunError}. */
export async function run(): Promise<boolean> {
  const inputs = readInputs()
  const folder = workingFolder(inputs)
  const git = gitAt(folder)
  const auditing = inputs.command === 'audit' ? await import('./audit.ts') : undefined
  auditing?.refuseAudit(inputs)
  const event = refuseUntrustedFiles(readEvent(), { inputs, folder, git })
  refuseSymlinksToOutside(event, { inputs, folder, git })
  const { owner, repo } = context.repo
  const { serverUrl } = context
  const github = new GitHubRepository({ owner, repo, serverUrl, token: inputs.token })
  const isOfChange = event.kind !== 'other' && inputs.command === 'check'
  const baseRevision = isOfChange ? await baseRevisionOf(event, git, github) : undefined
  const trust = determineTrust(event, { git, folder, paths: inputs.paths }, github)
  const plan: RunPlan = { inputs, event, folder, git, github, baseRevision, trust }
  if (auditing) return auditing.runAudit(checkRequest(plan), plan)
  const result = await checkFiles(plan)
  if (result.unmatched.length > 0) throw noFilesMatched(result)
  return publishResult(result, {
    ...plan,
    notes: runNotes(plan, result),
    isTrusted: trust.isTrusted,
  })
}

/** The working directory as an absolute path. Throws {@link InputError}. */
function workingFolder({ workingDirectory }: Inputs): string {
  const folder = resolve(process.env.GITHUB_WORKSPACE ?? '.', workingDirectory)
  if (isFolder(folder)) return folder
  throw new InputError(
    `The input working-directory is "${workingDirectory}"; expected a folder of what is checked out. Correct it in the workflow.`,
  )
}

function gitAt(folder: string): Git | undefined {
  try {
    return repositoryAt(folder, { isForeign: true })
  } catch (error) {
    if (error instanceof GitError) return undefined
    throw error
  }
}

function baseRevisionOf(
  event: ChangeEvent,
  git: Git | undefined,
  github: GitHubRepository,
): Promise<BaseRevision> | BaseRevision {
  if (git === undefined) return { kind: 'unavailable', reason: 'there is no git repository here' }
  return resolveBaseRevision(event, git, github)
}

/** What a run asks for, whatever it is about. */
function checkRequest(plan: RunPlan): CheckRequest {
  const { inputs, folder, trust } = plan
  return {
    workingDirectory: folder,
    paths: inputs.paths,
    links: inputs.links,
    isTrusted: trust.isTrusted,
    code: trust.code,
    ...(inputs.config === undefined ? {} : { configuration: inputs.config }),
    ...configurationRequest(plan),
  }
}

async function checkFiles(plan: RunPlan): Promise<CheckResult | ChangeResult> {
  const { event, baseRevision } = plan
  const request = checkRequest(plan)
  const isFromFork = event.kind === 'pull-request' && event.isFork
  const change = baseRevision?.kind === 'found' ? baseRevision.change : undefined
  const practices = practiceEvents.has(context.eventName)
  if (change && showsOnlyChange(plan)) {
    const changed = await checkChange({ ...request, change, isFromFork })
    return practices ? addPractices(changed, request) : changed
  }
  const result = await check({ ...request, practices })
  // What a change suppresses is shown whatever is shown beside.
  const changed = change && (await checkChange({ ...request, change, isFromFork }))
  return addSuppressions(result, changed, isFromFork)
}

/** Events whose summary shows the fifteen practices: about the program as it is, and not about a proposal. */
const practiceEvents = new Set(['push', 'schedule', 'workflow_dispatch'])

/** Adds to a check of a change what the program keeps as a whole. Links beyond the change are not asked for it. */
async function addPractices(changed: ChangeResult, request: CheckRequest): Promise<ChangeResult> {
  const { report } = await check({ ...request, practices: true, links: false })
  const { practices } = report
  return practices ? { ...changed, report: { ...changed.report, practices } } : changed
}

/**
 * Adds what a change suppresses and settles to a check of everything. A fork's comments suppress no contract; where the
 * base's cannot be had, none does, since it is not known whose it is.
 */
function addSuppressions(
  result: CheckResult,
  changed: ChangeResult | undefined,
  isFromFork: boolean,
): CheckResult {
  if (changed === undefined && !isFromFork) return result
  const {
    newlySuppressed = [],
    refusedSuppressions = [],
    settled = [],
    statedChanges = [],
  } = changed?.report ?? {}
  const refused = new Set(refusedSuppressions.map(findingKey))
  const report = withoutSuppressions(
    result.report,
    (one) =>
      isFromFork &&
      one.suppressed.by === 'comment' &&
      isContract(one.rule, result.rules) &&
      (changed === undefined || refused.has(findingKey(one))),
  )
  const notes = [...result.notes, ...(changed?.notes ?? [])]
  return {
    ...result,
    report: { ...report, ...(changed ? { newlySuppressed, settled, statedChanges } : {}) },
    notes: [...new Set(notes)],
  }
}

/** Of a stranger's change the configuration is the base's; where that cannot be had, there is none. */
function configurationRequest({
  trust,
  baseRevision,
  git,
}: RunPlan): Pick<CheckRequest, 'configured'> {
  if (trust.configured !== undefined) return { configured: trust.configured }
  if (baseRevision?.kind !== 'found' || !git) return { configured: 'by-default' }
  return { configured: baseConfiguration(baseRevision.change, git.top) }
}

function showsOnlyChange({ inputs, event }: RunPlan): boolean {
  const { changedOnly } = inputs
  return changedOnly === 'auto' ? event.kind !== 'other' : changedOnly === 'true'
}

/** Whole sentences on what a reader of the result should know beside the findings. */
function runNotes(plan: RunPlan, result: CheckResult): string[] {
  const { event, baseRevision, trust } = plan
  const isFork = event.kind === 'pull-request' && event.isFork
  const fullCheckReason = reasonForFullCheck(plan)
  const changed = changedConfigurationFiles(plan, result)
  return [
    ...(fullCheckReason === undefined
      ? []
      : [`Everything was checked, not just the change, because ${fullCheckReason}.`]),
    ...(changed.length > 0 ? [configurationNote(changed, isFork)] : []),
    ...(isFork && baseRevision?.kind === 'unavailable'
      ? ['The default rules were used, because the configuration of the base could not be read.']
      : []),
    ...refusedSuppressionsNote(result),
    ...trust.notes(),
    ...(result.skipped.length > 0
      ? [
          `Not loaded, because ${result.refusal}: ${result.skipped.join(', ')}. Their rules did not run.`,
        ]
      : []),
    ...result.notes,
  ]
}

function refusedSuppressionsNote({ report: { refusedSuppressions = [] } }: CheckResult): string[] {
  const { length } = refusedSuppressions
  if (length === 0) return []
  const found = length === 1 ? '1 finding is' : `${length} findings are`
  return [
    `In a change from a fork, comments cannot switch off what is required unless the base has the same comment for the same finding, so ${found} still shown.`,
  ]
}

/** Why everything was checked where only the change was to be; undefined where it was not. */
function reasonForFullCheck(plan: RunPlan): string | undefined {
  const { event, baseRevision } = plan
  if (!showsOnlyChange(plan)) return undefined
  if (event.kind === 'other') return 'this event is not about a change'
  return baseRevision?.kind === 'unavailable' ? baseRevision.reason : undefined
}

/** Paths of the configuration files that a change touches: those that are used, and those that were or would be. */
function changedConfigurationFiles(
  { baseRevision, inputs, folder }: RunPlan,
  result: CheckResult,
): string[] {
  if (baseRevision?.kind !== 'found') return []
  const { configurationFiles, base } = result
  const used = new Set(configurationFiles.map((file) => resolve(base, file)))
  const named = inputs.config === undefined ? undefined : resolve(folder, inputs.config)
  const changed = baseRevision.change.files.flatMap(({ before, after }) =>
    [before, after].flatMap((file) => file?.absolute ?? []),
  )
  return [...new Set(changed)]
    .filter((file) => used.has(file) || file === named || (!named && isCandidate(file, result)))
    .map((file) => pathFrom(base, file))
}

/** Whether a configuration is looked for at a path before the one that holds, if any does. */
function isCandidate(file: string, { base, root, isConfigured }: CheckResult): boolean {
  const fileFolder = dirname(file)
  return (
    isNamedAsConfiguration(file) &&
    isInside(pathFrom(fileFolder, base)) &&
    (!isConfigured || isInside(pathFrom(root, fileFolder)))
  )
}

function configurationNote(files: readonly string[], isFork: boolean): string {
  const named = files.join(', ')
  return isFork
    ? `This change proposes a different configuration (${named}). The configuration of the base was used.`
    : `This change touches the configuration (${named}) and was checked with the changed one. Findings elsewhere that only the new configuration causes are not shown.`
}

function noFilesMatched({ unmatched, isConfigured }: CheckResult): RefusedRunError {
  const which = unmatched.map((path) => `"${path}"`).join(', ')
  const expected = isConfigured
    ? 'a file that the configuration names under `templates` or `governance`'
    : 'YAML, JSON or Markdown files of a badge program'
  return new RefusedRunError(
    `${which} matches no file that badgelint reads; expected ${expected}. Check the input paths, and that the repository is checked out.`,
  )
}
