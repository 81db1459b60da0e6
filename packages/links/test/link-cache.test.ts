import { execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { LinkCache } from '../src/cache/link-cache.ts'
import { checkLinks } from '../src/check-links.ts'
import { ManualClock } from './clocks.ts'
import { serve, settings, silence, status } from './server.ts'

function cacheFile(content?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'badgelint-links-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'deep/links.json')
  if (content === undefined) return file
  const flat = join(folder, 'links.json')
  writeFileSync(flat, content)
  return flat
}

const days = { alive: 7, failed: 1 }

test('a good answer is not asked for again for a week, a bad one for a day', async () => {
  const server = await serve({ '/ok': status(200) })
  const cache = { file: cacheFile(), days }
  const addresses = ['/ok', '/gone'].map((path) => `http://127.0.0.1:${server.port}${path}`)
  const on = (today: string) => checkLinks(addresses, { ...settings, cache, today })
  await on('2026-06-01')
  const first = server.requests.length
  const { results } = await on('2026-06-01')
  expect(server.requests).toHaveLength(first)
  expect([...results.values()].map(({ verdict }) => verdict)).toEqual(['alive', 'dead'])
  await on('2026-06-02')
  expect(server.requests.slice(first)).toEqual(['HEAD /gone', 'GET /gone'])
  await on('2026-06-08')
  expect(server.requests.at(-1)).toMatch(/ok|gone/)
  expect(server.requests.filter((asked) => asked === 'HEAD /ok')).toHaveLength(2)
})

test('since when an address fails is remembered, until it answers', async () => {
  let code = 503
  const server = await serve({ '/': (q, r, n) => status(code)(q, r, n) })
  const cache = { file: cacheFile(), days }
  const address = `http://127.0.0.1:${server.port}/`
  const on = async (today: string) => {
    const { results } = await checkLinks([address], { ...settings, cache, today })
    return results.get(address)
  }
  expect(await on('2026-06-01')).toMatchObject({
    failing: { since: '2026-06-01', last: '2026-06-01' },
  })
  expect(await on('2026-06-04')).toMatchObject({
    failing: { since: '2026-06-01', last: '2026-06-04' },
  })
  code = 200
  expect(await on('2026-06-06')).not.toHaveProperty('failing')
  code = 503
  expect(await on('2026-06-20')).toMatchObject({ failing: { since: '2026-06-20' } })
}, 20_000)

test.each([
  ['broken', '{"version": 1, "entries": {'],
  ['of another version', '{"version": 99, "entries": {}}'],
  ['of something else', '[1, 2]'],
])('a file that is %s counts as empty, with a note', async (_, content) => {
  const server = await serve({ '/': status(200) })
  const file = cacheFile(content)
  const { notes } = await checkLinks([`http://127.0.0.1:${server.port}/`], {
    ...settings,
    cache: { file, days },
  })
  expect(notes).toEqual([expect.stringContaining('not a link cache')])
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ version: 1 })
})

test('entries that are no results, and __proto__, are passed over', async () => {
  const server = await serve({ '/': status(200) })
  const address = `http://127.0.0.1:${server.port}/`
  const entries = `{"${address}": {"day": "2026-06-01", "answer": 5}, "__proto__": {"day": "2026-06-01", "answer": {"verdict": "dead"}}}`
  const file = cacheFile(`{"version": 1, "entries": ${entries}}`)
  const { results } = await checkLinks([address], { ...settings, cache: { file, days } })
  expect(results.get(address)?.verdict).toBe('alive')
  expect(({} as Record<string, unknown>).answer).toBeUndefined()
})

/** Things that stand where a cache should be, by what makes them. */
const obstacles: readonly (readonly [what: string, make: (file: string) => void])[] = [
  ['a folder', (file) => mkdirSync(file, { recursive: true })],
  ['a folder with something in it', (file) => mkdirSync(join(file, 'x'), { recursive: true })],
  ['a file where its folder should be', (file) => writeFileSync(dirname(file), 'x')],
  [
    'a pipe',
    (file) => {
      mkdirSync(dirname(file), { recursive: true })
      execFileSync('mkfifo', [file])
    },
  ],
  [
    'a link to what has no end',
    (file) => {
      mkdirSync(dirname(file), { recursive: true })
      symlinkSync('/dev/zero', file)
    },
  ],
  [
    'a link to itself',
    (file) => {
      mkdirSync(dirname(file), { recursive: true })
      symlinkSync(file, file)
    },
  ],
  [
    'a link that leads nowhere, with no folder to write to',
    (file) => {
      symlinkSync('/proc/nowhere', dirname(file))
    },
  ],
  ['a folder that cannot be written to', (file) => symlinkSync('/proc/self', dirname(file))],
]

test.each(obstacles)(
  '%s in place of the cache costs a note, and no answer',
  async (_, make) => {
    const server = await serve({ '/ok': status(200) })
    const file = cacheFile()
    make(file)
    const addresses = ['/ok', '/gone'].map((path) => `http://127.0.0.1:${server.port}${path}`)
    const own = { ...settings, confirmAfter: 0, cache: { file, days } }
    const { results, notes } = await checkLinks(addresses, own)
    expect(addresses.map((address) => results.get(address)?.verdict)).toEqual(['alive', 'dead'])
    expect(notes).toHaveLength(1)
    expect(notes[0]).toMatch(/^The link cache .* cannot be (?:read|written) \(.+\)/)
  },
  20_000,
)

