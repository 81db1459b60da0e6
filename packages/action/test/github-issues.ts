import { bot } from './github-emulated.ts'
import { reactions } from './github-issue.ts'
import {
  type ApiRequest,
  type ApiResponse,
  type Fields,
  invalid,
  isFields,
  notFound,
  paged,
  refusal,
} from './github-response.ts'

/** An issue as tests look at it. Times are ISO's. */
export interface Issue {
  readonly number: number
  readonly login: string
  readonly createdAt: string
  title: string
  body: string
  state: 'open' | 'closed'
  reason: string | null
  closedAt: string | null
  updatedAt: string
  labels: string[]
  assignees: string[]
  readonly comments: IssueComment[]
}

export interface IssueComment {
  readonly id: number
  readonly login: string
  readonly createdAt: string
  body: string
}

/** What sends mail to those who follow an issue. */
export interface Notice {
  readonly number: number
  readonly kind: 'assigned' | 'commented' | 'closed' | 'reopened'
  readonly login: string
  readonly at: string
}

interface RepositoryLabel {
  readonly id: number
  readonly name: string
  readonly description: string | null
  readonly color: string
}

/** What GitHub's own answers name, and its pages on labels. */
const most = { title: 256, body: 65_536, label: 50, description: 100, labels: 100 }
/** Writes that GitHub takes in a span of time, in milliseconds. */
const limits = [
  { span: 60_000, writes: 80 },
  { span: 3_600_000, writes: 500 },
]
/** Ids of comments begin beyond those that emulate gives. */
const firstComment = 1_000_000

/** The issues of one repository, as strict as GitHub's where emulate is not. */
export class Issues {
  readonly repository: string
  /** In milliseconds since 1970. */
  now: () => number = () => Date.now()
  /** Whether issues are switched on. */
  areOn = true
  isArchived = false
  /** Whether more writes than GitHub bears are refused. */
  isLimited = false
  readonly notices: Notice[] = []
  readonly all: Issue[] = []
  readonly labels = new Map<string, RepositoryLabel>()
  readonly #users: Set<string>
  #last: number
  #ids = firstComment
  #writes: number[] = []

  /** `last` is the last number of a pull request. */
  constructor(repository: string, users: Iterable<string>, last = 0) {
    this.repository = repository
    this.#users = new Set([...users, bot])
    this.#last = last
  }

  has(number: number): boolean {
    return this.all.some((one) => one.number === number)
  }

  /** The issue with a number. */
  get(number: number): Issue {
    const issue = this.all.find((one) => one.number === number)
    if (!issue) throw new Error(`No issue ${number}`)
    return issue
  }

  /** Answers what is about issues, labels and assignees; undefined for anything else. */
  answer(
    apiRequest: ApiRequest,
    operation: string,
    values: Readonly<Record<string, string>>,
    login: string,
  ): ApiResponse | undefined {
    const answer = this.#answers[operation]
    if (answer === undefined) return undefined
    const isWrite = apiRequest.method !== 'GET'
    return (isWrite ? this.#refused() : undefined) ?? answer(apiRequest, values, login)
  }

  readonly #answers: Readonly<
    Record<
      string,
      (
        apiRequest: ApiRequest,
        values: Readonly<Record<string, string>>,
        login: string,
      ) => ApiResponse
    >
  > = {
    'issues/create': (apiRequest, _, login) => this.#create(apiRequest, login),
    'issues/get': ({ origin }, { issue_number }) =>
      this.#on(issue_number, (issue) => ({ status: 200, body: this.asJson(issue, origin) })),
    'issues/update': (apiRequest, { issue_number }, login) =>
      this.#on(issue_number, (issue) => this.#update(issue, apiRequest, login)),
    'issues/list-comments': (apiRequest, { issue_number }) =>
      this.#on(issue_number, (issue) => {
        const all = issue.comments.map((one) => this.#commentJson(issue, one, apiRequest.origin))
        const { page, headers } = paged(all, apiRequest)
        return { status: 200, headers, body: page }
      }),
    'issues/create-comment': (apiRequest, { issue_number }, login) =>
      this.#on(issue_number, (issue) => {
        const text = bodyField(apiRequest, 'body')
        const comment = this.#comment(issue, String(text), login)
        return { status: 201, body: this.#commentJson(issue, comment, apiRequest.origin) }
      }),
    'issues/check-user-can-be-assigned': (_, { assignee = '' }) =>
      this.#users.has(assignee) ? { status: 204 } : notFound(),
    'issues/create-label': (apiRequest) => this.#createLabel(apiRequest),
    'issues/get-label': ({ origin }, { name = '' }) => {
      const label = this.labels.get(name.toLowerCase())
      return label ? { status: 200, body: this.#labelJson(label, origin) } : notFound()
    },
    'issues/delete-label': (_, { name = '' }) => {
      if (!this.labels.delete(name.toLowerCase())) return notFound()
      for (const issue of this.all)
        issue.labels = issue.labels.filter((one) => one.toLowerCase() !== name.toLowerCase())
      return { status: 204 }
    },
  }

