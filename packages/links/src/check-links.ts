import { isIP } from 'node:net'
import type { LinkAnswer, LinkSettings } from './answer.ts'
import { Cache } from './cache.ts'
import { Guard } from './guard.ts'
import { type NameState, nameState } from './network.ts'
import { answerFor, wayOf } from './verdict.ts'
import type { ProxyAddresses, Watch } from './watch.ts'

/** What a run found out. */
export interface CheckedLinks {
  /** By address as it was given; what is skipped is not in it. */
  readonly answers: ReadonlyMap<string, LinkAnswer>
  /** What is to be said beside the answers, such as that there is no network. */
  readonly notes: readonly string[]
}

/** Asks each address once whether it is alive. `progress` is told how many were asked, of how many. */
export async function checkLinks(
  addresses: Iterable<string>,
  settings: LinkSettings,
  progress: (done: number, all: number) => void = () => {},
): Promise<CheckedLinks> {
  const run = new Run(settings)
  const wanted = [...new Set(addresses)].filter((address) => !matchesAny(settings.skip, address))
  await run.check(wanted, progress)
  return { answers: run.answers, notes: run.notes }
}

class Run {
  readonly answers = new Map<string, LinkAnswer>()
  readonly notes: string[] = []
  readonly #settings: LinkSettings
  readonly #guard: Guard

  constructor(settings: LinkSettings) {
    this.#settings = settings
    this.#guard = new Guard(settings.allow, settings.lookup)
  }

