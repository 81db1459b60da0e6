import { isIP } from 'node:net'
import { describe, expect, test } from 'vitest'
import { AddressGuard } from '../src/network/address-guard.ts'

/**
 * IANA's registries of special-purpose addresses as they stood on 2025-10-09, each entry with what it says
 * of "Globally Reachable": yes, no, or neither. 64:ff9b::/96 and 2002::/16 are as the address inside is.
 */
const registry: readonly (readonly [
  network: string,
  isReachable: boolean | 'inside' | undefined,
])[] = [
  ['0.0.0.0/8', false],
  ['0.0.0.0/32', false],
  ['10.0.0.0/8', false],
  ['100.64.0.0/10', false],
  ['127.0.0.0/8', false],
  ['169.254.0.0/16', false],
  ['172.16.0.0/12', false],
  ['192.0.0.0/24', false],
  ['192.0.0.0/29', false],
  ['192.0.0.8/32', false],
  ['192.0.0.9/32', true],
  ['192.0.0.10/32', true],
  ['192.0.0.170/32', false],
  ['192.0.0.171/32', false],
  ['192.0.2.0/24', false],
  ['192.31.196.0/24', true],
  ['192.52.193.0/24', true],
  ['192.88.99.0/24', undefined],
  ['192.88.99.2/32', false],
  ['192.168.0.0/16', false],
  ['192.175.48.0/24', true],
  ['198.18.0.0/15', false],
  ['198.51.100.0/24', false],
  ['203.0.113.0/24', false],
  ['240.0.0.0/4', false],
  ['255.255.255.255/32', false],
  ['::1/128', false],
  ['::/128', false],
  ['::ffff:0:0/96', false],
  ['64:ff9b::/96', 'inside'],
  ['64:ff9b:1::/48', false],
  ['100::/64', false],
  ['100:0:0:1::/64', false],
  ['2001::/23', false],
  ['2001::/32', undefined],
  ['2001:1::1/128', true],
  ['2001:1::2/128', true],
  ['2001:1::3/128', true],
  ['2001:2::/48', false],
  ['2001:3::/32', true],
  ['2001:4:112::/48', true],
  ['2001:10::/28', undefined],
  ['2001:20::/28', true],
  ['2001:30::/28', true],
  ['2001:db8::/32', false],
  ['2002::/16', 'inside'],
  ['2620:4f:8000::/48', true],
  ['3fff::/20', false],
  ['5f00::/16', false],
  ['fc00::/7', false],
  ['fe80::/10', false],
  // Not in these registries: multicast, what was site-local, and ways to write or translate IPv4.
  ['224.0.0.0/4', false],
  ['ff00::/8', false],
  ['fec0::/10', false],
  ['::/96', false],
  ['::ffff:0:0:0/96', false],
]

const bitsOf = (family: number) => (family === 4 ? 32n : 128n)

function numberOf(address: string): bigint {
  if (isIP(address) === 4)
    return address.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n)
  const [head = '', tail = ''] = address.split('::')
  const [first, last] = [head, tail].map((half) => half.split(':').filter(Boolean))
  const zeros = Array<string>(8 - (first?.length ?? 0) - (last?.length ?? 0)).fill('0')
  const groups = address.includes('::')
    ? [...(first ?? []), ...zeros, ...(last ?? [])]
    : (first ?? [])
  return groups.reduce((sum, group) => sum * 65_536n + BigInt(`0x${group}`), 0n)
}

function addressOf(number: bigint, family: number): string {
  const [count, size, base] = family === 4 ? [4, 8n, 10] : [8, 16n, 16]
  const parts = Array.from({ length: count }, (_, index) =>
    ((number >> (BigInt(count - 1 - index) * size)) & ((1n << size) - 1n)).toString(base),
  )
  return parts.join(family === 4 ? '.' : ':')
}

interface Block {
  readonly network: string
  readonly family: number
  readonly first: bigint
  readonly last: bigint
  readonly prefix: number
  readonly isReachable: boolean | 'inside' | undefined
}

