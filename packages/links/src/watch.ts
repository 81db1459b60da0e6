import { setTimeout as sleep } from 'node:timers/promises'
import { Agent, Dispatcher, EnvHttpProxyAgent } from 'undici'
import type { LinkSettings } from './answer.ts'
import { guardedConnector } from './connector.ts'
import type { Guard } from './guard.ts'
import { type Heard, isTimeout } from './heard.ts'
import { Turns } from './turns.ts'

/** Answers longer than this are let go: the connection is not worth reading them for. */
const mostUnread = 64 * 1024

/** A server may ask us to come again after at most so many seconds; more is as good as a refusal. */
const longestWait = 30

/**
 * Stands between linkinator and the network while a run lasts. It keeps to turns for each host, sends a
 * host the headers that are for it and for no other, bounds time and size of each answer, holds back the
 * GET that confirms a dead address, and writes down what each request came to, redirects included.
 */
export class Watch extends Dispatcher {
  readonly heard = new Map<string, Heard[]>()
  readonly #inner: Dispatcher
  /** For our own page, which no proxy knows. */
  readonly #own: Agent
  readonly #settings: LinkSettings
  readonly #guard: Guard
  readonly #turns: Turns
  readonly #isBehindProxy: boolean
  /** Whether bodies of pages are kept. */
  readsPages = false
  /** Whether each address is only tried: once, and none of a host that gives no connection. */
  isProbing = false
  readonly #unreachable = new Map<string, Error>()

  constructor(settings: LinkSettings, guard: Guard, proxy: ProxyAddresses | undefined) {
    super()
    this.#settings = settings
    this.#guard = guard
    this.#isBehindProxy = proxy !== undefined
    this.#turns = new Turns(settings.atOncePerHost, settings.pause)
    const limits = {
      headersTimeout: settings.timeout,
      bodyTimeout: settings.timeout,
      connections: settings.atOncePerHost,
      keepAliveTimeout: 1000,
      maxHeaderSize: 64 * 1024,
    }
    const tls = settings.authorities ? { ca: [...settings.authorities] } : {}
    this.#own = new Agent({ connect: guardedConnector(guard) })
    this.#inner = proxy
      ? new EnvHttpProxyAgent({ ...limits, ...proxy })
      : new Agent({
          ...limits,
          connect: guardedConnector(guard, { timeout: settings.timeout, ...tls }),
        })
  }

