import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net'
import { join } from 'node:path'
import { rules } from '@badgelint/core/internal'
import { generate } from 'selfsigned'
import { expect, onTestFinished, test } from 'vitest'
import { badgelint, entry, folder, type JsonReport, template, top } from './command.ts'

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}

/** Runs the command beside a server that answers in this process. */
async function run(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [entry, ...args], {
    cwd,
    env: { PATH: process.env.PATH, NO_COLOR: '1', ...env },
  })
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  const stderr = Buffer.concat(err).toString()
  if (code !== 0) throw new Error(`exit ${code}: ${stderr}`)
  return { stdout: Buffer.concat(out).toString(), stderr }
}

async function checkWithLinks(cwd: string, env: NodeJS.ProcessEnv = {}) {
  const args = ['check', '--format', 'json', '--fail-on', 'never']
  const { stdout, stderr } = await run(args, cwd, env)
  const report: JsonReport = JSON.parse(stdout)
  return { report, stderr }
}

const answers: Readonly<
  Record<string, readonly [status: number, headers: Record<string, string>, body?: string]>
> = {
  '/ok': [200, { 'content-type': 'text/html' }, '<title>Bees</title><p id="there">x'],
  '/moved': [301, { location: '/new/home' }],
  '/new/home': [200, { 'content-type': 'text/html' }],
  '/image': [200, { 'content-type': 'text/html' }],
  '/soft': [200, { 'content-type': 'text/html' }, '<title>Page not found</title>'],
  '/down': [503, {}],
}

const answer: RequestListener = (request, response) => {
  const [status, headers, body] = answers[request.url ?? ''] ?? [404, {}]
  response.writeHead(status, headers)
  response.end(body)
}

test('every rule about what an address answers is shown against a server', async () => {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'bees' }], {
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] },
    ],
  })
  const plain = createServer(answer)
  const secure = createSecureServer({ cert, key }, answer)
  const front = createTcpServer((socket) => {
    socket.once('readable', () => {
      const first: Buffer | null = socket.read()
      if (first === null) return
      socket.unshift(first)
      const to = first[0] === 0x16 ? secure : plain
      to.emit('connection', socket)
    })
  })
  const port = await listening(front)
  const base = `http://127.0.0.1:${port}`
  const one = (name: string, path: string, more = {}) =>
    template({ name, global_activity_url: `${base}${path}`, ...more })
  const cwd = folder({
    'badgelint.yaml':
      'platform: credly\nrules: {links/fragment: info, links/soft-404: info, template/near-duplicate: off}\nlinks: {allow: [127.0.0.1], cache: links.json, pause: 0}\n',
    'ca.pem': cert,
    'links.json': JSON.stringify({
      version: 1,
      entries: {
        [`${base}/down`]: {
          day: '2020-01-01',
          answer: { verdict: 'unknown', failing: { since: '2020-01-01', last: '2020-01-01' } },
        },
      },
    }),
    'templates/gone.yaml': one('Gone', '/gone'),
    'templates/moved.yaml': one('Moved', '/moved'),
    'templates/image.yaml': one('Image', '/ok', { image: `${base}/image` }),
    'templates/fragment.yaml': one('Fragment', '/ok#missing'),
    'templates/soft.yaml': one('Soft', '/soft'),
    'templates/down.yaml': one('Down', '/down'),
  })
  const { report } = await checkWithLinks(cwd, { NODE_EXTRA_CA_CERTS: join(cwd, 'ca.pem') })
  const shown = new Set(report.findings.map(({ rule }) => rule))
  const wanted = rules.filter((rule) => rule.on === 'link' && rule.needsAnswer).map(({ id }) => id)
  expect(wanted.filter((id) => !shown.has(id))).toEqual([])
  const dead = report.findings.filter(({ rule }) => rule === 'links/dead')
  expect(dead).toMatchObject([{ file: 'templates/gone.yaml', severity: 'error' }])
})

test('fix --links follows what has moved, and nothing without', async () => {
  const port = await listening(createServer(answer))
  const text = template({ global_activity_url: `http://127.0.0.1:${port}/moved` })
  const cwd = folder({
    'badgelint.yaml': 'links: {allow: [127.0.0.1], pause: 0}\n',
    'templates/a.yaml': text,
  })
  const file = join(cwd, 'templates/a.yaml')
  await run(['fix'], cwd)
  expect(readFileSync(file, 'utf8')).toBe(text)
  await run(['fix', '--links'], cwd)
  expect(readFileSync(file, 'utf8')).toBe(text.replace('/moved', '/new/home'))
})

test('a private address is a finding, and nothing is sent there', async () => {
  const asked: string[] = []
  const port = await listening(
    createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end()
    }),
  )
  const cwd = folder({
    'templates/a.yaml': template({ global_activity_url: `http://127.0.0.1:${port}/admin` }),
  })
  const { report } = await checkWithLinks(cwd)
  expect(report.findings.map(({ rule }) => rule)).toContain('links/private')
  expect(asked).toEqual([])
})

test('--no-links and standard input ask nobody', async () => {
  const asked: string[] = []
  const port = await listening(
    createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end()
    }),
  )
  const text = template({ global_activity_url: `http://127.0.0.1:${port}/` })
  const cwd = folder({
    'badgelint.yaml': 'links: {allow: [127.0.0.1]}\n',
    'templates/a.yaml': text,
  })
  badgelint(['check', '--no-links'], { cwd })
  badgelint(['check', '--links', '--stdin-filename', 'templates/b.yaml'], { cwd, input: text })
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(asked).toEqual([])
})

