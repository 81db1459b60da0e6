import { setTimeout as sleep } from 'node:timers/promises'
import { Agent, Dispatcher, EnvHttpProxyAgent, Pool } from 'undici'
import type { LinkSettings } from './answer.ts'
import { guardedConnector } from './connector.ts'
import type { Guard } from './guard.ts'
import { configuredHeaders, plainHeaders } from './headers.ts'
import { AskedTooMuch, EndlessRedirects, type Heard, isTimeout } from './heard.ts'
import { answerWith, Listener, type Listening, refuse } from './listener.ts'
import type { ProxyAddresses } from './proxy.ts'
import { OutOfTime, type Stage } from './stage.ts'
import { Turns } from './turns.ts'
import { isEndless, wayOf } from './verdict.ts'

/** What is asked for, and how. */
export interface Asking {
  /** The page of ours that names the addresses. */
  readonly page: string
  /** Whether bodies of pages are kept. */
  readonly readsPages: boolean
  /** Whether each address is only tried: once, and none of a host that gives no connection. */
  readonly isProbe: boolean
}

/** Where the page of ours stands: a name that leads nowhere (RFC 2606), so that nothing else answers it. */
export const ownPage = 'http://badgelint.invalid/'

/**
 * Stands between linkinator and the network while a run lasts. It answers with the page of ours, keeps to
 * turns for each host, sends a host the headers that are for it and for no other, bounds time and size of
 * each answer, holds back the GET that confirms a dead address and whatever a server does not want, and
 * writes down what each request came to, redirects included.
 */
export class Watch extends Dispatcher {
  readonly heard = new Map<string, Heard[]>()
  readonly #inner: Dispatcher
  readonly #settings: LinkSettings
  readonly #guard: Guard
  readonly #stage: Stage
  readonly #turns: Turns
  readonly #isBehindProxy: boolean
  #asking: Asking = { page: '', readsPages: false, isProbe: false }
  /** When it began to be asked that, by the clock. */
  #since = 0
  /** Addresses that were left out since then, as their servers want to be asked later. */
  readonly #leftOut = new Set<string>()
  readonly #unreachable = new Map<string, Error>()
  /** Hosts that want to be asked later, and when. */
  readonly #held = new Map<string, number>()

  constructor(
    settings: LinkSettings,
    guard: Guard,
    stage: Stage,
    proxy: ProxyAddresses | undefined,
  ) {
    super()
    this.#settings = settings
    this.#guard = guard
    this.#stage = stage
    this.#isBehindProxy = proxy !== undefined
    this.#turns = new Turns(settings, stage.signal)
    const tls = settings.authorities ? { ca: [...settings.authorities] } : {}
    const limits = {
      headersTimeout: settings.timeout,
      bodyTimeout: settings.timeout,
      connections: settings.atOncePerHost,
      keepAliveTimeout: 1000,
      maxHeaderSize: 64 * 1024,
      // Of hosts that are asked past a proxy, too: what was judged is what is connected to.
      connect: guardedConnector(guard, { timeout: settings.timeout, ...tls }),
    }
    this.#inner = proxy
      ? new EnvHttpProxyAgent({
          ...limits,
          ...proxy,
          connectTimeout: settings.timeout,
          clientFactory: (origin, options) =>
            new Pool(origin, { ...options, headersTimeout: settings.timeout }),
        })
      : new Agent(limits)
    stage.signal.addEventListener('abort', () => void this.close())
  }

  /** Goes by something else from now on; gives back what went before. */
  ask(asking: Asking): Asking {
    const before = this.#asking
    this.#asking = asking
    this.#since = this.#stage.clock.now()
    this.#leftOut.clear()
    return before
  }

