import { context } from '@actions/github'

/** What a run is about, as the event says. Commits are full names. */
export type Situation =
  | {
      readonly kind: 'pull-request'
      readonly number: number
      readonly base: string
      readonly head: string
      /** What GitHub has made of both, where it could. */
      readonly merge: string | undefined
      /** Whether it comes from another repository, whose authors may not be trusted. */
      readonly isFork: boolean
      /** Whether the event runs with the rights of the base. */
      readonly isPrivileged: boolean
    }
  | { readonly kind: 'push'; readonly base: string | undefined }
  | { readonly kind: 'merge-group'; readonly base: string }
  | {
      readonly kind: 'everything'
      /** Whether the event runs with the rights of the repository for what a stranger has done. */
      readonly isPrivileged: boolean
    }

/** Reads what the run is about. */
export function situationOf({ eventName, payload }: typeof context = context): Situation {
  const { pull_request: pull, merge_group: group, before } = payload
  // Reviews and their comments too run on what is proposed.
  if (pull)
    return {
      kind: 'pull-request',
      number: pull.number,
      base: commitOf(pull.base),
      head: commitOf(pull.head),
      merge: pull.merge_commit_sha ?? undefined,
      isFork: repositoryOf(pull.head) !== repositoryOf(pull.base),
      isPrivileged: eventName === 'pull_request_target',
    }
  if (eventName === 'push') return { kind: 'push', base: before === noCommit ? undefined : before }
  if (eventName === 'merge_group') return { kind: 'merge-group', base: group?.base_sha }
  return { kind: 'everything', isPrivileged: forStrangers.has(eventName) }
}

/** Events by which people check out what a pull request proposes. */
const forStrangers = new Set(['workflow_run', 'issue_comment'])

/** Events about commits of people who may write to the repository; nothing of a stranger's is at hand. */
const aboutOwnCommits = new Set(['push', 'merge_group', 'schedule', 'create', 'release'])

/** Events that only people who may write can start, for whatever they like: a fork's pull request as well. */
const dispatches = new Set(['workflow_dispatch', 'repository_dispatch'])

/** Whether an event is about commits of people who may write to the repository, and nothing else. */
export function isOfOwnCommits(situation: Situation): boolean {
  if (situation.kind === 'pull-request') return !situation.isFork
  return aboutOwnCommits.has(context.eventName)
}

/** Whether only people who may write to the repository can start a run. One that is not known may be anybody's. */
export function isStartedByWriters(situation: Situation): boolean {
  return isOfOwnCommits(situation) || dispatches.has(context.eventName)
}

/** What stands in a push for the commit before the first. */
const noCommit = '0'.repeat(40)

/** A side of a pull request, as the event tells it. A repository that was deleted is null. */
interface Side {
  readonly sha: string
  readonly repo: { readonly full_name: string } | null
}

function commitOf(side: Side): string {
  return side.sha
}

function repositoryOf({ repo }: Side): string | undefined {
  return repo?.full_name.toLowerCase()
}
