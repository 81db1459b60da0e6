import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { refusedBody } from './github-comment.ts'
import { endpointOf, requestProblems, responseProblems } from './github-description.ts'
import { bot, Emulated, type Pull } from './github-emulated.ts'
import { type Aim, Faults } from './github-faults.ts'
import { asIssue } from './github-issue.ts'
import { Issues } from './github-issues.ts'
import { forbidden, labelOf, type Permissions, type Token } from './github-permissions.ts'
import { Repository } from './github-repository.ts'
import {
  type ApiRequest,
  type ApiResponse,
  type Fields,
  isFields,
  notFound,
  paged,
  refusal,
} from './github-response.ts'
import { readUpload, type Upload } from './github-sarif.ts'

export { bot, type End, type Pull } from './github-emulated.ts'
export type { Issue, Issues } from './github-issues.ts'
export type { Permissions } from './github-permissions.ts'
export type { Upload } from './github-sarif.ts'

/** What the double begins with. */
export interface Start {
  readonly owner?: string
  readonly repo?: string
  readonly pulls?: readonly Pull[]
  /** Who may have personal tokens, beside the owner. */
  readonly users?: readonly string[]
}

/** A request that came, and how it was answered. */
export interface Request {
  readonly method: string
  /** With the query. */
  readonly path: string
  /** What the token may do, `label` of its kind; `none` without a token, `unknown` for a false one. */
  readonly token: string
  readonly status: number
  readonly isWrite: boolean
}

/** A comment as tests look at it. */
export interface Comment {
  readonly id: number
  readonly body: string
  readonly login: string
  readonly type: string
}

/** Starts a GitHub on loopback. Close it when the test is over. */
export async function startGitHub(start: Start = {}): Promise<GitHub> {
  const { owner = 'octo-org', repo = 'badges', pulls = [], users = ['octocat'] } = start
  const emulated = await Emulated.start(owner, repo, users, pulls)
  const people = new Set([owner, ...users])
  const last = Math.max(0, ...pulls.map(({ number }) => number))
  const issues = new Issues(`${owner}/${repo}`, people, last)
  const github = new GitHub(owner, repo, people, emulated, issues)
  await github.listen()
  return github
}

/** GitHub for tests: npm `emulate` behind a stricter front. */
export class GitHub {
  readonly owner: string
  readonly repo: string
  /** All requests, in the order in which they were answered. */
  readonly requests: Request[] = []
  /** What GitHub's own description does not allow, in requests and responses. */
  readonly violations: string[] = []
  /** What was handed to code scanning. */
  readonly uploads: Upload[] = []
  /** Without it uploads are refused, as for private repositories that do not pay for it. */
  hasCodeScanning = true
  /** The issues that are no pull requests, their labels, and who can be assigned. */
  readonly issues: Issues
  /** Before the paths of the API, as GitHub Enterprise Server has `/api/v3`. */
  prefix = ''
  readonly #users: ReadonlySet<string>
  readonly #emulated: Emulated
  readonly #tokens = new Map<string, Token>()
  readonly #faults = new Faults()
  readonly #server = createServer((request, response) => void this.#serve(request, response))
  #repository: Repository | undefined

  constructor(
    owner: string,
    repo: string,
    users: ReadonlySet<string>,
    emulated: Emulated,
    issues: Issues,
  ) {
    this.issues = issues
    this.owner = owner
    this.repo = repo
    this.#users = users
    this.#emulated = emulated
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
  }

