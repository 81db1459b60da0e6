import { context } from '@actions/github'

/** The event that started the run: its kind, and the commits that it names, as full SHAs. */
export type RunEvent =
  | {
      readonly kind: 'pull-request'
      readonly number: number
      readonly base: string
      readonly head: string
      /** The commit in which GitHub has merged both, where it could. */
      readonly merge: string | undefined
      /** Whether it comes from another repository, whose authors may not be trusted. */
      readonly isFork: boolean
      /** Whether the event runs with the rights of the base. */
      readonly isPrivileged: boolean
    }
  | {
      readonly kind: 'push'
      /** The commit before the push; undefined where it is the first of its branch. */
      readonly base: string | undefined
    }
  | { readonly kind: 'merge-group'; readonly base: string }
  | {
      /** About no change: a schedule, a dispatch, or an event that we do not know. */
      readonly kind: 'other'
      /** Whether the event runs with the rights of the repository for what a stranger has done. */
      readonly isPrivileged: boolean
    }

/** Reads what the run is about from the event that GitHub has started it for. */
export function readEvent({ eventName, payload }: typeof context = context): RunEvent {
  const { pull_request: pull, merge_group: group, before } = payload
  // Reviews and their comments too run on what is proposed.
  if (pull)
    return {
      kind: 'pull-request',
      number: pull.number,
      base: pull.base.sha,
      head: pull.head.sha,
      merge: pull.merge_commit_sha ?? undefined,
      isFork: repositoryName(pull.head) !== repositoryName(pull.base),
      isPrivileged: eventName === 'pull_request_target',
    }
  if (eventName === 'push')
    return { kind: 'push', base: before === nullCommit ? undefined : before }
  if (eventName === 'merge_group') return { kind: 'merge-group', base: group?.base_sha }
  return { kind: 'other', isPrivileged: privilegedEvents.has(eventName) }
}

/** Events that run with the rights of the repository, and by which people check out what a pull request proposes. */
const privilegedEvents = new Set(['workflow_run', 'issue_comment'])

/** Events about commits of people who may write to the repository; nothing of a stranger's is at hand. */
const trustedCommitEvents = new Set(['push', 'merge_group', 'schedule', 'create', 'release'])

/** Events that only people who may write can start, for whatever they like: a fork's pull request as well. */
const dispatchEvents = new Set(['workflow_dispatch', 'repository_dispatch'])

/** Whether an event is about commits of people who may write to the repository, and nothing else. */
export function hasTrustedCommits(event: RunEvent): boolean {
  if (event.kind === 'pull-request') return !event.isFork
  return trustedCommitEvents.has(context.eventName)
}

/** Whether only people who may write to the repository can trigger the event. One that we do not know may be anybody's. */
export function isTriggeredByWriters(event: RunEvent): boolean {
  return hasTrustedCommits(event) || dispatchEvents.has(context.eventName)
}

/** What a push names as the commit before the first. */
const nullCommit = '0'.repeat(40)

/** The head or the base of a pull request in the payload. A repository that was deleted is null. */
interface PullRequestSide {
  readonly repo: { readonly full_name: string } | null
}

/** `owner/name` in lower case. */
function repositoryName({ repo }: PullRequestSide): string | undefined {
  return repo?.full_name.toLowerCase()
}
