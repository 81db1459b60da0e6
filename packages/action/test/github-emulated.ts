import { createEmulator } from 'emulate'
import { type ApiRequest, type ApiResponse, type Fields, isFields } from './github-response.ts'

/** The author of what a workflow's own token writes. */
export const bot = 'github-actions[bot]'

/** A pull request; commits and branches are those of the repository that is served. */
export interface Pull {
  readonly number: number
  readonly head: End
  readonly base: End
  readonly title?: string
  readonly isDraft?: boolean
  readonly labels?: readonly string[]
  readonly body?: string
}

/** One end of a pull request. */
export interface End {
  readonly ref: string
  readonly sha: string
  /** Another repository than the base's: `octocat/badges`. */
  readonly fork?: string
}

const fillerTitle = 'Only here so that the next has its number'

/** GitHub by npm `emulate`, with what it gets wrong put right on the way out. */
export class Emulated {
  readonly #url: string
  readonly #repository: string
  readonly #pulls: Map<number, Pull>
  readonly close: () => Promise<void>

  private constructor(
    url: string,
    repository: string,
    pulls: readonly Pull[],
    close: () => Promise<void>,
  ) {
    this.#url = url
    this.#repository = repository
    this.#pulls = new Map(pulls.map((pull) => [pull.number, pull]))
    this.close = close
  }

  static async start(
    owner: string,
    repo: string,
    users: readonly string[],
    pulls: readonly Pull[],
  ): Promise<Emulated> {
    const logins = [...new Set([owner, ...users, bot])]
    const emulator = await createEmulator({
      service: 'github',
      port: 0,
      seed: {
        tokens: Object.fromEntries(logins.map((login) => [tokenOf(login), { login }])),
        github: {
          users: logins.map((login) => ({ login })),
          repos: [{ owner, name: repo }],
        },
      },
    })
    const emulated = new Emulated(emulator.url, `${owner}/${repo}`, pulls, () => emulator.close())
    await emulated.#makePulls(owner)
    return emulated
  }

  isPull(number: number): boolean {
    return this.#pulls.has(number)
  }

  moveHead(number: number, sha: string): void {
    const pull = this.#pulls.get(number)
    if (!pull) throw new Error(`No pull request ${number}`)
    this.#pulls.set(number, { ...pull, head: { ...pull.head, sha } })
  }

  /** Gives a pull request labels and a text, as if our bot had written it. */
  label(number: number, labels: readonly string[], body: string): void {
    const pull = this.#pulls.get(number)
    if (!pull) throw new Error(`No pull request ${number}`)
    this.#pulls.set(number, { ...pull, labels, body })
  }

  /** Asks as a user; `undefined` asks without a token. */
  async ask(apiRequest: ApiRequest, login: string | undefined): Promise<ApiResponse> {
    const { method, path, query, body, origin } = apiRequest
    const search = query.size > 0 ? `?${query}` : ''
    const response = await fetch(`${this.#url}${path}${search}`, {
      method,
      headers: {
        accept: apiRequest.headers.accept ?? 'application/vnd.github+json',
        ...(login === undefined ? {} : { authorization: `token ${tokenOf(login)}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = (await response.text()).replaceAll(this.#url, origin)
    const link = response.headers.get('link')?.replaceAll(this.#url, origin)
    return {
      status: response.status,
      headers: link === undefined ? {} : { link },
      body: text === '' ? undefined : this.#corrected(JSON.parse(text)),
    }
  }

  /** All pages of a list, in emulate's order. */
  async all(apiRequest: ApiRequest, login: string | undefined): Promise<readonly Fields[]> {
    const found: Fields[] = []
    for (let page = 1; ; page++) {
      const query = new URLSearchParams(apiRequest.query)
      query.set('per_page', '100')
      query.set('page', String(page))
      const { body } = await this.ask({ ...apiRequest, query }, login)
      if (!Array.isArray(body) || body.length === 0) break
      found.push(...body.filter(isFields))
    }
    return found.filter(({ title }) => title !== fillerTitle)
  }

  /** Numbers are given in order, so others stand before a pull request with a number. */
  async #makePulls(owner: string): Promise<void> {
    const last = Math.max(0, ...this.#pulls.keys())
    const post = async (path: string, body: unknown, status: number) => {
      const apiRequest = {
        method: 'POST',
        path: `/repos/${this.#repository}${path}`,
        query: new URLSearchParams(),
        headers: {},
        origin: this.#url,
        body,
      }
      const apiResponse = await this.ask(apiRequest, owner)
      if (apiResponse.status === status) return
      throw new Error(`emulate answered ${apiResponse.status}: ${JSON.stringify(apiResponse.body)}`)
    }
    const sha = last > 0 ? await this.#mainCommit(owner) : ''
    for (let number = 1; number <= last; number++) {
      const pull = this.#pulls.get(number)
      if (!pull) {
        await post('/issues', { title: fillerTitle }, 201)
        continue
      }
      const head = `pull-${number}`
      await post('/git/refs', { ref: `refs/heads/${head}`, sha }, 201)
      const title = pull.title ?? `Pull request ${number}`
      await post('/pulls', { title, head, base: 'main', draft: pull.isDraft === true }, 201)
    }
  }

  async #mainCommit(owner: string): Promise<string> {
    const { body } = await this.ask(
      {
        method: 'GET',
        path: `/repos/${this.#repository}/git/ref/heads/main`,
        query: new URLSearchParams(),
        headers: {},
        origin: this.#url,
        body: undefined,
      },
      owner,
    )
    const object = isFields(body) ? body.object : undefined
    return isFields(object) ? String(object.sha) : ''
  }

  #corrected(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((each) => this.#corrected(each))
    if (!isFields(value)) return value
    const inner = Object.fromEntries(
      Object.entries(value).map(([name, field]) => [name, this.#corrected(field)]),
    )
    if (inner.login === bot) return asBot(inner)
    if ('forks_count' in inner) return { network_count: 0, subscribers_count: 0, ...inner }
    const pull = 'diff_url' in inner ? this.#pulls.get(Number(inner.number)) : undefined
    return pull ? { ...inner, ...this.#ends(inner, pull) } : inner
  }

  /** The ends of a pull request as the test says; emulate's own point to commits of its own. */
  #ends(fields: Fields, { head, base, labels, body }: Pull): Fields {
    const end = (given: unknown, { ref, sha, fork }: End) => {
      const all = isFields(given) ? given : {}
      const from = fork ?? this.#repository
      const label = `${from.split('/')[0]}:${ref}`
      const isFork = fork !== undefined && fork !== this.#repository
      const repo = isFields(all.repo) ? all.repo : {}
      return {
        ...all,
        ref,
        sha,
        label,
        repo: isFork ? { ...repo, full_name: from, fork: true } : repo,
      }
    }
    return {
      head: end(fields.head, head),
      base: end(fields.base, base),
      ...(labels === undefined ? {} : { body, labels: labels.map((name) => ({ name })) }),
      ...(labels !== undefined && isFields(fields.user)
        ? { user: asBot({ ...fields.user, login: bot }) }
        : {}),
    }
  }
}

/** emulate leaves brackets in addresses, which are none then. */
function asBot(user: Fields): Fields {
  const fields = Object.entries(user).map(([name, value]) => [
    name,
    name.endsWith('url') ? String(value).replaceAll(bot, encodeURIComponent(bot)) : value,
  ])
  return { ...Object.fromEntries(fields), type: 'Bot' }
}

const tokenOf = (login: string): string => `token-of-${login.replaceAll(/\W/g, '-')}`