test('links --list names each address once with its places, and hides passwords', () => {
  const cwd = folder({
    'templates/a.yaml': template({ global_activity_url: 'https://me:secret@example.org/a' }),
    'templates/b.yaml': template({ name: 'B', global_activity_url: 'https://example.org/b' }),
    'templates/c.yaml': template({ name: 'C', global_activity_url: 'https://example.org/b' }),
    'templates/d.yaml': template({ name: 'D', global_activity_url: 'see the handbook' }),
  })
  const { stdout, code } = badgelint(['links', '--list'], { cwd })
  expect(code).toBe(0)
  expect(stdout).toContain(
    'https://example.org/b\n  templates/b.yaml:5:22 criteria\n  templates/c.yaml:5:22 criteria\n',
  )
  expect(stdout).toContain('see the handbook (no address)\n  templates/d.yaml:5:22 criteria\n')
  expect(stdout).not.toContain('secret')
  expect(JSON.parse(badgelint(['links', '--list', '-f', 'json'], { cwd }).stdout)).toMatchObject({
    version: 1,
  })
  expect(badgelint(['links'], { cwd })).toMatchObject({ code: 2 })
  expect(badgelint(['links', '--list', 'nowhere'], { cwd: top }).code).toBe(2)
})

test.each([
  ['allow: 10.0.0.0/99', 3],
  ['allow:\n    - intranet.example.org\n    - 10.0.0.0/99', 5],
  ['allow: http://x', 3],
  ["allow: ['']", 3],
  ["allow: '*.'", 3],
  ['headers:\n    learn.example.org/api:\n      Authorization: TOKEN', 4],
  ['maxMinutes: 0', 3],
  ['maxHosts: 0', 3],
  ['timeout: 1000000000', 3],
  ['concurrency: 1000000000', 3],
  ['contact: "a\\nb"', 3],
])('a setting for links that can mean nothing is refused with its line: %s', (setting, line) => {
  const cwd = folder({
    'badgelint.yaml': `platform: credly\nlinks:\n  ${setting}\n`,
    // Where it was first met before.
    'templates/a.yaml': template({ global_activity_url: 'http://10.1.2.3/' }),
  })
  const { code, stderr, stdout } = badgelint(['check', '--links'], { cwd })
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(`badgelint.yaml:${line}: `)
  expect(stderr).toContain('; expected ')
})

test.each([
  ['atOnce: 5', 'concurrency'],
  ['perHost: 5', 'concurrencyPerHost'],
  ['most: 5', 'maxPerHost'],
  ['good: 5', 'cacheDays.alive'],
  ['bad: 5', 'cacheDays.failed'],
])('a former key is refused with its new name: %s', (setting, name) => {
  const cwd = folder({
    'badgelint.yaml': `platform: credly\nlinks:\n  ${setting}\n`,
    'templates/a.yaml': template(),
  })
  const { code, stderr, stdout } = badgelint(['check', '--no-links'], { cwd })
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(`badgelint.yaml:3: The key \`links.${setting.split(':')[0]}\``)
  expect(stderr).toContain(`; expected \`links.${name}\`. Rename it.`)
})

const inPlaceOfTheCache: Readonly<Record<string, (cache: string) => void>> = {
  'a folder': (cache) => mkdirSync(cache, { recursive: true }),
  'what is no cache': (cache) => writeAt(cache, '{'),
  'a pipe': (cache) => {
    writeAt(`${cache}.txt`, '')
    execFileSync('mkfifo', [cache])
  },
  'what has no end': (cache) => {
    writeAt(`${cache}.txt`, '')
    symlinkSync('/dev/zero', cache)
  },
  'a file where its folder should be': (cache) => writeFileSync(join(cache, '..'), 'x'),
}

test('whatever lies in place of the cache costs a note, and no finding', async () => {
  const port = await listening(createServer(answer))
  // Three seconds pass before an address is called dead, which are the same for all.
  const outcomes = Object.entries(inPlaceOfTheCache).map(async ([what, make]) => {
    const cwd = folder({
      'badgelint.yaml': 'links: {allow: [127.0.0.1], pause: 0, cache: .badgelint/links.json}\n',
      'templates/a.yaml': template({ global_activity_url: `http://127.0.0.1:${port}/gone` }),
    })
    make(join(cwd, '.badgelint/links.json'))
    const { report, stderr } = await checkWithLinks(cwd)
    return { what, stderr, rules: report.findings.map(({ rule }) => rule) }
  })
  for (const { what, stderr, rules } of await Promise.all(outcomes)) {
    expect(rules, what).toContain('links/dead')
    expect(stderr, what).toMatch(
      /links\.json.* (?:cannot be|is not a link cache|is left alone|was left alone)/,
    )
  }
})

test('the time for all links is bounded, said, and what is known by then is judged', async () => {
  const asked: string[] = []
  const port = await listening(
    createServer((request, response) => {
      asked.push(request.url ?? '')
      if (request.url !== '/silent') answer(request, response)
    }),
  )
  const base = `http://127.0.0.1:${port}`
  const cwd = folder({
    // Three seconds pass before an address is called dead.
    'badgelint.yaml': 'links: {allow: [127.0.0.1], pause: 0, timeout: 600, maxMinutes: 0.15}\n',
    'templates/a.yaml': template({ image: '', global_activity_url: `${base}/gone` }),
    'templates/b.yaml': template({
      name: 'B',
      image: '',
      global_activity_url: `${base}/silent`,
    }),
  })
  const { report, stderr } = await checkWithLinks(cwd)
  // What its address alone says is said all the same.
  const about = report.findings.filter(({ rule }) => /^links\/(?!private)/.test(rule))
  expect(about.map(({ rule, file }) => `${rule} ${file}`)).toEqual(['links/dead templates/a.yaml'])
  expect(asked).toContain('/silent')
  expect(stderr).toContain('1 of 2 links were checked in 0.15 minutes')
})

function writeAt(file: string, content: string): void {
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, content)
}
