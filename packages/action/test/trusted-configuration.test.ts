import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  annotationLines,
  credly,
  type Files,
  newFolder,
  pullRequest,
  Repository,
  runOn,
  serve,
  summaryText,
  teaching,
  template,
} from './program.ts'
import { type RunResult, runAction } from './runner.ts'

const strict = `${credly}rules: { template/earner-voice: error }\n`
const off = `${credly}rules: { template/earner-voice: off }\n`
const before: Files = {
  '.gitignore': 'node_modules\nlocal*\n',
  'badgelint.yaml': strict,
  'templates/stream.yaml': template({ description: teaching }),
}
const held = ['error templates/stream.yaml:2 template/earner-voice']
const byDefault = ['warning templates/stream.yaml:2 template/earner-voice']

function play(
  folder: string,
  name: string,
  sha: string,
  inputs: Record<string, string> = {},
): Promise<RunResult> {
  const payload = { repository: { full_name: 'octo-org/badges' } }
  const given = { links: 'false', ...inputs }
  const env = { GITHUB_SHA: sha }
  return runAction({ repository: folder, event: { name, payload }, inputs: given, env })
}

describe.concurrent('the configuration is that of the event’s commit', () => {
  test('where another commit is checked out', async () => {
    const own = Repository.create()
    const sha = own.commit(before)
    own.commit({ 'badgelint.yaml': off })
    for (const name of ['workflow_dispatch', 'push', 'issues']) {
      const ran = await play(own.folder, name, sha)
      expect(annotationLines(ran)).toEqual(held)
      expect(summaryText(ran)).toContain(
        "The configuration of the event's commit was used, not what was added or changed since (badgelint.yaml).",
      )
    }
  })

  test('with its baseline', async () => {
    const own = Repository.create()
    const baseline =
      'version: 1\nfindings:\n  - rule: template/earner-voice\n    file: templates/stream.yaml\n    about: We\n'
    own.commit({ ...before, 'badgelint-baseline.yaml': baseline })
    const sha = own.commit({ 'badgelint-baseline.yaml': null })
    own.commit({ 'badgelint-baseline.yaml': baseline })
    expect(annotationLines(await play(own.folder, 'workflow_dispatch', sha))).toEqual(held)
  })

  test('where it was changed after the checkout, whatever the index says', async () => {
    const own = Repository.create()
    const sha = own.commit(before)
    own.git('update-index', '--skip-worktree', 'badgelint.yaml')
    own.write({ 'badgelint.yaml': off })
    const ran = await play(own.folder, 'push', sha)
    expect(annotationLines(ran)).toEqual(held)
    expect(summaryText(ran)).toContain('or changed since (badgelint.yaml).')
  })

  test('by a symbolic link of the commit', async () => {
    const own = Repository.create()
    const files = { 'badgelint.yaml': { to: 'ci/strict.yaml' }, 'ci/strict.yaml': strict }
    const sha = own.commit({ ...before, ...files })
    const ran = await play(own.folder, 'push', sha)
    expect(annotationLines(ran)).toEqual(held)
    expect(summaryText(ran)).not.toContain('was used')
  })

  test('which is fetched where it is not here', async () => {
    const origin = Repository.create()
    const sha = origin.commit(before)
    const head = origin.commit({ 'badgelint.yaml': off })
    origin.git('update-ref', 'refs/pull/1/head', head)
    origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    const copy = origin.shallow('head')
    expect(() => copy.git('cat-file', '-e', sha)).toThrow()
    expect(annotationLines(await play(copy.folder, 'workflow_dispatch', sha))).toEqual(held)
  })

  test.each([
    ['it cannot be had', (own: Repository) => own.folder, '1'.repeat(40)],
    [
      'there is no repository',
      (own: Repository) => {
        rmSync(join(own.folder, '.git'), { recursive: true })
        return own.folder
      },
      '2'.repeat(40),
    ],
  ])('and where %s, there is none, which the summary says', async (_, folderOf, sha) => {
    const own = Repository.create()
    own.commit(before)
    const ran = await play(folderOf(own), 'workflow_dispatch', sha)
    expect(annotationLines(ran)).toEqual([
      ...byDefault,
      'notice templates/stream.yaml:1 config/platform',
    ])
    expect(summaryText(ran)).toContain('The default rules were used')
  })

  test('and one that it extends has to be committed too', async () => {
    const own = Repository.create()
    const extending = 'extends: [recommended, ./local.yaml]\n'
    const sha = own.commit({ ...before, 'badgelint.yaml': extending })
    own.write({ 'local.yaml': off })
    const ran = await play(own.folder, 'push', sha)
    expect(ran.annotations.map(({ message }) => message)).toEqual([
      'badgelint.yaml:1: `extends` names ./local.yaml, which is not committed; expected a file, a package, recommended or strict. Commit it, since only committed files may configure this run.',
    ])
  })
})

