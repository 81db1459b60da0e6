import type { LookupFunction } from 'node:net'
import type { Clock } from './clock.ts'

/**
 * What is known of an address. Alive and dead are certain; whatever is not certain is unknown. Refused
 * addresses were never asked.
 */
export interface LinkAnswer {
  readonly verdict: 'alive' | 'dead' | 'unknown' | 'refused'
  /** Status of the last answer. */
  readonly status?: number
  /** In words, to stand behind "it": `answers 404`, `has a name that does not exist`. */
  readonly reason?: string
  /** Where permanent redirects lead, if all of them are permanent and the end is alive. */
  readonly movedTo?: string
  /** The same address with https, where the link has http and https answers. */
  readonly secure?: string
  /** A sign-in page that it redirects to. */
  readonly signIn?: string
  /** Media type of the answer, without parameters. */
  readonly mediaType?: string
  /** Whether the anchor is missing from the page; absent where nobody looked. */
  readonly isFragmentMissing?: boolean
  /** Whether a page that answers 200 says that it is not found; absent where nobody looked. */
  readonly isSoftMissing?: boolean
  /** For an unknown one: since which day it fails in each run, `YYYY-MM-DD`, and the last such day. */
  readonly failing?: { readonly since: string; readonly last: string }
}

/** How links are asked. Times in milliseconds, sizes in bytes. */
export interface LinkSettings {
  /** Today, `YYYY-MM-DD`, for the cache. */
  readonly today: string
  /** Addresses that are not asked: globs of whole addresses (`*` any characters). */
  readonly skip: readonly string[]
  /** Statuses that count as alive, by glob of the address. */
  readonly accept: readonly { readonly address: string; readonly statuses: readonly number[] }[]
  /**
   * Headers by host; the values are already read from the environment. They go over https alone, unless the
   * host is written with `http://` before it.
   */
  readonly headers: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Hosts (names, addresses, CIDR) that may be asked although they are private. */
  readonly allow: readonly string[]
  /** Requests at once, in all and to one host. */
  readonly atOnce: number
  readonly atOncePerHost: number
  /** Hosts that are asked at the same time. */
  readonly maxHosts: number
  /** Pause between two requests to one host. */
  readonly pause: number
  /** Addresses of one host that are asked in one run; more of them are unknown. */
  readonly mostPerHost: number
  readonly timeout: number
  /** Time for all links together; what is not asked by then is unknown. */
  readonly maxTime: number
  /** Time before a second request confirms that an address is dead. */
  readonly confirmAfter: number
  /** Whether pages are read to look for anchors, and for words that say "not found". */
  readonly readsFragments: boolean
  readonly readsSoftMissing: boolean
  readonly mostBytes: number
  readonly userAgent: string
  /** Certificates of authorities that are trusted in place of the usual ones, as PEM. */
  readonly authorities?: readonly string[]
  /** How names are looked up, in place of the system's way. */
  readonly lookup?: LookupFunction
  /** What tells the time, in place of the system's clock. */
  readonly clock?: Clock
  /** File of the cache; without one nothing is remembered. Ages in days. */
  readonly cache?: { readonly file: string; readonly good: number; readonly bad: number }
}
