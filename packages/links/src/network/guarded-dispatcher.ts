import { setTimeout as sleep } from 'node:timers/promises'
import { Agent, Dispatcher, EnvHttpProxyAgent, Pool } from 'undici'
import type { Deadline } from '../deadline.ts'
import {
  blockedAddressCode,
  DeadlineError,
  isTimeout,
  RateLimitedError,
  TooManyRedirectsError,
} from '../errors.ts'
import { followRedirects, hasTooManyRedirects } from '../redirect-chain.ts'
import type { ResponseRecord } from '../response-record.ts'
import type { LinkSettings } from '../settings.ts'
import { withoutBrackets } from '../urls.ts'
import type { AddressGuard } from './address-guard.ts'
import { buildGuardedConnector } from './guarded-connector.ts'
import { configuredHeaders, headersByName } from './headers.ts'
import { HostLimiter } from './host-limiter.ts'
import type { ProxySettings } from './proxy.ts'
import {
  failUnsent,
  type RecorderOptions,
  ResponseRecorder,
  respondWithHtml,
} from './response-recorder.ts'

/** How requests are treated during one call of linkinator. */
export interface DispatchMode {
  /** HTML of the page at {@link seedUrl}. */
  readonly seedPage: string
  /** Whether bodies of pages are kept. */
  readonly readsPages: boolean
  /** Whether each URL is requested only once, and none of an origin that no connection can be made to. */
  readonly isProbe: boolean
}

/** The URL of the seed page: a reserved name (RFC 2606), which is never connected to. */
export const seedUrl = 'http://badgelint.invalid/'

/**
 * Stands between linkinator and the network during a run. It responds with the seed page, keeps to the
 * limits for each host, sends a host the headers that are configured for it and for no other, bounds time
 * and size of each response, delays the GET that confirms a dead address, sends no request that a server
 * does not want, and records what each request came to, redirects included.
 */
export class GuardedDispatcher extends Dispatcher {
  /** The records of each URL, without its fragment, in order. */
  readonly records = new Map<string, ResponseRecord[]>()
  readonly #inner: Dispatcher
  readonly #settings: LinkSettings
  readonly #guard: AddressGuard
  readonly #deadline: Deadline
  readonly #limiter: HostLimiter
  readonly #isBehindProxy: boolean
  #mode: DispatchMode = { seedPage: '', readsPages: false, isProbe: false }
  /** When the mode was set, by the clock, in milliseconds. */
  #modeStart = 0
  /** URLs that were not requested since then, as their hosts limit their rate. */
  readonly #rateLimitedUrls = new Set<string>()
  readonly #unreachableOrigins = new Map<string, Error>()
  /** When a host that limits its rate may be requested again, by the clock, in milliseconds. */
  readonly #retryAtByHost = new Map<string, number>()

  constructor(
    settings: LinkSettings,
    guard: AddressGuard,
    deadline: Deadline,
    proxy: ProxySettings | undefined,
  ) {
    super()
    this.#settings = settings
    this.#guard = guard
    this.#deadline = deadline
    this.#isBehindProxy = proxy !== undefined
    this.#limiter = new HostLimiter(settings, deadline.signal)
    const tls = settings.ca ? { ca: [...settings.ca] } : {}
    const options = {
      headersTimeout: settings.timeout,
      bodyTimeout: settings.timeout,
      connections: settings.concurrencyPerHost,
      keepAliveTimeout: 1000,
      maxHeaderSize: 64 * 1024,
      // Hosts that `NO_PROXY` names, too, are connected to at the address that the guard has checked.
      connect: buildGuardedConnector(guard, { timeout: settings.timeout, ...tls }),
    }
    this.#inner = proxy
      ? new EnvHttpProxyAgent({
          ...options,
          ...proxy,
          connectTimeout: settings.timeout,
          clientFactory: (origin, options) =>
            new Pool(origin, { ...options, headersTimeout: settings.timeout }),
        })
      : new Agent(options)
    deadline.signal.addEventListener('abort', () => void this.close())
  }

  /** Sets the mode for the requests that follow; gives the previous one. */
  setMode(mode: DispatchMode): DispatchMode {
    const previous = this.#mode
    this.#mode = mode
    this.#modeStart = this.#deadline.clock.now()
    this.#rateLimitedUrls.clear()
    return previous
  }