  async check(addresses: readonly string[], progress: (done: number, all: number) => void) {
    const { cache: kept, today } = this.#settings
    const cache = kept && (await Cache.open(kept.file))
    if (cache?.note) this.notes.push(cache.note)
    const open = addresses.filter((address) => {
      const known = unaskable(address) ?? (kept && cache?.fresh(address, today, kept))
      if (known) this.answers.set(address, known)
      return known === undefined
    })
    const within = this.#withinBudget(open)
    const proxy = proxyOf(process.env)
    const names = await this.#lookUp(within, proxy !== undefined)
    if (names === undefined) return this.#noNetwork(within)
    if (within.length === 0) return cache?.save()
    const asked = within.filter((address) => names.get(hostOf(address)) === 'found')
    if (proxy)
      this.notes.push('The environment names a proxy; which hosts it reaches is its decision')
    // What asks is large, and not needed where all is known or nothing can be reached.
    const { Watch } = await import('./watch.ts')
    const watch = new Watch(this.#settings, this.#guard, proxy)
    try {
      await this.#ask(asked, watch, progress)
      for (const address of within) {
        const answer = this.#judge(address, watch, names.get(hostOf(address)))
        this.answers.set(address, cache?.learn(address, answer, today) ?? answer)
      }
      await this.#probeSecure(asked, watch)
      await this.#readPages(asked, watch)
      for (const address of asked) {
        const answer = this.answers.get(address)
        if (answer?.verdict === 'alive') cache?.learn(address, answer, today)
      }
    } finally {
      await watch.close()
    }
    await cache?.save()
  }

  async #ask(
    addresses: readonly string[],
    watch: Watch,
    progress: (done: number, all: number) => void,
  ): Promise<void> {
    const distinct = new Set(addresses.map(withoutFragment))
    if (distinct.size === 0) return
    let done = 0
    const { ask } = await import('./ask.ts')
    await ask([...distinct], this.#settings, this.#guard, watch, {
      onAnswer: () => progress(Math.min(++done, distinct.size), distinct.size),
    })
    progress(distinct.size, distinct.size)
  }

  #judge(address: string, watch: Watch, name: NameState | undefined): LinkAnswer {
    const accepted = this.#settings.accept
      .filter((rule) => matchesAny([rule.address], address))
      .flatMap(({ statuses }) => statuses)
    return answerFor(
      address,
      wayOf(address, watch.heard),
      accepted,
      name === 'found' ? undefined : name,
    )
  }

  /** One more question for each address with http: does https answer, too? */
  async #probeSecure(asked: readonly string[], watch: Watch): Promise<void> {
    const twins = new Map(
      asked
        .filter((address) => {
          const answer = this.answers.get(address)
          return (
            address.startsWith('http:') &&
            answer?.verdict === 'alive' &&
            answer.movedTo === undefined
          )
        })
        .map((address) => [address, secureTwin(address)]),
    )
    if (twins.size === 0) return
    const addresses = [...new Set([...twins.values()].map(withoutFragment))]
    const { ask } = await import('./ask.ts')
    await ask(addresses, this.#settings, this.#guard, watch, { isProbe: true })
    for (const [address, twin] of twins) {
      const answer = this.answers.get(address)
      const isAlive = answerFor(twin, wayOf(twin, watch.heard), [], undefined).verdict === 'alive'
      if (answer && isAlive) this.answers.set(address, { ...answer, secure: twin })
    }
  }

  /** Reads pages where a rule asks for anchors or for pages that say they are missing. */
  async #readPages(asked: readonly string[], watch: Watch): Promise<void> {
    const { readsFragments, readsSoftMissing } = this.#settings
    const wanted = asked.filter((address) => {
      const answer = this.answers.get(address)
      const isPage = answer?.verdict === 'alive' && /html/.test(answer.mediaType ?? 'html')
      return isPage && (readsSoftMissing || (readsFragments && new URL(address).hash.length > 1))
    })
    if (wanted.length === 0) return
    const [{ ask }, { readable }] = await Promise.all([import('./ask.ts'), import('./robots.ts')])
    const pages = await readable(wanted, this.#settings, watch)
    const named = pages.map((address) =>
      new URL(address).hash.length > 1 ? address : `${address}#top`,
    )
    const missing = await ask(named, this.#settings, this.#guard, watch, { readsPages: true })
    for (const address of pages) {
      const answer = this.answers.get(address)
      if (answer === undefined) continue
      const { hash } = new URL(address)
      const body = wayOf(address, watch.heard).hops.at(-1)?.body
      this.answers.set(address, {
        ...answer,
        ...(readsFragments && hash.length > 1
          ? { isFragmentMissing: missing.has(new URL(address).href) }
          : {}),
        ...(readsSoftMissing && body !== undefined ? { isSoftMissing: saysMissing(body) } : {}),
      })
    }
  }

  /** Addresses that are asked in this run; more of one host than are asked at a time stay unknown. */
  #withinBudget(addresses: readonly string[]): string[] {
    const counts = new Map<string, number>()
    const left = new Set<string>()
    const within = addresses.filter((address) => {
      const host = hostOf(address)
      const count = (counts.get(host) ?? 0) + 1
      counts.set(host, count)
      if (count <= this.#settings.mostPerHost) return true
      left.add(host)
      this.answers.set(address, { verdict: 'unknown', reason: 'was left for a later run' })
      return false
    })
    for (const host of left)
      this.notes.push(
        `${(counts.get(host) ?? 0) - this.#settings.mostPerHost} links to ${host} were not asked; a run asks ${this.#settings.mostPerHost} of one host`,
      )
    return within
  }

  /** Looks each host up once; undefined where there is no network at all. */
  async #lookUp(
    addresses: readonly string[],
    isBehindProxy: boolean,
  ): Promise<ReadonlyMap<string, NameState> | undefined> {
    const states = new Map<string, NameState>()
    const hosts = [...new Set(addresses.map(hostOf))]
    const names = hosts.filter((host) => isIP(host) === 0)
    for (const host of hosts)
      if (isIP(host) !== 0) states.set(host, this.#guard.isOpen(host) ? 'found' : 'refused')
    // A few names tell whether there is a network, so that nobody waits for thousands to fail.
    const [few, rest] = [names.slice(0, mostAtFirst), names.slice(mostAtFirst)]
    await this.#lookUpAll(few, states)
    // A proxy looks names up itself, often those that nobody behind it can.
    if (isBehindProxy) {
      await this.#lookUpAll(rest, states)
      for (const host of names) if (states.get(host) !== 'refused') states.set(host, 'found')
      return states
    }
    const isDeaf = few.length > 0 && few.every((host) => states.get(host) === 'unanswered')
    if (isDeaf && names.length === hosts.length) return undefined
    await this.#lookUpAll(rest, states)
    return states
  }

  async #lookUpAll(hosts: readonly string[], states: Map<string, NameState>): Promise<void> {
    const queue = [...hosts]
    const worker = async () => {
      for (let host = queue.shift(); host !== undefined; host = queue.shift())
        states.set(host, await nameState(host, this.#guard))
    }
    await Promise.all(Array.from({ length: this.#settings.atOnce }, worker))
  }

  #noNetwork(addresses: readonly string[]): void {
    this.notes.push(
      `There is no network, or no name server answers; ${addresses.length === 1 ? 'the link was' : `${addresses.length} links were`} not asked`,
    )
    for (const address of addresses)
      this.answers.set(address, {
        verdict: 'unknown',
        reason: 'was not asked, since there is no network',
      })
  }
}

const mostAtFirst = 8

/** What is never sent anywhere, whoever is behind it. */
function unaskable(address: string): LinkAnswer | undefined {
  if (!URL.canParse(address)) return { verdict: 'unknown', reason: 'is no address' }
  const { protocol, username, password } = new URL(address)
  if (protocol !== 'http:' && protocol !== 'https:')
    return { verdict: 'unknown', reason: 'is no address of a page' }
  if (username !== '' || password !== '')
    return { verdict: 'refused', reason: 'it holds a name and a password' }
  return undefined
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^\[|\]$/g, '')
}

function withoutFragment(address: string): string {
  const url = new URL(address)
  url.hash = ''
  return url.href
}

function secureTwin(address: string): string {
  return address.replace(/^http:/i, 'https:')
}

/** Whether a glob, in which `*` stands for anything, matches the whole address. */
function matchesAny(globs: readonly string[], address: string): boolean {
  return globs.some((glob) => {
    const parts = glob.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    return new RegExp(`^${parts.join('.*')}$`, 'i').test(address)
  })
}

function proxyOf(environment: NodeJS.ProcessEnv): ProxyAddresses | undefined {
  const { http_proxy, HTTP_PROXY, https_proxy, HTTPS_PROXY, no_proxy, NO_PROXY } = environment
  const httpProxy = http_proxy ?? HTTP_PROXY
  const httpsProxy = https_proxy ?? HTTPS_PROXY ?? httpProxy
  const noProxy = no_proxy ?? NO_PROXY
  if (!httpProxy && !httpsProxy) return undefined
  return {
    ...(httpProxy ? { httpProxy } : {}),
    ...(httpsProxy ? { httpsProxy } : {}),
    ...(noProxy ? { noProxy } : {}),
  }
}

/** Whether the title or the first heading of a page says that it is not there. English and a few more. */
function saysMissing(html: string): boolean {
  const told = [/<title[^<>]*>([^<]{0,200})/i, /<h1[^<>]*>([^<]{0,200})/i].map(
    (pattern) => pattern.exec(html)?.[1] ?? '',
  )
  return told.some((text) =>
    /\b(?:404|(?:page|seite|página|pagina) (?:was |is |not )?(?:not found|nicht gefunden|no encontrada|niet gevonden|introuvable)|not found|does(?:n['’]t| not) exist|no longer (?:available|exists))\b/i.test(
      text,
    ),
  )
}
