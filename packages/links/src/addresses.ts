import type { LinkAnswer } from './answer.ts'

/** What is never sent anywhere, whoever is behind it. */
export function unaskable(address: string): LinkAnswer | undefined {
  if (!URL.canParse(address)) return { verdict: 'unknown', reason: 'is no address' }
  const { protocol, username, password } = new URL(address)
  if (protocol !== 'http:' && protocol !== 'https:')
    return { verdict: 'unknown', reason: 'is no address of a page' }
  if (username !== '' || password !== '')
    return { verdict: 'refused', reason: 'it holds a name and a password' }
  return undefined
}

/** The host of an address, without its port. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^\[|\]$/g, '')
}

/** What is asked for an address: all of it but the anchor. */
export function withoutFragment(address: string): string {
  const url = new URL(address)
  url.hash = ''
  return url.href
}

/** The same address with https. */
export function secureTwin(address: string): string {
  return address.replace(/^http:/i, 'https:')
}

/** Addresses in an order in which those of one host stand apart, so that no host holds up the others. */
export function spread(addresses: Iterable<string>): string[] {
  const counts = new Map<string, number>()
  const rounds: string[][] = []
  for (const address of addresses) {
    const host = hostOf(address)
    const count = counts.get(host) ?? 0
    counts.set(host, count + 1)
    const round = rounds[count]
    if (round) round.push(address)
    else rounds[count] = [address]
  }
  return rounds.flat()
}

/** Whether a glob, in which `*` stands for anything, matches the whole address. */
export function matchesAny(globs: readonly string[], address: string): boolean {
  const text = address.toLowerCase()
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
