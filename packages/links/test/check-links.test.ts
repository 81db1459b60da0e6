import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getGlobalDispatcher } from 'undici'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { checkLinks } from '../src/check-links.ts'
import type { LinkResult } from '../src/result.ts'
import type { LinkSettings } from '../src/settings.ts'
import {
  type Behaviour,
  bomb,
  certificate,
  large,
  lookup,
  page,
  redirect,
  serve,
  serveSecurely,
  settings,
  silence,
  status,
  trickle,
} from './server.ts'

async function answerOf(
  behaviours: Readonly<Record<string, Behaviour>>,
  own: Partial<LinkSettings> = {},
  path = '/',
): Promise<{ answer: LinkResult | undefined; requests: readonly string[] }> {
  const server = await serve(behaviours)
  const address = `http://127.0.0.1:${server.port}${path}`
  const { results } = await checkLinks([address], { ...settings, ...own })
  return { answer: results.get(address), requests: server.requests }
}

describe('behaviour, verdict and requests', () => {
  const elsewhere = redirect(302, '/end')
  const asks: readonly [
    string,
    Readonly<Record<string, Behaviour>>,
    Partial<LinkResult>,
    string[],
  ][] = [
    ['200', { '/': status(200) }, { verdict: 'alive', status: 200 }, ['HEAD /']],
    ['204', { '/': status(204) }, { verdict: 'alive' }, ['HEAD /']],
    ['404', {}, { verdict: 'dead', reason: 'answers 404' }, ['HEAD /', 'GET /']],
    ['410', { '/': status(410) }, { verdict: 'dead', reason: 'answers 410' }, ['HEAD /', 'GET /']],
    [
      '404 to HEAD only',
      { '/': (q, r, n) => status(q.method === 'HEAD' ? 404 : 200)(q, r, n) },
      { verdict: 'alive' },
      ['HEAD /', 'GET /'],
    ],
    [
      '405 to HEAD',
      { '/': (q, r, n) => status(q.method === 'HEAD' ? 405 : 200)(q, r, n) },
      { verdict: 'alive' },
      ['HEAD /', 'GET /'],
    ],
    [
      'a permanent redirect',
      { '/': redirect(301, '/end'), '/end': status(200) },
      { verdict: 'alive', movedTo: 'http://127.0.0.1:PORT/end' },
      ['HEAD /', 'HEAD /end'],
    ],
    [
      'a redirect for now',
      { '/': elsewhere, '/end': status(200) },
      { verdict: 'alive' },
      ['HEAD /', 'HEAD /end'],
    ],
    [
      'a permanent redirect, then one for now',
      { '/': redirect(308, '/mid'), '/mid': elsewhere, '/end': status(200) },
      { verdict: 'alive' },
      ['HEAD /', 'HEAD /mid', 'HEAD /end'],
    ],
    [
      'a redirect to a sign-in page',
      { '/': redirect(302, '/login?next=1'), '/login': status(200) },
      { verdict: 'alive', signIn: 'http://127.0.0.1:PORT/login?next=1' },
      ['HEAD /', 'HEAD /login'],
    ],
    [
      '429, then 200',
      { '/': (q, r, n) => status(n === 1 ? 429 : 200, { 'retry-after': '1' })(q, r, n) },
      { verdict: 'alive' },
      ['HEAD /', 'HEAD /'],
    ],
    [
      '503 once',
      { '/': (q, r, n) => status(n <= 2 ? 503 : 200)(q, r, n) },
      { verdict: 'alive' },
      ['HEAD /', 'GET /', 'HEAD /'],
    ],
    [
      '403',
      { '/': status(403) },
      { verdict: 'unknown', reason: 'answers 403' },
      ['HEAD /', 'GET /'],
    ],
    [
      '999',
      { '/': status(999) },
      { verdict: 'unknown', reason: 'answers 999' },
      ['HEAD /', 'GET /', 'HEAD /', 'GET /'],
    ],
    [
      'an image',
      { '/': page('x', 'image/png; q=1') },
      { verdict: 'alive', mediaType: 'image/png' },
      ['HEAD /'],
    ],
  ]

  test.each(asks)('%s', async (_, behaviours, expected, requests) => {
    const { answer, requests: asked } = await answerOf(behaviours)
    const plain = JSON.parse(
      JSON.stringify(answer).replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT'),
    )
    expect(plain).toMatchObject(expected)
    for (const key of ['movedTo', 'signIn', 'secure'] as const)
      if (expected[key] === undefined) expect(plain).not.toHaveProperty(key)
    expect(asked).toEqual(requests)
  })

  test('a circle of redirects ends', async () => {
    const { answer, requests } = await answerOf({
      '/': redirect(302, '/b'),
      '/b': redirect(302, '/'),
    })
    expect(answer).toMatchObject({ verdict: 'unknown', reason: 'redirects endlessly' })
    expect(requests.length).toBeLessThan(12)
  })

  test('a confirming request comes some time later', async () => {
    const times: number[] = []
    await answerOf(
      {
        '/': (q, r, n) => {
          times.push(Date.now())
          status(404)(q, r, n)
        },
      },
      { confirmAfter: 400 },
    )
    const [first = 0, second = 0] = times
    expect(second - first).toBeGreaterThanOrEqual(390)
  })

  test('a server that asks for an hour is not waited for', async () => {
    const { answer } = await answerOf({ '/': status(429, { 'retry-after': '3600' }) })
    expect(answer).toMatchObject({ verdict: 'unknown', reason: 'answers 429' })
  }, 20_000)
})

