import { getOctokit } from '@actions/github'
import { BadgelintError } from '@badgelint/core'
import type { Audit } from '@badgelint/core/internal'
import {
  carryOut,
  type FiledIssues,
  type GitHubRequest,
  type IssuePlan,
  systemClock,
} from '@badgelint/reporter/issues'
import { describe, expect, onTestFinished, test } from 'vitest'
import {
  auditWith,
  entriesOf,
  entry,
  file,
  Killed,
  killedAt,
  Program,
  type RunOptions,
  seeded,
  shuffled,
  TestClock,
  trackerOf,
} from './audits.ts'
import { bot, type GitHub, type Permissions, type Pull, startGitHub } from './github.ts'
import { requestInProcess } from './github-in-process.ts'
import { hostileTexts } from './hostile-texts.ts'

const today = '2026-06-01'
const lock = 'badge-audit-running'
const permissions: Permissions = { contents: 'read', issues: 'write' }
const users = ['octocat', 'owner-0', 'owner-1', 'owner-2']
/** Three issues: for two owners, and for somebody who has no account. */
const audit = auditWith([...entriesOf(2, 3), entry({ owner: 'nobody', template: 'badge-x' })])

/** GitHub over HTTP, for one test. */
async function hosted(pulls: readonly Pull[] = []): Promise<GitHub> {
  const github = await startGitHub({ users, pulls })
  onTestFinished(async () => {
    await github.close()
    expect(github.violations).toEqual([])
  })
  return github
}

/** As the Action asks, by Octokit without retries. */
function requestTo(github: GitHub, token = github.token(permissions)): GitHubRequest {
  const octokit = getOctokit(token, { baseUrl: github.url, request: { retries: 0 } })
  return (route, parameters) => octokit.request(route, { ...parameters })
}

function run(
  github: GitHub,
  { of = audit, token, ...more }: RunOptions & { of?: Audit; token?: string } = {},
): Promise<FiledIssues> {
  return file(of, requestTo(github, token), { clock: new TestClock(), today, ...more })
}

const keyOf = (body: string) => /key=([\da-f]+)/.exec(body)?.[1]

/** Keys that more than one open issue has. */
function doubles({ issues }: { readonly issues: Program['issues'] }): string[] {
  const keys = issues.all.filter(({ state }) => state === 'open').map(({ body }) => keyOf(body))
  return keys.flatMap((key, index) => (key && keys.indexOf(key) !== index ? [key] : []))
}

describe('over HTTP', () => {
  test('makes issues, assigns who can be, and gives numbers', async () => {
    const github = await hosted()
    const log: string[] = []
    const result = await run(github, { log: (message) => log.push(message) })
    expect(result).toMatchObject({ created: 3, updated: 0, closed: 0, commented: 0, open: 7 })
    expect(result.writes).toBe(6)
    expect(result.urls).toEqual(
      [1, 2, 3].map((n) => `https://github.com/octo-org/badges/issues/${n}`),
    )
    expect(log).toEqual(['3 of 3 written'])
    expect(
      github.issues.all.map(({ login, title, assignees, labels }) => [
        login,
        title,
        assignees,
        labels,
      ]),
    ).toEqual([
      [bot, 'Badge audit 2026: Owner nobody', [], ['badge-audit']],
      [bot, 'Badge audit 2026: Owner owner-0', ['owner-0'], ['badge-audit']],
      [bot, 'Badge audit 2026: Owner owner-1', ['owner-1'], ['badge-audit']],
    ])
    expect([...github.issues.labels.keys()]).toEqual(['badge-audit'])
  })

  test('asks for nothing that writes where nothing is to be done', async () => {
    const github = await hosted()
    await run(github)
    const { length } = github.writes
    expect(await run(github)).toMatchObject({ created: 0, writes: 0, open: 7, urls: [] })
    expect(github.writes).toHaveLength(length)
  })

  test('tells what it would do, and writes nothing', async () => {
    const github = await hosted()
    const log: string[] = []
    const result = await run(github, { isDryRun: true, log: (message) => log.push(message) })
    expect(result).toMatchObject({ created: 0, writes: 0, open: 7 })
    expect(github.writes).toEqual([])
    expect(log.join('\n')).toContain(
      'create "Badge audit 2026: Owner owner-0" with the label badge-audit, assigned to owner-0',
    )
    expect(log.join('\n')).toContain('+- [ ] **Stream Keeper**')
  })

  test('leaves pull requests, and issues of others with a copied body, alone', async () => {
    const github = await hosted([
      {
        number: 1,
        head: { ref: 'a', sha: 'a'.repeat(40) },
        base: { ref: 'b', sha: 'b'.repeat(40) },
      },
    ])
    await run(github)
    const [issue] = github.issues.all
    if (!issue) throw new Error('No issue')
    const { body, labels } = issue
    github.issues.open({ title: 'A copy', body, labels, login: 'octocat' })
    github.labelPull(1, labels, body)
    const before = JSON.stringify(github.issues.all)
    const again = await run(github, { of: auditWith(entriesOf(2, 4)) })
    expect(again).toMatchObject({ created: 0, updated: 2, closed: 1 })
    const copy = github.issues.all.find(({ title }) => title === 'A copy')
    expect(copy).toMatchObject({ body, state: 'open', comments: [] })
    expect(before).toContain('A copy')
  })

  test('reads lists of more than a page', async () => {
    const github = await hosted()
    const labels = ['badge-audit']
    for (let i = 0; i < 230; i++)
      github.issues.open({ title: `Other ${i}`, body: 'x', labels, login: 'octocat' })
    await run(github)
    expect(await run(github)).toMatchObject({ created: 0, writes: 0 })
  })

  test('takes GitHub Enterprise Server below a path of its own', async () => {
    const github = await hosted()
    github.prefix = '/api/v3'
    expect(await run(github)).toMatchObject({ created: 3 })
    expect(github.requests.every(({ path }) => path.startsWith('/api/v3/'))).toBe(true)
  })

  test('knows its issues by a personal token, too', async () => {
    const github = await hosted()
    const token = github.token(permissions, 'octocat')
    await run(github, { token })
    expect(await run(github, { token })).toMatchObject({ writes: 0 })
    expect(github.issues.all.map(({ login }) => login)).toEqual(['octocat', 'octocat', 'octocat'])
  })
})

