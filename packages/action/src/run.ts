import { dirname, resolve } from 'node:path'
import { context } from '@actions/github'
import { findingKey, isContract, withoutSuppressions } from '@badgelint/core/internal'
import {
  type ChangeResult,
  type CheckRequest,
  type CheckResult,
  check,
  checkChange,
  type Git,
  GitFailure,
  isFolder,
  isInside,
  pathFrom,
  repositoryAt,
} from '@badgelint/workspace'
import { configurationBefore } from './base-configuration.ts'
import { type EarlierState, earlierState } from './earlier-state.ts'
import { GitHubRepository } from './github-repository.ts'
import { type Inputs, readInputs, WrongInput } from './inputs.ts'
import { Refusal } from './refusal.ts'
import { withoutStrangers, withoutWaysOut } from './refused-files.ts'
import { type Situation, situationOf } from './situation.ts'
import { tell } from './tell.ts'
import { type Trust, trustOf } from './trust.ts'

/** All that a run knows before it checks. */
interface Plan {
  readonly inputs: Inputs
  readonly situation: Situation
  readonly folder: string
  readonly git: Git | undefined
  readonly github: GitHubRepository
  readonly earlier: EarlierState | undefined
  readonly trust: Trust
}

/** Checks what the event is about and tells it. Gives whether the run passes. Throws {@link Refusal}. */
export async function run(): Promise<boolean> {
  const inputs = readInputs()
  const folder = folderOf(inputs)
  const git = gitAt(folder)
  const situation = withoutStrangers(situationOf(), { inputs, folder, git })
  withoutWaysOut(situation, { inputs, folder, git })
  const { owner, repo } = context.repo
  const { serverUrl } = context
  const github = new GitHubRepository({ owner, repo, serverUrl, token: inputs.token })
  const earlier =
    situation.kind === 'everything' ? undefined : await earlierOf(situation, git, github)
  const trust = trustOf(situation, { git, folder, paths: inputs.paths }, github)
  const plan: Plan = { inputs, situation, folder, git, github, earlier, trust }
  const result = await checked(plan)
  if (result.unmatched.length > 0) throw nothingMatched(result)
  return tell(result, { ...plan, notes: notesOn(plan, result), isTrusted: trust.isTrusted })
}

function folderOf({ workingDirectory }: Inputs): string {
  const folder = resolve(process.env.GITHUB_WORKSPACE ?? '.', workingDirectory)
  if (isFolder(folder)) return folder
  throw new WrongInput(
    `The input working-directory is "${workingDirectory}"; expected a folder of what is checked out. Correct it in the workflow.`,
  )
}

function gitAt(folder: string): Git | undefined {
  try {
    return repositoryAt(folder, { isForeign: true })
  } catch (error) {
    if (error instanceof GitFailure) return undefined
    throw error
  }
}

function earlierOf(
  situation: Exclude<Situation, { kind: 'everything' }>,
  git: Git | undefined,
  github: GitHubRepository,
): Promise<EarlierState> | EarlierState {
  if (git === undefined) return { kind: 'unknown', reason: 'there is no git repository here' }
  return earlierState(situation, git, github)
}

async function checked(plan: Plan): Promise<CheckResult | ChangeResult> {
  const { inputs, situation, folder, earlier, trust } = plan
  const request: CheckRequest = {
    workingDirectory: folder,
    paths: inputs.paths,
    links: inputs.links,
    isTrusted: trust.isTrusted,
    code: trust.code,
    ...(inputs.config === undefined ? {} : { configuration: inputs.config }),
    ...configured(plan),
  }
  const isFromFork = situation.kind === 'pull-request' && situation.isFork
  const change = earlier?.kind === 'known' ? earlier.change : undefined
  if (change && showsChange(plan)) return checkChange({ ...request, change, isFromFork })
  const result = await check(request)
  // What a change suppresses is told whatever is shown beside.
  const changed = change && (await checkChange({ ...request, change, isFromFork }))
  return withSuppressions(result, changed, isFromFork)
}

/**
 * Adds what a change suppresses to a check of everything. A fork's comments suppress no contract; where the
 * base's cannot be had, none does, since nobody knows whose it is.
 */
function withSuppressions(
  result: CheckResult,
  changed: ChangeResult | undefined,
  isFromFork: boolean,
): CheckResult {
  if (changed === undefined && !isFromFork) return result
  const { newlySuppressed = [], refusedSuppressions = [] } = changed?.report ?? {}
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
    report: { ...report, ...(changed ? { newlySuppressed } : {}) },
    notes: [...new Set(notes)],
  }
}

