import { createHash } from 'node:crypto'
import type { Comment, GitHubRepository } from './github-repository.ts'
import { statusOf } from './github-repository.ts'

/** What is to stand on a pull request. */
export interface Wanted {
  readonly pull: number
  /** What tells the comment of this job from those of others on the same pull request. */
  readonly job: string
  readonly text: string
  /** Whether it is written where there is no comment yet; one that is there is kept up to date. */
  readonly isWanted: boolean
}

/**
 * Keeps one comment on a pull request: found by a mark and by who wrote it, changed in place, and left
 * alone where it says the same already. Throws what GitHub answers.
 */
export async function keepComment(github: GitHubRepository, wanted: Wanted): Promise<void> {
  const mark = markOf(wanted.job)
  const own = await ownComment(github, wanted.pull, mark)
  if (own === undefined && !wanted.isWanted) return
  const body = `${mark}\n${wanted.text.trim()}`
  if (own === undefined) await create(github, wanted.pull, mark, body)
  else if (withoutRun(own.body) !== withoutRun(body)) await github.updateComment(own.id, body)
}

/** A mark that is not shown. It is hexadecimal, since two hyphens would end the comment of HTML. */
function markOf(job: string): string {
  return `<!-- badgelint:1 job=${createHash('sha256').update(job).digest('hex').slice(0, 16)} -->`
}

async function ownComment(
  github: GitHubRepository,
  pull: number,
  mark: string,
): Promise<Comment | undefined> {
  const marked = (await github.comments(pull)).filter(({ body }) => normal(body).startsWith(mark))
  if (marked.length === 0) return undefined
  const login = await github.login()
  // Anybody can write the mark, so it counts only where we wrote it.
  return marked.find(({ author }) =>
    login === undefined ? author?.isApp : author?.login === login,
  )
}

/** What failed on the way may have been done all the same, so it is looked for before a second try. */
async function create(
  github: GitHubRepository,
  pull: number,
  mark: string,
  body: string,
): Promise<void> {
  try {
    await github.createComment(pull, body)
  } catch (error) {
    const status = statusOf(error)
    if (status !== undefined && status < 500) throw error
    if ((await ownComment(github, pull, mark)) === undefined) await github.createComment(pull, body)
  }
}

/** What a comment says, whichever run says it: one that finds the same is no reason to write. */
function withoutRun(body: string): string {
  return normal(body).replace(/\/actions\/runs\/\d+/g, '')
}

/** GitHub may give lines back with other ends. */
function normal(body: string): string {
  return body.replaceAll('\r\n', '\n').trim()
}