describe('what GitHub refuses is one sentence', () => {
  const cases: readonly (readonly [
    name: string,
    prepare: (github: GitHub) => string | undefined,
    sentence: RegExp,
  ])[] = [
    [
      'a false token',
      () => 'ghs_false',
      /^GitHub does not know the token \(Bad credentials\); use one/,
    ],
    [
      'no permission to write',
      (github) => github.token({ contents: 'read', issues: 'read' }),
      /^GitHub does not let the token write issues in octo-org\/badges \(Resource not .*\); add `issues: write`/,
    ],
    [
      'no permission to read',
      (github) => github.token({ contents: 'read' }),
      /add `issues: write` to the permissions/,
    ],
    [
      'a repository that does not show itself',
      (github) => void github.failNext({ status: 404, path: /\/labels$/ }),
      /^GitHub does not let the token write issues in octo-org\/badges \(/,
    ],
    [
      'issues that are switched off',
      (github) => void Object.assign(github.issues, { areOn: false }),
      /^Issues are switched off in octo-org\/badges; switch them on/,
    ],
    [
      'an archived repository',
      (github) => void Object.assign(github.issues, { isArchived: true }),
      /^The repository octo-org\/badges is archived, so no issue can be written/,
    ],
    [
      'a server that fails',
      (github) => void github.failNext({ status: 502, path: /\/issues$/, times: 2 }),
      /^GitHub answers 502 \(Server Error\); run the audit again later/,
    ],
  ]
  test.each(cases)('%s', async (_, prepare, sentence) => {
    const github = await hosted()
    const token = prepare(github)
    const error = await run(github, token === undefined ? {} : { token }).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(BadgelintError)
    expect(error).toMatchObject({ message: expect.stringMatching(sentence) })
    expect(github.issues.all).toEqual([])
    expect([...github.issues.labels.keys()]).not.toContain(lock)
  })

  test('a server that cannot be reached', async () => {
    const octokit = getOctokit('ghs_x', { baseUrl: 'http://127.0.0.1:9' })
    const request: GitHubRequest = (route, parameters) => octokit.request(route, { ...parameters })
    await expect(file(audit, request, { clock: new TestClock(), today })).rejects.toThrow(
      /^GitHub cannot be reached \(.+\); run the audit again later/,
    )
  })

  test('what GitHub does not take of one issue, after all others', async () => {
    const program = new Program()
    const plan: IssuePlan = {
      operations: ['x'.repeat(257), 'Second'].map((title, index) => ({
        kind: 'create',
        key: `${index}`.repeat(16),
        title,
        body: 'Body',
        label: 'badge-audit',
      })),
      deferred: 0,
      open: 0,
      settled: 0,
    }
    const { tracker, pace } = trackerOf(requestInProcess(program.issues), program.clock)
    const how = { label: 'badge-audit', pace, log: () => {}, isDryRun: false, who: 'run 1' }
    await expect(carryOut(tracker, () => plan, how)).rejects.toThrow(
      /^GitHub does not take what is to be written to octo-org\/badges \("x+": Validation Failed: title is too long \(maximum is 256 characters\)\); all else is written\.$/,
    )
    expect(program.issues.all.map(({ title }) => title)).toEqual(['Second'])
    expect([...program.issues.labels.keys()]).toEqual(['badge-audit'])
  })

  test('a mistake of ours writes nothing more, and gives the lock back', async () => {
    const program = new Program()
    let issues = 0
    const change =
      (request: GitHubRequest): GitHubRequest =>
      async (route, parameters) => {
        if (route.startsWith('POST') && route.endsWith('/issues') && ++issues === 2)
          throw new TypeError('undefined is not a function')
        return request(route, parameters)
      }
    await expect(program.run(audit, { change })).rejects.toThrow(TypeError)
    expect(program.issues.all).toHaveLength(1)
    expect([...program.issues.labels.keys()]).toEqual(['badge-audit'])
  })
})

describe('an answer that is lost', () => {
  const lost = [
    ['POST', /\/issues$/],
    ['POST', /\/labels$/],
    ['POST', /\/comments$/],
    ['PATCH', /\/issues\/\d+$/],
    ['DELETE', /\/labels\//],
  ] as const
  const stories = lost.flatMap(([method, path]) =>
    [true, false].map((after) => ({ method, path, after })),
  )
  test.each(stories)('$method $path, carried out: $after', async ({ method, path, after }) => {
    const github = await hosted()
    const later = auditWith(entriesOf(2, 4), '2026-06-20')
    const next = { of: later, clock: new TestClock('2026-06-20'), today: '2026-06-20' }
    const clock = new TestClock()
    github.issues.now = () => Date.parse('2026-06-01T06:00:00Z')
    github.failNext({ method, path, after })
    await file(audit, requestTo(github), { clock, today })
    await file(next.of, requestTo(github), next)
    expect(doubles(github)).toEqual([])
    expect(github.issues.all.map(({ title, state }) => [title, state])).toEqual([
      ['Badge audit 2026: Owner nobody', 'closed'],
      ['Badge audit 2026: Owner owner-0', 'open'],
      ['Badge audit 2026: Owner owner-1', 'open'],
    ])
    expect(github.issues.all.map(({ comments }) => comments.length)).toEqual([0, 1, 1])
    const before = github.writes.length
    const third = new TestClock('2026-06-20')
    // Where the lock could not be given back, the run after it finds nothing to do all the same.
    expect(await file(later, requestTo(github), { ...next, clock: third })).toMatchObject({
      writes: 0,
    })
    expect(github.writes).toHaveLength(before)
  })
})

describe('runs at the same time', () => {
  test('make no second issue', async () => {
    const github = await hosted()
    const results = await Promise.all([run(github), run(github), run(github)])
    expect(github.issues.all).toHaveLength(3)
    expect(results.reduce((sum, { created }) => sum + created, 0)).toBe(3)
    const held = results.flatMap(({ unfinished }) => unfinished ?? [])
    for (const sentence of held)
      expect(sentence).toMatch(
        /^Nothing was written, since another run is at work on the issues: run 1 \(\w+\) since 2026-/,
      )
  })

  test('make no second issue, in whatever order their requests come', async () => {
    for (let seed = 0; seed < 60; seed++) {
      const program = new Program()
      if (seed % 3 === 0) {
        // A run was killed before.
        await program.run(audit, { change: killedAt(3, true) }).catch(ignoreKilled)
        program.clock.goTo('2026-06-02')
      }
      const random = seeded(seed)
      const change = shuffled(random)
      await Promise.all([program.run(audit, { change }), program.run(audit, { change })])
      expect(doubles(program)).toEqual([])
      expect(program.issues.all).toHaveLength(3)
      expect([...program.issues.labels.keys()]).toEqual(['badge-audit'])
      expect(await program.run(audit)).toMatchObject({ writes: 0 })
    }
  })

  test('wait for a killed one an hour and no longer', async () => {
    const program = new Program()
    await program.run(audit, { change: killedAt(2, true) }).catch(ignoreKilled)
    await program.clock.sleep(50 * 60_000)
    const { unfinished, created } = await program.run(audit)
    expect(created).toBe(0)
    expect(unfinished).toContain('another run is at work')
    await program.clock.sleep(10 * 60_000)
    expect(await program.run(audit)).toMatchObject({ created: 3 })
  })

  test('are not stopped by a label that a person made', async () => {
    const program = new Program()
    const request = requestInProcess(program.issues)
    const repository = { owner: 'octo-org', repo: 'badges' }
    await request('POST /repos/{owner}/{repo}/labels', { ...repository, name: lock })
    expect(await program.run(audit)).toMatchObject({ created: 3 })
  })
})

/** Audits of two years, in which things are made, changed, reminded of, closed, and made anew. */
const story: readonly (readonly [on: string, audit: Audit])[] = [
  ['2026-06-01', audit],
  ['2026-06-20', auditWith([...entriesOf(2, 4)], '2026-06-20')],
  ['2026-07-20', auditWith([...entriesOf(1, 4)], '2026-07-20')],
  ['2027-06-07', auditWith([...entriesOf(2, 5)], '2027-06-07')],
]

function ignoreKilled(error: unknown): void {
  if (!(error instanceof Killed)) throw error
}

async function play(change?: (day: number) => RunOptions['change']): Promise<Program> {
  const program = new Program()
  for (const [index, [on, audited]] of story.entries()) {
    program.clock.goTo(on)
    const kill = change?.(index)
    if (kill !== undefined) {
      await program.run(audited, { change: kill }).catch(ignoreKilled)
      await program.clock.sleep(60 * 60_000)
    }
    await program.run(audited)
    expect(await program.run(audited)).toMatchObject({ writes: 0 })
  }
  return program
}

test('a run that is killed at any write is carried on by the next', async () => {
  const undisturbed = (await play()).state
  let kills = 0
  for (const index of story.keys())
    for (let at = 1; at <= 12; at++)
      for (const isArrived of [true, false]) {
        let isKilled = false
        const kill = killedAt(at, isArrived)
        const program = await play((of) =>
          of === index
            ? (request) => {
                const inner = kill(request)
                return async (route, parameters) => {
                  try {
                    return await inner(route, parameters)
                  } catch (error) {
                    isKilled ||= error instanceof Killed
                    throw error
                  }
                }
              }
            : undefined,
        )
        expect(program.state).toEqual(undisturbed)
        if (isKilled) kills++
      }
  expect(kills).toBeGreaterThan(40)
})

describe('many issues', () => {
  const many = entriesOf(200, 25)

  test('are made at the pace that GitHub bears', async () => {
    const program = new Program({ owners: 200 })
    program.issues.isLimited = true
    const log: string[] = []
    const result = await program.run(auditWith(many), { log: (message) => log.push(message) })
    expect(result).toMatchObject({ created: 200, open: 5000, deferred: 0 })
    expect(log.filter((line) => line.includes('GitHub asks'))).toEqual([])
    expect(log.at(-1)).toBe('200 of 200 written')
    expect(await program.run(auditWith(many))).toMatchObject({ writes: 0 })
  })

  test('that are too many for an hour are for the next run', async () => {
    const program = new Program({ owners: 300, today })
    program.issues.isLimited = true
    const first = auditWith(entriesOf(300, 2))
    const refused: string[] = []
    const log = (message: string) => void (message.includes('asks') && refused.push(message))
    await program.run(first, { log })
    program.clock.goTo('2026-06-16')
    const second = auditWith(entriesOf(300, 3), '2026-06-16')
    const result = await program.run(second, { log })
    expect(result.unfinished).toBe(
      `101 of 600 changes are left for the next run, since the most writes that GitHub takes were made.`,
    )
    expect(refused).toEqual([])
    // The next process knows nothing of the writes of the last one.
    const next = await program.run(second, { log })
    expect(next.unfinished).toMatch(/left for the next run|Nothing was written, since GitHub asks/)
    await program.clock.sleep(60 * 60_000)
    await program.run(second, { log })
    expect(await program.run(second, { log })).toMatchObject({ writes: 0 })
    expect(program.issues.all.every(({ comments }) => comments.length === 1)).toBe(true)
  })

  test('go on when GitHub says so', async () => {
    const github = await hosted()
    const clock = new TestClock()
    github.limitNext({ method: 'POST', path: /\/issues$/, retryAfter: 77, times: 2 })
    github.limitNext({ method: 'GET', path: /\/issues$/, retryAfter: 5 })
    const result = await file(audit, requestTo(github), { clock, today })
    expect(result).toMatchObject({ created: 3 })
    expect(clock.sleeps.filter((time) => time === 77_000)).toHaveLength(2)
    expect(clock.sleeps).toContain(5000)
  })

  test('end in order when GitHub refuses again and again', async () => {
    const github = await hosted()
    github.limitNext({ method: 'POST', path: /\/issues$/, retryAfter: 60, times: 4 })
    const result = await run(github)
    expect(result.unfinished).toBe(
      '3 of 3 changes are left for the next run, since GitHub asks to wait, after 3 waits already.',
    )
    expect([...github.issues.labels.keys()]).toEqual(['badge-audit'])
  })

  test('end in order when the wait is longer than a run may last', async () => {
    const github = await hosted()
    const { issues } = github
    github.limitNext({ method: 'POST', path: /\/issues$/, retryAfter: 3400 })
    const result = await run(github)
    expect(result.unfinished).toBe(
      '3 of 3 changes are left for the next run, since GitHub asks to wait for 3,400 s more.',
    )
    expect(issues.all).toEqual([])
  })
})

test('somebody who writes while a run does loses nothing', async () => {
  const program = new Program()
  await program.run(audit)
  const later = auditWith(entriesOf(2, 4))
  const change =
    (request: GitHubRequest): GitHubRequest =>
    async (route, parameters) => {
      if (route.startsWith('DELETE')) return request(route, parameters)
      // After the lists were read, and before the first update.
      if (route.endsWith('/issues/{issue_number}') && route.startsWith('GET'))
        program.issues.edit(2, (body) => (body.includes('my words') ? body : `${body}\n\nmy words`))
      return request(route, parameters)
    }
  const { unfinished } = await program.run(later, { change })
  expect(unfinished).toBe(
    '1 of 3 changes are left for the next run, since somebody changed the issues meanwhile.',
  )
  await program.run(later)
  expect(program.issues.get(2).body).toContain('my words')
  expect(program.issues.get(2).body).toContain('Badge 6')
})

test('an issue that was deleted is left alone, and made anew', async () => {
  const program = new Program()
  await program.run(audit)
  const later = auditWith(entriesOf(2, 4))
  const change =
    (request: GitHubRequest): GitHubRequest =>
    async (route, parameters) => {
      if (route.startsWith('GET') && parameters?.issue_number === 2) program.issues.delete(2)
      return request(route, parameters)
    }
  expect(await program.run(later, { change })).toMatchObject({ updated: 1, closed: 1 })
  expect(await program.run(later)).toMatchObject({ created: 1 })
})

test('hostile texts do no harm, and are the same in the next run', async () => {
  const github = await hosted()
  const entries = hostileTexts.map(({ text }, index) =>
    entry({
      key: `rule ${index}`,
      owner: `${text} ${index % 7}`,
      template: `badge-${index}`,
      name: text,
      what: text,
      why: text,
      action: text,
      file: text,
    }),
  )
  const hostile = auditWith(entries)
  const log: string[] = []
  await run(github, { of: hostile, isDryRun: true, log: (message) => log.push(message) })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
  expect(log.join('\n')).not.toMatch(/(?!\n)[\u0000-\u001f\u007f-\u009f\u202e]/)
  expect(await run(github, { of: hostile })).toMatchObject({ created: hostileTexts.length })
  for (const { title, body } of github.issues.all)
    for (const text of [title, body.replaceAll('&#64;', '@')]) {
      expect(text).not.toMatch(/@[\w-]/)
      expect(text).not.toMatch(/#\d/)
    }
  expect(await run(github, { of: hostile })).toMatchObject({ writes: 0 })
})

test('between real writes there is real time', async () => {
  const program = new Program()
  const sleeps: number[] = []
  const clock = {
    now: systemClock.now,
    sleep: (milliseconds: number) => {
      sleeps.push(milliseconds)
      return systemClock.sleep(milliseconds)
    },
  }
  const one = auditWith([entry({ owner: 'owner-1' })])
  expect(await file(one, requestInProcess(program.issues), { clock, today })).toMatchObject({
    created: 1,
    writes: 4,
  })
  expect(sleeps).toHaveLength(3)
})