  /** Issues that fit a query, as JSON. */
  listed({ query, origin }: ApiRequest): Fields[] {
    const state = query.get('state') ?? 'open'
    const creator = query.get('creator')
    const wanted = (query.get('labels') ?? '').toLowerCase().split(',').filter(Boolean)
    return this.all
      .filter((issue) => state === 'all' || issue.state === state)
      .filter((issue) => creator === null || issue.login === creator)
      .filter(({ labels }) => {
        const names = labels.map((name) => name.toLowerCase())
        return wanted.every((name) => names.includes(name))
      })
      .map((issue) => this.asJson(issue, origin))
  }

  // What people do. Nothing of it is a request.

  /** Ticks the box of the first line with a text in it, unless it is ticked. Gives whether there is one. */
  tick(number: number, text: string): boolean {
    const issue = this.get(number)
    const lines = issue.body.split('\n')
    const at = lines.findIndex((line) => /^ *- \[ \]/.test(line) && line.includes(text))
    if (at < 0) return false
    lines[at] = (lines[at] ?? '').replace('[ ]', '[x]')
    issue.body = lines.join('\n')
    return true
  }

  /** Writes another body. */
  edit(number: number, change: (body: string) => string): void {
    const issue = this.get(number)
    issue.body = change(issue.body)
  }

  close(number: number, reason: 'completed' | 'not_planned'): void {
    this.#setState(this.get(number), 'closed', reason, 'octocat')
  }

  reopen(number: number): void {
    this.#setState(this.get(number), 'open', 'reopened', 'octocat')
  }

  comment(number: number, body: string, login: string): void {
    this.#comment(this.get(number), body, login)
  }

  /** Opens an issue as somebody; gives its number. */
  open(issue: { title: string; body: string; labels: string[]; login: string }): number {
    return this.#add(issue.title, issue.body, issue.labels, [], issue.login).number
  }

  /** An account is gone, and with it from where it was assigned. */
  deleteUser(login: string): void {
    this.#users.delete(login)
    for (const issue of this.all)
      issue.assignees = issue.assignees.filter((assignee) => assignee !== login)
  }

  /** An issue is gone. */
  delete(number: number): void {
    const at = this.all.findIndex((one) => one.number === number)
    if (at >= 0) this.all.splice(at, 1)
  }

