import { isIP } from 'node:net'
import { domainToASCII } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { configurationProblems, rules } from '../src/internal.ts'

const problemsOf = async (links: unknown) =>
  configurationProblems({ links }, rules, 'badgelint.yaml')

describe('settings for links that can mean nothing are refused where they stand', () => {
  test.each<[name: string, links: Record<string, unknown>, pointer: string]>([
    ...[
      '10.0.0.0/99',
      '10.0.0.0/33',
      '10.0.0.0/-1',
      '10.0.0.0/',
      '10.0.0.0/8/8',
      '10.0.0.0/255.0.0.0',
      '10.0.0.256',
      '10.1',
      '010.0.0.1',
      '0x7f.1',
      'fd00::/129',
      'fd00::/x',
      'fd00:::1',
      '1:2:3:4:5:6:7',
      '[fd00::1]',
      'http://x',
      'https://intranet.example.org/',
      'intranet.example.org/path',
      'intranet.example.org:8080',
      'user@intranet',
      '*',
      '*.',
      '*.example.org',
      '.example.org',
      'a..b',
      'two words',
      'intranet.example.org/8',
      '10.0.0.0-10.0.0.9',
    ].map((entry): [string, Record<string, unknown>, string] => [
      `allow ${entry}`,
      { allow: ['intranet.example.org', entry] },
      '/links/allow/1',
    ]),
    ['allow, alone', { allow: '10.0.0.0/99' }, '/links/allow'],
    ['allow, empty', { allow: '' }, '/links/allow'],
    ['allow, a space', { allow: [' '] }, '/links/allow/0'],
    ['allow, a number', { allow: [10] }, '/links/allow/0'],
    ...['learn.example.org/api', 'ftp://x', '*.example.org', 'a b', 'x:99999', '10.0.0.0/8'].map(
      (host): [string, Record<string, unknown>, string] => [
        `headers for ${host}`,
        { headers: { [host]: { Authorization: 'TOKEN' } } },
        `/links/headers/${host.replaceAll('/', '~1')}`,
      ],
    ),
    [
      'a header that is none',
      { headers: { 'a.example': { 'Authorization:': 'TOKEN' } } },
      '/links/headers/a.example/Authorization:',
    ],
    ['a contact on two lines', { contact: 'a\nb' }, '/links/contact'],
    ['a contact that no header holds', { contact: 'https://example.org/ž' }, '/links/contact'],
    ...(
      ['timeout', 'maxMinutes', 'concurrency', 'maxHosts', 'concurrencyPerHost', 'pause'] as const
    ).flatMap((key) =>
      [-1, 1e9, Number.POSITIVE_INFINITY, Number.NaN, '5', true].map(
        (value): [string, Record<string, unknown>, string] => [
          `${key} ${value}`,
          { [key]: value },
          `/links/${key}`,
        ],
      ),
    ),
    ['maxMinutes 0', { maxMinutes: 0 }, '/links/maxMinutes'],
    ['maxHosts 0', { maxHosts: 0 }, '/links/maxHosts'],
    ['maxHosts 1.5', { maxHosts: 1.5 }, '/links/maxHosts'],
    ['maxPerHost 0', { maxPerHost: 0 }, '/links/maxPerHost'],
    ['cacheDays, alone', { cacheDays: 7 }, '/links/cacheDays'],
    ['cacheDays.alive -1', { cacheDays: { alive: -1 } }, '/links/cacheDays/alive'],
    ['cacheDays.good', { cacheDays: { good: 1 } }, '/links/cacheDays/good'],
  ])('%s', async (_, links, pointer) => {
    const problems = await problemsOf(links)
    expect(problems.map((problem) => problem.at.pointer)).toEqual([pointer])
    for (const { message, suggestion } of problems) {
      expect(message).toContain('; expected ')
      expect(suggestion).not.toMatch(/\.$/)
    }
  })

  test.each([
    { allow: ['localhost', 'intranet', 'Intranet.Example.org', 'my_host.lan', 'bücher.example'] },
    { allow: ['10.0.0.7', '10.0.0.0/8', '0.0.0.0/0', '10.0.0.1/32', '::1', 'fd00::/8', '::/0'] },
    { allow: ['::ffff:10.0.0.1', '64:ff9b::10.0.0.1/128', 'FD00::1', '1:2:3:4:5:6:7:8'] },
    { headers: { 'learn.example.org': { Authorization: 'TOKEN' } } },
    { headers: { 'http://learn.example.org:8080': { 'X-Api-Key': 'TOKEN' } } },
    { headers: { 'https://10.0.0.1': { Cookie: 'A' }, '[::1]:443': { Cookie: 'A' } } },
    { contact: 'https://example.org/about?a=b' },
    { maxMinutes: 0.5, maxHosts: 1, maxPerHost: 1, cacheDays: { alive: 0.5, failed: 0 } },
  ])('%o is taken', async (links) => {
    expect(await problemsOf(links)).toEqual([])
  })

  test('an IP address or network is taken where Node takes it, and where it does not it is not', async () => {
    const part = fc.oneof(fc.ipV4(), fc.ipV6(), fc.stringMatching(/^[0-9a-f:.]{1,20}$/))
    const length = fc.oneof(fc.integer({ min: 0, max: 140 }), fc.constant(undefined))
    await fc.assert(
      fc.asyncProperty(part, length, async (address, size) => {
        const entry = size === undefined ? address : `${address}/${size}`
        const family = isIP(address)
        // What is no address may still be a name, but never one with a length.
        const isNetwork = family !== 0 && (size ?? 0) <= (family === 4 ? 32 : 128)
        const isName = family === 0 && size === undefined && isIP(domainToASCII(address)) === 0
        const isTaken = (await problemsOf({ allow: entry })).length === 0
        if (isNetwork) expect([entry, isTaken]).toEqual([entry, true])
        else if (!isName) expect([entry, isTaken]).toEqual([entry, false])
      }),
      { numRuns: 500 },
    )
  })
})
