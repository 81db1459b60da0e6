import { createServer, type IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { addressOf, auditBeside } from './audit-run.ts'
import { badgelint, settings, template } from './command.ts'
import { git, repositoryOf } from './git-program.ts'

const bee = 'templates/bee-keeper.yaml'

/** A program with one owner, who has something to do. */
function program(origin?: string): string {
  const flawed = template({ owner: 'Bee team', cost: 'Cheap' })
  const cwd = repositoryOf({ 'badgelint.yaml': settings, [bee]: flawed, 'ledger/README.md': '' })
  if (origin !== undefined) git(cwd, 'remote', 'add', 'origin', origin)
  return cwd
}

interface Asked {
  readonly method: string
  readonly url: string
  readonly token: string | undefined
  readonly body: Readonly<Record<string, unknown>>
}

async function read(request: IncomingMessage): Promise<Asked> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  const text = Buffer.concat(pieces).toString()
  const { method = '', url = '', headers } = request
  return { method, url, token: headers.authorization, body: text === '' ? {} : JSON.parse(text) }
}

/** A server of GitHub Enterprise without issues, which takes what is made; and what it was asked. */
async function gitHub() {
  const asked: Asked[] = []
  const labels = new Map<string, Asked['body']>()
  const answerTo = ({ method, url, body }: Asked): readonly [status: number, answer?: unknown] => {
    const [path = ''] = url.split('?')
    const name = decodeURIComponent(path.slice(path.lastIndexOf('/') + 1))
    if (method === 'DELETE') return labels.delete(name) ? [204] : [404, {}]
    if (method === 'GET' && name === 'issues') return [200, []]
    if (method === 'GET') return labels.has(name) ? [200, labels.get(name)] : [404, {}]
    if (name === 'labels') labels.set(String(body.name), body)
    return [201, { number: 1, ...body, user: { login: 'somebody' } }]
  }
  const server = createServer(async (request, response) => {
    const one = await read(request)
    asked.push(one)
    const [status, answer] = answerTo(one)
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(answer === undefined ? '' : JSON.stringify(answer))
  })
  return { asked, api: `${await addressOf(server)}/api/v3` }
}

/** Runs an audit of a fixed day. */
function run(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  return auditBeside(cwd, ['--no-links', '--as-of', '2026-11-30', ...args], env)
}

test('--dry-run shows what would be written, and only asks', async () => {
  const { asked, api } = await gitHub()
  const env = { GH_TOKEN: 'secret', GITHUB_API_URL: api }
  const { code, stdout, stderr } = await run(program(), ['--dry-run', '--repository', 'o/r'], env)
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^create ".*Bee team.*" with the label badge-audit\n/m)
  expect(stdout).not.toContain('The fifteen practices')
  expect(stdout).toMatch(/\nThings to do: \d+ open, 0 settled, 0 deferred\.\n$/)
  expect(asked.map(({ method }) => method)).toEqual(asked.map(() => 'GET'))
  expect(asked[0]?.url).toMatch(/^\/api\/v3\/repos\/o\/r\/issues\?/)
  expect(asked[0]?.token).toBe('token secret')
})

test('--file makes an issue for each owner, and links files on the server', async () => {
  const { asked, api } = await gitHub()
  const cwd = program(api.replace('/api/v3', '/o/badges.git'))
  const env = { GITHUB_TOKEN: 'secret', GITHUB_API_URL: api }
  const { code, stdout, stderr } = await run(cwd, ['--file', '--format', 'csv'], env)
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^template,name,[^\n]*\n$/)])
  expect(stderr).toMatch(/\nIssues: \d created, 0 updated, 0 closed, 0 commented on\.\n/)
  const made = asked.filter(({ method, url }) => method === 'POST' && url.endsWith('/issues'))
  expect(made.length).toBeGreaterThan(0)
  const server = api.replace('/api/v3', '')
  expect(String(made[0]?.body.body)).toContain(`${server}/o/badges/blob/HEAD/${bee}#L`)
})

test.each([
  [undefined, 'has no remote called origin'],
  ['https://git.example.org/o/r.git', 'is not on github.com'],
  ['git@git.example.org:o/r.git', 'is not on github.com'],
  ['https://github.com/o', '"o" is not a repository name'],
])('with the remote %s the repository has to be named', (origin, message) => {
  const cwd = program(origin)
  const { code, stderr } = badgelint(['audit', '--no-links', '--file'], {
    cwd,
    env: { GH_TOKEN: 'secret' },
  })
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
  expect(stderr).toMatch(/--repository/)
})

test.each(['o', 'o/r/s', 'o/r?x', 'https://github.com/o/r'])('%s names no repository', (name) => {
  const { code, stderr } = badgelint(['audit', '--no-links', '--file', '--repository', name], {
    cwd: program(),
    env: { GH_TOKEN: 'secret' },
  })
  expect([code, stderr]).toEqual([2, expect.stringContaining(`"${name}" is not a repository name`)])
})

test('an address of the server that is none is wrong usage', () => {
  const { code, stderr } = badgelint(['audit', '--no-links', '--file', '--repository', 'o/r'], {
    cwd: program(),
    env: { GH_TOKEN: 'secret', GITHUB_API_URL: 'github.example.org' },
  })
  expect([code, stderr]).toEqual([2, expect.stringContaining('GITHUB_API_URL is "github.ex')])
})
