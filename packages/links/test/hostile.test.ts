import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { checkLinks } from '../src/check-links.ts'
import { fastClock } from './clocks.ts'
import { answer, forever, type RawBehaviour, serveRaw } from './raw-server.ts'
import { settings } from './server.ts'

const later = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString()
const isHead = (line: string) => line.startsWith('HEAD')
const ok = answer(200)
const own = () => ({ ...settings, timeout: 400, confirmAfter: 0, clock: fastClock() })

/** Redirects to somewhere new each time. */
const onwards: RawBehaviour = (socket, line, count) =>
  answer(302, { location: `/?n=${count}` })(socket, line, count)

const packed = gzipSync(Buffer.alloc(50_000_000))

/** What a server does, whatever is asked of it, and how many requests it gets for one address. */
const table: readonly [name: string, behaviour: RawBehaviour, verdict: string, requests: number][] =
  [
    ['429, come again in a second, for ever', answer(429, { 'retry-after': '1' }), 'unknown', 3],
    ...[
      '0',
      '-1',
      '-0',
      '00',
      '0.5',
      'soon',
      '',
      ' ',
      '1e1',
      '0x1',
      '1s',
      '1, 1',
      '31',
      '9'.repeat(400),
    ].map((value): [string, RawBehaviour, string, number] => [
      `429, come again in ${JSON.stringify(value.slice(0, 9))}`,
      answer(429, { 'retry-after': value }),
      'unknown',
      1,
    ]),
    ['429, come again an hour ago', answer(429, { 'retry-after': later(-3600) }), 'unknown', 1],
    ['429, come again in an hour', answer(429, { 'retry-after': later(3600) }), 'unknown', 1],
    [
      '429 twice, then an answer',
      (socket, line, count) =>
        (count < 3 ? answer(429, { 'retry-after': '1' }) : ok)(socket, line, count),
      'alive',
      3,
    ],
    [
      '405, then 429 for GET',
      (socket, line, count) =>
        (isHead(line) ? answer(405) : answer(429, { 'retry-after': '1' }))(socket, line, count),
      'unknown',
      6,
    ],
    [
      'a redirect to a new 429 each time',
      (socket, line, count) =>
        (line.includes('?n=') ? answer(429, { 'retry-after': '1' }) : onwards)(socket, line, count),
      'unknown',
      6,
    ],
    ['429 without a word', answer(429), 'unknown', 4],
    ['503, come again in nothing', answer(503, { 'retry-after': '0' }), 'unknown', 4],
    ['503, come again in a second', answer(503, { 'retry-after': '1' }), 'unknown', 4],
    ['redirects to itself', answer(302, { location: '/' }), 'unknown', 1],
    ['redirects to somewhere new each time', onwards, 'unknown', 21],
    ['redirects without a place', answer(302), 'unknown', 2],
    ['a byte of the page now and then', forever('HTTP/1.1 200 OK\r\n\r\n', 'x'), 'alive', 1],
    ['a byte of a missing page now and then', forever('HTTP/1.1 404 Gone\r\n\r\n', 'x'), 'dead', 2],
    ['a byte of the headers now and then', forever('HTTP/1.1 200 OK\r\nx: ', 'x'), 'unknown', 2],
    [
      'headers without end',
      forever('HTTP/1.1 200 OK\r\n', `x: ${'x'.repeat(8000)}\r\n`),
      'unknown',
      4,
    ],
    ['a header of a megabyte', answer(200, { x: 'x'.repeat(1_000_000) }), 'unknown', 4],
    ['1xx without end', forever('', 'HTTP/1.1 103 Early Hints\r\nlink: <x>\r\n\r\n'), 'unknown', 2],
    ['100 without end', forever('', 'HTTP/1.1 100 Continue\r\n\r\n'), 'unknown', 4],
    ['102 without end', forever('', 'HTTP/1.1 102 Processing\r\n\r\n'), 'unknown', 2],
    ['silence', () => {}, 'unknown', 2],
    ['what is no HTTP', (socket) => socket.write('SSH-2.0-OpenSSH_9.6\r\n\r\n'), 'unknown', 4],
    ['the end of the connection', (socket) => socket.destroy(), 'unknown', 4],
    ['a switch of protocols', answer(101, { upgrade: 'x', connection: 'upgrade' }), 'unknown', 4],
    [
      'a bomb',
      (socket, line) => {
        socket.write(
          `HTTP/1.1 404 Gone\r\ncontent-encoding: gzip\r\ncontent-type: text/html\r\ncontent-length: ${packed.length}\r\n\r\n`,
        )
        if (!isHead(line)) socket.write(packed)
      },
      'dead',
      2,
    ],
  ]