describe.concurrent('a package to extend', () => {
  const extending = 'extends: [recommended, our-badges]\n'
  const packed = (folder: string): Files => ({
    [`${folder}/package.json`]: '{"name":"our-badges","main":"index.yaml"}\n',
    [`${folder}/index.yaml`]: 'extends: [./base.yaml]\n',
    [`${folder}/base.yaml`]: strict,
  })

  test.each([
    ['push', held],
    ['workflow_dispatch', held],
    ['issues', byDefault],
    ['workflow_run', byDefault],
  ])('is followed from a node_modules beside the configuration, on %s', async (name, expected) => {
    const own = Repository.create()
    const sha = own.commit({ ...before, 'badgelint.yaml': extending })
    own.write(packed('node_modules/our-badges'))
    const ran = await play(own.folder, name, sha)
    expect(annotationLines(ran).slice(0, 1)).toEqual(expected)
    expect(summaryText(ran).includes('Not loaded')).toBe(expected === byDefault)
  })

  test('is not followed to outside of the repository', async () => {
    const own = Repository.create()
    const sha = own.commit({ ...before, 'badgelint.yaml': extending })
    const outside = new Repository()
    outside.write(packed('ours'))
    own.write({ 'node_modules/our-badges': { to: join(outside.folder, 'ours') } })
    const ran = await play(own.folder, 'push', sha)
    expect(annotationLines(ran).slice(0, 1)).toEqual(byDefault)
    expect(summaryText(ran)).toContain('lies outside of the repository: our-badges.')
  })

  test('in a folder of the repository is followed as it is committed', async () => {
    const own = Repository.create()
    const sha = own.commit({ ...before, 'badgelint.yaml': extending, ...packed('shared') })
    own.write({ 'node_modules/our-badges': { to: '../shared' } })
    expect(annotationLines(await play(own.folder, 'issues', sha)).slice(0, 1)).toEqual(held)
    own.write({ 'shared/base.yaml': off })
    expect(annotationLines(await play(own.folder, 'push', sha)).slice(0, 1)).toEqual(held)
  })
})

test('links to a private host are asked for the event’s commit alone', async () => {
  const asked: string[] = []
  const address = await serve(({ url = '' }, response) => {
    asked.push(url)
    response.writeHead(404).end()
  })
  const own = Repository.create()
  const sha = own.commit({
    ...before,
    'badgelint.yaml': `${credly}links: { allow: [127.0.0.1], pause: 0 }\n`,
    'templates/stream.yaml': template({
      global_activity_url: `${address}/stream`,
      image: 'https://127.0.0.1:1/stream.png',
    }),
  })
  const links = { links: 'true' }
  await play(own.folder, 'workflow_dispatch', sha, links)
  expect(asked).toContain('/stream')
  asked.length = 0
  own.write({ 'local/more.yaml': template({ global_activity_url: `${address}/more` }) })
  await play(own.folder, 'workflow_dispatch', sha, { ...links, paths: 'templates\nlocal' })
  own.commit({ 'templates/more.yaml': template({ global_activity_url: `${address}/more` }) })
  await play(own.folder, 'push', sha, links)
  expect(asked).toEqual([])
})

describe('a folder that is named and has become a link to outside', () => {
  const secret = 'It must not be told'
  const outside = newFolder()
  new Repository(outside).write({ 'templates/x.yaml': template({ name: secret, skills: '[A]' }) })
  const named: Record<string, Record<string, string>> = {
    'by paths': { paths: 'badges/templates' },
    'by a glob': { paths: 'badges/templates/**/*.yaml' },
    'as a part of a path': { paths: 'badges/templates/x.yaml' },
    'as the folder to work in': { 'working-directory': 'badges' },
  }

  test.each(
    Object.entries(named).flatMap(([words, inputs]) =>
      (['its own branch', 'a fork'] as const).map((from) => [words, from, inputs] as const),
    ),
  )('%s is refused in a pull request from %s', async (_, from, inputs) => {
    const pull = pullRequest({
      before: { 'badges/templates/stream.yaml': template() },
      change: { badges: { to: outside } },
      ...(from === 'a fork' ? { fork: 'stranger/badges' } : {}),
    })
    const ran = await runOn(pull, inputs)
    expect(ran.outputs).toEqual({ conclusion: 'refused' })
    expect(ran.annotations.map(({ message }) => message)).toEqual([
      `"${Object.values(inputs)[0]}" leads out of what is checked out by a symbolic link; expected a folder or file in it. Name the place that it leads to, or put the files into the repository.`,
    ])
    expect(ran.log.join('\n')).not.toContain(secret)
  })

  test('is followed where it leads to another folder of the repository', async () => {
    const pull = pullRequest({
      before: { 'badges/templates/stream.yaml': template() },
      change: {
        'shared/templates/stream.yaml': template({ skills: '[A]' }),
        badges: { to: 'shared' },
      },
    })
    const inputs = { paths: 'badges', 'changed-only': 'false' }
    expect((await runOn(pull, inputs)).outputs.conclusion).toBe('clean')
  })
})
