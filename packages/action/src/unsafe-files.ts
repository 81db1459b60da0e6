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
import { hasTrustedCommits, type RunEvent } from './event.ts'
import type { Inputs } from './inputs.ts'
import { RefusedRunError } from './refused-run-error.ts'
import { areCommitted, checkedOutEventCommit, committedFiles } from './trust.ts'

/** What the workflow wants checked. */
interface RequestedFiles {
  readonly inputs: Inputs
  /** The working directory, an absolute path. */
  readonly folder: string
  readonly git: Git | undefined
}

/**
 * `pull_request_target` and its like run with the rights of the base, so a stranger's files must not be
 * read there. Where all of them are the base's own, the event counts as one about no change. Throws {@link RefusedRunError}.
 */
export function refuseUntrustedFiles(event: RunEvent, requested: RequestedFiles): RunEvent {
  if (event.kind === 'push' || event.kind === 'merge-group' || !event.isPrivileged) return event
  if (event.kind === 'pull-request' && !event.isFork) return event
  if (hasOnlyBaseFiles(requested)) return { kind: 'other', isPrivileged: true }
  throw new RefusedRunError(
    `This workflow runs on ${context.eventName}, with the rights of your repository, and holds files that are not those of the base, which a stranger may have proposed. Run badgelint on pull_request instead, where such a run may do no harm; see docs/action.md.`,
  )
}

/** Whether all files are those of the base: none of another commit, and none put into it or beside it. */
function hasOnlyBaseFiles({ git, inputs, folder }: RequestedFiles): boolean {
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
 * into the report. Throws {@link RefusedRunError}.
 */
export function refuseSymlinksToOutside(
  event: RunEvent,
  { git, inputs, folder }: RequestedFiles,
): void {
  const isOwn = hasTrustedCommits(event) && git && checkedOutEventCommit(event, git)
  if (isOwn && event.kind !== 'pull-request') return
  const workspace = resolve(process.env.GITHUB_WORKSPACE ?? '.')
  const targets = inputs.paths.map((path) => [path, namedPlace(path, folder)] as const)
  for (const [name, target] of [[inputs.workingDirectory, folder] as const, ...targets])
    for (const boundary of [workspace, git?.top])
      if (
        boundary !== undefined &&
        isInside(pathFrom(boundary, target)) &&
        leadsOut(target, boundary)
      )
        throw new RefusedRunError(
          `"${name}" leads out of what is checked out by a symbolic link; expected a folder or file in it. Name the place that it leads to, or put the files into the repository.`,
        )
}
