import { syntaxOf } from '@badgelint/core'
import {
  type ChangedFile,
  changeSince,
  entryOf,
  type Git,
  type RepositoryChange,
} from '@badgelint/workspace'
import type { GitHubRepository } from './github-repository.ts'
import type { Situation } from './situation.ts'

/** What a run is compared with; where that cannot be had, why. */
export type EarlierState =
  | { readonly kind: 'known'; readonly change: RepositoryChange; readonly note?: string }
  | { readonly kind: 'unknown'; readonly reason: string }

type Change = Exclude<Situation, { kind: 'everything' }>

/**
 * Finds what a change is to be compared with: by git where the commit is at hand, else by fetching that
 * one commit, else by asking GitHub.
 */
export async function earlierState(
  situation: Change,
  git: Git,
  github: GitHubRepository,
): Promise<EarlierState> {
  const head = git.commit('HEAD')
  if (head === undefined) return unknown('nothing is checked out')
  if (situation.base === undefined)
    return unknown('this push is the first of its branch, so there is no commit before it')
  const base =
    situation.kind === 'pull-request' ? await baseOf(situation, head, git, github) : situation.base
  if (base === undefined)
    return unknown(
      'the history is cut off, and where the branch left the base could neither be fetched nor be asked for',
    )
  if (git.commit(base) !== undefined || github.fetchInto(git, base))
    return { kind: 'known', change: changeSince(git, base) }
  try {
    return { kind: 'known', change: await changeByGitHub(base, head, git, github) }
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    return unknown(
      `the commit ${base.slice(0, 10)} could neither be fetched nor be asked for (${words})`,
    )
  }
}

function unknown(reason: string): EarlierState {
  return { kind: 'unknown', reason }
}

/** The commit that what is checked out of a pull request is to be compared with. */
async function baseOf(
  { base, head: branch }: Situation & { readonly kind: 'pull-request' },
  head: string,
  git: Git,
  github: GitHubRepository,
): Promise<string | undefined> {
  // What GitHub checks out is a merge: of the base first, of the branch second.
  const [first, second] = git.parents(head)
  if (first !== undefined && second === branch) return first
  const known = git.mergeBase(base, head) ?? (await github.mergeBase(base, head))
  if (known !== undefined) return known
  github.unshallowInto(git, base)
  // Histories that have nothing in common are compared as they are; of one that is cut off nobody knows.
  return git.mergeBase(base, head) ?? (git.isShallow() ? undefined : base)
}

/** The change as GitHub tells it, with the contents of before. */
async function changeByGitHub(
  base: string,
  head: string,
  git: Git,
  github: GitHubRepository,
): Promise<RepositoryChange> {
  const { files, mergeBase } = await github.compare(base, head)
  const contents = new Map<string, Uint8Array>()
  const changed: ChangedFile[] = []
  for (const { path, earlierPath, status } of files) {
    const before = earlierPath ?? path
    const wasThere = status !== 'added' && status !== 'copied'
    if (wasThere && matters(before)) contents.set(before, await github.content(before, mergeBase))
    if (status !== 'removed' && isLinkOrFolder(git.pathOf(path)))
      throw new Error(`GitHub does not tell what the link or submodule ${path} was before`)
    changed.push({
      ...(wasThere ? { before: { absolute: git.pathOf(before), blob: before } } : {}),
      ...(status === 'removed' ? {} : { after: { absolute: git.pathOf(path), blob: undefined } }),
    })
  }
  return { top: git.top, files: changed, contents: () => contents }
}

function isLinkOrFolder(absolute: string): boolean {
  const kind = entryOf(absolute)
  return kind !== undefined && !kind.isFile()
}

/**
 * Whether a check may look into a file: templates and documents, and what these name, lists of skills and
 * images. One that is not asked for would seem to be the same before and after.
 */
function matters(path: string): boolean {
  return syntaxOf(path) !== undefined || /\.(?:txt|csv|svg|png|jpe?g|gif|webp)$/i.test(path)
}
