import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkLinks } from '../src/check-links.ts'
import { Turns } from '../src/turns.ts'
import { StandingClock } from './clocks.ts'
import { answer, serveRaw } from './raw-server.ts'
import { type Behaviour, lookup, serve, settings, silence, status } from './server.ts'

const minute = 60_000

/** Waits until something holds; the test as a whole bounds how long. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}

test('after its time the stage ends: what is known is kept, of the rest nothing is said', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'badgelint-links-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'links.json')
  const server = await serve({ '/ok': status(200), '/gone': status(404) })
  const silent = await serve(
    Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`/${n}`, silence])),
  )
  const known = ['/ok', '/gone'].map((path) => `http://127.0.0.1:${server.port}${path}`)
  const open = Array.from({ length: 500 }, (_, n) => `http://127.0.0.1:${silent.port}/${n}`)
  const clock = new StandingClock()
  let asked = 0
  const running = checkLinks(
    [...known, ...open],
    {
      ...settings,
      clock,
      timeout: 10 * minute,
      maxTime: 10 * minute,
      confirmAfter: 0,
      cache: { file, good: 7, bad: 1 },
    },
    (done) => {
      asked = done
    },
  )
  await until(() => asked === 2 && silent.requests.length > 0)
  clock.forward(10 * minute)
  const { answers, notes } = await running
  expect(known.map((address) => answers.get(address)?.verdict)).toEqual(['alive', 'dead'])
  expect(new Set(open.map((address) => answers.get(address)?.reason))).toEqual(
    new Set(['was left for a later run']),
  )
  expect(open.filter((address) => answers.get(address)?.failing)).toEqual([])
  expect(silent.requests.length).toBeLessThanOrEqual(settings.atOnce)
  expect(notes).toEqual([
    '2 of 502 links were asked in 10 minutes, which is the limit, and nothing is said of the others; a larger `links.maxMinutes` gives more time',
  ])
  const cached = JSON.parse(readFileSync(file, 'utf8'))
  expect(Object.keys(cached.entries).sort()).toEqual([...known].sort())
}, 30_000)

test('what was under way says nothing of an address, be it half known', async () => {
  // HEAD says 404, and the GET that would confirm it is never answered.
  const behaviour: Behaviour = (request, response, count) =>
    (request.method === 'HEAD' ? status(404) : silence)(request, response, count)
  const server = await serve({ '/': behaviour })
  const clock = new StandingClock()
  const address = `http://127.0.0.1:${server.port}/`
  const running = checkLinks([address], {
    ...settings,
    clock,
    timeout: 10 * minute,
    maxTime: minute,
    confirmAfter: 0,
  })
  await until(() => server.requests.length === 2)
  clock.forward(minute)
  const { answers, notes } = await running
  expect(answers.get(address)).toEqual({ verdict: 'unknown', reason: 'was left for a later run' })
  expect(notes.join()).toContain('0 of 1 links were asked in one minute')
}, 30_000)

test.each<[what: string, begin: (server: { port: number }) => string, isReady: number]>([
  ['a name that nobody looks up', () => 'http://never.example/', 0],
  ['a wait that a server asks for', ({ port }) => `http://127.0.0.1:${port}/`, 1],
])(
  'the stage ends in the middle of %s',
  async (_, addressAt, ready) => {
    const server = await serveRaw(answer(429, { 'retry-after': '30' }))
    const clock = new StandingClock()
    let looked = 0
    const running = checkLinks([addressAt(server)], {
      ...settings,
      clock,
      maxTime: minute,
      lookup: (...[host, options, callback]) => {
        looked += 1
        if (host.endsWith('.test')) lookup(host, options, callback)
      },
    })
    await until(() => server.requests.length + looked >= 1)
    expect(server.requests).toHaveLength(ready)
    await new Promise((resolve) => setTimeout(resolve, 50))
    // Once would be enough, but that the wait may begin only now.
    clock.forward(minute)
    const { answers } = await running
    expect([...answers.values()].map(({ verdict }) => verdict)).toEqual(['unknown'])
  },
  30_000,
)

test('it ends in the middle of looking whether https answers, and the next run goes on from there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'badgelint-links-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const cache = { file: join(folder, 'links.json'), good: 7, bad: 1 }
  let hello = 0
  // Speaks HTTP, and says nothing to whoever begins with TLS.
  const server = await serveRaw(answer(200), (socket) => {
    socket.once('data', (chunk) => {
      if (chunk[0] === 0x16) hello += 1
    })
  })
  const address = `http://127.0.0.1:${server.port}/`
  const clock = new StandingClock()
  const own = { ...settings, clock, timeout: 10 * minute, cache }
  const running = checkLinks([address], own)
  await until(() => hello === 1)
  clock.forward(10 * minute)
  const { answers, notes } = await running
  expect(answers.get(address)).toMatchObject({ verdict: 'alive' })
  expect(notes.join()).toContain('no time to see whether https answers too')
  const again = checkLinks([address], { ...own, clock: new StandingClock(), timeout: 200 })
  expect((await again).answers.get(address)).toMatchObject({ verdict: 'alive' })
  expect(hello).toBe(2)
  // It is not asked again, only about https; and then that is known, too.
  expect(server.requests).toHaveLength(1)
  await checkLinks([address], own)
  expect([server.requests.length, hello]).toEqual([1, 2])
  expect(existsSync(cache.file)).toBe(true)
}, 30_000)

test('so many hosts are asked at the same time, and so many requests to each', async () => {
  const open = new Map<string, number>()
  let [mostHosts, mostPerHost] = [0, 0]
  const slow: Behaviour = (request, response) => {
    const host = request.headers.host ?? ''
    open.set(host, (open.get(host) ?? 0) + 1)
    mostHosts = Math.max(mostHosts, open.size)
    mostPerHost = Math.max(mostPerHost, ...open.values())
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
  const own = { ...settings, allow: hosts, atOnce: 40, maxHosts: 3, atOncePerHost: 2 }
  const { answers } = await checkLinks(addresses, own)
  expect(new Set([...answers.values()].map(({ verdict }) => verdict))).toEqual(new Set(['alive']))
  expect(server.requests).toHaveLength(addresses.length)
  expect(mostHosts).toBeLessThanOrEqual(3)
  expect(mostPerHost).toBeLessThanOrEqual(2)
  // That many are asked at once where there is enough to do.
  expect(mostHosts).toBe(3)
}, 30_000)

test('turns are given on whatever the order, and all are let go at the end', async () => {
  const end = new AbortController()
  const turns = new Turns({ atOncePerHost: 1, maxHosts: 1, pause: 0 }, end.signal)
  const order: string[] = []
  const dones: (() => void)[] = []
  const takes = ['a', 'b', 'a', 'c', 'b'].map((host, index) =>
    turns.take(host, async (done) => {
      order.push(`${host}${index}`)
      dones.push(done)
    }),
  )
  for (let index = 0; index < 4; index++) {
    await until(() => dones.length > index)
    expect(order).toHaveLength(index + 1)
    dones[index]?.()
    dones[index]?.() // a second time changes nothing
  }
  await until(() => dones.length === 5)
  expect(order).toEqual(['a0', 'a2', 'b1', 'b4', 'c3'])
  const last = turns.take('d', async () => void order.push('d'))
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(order).not.toContain('d')
  end.abort()
  await Promise.all([...takes, last])
  expect(order).toContain('d')
})