describe('answers without an end', () => {
  test.each([
    ['50 megabytes', large(50_000_000, 404)],
    ['no end', large(undefined, 404)],
    ['a slow trickle', trickle],
    ['a bomb', bomb],
    ['silence', silence],
  ])(
    '%s',
    async (_, behaviour) => {
      const before = process.memoryUsage().rss
      const { answer } = await answerOf({ '/': behaviour })
      expect(['dead', 'unknown']).toContain(answer?.verdict)
      expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
    },
    20_000,
  )
})

describe('unusual addresses', () => {
  test.each(['//double', '/with%20space', '/ünicode', '/a;b=c,d(e)', '/q?x=1&y=%26', '/./a/../b'])(
    '%s is asked as it is meant',
    async (path) => {
      const server = await serve({})
      const address = `http://127.0.0.1:${server.port}${path}`
      const { results } = await checkLinks([address], settings)
      expect(results.get(address)).toMatchObject({ verdict: 'dead', status: 404 })
      expect(server.requests).toHaveLength(2)
    },
  )

  test('a header that cannot be sent makes it unknown, and is not reported', async () => {
    const server = await serve({ '/': status(200) })
    const address = `http://127.0.0.1:${server.port}/`
    const headers = { 'http://127.0.0.1': { Authorization: 'sec\nret' } }
    const { results } = await checkLinks([address], { ...settings, headers })
    expect(results.get(address)?.verdict).toBe('unknown')
    expect(JSON.stringify([...results])).not.toContain('ret')
  })
})

describe('one question an address', () => {
  test('however often it is named, and with whatever anchor', async () => {
    const server = await serve({ '/': status(200) })
    const base = `http://127.0.0.1:${server.port}/`
    const { results } = await checkLinks([base, base, `${base}#a`, `${base}#b`], settings)
    expect(results.size).toBe(3)
    expect(server.requests).toEqual(['HEAD /'])
  })

  test('ten thousand to one host, of which a run asks so many', async () => {
    const server = await serve(
      Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`/${index}`, status(200)])),
    )
    const addresses = Array.from(
      { length: 10_000 },
      (_, index) => `http://127.0.0.1:${server.port}/${index}`,
    )
    const { results, notes } = await checkLinks(addresses, { ...settings, maxPerHost: 300 })
    expect(server.requests).toHaveLength(300)
    expect([...results.values()].filter(({ verdict }) => verdict === 'unknown')).toHaveLength(9700)
    expect(notes).toEqual([expect.stringContaining('9700 links to 127.0.0.1 were not checked')])
  })

  test('so many at once to one host, with a pause between', async () => {
    let [running, maxRunning] = [0, 0]
    const times: number[] = []
    const slow: Behaviour = (_, response) => {
      times.push(Date.now())
      running += 1
      maxRunning = Math.max(maxRunning, running)
      setTimeout(() => {
        running -= 1
        response.end()
      }, 40)
    }
    const server = await serve(
      Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`/${index}`, slow])),
    )
    const addresses = Array.from(
      { length: 12 },
      (_, index) => `http://127.0.0.1:${server.port}/${index}`,
    )
    await checkLinks(addresses, { ...settings, concurrencyPerHost: 2, pause: 30 })
    expect(maxRunning).toBeLessThanOrEqual(2)
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(11 * 28)
  })
})

