import type { Dispatcher } from 'undici'
import { type Heard, retryTime, TookTooLong } from './heard.ts'

/** Answers longer than this are let go: the connection is not worth reading them for. In bytes. */
const mostUnread = 64 * 1024

/** What is listened for, and who is told. */
export interface Listening {
  readonly method: string
  /** Milliseconds for the answer as a whole. */
  readonly timeout: number
  /** Bytes of the page that are kept; undefined where it is not read. */
  readonly mostBytes?: number
  now(): number
  /** Told once what the request came to: as soon as that is known, before the page has come. */
  hear(heard: Heard): void
  /** Told once how the page begins, where it was to be read. */
  read(body: string): void
  /** Told once that nothing more comes. */
  done(): void
}

/** Listens to one request on its way to whoever asked. */
export class Listener implements Dispatcher.DispatchHandler {
  readonly #handler: Dispatcher.DispatchHandler
  readonly #listening: Listening
  #deadline: NodeJS.Timeout | undefined
  #isHeard = false
  #isDone = false
  #bytes = 0
  readonly #chunks: Buffer[] = []

  constructor(handler: Dispatcher.DispatchHandler, listening: Listening) {
    this.#handler = handler
    this.#listening = listening
  }

  /** Ends a request that is never sent. */
  fail(error: Error): void {
    this.#hear({ error })
    this.#done()
    refuse(this.#handler, error)
  }

  onRequestStart(controller: Dispatcher.DispatchController, context: unknown): void {
    // The time-outs of the agent bound each step; this bounds the whole, a slow trickle included.
    this.#deadline ??= setTimeout(
      () => controller.abort(new TookTooLong()),
      this.#listening.timeout,
    )
    this.#handler.onRequestStart?.(controller, context)
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
    statusText?: string,
  ): void {
    if (status < 200)
      return void this.#handler.onResponseStart?.(controller, status, headers, statusText)
    const location = first(headers.location)
    const mediaType = first(headers['content-type'])?.split(';')[0]?.trim().toLowerCase()
    const retryAfter = status === 429 ? first(headers['retry-after']) : undefined
    this.#hear({
      status,
      ...(location === undefined ? {} : { location }),
      ...(mediaType === undefined ? {} : { mediaType }),
      ...(retryAfter === undefined
        ? {}
        : { retryAt: retryTime(retryAfter, this.#listening.now()) }),
    })
    if (this.#isKept && isPacked(headers)) controller.abort(new Error('A packed page is not read'))
    else this.#handler.onResponseStart?.(controller, status, headers, statusText)
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#bytes += chunk.length
    if (this.#isKept) this.#chunks.push(chunk)
    if (this.#bytes > (this.#listening.mostBytes ?? mostUnread)) {
      this.#done()
      controller.abort(new Error('The rest is not read'))
    } else this.#handler.onResponseData?.(controller, chunk)
  }

  onResponseEnd(
    controller: Dispatcher.DispatchController,
    trailers: Record<string, string | string[] | undefined>,
  ): void {
    this.#done()
    this.#handler.onResponseEnd?.(controller, trailers)
  }

  onResponseError(controller: Dispatcher.DispatchController, error: Error): void {
    // What comes apart behind an answer does not undo it.
    this.#hear({ error: error.cause instanceof Error ? error.cause : error })
    this.#done()
    this.#handler.onResponseError?.(controller, error)
  }

  get #isKept(): boolean {
    return this.#listening.mostBytes !== undefined
  }

  #hear(heard: Omit<Heard, 'method' | 'at'>): void {
    if (this.#isHeard) return
    this.#isHeard = true
    const { method, now } = this.#listening
    this.#listening.hear({ method, at: now(), ...heard })
  }

  #done(): void {
    clearTimeout(this.#deadline)
    if (this.#isDone) return
    this.#isDone = true
    if (this.#chunks.length > 0) this.#listening.read(Buffer.concat(this.#chunks).toString('utf8'))
    this.#listening.done()
  }
}

/** Tells whoever asked that a request is not sent, and why. */
export function refuse(handler: Dispatcher.DispatchHandler, error: Error): void {
  handler.onResponseError?.(neverSent, error)
}

/** Answers a request with a page of our own. */
export function answerWith(handler: Dispatcher.DispatchHandler, html: string): void {
  const [name, value] = ['content-type', 'text/html; charset=utf-8']
  const rawHeaders = [Buffer.from(name), Buffer.from(value)]
  const controller = { ...neverSent, aborted: false, rawHeaders }
  handler.onRequestStart?.(controller, {})
  handler.onResponseStart?.(controller, 200, { [name]: value }, 'OK')
  handler.onResponseData?.(controller, Buffer.from(html))
  handler.onResponseEnd?.(controller, {})
}

const neverSent: Dispatcher.DispatchController = {
  aborted: true,
  paused: false,
  reason: null,
  abort() {},
  pause() {},
  resume() {},
}

/** Whether a page comes packed, although that was not asked for; it may be any size unpacked. */
function isPacked(headers: Record<string, string | string[] | undefined>): boolean {
  return !/^(?:identity)?$/i.test(first(headers['content-encoding'])?.trim() ?? '')
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
