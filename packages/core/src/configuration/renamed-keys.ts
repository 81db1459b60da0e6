import type { Mismatch } from '../formats/shape.ts'
import type { ConfigurationProblem } from './check-configuration.ts'

/** New names of the keys of `links`, by their former names; a dot leads into a group. */
export const renamedLinkKeys = new Map([
  ['atOnce', 'concurrency'],
  ['perHost', 'concurrencyPerHost'],
  ['most', 'maxPerHost'],
  ['good', 'cacheDays.alive'],
  ['bad', 'cacheDays.failed'],
])

/** The problem of a configuration; where a key of `links` is a former one, with its new name. */
export function withNewLinkKey(mismatch: Mismatch): ConfigurationProblem {
  const { pointer, about } = mismatch
  const renamed = pointer === `/links/${about}` ? renamedLinkKeys.get(about) : undefined
  if (mismatch.kind !== 'unknown' || renamed === undefined) return mismatch
  return {
    pointer,
    message: `The key \`links.${about}\` is not known; expected \`links.${renamed}\``,
    suggestion: 'Rename it',
  }
}
