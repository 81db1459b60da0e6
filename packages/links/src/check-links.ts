import { hostOf, matchesAny, secureTwin, spread, unaskable, withoutFragment } from './addresses.ts'
import type { LinkAnswer, LinkSettings } from './answer.ts'
import { Cache } from './cache.ts'
import { systemClock } from './clock.ts'
import { Guard } from './guard.ts'
import { AskedTooMuch } from './heard.ts'
import { type NameState, nameStates } from './network.ts'
import { askedTooMuch, outOfTime, overBudget, throughProxy, withoutNetwork } from './notes.ts'
import { saysMissing } from './page.ts'
import { type ProxyAddresses, proxyOf } from './proxy.ts'
import { whenToRetry } from './retry.ts'
import { onTermination } from './signals.ts'
import { Stage } from './stage.ts'
import { answerFor, wayOf } from './verdict.ts'
import type { Watch } from './watch.ts'

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
  const run = new Run(settings, progress)
  const wanted = [...new Set(addresses)].filter((address) => !matchesAny(settings.skip, address))
  await run.check(wanted)
  return { answers: run.answers, notes: run.notes }
}

class Run {
  readonly answers = new Map<string, LinkAnswer>()
  readonly notes: string[] = []
  readonly #settings: LinkSettings
  readonly #progress: (done: number, all: number) => void
  readonly #guard: Guard
  readonly #cache: Cache | undefined
  readonly #stage: Stage
  /** Addresses that are alive, and of which more is to be found out. */
  readonly #partial = new Set<string>()
  /** Addresses that were not asked, since their hosts want to be asked later. */
  readonly #leftOut = new Set<string>()

  constructor(settings: LinkSettings, progress: (done: number, all: number) => void) {
    const { allow, lookup, cache, clock = systemClock, maxTime } = settings
    this.#settings = settings
    this.#progress = progress
    this.#guard = new Guard(allow, lookup)
    this.#cache = cache && new Cache(cache.file, clock)
    this.#stage = new Stage(clock, maxTime)
  }

