import { mediaTypeOf } from '@badgelint/core/internal'
import {
  type ChangedFile,
  changeSince,
  entryOf,
  type Git,
  type RepositoryChange,
} from '@badgelint/workspace'
import type { RunEvent } from './event.ts'
import type { GitHubRepository } from './github-repository.ts'

/** The change since the revision that a run is compared with; where that cannot be had, why. */
export type BaseRevision =
  | { readonly kind: 'found'; readonly change: RepositoryChange }
  | {
      readonly kind: 'unavailable'
      /** Half a sentence, to follow `since`. */
      readonly reason: string
    }

/** An event that is about a change. */
export type ChangeEvent = Exclude<RunEvent, { kind: 'other' }>

/**
 * Finds the revision that a change is to be compared with: by git where the commit is at hand, else by
 * fetching that one commit, else by asking GitHub.
 */
export async function resolveBaseRevision(
  event: ChangeEvent,
  git: Git,
  github: GitHubRepository,
): Promise<BaseRevision> {
  const head = git.commit('HEAD')
  if (head === undefined) return unavailable('nothing is checked out')
  if (event.base === undefined)
    return unavailable('this push is the first of its branch, so there is no commit before it')
  const base =
    event.kind === 'pull-request' ? await baseCommitOf(event, head, git, github) : event.base
  if (base === undefined)
    return unavailable(
      'the history is cut off, and where the branch left the base could neither be fetched nor be asked for',
    )
  if (git.commit(base) !== undefined || github.fetchInto(git, base))
    return { kind: 'found', change: changeSince(git, base) }
  try {
    return { kind: 'found', change: await changeFromGitHub(base, head, git, github) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return unavailable(
      `the commit ${base.slice(0, 10)} could neither be fetched nor be asked for (${message})`,
    )
  }
}

function unavailable(reason: string): BaseRevision {
  return { kind: 'unavailable', reason }
}

/**
 * Full SHA of the commit that the checkout of a pull request is to be compared with; undefined where the
 * history is cut off and nothing more can be fetched or asked for.
 */
async function baseCommitOf(
  { base, head: branch }: RunEvent & { readonly kind: 'pull-request' },
  head: string,
  git: Git,
  github: GitHubRepository,
): Promise<string | undefined> {
  // What GitHub checks out is a merge: of the base first, of the branch second.
  const [first, second] = git.parents(head)
  if (first !== undefined && second === branch) return first
  const mergeBase = git.mergeBase(base, head) ?? (await github.mergeBase(base, head))
  if (mergeBase !== undefined) return mergeBase
  github.unshallowInto(git, base)
  // Histories that have nothing in common are compared as they are; of one that is cut off it is not known.
  return git.mergeBase(base, head) ?? (git.isShallow() ? undefined : base)
}

/** The change as GitHub's API compares the commits, with the contents of the files before it. */
async function changeFromGitHub(
  base: string,
  head: string,
  git: Git,
  github: GitHubRepository,
): Promise<RepositoryChange> {
  const { files, mergeBase } = await github.compare(base, head)
  const contents = new Map<string, Uint8Array>()
  const changed: ChangedFile[] = []
  for (const { path, previousPath, status } of files) {
    const before = previousPath ?? path
    const existedBefore = status !== 'added' && status !== 'copied'
    if (existedBefore && isReadByChecks(before))
      contents.set(before, await github.content(before, mergeBase))
    if (status !== 'removed' && isLinkOrFolder(git.pathOf(path)))
      throw new Error(`GitHub does not tell what the link or submodule ${path} was before`)
    changed.push({
      ...(existedBefore ? { before: { absolute: git.pathOf(before), blob: before } } : {}),
      ...(status === 'removed' ? {} : { after: { absolute: git.pathOf(path), blob: undefined } }),
    })
  }
  return { top: git.top, files: changed, contents: () => contents }
}

function isLinkOrFolder(absolute: string): boolean {
  const kind = entryOf(absolute)
  return kind !== undefined && !kind.isFile()
}

/** Whether a check may read a file: a template, document, list of skills or image, by the ending of its name. */
function isReadByChecks(path: string): boolean {
  return mediaTypeOf(path) !== undefined
}
