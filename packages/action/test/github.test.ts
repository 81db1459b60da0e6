import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { getOctokit } from '@actions/github'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { bot, type GitHub, type Permissions, startGitHub } from './github.ts'
import { responseProblems } from './github-description.ts'
import { runAction } from './runner.ts'

const target = { owner: 'octo-org', repo: 'badges' }
const head = { ref: 'topic', sha: 'a'.repeat(40) }
const base = { ref: 'trunk', sha: 'b'.repeat(40) }

let github: GitHub
beforeEach(async () => {
  github = await startGitHub({ ...target, pulls: [{ number: 3, head, base }] })
})
// Tests that are about violations clear them.
afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

const octokit = (permissions: Permissions, login?: string) => as(github.token(permissions, login))
const as = (token: string) => getOctokit(token, { baseUrl: github.url, request: { retries: 0 } })

const commenter: Permissions = { 'pull-requests': 'write' }
const onPull = { ...target, issue_number: 3 }

describe('comments', () => {
  test('are made, changed and listed, by the bot', async () => {
    const { rest, paginate } = octokit(commenter)
    await github.comment(3, 'From a human', 'octocat')
    const { data } = await rest.issues.createComment({ ...onPull, body: 'One' })
    expect(data.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' })
    await rest.issues.updateComment({ ...target, comment_id: data.id, body: 'Two' })
    const all = await paginate(rest.issues.listComments, { ...onPull, per_page: 1 })
    expect(all.map(({ body }) => body)).toEqual(['From a human', 'Two'])
    expect(await github.comments(3)).toEqual([
      expect.objectContaining({ login: 'octocat', type: 'User' }),
      { id: data.id, body: 'Two', login: bot, type: 'Bot' },
    ])
    expect(github.writes.map(({ method, status, token }) => [method, status, token])).toEqual([
      ['POST', 201, 'pull-requests:write'],
      ['PATCH', 200, 'pull-requests:write'],
    ])
    expect(github.requests.filter(({ method }) => method === 'GET')).toHaveLength(2)
  })

  test('that are gone are not found', async () => {
    const { rest } = octokit(commenter)
    const { data } = await rest.issues.createComment({ ...onPull, body: 'One' })
    const { id: comment_id } = data
    await rest.issues.deleteComment({ ...target, comment_id })
    await expect(
      rest.issues.updateComment({ ...target, comment_id, body: 'Two' }),
    ).rejects.toMatchObject({ status: 404 })
  })

  test('have at most 65,536 characters', async () => {
    const { rest } = octokit(commenter)
    const create = (length: number) =>
      rest.issues.createComment({ ...onPull, body: 'x'.repeat(length) })
    await create(65_536)
    await expect(create(65_537)).rejects.toMatchObject({
      status: 422,
      response: { data: { message: 'Validation Failed', errors: [{ field: 'body' }] } },
    })
    expect(await github.comments(3)).toHaveLength(1)
  })
})

describe('issues', () => {
  const writer: Permissions = { issues: 'write' }

  test('are made, changed, closed for a reason, and listed with pull requests', async () => {
    const { rest } = octokit(writer)
    const { data } = await rest.issues.create({ ...target, title: 'One', labels: ['Audit'] })
    expect(data).toMatchObject({ number: 4, user: { login: bot, type: 'Bot' }, state: 'open' })
    const change = {
      ...target,
      issue_number: 4,
      state: 'closed',
      state_reason: 'not_planned',
    } as const
    await rest.issues.update(change)
    expect((await rest.issues.get({ ...target, issue_number: 4 })).data).toMatchObject({
      state: 'closed',
      state_reason: 'not_planned',
    })
    const numbers = async (query: object) =>
      (await rest.issues.listForRepo({ ...target, ...query })).data.map(({ number }) => number)
    expect(await numbers({})).toEqual([3])
    expect(await numbers({ state: 'all', direction: 'asc' })).toEqual([3, 4])
    expect(await numbers({ state: 'all', labels: 'audit' })).toEqual([4])
  })

  test('have limits, and assignees who are there', async () => {
    const { rest } = octokit(writer)
    const refused = (more: object) =>
      expect(rest.issues.create({ ...target, title: 'One', ...more })).rejects.toMatchObject({
        status: 422,
      })
    await refused({ title: 'x'.repeat(257) })
    await refused({ body: 'x'.repeat(65_537) })
    await refused({ labels: ['x'.repeat(51)] })
    await refused({ assignees: ['nobody'] })
    expect(
      await rest.issues.checkUserCanBeAssigned({ ...target, assignee: 'octocat' }),
    ).toMatchObject({
      status: 204,
    })
    expect(github.issues.all).toEqual([])
  })

  test('have labels of which there is one of a name', async () => {
    const { rest } = octokit(writer)
    const make = (name: string, description = '') =>
      rest.issues.createLabel({ ...target, name, description, color: 'ededed' })
    await make('Audit')
    await expect(make('audit')).rejects.toMatchObject({
      status: 422,
      response: { data: { errors: [{ code: 'already_exists' }] } },
    })
    await expect(make('other', 'x'.repeat(101))).rejects.toMatchObject({ status: 422 })
    await rest.issues.deleteLabel({ ...target, name: 'AUDIT' })
    await expect(rest.issues.getLabel({ ...target, name: 'audit' })).rejects.toMatchObject({
      status: 404,
    })
  })

  test('are refused where they are off, and in an archive', async () => {
    const { rest } = octokit(writer)
    const create = () => rest.issues.create({ ...target, title: 'One' })
    github.issues.areOn = false
    await expect(create()).rejects.toMatchObject({ status: 410 })
    github.issues.isArchived = true
    await expect(create()).rejects.toMatchObject({ status: 403, message: /archived/ })
    const reader = octokit({ issues: 'read' }).rest
    await expect(reader.issues.create({ ...target, title: 'x' })).rejects.toMatchObject({
      status: 403,
    })
  })
})

describe('a token', () => {
  test('that is false is refused, and so is none', async () => {
    await expect(as('ghs_false').rest.repos.get(target)).rejects.toMatchObject({
      status: 401,
      response: { data: { message: 'Bad credentials' } },
    })
    const { status } = await fetch(`${github.url}/user`)
    expect(status).toBe(401)
    expect(github.requests.map(({ token }) => token)).toEqual(['unknown', 'none'])
  })

  test('needs the permission for what it does', async () => {
    const refused = { status: 403, message: /Resource not accessible by integration/ }
    const { rest } = octokit({ contents: 'read', issues: 'write', 'pull-requests': 'read' })
    await rest.pulls.get({ ...target, pull_number: 3 })
    await expect(rest.issues.createComment({ ...onPull, body: 'x' })).rejects.toMatchObject({
      status: refused.status,
      message: expect.stringMatching(refused.message),
    })
    const without = octokit({}).rest
    await without.repos.get(target)
    for (const ask of [
      without.pulls.list(target),
      without.issues.listForRepo(target),
      without.repos.getContent({ ...target, path: 'a' }),
    ]) {
      await expect(ask).rejects.toMatchObject({ status: 403 })
    }
    expect(await github.comments(3)).toEqual([])
  })

  test('of a workflow is no user, a personal one is', async () => {
    await expect(octokit(commenter).rest.users.getAuthenticated()).rejects.toMatchObject({
      status: 403,
    })
    const { data } = await octokit(commenter, 'octocat').rest.users.getAuthenticated()
    expect(data.login).toBe('octocat')
  })
})

describe('a fault', () => {
  test('after the fact leaves the comment there', async () => {
    const { rest } = octokit(commenter)
    github.failNext({ method: 'POST', path: /\/comments$/, after: true })
    const create = () => rest.issues.createComment({ ...onPull, body: 'x' })
    await expect(create()).rejects.toMatchObject({ status: 502 })
    expect(await github.comments(3)).toHaveLength(1)
    github.failNext({ method: 'POST', status: 503 })
    await expect(create()).rejects.toMatchObject({ status: 503 })
    expect(await github.comments(3)).toHaveLength(1)
    await create()
    expect(github.requests.map(({ status }) => status)).toEqual([502, 503, 201])
  })

  test('of too many requests says when to come again', async () => {
    const { rest } = octokit(commenter)
    github.limitNext({ path: /\/comments$/, times: 2, retryAfter: 7 })
    const list = () => rest.issues.listComments(onPull)
    for (let i = 0; i < 2; i++) {
      await expect(list()).rejects.toMatchObject({
        status: 403,
        message: expect.stringContaining('secondary rate limit'),
        response: { headers: { 'retry-after': '7' } },
      })
    }
    expect((await list()).data).toEqual([])
  })

  test('may be that the answer is late', async () => {
    github.delayNext({ milliseconds: 200 })
    const start = performance.now()
    await octokit({}).rest.repos.get(target)
    expect(performance.now() - start).toBeGreaterThan(190)
  })
})

describe('a pull request', () => {
  test('has its number and ends, and comes as an event', async () => {
    const { rest } = octokit({ 'pull-requests': 'read', issues: 'read' })
    const { data } = await rest.pulls.get({ ...target, pull_number: 3 })
    expect(data).toMatchObject({ number: 3, state: 'open', head, base })
    expect((await rest.pulls.list({ ...target, head: 'octo-org:topic' })).data).toHaveLength(1)
    expect((await rest.pulls.list({ ...target, head: 'octo-org:other' })).data).toEqual([])
    expect(await github.event(3)).toMatchObject({
      name: 'pull_request',
      payload: {
        action: 'opened',
        number: 3,
        pull_request: { number: 3, head },
        repository: { full_name: 'octo-org/badges' },
      },
    })
  })

  test('stands among the issues', async () => {
    const { rest } = octokit({ issues: 'read' })
    const { data } = await rest.issues.listForRepo(target)
    expect(data).toMatchObject([{ number: 3, pull_request: { merged_at: null } }])
  })

  test('moves on', async () => {
    github.moveHead(3, 'c'.repeat(40))
    const { payload } = await github.event(3, { action: 'synchronize' })
    expect(payload).toMatchObject({ pull_request: { head: { sha: 'c'.repeat(40) } } })
  })

  test('may come from a fork', async () => {
    await github.close()
    const fork = 'octocat/badges'
    github = await startGitHub({
      ...target,
      pulls: [{ number: 1, head: { ...head, fork }, base, isDraft: true }],
    })
    const { payload } = await github.event(1, { action: 'synchronize' })
    expect(payload.pull_request).toMatchObject({
      draft: true,
      head: { label: 'octocat:topic', repo: { full_name: fork, fork: true } },
      base: { repo: { full_name: 'octo-org/badges', fork: false } },
    })
  })
})

describe('code scanning', () => {
  const sarif = { version: '2.1.0', runs: [] }
  const upload = {
    ...target,
    commit_sha: 'a'.repeat(40),
    ref: 'refs/heads/main',
    sarif: gzipSync(JSON.stringify(sarif)).toString('base64'),
  }
  const scanning = () => octokit({ 'security-events': 'write' }).rest.codeScanning

  test('takes a file', async () => {
    const { status, data } = await scanning().uploadSarif(upload)
    expect(status).toBe(202)
    expect(data.id).toBeTruthy()
    expect(github.uploads).toMatchObject([{ ref: 'refs/heads/main', sarif }])
  })

  test('refuses what is no file, and all if it is off', async () => {
    await expect(scanning().uploadSarif({ ...upload, sarif: 'AAAA' })).rejects.toMatchObject({
      status: 400,
    })
    await expect(scanning().uploadSarif({ ...upload, ref: 'main' })).rejects.toMatchObject({
      status: 422,
    })
    github.hasCodeScanning = false
    await expect(scanning().uploadSarif(upload)).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('must be enabled for this repository to use code scanning.'),
    })
    expect(github.uploads).toEqual([])
    expect(github.violations.splice(0)).toEqual([
      expect.stringContaining('body/ref must match pattern'),
    ])
  })
})

