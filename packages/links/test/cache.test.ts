import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkLinks } from '../src/check-links.ts'
import { serve, settings, status } from './server.ts'

function cacheFile(content?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'badgelint-links-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'deep/links.json')
  if (content === undefined) return file
  const flat = join(folder, 'links.json')
  writeFileSync(flat, content)
  return flat
}

const ages = { good: 7, bad: 1 }

test('a good answer is not asked for again for a week, a bad one for a day', async () => {
  const server = await serve({ '/ok': status(200) })
  const cache = { file: cacheFile(), ...ages }
  const addresses = ['/ok', '/gone'].map((path) => `http://127.0.0.1:${server.port}${path}`)
  const on = (today: string) => checkLinks(addresses, { ...settings, cache, today })
  await on('2026-06-01')
  const first = server.requests.length
  const { answers } = await on('2026-06-01')
  expect(server.requests).toHaveLength(first)
  expect([...answers.values()].map(({ verdict }) => verdict)).toEqual(['alive', 'dead'])
  await on('2026-06-02')
  expect(server.requests.slice(first)).toEqual(['HEAD /gone', 'GET /gone'])
  await on('2026-06-08')
  expect(server.requests.at(-1)).toMatch(/ok|gone/)
  expect(server.requests.filter((asked) => asked === 'HEAD /ok')).toHaveLength(2)
})

test('since when an address fails is remembered, until it answers', async () => {
  let code = 503
  const server = await serve({ '/': (q, r, n) => status(code)(q, r, n) })
  const cache = { file: cacheFile(), ...ages }
  const address = `http://127.0.0.1:${server.port}/`
  const on = async (today: string) => {
    const { answers } = await checkLinks([address], { ...settings, cache, today })
    return answers.get(address)
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
])('a file that is %s counts as empty, and is told', async (_, content) => {
  const server = await serve({ '/': status(200) })
  const file = cacheFile(content)
  const { notes } = await checkLinks([`http://127.0.0.1:${server.port}/`], {
    ...settings,
    cache: { file, ...ages },
  })
  expect(notes).toEqual([expect.stringContaining('no cache of links')])
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ version: 1 })
})

test('entries that are no answers, and __proto__, are passed over', async () => {
  const server = await serve({ '/': status(200) })
  const address = `http://127.0.0.1:${server.port}/`
  const entries = `{"${address}": {"day": "2026-06-01", "answer": 5}, "__proto__": {"day": "2026-06-01", "answer": {"verdict": "dead"}}}`
  const file = cacheFile(`{"version": 1, "entries": ${entries}}`)
  const { answers } = await checkLinks([address], { ...settings, cache: { file, ...ages } })
  expect(answers.get(address)?.verdict).toBe('alive')
  expect(({} as Record<string, unknown>).answer).toBeUndefined()
})

test('two runs at once leave a file that can be read', async () => {
  const server = await serve({ '/a': status(200), '/b': status(200) })
  const file = cacheFile()
  await Promise.all(
    ['/a', '/b'].map((path) =>
      checkLinks([`http://127.0.0.1:${server.port}${path}`], {
        ...settings,
        cache: { file, ...ages },
      }).catch((error: unknown) => error),
    ),
  )
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ version: 1 })
})