  override dispatch(
    options: Dispatcher.DispatchOptions,
    handler: Dispatcher.DispatchHandler,
  ): boolean {
    const origin = new URL(String(options.origin))
    // Not resolved against the origin: a path may begin with two slashes.
    const url = new URL(`${origin.origin}${options.path}`).href
    if (url === ownPage) {
      answerWith(handler, this.#asking.page)
      return true
    }
    const useless = this.#useless(url)
    if (useless) queueMicrotask(() => this.#leaveOut(url, handler, useless))
    else void this.#turns.take(origin.host, (done) => this.#send(options, handler, url, done))
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
    done: () => void,
  ): Promise<void> {
    const listener = new Listener(handler, this.#listening(options.method, url, done))
    try {
      await this.#beforeConfirming(options.method, url)
      // Much may have been heard while it waited for its turn.
      const useless = this.#useless(url)
      if (useless) {
        done()
        return this.#leaveOut(url, handler, useless)
      }
      const refused = this.#isBehindProxy && (await this.#refusal(new URL(url).hostname))
      if (refused) listener.fail(refused)
      else this.#inner.dispatch({ ...options, headers: this.#headersFor(url, options) }, listener)
    } catch (error) {
      // Undici throws where a request cannot be made of what it is given.
      listener.fail(error instanceof Error ? error : new Error(String(error)))
    }
  }

  #listening(method: string, url: string, done: () => void): Listening {
    const { timeout, mostBytes } = this.#settings
    const { readsPages } = this.#asking
    return {
      method,
      timeout,
      ...(readsPages && method === 'GET' ? { mostBytes } : {}),
      now: () => this.#stage.clock.now(),
      hear: (heard) => this.#write(url, heard),
      read: (body) => this.#add(url, body),
      done,
    }
  }

  #write(url: string, heard: Heard): void {
    // What breaks off because the time is used up says nothing of an address.
    if (this.#stage.isOver) return
    const { origin, host } = new URL(url)
    if (this.#asking.isProbe && heard.error) this.#unreachable.set(origin, heard.error)
    if (heard.retryAt !== undefined && Number.isFinite(heard.retryAt))
      this.#held.set(host, Math.max(heard.retryAt, this.#held.get(host) ?? 0))
    this.heard.set(url, [...(this.heard.get(url) ?? []), heard])
  }

  #add(url: string, body: string): void {
    const all = this.heard.get(url) ?? []
    const last = all.at(-1)
    if (last) this.heard.set(url, [...all.slice(0, -1), { ...last, body }])
  }

  /** Why there is no use in sending a request now, or none at all. */
  #useless(url: string): Error | undefined {
    if (this.#stage.isOver) return new OutOfTime()
    const now = this.#stage.clock.now()
    const { origin, host } = new URL(url)
    const { hops } = wayOf(url, this.heard)
    const last = hops.at(-1)
    const retryAt = Math.max(last?.retryAt ?? 0, this.#held.get(host) ?? 0)
    // Who has just said so is not asked by GET either, however late that comes.
    const isSaid = last?.retryAt !== undefined && last.at >= this.#since
    if (retryAt > now || isSaid || this.#leftOut.has(url)) return new AskedTooMuch(retryAt)
    if (isEndless(hops)) return new EndlessRedirects()
    const past = this.heard.get(url) ?? []
    if (past.filter(({ error }) => error && isTimeout(error)).length >= 2) return past.at(-1)?.error
    return this.#asking.isProbe ? this.#unreachable.get(origin) : undefined
  }

  /** Sends nothing. What was heard before still holds; of an address that was never asked the reason is kept. */
  #leaveOut(url: string, handler: Dispatcher.DispatchHandler, error: Error): void {
    if (error instanceof AskedTooMuch) this.#leftOut.add(url)
    if (!this.heard.has(url) && !this.#stage.isOver)
      this.heard.set(url, [{ method: 'HEAD', at: this.#stage.clock.now(), error }])
    refuse(handler, error)
  }

  /** Where HEAD said 404 or 410, the GET that follows confirms it, and comes some seconds later. */
  async #beforeConfirming(method: string, url: string): Promise<void> {
    const last = this.heard.get(url)?.at(-1)
    if (method === 'GET' && (last?.status === 404 || last?.status === 410))
      await sleep(this.#settings.confirmAfter, undefined, { signal: this.#stage.signal })
  }

  #headersFor(url: string, { headers: given }: Dispatcher.DispatchOptions): Record<string, string> {
    return {
      ...plainHeaders(given),
      'user-agent': this.#settings.userAgent,
      // What is not read need not be unpacked.
      'accept-encoding': 'identity',
      ...configuredHeaders(this.#settings.headers, new URL(url)),
    }
  }

  /** Behind a proxy no connection of ours can be guarded, so names are looked up beforehand. */
  #refusal(host: string): Promise<Error | undefined> {
    return new Promise((resolve) => {
      this.#guard.lookup(host.replace(/^\[|\]$/g, ''), { all: true }, (error) => {
        resolve(error && 'code' in error && error.code === 'ERR_IP_BLOCKED' ? error : undefined)
      })
    })
  }
}
