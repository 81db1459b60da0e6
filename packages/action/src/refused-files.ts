import { resolve } from 'node:path'
import { context } from '@actions/github'
import {
  type Git,
  isInside,
  leadsOut,
  namedFiles,
  namedPlace,
  pathFrom,
} from '@badgelint/workspace'
import type { Inputs } from './inputs.ts'
import { Refusal } from './refusal.ts'
import { isOfOwnCommits, type Situation } from './situation.ts'
import { areCommitted, commitOfEvent, committedFiles } from './trust.ts'

/** What is to be looked at. */
interface Named {
  readonly inputs: Inputs
  readonly folder: string
  readonly git: Git | undefined
}

/**
 * `pull_request_target` and its like run with the rights of the base, so a stranger's files must not be
 * read there. What is checked out is the base as long as nobody changes it. Throws {@link Refusal}.
 */
export function withoutStrangers(situation: Situation, named: Named): Situation {
  if (situation.kind === 'push' || situation.kind === 'merge-group' || !situation.isPrivileged)
    return situation
  if (situation.kind === 'pull-request' && !situation.isFork) return situation
  if (isBaseAlone(named)) return { kind: 'everything', isPrivileged: true }
  throw new Refusal(
    `This workflow runs on ${context.eventName}, with the rights of your repository, and holds files that are not those of the base, which a stranger may have proposed. Run badgelint on pull_request instead, where such a run may do no harm; see docs/action.md.`,
  )
}

/** Whether all files are those of the base: none of another commit, and none put into it or beside it. */
function isBaseAlone({ git, inputs, folder }: Named): boolean {
  if (!git || git.commit('HEAD') !== context.sha) return false
  const named = [...inputs.paths, inputs.config ?? '.'].map((path) => resolve(folder, path))
  const files = committedFiles(git, context.sha)
  return (
    files !== undefined &&
    named.every((path) => isInside(pathFrom(git.top, path))) &&
    git.changedSince(context.sha).length === 0 &&
    areCommitted(files, namedFiles(inputs.paths, folder))
  )
}

/**
 * A folder that the workflow names and that has become a link to outside would bring files of the machine
 * into what is told. Throws {@link Refusal}.
 */
export function withoutWaysOut(situation: Situation, { git, inputs, folder }: Named): void {
  const isOwn = isOfOwnCommits(situation) && git && commitOfEvent(situation, git)
  if (isOwn && situation.kind !== 'pull-request') return
  const workspace = resolve(process.env.GITHUB_WORKSPACE ?? '.')
  const places = inputs.paths.map((path) => [path, namedPlace(path, folder)] as const)
  for (const [name, place] of [[inputs.workingDirectory, folder] as const, ...places])
    for (const around of [workspace, git?.top])
      if (around !== undefined && isInside(pathFrom(around, place)) && leadsOut(place, around))
        throw new Refusal(
          `"${name}" leads out of what is checked out by a symbolic link; expected a folder or file in it. Name the place that it leads to, or put the files into the repository.`,
        )
}
