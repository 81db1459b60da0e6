import type { ExistingIssue } from './operation.ts'
import { fields, type GitHubAnswer, type GitHubRequest, requestFailure } from './request.ts'
import type { IssueChange, IssueTracker, Label, NewIssue } from './tracker.ts'

/** Which repository on which server, such as `https://github.com`. */
export interface TrackedRepository {
  readonly owner: string
  readonly repo: string
  readonly serverUrl: string
}

/** GitHub gives so many at once. */
const pageSize = 100
/** The author of what a workflow's own token writes. */
const workflowBot = 'github-actions[bot]'
/** What GitHub takes for the name of an account. */
const accountName = /^[a-z\d-]{1,39}$/i
const path = '/repos/{owner}/{repo}'

/** Issues on GitHub over REST, by a function that asks. */
export class GitHubTracker implements IssueTracker {
  readonly #request: GitHubRequest
  readonly #repository: TrackedRepository
  #login: Promise<string | undefined> | undefined

  constructor(request: GitHubRequest, repository: TrackedRepository) {
    this.#request = request
    this.#repository = repository
  }

  async list(label: string): Promise<readonly ExistingIssue[]> {
    const found = await this.#all(`GET ${path}/issues`, {
      state: 'all',
      labels: label,
      // New ones come last, so that none slips from one page to the next.
      sort: 'created',
      direction: 'asc',
    })
    // Who asks is known only by another request, which most repositories without such issues can do without.
    const isOwn = found.length === 0 ? () => false : await this.#isOwn()
    return found.map((issue) => toExistingIssue(issue, isOwn))
  }

  async read(number: number): Promise<ExistingIssue> {
    const { data } = await this.#ask(`GET ${path}/issues/{issue_number}`, { issue_number: number })
    return toExistingIssue(fields(data), await this.#isOwn())
  }

  async comments(number: number): Promise<readonly string[]> {
    const found = await this.#all(`GET ${path}/issues/{issue_number}/comments`, {
      issue_number: number,
    })
    if (found.length === 0) return []
    const isOwn = await this.#isOwn()
    return found.filter(({ user }) => isOwn(user)).map(({ body }) => text(body))
  }

  async canAssign(login: string): Promise<boolean> {
    if (!accountName.test(login)) return false
    try {
      await this.#ask(`GET ${path}/assignees/{assignee}`, { assignee: login })
      return true
    } catch (error) {
      if (requestFailure(error)?.status === 404) return false
      throw error
    }
  }

  async create({ title, body, label, assignee }: NewIssue): Promise<ExistingIssue> {
    const { data } = await this.#ask(`POST ${path}/issues`, {
      title,
      body,
      labels: [label],
      ...(assignee === undefined ? {} : { assignees: [assignee] }),
    })
    return toExistingIssue(fields(data), () => true)
  }

  async update(number: number, { title, body, state, reason }: IssueChange): Promise<void> {
    await this.#ask(`PATCH ${path}/issues/{issue_number}`, {
      issue_number: number,
      ...(title === undefined ? {} : { title }),
      ...(body === undefined ? {} : { body }),
      ...(state === undefined ? {} : { state }),
      ...(state === 'open' ? { state_reason: 'reopened' } : {}),
      ...(state === 'closed' ? { state_reason: reason ?? 'completed' } : {}),
    })
  }

  async comment(number: number, body: string): Promise<void> {
    const route = `POST ${path}/issues/{issue_number}/comments`
    await this.#ask(route, { issue_number: number, body })
  }

  async ensureLabel(label: Label): Promise<void> {
    if ((await this.labelDescription(label.name)) === undefined) await this.createLabel(label)
  }

  async createLabel({ name, description, color }: Label): Promise<boolean> {
    try {
      await this.#ask(`POST ${path}/labels`, { name, description, color })
      return true
    } catch (error) {
      if (isThere(error)) return false
      throw error
    }
  }

  async labelDescription(name: string): Promise<string | undefined> {
    try {
      const { data } = await this.#ask(`GET ${path}/labels/{name}`, { name })
      return text(fields(data).description)
    } catch (error) {
      if (requestFailure(error)?.status === 404) return undefined
      throw error
    }
  }

  async deleteLabel(name: string): Promise<void> {
    try {
      await this.#ask(`DELETE ${path}/labels/{name}`, { name })
    } catch (error) {
      if (requestFailure(error)?.status !== 404) throw error
    }
  }

  get repository(): string {
    const { owner, repo } = this.#repository
    return `${owner}/${repo}`
  }

  url(number: number): string {
    return `${this.#repository.serverUrl}/${this.repository}/issues/${number}`
  }

  #ask(route: string, parameters: Readonly<Record<string, unknown>>): Promise<GitHubAnswer> {
    const { owner, repo } = this.#repository
    return this.#request(route, { owner, repo, ...parameters })
  }

  /** All pages of a list. */
  async #all(
    route: string,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const found: Readonly<Record<string, unknown>>[] = []
    for (let page = 1; ; page++) {
      const answer = await this.#ask(route, { ...parameters, per_page: pageSize, page })
      if (Array.isArray(answer.data)) found.push(...answer.data.map(fields))
      if (!/rel="next"/.test(String(answer.headers.link ?? ''))) return found
    }
  }

  /** Says of an author whether the token is theirs. */
  async #isOwn(): Promise<(user: unknown) => boolean> {
    this.#login ??= this.#readLogin()
    const own = await this.#login
    return (user) => {
      const { login, type } = fields(user)
      if (type === 'Bot' && login === workflowBot) return true
      return own === undefined ? type === 'Bot' : login === own
    }
  }

  /** The name behind the token; undefined for a token of an app, which has none that it may ask for. */
  async #readLogin(): Promise<string | undefined> {
    try {
      const { data } = await this.#request('GET /user')
      return text(fields(data).login)
    } catch (error) {
      if (requestFailure(error)?.status === 403) return undefined
      throw error
    }
  }
}

/** Whether a name is refused since there is one already. */
function isThere(error: unknown): boolean {
  const failure = requestFailure(error)
  return failure?.status === 422 && failure.message.includes('already_exists')
}

function toExistingIssue(
  issue: Readonly<Record<string, unknown>>,
  isOwn: (user: unknown) => boolean,
): ExistingIssue {
  const isClosed = issue.state === 'closed'
  const reason = reasons.find((one) => one === issue.state_reason)
  return {
    number: Number(issue.number),
    state: isClosed ? 'closed' : 'open',
    ...(isClosed && reason !== undefined ? { reason } : {}),
    title: text(issue.title),
    body: text(issue.body).replaceAll('\r\n', '\n'),
    labels: Array.isArray(issue.labels) ? issue.labels.map(labelName) : [],
    createdOn: text(issue.created_at).slice(0, 10),
    isOwn: isOwn(issue.user),
    isPullRequest: 'pull_request' in issue,
  }
}

const reasons = ['completed', 'not_planned', 'duplicate'] as const

function labelName(label: unknown): string {
  return typeof label === 'string' ? label : text(fields(label).name)
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
