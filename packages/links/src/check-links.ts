import { LinkCache } from './cache/link-cache.ts'
import { classifyHost, classifyLink } from './classify.ts'
import { systemClock } from './clock.ts'
import { Deadline } from './deadline.ts'
import { RateLimitedError } from './errors.ts'
import { AddressGuard } from './network/address-guard.ts'
import type { GuardedDispatcher } from './network/guarded-dispatcher.ts'
import { type HostStatus, lookUpHosts } from './network/host-lookup.ts'
import { type ProxySettings, proxySettings } from './network/proxy.ts'
import { offlineNote, perHostLimitNote, proxyNote, rateLimitNote, timeLimitNote } from './notes.ts'
import { followRedirects } from './redirect-chain.ts'
import type { LinkResult } from './result.ts'
import { nextAttemptAt } from './retry.ts'
import type { LinkSettings } from './settings.ts'
import { isSoft404 } from './soft-404.ts'
import { onTermination } from './termination.ts'
import {
  hostOf,
  interleaveHosts,
  matchesAnyGlob,
  resultWithoutRequest,
  toHttps,
  withoutFragment,
} from './urls.ts'

/** What a run found out. */
export interface CheckedLinks {
  /** By address as it was given; addresses that are skipped are absent. */
  readonly results: ReadonlyMap<string, LinkResult>
  /** Sentences for the user beside the results, such as that there is no network. */
  readonly notes: readonly string[]
}

/**
 * Checks once for each address whether it is alive. `onProgress` is called with the number of addresses,
 * without their fragments, that are done, and with that of all that are requested.
 */