test.skipIf(process.getuid?.() === 0)('so does a cache that may not be read', async () => {
  const server = await serve({ '/ok': status(200) })
  const file = cacheFile('{"version": 1, "entries": {}}')
  chmodSync(file, 0)
  const address = `http://127.0.0.1:${server.port}/ok`
  const { results, notes } = await checkLinks([address], { ...settings, cache: { file, days } })
  expect(results.get(address)?.verdict).toBe('alive')
  expect(notes.join()).toContain('cannot be read')
})

test('results are written together, once a second at most, however many there are', () => {
  const file = cacheFile()
  const clock = new ManualClock()
  const cache = new LinkCache(file, clock)
  let writes = 0
  let last = ''
  const countWrite = () => {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
    if (text !== last) writes += 1
    last = text
  }
  for (let index = 0; index < 10_000; index++) {
    cache.set(`https://example.org/${index}`, { verdict: 'alive' }, '2026-06-01')
    // A thousand in a second.
    clock.advance(1)
    if (index % 100 === 0) countWrite()
  }
  cache.close()
  countWrite()
  expect(writes).toBe(10)
  expect(Object.keys(JSON.parse(last).entries)).toHaveLength(10_000)
  cache.close()
  expect(clock.now()).toBe(Date.UTC(2026, 5, 1) + 10_000)
})

/** Runs links in a process of its own. */
function runLinks(file: string, addresses: readonly string[]) {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'run-links.ts'), file, ...addresses],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const ended = new Promise<NodeJS.Signals | number | null>((resolve) =>
    child.once('exit', (code, signal) => resolve(signal ?? code)),
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  return { child, ended }
}

const entriesIn = (file: string): string[] =>
  existsSync(file) ? Object.keys(JSON.parse(readFileSync(file, 'utf8')).entries) : []

test('a run that is killed has written what it knew a second before', async () => {
  const server = await serve({ '/ok': status(200), '/moved': status(204), '/silent': silence })
  const [base, file] = [`http://127.0.0.1:${server.port}`, cacheFile()]
  const { child, ended } = runLinks(file, [`${base}/ok`, `${base}/moved`, `${base}/silent`])
  // It never ends of itself: the file is there while it still waits.
  await vi.waitFor(() => expect(entriesIn(file)).toHaveLength(2), { timeout: 20_000, interval: 20 })
  child.kill('SIGKILL')
  expect(await ended).toBe('SIGKILL')
  expect(entriesIn(file)).toEqual([`${base}/moved`, `${base}/ok`])
  expect(readdirSync(dirname(file))).toEqual(['links.json'])
}, 40_000)

test.each(['SIGINT', 'SIGTERM'] as const)(
  'a run that %s ends loses nothing',
  async (signal) => {
    const server = await serve({ '/ok': status(200), '/silent': silence })
    const [base, file] = [`http://127.0.0.1:${server.port}`, cacheFile()]
    const { child, ended } = runLinks(file, [`${base}/ok`, `${base}/silent`])
    // Less than the second after which it would be written anyway.
    await once(child.stdout, 'data')
    child.kill(signal)
    expect(await ended).toBe(signal)
    expect(entriesIn(file)).toEqual([`${base}/ok`])
  },
  40_000,
)

test('two processes at once, which write again and again, leave a file that can be read', async () => {
  const slow = (index: number) => (_: unknown, response: { end(): void }) =>
    void setTimeout(() => response.end(), index * 40)
  const server = await serve(
    Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`/${index}`, slow(index)])),
  )
  const file = cacheFile()
  const base = `http://127.0.0.1:${server.port}`
  const runs = ['a', 'b'].map((name) =>
    runLinks(
      file,
      Array.from({ length: 60 }, (_, index) => `${base}/${index}?${name}`),
    ),
  )
  let isOver = false
  const over = Promise.all(runs.map(({ ended }) => ended)).then((codes) => {
    isOver = true
    return codes
  })
  let reads = 0
  while (!isOver) {
    entriesIn(file) // throws where the file is half of one
    reads += 1
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  expect(await over).toEqual([0, 0])
  expect(reads).toBeGreaterThan(1)
  const entries = entriesIn(file)
  // Whoever wrote last has written all of its own.
  expect(
    ['a', 'b'].some((name) => entries.filter((entry) => entry.endsWith(`?${name}`)).length === 60),
  ).toBe(true)
  expect(readdirSync(dirname(file))).toEqual(['links.json'])
})

test('what runs have left that were killed as they wrote is removed, and nothing else', async () => {
  const server = await serve({ '/ok': status(200) })
  const file = cacheFile('{"version": 1, "entries": {}}')
  const folder = dirname(file)
  const [old, fresh] = [`links.json.${randomUUID()}`, `links.json.${randomUUID()}`]
  for (const name of [old, fresh, 'links.json.bak', `other.json.${randomUUID()}`])
    writeFileSync(join(folder, name), '{')
  utimesSync(join(folder, old), 1, 1)
  utimesSync(join(folder, 'links.json.bak'), 1, 1)
  const before = readdirSync(folder)
  await checkLinks([`http://127.0.0.1:${server.port}/ok`], {
    ...settings,
    cache: { file, days },
  })
  expect(readdirSync(folder)).toEqual(before.filter((name) => name !== old))
})

test('a run that fails has written what it knew', async () => {
  const server = await serve({ '/ok': status(200) })
  const [file, address] = [cacheFile(), `http://127.0.0.1:${server.port}/ok`]
  const failing = () => {
    throw new Error('failed')
  }
  const own = { ...settings, cache: { file, days } }
  await expect(checkLinks([address], own, failing)).rejects.toThrow('failed')
  expect(entriesIn(file)).toEqual([address])
})
