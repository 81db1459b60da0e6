import { text } from 'node:stream/consumers'
import { documentation } from '@badgelint/core/internal'
import { describe, expect, test } from 'vitest'
import {
  annotationLines,
  credly,
  type Files,
  Hosted,
  type Proposal,
  pullRequest,
  serve,
  serveProxy,
  teaching,
  template,
  writer,
} from './program.ts'

const fewSkills = template({ skills: '[Water Sampling]' })
const before: Files = { 'badgelint.yaml': credly, 'templates/stream.yaml': template() }
const failing: Proposal = { before, change: { 'templates/stream.yaml': fewSkills } }
const warning: Proposal = {
  before,
  change: { 'templates/stream.yaml': template({ description: teaching }) },
}
const clean: Proposal = {
  before,
  change: { 'templates/stream.yaml': template({ level: 'Advanced' }) },
}
const found = 'error templates/stream.yaml:4 skills/count'
const always = { comment: 'always' }
const anotherRun = { env: { GITHUB_RUN_ID: '2' } }

/** Methods of what was written, and how GitHub answered. */
const writes = ({ github }: Hosted) =>
  github.writes.map(({ method, status }) => `${method} ${status}`)

describe('comment', () => {
  test.each<[string, string, Proposal, string | undefined]>([
    ['never', 'findings', failing, undefined],
    ['on-failure', 'a warning', warning, undefined],
    ['on-failure', 'findings', failing, '1 thing must be fixed'],
    ['always', 'nothing', clean, 'All good'],
    ['always', 'a warning', warning, 'Nothing must be fixed; 1 thing would be better'],
  ])('%s where there is %s', async (comment, _, proposal, verdict) => {
    const hosted = await Hosted.start(pullRequest(proposal))
    await hosted.run({ comment })
    const verdicts = (await hosted.comments()).map((body) => /^## (.*)$/m.exec(body)?.[1])
    expect(verdicts).toEqual(verdict === undefined ? [] : [verdict])
    expect(writes(hosted)).toEqual(verdict === undefined ? [] : ['POST 201'])
  })

  test('is left alone by another run that finds the same', async () => {
    for (const proposal of [failing, clean]) {
      const hosted = await Hosted.start(pullRequest(proposal))
      await hosted.run(always)
      const first = await hosted.comments()
      await hosted.run(always, anotherRun)
      expect(writes(hosted)).toEqual(['POST 201'])
      expect(await hosted.comments()).toEqual(first)
    }
  })

  // Runners that are not GitHub's own may leave these out; nothing may hang on them.
  test.each(['GITHUB_ACTION', 'GITHUB_ACTOR', 'GITHUB_STATE', 'RUNNER_OS'])(
    'is the same one, and all else too, for a runner that does not set %s',
    async (name) => {
      const hosted = await Hosted.start(pullRequest(failing))
      const run = await hosted.run(always)
      const first = await hosted.comments()
      const other = await hosted.run(always, { env: { [name]: undefined } })
      expect(first).toHaveLength(1)
      expect(await hosted.comments()).toEqual(first)
      expect(writes(hosted)).toEqual(['POST 201'])
      expect(annotationLines(other)).toEqual([found])
      expect([other.code, other.summary]).toEqual([run.code, run.summary])
      const { report: _, ...outputs } = run.outputs
      expect(other.outputs).toMatchObject(outputs)
    },
  )

  test('is changed in place, and says that all is good once it is', async () => {
    const hosted = await Hosted.start(pullRequest(failing))
    const inputs = { comment: 'on-failure' }
    await hosted.run(inputs)
    hosted.push({ 'templates/stream.yaml': template({ skills: '[A]', name: '' }) })
    await hosted.run(inputs)
    const [worse = '', ...others] = await hosted.comments()
    expect([others, /^## (.*)$/m.exec(worse)?.[1]]).toEqual([[], '2 things must be fixed'])
    hosted.push({ 'templates/stream.yaml': template({ level: 'Advanced' }) })
    const ran = await hosted.run(inputs)
    const [solved = '', ...more] = await hosted.comments()
    expect([more, /^## (.*)$/m.exec(solved)?.[1]]).toEqual([[], 'All good'])
    expect(solved).not.toMatch(/skills|must be fixed/)
    expect(writes(hosted)).toEqual(['POST 201', 'PATCH 200', 'PATCH 200'])
    await hosted.run(inputs, anotherRun)
    expect([ran.code, writes(hosted).length]).toEqual([0, 3])
  })

  test('leads to the lines of the newest commit', async () => {
    const hosted = await Hosted.start(pullRequest(failing))
    await hosted.run(always)
    hosted.push({ 'README.md': 'About us\n' })
    await hosted.run(always, anotherRun)
    const [body, ...others] = await hosted.comments()
    expect(others).toEqual([])
    expect(body).toContain(`/blob/${hosted.pull.head}/templates/stream.yaml#L4`)
    expect(body).toContain('/actions/runs/2')
  })

  test('of a stranger with the same mark is left alone', async () => {
    const hosted = await Hosted.start(pullRequest(failing))
    await hosted.run(always)
    const [own = ''] = await hosted.comments()
    const other = await Hosted.start(pullRequest(failing))
    const forged = own.replace('1 thing', 'No thing')
    await other.github.comment(1, forged, 'octocat')
    await other.run(always)
    expect((await other.github.comments(1)).map(({ login }) => login)).toEqual([
      'octocat',
      'github-actions[bot]',
    ])
    expect((await other.comments())[0]).toBe(forged)
    await other.run(always, anotherRun)
    expect(writes(other)).toEqual(['POST 201'])
  })

  test('by a personal token is found again by whose it is', async () => {
    const hosted = await Hosted.start(pullRequest(failing))
    const token = hosted.github.token({ contents: 'read', 'pull-requests': 'write' }, 'octocat')
    await hosted.run({ ...always, token })
    hosted.push({ 'templates/stream.yaml': template({ level: 'Advanced' }) })
    await hosted.run({ ...always, token })
    expect(writes(hosted)).toEqual(['POST 201', 'PATCH 200'])
    // The workflow's own token is somebody else.
    await hosted.run(always)
    expect((await hosted.github.comments(1)).map(({ login }) => login)).toEqual([
      'octocat',
      'github-actions[bot]',
    ])
  })

  test('is one of each job, and stands behind a hundred others', async () => {
    const hosted = await Hosted.start(pullRequest(failing))
    for (let index = 0; index < 101; index++)
      await hosted.github.comment(1, `Note ${index}`, 'octocat')
    for (const job of ['lint', 'docs', 'lint'])
      await hosted.run(always, { env: { GITHUB_JOB: job } })
    expect(writes(hosted)).toEqual(['POST 201', 'POST 201'])
  })

  test.each([
    ['findings', failing, 1],
    ['nothing', clean, 0],
  ])(
    'without the permission is one warning, and fails for findings only: %s',
    async (_, proposal, code) => {
      const hosted = await Hosted.start(pullRequest(proposal), { contents: 'read' })
      const ran = await hosted.run(always)
      const warnings = ran.annotations.filter(({ type }) => type === 'warning')
      expect(warnings.map(({ message }) => message)).toEqual([
        expect.stringContaining('`pull-requests: write`'),
      ])
      expect(ran.code).toBe(code)
      expect(ran.summary).toContain('No comment was written')
      expect(ran.summary).toContain(code === 1 ? 'skills/count' : 'What changes for the earner')
      expect(await hosted.comments()).toEqual([])
    },
  )

  test('that may be read but not be written is the same', async () => {
    const hosted = await Hosted.start(pullRequest(failing), {
      contents: 'read',
      'pull-requests': 'read',
    })
    const ran = await hosted.run(always)
    expect(writes(hosted)).toEqual(['POST 403'])
    expect(annotationLines(ran)).toEqual(['warning', found])
  })

  test('is written on no other event', async () => {
    const hosted = await Hosted.start(pullRequest(failing))
    const payload = { repository: { full_name: 'octo-org/badges' }, ref: 'refs/heads/main' }
    await hosted.run(always, { event: { name: 'workflow_dispatch', payload } })
    expect(hosted.github.requests).toEqual([])
  })
})

// Octokit waits between writes, which these do at once.
describe.concurrent('where GitHub fails, a comment', () => {
  test('that it has written and not owned up to is written once', async ({ onTestFinished }) => {
    const hosted = await Hosted.start(pullRequest(failing), writer, onTestFinished)
    hosted.github.failNext({ method: 'POST', status: 502, after: true })
    const ran = await hosted.run(always)
    expect(await hosted.comments()).toHaveLength(1)
    expect([writes(hosted), annotationLines(ran)]).toEqual([['POST 502'], [found]])
  })

  test('that it failed to write is tried once more', async ({ onTestFinished }) => {
    const hosted = await Hosted.start(pullRequest(failing), writer, onTestFinished)
    hosted.github.failNext({ method: 'POST', status: 502 })
    const ran = await hosted.run(always)
    expect([writes(hosted), annotationLines(ran)]).toEqual([['POST 502', 'POST 201'], [found]])
  })

  test('that it fails to write twice is a warning', async ({ onTestFinished }) => {
    const hosted = await Hosted.start(pullRequest(clean), writer, onTestFinished)
    hosted.github.failNext({ method: 'POST', status: 502, times: 2 })
    const ran = await hosted.run(always)
    expect(writes(hosted)).toEqual(['POST 502', 'POST 502'])
    expect(ran.annotations).toMatchObject([
      { type: 'warning', message: expect.stringMatching(/^No comment was written: Server Error/) },
    ])
    expect(ran.code).toBe(0)
    expect(ran.summary).toContain('No comment was written')
  })

  test('that it puts off is written when it said', async ({ onTestFinished }) => {
    const hosted = await Hosted.start(pullRequest(failing), writer, onTestFinished)
    hosted.github.limitNext({ method: 'POST', retryAfter: 1 })
    const ran = await hosted.run(always)
    expect([writes(hosted), annotationLines(ran)]).toEqual([['POST 403', 'POST 201'], [found]])
    expect(ran.shown).toContain('GitHub asks to wait 1 s before going on.')
    expect(ran.milliseconds).toBeGreaterThan(1000)
  })
})

describe('a server of one’s own', () => {
  test('is asked at its address, and links lead to it', async () => {
    const hosted = await Hosted.start(pullRequest(failing))
    const url = await serve(async (request, response) => {
      const path = request.url?.replace(/^\/api\/v3\//, '/') ?? ''
      const { authorization = '' } = request.headers
      const { method = '' } = request
      const answer = await fetch(`${hosted.github.url}${path}`, {
        method,
        headers: { authorization },
        ...(method === 'GET' ? {} : { body: await text(request) }),
      })
      response.writeHead(answer.status, { 'content-type': 'application/json' })
      response.end(await answer.bytes())
    })
    const own = 'https://github.example.edu'
    const env = { GITHUB_API_URL: `${url}/api/v3`, GITHUB_SERVER_URL: own }
    const ran = await hosted.run(always, { env })
    const [body = ''] = await hosted.comments()
    for (const text of [body, ran.summary]) {
      expect(text).toContain(`${own}/octo-org/badges/blob/${hosted.pull.head}/templates/`)
      // The documentation is where it is.
      expect(text?.replaceAll(documentation, '')).not.toContain('github.com')
    }
    expect(body).toContain(`${own}/octo-org/badges/actions/runs/1`)
    expect(ran.summary).not.toContain('/actions/runs/')
  })

  test('is reached through a proxy, but for the names that go without', async () => {
    const hosted = await Hosted.start(pullRequest(failing))
    const asked: string[] = []
    const proxy = { http_proxy: await serveProxy(hosted.github.url, asked) }
    const far = { ...proxy, GITHUB_API_URL: 'http://api.github.invalid' }
    await hosted.run(always, { env: far })
    expect(await hosted.comments()).toHaveLength(1)
    expect(new Set(asked)).toEqual(new Set(['api.github.invalid:80']))
    const near = { ...proxy, no_proxy: '127.0.0.1' }
    asked.splice(0)
    await hosted.run(always, { env: near })
    expect(asked).toEqual([])
  })
})

describe('sarif: upload', () => {
  const upload = { sarif: 'upload' }

  test('hands the file to code scanning', async () => {
    const hosted = await Hosted.start(pullRequest(failing))
    const ran = await hosted.run(upload)
    expect(annotationLines(ran)).toEqual([found])
    expect(hosted.github.uploads).toMatchObject([
      {
        commit: hosted.pull.merge,
        ref: 'refs/pull/1/merge',
        sarif: {
          version: '2.1.0',
          runs: [
            {
              tool: { driver: { name: 'badgelint' } },
              results: [
                {
                  ruleId: 'skills/count',
                  locations: [
                    {
                      physicalLocation: {
                        artifactLocation: { uri: 'templates/stream.yaml' },
                        region: { startLine: 4 },
                      },
                    },
                  ],
                },
              ],
            },
          ],
        },
      },
    ])
  })

  test.each([
    ['findings', failing, 1],
    ['nothing', clean, 0],
  ])(
    'without the permission is one warning, and fails for findings only: %s',
    async (_, proposal, code) => {
      const hosted = await Hosted.start(pullRequest(proposal), { contents: 'read' })
      const ran = await hosted.run(upload)
      const warnings = ran.annotations.filter(({ type }) => type === 'warning')
      expect(warnings.map(({ message }) => message)).toEqual([
        expect.stringContaining('Add `security-events: write` to the permissions of the job'),
      ])
      expect([ran.code, hosted.github.uploads]).toEqual([code, []])
      expect(ran.summary).toContain('security-events: write')
    },
  )

  test.each(['pull_request', 'pull_request_target'])(
    'names the head where that is checked out, on %s',
    async (name) => {
      const hosted = await Hosted.start(pullRequest(failing))
      const { repository, head, base } = hosted.pull
      repository.git('checkout', '--quiet', '--detach', head)
      const event = await hosted.github.event(1, { name })
      await hosted.run(upload, name === 'pull_request' ? {} : { event, env: { GITHUB_SHA: base } })
      expect(hosted.github.uploads).toMatchObject([{ commit: head, ref: 'refs/pull/1/head' }])
    },
  )

  test('where code scanning is switched off is a warning in GitHub’s words', async () => {
    const hosted = await Hosted.start(pullRequest(clean))
    hosted.github.hasCodeScanning = false
    const ran = await hosted.run(upload)
    expect(ran.annotations).toMatchObject([
      { type: 'warning', message: expect.stringContaining('Advanced Security must be enabled') },
    ])
    // Another permission would not help.
    expect(ran.annotations[0]?.message).not.toContain('security-events')
    expect(ran.code).toBe(0)
  })
})

test('both permissions missing are two warnings, and leave room for eight', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `templates/t${10 + index}.yaml`)
  const change = Object.fromEntries(
    names.map((name) => [name, template({ name: `Keeper ${name}`, description: teaching })]),
  )
  const hosted = await Hosted.start(
    pullRequest({
      before: { 'badgelint.yaml': `${credly}rules: { template/near-duplicate: off }\n` },
      change,
    }),
    { contents: 'read' },
  )
  const ran = await hosted.run({ ...always, sarif: 'upload' })
  const warnings = annotationLines(ran).filter((line) => line.startsWith('warning'))
  expect(warnings).toEqual([
    'warning',
    'warning',
    ...names.slice(0, 8).map((name) => `warning ${name}:2 template/earner-voice`),
  ])
  expect(ran.dropped).toEqual({ error: 0, warning: 0, notice: 0 })
  expect(ran.summary).toContain('4 more are listed here and in the log')
})