  override dispatch(
    options: Dispatcher.DispatchOptions,
    handler: Dispatcher.DispatchHandler,
  ): boolean {
    const origin = new URL(String(options.origin))
    // Not resolved against the origin: a path may begin with two slashes.
    const url = new URL(`${origin.origin}${options.path}`).href
    if (
      Number(origin.port) === this.#guard.ownPort &&
      /^(?:localhost|127\.0\.0\.1)$/.test(origin.hostname)
    )
      return this.#own.dispatch(options, handler)
    const asked: Dispatcher.DispatchOptions = {
      ...options,
      headers: this.#headersFor(origin, options.headers),
    }
    const listening = (done: () => void) =>
      new Listener(handler, {
        settings: this.#settings,
        method: options.method,
        keepsBody: this.readsPages && options.method === 'GET',
        tell: (heard) => {
          this.#write(url, heard)
          done()
        },
      })
    void this.#turns.take(origin.host, async (done) => {
      const listener = listening(done)
      try {
        await this.#beforeConfirming(options.method, url)
        const refused =
          this.#hopeless(url) ??
          (this.#isBehindProxy ? await this.#refusal(origin.hostname) : undefined)
        if (refused) listener.fail(refused)
        else this.#inner.dispatch(asked, listener)
      } catch (error) {
        // Undici throws where a request cannot be made of what it is given.
        listener.fail(error instanceof Error ? error : new Error(String(error)))
      }
    })
    return true
  }

  override async close(): Promise<void> {
    await Promise.all([this.#inner.destroy(), this.#own.destroy()])
  }

  override async destroy(): Promise<void> {
    await this.close()
  }

  #write(url: string, heard: Heard): void {
    if (this.isProbing && heard.error) this.#unreachable.set(new URL(url).origin, heard.error)
    const all = this.heard.get(url) ?? []
    this.heard.set(url, [...all, heard])
  }

  /** Why there is no use in asking once more: redirects in a circle, or no answer in time, twice. */
  #hopeless(url: string): Error | undefined {
    const past = this.heard.get(url) ?? []
    if (this.isProbing) {
      const unreachable = this.#unreachable.get(new URL(url).origin)
      if (unreachable) return unreachable
    }
    if (past.filter(({ error }) => error && isTimeout(error)).length >= 2) return past.at(-1)?.error
    const seen = new Set<string>()
    let next: string | undefined = url
    while (next !== undefined && !seen.has(next)) {
      seen.add(next)
      const location: string | undefined = this.heard.get(next)?.at(-1)?.location
      next =
        location !== undefined && URL.canParse(location, next)
          ? new URL(location, next).href
          : undefined
    }
    return next === undefined ? undefined : new RedirectsInCircle()
  }

  /** Where HEAD said 404 or 410, the GET that follows confirms it, and comes some seconds later. */
  async #beforeConfirming(method: string, url: string): Promise<void> {
    const last = this.heard.get(url)?.at(-1)
    if (method === 'GET' && (last?.status === 404 || last?.status === 410))
      await sleep(this.#settings.confirmAfter)
  }

  #headersFor(origin: URL, given: Dispatcher.DispatchOptions['headers']): Record<string, string> {
    const own = this.#settings.headers[origin.host] ?? this.#settings.headers[origin.hostname] ?? {}
    return {
      ...plainHeaders(given),
      'user-agent': this.#settings.userAgent,
      // What is not read need not be unpacked.
      'accept-encoding': 'identity',
      ...Object.fromEntries(
        Object.entries(own).map(([name, value]) => [name.toLowerCase(), value]),
      ),
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

/** Proxies that the environment names. */
export interface ProxyAddresses {
  readonly httpProxy?: string
  readonly httpsProxy?: string
  readonly noProxy?: string
}

interface Listening {
  readonly settings: LinkSettings
  readonly method: string
  readonly keepsBody: boolean
  readonly tell: (heard: Heard) => void
}

/** Listens to one request on its way to whoever asked. */
class Listener implements Dispatcher.DispatchHandler {
  readonly #handler: Dispatcher.DispatchHandler
  readonly #listening: Listening
  #deadline: NodeJS.Timeout | undefined
  #heard: Heard | undefined
  #bytes = 0
  #isTold = false
  readonly #chunks: Buffer[] = []

  constructor(handler: Dispatcher.DispatchHandler, listening: Listening) {
    this.#handler = handler
    this.#listening = listening
  }

  /** Ends a request that is never sent. */
  fail(error: Error): void {
    this.#tell({ method: this.#listening.method, error })
    this.#handler.onResponseError?.(neverSent, error)
  }

  onRequestStart(controller: Dispatcher.DispatchController, context: unknown): void {
    const { timeout } = this.#listening.settings
    // The time-outs of the agent bound each step; this bounds the whole, a slow trickle included.
    this.#deadline = setTimeout(() => controller.abort(new TookTooLong()), timeout)
    this.#handler.onRequestStart?.(controller, context)
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
    statusText?: string,
  ): void {
    if (status >= 200) {
      const location = first(headers.location)
      const mediaType = first(headers['content-type'])?.split(';')[0]?.trim().toLowerCase()
      this.#heard = {
        method: this.#listening.method,
        status,
        ...(location === undefined ? {} : { location }),
        ...(mediaType === undefined ? {} : { mediaType }),
      }
    }
    // Whoever is to come again in an hour is not waited for: to linkinator it is a plain refusal.
    const isTooLong = status === 429 && waitOf(first(headers['retry-after'])) > longestWait
    this.#handler.onResponseStart?.(controller, isTooLong ? 403 : status, headers, statusText)
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#bytes += chunk.length
    const most = this.#listening.keepsBody ? this.#listening.settings.mostBytes : mostUnread
    if (this.#listening.keepsBody) this.#chunks.push(chunk)
    if (this.#bytes > most) {
      this.#end()
      controller.abort(new Error('The rest is not read'))
    } else this.#handler.onResponseData?.(controller, chunk)
  }

  onResponseEnd(
    controller: Dispatcher.DispatchController,
    trailers: Record<string, string | string[] | undefined>,
  ): void {
    this.#end()
    this.#handler.onResponseEnd?.(controller, trailers)
  }

  onResponseError(controller: Dispatcher.DispatchController, error: Error): void {
    // What comes apart behind an answer does not undo it.
    if (this.#heard) this.#end()
    else this.#tell({ method: this.#listening.method, error: reasonOf(error) })
    this.#handler.onResponseError?.(controller, error)
  }

  #end(): void {
    if (this.#heard === undefined) return
    const body = this.#listening.keepsBody
      ? { body: Buffer.concat(this.#chunks).toString('utf8') }
      : {}
    this.#tell({ ...this.#heard, ...body })
  }

  #tell(heard: Heard): void {
    clearTimeout(this.#deadline)
    if (this.#isTold) return
    this.#isTold = true
    this.#listening.tell(heard)
  }
}

/** The answer as a whole took longer than is waited. */
export class TookTooLong extends Error {
  readonly code = 'ERR_TOOK_TOO_LONG'

  constructor() {
    super('it took too long')
  }
}

/** Redirects lead back to where they began. */
export class RedirectsInCircle extends Error {
  readonly code = 'ERR_REDIRECT_CIRCLE'

  constructor() {
    super('its redirects lead in a circle')
  }
}

const neverSent: Dispatcher.DispatchController = {
  get aborted() {
    return true
  },
  get paused() {
    return false
  },
  get reason() {
    return null
  },
  abort() {},
  pause() {},
  resume() {},
}

function reasonOf(error: Error): Error {
  return error.cause instanceof Error ? error.cause : error
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}

/** Seconds that a server asks to wait, in whatever form; endless where it cannot be told. */
function waitOf(retryAfter: string | undefined): number {
  if (retryAfter === undefined) return 0
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter)
  const until = Date.parse(retryAfter)
  return Number.isNaN(until) ? Number.POSITIVE_INFINITY : (until - Date.now()) / 1000
}

/** Headers as they come from fetch: a flat list, pairs or an object. */
function plainHeaders(given: Dispatcher.DispatchOptions['headers']): Record<string, string> {
  if (given === null || given === undefined) return {}
  if (Array.isArray(given)) {
    const plain: Record<string, string> = {}
    for (let index = 0; index + 1 < given.length; index += 2)
      plain[String(given[index]).toLowerCase()] = String(given[index + 1])
    return plain
  }
  const entries = Symbol.iterator in given ? [...given] : Object.entries(given)
  return Object.fromEntries(
    entries.flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), String(value)]],
    ),
  )
}
