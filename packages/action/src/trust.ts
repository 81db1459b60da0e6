import { context } from '@actions/github'
import {
  type CheckRequest,
  type CodePolicy,
  CommittedFiles,
  committedCode,
  type Git,
  GitError,
  namedFiles,
  realPathOf,
} from '@badgelint/workspace'
import { committedConfiguration } from './base-configuration.ts'
import { hasTrustedCommits, isTriggeredByWriters, type RunEvent } from './event.ts'
import type { GitHubRepository } from './github-repository.ts'

/** What the files that are checked out may do in a run. */
export interface Trust {
  /** Whether they were written by people who may write to the repository. */
  readonly isTrusted: boolean
  /** Which of them may run as code. */
  readonly code: CodePolicy
  /** From where the configuration is read; absent where that depends on the base of a pull request. */
  readonly configured?: CheckRequest['configured']
  /** Whole sentences for the summary, once the configuration was read. */
  readonly notes: () => string[]
}

/** What is checked out, and which of it is checked. */
export interface Checkout {
  readonly git: Git | undefined
  /** The working directory, an absolute path. */
  readonly folder: string
  /** As the input has them, relative to `folder`. */
  readonly paths: readonly string[]
}

/**
 * Decides what files may do. They are the repository's own where the event's commit is checked out, and
 * nothing else is by an event that strangers can start, or that can be started for a stranger's files.
 */
export function determineTrust(
  event: RunEvent,
  { git, folder, paths }: Checkout,
  github: GitHubRepository,
): Trust {
  if (event.kind === 'pull-request' && event.isFork)
    return { isTrusted: false, code: noCode('a stranger proposes this change'), notes: () => [] }
  const commit = git && checkedOutEventCommit(event, git)
  const files = git && commit && committedFiles(git, commit)
  if (!git) return trustWithoutRepository(event)
  if (!files) return trustWithoutCommit(git, github)
  const isTrusted = hasTrustedCommits(event) || areCommitted(files, namedFiles(paths, folder))
  return {
    isTrusted,
    code: committedCode(
      files,
      git.top,
      isTriggeredByWriters(event) ? undefined : openToAnyoneReason,
    ),
    ...configurationFrom(files, git),
  }
}

const openToAnyoneReason = 'nothing says by whom in an event that anybody may set off'

/** Full SHA of the commit that is checked out, where the event is about it; else undefined. */
export function checkedOutEventCommit(event: RunEvent, git: Git): string | undefined {
  const proposed = event.kind === 'pull-request' && !event.isFork ? event : undefined
  const head = git.commit('HEAD')
  const names = [context.sha, proposed?.head, proposed?.merge]
  return names.some((name) => name && (name === head || git.commit(name) === head))
    ? head
    : undefined
}

/** Whether a commit has all of some files just as they lie on the disk. */
export function areCommitted(files: CommittedFiles, paths: readonly string[]): boolean {
  return paths.every((file) => {
    const real = realPathOf(file) // a link that leads nowhere is no file of a commit
    return real !== undefined && files.isUnchanged(real)
  })
}

/** The files of a commit; undefined where git does not have them here. */
export function committedFiles(git: Git, commit: string): CommittedFiles | undefined {
  try {
    return new CommittedFiles(git, commit)
  } catch (error) {
    if (error instanceof GitError) return undefined
    throw error
  }
}

/** Without git it is not known whose files these are; the event vouches for the configuration alone. */
function trustWithoutRepository(event: RunEvent): Trust {
  const reason = 'there is no git repository here, so that nothing says whose files these are'
  return hasTrustedCommits(event)
    ? { ...untrusted(reason), configured: () => undefined, notes: () => [] }
    : {
        ...untrusted(reason),
        configured: 'by-default',
        notes: () => [untrustedNote(reason), presetNote],
      }
}

/** Files of another commit than the event's may be anybody's. */
function trustWithoutCommit(git: Git, github: GitHubRepository): Trust {
  const reason = 'what is checked out is not the commit of this event'
  const files = fetchEventFiles(git, github)
  const { configured, notes } = files
    ? configurationFrom(files, git)
    : { configured: 'by-default' as const, notes: () => [presetNote] }
  return { ...untrusted(reason), configured, notes: () => [untrustedNote(reason), ...notes()] }
}

function untrusted(reason: string) {
  return { isTrusted: false, code: noCode(reason) }
}

function untrustedNote(reason: string): string {
  return `Plugins and packages of the repository do not run, and only links to public hosts are checked, because ${reason}.`
}

const presetNote =
  "The default rules were used, because the configuration of this event's commit could not be read."

function fetchEventFiles(git: Git, github: GitHubRepository): CommittedFiles | undefined {
  const { sha } = context
  const isHere = git.commit(sha) !== undefined || github.fetchInto(git, sha)
  return isHere ? committedFiles(git, git.commit(sha) ?? sha) : undefined
}

/** The configuration as a commit has it, and a note for the summary where the disk has another. */
function configurationFrom(files: CommittedFiles, git: Git) {
  const { overlay, changedOnDisk } = committedConfiguration(files, git.top)
  return {
    configured: overlay,
    notes: () =>
      changedOnDisk().length === 0
        ? []
        : [
            `The configuration of the event's commit was used, not what was added or changed since (${changedOnDisk().join(', ')}).`,
          ],
  }
}

function noCode(reason: string): CodePolicy {
  return { kind: 'none', reason }
}