  override dispatch(
    options: Dispatcher.DispatchOptions,
    handler: Dispatcher.DispatchHandler,
  ): boolean {
    const origin = new URL(String(options.origin))
    // Not resolved against the origin: a path may begin with two slashes.
    const url = new URL(`${origin.origin}${options.path}`).href
    if (url === seedUrl) {
      respondWithHtml(handler, this.#mode.seedPage)
      return true
    }
    const reason = this.#reasonNotToSend(url)
    if (reason) queueMicrotask(() => this.#skip(url, handler, reason))
    else
      void this.#limiter.run(origin.host, (release) => this.#send(options, handler, url, release))
    return true
  }

  override async close(): Promise<void> {
    await this.#inner.destroy()
  }

  override async destroy(): Promise<void> {
    await this.close()
  }

  async #send(
    options: Dispatcher.DispatchOptions,
    handler: Dispatcher.DispatchHandler,
    url: string,
    release: () => void,
  ): Promise<void> {
    const recorder = new ResponseRecorder(
      handler,
      this.#recorderOptions(options.method, url, release),
    )
    try {
      await this.#delayConfirmation(options.method, url)
      // There may be new records since it was queued.
      const reason = this.#reasonNotToSend(url)
      if (reason) {
        release()
        return this.#skip(url, handler, reason)
      }
      const blocked = this.#isBehindProxy && (await this.#blockedError(new URL(url).hostname))
      if (blocked) recorder.fail(blocked)
      else this.#inner.dispatch({ ...options, headers: this.#headersFor(url, options) }, recorder)
    } catch (error) {
      // Undici throws where a request is not valid.
      recorder.fail(error instanceof Error ? error : new Error(String(error)))
    }
  }

  #recorderOptions(method: string, url: string, onComplete: () => void): RecorderOptions {
    const { timeout, maxBodyBytes } = this.#settings
    const { readsPages } = this.#mode
    return {
      method,
      timeout,
      ...(readsPages && method === 'GET' ? { maxBodyBytes } : {}),
      now: () => this.#deadline.clock.now(),
      onRecord: (record) => this.#addRecord(url, record),
      onBody: (body) => this.#addBody(url, body),
      onComplete,
    }
  }

  #addRecord(url: string, record: ResponseRecord): void {
    // An error because the time is used up is none of the address.
    if (this.#deadline.isPassed) return
    const { origin, host } = new URL(url)
    if (this.#mode.isProbe && record.error) this.#unreachableOrigins.set(origin, record.error)
    if (record.retryAt !== undefined && Number.isFinite(record.retryAt))
      this.#retryAtByHost.set(host, Math.max(record.retryAt, this.#retryAtByHost.get(host) ?? 0))
    this.records.set(url, [...(this.records.get(url) ?? []), record])
  }

  #addBody(url: string, body: string): void {
    const records = this.records.get(url) ?? []
    const last = records.at(-1)
    if (last) this.records.set(url, [...records.slice(0, -1), { ...last, body }])
  }

  /** Why a request is not to be sent, now or at all; undefined where it may be. */
  #reasonNotToSend(url: string): Error | undefined {
    if (this.#deadline.isPassed) return new DeadlineError()
    const now = this.#deadline.clock.now()
    const { origin, host } = new URL(url)
    const { hops } = followRedirects(url, this.records)
    const last = hops.at(-1)
    const retryAt = Math.max(last?.retryAt ?? 0, this.#retryAtByHost.get(host) ?? 0)
    // A HEAD that was answered by 429 is not followed by GET, however late that comes.
    const isNew = last?.retryAt !== undefined && last.at >= this.#modeStart
    if (retryAt > now || isNew || this.#rateLimitedUrls.has(url))
      return new RateLimitedError(retryAt)
    if (hasTooManyRedirects(hops)) return new TooManyRedirectsError()
    const records = this.records.get(url) ?? []
    if (records.filter(({ error }) => error && isTimeout(error)).length >= 2)
      return records.at(-1)?.error
    return this.#mode.isProbe ? this.#unreachableOrigins.get(origin) : undefined
  }

  /** Fails a request without sending it. Earlier records of the URL stay; without any the reason is recorded. */
  #skip(url: string, handler: Dispatcher.DispatchHandler, reason: Error): void {
    if (reason instanceof RateLimitedError) this.#rateLimitedUrls.add(url)
    if (!this.records.has(url) && !this.#deadline.isPassed)
      this.records.set(url, [{ method: 'HEAD', at: this.#deadline.clock.now(), error: reason }])
    failUnsent(handler, reason)
  }

  /** Delays the GET that confirms a 404 or 410 to HEAD. */
  async #delayConfirmation(method: string, url: string): Promise<void> {
    const last = this.records.get(url)?.at(-1)
    if (method === 'GET' && (last?.status === 404 || last?.status === 410))
      await sleep(this.#settings.confirmAfter, undefined, { signal: this.#deadline.signal })
  }

  #headersFor(url: string, { headers }: Dispatcher.DispatchOptions): Record<string, string> {
    return {
      ...headersByName(headers),
      'user-agent': this.#settings.userAgent,
      // Compressed bodies are never read.
      'accept-encoding': 'identity',
      ...configuredHeaders(this.#settings.headers, new URL(url)),
    }
  }

  /** The error for a host that is blocked. The proxy connects without our guard, so names are looked up before. */
  #blockedError(hostname: string): Promise<Error | undefined> {
    return new Promise((resolve) => {
      this.#guard.lookup(withoutBrackets(hostname), { all: true }, (error) => {
        resolve(error && 'code' in error && error.code === blockedAddressCode ? error : undefined)
      })
    })
  }
}
