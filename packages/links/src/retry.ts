import { blockedAddressCode, codeOf, isTimeout, RateLimitedError } from './errors.ts'
import { hasTooManyRedirects, type RedirectChain } from './redirect-chain.ts'

/** Rounds in which an address is requested; so a run waits twice at most for a host that limits its rate. */
export const maxRounds = 3

/** Milliseconds after which an address that failed is requested once more. */
const failureDelay = 2000

/** A longer `Retry-After`, in milliseconds, is as good as a refusal. */
const maxRetryAfter = 30_000

/**
 * When an address is to be requested again after so many rounds, by the clock, in milliseconds; undefined
 * where it is not. A host that gives a time in `Retry-After` is requested then, and up to {@link maxRounds}
 * times; after another failure an address is requested once more.
 */
export function nextAttemptAt({ hops }: RedirectChain, rounds: number): number | undefined {
  const last = hops.at(-1)
  if (last === undefined || rounds >= maxRounds) return undefined
  const { error, status = 0, at } = last
  const retryAt = error instanceof RateLimitedError ? error.retryAt : last.retryAt
  if (retryAt !== undefined) return Number.isFinite(retryAt) ? retryAt : undefined
  if (rounds > 1 || hasTooManyRedirects(hops)) return undefined
  if (error)
    return isTimeout(error) || codeOf(error) === blockedAddressCode ? undefined : at + failureDelay
  return status === 429 || status >= 500 ? at + failureDelay : undefined
}

/**
 * The time in the `Retry-After` header of a 429 (RFC 9110, 10.2.3), by the clock, in milliseconds. Infinity
 * where it is too far off, already over, or cannot be read: a host that gives no time in which it would
 * respond gets no second request.
 */
export function parseRetryAfter(retryAfter: string, now: number): number {
  const wait = /^\s*\d+\s*$/.test(retryAfter)
    ? Number(retryAfter) * 1000
    : Date.parse(retryAfter) - now
  return wait > 0 && wait <= maxRetryAfter ? now + wait : Number.POSITIVE_INFINITY
}
