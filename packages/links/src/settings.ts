import type { LookupFunction } from 'node:net'
import type { Clock } from './clock.ts'

/** How links are checked. Times in milliseconds, sizes in bytes. */
export interface LinkSettings {
  /** Today, `YYYY-MM-DD`, for the cache. */
  readonly today: string
  /** Addresses to which no request is made: globs of whole addresses (`*` any characters). */
  readonly skip: readonly string[]
  /** Statuses that count as alive, by glob of the address. */
  readonly accept: readonly { readonly address: string; readonly statuses: readonly number[] }[]
  /**
   * Request headers by host; the values are already read from the environment. They go over https alone,
   * unless the host is written with `http://` before it.
   */
  readonly headers: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Hosts (names, addresses, CIDR) that may be connected to although they are private. */
  readonly allow: readonly string[]
  /** Requests at the same time, in all. */
  readonly concurrency: number
  /** Requests at the same time to one host. */
  readonly concurrencyPerHost: number
  /** Hosts with requests at the same time. */
  readonly maxHosts: number
  /** Pause between two requests to one host. */
  readonly pause: number
  /** Addresses of one host that are requested in one run; more of them are unknown. */
  readonly maxPerHost: number
  /** Time for one response, from the request to the end of the body. */
  readonly timeout: number
  /** Time for all links together; what has no response by then is unknown. */
  readonly maxTime: number
  /** Time before a second request confirms that an address is dead. */
  readonly confirmAfter: number
  /** Whether pages are read to look for anchors. */
  readonly readsFragments: boolean
  /** Whether pages are read to look for words that say "not found". */
  readonly readsSoftMissing: boolean
  /** Bytes of a page that are read. */
  readonly maxBodyBytes: number
  readonly userAgent: string
  /** Certificates of authorities that are trusted in place of the usual ones, as PEM. */
  readonly ca?: readonly string[]
  /** Looks up host names, in place of `dns.lookup`. */
  readonly lookup?: LookupFunction
  /** In place of the system's clock. */
  readonly clock?: Clock
  /**
   * File of the cache, what notes call it where that is not its path, and for how many days a result holds;
   * without one nothing is cached.
   */
  readonly cache?: { readonly file: string; readonly name?: string; readonly days: CacheDays }
}

/** Days for which a cached result holds: one that is alive, and any other. */
export interface CacheDays {
  readonly alive: number
  readonly failed: number
}