describe('a repository', () => {
  let folder: string
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const commit = (message: string) => {
    git('add', '-A')
    git('commit', '-qm', message)
    return git('rev-parse', 'HEAD')
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'badgelint-github-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    git('init', '-qb', 'main')
    github.serves(folder)
  })

  const reader = () => octokit({ contents: 'read' }).rest

  test('is compared', async () => {
    const long = Array.from({ length: 30 }, (_, i) => `line ${i}\n`).join('')
    write('kept.yml', 'a\nb\n')
    write('gone.yml', 'x\n')
    write('old name.yml', long)
    commit('One')
    git('checkout', '-qb', 'topic')
    write('kept.yml', 'a\nc\n')
    rmSync(join(folder, 'gone.yml'))
    git('mv', 'old name.yml', 'näw.yml')
    write('new.yml', 'n\n')
    const topic = commit('Two')
    git('checkout', '-q', 'main')
    write('other.yml', 'o\n')
    commit('Three')

    const { data } = await reader().repos.compareCommitsWithBasehead({
      ...target,
      basehead: `main...octocat:topic`,
    })
    expect(data).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1 })
    expect(data.merge_base_commit.sha).toBe(git('merge-base', 'main', 'topic'))
    expect(data.commits.map(({ sha }) => sha)).toEqual([topic])
    expect(data.files).toMatchObject([
      { filename: 'gone.yml', status: 'removed' },
      { filename: 'kept.yml', status: 'modified', additions: 1, deletions: 1 },
      { filename: 'new.yml', status: 'added', sha: git('rev-parse', 'topic:new.yml') },
      { filename: 'näw.yml', status: 'renamed', previous_filename: 'old name.yml' },
    ])
    await expect(
      reader().repos.compareCommitsWithBasehead({ ...target, basehead: 'main...none' }),
    ).rejects.toMatchObject({ status: 404 })
  })

  test('is compared up to 300 files, all on the first page', async () => {
    write('a', '')
    const first = commit('One')
    for (let i = 0; i < 301; i++) write(`files/${i}`, `${i}`)
    commit('Two')
    write('b', '')
    commit('Three')
    const basehead = `${first}...main`
    const pages = await Promise.all(
      [1, 2].map((page) =>
        reader().repos.compareCommitsWithBasehead({ ...target, basehead, page, per_page: 1 }),
      ),
    )
    expect(pages.map(({ data }) => data.files?.length)).toEqual([300, 0])
    expect(pages.map(({ data }) => data.commits[0]?.commit.message)).toEqual(['Two', 'Three'])
    expect(pages[0]?.headers.link).toContain('page=2')
  })

  test('gives files, folders, trees and blobs', async () => {
    write('a/b c.yml', 'name: ü\n')
    symlinkSync('b c.yml', join(folder, 'a/link.yml'))
    commit('One')
    git('branch', 'feature/x')
    const at = (path: string, ref = 'feature/x') => ({ ...target, path, ref })
    const { getContent } = reader().repos
    const { data } = await getContent(at('a/b c.yml'))
    if (Array.isArray(data) || data.type !== 'file') throw new Error('no file')
    expect(Buffer.from(data.content, 'base64').toString()).toBe('name: ü\n')
    const raw = await getContent({ ...at('a/link.yml'), mediaType: { format: 'raw' } })
    // Octokit's types know nothing of the raw form, which comes as bytes.
    expect(Buffer.from(raw.data as unknown as ArrayBuffer).toString()).toBe('name: ü\n')
    expect((await getContent(at('a'))).data).toMatchObject([
      { name: 'b c.yml', type: 'file', path: 'a/b c.yml' },
      { name: 'link.yml', type: 'symlink' },
    ])
    expect((await getContent(at(''))).data).toMatchObject([{ name: 'a', type: 'dir' }])
    await expect(getContent(at('none'))).rejects.toMatchObject({ status: 404 })
    await expect(getContent(at('a', 'none'))).rejects.toMatchObject({ status: 404 })

    const { getTree, getBlob } = reader().git
    const tree = await getTree({ ...target, tree_sha: 'feature/x', recursive: 'true' })
    expect(tree.data).toMatchObject({
      truncated: false,
      tree: [
        { path: 'a', type: 'tree' },
        { path: 'a/b c.yml', mode: '100644', size: 9, sha: data.sha },
        { path: 'a/link.yml', mode: '120000' },
      ],
    })
    github.truncateTrees(1)
    const cut = await getTree({ ...target, tree_sha: 'main', recursive: 'true' })
    expect(cut.data).toMatchObject({ truncated: true, tree: [{ path: 'a' }] })
    const blob = await getBlob({ ...target, file_sha: data.sha })
    expect(Buffer.from(blob.data.content, 'base64').toString()).toBe('name: ü\n')
    await expect(getBlob({ ...target, file_sha: '0'.repeat(40) })).rejects.toMatchObject({
      status: 404,
    })
  })
})