export async function checkLinks(
  addresses: Iterable<string>,
  settings: LinkSettings,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<CheckedLinks> {
  const run = new Run(settings, onProgress)
  const wanted = [...new Set(addresses)].filter(
    (address) => !matchesAnyGlob(settings.skip, address),
  )
  await run.check(wanted)
  return { results: run.results, notes: run.notes }
}

class Run {
  readonly results = new Map<string, LinkResult>()
  readonly notes: string[] = []
  readonly #settings: LinkSettings
  readonly #onProgress: (done: number, total: number) => void
  readonly #guard: AddressGuard
  readonly #cache: LinkCache | undefined
  readonly #deadline: Deadline
  /** Addresses that are alive, and whose results are still to be completed. */
  readonly #partial = new Set<string>()
  /** Addresses that were not requested, since their hosts limit their rate. */
  readonly #rateLimited = new Set<string>()

  constructor(settings: LinkSettings, onProgress: (done: number, total: number) => void) {
    const { allow, lookup, cache, clock = systemClock, maxTime } = settings
    this.#settings = settings
    this.#onProgress = onProgress
    this.#guard = new AddressGuard(allow, lookup)
    this.#cache = cache && new LinkCache(cache.file, clock, cache.name)
    this.#deadline = new Deadline(clock, maxTime)
  }

  async check(addresses: readonly string[]): Promise<void> {
    const removeListeners = onTermination(() => this.#cache?.flush())
    try {
      await this.#check(this.#limitPerHost(this.#withoutResult(addresses)))
    } finally {
      removeListeners()
      this.#deadline.close()
      this.#cache?.close()
      this.notes.push(...(this.#cache?.notes ?? []))
    }
  }

  /** The addresses that need a request; the others have their result from the cache or from the address alone. */
  #withoutResult(addresses: readonly string[]): string[] {
    const { cache, today } = this.#settings
    return addresses.filter((address) => {
      const cached = cache && this.#cache?.get(address, today, cache.days)
      const result = resultWithoutRequest(address) ?? cached?.answer
      if (result) this.results.set(address, result)
      if (cached?.isPartial) this.#partial.add(address)
      return result === undefined
    })
  }

  async #check(addresses: readonly string[]): Promise<void> {
    const proxy = proxySettings(process.env)
    const hosts = [...new Set(addresses.map(hostOf))]
    const statuses = await lookUpHosts(hosts, this.#guard, this.#deadline, {
      concurrency: this.#settings.concurrency,
      isBehindProxy: proxy !== undefined,
    })
    if (statuses === undefined) return this.#setOffline(addresses)
    for (const address of addresses) this.#applyHostStatus(address, statuses.get(hostOf(address)))
    const resolved = addresses.filter((address) => statuses.get(hostOf(address)) === 'resolved')
    if (resolved.length > 0 || this.#partial.size > 0) await this.#requestAll(resolved, proxy)
    this.#noteNotRequested(addresses)
  }

  async #requestAll(addresses: readonly string[], proxy: ProxySettings | undefined) {
    if (proxy) this.notes.push(proxyNote)
    // Undici is large, and not needed where all is in the cache or nothing can be reached.
    const { GuardedDispatcher } = await import('./network/guarded-dispatcher.ts')
    const dispatcher = new GuardedDispatcher(this.#settings, this.#guard, this.#deadline, proxy)
    try {
      await this.#request(addresses, dispatcher)
      await this.#probeHttps(dispatcher)
      await this.#readPages(dispatcher)
    } finally {
      await dispatcher.close()
    }
    if (this.#deadline.isPassed) return
    for (const address of this.#partial) this.#cache?.complete(address, this.results.get(address))
  }

  /** Requests addresses, in further rounds those that are to be retried. */
  async #request(addresses: readonly string[], dispatcher: GuardedDispatcher): Promise<void> {
    const { runLinkinator } = await import('./linkinator.ts')
    const byUrl = Map.groupBy(addresses, withoutFragment)
    const total = byUrl.size
    const done = new Set<string>()
    let open = interleaveHosts(byUrl.keys())
    for (let round = 1; open.length > 0 && !this.#deadline.isPassed; round++) {
      await runLinkinator(open, this.#settings, dispatcher, {
        onChecked: (url) => {
          const sameUrl = byUrl.get(url)
          if (sameUrl === undefined || this.#deadline.isPassed) return
          for (const address of sameUrl) this.#classify(address, dispatcher)
          this.#onProgress(done.add(url).size, total)
        },
      })
      const times = open.map((url) =>
        nextAttemptAt(followRedirects(url, dispatcher.records), round),
      )
      open = open.filter((_, index) => times[index] !== undefined)
      const latest = times.reduce<number>((max, time = 0) => Math.max(max, time), 0)
      await this.#deadline.waitUntil(latest)
    }
    if (!this.#deadline.isPassed && total > 0) this.#onProgress(total, total)
  }

  #classify(address: string, dispatcher: GuardedDispatcher): void {
    const accepted = this.#settings.accept
      .filter((rule) => matchesAnyGlob([rule.address], address))
      .flatMap(({ statuses }) => statuses)
    const chain = followRedirects(address, dispatcher.records)
    const result = classifyLink(address, chain, accepted)
    if (chain.hops.at(-1)?.error instanceof RateLimitedError) {
      this.#rateLimited.add(address)
      this.results.set(address, result)
      return
    }
    this.#rateLimited.delete(address)
    const isPartial = needsHttpsProbe(address, result) || this.#needsPage(address, result)
    if (isPartial) this.#partial.add(address)
    this.#setResult(address, result, isPartial)
  }

  /** Sets what follows from the host alone; an address whose host can be requested is left for later until then. */
  #applyHostStatus(address: string, status: HostStatus | undefined): void {
    if (status === undefined || status === 'resolved') this.results.set(address, notRequested)
    else this.#setResult(address, classifyHost(status))
  }

  #setResult(address: string, result: LinkResult, isPartial = false): void {
    const { today } = this.#settings
    this.results.set(address, this.#cache?.set(address, result, today, isPartial) ?? result)
  }

  /** Requests for each address with http whether https responds, too. */
  async #probeHttps(dispatcher: GuardedDispatcher): Promise<void> {
    const wanted = [...this.#partial].filter((address) =>
      needsHttpsProbe(address, this.results.get(address)),
    )
    if (wanted.length === 0 || this.#deadline.isPassed) return
    const httpsAddresses = new Map(wanted.map((address) => [address, toHttps(address)]))
    const { runLinkinator } = await import('./linkinator.ts')
    const urls = new Set([...httpsAddresses.values()].map(withoutFragment))
    await runLinkinator(interleaveHosts(urls), this.#settings, dispatcher, { isProbe: true })
    for (const [address, secure] of httpsAddresses) {
      const result = this.results.get(address)
      const probe = classifyLink(secure, followRedirects(secure, dispatcher.records), [])
      if (result && probe.verdict === 'alive') this.results.set(address, { ...result, secure })
    }
  }

  /** Whether the page is to be read, for its anchors or for words that say "not found". */
  #needsPage(address: string, result: LinkResult | undefined): boolean {
    const { readsFragments, readsSoftMissing } = this.#settings
    const isPage = result?.verdict === 'alive' && /html/.test(result.mediaType ?? 'html')
    return isPage && (readsSoftMissing || (readsFragments && new URL(address).hash.length > 1))
  }

  async #readPages(dispatcher: GuardedDispatcher): Promise<void> {
    const { readsFragments, readsSoftMissing } = this.#settings
    const wanted = [...this.#partial].filter((address) =>
      this.#needsPage(address, this.results.get(address)),
    )
    if (wanted.length === 0 || this.#deadline.isPassed) return
    const [{ runLinkinator }, { pagesAllowedByRobots }] = await Promise.all([
      import('./linkinator.ts'),
      import('./robots.ts'),
    ])
    const pages = await pagesAllowedByRobots(wanted, this.#settings, dispatcher)
    // Linkinator reads a page only for an address with a fragment.
    const withFragments = pages.map((address) =>
      new URL(address).hash.length > 1 ? address : `${address}#top`,
    )
    const missing = await runLinkinator(
      interleaveHosts(withFragments),
      this.#settings,
      dispatcher,
      { readsPages: true },
    )
    for (const address of pages) {
      const result = this.results.get(address)
      if (result === undefined) continue
      const { hash, href } = new URL(address)
      const body = followRedirects(address, dispatcher.records).hops.at(-1)?.body
      this.results.set(address, {
        ...result,
        ...(readsFragments && hash.length > 1 ? { isFragmentMissing: missing.has(href) } : {}),
        ...(readsSoftMissing && body !== undefined ? { isSoftMissing: isSoft404(body) } : {}),
      })
    }
  }

  /** The first `maxPerHost` addresses of each host; the others stay unknown. */
  #limitPerHost(addresses: readonly string[]): string[] {
    const { maxPerHost } = this.#settings
    const byHost = Map.groupBy(addresses, hostOf)
    for (const [host, { length }] of byHost)
      if (length > maxPerHost)
        this.notes.push(perHostLimitNote(host, length - maxPerHost, maxPerHost))
    const within = new Set([...byHost.values()].flatMap((own) => own.slice(0, maxPerHost)))
    for (const address of addresses)
      if (!within.has(address)) this.results.set(address, notRequested)
    return addresses.filter((address) => within.has(address))
  }

  #setOffline(addresses: readonly string[]): void {
    this.notes.push(offlineNote(addresses.length))
    for (const address of addresses)
      this.results.set(address, {
        verdict: 'unknown',
        reason: 'was not checked, because there is no network connection',
        isOffline: true,
      })
  }

  /** Adds notes on the addresses for which no request was made, and why. */
  #noteNotRequested(addresses: readonly string[]): void {
    const remaining = addresses.filter(
      (address) => this.#rateLimited.has(address) || this.results.get(address) === notRequested,
    )
    if (this.#deadline.isPassed) {
      const { maxTime } = this.#settings
      const done = addresses.length - remaining.length
      this.notes.push(timeLimitNote(maxTime, done, addresses.length))
    } else
      for (const [host, { length }] of Map.groupBy(remaining, hostOf))
        this.notes.push(rateLimitNote(host, length))
  }
}

const notRequested: LinkResult = { verdict: 'unknown', reason: 'was left for a later run' }

/** Whether https is to be requested as well, since it may be the better address. */
function needsHttpsProbe(address: string, result: LinkResult | undefined): boolean {
  return /^http:/i.test(address) && result?.verdict === 'alive' && result.movedTo === undefined
}
