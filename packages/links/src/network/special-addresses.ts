import { BlockList, isIP } from 'node:net'

/**
 * IANA's registries of special-purpose addresses (RFC 6890, RFC 8190; as of 2025-10-09) with the networks
 * that are not globally reachable, and multicast, which has registries of its own. Where a registry says
 * neither yes nor no (6to4 relays, Teredo, ORCHID), nothing is reached. Cloud metadata services lie in
 * 169.254.0.0/16 and 100.64.0.0/10, and in fc00::/7.
 */
const unreachable4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]

/** Within these the registry names some that are globally reachable all the same. */
const reachable4 = ['192.0.0.9/32', '192.0.0.10/32']

/**
 * Of IPv6 only 2000::/3 is allocated at all, so that whatever lies elsewhere, now or after the next entry
 * in the registry, is not reached: loopback, mapped IPv4, 64:ff9b:1::/48, 100::/64, 5f00::/16, fc00::/7,
 * fe80::/10, multicast. Within it the registry has these.
 */
const unreachable6 = ['2001::/23', '2001:db8::/32', '3fff::/20']

const reachable6 = [
  '2001:1::1/128',
  '2001:1::2/128',
  '2001:1::3/128',
  '2001:3::/32',
  '2001:4:112::/48',
  '2001:20::/28',
  '2001:30::/28',
]

const unreachable = blockListOf(unreachable4, unreachable6)
const reachable = blockListOf(reachable4, reachable6)
const allocated = blockListOf([], ['2000::/3'])

/** Whether an IP address can be reached from anywhere. One that is translated to an IPv4 address is as that is. */
export function isGloballyReachable(address: string): boolean {
  const bare = withoutZone(address)
  const translated = translatedAddress(bare)
  if (translated !== undefined) return isGloballyReachable(translated)
  const family = familyOf(bare)
  if (family === 'ipv6' && !allocated.check(bare, family)) return false
  return reachable.check(bare, family) || !unreachable.check(bare, family)
}

/** The address itself, without its zone, and the IPv4 address that it maps or is translated to. */
export function equivalentAddresses(address: string): string[] {
  const bare = withoutZone(address)
  return [bare, translatedAddress(bare) ?? mappedAddress(bare) ?? []].flat()
}

/** Adds an address or a network, such as `10.0.0.0/8`, to a list. Throws where it is neither. */
export function addNetwork(list: BlockList, network: string): void {
  const [address = '', prefix] = network.split('/')
  if (prefix === undefined) list.addAddress(address, familyOf(address))
  else list.addSubnet(address, Number(prefix), familyOf(address))
}

/** Whether one of several addresses is on a list. */
export function containsAny(list: BlockList, addresses: readonly string[]): boolean {
  return addresses.some((address) => list.check(address, familyOf(address)))
}

function blockListOf(...networks: readonly (readonly string[])[]): BlockList {
  const list = new BlockList()
  for (const network of networks.flat()) addNetwork(list, network)
  return list
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}

function withoutZone(address: string): string {
  return address.replace(/%.*$/, '')
}

/** The IPv4 address that NAT64 (64:ff9b::/96) or 6to4 (2002::/16) translates one to; undefined for others. */
function translatedAddress(address: string): string | undefined {
  if (isIP(address) !== 6) return undefined
  const groups = expand(address)
  if (groups[0] === 0x2002) return dottedQuad(groups.slice(1, 3))
  const isTranslated =
    groups[0] === 0x64 && groups[1] === 0xff9b && groups.slice(2, 6).every((group) => group === 0)
  return isTranslated ? dottedQuad(groups.slice(6)) : undefined
}

/** The IPv4 address that is written as one of IPv6 (::ffff:0:0/96); undefined for others. */
function mappedAddress(address: string): string | undefined {
  if (isIP(address) !== 6) return undefined
  const groups = expand(address)
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff
  return isMapped ? dottedQuad(groups.slice(6)) : undefined
}

function dottedQuad([high = 0, low = 0]: readonly number[]): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}

/** The eight groups of an IPv6 address, as numbers from 0 to 0xffff. */
function expand(address: string): number[] {
  const hexadecimal = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a, b, c, d) =>
    [(Number(a) << 8) | Number(b), (Number(c) << 8) | Number(d)]
      .map((group) => group.toString(16))
      .join(':'),
  )
  const [head = '', tail] = hexadecimal.split('::')
  const first = head.split(':').filter(Boolean)
  const last = (tail ?? '').split(':').filter(Boolean)
  const missing = tail === undefined ? 0 : 8 - first.length - last.length
  return [...first, ...Array<string>(missing).fill('0'), ...last].map((group) =>
    Number.parseInt(group, 16),
  )
}