describe('TLS', () => {
  test('a good certificate answers, and is reported for http', async () => {
    const good = await certificate(['good.test'])
    const port = await serveSecurely(good)
    const own = { ...settings, ca: [good.cert] }
    const [secure, plain] = [`https://good.test:${port}/`, `http://good.test:${port}/`]
    const { results } = await checkLinks([secure, plain], own)
    expect(results.get(secure)).toMatchObject({ verdict: 'alive' })
    expect(results.get(plain)).toMatchObject({ verdict: 'alive', secure })
  })

  test.each([
    ['one that has run out', ['old.test'], true, true, 'has an expired certificate'],
    ['one for another name', ['other.test'], false, true, 'has a certificate for another name'],
    ['one that it signed itself', ['own.test'], false, false, 'has a self-signed certificate'],
  ])('%s makes it unknown', async (_, names, isExpired, isTrusted, reason) => {
    const made = await certificate(names, isExpired)
    const port = await serveSecurely(made)
    const host = names[0] === 'other.test' ? 'wrong.test' : names[0]
    const address = `https://${host}:${port}/`
    const own = isTrusted ? { ca: [made.cert] } : {}
    const { results } = await checkLinks([address, `http://${host}:${port}/`], {
      ...settings,
      ...own,
    })
    expect(results.get(address)).toEqual({ verdict: 'unknown', reason })
    expect(results.get(`http://${host}:${port}/`)).not.toHaveProperty('secure')
  })
})

describe('the guard', () => {
  test.each([
    'http://10.0.0.1/',
    'http://127.0.0.1:1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://0.0.0.0/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.100.100.200/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::a00:1]/',
    'http://[2002:a00:1::]/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/',
    'http://224.0.0.1/',
    'http://private.test/',
    'http://metadata.test/',
    'http://localhost/',
  ])('%s is never asked', async (address) => {
    const { results } = await checkLinks([address], { ...settings, allow: [] })
    expect(results.get(address)).toMatchObject({ verdict: 'refused' })
  })

  test('nor where a redirect leads there', async () => {
    const target = await serve({ '/secret': status(200) })
    const { answer } = await answerOf(
      { '/': redirect(302, `http://private.test:${target.port}/secret`), '/b': status(200) },
      {},
    )
    expect(answer).toMatchObject({ verdict: 'refused' })
    const toLoopback = await answerOf({
      '/': redirect(302, `http://127.0.0.2:${target.port}/secret`),
    })
    expect(toLoopback.answer).toMatchObject({ verdict: 'refused' })
    expect(target.requests).toEqual([])
  })

  test('what is allowed by name, address or network is asked', async () => {
    const server = await serve({ '/': status(200) })
    for (const [host, allow] of [
      ['127.0.0.1', '127.0.0.0/8'],
      ['intranet.test', 'intranet.test'],
      ['127.0.0.1', '127.0.0.1'],
    ]) {
      const address = `http://${host}:${server.port}/`
      const { results } = await checkLinks([address], { ...settings, allow: [allow ?? ''] })
      expect(results.get(address)).toMatchObject({ verdict: 'alive' })
    }
  })

  test('addresses with a name and a password, and other schemes, are not sent', async () => {
    const server = await serve({ '/': status(200) })
    const address = `http://user:secret@127.0.0.1:${server.port}/`
    const { results, notes } = await checkLinks(
      [address, 'ftp://127.0.0.1/x', 'not an address'],
      settings,
    )
    expect(results.get(address)?.verdict).toBe('refused')
    expect(results.get('ftp://127.0.0.1/x')?.verdict).toBe('unknown')
    expect(server.requests).toEqual([])
    expect(JSON.stringify([results.get(address), notes])).not.toContain('secret')
  })

  test('the global dispatcher is put back, also where the run fails', async () => {
    const before = getGlobalDispatcher()
    await answerOf({ '/': status(200) })
    expect(getGlobalDispatcher()).toBe(before)
    const failing = () => {
      throw new Error('failed')
    }
    const server = await serve({ '/': status(200) })
    await expect(
      checkLinks([`http://127.0.0.1:${server.port}/`], settings, failing),
    ).rejects.toThrow()
    expect(getGlobalDispatcher()).toBe(before)
  })
})

