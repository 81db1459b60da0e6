import type { ResponseRecord } from './response-record.ts'

/** More hops than browsers follow. */
const maxHops = 20

/** The requests that an address led to, through its redirects. */
export interface RedirectChain {
  /** URL of the last hop, without a fragment. */
  readonly end: string
  /** The last record of each URL on the way, in order; empty where the address was not requested. */
  readonly hops: readonly ResponseRecord[]
}

/** Follows an address through the redirects that were recorded. `records` are by URL without fragment. */
export function followRedirects(
  address: string,
  records: ReadonlyMap<string, readonly ResponseRecord[]>,
): RedirectChain {
  const hops: ResponseRecord[] = []
  let url = new URL(address)
  url.hash = ''
  while (hops.length <= maxHops) {
    const last = records.get(url.href)?.at(-1)
    if (last === undefined) break
    hops.push(last)
    if (!isRedirect(last) || last.location === undefined) break
    const next = URL.canParse(last.location, url.href)
      ? new URL(last.location, url.href)
      : undefined
    if (next === undefined) break
    next.hash = ''
    url = next
  }
  return { end: url.href, hops }
}

/** Whether redirects lead on after the last hop that is followed, in a circle or not. */
export function hasTooManyRedirects(hops: readonly ResponseRecord[]): boolean {
  const last = hops.at(-1)
  return hops.length > maxHops && last !== undefined && isRedirect(last)
}

export function isRedirect({ status = 0 }: ResponseRecord): boolean {
  return [301, 302, 303, 307, 308].includes(status)
}
