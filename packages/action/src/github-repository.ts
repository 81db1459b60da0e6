import { fetchCommit, type Git, unshallow } from '@badgelint/workspace'
import { print } from './log.ts'
import type { Octokit } from './octokit.ts'

/** A file in which two commits differ, as GitHub's comparison has it. */
export interface ComparedFile {
  readonly path: string
  /** Its path before, where it was renamed or copied. */
  readonly previousPath: string | undefined
  /** GitHub's word: `added`, `removed`, `modified`, `renamed`, `copied`, … */
  readonly status: string
}

/** A comment on a pull request. */
export interface Comment {
  readonly id: number
  readonly body: string
  readonly author: { readonly login: string; readonly isApp: boolean } | undefined
}

/** Which repository on which server, such as `https://github.com`; without a token the API cannot be used. */
export interface GitHubRepositoryOptions {
  readonly owner: string
  readonly repo: string
  readonly token: string | undefined
  readonly serverUrl: string
}

/** GitHub names so many files of a comparison, and is silent about the others. */
const maxComparedFiles = 300

/** One repository on GitHub. Methods throw what Octokit throws: an error with the `status` of the answer. */
export class GitHubRepository {
  readonly #options: GitHubRepositoryOptions
  #client: Octokit | undefined

  constructor(options: GitHubRepositoryOptions) {
    this.#options = options
  }

  /** The HTTP header by which the server lets git in; undefined without a token. */
  get #authorization(): { readonly server: string; readonly text: string } | undefined {
    const { token, serverUrl } = this.#options
    if (token === undefined) return undefined
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
    return { server: serverUrl, text: `AUTHORIZATION: basic ${basic}` }
  }

  /** Has git fetch a commit, with the token where it is not let in without; gives whether it is there now. */
  fetchInto(git: Git, commit: string): boolean {
    return (
      fetchCommit(git, commit) ||
      (this.#authorization !== undefined && fetchCommit(git, commit, this.#authorization))
    )
  }

  /** Has git fetch the history that a shallow clone lacks, likewise. */
  unshallowInto(git: Git, commit: string): void {
    unshallow(git, [commit])
    if (git.isShallow() && this.#authorization !== undefined)
      unshallow(git, [commit], this.#authorization)
  }

  /** The client is large, and most runs do without it. */
  async #octokit(): Promise<Octokit> {
    const { token } = this.#options
    if (token === undefined) throw new Error('there is no token to ask GitHub with')
    const { createOctokit } = await import('./octokit.ts')
    this.#client ??= createOctokit(token, print)
    return this.#client
  }

  async #rest(): Promise<Octokit['rest']> {
    return (await this.#octokit()).rest
  }

  get #name() {
    const { owner, repo } = this.#options
    return { owner, repo }
  }

  /** The commit where two histories parted; undefined where GitHub cannot be asked. */
  async mergeBase(base: string, head: string): Promise<string | undefined> {
    try {
      const { data } = await this.#compare(base, head)
      return data.merge_base_commit.sha
    } catch {
      return undefined // the caller goes on with what it has
    }
  }

  async #compare(base: string, head: string) {
    const { repos } = await this.#rest()
    return repos.compareCommitsWithBasehead({
      ...this.#name,
      basehead: `${base}...${head}`,
      per_page: 1,
    })
  }

  /** The files in which `head` differs from where it left `base`, which is `mergeBase`. Throws where GitHub names too few. */
  async compare(
    base: string,
    head: string,
  ): Promise<{ readonly files: readonly ComparedFile[]; readonly mergeBase: string }> {
    const { data } = await this.#compare(base, head)
    const files = data.files ?? []
    if (files.length >= maxComparedFiles)
      throw new Error(`GitHub names no more than ${maxComparedFiles} changed files`)
    return {
      mergeBase: data.merge_base_commit.sha,
      files: files.map(({ filename, previous_filename, status }) => ({
        path: filename,
        previousPath: previous_filename,
        status,
      })),
    }
  }

  /** The bytes of a file at a commit. */
  async content(path: string, ref: string): Promise<Uint8Array> {
    const { repos } = await this.#rest()
    const { data, headers } = await repos.getContent({
      ...this.#name,
      path,
      ref,
      mediaType: { format: 'raw' },
      // GitHub calls all bytes UTF-8, and Octokit would decode them as that (octokit/request.js#751).
      request: { parseSuccessResponseBody: false },
    })
    const raw: unknown = data // with this option the stream of the answer
    const isFile = !/^application\/json\b/.test(headers['content-type'] ?? '')
    if (isFile && raw instanceof ReadableStream) return new Response(raw).bytes()
    throw new Error(`${path} is no file at ${ref.slice(0, 10)}`)
  }

  /** All comments of a pull request, the oldest first. */
  async comments(pull: number): Promise<Comment[]> {
    const octokit = await this.#octokit()
    const comments = await octokit.paginate(octokit.rest.issues.listComments, {
      ...this.#name,
      issue_number: pull,
      per_page: 100,
    })
    return comments.map(({ id, body, user }) => ({
      id,
      body: body ?? '',
      author: user ? { login: user.login, isApp: user.type === 'Bot' } : undefined,
    }))
  }

  /** The name behind the token; undefined for a token of an app, which has none that it may ask for. */
  async login(): Promise<string | undefined> {
    try {
      const { users } = await this.#rest()
      const { data } = await users.getAuthenticated()
      return data.login
    } catch (error) {
      if (statusOf(error) === 403) return undefined
      throw error
    }
  }

  async createComment(pull: number, body: string): Promise<void> {
    const { issues } = await this.#rest()
    await issues.createComment({ ...this.#name, issue_number: pull, body })
  }

  async updateComment(id: number, body: string): Promise<void> {
    const { issues } = await this.#rest()
    await issues.updateComment({ ...this.#name, comment_id: id, body })
  }

  /** Hands a SARIF file to code scanning; `sarif` is packed with gzip and written in base64. */
  async uploadSarif(sarif: string, commit: string, ref: string): Promise<void> {
    const { codeScanning } = await this.#rest()
    await codeScanning.uploadSarif({ ...this.#name, commit_sha: commit, ref, sarif })
  }
}

/** The HTTP status of the response that an error of Octokit's is about; undefined for another error. */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined
  return typeof error.status === 'number' ? error.status : undefined
}
