/**
 * What a run found out about a link. Alive and dead are certain; whatever is not certain is unknown. To
 * refused addresses no request was made.
 */
export interface LinkResult {
  readonly verdict: 'alive' | 'dead' | 'unknown' | 'refused'
  /** HTTP status of the last response. */
  readonly status?: number
  /** In words, to stand behind "it": `answers 404`, `has a name that does not exist`. */
  readonly reason?: string
  /** Whether it was not asked since there is no network. */
  readonly isOffline?: true
  /** Where permanent redirects lead, if all of them are permanent and the last page is alive. */
  readonly movedTo?: string
  /** The same address with https, where the link has http and https responds. */
  readonly secure?: string
  /** A sign-in page that it redirects to. */
  readonly signIn?: string
  /** Media type of the response, without parameters. */
  readonly mediaType?: string
  /** Whether the page has no anchor for the fragment; absent where the page was not read. */
  readonly isFragmentMissing?: boolean
  /** Whether a page with status 200 says that it is not found; absent where the page was not read. */
  readonly isSoftMissing?: boolean
  /** For an unknown one: since which day it fails in each run, and the last such day, both `YYYY-MM-DD`. */
  readonly failing?: { readonly since: string; readonly last: string }
}