describe('headers', () => {
  test('go to their host and not on to another', async () => {
    const second = await serve({ '/end': status(200) })
    const first = await serve({ '/': redirect(302, `http://second.test:${second.port}/end`) })
    const own = {
      ...settings,
      allow: ['127.0.0.0/8', 'first.test', 'second.test'],
      headers: { 'http://first.test': { Authorization: 'Bearer secret' } },
    }
    const address = `http://first.test:${first.port}/`
    const { results, notes } = await checkLinks([address], own)
    expect(first.headers.get('/')?.authorization).toBe('Bearer secret')
    expect(second.headers.get('/end')).not.toHaveProperty('authorization')
    expect(second.headers.get('/end')?.['user-agent']).toBe('badgelint test')
    expect(JSON.stringify([[...results], notes])).not.toContain('secret')
  })

  test.each<[key: string, isSentPlainly: boolean]>([
    ['host.test', false],
    ['https://host.test', false],
    ['http://host.test', true],
    ['HTTP://Host.Test', true],
    ['host.test:PORT', false],
    ['http://host.test:PORT', true],
    ['other.test', false],
    ['http://other.test', false],
    ['http://host.test:1', false],
    ['test', false],
  ])(
    'for %s: over https, and without encryption only where that is written',
    async (key, isPlain) => {
      const made = await certificate(['host.test', 'other.test'])
      const seen: Record<string, string | undefined> = {}
      const port = await serveSecurely(made, ({ protocol, host, header }) => {
        seen[`${protocol} ${host}`] ??= header
      })
      const headers = { [key.replace('PORT', String(port))]: { 'X-Key': 'secret' } }
      const addresses = ['http', 'https'].flatMap((scheme) =>
        ['host.test', 'other.test'].map((host) => `${scheme}://${host}:${port}/`),
      )
      const allow = ['host.test', 'other.test']
      await checkLinks(addresses, { ...settings, allow, headers, ca: [made.cert] })
      const own = /other/.test(key) ? 'other.test' : 'host.test'
      const isMeant = !/:1$|^test$/.test(key)
      const wanted = (host: string, isSent: boolean) =>
        host === own && isSent ? 'secret' : undefined
      expect(seen).toEqual(
        Object.fromEntries(
          allow.flatMap((host) => [
            [`http ${host}`, wanted(host, isMeant && /^http:/i.test(key))],
            [`https ${host}`, wanted(host, isMeant)],
          ]),
        ),
      )
      if (isPlain) expect(seen['http host.test']).toBe('secret')
    },
  )

  test('do not follow a redirect from https to http of the same host', async () => {
    const made = await certificate(['host.test'])
    const seen: string[] = []
    const port = await serveSecurely(
      made,
      ({ protocol, header }) => void seen.push(`${protocol} ${header}`),
      ({ host, protocol }) => (protocol === 'https' ? `http://${host}:${port}/plain` : undefined),
    )
    await checkLinks([`https://host.test:${port}/`], {
      ...settings,
      allow: ['host.test'],
      headers: { 'host.test': { 'X-Key': 'secret' } },
      ca: [made.cert],
    })
    expect(seen).toEqual(['https secret', 'http undefined'])
  })
})

describe('names', () => {
  test('without a server for names there is a note, and nothing is dead', async () => {
    const { results, notes } = await checkLinks(
      ['https://nowhere.example/', 'https://nowhere-else.example/'],
      settings,
    )
    expect([...results.values()].map(({ verdict }) => verdict)).not.toContain('alive')
    // Where tests run with a network the names do not exist; without one that cannot be known.
    if (notes.length > 0)
      expect([...results.values()].map(({ verdict }) => verdict)).toEqual(['unknown', 'unknown'])
    else expect([...results.values()].map(({ verdict }) => verdict)).toEqual(['dead', 'dead'])
  }, 20_000)

  test('are looked up once for all that stand below them', async () => {
    const server = await serve({ '/a': status(200), '/b': status(200) })
    const seen: string[] = []
    const counted: typeof lookup = (host, options, callback) => {
      seen.push(host)
      lookup(host, options, callback)
    }
    const { results } = await checkLinks(
      [`http://x.test:${server.port}/a`, `http://x.test:${server.port}/b`],
      { ...settings, lookup: counted, allow: ['x.test'], concurrencyPerHost: 1 },
    )
    expect([...results.values()].map(({ verdict }) => verdict)).toEqual(['alive', 'alive'])
    expect(seen.length).toBeLessThanOrEqual(2)
  })
})

describe('skip and accept', () => {
  test('what is skipped is neither asked nor answered', async () => {
    const server = await serve({})
    const { results } = await checkLinks([`http://127.0.0.1:${server.port}/a/b`], {
      ...settings,
      skip: [`http://127.0.0.1:${server.port}/a/*`],
    })
    expect(results.size).toBe(0)
    expect(server.requests).toEqual([])
  })

  test('a status can count as alive', async () => {
    const { answer } = await answerOf(
      { '/': status(999) },
      { accept: [{ address: 'http://127.0.0.1:*', statuses: [999] }] },
    )
    expect(answer?.verdict).toBe('alive')
  })
})

