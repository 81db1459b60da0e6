import { describe, expect, onTestFinished, test } from 'vitest'
import { bot, type GitHub, type Permissions, startGitHub } from './github.ts'
import { credly, Repository, teaching, template, tooLong } from './program.ts'
import { type RunResult, runAction } from './runner.ts'

/** The Action as GitHub runs it, with issues to file. */

const permissions: Permissions = { contents: 'read', issues: 'write' }

async function hosted(): Promise<GitHub> {
  const github = await startGitHub()
  onTestFinished(async () => {
    await github.close()
    expect(github.violations).toEqual([])
  })
  return github
}

function program(): Repository {
  const repository = Repository.create()
  repository.commit({
    'badgelint.yaml': credly,
    '.github/CODEOWNERS': '/templates/stream.yaml @octocat\n',
    'templates/stream.yaml': template({ description: tooLong }),
    'templates/teaching.yaml': template({ name: 'Creek Teacher', description: teaching }),
  })
  return repository
}

interface Options {
  readonly event?: string
  readonly payload?: object
  readonly inputs?: Readonly<Record<string, string>>
  readonly token?: string
}

function audit(
  { folder }: Repository,
  github: GitHub,
  { event = 'schedule', payload = {}, inputs = {}, token }: Options = {},
): Promise<RunResult> {
  return runAction({
    repository: folder,
    event: { name: event, payload: { repository: { full_name: 'octo-org/badges' }, ...payload } },
    token: token ?? github.token(permissions),
    inputs: { command: 'audit', links: 'false', ...inputs },
    env: { GITHUB_API_URL: github.url },
  })
}

const messages = ({ annotations }: RunResult) => annotations.map(({ message }) => message)

describe('an audit by the Action', () => {
  test('files issues, tells numbers, and finds them again', async () => {
    const github = await hosted()
    const repository = program()
    const first = await audit(repository, github)
    expect(first).toMatchObject({ code: 0, annotations: [] })
    expect(first.outputs).toMatchObject({
      conclusion: 'findings',
      'issues-created': '2',
      'issues-updated': '0',
      'issues-closed': '0',
      'entries-settled': '0',
      'entries-deferred': '0',
      report: expect.stringMatching(/audit\.json$/),
    })
    expect(Number(first.outputs['entries-open'])).toBeGreaterThan(1)
    expect(first.summary).toMatch(/^# .*udit/)
    const { all } = github.issues
    expect(
      all.map(({ login, assignees, title }) => [login, assignees, title.slice(0, 12)]),
    ).toEqual([
      [bot, ['octocat'], 'Badge audit '],
      [bot, [], 'Badge audit '],
    ])
    expect(all[0]?.body).toContain(
      'https://github.com/octo-org/badges/blob/HEAD/templates/stream.yaml#L',
    )
    const { length } = github.writes
    const second = await audit(repository, github)
    expect(second.outputs).toMatchObject({ 'issues-created': '0', 'issues-updated': '0' })
    expect(github.writes).toHaveLength(length)
  })

  test('writes nothing in a trial, and shows what it would', async () => {
    const github = await hosted()
    const result = await audit(program(), github, { inputs: { 'dry-run': 'true' } })
    expect(result).toMatchObject({ code: 0 })
    expect(result.log.join('\n')).toMatch(
      /create "Badge audit \d{4}: [^"]*octocat" with the label badge-audit, assigned to octocat/,
    )
    expect(github.writes).toEqual([])
  })

  test('asks a server of its own below its path', async () => {
    const github = await hosted()
    github.prefix = '/api/v3'
    expect(await audit(program(), github)).toMatchObject({ code: 0 })
    expect(github.issues.all).toHaveLength(2)
  })

  test('fails with one sentence where it may not write', async () => {
    const github = await hosted()
    const token = github.token({ contents: 'read', issues: 'read' })
    const result = await audit(program(), github, { token })
    expect(result).toMatchObject({ code: 1, outputs: { conclusion: 'refused' } })
    expect(messages(result)).toEqual([
      'GitHub does not let the token write issues in octo-org/badges (Resource not accessible by integration); add `issues: write` to the permissions of the job, or use a token that may.',
    ])
    expect(result.summary).toContain('Creek Teacher')
  })

  const pull = { number: 1, pull_request: { number: 1, base: side(), head: side() } }
  const refusals: readonly (readonly [name: string, options: Options, sentence: RegExp])[] = [
    [
      'on a pull request',
      { event: 'pull_request', payload: pull },
      /^This workflow audits on pull_request, where the files may be a stranger's/,
    ],
    [
      'on workflow_run',
      { event: 'workflow_run' },
      /^This workflow audits on workflow_run, where the files may be a stranger's/,
    ],
    [
      'on the schedule of a fork',
      { payload: { repository: { full_name: 'octo-org/badges', fork: true } } },
      /^This repository is a fork, whose schedule would file the issues of another program/,
    ],
    ['of some files', { inputs: { paths: 'templates' } }, /^The input paths names files/],
  ]
  test.each(refusals)('is refused %s', async (_, options, sentence) => {
    const github = await hosted()
    const result = await audit(program(), github, options)
    expect(result).toMatchObject({ code: 1, outputs: { conclusion: 'refused' } })
    expect(messages(result)).toEqual([expect.stringMatching(sentence)])
    expect(github.requests).toEqual([])
  })

  test('is refused for files that are not those of the commit', async () => {
    const github = await hosted()
    const repository = program()
    repository.write({ 'templates/stream.yaml': template({ name: 'Another' }) })
    const result = await audit(repository, github, { event: 'workflow_dispatch' })
    expect(result.code).toBe(1)
    expect(messages(result)).toEqual([
      expect.stringMatching(/^The files here may be a stranger's, since they are not those/),
    ])
    expect(github.requests).toEqual([])
  })
})

function side() {
  return { ref: 'main', sha: 'a'.repeat(40), repo: { full_name: 'octo-org/badges' } }
}
