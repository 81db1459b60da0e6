import type { Located } from '../documents/place.ts'

/** So many waits must be known before nine in ten of them say anything. */
export const leastKnownWaits = 10

/** Days that hold where neither the options nor the governance document name a limit. */
export const usualLimit = 14

/** The limit that the governance document states; undefined where there is none, or another one is configured. */
export function statedLimit(
  days: number,
  stated: Located<number> | undefined,
): Located<number> | undefined {
  return days === usualLimit ? stated : undefined
}