  get #time(): string {
    return new Date(this.now()).toISOString()
  }

  #refused(): ApiResponse | undefined {
    if (this.isArchived) return refusal(403, 'Repository was archived so is read-only.')
    if (!this.isLimited) return undefined
    const now = this.now()
    const over = limits.find(
      ({ span, writes }) => this.#writes.filter((time) => time > now - span).length >= writes,
    )
    if (over) {
      const headers = { 'retry-after': String(over.span / 1000) }
      return refusal(403, 'You have exceeded a secondary rate limit.', { headers })
    }
    this.#writes = [...this.#writes.filter((time) => time > now - 3_600_000), now]
    return undefined
  }

  #on(number: string | undefined, act: (issue: Issue) => ApiResponse): ApiResponse {
    const issue = this.all.find((one) => one.number === Number(number))
    if (issue) return act(issue)
    return Number(number) <= this.#last ? refusal(410, 'This issue was deleted') : notFound()
  }

  #create(apiRequest: ApiRequest, login: string): ApiResponse {
    if (!this.areOn) return refusal(410, 'Issues has been disabled in this repository.')
    const title = bodyField(apiRequest, 'title')
    if (typeof title !== 'string' || title.trim() === '')
      return invalid('Issue', 'title', 'missing_field')
    const assignees = names(bodyField(apiRequest, 'assignees'))
    const labels = names(bodyField(apiRequest, 'labels'))
    const problem =
      problemOf(apiRequest) ??
      (assignees.every((one) => this.#users.has(one))
        ? undefined
        : invalid('Issue', 'assignees', 'invalid')) ??
      (labels.some((one) => one.length > most.label) || labels.length > most.labels
        ? invalid('Label', 'name', 'invalid')
        : undefined)
    if (problem) return problem
    // Labels that are not there are made.
    for (const name of labels) if (!this.labels.has(name.toLowerCase())) this.#addLabel(name)
    const body = bodyField(apiRequest, 'body')
    const issue = this.#add(title, typeof body === 'string' ? body : '', labels, assignees, login)
    return { status: 201, body: this.asJson(issue, apiRequest.origin) }
  }

  #add(
    title: string,
    body: string,
    labels: readonly string[],
    assignees: readonly string[],
    login: string,
  ): Issue {
    const issue: Issue = {
      number: ++this.#last,
      login,
      createdAt: this.#time,
      updatedAt: this.#time,
      title,
      body,
      state: 'open',
      reason: null,
      closedAt: null,
      labels: [...labels],
      assignees: [...assignees],
      comments: [],
    }
    this.all.push(issue)
    if (assignees.length > 0) this.#notice(issue, 'assigned', login)
    return issue
  }

  #update(issue: Issue, apiRequest: ApiRequest, login: string): ApiResponse {
    const problem = problemOf(apiRequest)
    if (problem) return problem
    const [title, body] = [bodyField(apiRequest, 'title'), bodyField(apiRequest, 'body')]
    const [state, reason] = [bodyField(apiRequest, 'state'), bodyField(apiRequest, 'state_reason')]
    if (typeof title === 'string') issue.title = title
    if (typeof body === 'string') issue.body = body
    if (state === 'open' || state === 'closed')
      this.#setState(issue, state, typeof reason === 'string' ? reason : null, login)
    issue.updatedAt = this.#time
    return { status: 200, body: this.asJson(issue, apiRequest.origin) }
  }

  #setState(issue: Issue, state: Issue['state'], reason: string | null, login: string): void {
    if (issue.state !== state) this.#notice(issue, state === 'open' ? 'reopened' : 'closed', login)
    issue.state = state
    issue.reason = reason ?? (state === 'closed' ? 'completed' : null)
    issue.closedAt = state === 'closed' ? this.#time : null
  }

  #comment(issue: Issue, body: string, login: string): IssueComment {
    const comment = { id: ++this.#ids, login, createdAt: this.#time, body }
    issue.comments.push(comment)
    this.#notice(issue, 'commented', login)
    return comment
  }

  #notice({ number }: Issue, kind: Notice['kind'], login: string): void {
    this.notices.push({ number, kind, login, at: this.#time })
  }

  #createLabel(apiRequest: ApiRequest): ApiResponse {
    const name = String(bodyField(apiRequest, 'name'))
    const description = bodyField(apiRequest, 'description')
    const color = bodyField(apiRequest, 'color')
    const isLong = typeof description === 'string' && description.length > most.description
    if (name.trim() === '' || name.length > most.label) return invalid('Label', 'name', 'invalid')
    if (isLong) return invalid('Label', 'description', 'invalid')
    if (typeof color === 'string' && !/^[\da-f]{6}$/i.test(color))
      return invalid('Label', 'color', 'invalid')
    if (this.labels.has(name.toLowerCase())) return invalid('Label', 'name', 'already_exists')
    const text = typeof description === 'string' ? description : null
    const label = this.#addLabel(name, text, typeof color === 'string' ? color : undefined)
    return { status: 201, body: this.#labelJson(label, apiRequest.origin) }
  }

  #addLabel(name: string, description: string | null = null, color = 'ededed'): RepositoryLabel {
    const label = { id: this.labels.size + 1, name, description, color }
    this.labels.set(name.toLowerCase(), label)
    return label
  }

  /** An issue as GitHub shows it. */
  asJson(issue: Issue, origin: string): Fields {
    const { number, title, body, state, reason, labels, assignees, comments, login } = issue
    const { createdAt, updatedAt, closedAt } = issue
    const repository = `${origin}/repos/${this.repository}`
    const url = `${repository}/issues/${number}`
    const people = assignees.map((one) => user(one, origin))
    return {
      id: number,
      node_id: `I_${number}`,
      url,
      repository_url: repository,
      labels_url: `${url}/labels{/name}`,
      comments_url: `${url}/comments`,
      events_url: `${url}/events`,
      html_url: `https://github.com/${this.repository}/issues/${number}`,
      number,
      title,
      state,
      state_reason: reason,
      user: user(login, origin),
      body,
      labels: labels.flatMap((name) => {
        const label = this.labels.get(name.toLowerCase())
        return label ? [this.#labelJson(label, origin)] : []
      }),
      assignee: people[0] ?? null,
      assignees: people,
      milestone: null,
      locked: false,
      comments: comments.length,
      created_at: createdAt,
      updated_at: updatedAt,
      closed_at: closedAt,
      author_association: login === bot ? 'NONE' : 'CONTRIBUTOR',
      performed_via_github_app: null,
      reactions: reactions(url),
    }
  }

  #labelJson({ id, name, description, color }: RepositoryLabel, origin: string): Fields {
    const url = `${origin}/repos/${this.repository}/labels/${encodeURIComponent(name)}`
    return { id, node_id: `LA_${id}`, url, name, description, color, default: false }
  }

  #commentJson({ number }: Issue, comment: IssueComment, origin: string): Fields {
    const { id, login, createdAt, body } = comment
    const repository = `${origin}/repos/${this.repository}`
    return {
      id,
      node_id: `IC_${id}`,
      url: `${repository}/issues/comments/${id}`,
      html_url: `https://github.com/${this.repository}/issues/${number}#issuecomment-${id}`,
      issue_url: `${repository}/issues/${number}`,
      user: user(login, origin),
      created_at: createdAt,
      updated_at: createdAt,
      body,
      author_association: 'NONE',
      performed_via_github_app: null,
      reactions: reactions(`${repository}/issues/comments/${id}`),
    }
  }
}

function bodyField({ body }: ApiRequest, name: string): unknown {
  return isFields(body) ? body[name] : undefined
}

/** What is too long in a request about an issue. */
function problemOf(apiRequest: ApiRequest): ApiResponse | undefined {
  const [title, body] = [bodyField(apiRequest, 'title'), bodyField(apiRequest, 'body')]
  const isLong = (value: unknown, length: number) =>
    typeof value === 'string' && value.length > length
  const tooLong = (field: 'title' | 'body') =>
    invalid('Issue', field, 'custom', `${field} is too long (maximum is ${most[field]} characters)`)
  if (isLong(title, most.title)) return tooLong('title')
  return isLong(body, most.body) ? tooLong('body') : undefined
}

function names(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function user(login: string, origin: string): Fields {
  const name = encodeURIComponent(login)
  const url = `${origin}/users/${name}`
  return {
    login,
    id: 1,
    node_id: `U_${name}`,
    avatar_url: `${origin}/avatars/u/${name}`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${name}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  }
}