const blocks = registry.map(([network, isReachable]): Block => {
  const [address = '', prefix] = network.split('/')
  const family = isIP(address)
  const size = 1n << (bitsOf(family) - BigInt(Number(prefix)))
  const first = numberOf(address)
  return { network, family, first, last: first + size - 1n, prefix: Number(prefix), isReachable }
})

/** What the registry says of an address: by its most specific entry; of IPv6 only 2000::/3 is given out. */
function expected(number: bigint, family: number): boolean {
  const own = blocks
    .filter((block) => block.family === family && block.first <= number && number <= block.last)
    .sort((a, b) => b.prefix - a.prefix)
  const block = own[0]
  if (block === undefined) return family === 4 || number >> 125n === 1n
  if (block.isReachable !== 'inside') return block.isReachable === true
  const inside = block.prefix === 96 ? number & 0xffff_ffffn : (number >> 80n) & 0xffff_ffffn
  return expected(inside, 4)
}

const edges = blocks.flatMap(({ network, family, first, last }) =>
  [
    ['one before', first - 1n],
    ['the first', first],
    ['the second', first + 1n],
    ['one in the middle', (first + last) / 2n],
    ['the last', last],
    ['one after', last + 1n],
  ].flatMap(([where, number]) =>
    typeof number === 'bigint' && number >= 0n && number < 1n << bitsOf(family)
      ? [[`${network}, ${where}`, number, family] as const]
      : [],
  ),
)

describe('the registries of special-purpose addresses', () => {
  const guard = new AddressGuard([])
  test.each(edges)('%s', (_, number, family) => {
    const address = addressOf(number, family)
    expect([address, guard.allows(address)]).toEqual([address, expected(number, family)])
  })

  test.each(edges.filter(([, , family]) => family === 4))(
    '%s, reached by NAT64 or 6to4, or written as IPv6',
    (_, number) => {
      const [high, low] = [(number >> 16n).toString(16), (number & 0xffffn).toString(16)]
      const isOpen = expected(number, 4)
      expect(guard.allows(`64:ff9b::${high}:${low}`)).toBe(isOpen)
      expect(guard.allows(`64:ff9b::${addressOf(number, 4)}`)).toBe(isOpen)
      expect(guard.allows(`2002:${high}:${low}::1`)).toBe(isOpen)
      expect(guard.allows(`::ffff:${addressOf(number, 4)}`)).toBe(false)
    },
  )

  test('a zone changes nothing', () => {
    expect(guard.allows('fe80::1%eth0')).toBe(false)
    expect(guard.allows('::1%lo')).toBe(false)
  })
})

describe('what is allowed', () => {
  test('is open in whatever way it is written or reached, and what lies beside it is not', () => {
    const guard = new AddressGuard(['10.1.0.0/16', 'fd00::/64'])
    for (const address of [
      '10.1.2.3',
      '::ffff:10.1.2.3',
      '64:ff9b::10.1.2.3',
      '2002:a01:203::',
      'fd00::9',
    ])
      expect([address, guard.allows(address)]).toEqual([address, true])
    for (const address of [
      '10.2.0.0',
      '::ffff:10.2.0.0',
      '64:ff9b::10.2.0.0',
      'fd00:0:0:1::',
      '::1',
    ])
      expect([address, guard.allows(address)]).toEqual([address, false])
  })

  test('a network that is none is refused at once, not when an address is met', () => {
    for (const network of ['10.0.0.0/99', 'fd00::/129', '10.0.0.0/x', '10.0.0.0/-1'])
      expect(() => new AddressGuard([network])).toThrow()
  })

  test('of the addresses of a name only those that are open are given', async () => {
    const found = [
      '10.0.0.1',
      '64:ff9b::10.0.0.1',
      '93.184.215.14',
      '64:ff9b::93.184.215.14',
      '5f00::1',
    ]
    const guard = new AddressGuard([], (_host, _options, callback) =>
      callback(
        null,
        found.map((address) => ({ address, family: isIP(address) })),
      ),
    )
    const given = await new Promise((resolve, reject) => {
      guard.lookup('a.example', { all: true }, (error, all) =>
        error ? reject(error) : resolve(all),
      )
    })
    expect(given).toEqual([
      { address: '93.184.215.14', family: 4 },
      { address: '64:ff9b::93.184.215.14', family: 6 },
    ])
  })
})
