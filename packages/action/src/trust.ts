import { context } from '@actions/github'
import {
  type CheckRequest,
  type CodePolicy,
  CommittedFiles,
  committedCode,
  type Git,
  GitFailure,
  namedFiles,
  realPathOf,
} from '@badgelint/workspace'
import { configurationOf } from './base-configuration.ts'
import type { GitHubRepository } from './github-repository.ts'
import { isOfOwnCommits, isStartedByWriters, type Situation } from './situation.ts'

/** What the files of a run may do. */
export interface Trust {
  /** Whether they were written by people who may write to the repository. */
  readonly isTrusted: boolean
  /** Which of them may run. */
  readonly code: CodePolicy
  /** Where the configuration is read; absent where that depends on the base of a pull request. */
  readonly configured?: CheckRequest['configured']
  /** Sentences for the summary, once the configuration was read. */
  readonly notes: () => string[]
}

/** What is checked out and looked at. */
export interface CheckedOut {
  readonly git: Git | undefined
  readonly folder: string
  readonly paths: readonly string[]
}

/**
 * Decides what files may do. They are the repository's own where the event's commit is checked out, and
 * nothing else is by an event that strangers can start, or that can be started for a stranger's files.
 */
export function trustOf(
  situation: Situation,
  { git, folder, paths }: CheckedOut,
  github: GitHubRepository,
): Trust {
  if (situation.kind === 'pull-request' && situation.isFork)
    return { isTrusted: false, code: none('a stranger proposes this change'), notes: () => [] }
  const commit = git && commitOfEvent(situation, git)
  const files = git && commit && committedFiles(git, commit)
  if (!git) return withoutRepository(situation)
  if (!files) return withoutCommit(git, github)
  const isTrusted = isOfOwnCommits(situation) || areCommitted(files, namedFiles(paths, folder))
  return {
    isTrusted,
    code: committedCode(files, git.top, isStartedByWriters(situation) ? undefined : byAnybody),
    ...configuredBy(files, git),
  }
}

const byAnybody = 'nothing says by whom in an event that anybody may set off'

/** The commit that is checked out, where the event is about it; else undefined. */
export function commitOfEvent(situation: Situation, git: Git): string | undefined {
  const proposed = situation.kind === 'pull-request' && !situation.isFork ? situation : undefined
  const head = git.commit('HEAD')
  const names = [context.sha, proposed?.head, proposed?.merge]
  return names.some((name) => name && (name === head || git.commit(name) === head))
    ? head
    : undefined
}

/** Whether a commit has all of some files just as they lie on the disk. */
export function areCommitted(files: CommittedFiles, found: readonly string[]): boolean {
  return found.every((file) => {
    const real = realPathOf(file) // a link that leads nowhere is no file of a commit
    return real !== undefined && files.isUnchanged(real)
  })
}

/** The files of a commit; undefined where they are not here. */
export function committedFiles(git: Git, commit: string): CommittedFiles | undefined {
  try {
    return new CommittedFiles(git, commit)
  } catch (error) {
    if (error instanceof GitFailure) return undefined
    throw error
  }
}

/** Without git nothing says whose files these are; what the event is about says it of a configuration alone. */
function withoutRepository(situation: Situation): Trust {
  const reason = 'there is no git repository here, so that nothing says whose files these are'
  return isOfOwnCommits(situation)
    ? { ...left(reason), configured: () => undefined, notes: () => [] }
    : { ...left(reason), configured: 'by-default', notes: () => [leftSentence(reason), preset] }
}

/** Files of another commit than the event's may be anybody's. */
function withoutCommit(git: Git, github: GitHubRepository): Trust {
  const reason = 'what is checked out is not the commit of this event'
  const files = fetchedFiles(git, github)
  const { configured, notes } = files
    ? configuredBy(files, git)
    : { configured: 'by-default' as const, notes: () => [preset] }
  return { ...left(reason), configured, notes: () => [leftSentence(reason), ...notes()] }
}

function left(reason: string) {
  return { isTrusted: false, code: none(reason) }
}

function leftSentence(reason: string): string {
  return `No plugin and no package of the repository runs and links lead to public hosts only, since ${reason}.`
}

const preset =
  'The rules are those that hold without a configuration, since that of the commit of this event cannot be had.'

function fetchedFiles(git: Git, github: GitHubRepository): CommittedFiles | undefined {
  const { sha } = context
  const isHere = git.commit(sha) !== undefined || github.fetchInto(git, sha)
  return isHere ? committedFiles(git, git.commit(sha) ?? sha) : undefined
}

/** The configuration as a commit has it, and what is to be said where the disk has another. */
function configuredBy(files: CommittedFiles, git: Git) {
  const { overlay, others } = configurationOf(files, git.top)
  return {
    configured: overlay,
    notes: () =>
      others().length === 0
        ? []
        : [
            `The configuration of the event's commit was used, and not what was put there or changed since (${others().join(', ')}).`,
          ],
  }
}

function none(reason: string): CodePolicy {
  return { kind: 'none', reason }
}
