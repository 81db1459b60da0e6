import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkLinks } from '../src/check-links.ts'
import { HostLimiter } from '../src/network/host-limiter.ts'
import { ManualClock } from './clocks.ts'
import { answer, serveRaw } from './raw-server.ts'
import { type Behaviour, lookup, serve, settings, silence, status } from './server.ts'

const minute = 60_000

/** Waits until something holds; the test as a whole bounds how long. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}

test('at the deadline results are kept, and nothing is said of the rest', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'badgelint-links-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'links.json')
  const server = await serve({ '/ok': status(200), '/gone': status(404) })
  const silent = await serve(
    Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`/${n}`, silence])),
  )
  const known = ['/ok', '/gone'].map((path) => `http://127.0.0.1:${server.port}${path}`)
  const open = Array.from({ length: 500 }, (_, n) => `http://127.0.0.1:${silent.port}/${n}`)
  const clock = new ManualClock()
  let asked = 0
  const running = checkLinks(
    [...known, ...open],
    {
      ...settings,
      clock,
      timeout: 10 * minute,
      maxTime: 10 * minute,
      confirmAfter: 0,
      cache: { file, days: { alive: 7, failed: 1 } },
    },
    (done) => {
      asked = done
    },
  )
  await until(() => asked === 2 && silent.requests.length > 0)
  clock.advance(10 * minute)
  const { results, notes } = await running
  expect(known.map((address) => results.get(address)?.verdict)).toEqual(['alive', 'dead'])
  expect(new Set(open.map((address) => results.get(address)?.reason))).toEqual(
    new Set(['was left for a later run']),
  )
  expect(open.filter((address) => results.get(address)?.failing)).toEqual([])
  expect(silent.requests.length).toBeLessThanOrEqual(settings.concurrency)
  expect(notes).toEqual([
    '2 of 502 links were checked in 10 minutes, which is the limit, and the others were not checked; raise `links.maxMinutes` to allow more time',
  ])
  const cached = JSON.parse(readFileSync(file, 'utf8'))
  expect(Object.keys(cached.entries).sort()).toEqual([...known].sort())
})

test('what was under way says nothing of an address, be it half known', async () => {
  // HEAD says 404, and the GET that would confirm it is never answered.
  const behaviour: Behaviour = (request, response, count) =>
    (request.method === 'HEAD' ? status(404) : silence)(request, response, count)
  const server = await serve({ '/': behaviour })
  const clock = new ManualClock()
  const address = `http://127.0.0.1:${server.port}/`
  const running = checkLinks([address], {
    ...settings,
    clock,
    timeout: 10 * minute,
    maxTime: minute,
    confirmAfter: 0,
  })
  await until(() => server.requests.length === 2)
  clock.advance(minute)
  const { results, notes } = await running
  expect(results.get(address)).toEqual({ verdict: 'unknown', reason: 'was left for a later run' })
  expect(notes.join()).toContain('0 of 1 links were checked in one minute')
})

test.each<[what: string, begin: (server: { port: number }) => string, isReady: number]>([
  ['a name whose lookup never ends', () => 'http://never.example/', 0],
  ['a wait that a server asks for', ({ port }) => `http://127.0.0.1:${port}/`, 1],
])(
  'the deadline comes in the middle of %s',
  async (_, addressAt, ready) => {
    const server = await serveRaw(answer(429, { 'retry-after': '30' }))
    const clock = new ManualClock()
    let lookups = 0
    const running = checkLinks([addressAt(server)], {
      ...settings,
      clock,
      maxTime: minute,
      lookup: (...[host, options, callback]) => {
        lookups += 1
        if (host.endsWith('.test')) lookup(host, options, callback)
      },
    })
    await until(() => server.requests.length + lookups >= 1)
    expect(server.requests).toHaveLength(ready)
    await new Promise((resolve) => setTimeout(resolve, 50))
    // Once would be enough, but that the wait may begin only now.
    clock.advance(minute)
    const { results } = await running
    expect([...results.values()].map(({ verdict }) => verdict)).toEqual(['unknown'])
  },
  30_000,
)

test('the deadline comes in the middle of the probe of https, and the next run goes on from there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'badgelint-links-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const cache = { file: join(folder, 'links.json'), days: { alive: 7, failed: 1 } }
  let hello = 0
  // Speaks HTTP, and says nothing to whoever begins with TLS.
  const server = await serveRaw(answer(200), (socket) => {
    socket.once('data', (chunk) => {
      if (chunk[0] === 0x16) hello += 1
    })
  })
  const address = `http://127.0.0.1:${server.port}/`
  const clock = new ManualClock()
  const own = { ...settings, clock, timeout: 10 * minute, cache }
  const running = checkLinks([address], own)
  await until(() => hello === 1)
  clock.advance(10 * minute)
  const { results, notes } = await running
  expect(results.get(address)).toMatchObject({ verdict: 'alive' })
  expect(notes.join()).toContain('no time to try https')
  const again = checkLinks([address], { ...own, clock: new ManualClock(), timeout: 200 })
  expect((await again).results.get(address)).toMatchObject({ verdict: 'alive' })
  expect(hello).toBe(2)
  // It is not asked again, only about https; and then that is known, too.
  expect(server.requests).toHaveLength(1)
  await checkLinks([address], own)
  expect([server.requests.length, hello]).toEqual([1, 2])
  expect(existsSync(cache.file)).toBe(true)
})

test('so many hosts are asked at the same time, and so many requests to each', async () => {
  const open = new Map<string, number>()
  let [maxHosts, maxPerHost] = [0, 0]
  const slow: Behaviour = (request, response) => {
    const host = request.headers.host ?? ''
    open.set(host, (open.get(host) ?? 0) + 1)
    maxHosts = Math.max(maxHosts, open.size)
    maxPerHost = Math.max(maxPerHost, ...open.values())
    setTimeout(() => {
      const left = (open.get(host) ?? 0) - 1
      if (left === 0) open.delete(host)
      else open.set(host, left)
      response.end()
    }, 20)
  }
  const paths = ['/0', '/1', '/2', '/3']
  const server = await serve(Object.fromEntries(paths.map((path) => [path, slow])))
  const hosts = Array.from({ length: 12 }, (_, index) => `host-${index}.test`)
  const addresses = hosts.flatMap((host) =>
    paths.map((path) => `http://${host}:${server.port}${path}`),
  )
  const own = { ...settings, allow: hosts, concurrency: 40, maxHosts: 3, concurrencyPerHost: 2 }
  const { results } = await checkLinks(addresses, own)
  expect(new Set([...results.values()].map(({ verdict }) => verdict))).toEqual(new Set(['alive']))
  expect(server.requests).toHaveLength(addresses.length)
  expect(maxHosts).toBeLessThanOrEqual(3)
  expect(maxPerHost).toBeLessThanOrEqual(2)
  // That many are asked at once where there is enough to do.
  expect(maxHosts).toBe(3)
})

test('waiting requests start whatever the order, and all start once the signal is aborted', async () => {
  const end = new AbortController()
  const limiter = new HostLimiter({ concurrencyPerHost: 1, maxHosts: 1, pause: 0 }, end.signal)
  const order: string[] = []
  const releases: (() => void)[] = []
  const runs = ['a', 'b', 'a', 'c', 'b'].map((host, index) =>
    limiter.run(host, async (release) => {
      order.push(`${host}${index}`)
      releases.push(release)
    }),
  )
  for (let index = 0; index < 4; index++) {
    await until(() => releases.length > index)
    expect(order).toHaveLength(index + 1)
    releases[index]?.()
    releases[index]?.() // a second time changes nothing
  }
  await until(() => releases.length === 5)
  expect(order).toEqual(['a0', 'a2', 'b1', 'b4', 'c3'])
  const last = limiter.run('d', async () => void order.push('d'))
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(order).not.toContain('d')
  end.abort()
  await Promise.all([...runs, last])
  expect(order).toContain('d')
})