describe('pages that are read', () => {
  const html = '<title>Welding</title><h2 id="there">x</h2>'
  const own = { readsFragments: true, readsSoftMissing: true }

  test('an anchor that is there, and one that is not', async () => {
    const there = await answerOf({ '/': page(html) }, own, '/#there')
    expect(there.answer).toMatchObject({ isFragmentMissing: false, isSoftMissing: false })
    const missing = await answerOf({ '/': page(html) }, own, '/#gone')
    expect(missing.answer).toMatchObject({ isFragmentMissing: true })
  })

  test('a page that robots may not read is not read', async () => {
    const robots = page('User-agent: *\nDisallow: /', 'text/plain')
    const { answer, requests } = await answerOf(
      { '/': page(html), '/robots.txt': robots },
      own,
      '/#gone',
    )
    expect(answer).toMatchObject({ verdict: 'alive' })
    expect(answer).not.toHaveProperty('isFragmentMissing')
    expect(requests).toEqual(['HEAD /', 'GET /robots.txt'])
  })

  test('a page that says it is not found', async () => {
    const { answer } = await answerOf({ '/': page('<title>Page not found</title>') }, own)
    expect(answer).toMatchObject({ verdict: 'alive', isSoftMissing: true })
  })
})

describe('behind a proxy', () => {
  async function proxied(noProxy?: string): Promise<string[]> {
    const through: string[] = []
    const proxy = createServer((request, response) => {
      through.push(request.url ?? '')
      response.end()
    })
    // What is asked with https comes as a tunnel, which leads nowhere here.
    proxy.on('connect', (request, socket) => {
      through.push(request.url ?? '')
      socket.destroy()
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    vi.stubEnv('HTTP_PROXY', `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`)
    vi.stubEnv('NO_PROXY', noProxy)
    onTestFinished(() => {
      vi.unstubAllEnvs()
      proxy.closeAllConnections()
      proxy.close()
    })
    return through
  }

  test('links are asked through it, private ones are not, and a note says who decides', async () => {
    const through = await proxied()
    const own = { ...settings, allow: ['page.test'] }
    const { results, notes } = await checkLinks(
      ['http://page.test:81/', 'http://private.test/', 'http://10.0.0.1/', 'http://[5f00::1]/'],
      own,
    )
    expect([...results.values()].map(({ verdict }) => verdict)).toEqual([
      ...['alive', 'refused', 'refused', 'refused'],
    ])
    expect(through).toContain('http://page.test:81/')
    expect(through.join()).not.toMatch(/private|10\.0|5f00/)
    expect(notes).toEqual([expect.stringContaining('proxy')])
    expect(process.env.HTTP_PROXY).toBeDefined()
  })

  test('a host that is asked past it is asked at the address that was judged, whatever its name means to others', async () => {
    const server = await serve({ '/': status(200) })
    const through = await proxied('localhost,10.0.0.1,private.test')
    let lookups = 0
    // An address that is allowed and where no server is; a second lookup of the name would find the server.
    const judged: typeof lookup = (host, options, callback) => {
      if (host !== 'localhost') return lookup(host, options, callback)
      lookups += 1
      callback(null, [{ address: '127.0.0.2', family: 4 }])
    }
    const { results } = await checkLinks(
      [`http://localhost:${server.port}/`, 'http://10.0.0.1/', 'http://private.test/'],
      { ...settings, allow: ['127.0.0.2'], lookup: judged },
    )
    expect([...results.values()]).toEqual([
      { verdict: 'unknown', reason: 'refuses the connection' },
      expect.objectContaining({ verdict: 'refused' }),
      expect.objectContaining({ verdict: 'refused' }),
    ])
    expect(server.requests).toEqual([])
    expect(lookups).toBe(1)
    expect(through).toEqual([])
  })

  test('a host that is asked past it and is allowed is asked directly, redirects included', async () => {
    const server = await serve({
      '/': redirect(302, '/end'),
      '/end': status(200),
      '/away': redirect(302, 'http://private.test/'),
    })
    const through = await proxied('direct.test,private.test')
    const base = `http://direct.test:${server.port}`
    const { results } = await checkLinks([`${base}/`, `${base}/away`], {
      ...settings,
      allow: ['direct.test'],
    })
    expect(results.get(`${base}/`)?.verdict).toBe('alive')
    expect(results.get(`${base}/away`)?.verdict).toBe('refused')
    expect(server.requests).toContain('HEAD /end')
    expect(through).toEqual([])
  })
})