test('what GitHub does not describe is told', async () => {
  const { rest, request } = octokit({ ...commenter, issues: 'write' })
  await request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...onPull,
    per_page: 5,
    order: 'x',
  })
  await rest.pulls.listFiles({ ...target, pull_number: 3 }).catch(() => {})
  await request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...onPull,
    body: 'x',
    title: 'y',
  })
  const comments = '/repos/octo-org/badges/issues/3/comments'
  expect(github.violations.splice(0)).toEqual([
    `GET ${comments}: query order is not described`,
    'GET /repos/octo-org/badges/pulls/3/files: no endpoint of openapi.json',
    `POST ${comments}: body/title is not described`,
  ])
})

test('what GitHub would not answer is told', () => {
  const apiRequest = {
    method: 'GET',
    path: '/repos/o/r/git/trees/main',
    query: new URLSearchParams(),
    headers: {},
    body: undefined,
    origin: '',
  }
  const tree = { sha: 'a', tree: [{ path: 'a', mode: '100644', type: 'blob' }], truncated: 1 }
  expect(responseProblems(apiRequest, { status: 200, body: tree })).toEqual([
    'response 200/truncated must be boolean',
    "response 200/tree/0 must have required property 'sha'",
  ])
  expect(responseProblems(apiRequest, { status: 204 })).toEqual(['response 204 is not described'])
})

test('an action reaches it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'badgelint-github-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(
    join(folder, 'index.mjs'),
    `const { GITHUB_API_URL: url, GITHUB_REPOSITORY: name, INPUT_TOKEN: token } = process.env
    const body = JSON.stringify({ body: 'Hello' })
    const headers = { authorization: 'token ' + token }
    await fetch(url + '/repos/' + name + '/issues/3/comments', { method: 'POST', headers, body })
    console.log(token)`,
  )
  const token = github.token(commenter)
  const ran = await runAction({
    bundle: join(folder, 'index.mjs'),
    repository: folder,
    inputs: { token },
    token,
    event: await github.event(3),
    env: { GITHUB_API_URL: github.url },
  })
  expect(ran.shown).toEqual(['***'])
  expect(await github.comments(3)).toMatchObject([{ body: 'Hello', login: bot }])
})
