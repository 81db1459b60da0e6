import { createHash } from 'node:crypto'
import type { Comment, GitHubRepository } from './github-repository.ts'
import { statusOf } from './github-repository.ts'

/** The comment that a job wants on a pull request. */
export interface CommentRequest {
  /** Number of the pull request. */
  readonly pull: number
  /** Identifies the job among those that comment on the same pull request; any text, of which only a hash is shown. */
  readonly job: string
  /** Markdown. */
  readonly text: string
  /** Whether it is created where there is none yet; one that is there is updated in any case. */
  readonly createIfMissing: boolean
}

/**
 * Keeps one comment on a pull request: found by a marker and by who wrote it, changed in place, and left
 * alone where its text is the same already. Throws Octokit's error, with the `status` of the response.
 */
export async function upsertComment(
  github: GitHubRepository,
  request: CommentRequest,
): Promise<void> {
  const marker = markerOf(request.job)
  const own = await findOwnComment(github, request.pull, marker)
  if (own === undefined && !request.createIfMissing) return
  const body = `${marker}\n${request.text.trim()}`
  if (own === undefined) await create(github, request.pull, marker, body)
  else if (withoutRunIds(own.body) !== withoutRunIds(body)) await github.updateComment(own.id, body)
}

/** A mark that is not shown. It is hexadecimal, since two hyphens would end the comment of HTML. */
function markerOf(job: string): string {
  return `<!-- badgelint:1 job=${createHash('sha256').update(job).digest('hex').slice(0, 16)} -->`
}

async function findOwnComment(
  github: GitHubRepository,
  pull: number,
  marker: string,
): Promise<Comment | undefined> {
  const marked = (await github.comments(pull)).filter(({ body }) =>
    normalizeLineEnds(body).startsWith(marker),
  )
  if (marked.length === 0) return undefined
  const login = await github.login()
  // Anybody can write the marker, so it counts only where we wrote it.
  return marked.find(({ author }) =>
    login === undefined ? author?.isApp : author?.login === login,
  )
}

/** What failed on the way may have been done all the same, so it is looked for before a second try. */
async function create(
  github: GitHubRepository,
  pull: number,
  marker: string,
  body: string,
): Promise<void> {
  try {
    await github.createComment(pull, body)
  } catch (error) {
    const status = statusOf(error)
    if (status !== undefined && status < 500) throw error
    if ((await findOwnComment(github, pull, marker)) === undefined)
      await github.createComment(pull, body)
  }
}

/** The text of a comment without the ids of runs: one that finds the same is no reason to write. */
function withoutRunIds(body: string): string {
  return normalizeLineEnds(body).replace(/\/actions\/runs\/\d+/g, '')
}

/** GitHub may give lines back with other ends. */
function normalizeLineEnds(body: string): string {
  return body.replaceAll('\r\n', '\n').trim()
}