/** Of a stranger's change the configuration is the base's; where that cannot be had, there is none. */
function configured({ trust, earlier, git }: Plan): Pick<CheckRequest, 'configured'> {
  if (trust.configured !== undefined) return { configured: trust.configured }
  if (earlier?.kind !== 'known' || !git) return { configured: 'by-default' }
  return { configured: configurationBefore(earlier.change, git.top) }
}

function showsChange({ inputs, situation }: Plan): boolean {
  const { changedOnly } = inputs
  return changedOnly === 'auto' ? situation.kind !== 'everything' : changedOnly === 'true'
}

function notesOn(plan: Plan, result: CheckResult): string[] {
  const { situation, earlier, trust } = plan
  const isFork = situation.kind === 'pull-request' && situation.isFork
  const unknown = reasonForEverything(plan)
  const changed = changedConfiguration(plan, result)
  return [
    ...(unknown === undefined
      ? []
      : [`Everything was checked and not only the change, since ${unknown}.`]),
    ...(changed.length > 0 ? [configurationNote(changed, isFork)] : []),
    ...(isFork && earlier?.kind === 'unknown'
      ? [
          'The rules are those that hold without a configuration, since that of the base cannot be had.',
        ]
      : []),
    ...refusalNote(result),
    ...trust.notes(),
    ...(result.skipped.length > 0
      ? [
          `Left alone, since ${result.refusal}: ${result.skipped.join(', ')}. Their rules did not run.`,
        ]
      : []),
    ...result.notes,
  ]
}

function refusalNote({ report: { refusedSuppressions = [] } }: CheckResult): string[] {
  const { length } = refusedSuppressions
  if (length === 0) return []
  const found = length === 1 ? '1 finding is' : `${length} findings are`
  return [
    `Comments that switch off what is required do not hold in a change from a fork unless the base has them for the same finding, so ${found} shown all the same.`,
  ]
}

/** Why everything was checked where only the change was to be; undefined where it was not. */
function reasonForEverything(plan: Plan): string | undefined {
  const { situation, earlier } = plan
  if (!showsChange(plan)) return undefined
  if (situation.kind === 'everything') return 'this event is not about a change'
  return earlier?.kind === 'unknown' ? earlier.reason : undefined
}

/** The configuration files that a change touches: those that hold, and those that did or would. */
function changedConfiguration({ earlier, inputs, folder }: Plan, result: CheckResult): string[] {
  if (earlier?.kind !== 'known') return []
  const { configurationFiles, base } = result
  const holding = new Set(configurationFiles.map((file) => resolve(base, file)))
  const named = inputs.config === undefined ? undefined : resolve(folder, inputs.config)
  const changed = earlier.change.files.flatMap(({ before, after }) =>
    [before, after].flatMap((file) => file?.absolute ?? []),
  )
  return [...new Set(changed)]
    .filter((file) => holding.has(file) || file === named || (!named && isLookedFor(file, result)))
    .map((file) => pathFrom(base, file))
}

/** Whether a configuration is looked for at a path before the one that holds, if any does. */
function isLookedFor(file: string, { base, root, isConfigured }: CheckResult): boolean {
  const place = dirname(file)
  return (
    /^badgelint(?:\.(?:ya?ml|json)|-baseline\.yaml)$/.test(pathFrom(place, file)) &&
    isInside(pathFrom(place, base)) &&
    (!isConfigured || isInside(pathFrom(root, place)))
  )
}

function configurationNote(files: readonly string[], isFork: boolean): string {
  const named = files.join(', ')
  return isFork
    ? `This change proposes another configuration (${named}). The one of the base was used.`
    : `This change touches the configuration (${named}), and was checked as it is then. Findings that it alone brings elsewhere are not shown.`
}

function nothingMatched({ unmatched, isConfigured }: CheckResult): Refusal {
  const which = unmatched.map((path) => `"${path}"`).join(', ')
  const expected = isConfigured
    ? 'a file that the configuration names under `templates` or `governance`'
    : 'YAML, JSON or Markdown files of a badge program'
  return new Refusal(
    `${which} matches no file that badgelint reads; expected ${expected}. Check the input paths, and that the repository is checked out.`,
  )
}