  async check(addresses: readonly string[]): Promise<void> {
    const forget = onTermination(() => this.#cache?.save())
    try {
      await this.#check(this.#withinBudget(this.#unknown(addresses)))
    } finally {
      forget()
      this.#stage.close()
      this.#cache?.close()
      this.notes.push(...(this.#cache?.notes ?? []))
    }
  }

  /** Those that are to be asked: whatever else is known from the addresses or from the cache. */
  #unknown(addresses: readonly string[]): string[] {
    const { cache: ages, today } = this.#settings
    return addresses.filter((address) => {
      const known = ages && this.#cache?.fresh(address, today, ages)
      const answer = unaskable(address) ?? known?.answer
      if (answer) this.answers.set(address, answer)
      if (known?.isPartial) this.#partial.add(address)
      return answer === undefined
    })
  }

  async #check(addresses: readonly string[]): Promise<void> {
    const proxy = proxyOf(process.env)
    const names = await nameStates([...new Set(addresses.map(hostOf))], this.#guard, this.#stage, {
      atOnce: this.#settings.atOnce,
      isBehindProxy: proxy !== undefined,
    })
    if (names === undefined) return this.#withoutNetwork(addresses)
    for (const address of addresses) this.#judgeName(address, names.get(hostOf(address)))
    const found = addresses.filter((address) => names.get(hostOf(address)) === 'found')
    if (found.length > 0 || this.#partial.size > 0) await this.#askThrough(proxy, found)
    this.#accountFor(addresses)
  }

  async #askThrough(proxy: ProxyAddresses | undefined, addresses: readonly string[]) {
    if (proxy) this.notes.push(throughProxy)
    // What asks is large, and not needed where all is known or nothing can be reached.
    const { Watch } = await import('./watch.ts')
    const watch = new Watch(this.#settings, this.#guard, this.#stage, proxy)
    try {
      await this.#ask(addresses, watch)
      await this.#probeSecure(watch)
      await this.#readPages(watch)
    } finally {
      await watch.close()
    }
    if (this.#stage.isOver) return
    for (const address of this.#partial) this.#cache?.complete(address, this.answers.get(address))
  }

  /** Asks addresses, and once more those that failed, and those whose servers want to be asked later. */
  async #ask(addresses: readonly string[], watch: Watch): Promise<void> {
    const { ask } = await import('./ask.ts')
    const byTarget = Map.groupBy(addresses, withoutFragment)
    const all = byTarget.size
    const asked = new Set<string>()
    let open = spread(byTarget.keys())
    for (let round = 1; open.length > 0 && !this.#stage.isOver; round++) {
      await ask(open, this.#settings, watch, {
        onAsked: (target) => {
          const named = byTarget.get(target)
          if (named === undefined || this.#stage.isOver) return
          for (const address of named) this.#judge(address, watch)
          this.#progress(asked.add(target).size, all)
        },
      })
      const times = open.map((target) => whenToRetry(wayOf(target, watch.heard), round))
      open = open.filter((_, index) => times[index] !== undefined)
      const latest = times.reduce<number>((most, time = 0) => Math.max(most, time), 0)
      await this.#stage.waitUntil(latest)
    }
    if (!this.#stage.isOver && all > 0) this.#progress(all, all)
  }

  #judge(address: string, watch: Watch): void {
    const accepted = this.#settings.accept
      .filter((rule) => matchesAny([rule.address], address))
      .flatMap(({ statuses }) => statuses)
    const way = wayOf(address, watch.heard)
    const answer = answerFor(address, way, accepted, undefined)
    const isLeftOut = way.hops.at(-1)?.error instanceof AskedTooMuch
    if (isLeftOut) {
      this.#leftOut.add(address)
      this.answers.set(address, answer)
      return
    }
    this.#leftOut.delete(address)
    const isPartial = isProbed(address, answer) || this.#isRead(address, answer)
    if (isPartial) this.#partial.add(address)
    this.#learn(address, answer, isPartial)
  }

  /** What follows from the name of the host alone. */
  #judgeName(address: string, name: NameState | undefined): void {
    if (name === undefined || name === 'found') this.answers.set(address, notAsked)
    else this.#learn(address, answerFor(address, wayOf(address, new Map()), [], name))
  }

  #learn(address: string, answer: LinkAnswer, isPartial = false): void {
    const { today } = this.#settings
    this.answers.set(address, this.#cache?.learn(address, answer, today, isPartial) ?? answer)
  }

  /** One more question for each address with http: does https answer, too? */
  async #probeSecure(watch: Watch): Promise<void> {
    const wanted = [...this.#partial].filter((address) =>
      isProbed(address, this.answers.get(address)),
    )
    if (wanted.length === 0 || this.#stage.isOver) return
    const twins = new Map(wanted.map((address) => [address, secureTwin(address)]))
    const { ask } = await import('./ask.ts')
    const targets = new Set([...twins.values()].map(withoutFragment))
    await ask(spread(targets), this.#settings, watch, { isProbe: true })
    for (const [address, twin] of twins) {
      const answer = this.answers.get(address)
      const isAlive = answerFor(twin, wayOf(twin, watch.heard), [], undefined).verdict === 'alive'
      if (answer && isAlive) this.answers.set(address, { ...answer, secure: twin })
    }
  }

  /** Whether a page is to be read, since a rule asks for anchors or for pages that say they are missing. */
  #isRead(address: string, answer: LinkAnswer | undefined): boolean {
    const { readsFragments, readsSoftMissing } = this.#settings
    const isPage = answer?.verdict === 'alive' && /html/.test(answer.mediaType ?? 'html')
    return isPage && (readsSoftMissing || (readsFragments && new URL(address).hash.length > 1))
  }

  async #readPages(watch: Watch): Promise<void> {
    const { readsFragments, readsSoftMissing } = this.#settings
    const wanted = [...this.#partial].filter((address) =>
      this.#isRead(address, this.answers.get(address)),
    )
    if (wanted.length === 0 || this.#stage.isOver) return
    const [{ ask }, { readable }] = await Promise.all([import('./ask.ts'), import('./robots.ts')])
    const pages = await readable(wanted, this.#settings, watch)
    const named = pages.map((address) =>
      new URL(address).hash.length > 1 ? address : `${address}#top`,
    )
    const missing = await ask(spread(named), this.#settings, watch, { readsPages: true })
    for (const address of pages) {
      const answer = this.answers.get(address)
      if (answer === undefined) continue
      const { hash, href } = new URL(address)
      const body = wayOf(address, watch.heard).hops.at(-1)?.body
      this.answers.set(address, {
        ...answer,
        ...(readsFragments && hash.length > 1 ? { isFragmentMissing: missing.has(href) } : {}),
        ...(readsSoftMissing && body !== undefined ? { isSoftMissing: saysMissing(body) } : {}),
      })
    }
  }

  /** Addresses that are asked in this run; more of one host than are asked at a time stay unknown. */
  #withinBudget(addresses: readonly string[]): string[] {
    const most = this.#settings.mostPerHost
    const byHost = Map.groupBy(addresses, hostOf)
    for (const [host, { length }] of byHost)
      if (length > most) this.notes.push(overBudget(host, length - most, most))
    const within = new Set([...byHost.values()].flatMap((own) => own.slice(0, most)))
    for (const address of addresses) if (!within.has(address)) this.answers.set(address, notAsked)
    return addresses.filter((address) => within.has(address))
  }

  #withoutNetwork(addresses: readonly string[]): void {
    this.notes.push(withoutNetwork(addresses.length))
    for (const address of addresses)
      this.answers.set(address, {
        verdict: 'unknown',
        reason: 'was not asked, since there is no network',
      })
  }

  /** Says which addresses nobody was asked about, and why. */
  #accountFor(addresses: readonly string[]): void {
    const left = addresses.filter(
      (address) => this.#leftOut.has(address) || this.answers.get(address) === notAsked,
    )
    if (this.#stage.isOver) {
      const { maxTime } = this.#settings
      this.notes.push(outOfTime(maxTime, addresses.length - left.length, addresses.length))
    } else
      for (const [host, { length }] of Map.groupBy(left, hostOf))
        this.notes.push(askedTooMuch(host, length))
  }
}

const notAsked: LinkAnswer = { verdict: 'unknown', reason: 'was left for a later run' }

/** Whether it is to be seen if https answers, too. */
function isProbed(address: string, answer: LinkAnswer | undefined): boolean {
  return /^http:/i.test(address) && answer?.verdict === 'alive' && answer.movedTo === undefined
}
