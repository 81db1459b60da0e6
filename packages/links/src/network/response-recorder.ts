import type { Dispatcher } from 'undici'
import { ResponseTimeoutError } from '../errors.ts'
import type { ResponseRecord } from '../response-record.ts'
import { parseRetryAfter } from '../retry.ts'

/** Bodies that are not kept are read to their end only up to so many bytes, to keep the connection alive. */
const maxDiscardedBytes = 64 * 1024

/** What is recorded, and who is called with it. */
export interface RecorderOptions {
  readonly method: string
  /** Milliseconds for the response as a whole. */
  readonly timeout: number
  /** Bytes of the body that are kept; undefined where it is not kept. */
  readonly maxBodyBytes?: number
  /** The time for the record, in milliseconds. */
  now(): number
  /** Called once with the record, as soon as there are headers or an error, before the body has come. */
  onRecord(record: ResponseRecord): void
  /** Called once with the beginning of the body, as UTF-8, where it is kept. */
  onBody(body: string): void
  /** Called once when nothing more comes. */
  onComplete(): void
}

/** A handler for undici that records one response and passes it on to another handler. */
export class ResponseRecorder implements Dispatcher.DispatchHandler {
  readonly #handler: Dispatcher.DispatchHandler
  readonly #options: RecorderOptions
  #timer: NodeJS.Timeout | undefined
  #isRecorded = false
  #isComplete = false
  #bytes = 0
  readonly #chunks: Buffer[] = []

  constructor(handler: Dispatcher.DispatchHandler, options: RecorderOptions) {
    this.#handler = handler
    this.#options = options
  }

  /** Records an error for a request that is never sent, and passes it on. */
  fail(error: Error): void {
    this.#record({ error })
    this.#complete()
    failUnsent(this.#handler, error)
  }

  onRequestStart(controller: Dispatcher.DispatchController, context: unknown): void {
    // The timeouts of the agent bound each step; this bounds the whole, a slow trickle included.
    this.#timer ??= setTimeout(
      () => controller.abort(new ResponseTimeoutError()),
      this.#options.timeout,
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
    this.#record({
      status,
      ...(location === undefined ? {} : { location }),
      ...(mediaType === undefined ? {} : { mediaType }),
      ...(retryAfter === undefined
        ? {}
        : { retryAt: parseRetryAfter(retryAfter, this.#options.now()) }),
    })
    if (this.#keepsBody && isCompressed(headers))
      controller.abort(new Error('A packed page is not read'))
    else this.#handler.onResponseStart?.(controller, status, headers, statusText)
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#bytes += chunk.length
    if (this.#keepsBody) this.#chunks.push(chunk)
    if (this.#bytes > (this.#options.maxBodyBytes ?? maxDiscardedBytes)) {
      this.#complete()
      controller.abort(new Error('The rest is not read'))
    } else this.#handler.onResponseData?.(controller, chunk)
  }

  onResponseEnd(
    controller: Dispatcher.DispatchController,
    trailers: Record<string, string | string[] | undefined>,
  ): void {
    this.#complete()
    this.#handler.onResponseEnd?.(controller, trailers)
  }

  onResponseError(controller: Dispatcher.DispatchController, error: Error): void {
    // An error after the headers does not change the record.
    this.#record({ error: error.cause instanceof Error ? error.cause : error })
    this.#complete()
    this.#handler.onResponseError?.(controller, error)
  }

  get #keepsBody(): boolean {
    return this.#options.maxBodyBytes !== undefined
  }

  #record(outcome: Omit<ResponseRecord, 'method' | 'at'>): void {
    if (this.#isRecorded) return
    this.#isRecorded = true
    const { method, now } = this.#options
    this.#options.onRecord({ method, at: now(), ...outcome })
  }

  #complete(): void {
    clearTimeout(this.#timer)
    if (this.#isComplete) return
    this.#isComplete = true
    if (this.#chunks.length > 0) this.#options.onBody(Buffer.concat(this.#chunks).toString('utf8'))
    this.#options.onComplete()
  }
}

/** Passes an error on to the handler of a request that is never sent. */
export function failUnsent(handler: Dispatcher.DispatchHandler, error: Error): void {
  handler.onResponseError?.(unsentController, error)
}

/** Responds to a request with a page of our own, without a connection. */
export function respondWithHtml(handler: Dispatcher.DispatchHandler, html: string): void {
  const [name, value] = ['content-type', 'text/html; charset=utf-8']
  const rawHeaders = [Buffer.from(name), Buffer.from(value)]
  const controller = { ...unsentController, aborted: false, rawHeaders }
  handler.onRequestStart?.(controller, {})
  handler.onResponseStart?.(controller, 200, { [name]: value }, 'OK')
  handler.onResponseData?.(controller, Buffer.from(html))
  handler.onResponseEnd?.(controller, {})
}

const unsentController: Dispatcher.DispatchController = {
  aborted: true,
  paused: false,
  reason: null,
  abort() {},
  pause() {},
  resume() {},
}

/** Whether a body is compressed, although that was not requested; it may be any size when unpacked. */
function isCompressed(headers: Record<string, string | string[] | undefined>): boolean {
  return !/^(?:identity)?$/i.test(first(headers['content-encoding'])?.trim() ?? '')
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
