import { AskedTooMuch, codeOf, isTimeout } from './heard.ts'
import { isEndless, type Way } from './verdict.ts'

/** How often an address is asked in all; so it waits for a server that wants that twice at most. */
export const mostRounds = 3

/** Milliseconds after which one that failed is asked once more. */
const afterFailure = 2000

/**
 * When an address is to be asked again, by the clock in milliseconds, after so many rounds; undefined where
 * it is not. A server that says when it would answer is asked then; after another failure it is asked once.
 */
export function whenToRetry({ hops }: Way, rounds: number): number | undefined {
  const last = hops.at(-1)
  if (last === undefined || rounds >= mostRounds) return undefined
  const { error, status = 0, at } = last
  const retryAt = error instanceof AskedTooMuch ? error.retryAt : last.retryAt
  if (retryAt !== undefined) return Number.isFinite(retryAt) ? retryAt : undefined
  if (rounds > 1 || isEndless(hops)) return undefined
  if (error)
    return isTimeout(error) || codeOf(error) === 'ERR_IP_BLOCKED' ? undefined : at + afterFailure
  return status === 429 || status >= 500 ? at + afterFailure : undefined
}