  /** What `GITHUB_API_URL` is to be. */
  get url(): string {
    // A server that listens on a port has an address with one.
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${this.prefix}`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
    await this.#emulated.close()
  }

  /** A token of the workflow's own, or with a `login` a personal one. */
  token(permissions: Permissions, login?: string): string {
    if (login !== undefined && !this.#users.has(login)) throw new Error(`No user ${login}`)
    const prefix = login === undefined ? 'ghs' : 'ghp'
    const token = `${prefix}_${String(this.#tokens.size + 1).padStart(36, '0')}`
    this.#tokens.set(token, { label: labelOf(permissions), permissions, login })
    return token
  }

  /** Answers comparisons, contents, trees and blobs out of a local git repository. */
  serves(folder: string): void {
    this.#repository = new Repository(folder)
  }

  /** Cuts listed trees after so many entries and says that they are cut. */
  truncateTrees(entries: number): void {
    if (!this.#repository) throw new Error('No repository is served')
    this.#repository.maxTreeEntries = entries
  }

  /** Requests that would change something, those refused included. */
  get writes(): readonly Request[] {
    return this.requests.filter(({ isWrite }) => isWrite)
  }

  /** Refuses the next requests for being too many; `retryAfter` in seconds. */
  limitNext({ retryAfter = 1, ...aim }: Aim & { readonly retryAfter?: number }): void {
    this.#faults.limit(aim, retryAfter)
  }

  /** Fails the next requests; with `after` they are carried out all the same. */
  failNext({
    status = 502,
    after = false,
    ...aim
  }: Aim & { readonly status?: number; readonly after?: boolean }): void {
    this.#faults.fail(aim, status, after)
  }

  /** Answers the next requests late. */
  delayNext({ milliseconds, ...aim }: Aim & { readonly milliseconds: number }): void {
    this.#faults.delay(aim, milliseconds)
  }

  /** Lets the head of a pull request be another commit, as a push does. */
  moveHead(number: number, sha: string): void {
    this.#emulated.moveHead(number, sha)
  }

  /** Gives a pull request labels and a text, as if our bot had written it. */
  labelPull(number: number, labels: readonly string[], body: string): void {
    this.#emulated.label(number, labels, body)
  }

  /** Comments on a pull request or issue, the oldest first. Leaves no trace in `requests`. */
  async comments(number: number): Promise<readonly Comment[]> {
    const apiRequest = this.#apiRequest('GET', `/issues/${number}/comments`)
    const all = await this.#emulated.all(apiRequest, this.owner)
    return all.map(({ id, body, user }) => ({
      id: Number(id),
      body: String(body),
      login: isFields(user) ? String(user.login) : '',
      type: isFields(user) ? String(user.type) : '',
    }))
  }

  /** Comments as somebody; by default as the bot of workflows. Leaves no trace in `requests`. */
  async comment(number: number, body: string, login: string = bot): Promise<void> {
    const apiRequest = this.#apiRequest('POST', `/issues/${number}/comments`, { body })
    const { status } = await this.#emulated.ask(apiRequest, login)
    if (status !== 201) throw new Error(`emulate answered ${status}`)
  }

  /** The event of a pull request, as a workflow gets it. Leaves no trace in `requests`. */
  async event(
    number: number,
    { name = 'pull_request', action = 'opened' } = {},
  ): Promise<{ readonly name: string; readonly payload: Fields }> {
    const ask = async (path: string) => {
      const { body } = await this.#emulated.ask(this.#apiRequest('GET', path), this.owner)
      if (!isFields(body)) throw new Error(`Nothing at ${path}`)
      return body
    }
    const pull = await ask(`/pulls/${number}`)
    const repository = await ask('')
    const payload = { action, number, pull_request: pull, repository, sender: pull.user }
    return { name, payload }
  }

  #apiRequest(method: string, path: string, body?: unknown): ApiRequest {
    return {
      method,
      path: `/repos/${this.owner}/${this.repo}${path}`,
      query: new URLSearchParams(),
      headers: {},
      body,
      origin: this.url,
    }
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/', headers } = request
    try {
      const apiRequest = await this.#read(request)
      const secret = headers.authorization?.replace(/^(token|bearer) /i, '')
      const token = secret === undefined ? undefined : this.#tokens.get(secret)
      const apiResponse = await this.#respond(apiRequest, secret === undefined ? 'none' : token)
      this.requests.push({
        method,
        path: url,
        token: token?.label ?? (secret === undefined ? 'none' : 'unknown'),
        status: apiResponse.status,
        isWrite: method !== 'GET' && method !== 'HEAD',
      })
      send(response, apiResponse)
    } catch (error) {
      // A fault of the double itself must not look like one of GitHub's.
      this.violations.push(`${method} ${url}: the double failed: ${String(error)}`)
      response.destroy()
    }
  }

  async #read(request: IncomingMessage): Promise<ApiRequest> {
    const { method = 'GET', url = '/', headers } = request
    const { pathname, searchParams } = new URL(url, this.url)
    if (!pathname.startsWith(`${this.prefix}/`)) throw new Error(`not below ${this.prefix}`)
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece)
    const text = Buffer.concat(pieces).toString('utf8')
    return {
      method,
      path: pathname.slice(this.prefix.length),
      query: searchParams,
      headers: { accept: headers.accept },
      body: text === '' ? undefined : JSON.parse(text),
      origin: this.url,
    }
  }

