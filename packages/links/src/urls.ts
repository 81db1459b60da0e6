import type { LinkResult } from './result.ts'

/** The result for an address to which no request may be made, whatever is behind it; undefined for others. */
export function resultWithoutRequest(address: string): LinkResult | undefined {
  if (!URL.canParse(address)) return { verdict: 'unknown', reason: 'is not a valid address' }
  const { protocol, username, password } = new URL(address)
  if (protocol !== 'http:' && protocol !== 'https:')
    return { verdict: 'unknown', reason: 'is not the address of a page' }
  if (username !== '' || password !== '')
    return { verdict: 'refused', reason: 'it contains a user name and a password' }
  return undefined
}

/** The host of a URL, without its port, and without brackets around an IPv6 address. */
export function hostOf(url: string): string {
  return withoutBrackets(new URL(url).hostname)
}

/** A host name, without the brackets that a URL has around an IPv6 address. */
export function withoutBrackets(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '')
}

/** The URL as it is requested: all of it but the fragment. */
export function withoutFragment(address: string): string {
  const url = new URL(address)
  url.hash = ''
  return url.href
}

/** The same URL with https. */
export function toHttps(url: string): string {
  return url.replace(/^http:/i, 'https:')
}

/** URLs in an order in which those of one host stand apart, so that no host holds up the others. */
export function interleaveHosts(urls: Iterable<string>): string[] {
  const counts = new Map<string, number>()
  const rounds: string[][] = []
  for (const url of urls) {
    const host = hostOf(url)
    const count = counts.get(host) ?? 0
    counts.set(host, count + 1)
    const round = rounds[count]
    if (round) round.push(url)
    else rounds[count] = [url]
  }
  return rounds.flat()
}

/** Whether a glob, in which `*` stands for any characters, matches the whole URL; upper and lower case are one. */
export function matchesAnyGlob(globs: readonly string[], url: string): boolean {
  const text = url.toLowerCase()
  return globs.some((glob) => {
    const [head = '', ...parts] = glob.toLowerCase().split('*')
    const tail = parts.pop()
    if (tail === undefined) return text === head
    if (!text.startsWith(head)) return false
    let from = head.length
    for (const part of parts) {
      const found = text.indexOf(part, from)
      if (found < 0) return false
      from = found + part.length
    }
    return text.length - tail.length >= from && text.endsWith(tail)
  })
}