describe('whatever a server does, an address costs a bounded number of requests', () => {
  test.each(table)(
    '%s',
    async (_, behaviour, verdict, requests) => {
      const server = await serveRaw(behaviour)
      const address = `http://127.0.0.1:${server.port}/`
      const { results } = await checkLinks([address], own())
      const asked = server.requests.length
      expect([results.get(address)?.verdict, asked]).toEqual([verdict, requests])
      // One more connection may be tried, to see if https answers too.
      expect(server.connections()).toBeLessThanOrEqual(requests + 1)
    },
    30_000,
  )

  test('429, come again on a day soon', async () => {
    const server = await serveRaw((...all) => answer(429, { 'retry-after': later(2) })(...all))
    const address = `http://127.0.0.1:${server.port}/`
    const { results } = await checkLinks([address], settings)
    expect(results.get(address)).toMatchObject({ verdict: 'unknown', reason: 'answers 429' })
    expect(server.requests).toHaveLength(3)
  })

  test('a connection that ends at once is not opened for ever', async () => {
    const server = await serveRaw(
      () => {},
      (socket) => socket.destroy(),
    )
    const address = `http://127.0.0.1:${server.port}/`
    const { results } = await checkLinks([address], own())
    expect(results.get(address)?.verdict).toBe('unknown')
    expect(server.connections()).toBeLessThanOrEqual(8)
  })

  test('a host that wants to be asked later is left alone by all that lead there', async () => {
    const server = await serveRaw(answer(429, { 'retry-after': '1' }))
    const addresses = Array.from({ length: 200 }, (_, n) => `http://127.0.0.1:${server.port}/${n}`)
    const { results, notes } = await checkLinks(addresses, {
      ...own(),
      concurrencyPerHost: 2,
      pause: 1,
    })
    expect(new Set([...results.values()].map(({ verdict }) => verdict))).toEqual(
      new Set(['unknown']),
    )
    expect(server.requests.length).toBeLessThanOrEqual(3 * addresses.length)
    expect(server.requests.filter((line) => !isHead(line))).toEqual([])
    // Nobody was asked about these, so nothing is said of them but that.
    const left = addresses.length - new Set(server.requests).size
    if (left > 0) expect(notes.join()).toContain('asks to wait')
  })

  test('GET does not follow a 429, not even where its turn comes when the wait is over', async () => {
    const server = await serveRaw(answer(429, { 'retry-after': '1' }))
    const address = `http://127.0.0.1:${server.port}/`
    // A second of this clock takes ten milliseconds, and the next turn comes after two hundred.
    await checkLinks([address], { ...own(), clock: fastClock(100), pause: 200 })
    expect(server.requests).toEqual(Array(3).fill('HEAD / HTTP/1.1'))
  })

  test('neither are pages that are read', async () => {
    const behaviours: RawBehaviour[] = table.map(([, behaviour]) => behaviour)
    for (const behaviour of behaviours.slice(0, 8)) {
      const server = await serveRaw((socket, line, count) =>
        isHead(line)
          ? answer(200, { 'content-type': 'text/html' })(socket, line, count)
          : behaviour(socket, line, count),
      )
      const address = `http://127.0.0.1:${server.port}/#there`
      await checkLinks([address], { ...own(), readsFragments: true, readsSoftMissing: true })
      expect(server.requests.length).toBeLessThanOrEqual(6)
    }
  })

  test('a page that comes packed, though nobody asked for that, is not unpacked', async () => {
    const server = await serveRaw((socket, line) => {
      socket.write(
        `HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-type: text/html\r\ncontent-length: ${packed.length}\r\n\r\n`,
      )
      if (!isHead(line)) socket.write(packed)
    })
    const address = `http://127.0.0.1:${server.port}/#there`
    const before = process.memoryUsage().rss
    const { results } = await checkLinks([address], { ...own(), readsFragments: true })
    expect(results.get(address)).toMatchObject({ verdict: 'alive' })
    expect(results.get(address)?.isFragmentMissing).not.toBe(true)
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  })
})