  async #respond(apiRequest: ApiRequest, token: Token | 'none' | undefined): Promise<ApiResponse> {
    const note = (problem: string) =>
      this.violations.push(`${apiRequest.method} ${apiRequest.path}: ${problem}`)
    requestProblems(apiRequest).forEach(note)
    return this.#faults.through(apiRequest, async () => {
      const apiResponse = await this.#permitted(apiRequest, token)
      responseProblems(apiRequest, apiResponse).forEach(note)
      return apiResponse
    })
  }

  async #permitted(
    apiRequest: ApiRequest,
    token: Token | 'none' | undefined,
  ): Promise<ApiResponse> {
    if (token === 'none') return this.#emulated.ask(apiRequest, undefined)
    if (!token) return refusal(401, 'Bad credentials')
    const { method, path } = apiRequest
    const refused = forbidden(token, method, path, await this.#isOnPull(path))
    return refused ?? this.#carriedOut(apiRequest, token.login ?? bot)
  }

  /** Whether a path is about comments on a pull request. */
  async #isOnPull(path: string): Promise<boolean> {
    const [, number] = /\/issues\/(\d+)\/comments$/.exec(path) ?? []
    if (number !== undefined) return this.#emulated.isPull(Number(number))
    const [, id] = /\/issues\/comments\/(\d+)$/.exec(path) ?? []
    if (id === undefined) return false
    const apiRequest = this.#apiRequest('GET', `/issues/comments/${id}`)
    const { status, body } = await this.#emulated.ask(apiRequest, this.owner)
    const issue = isFields(body) ? String(body.issue_url) : ''
    // A comment that is gone is not found rather than forbidden.
    return status === 404 || this.#emulated.isPull(Number(issue.split('/').at(-1)))
  }

  async #carriedOut(apiRequest: ApiRequest, login: string): Promise<ApiResponse> {
    const found = endpointOf(apiRequest.method, apiRequest.path)
    const {
      owner,
      repo,
      basehead = '',
      path = '',
      tree_sha = '',
      file_sha = '',
    } = found?.values ?? {}
    const name = `${this.owner}/${this.repo}`
    const isOurs = `${owner}/${repo}`.toLowerCase() === name.toLowerCase()
    const repository = isOurs ? this.#repository : undefined
    switch (found?.endpoint.operation) {
      case 'repos/compare-commits-with-basehead':
        return repository?.compare(apiRequest, basehead, name) ?? notFound()
      case 'repos/get-content':
        return repository?.contents(apiRequest, path, name) ?? notFound()
      case 'git/get-tree':
        return repository?.tree(apiRequest, tree_sha, name) ?? notFound()
      case 'git/get-blob':
        return repository?.blob(apiRequest, file_sha, name) ?? notFound()
      case 'code-scanning/upload-sarif':
        return isOurs ? this.#upload(apiRequest) : notFound()
      case 'issues/list-for-repo':
        return this.#listIssues(apiRequest, login)
      case 'pulls/list':
        return this.#listPulls(apiRequest, login)
      default:
        return (
          refusedBody(apiRequest) ??
          this.#aboutIssues(apiRequest, login) ??
          this.#emulated.ask(apiRequest, login)
        )
    }
  }

  /** Undefined for what is about a pull request, or about neither. */
  #aboutIssues(apiRequest: ApiRequest, login: string): ApiResponse | undefined {
    const { endpoint, values = {} } = endpointOf(apiRequest.method, apiRequest.path) ?? {}
    const isPull = this.#emulated.isPull(Number(values.issue_number))
    if (endpoint === undefined || isPull) return undefined
    return this.issues.answer(apiRequest, endpoint.operation, values, login)
  }

  #upload(apiRequest: ApiRequest): ApiResponse {
    if (!this.hasCodeScanning) {
      const product = 'Advanced Security'
      const message = `${product} must be enabled for this repository to use code scanning.`
      return refusal(403, message)
    }
    const upload = readUpload(apiRequest)
    if ('status' in upload) return upload
    this.uploads.push(upload)
    const id = `00000000-0000-4000-8000-${String(this.uploads.length).padStart(12, '0')}`
    return { status: 202, body: { id, url: `${apiRequest.origin}${apiRequest.path}/${id}` } }
  }

  /** With pull requests among the issues, as GitHub lists them and emulate does not. */
  async #listIssues(apiRequest: ApiRequest, login: string): Promise<ApiResponse> {
    const { query, origin } = apiRequest
    const issues = this.issues.listed(apiRequest)
    const pulls = await this.#pulls(query.get('state') ?? 'open', login)
    const labels = (query.get('labels') ?? '').split(',').filter((label) => label !== '')
    const creator = query.get('creator')
    const asIssues = pulls
      .filter((pull) => creator === null || (isFields(pull.user) && pull.user.login === creator))
      .filter((pull) => labels.every((label) => JSON.stringify(pull.labels).includes(label)))
      .map((pull) => asIssue(pull, origin))
    const sign = query.get('direction') === 'asc' ? 1 : -1
    const all = [...issues, ...asIssues].sort(
      (a, b) => sign * (Number(a.number) - Number(b.number)),
    )
    const { page, headers } = paged(all, apiRequest)
    return { status: 200, headers, body: page }
  }

  async #listPulls(apiRequest: ApiRequest, login: string): Promise<ApiResponse> {
    const { query } = apiRequest
    const fits = (end: unknown, name: string) => {
      const wanted = query.get(name)
      return wanted === null || (isFields(end) && (end.ref === wanted || end.label === wanted))
    }
    const all = await this.#pulls(query.get('state') ?? 'open', login)
    const found = all.filter((pull) => fits(pull.head, 'head') && fits(pull.base, 'base'))
    const { page, headers } = paged(found, apiRequest)
    return { status: 200, headers, body: page }
  }

  #pulls(state: string, login: string): Promise<readonly Fields[]> {
    const query = new URLSearchParams({ state })
    return this.#emulated.all({ ...this.#apiRequest('GET', '/pulls'), query }, login)
  }
}

function send(response: ServerResponse, { status, headers = {}, body }: ApiResponse): void {
  const isBytes = body instanceof Uint8Array
  response.writeHead(status, {
    'content-type': isBytes ? 'application/octet-stream' : 'application/json; charset=utf-8',
    'x-github-request-id': 'TEST',
    ...headers,
  })
  if (body === undefined) response.end()
  else response.end(isBytes ? body : JSON.stringify(body))
}
