/** What one request came to. */
export interface Heard {
  readonly method: string
  /** When it was heard, in milliseconds of the clock. */
  readonly at: number
  readonly status?: number
  readonly location?: string
  readonly mediaType?: string
  /** How the page begins, where it was to be read. */
  readonly body?: string
  readonly error?: Error
  /** When a server that has enough wants to be asked again, by the clock; endless where that is not in this run. */
  readonly retryAt?: number
}

/** Whether a request failed because it took too long. */
export function isTimeout(error: Error): boolean {
  return /TIMEOUT|TOOK_TOO_LONG|ETIMEDOUT/.test(codeOf(error))
}

/** The code of an error; empty where it has none. */
export function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : ''
}

/** The answer as a whole took longer than is waited. */
export class TookTooLong extends Error {
  readonly code = 'ERR_TOOK_TOO_LONG'

  constructor() {
    super('it took too long')
  }
}

/** Redirects lead on and on, in a circle or not. */
export class EndlessRedirects extends Error {
  readonly code = 'ERR_REDIRECT_CIRCLE'

  constructor() {
    super('its redirects have no end')
  }
}

/** The server of an address wants to be asked later; until then nothing is sent to it. */
export class AskedTooMuch extends Error {
  readonly code = 'ERR_ASKED_TOO_MUCH'
  /** By the clock, in milliseconds. */
  readonly retryAt: number

  constructor(retryAt: number) {
    super('its server wants to be asked later')
    this.retryAt = retryAt
  }
}

/** A server may ask us to come again after at most so many milliseconds; more is as good as a refusal. */
const longestWait = 30_000

/**
 * When a server that answers 429 wants to be asked again (RFC 9110, 10.2.3), by the clock in milliseconds.
 * Endless where that is too long, already over, or cannot be read: who gives no time in which it would
 * answer is not asked a second time.
 */
export function retryTime(retryAfter: string, now: number): number {
  const wait = /^\s*\d+\s*$/.test(retryAfter)
    ? Number(retryAfter) * 1000
    : Date.parse(retryAfter) - now
  return wait > 0 && wait <= longestWait ? now + wait : Number.POSITIVE_INFINITY
}
