/** The code of an error; empty where it has none. */
export function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : ''
}

/** Whether a request failed because it took too long. */
export function isTimeout(error: Error): boolean {
  return /TIMEOUT|ETIMEDOUT/.test(codeOf(error))
}

/** The response as a whole took longer than the timeout. */
export class ResponseTimeoutError extends Error {
  readonly code = 'ERR_RESPONSE_TIMEOUT'

  constructor() {
    super('it took too long')
  }
}

/** Redirects lead on for more hops than are followed, in a circle or not. */
export class TooManyRedirectsError extends Error {
  readonly code = 'ERR_TOO_MANY_REDIRECTS'

  constructor() {
    super('it redirects endlessly')
  }
}

/** The host limits its rate (429); no request is made to it until the time that it gives. */
export class RateLimitedError extends Error {
  readonly code = 'ERR_RATE_LIMITED'
  /** By the clock, in milliseconds. */
  readonly retryAt: number

  constructor(retryAt: number) {
    super('its server asks to wait')
    this.retryAt = retryAt
  }
}

/** The time for all links together is used up. */
export class DeadlineError extends Error {
  readonly code = 'ERR_DEADLINE'

  constructor() {
    super('the time for checking links is used up')
  }
}

/** The code of {@link BlockedAddressError}. */
export const blockedAddressCode = 'ERR_IP_BLOCKED'

/** No connection is made to an address, because it lies in a private network. */
export class BlockedAddressError extends Error {
  readonly code = blockedAddressCode
}
