import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  annotationLines,
  credly,
  type Files,
  Hosted,
  newFolder,
  pullEvent,
  pullRequest,
  runOn,
  serve,
  teaching,
  template,
  writer,
} from './program.ts'
import type { Run } from './runner.ts'

const fork = 'stranger/badges'
const off = 'rules: { skills/count: off, template/earner-voice: off }\n'
const strict = `${credly}rules: { template/earner-voice: error }\n`
const before: Files = {
  'badgelint.yaml': strict,
  'templates/stream.yaml': template(),
}
/** Two errors by the configuration of the base. */
const bad: Files = {
  'templates/stream.yaml': template({ description: teaching, skills: '[Water Sampling]' }),
}
const held = [
  'error templates/stream.yaml:2 template/earner-voice',
  'error templates/stream.yaml:4 skills/count',
]
/** What is found where no configuration holds. */
const byDefault = ['warning templates/stream.yaml:2 template/earner-voice']

/** A rule that tells that it was loaded by writing a file, wherever that is then. */
function plugin(): { readonly files: Files; readonly isRun: () => boolean } {
  const trace = join(newFolder(), 'trace')
  const module = [
    "import { writeFileSync } from 'node:fs'",
    `writeFileSync(${JSON.stringify(trace)}, 'run')`,
    'export default []',
  ].join('\n')
  const files = { 'badgelint.yaml': 'plugins: [./plugin.mjs]\n', 'plugin.mjs': `${module}\n` }
  return { files, isRun: () => existsSync(trace) }
}

describe('the configuration on a pull request from a fork', () => {
  const proposals: Record<string, Files> = {
    'switches rules off': { 'badgelint.yaml': `${credly}${off}` },
    'removes the configuration': { 'badgelint.yaml': null },
    'renames the configuration': { 'badgelint.yaml': null, 'badgelint.yml': `${credly}${off}` },
    'excludes its own files': { 'badgelint.yaml': `${strict}exclude: [templates]\n` },
  }
  test.each(Object.entries(proposals))('is the base’s where the fork %s', async (_, proposal) => {
    const ran = await runOn(pullRequest({ before, change: { ...bad, ...proposal }, fork }))
    expect(annotationLines(ran)).toEqual(held)
    expect(ran.code).toBe(1)
  })

  test('is the base’s where the fork brings one that is looked for first', async () => {
    const change = { ...bad, 'templates/badgelint.yaml': off }
    const inputs = { paths: 'templates/stream.yaml' }
    expect(annotationLines(await runOn(pullRequest({ before, change }), inputs))).toEqual([])
    expect(annotationLines(await runOn(pullRequest({ before, change, fork }), inputs))).toEqual(
      held,
    )
  })

  test('is the base’s where the fork changes a file that it extends', async () => {
    const pull = pullRequest({
      before: {
        ...before,
        'badgelint.yaml': 'extends: [recommended, ./shared/rules.yaml]\n',
        'shared/rules.yaml': strict,
      },
      change: { ...bad, 'shared/rules.yaml': off },
      fork,
    })
    expect(annotationLines(await runOn(pull))).toEqual(held)
  })

  test('is the base’s where the input config names it', async () => {
    const pull = pullRequest({
      before: { ...before, 'badgelint.yaml': off, 'strict.yaml': strict },
      change: { ...bad, 'strict.yaml': off },
      fork,
    })
    expect(annotationLines(await runOn(pull, { config: 'strict.yaml' }))).toEqual(held)
  })

  test('is the base’s where changed-only is false', async () => {
    const pull = pullRequest({ before, change: { ...bad, 'badgelint.yaml': off }, fork })
    expect(annotationLines(await runOn(pull, { 'changed-only': 'false' }))).toEqual(held)
  })

  test('is none where the base has none', async () => {
    const pull = pullRequest({
      before: { 'templates/stream.yaml': template() },
      change: { ...bad, 'badgelint.yaml': off },
      fork,
    })
    const ran = await runOn(pull)
    expect(annotationLines(ran)).toEqual(byDefault)
    expect(ran.summary).toContain(
      'This change proposes a different configuration (badgelint.yaml).',
    )
  })

  test.each<[string, Files]>([
    ['puts there', {}],
    ['turns', { 'badgelint.yaml': { to: 'ci/strict.yaml' } }],
  ])('is none by a symbolic link that the fork %s', async (_, link) => {
    const files = { 'templates/stream.yaml': template(), 'ci/strict.yaml': strict }
    const lax = { 'ci/lax.yaml': off, 'badgelint.yaml': { to: 'ci/lax.yaml' } }
    const pull = pullRequest({ before: { ...files, ...link }, change: { ...bad, ...lax }, fork })
    expect(annotationLines(await runOn(pull))).toEqual(byDefault)
  })

  test('is the one that GitHub tells where nothing can be fetched', async () => {
    const pull = pullRequest({ before, change: { ...bad, 'badgelint.yaml': off }, fork })
    const repository = pull.repository.shallow()
    repository.loseOrigin()
    const hosted = await Hosted.start({ ...pull, repository }, { contents: 'read' })
    hosted.github.serves(pull.repository.folder)
    const ran = await hosted.run()
    expect(annotationLines(ran)).toEqual(held)
    expect(ran.summary).toContain(
      'This change proposes a different configuration (badgelint.yaml).',
    )
  })

  test('is the preset where the base cannot be had, and the summary says so', async () => {
    const pull = pullRequest({ before, change: { ...bad, 'badgelint.yaml': off }, fork })
    const repository = pull.repository.shallow()
    repository.loseOrigin()
    const ran = await runOn({ ...pull, repository })
    expect(annotationLines(ran)).toEqual([
      ...byDefault,
      'notice templates/stream.yaml:1 config/platform',
    ])
    expect(ran.summary).toContain('The default rules were used')
  })

  test('is the fork’s in no event that is about its pull request', async () => {
    const pull = pullRequest({ before, change: { ...bad, 'badgelint.yaml': off }, fork })
    for (const name of ['pull_request_review', 'pull_request_review_comment'])
      expect(annotationLines(await runOn(pull, {}, { event: pullEvent(pull, name) }))).toEqual(held)
  })

  test('is the base’s where the fork is deleted', async () => {
    const pull = pullRequest({ before, change: { ...bad, 'badgelint.yaml': off }, fork })
    const event = pullEvent(pull)
    const { pull_request: proposal } = event.payload
    const head = { ...proposal.head, repo: null }
    const payload = { ...event.payload, pull_request: { ...proposal, head } }
    expect(annotationLines(await runOn(pull, {}, { event: { ...event, payload } }))).toEqual(held)
  })
})

describe.concurrent('a plugin', () => {
  test('runs on a pull request from the same repository', async () => {
    const { files, isRun } = plugin()
    const ran = await runOn(pullRequest({ before, change: { ...bad, ...files } }))
    expect([ran.outputs.conclusion, isRun()]).toEqual(['clean', true])
  })

  test('that a fork brings does not run', async () => {
    const { files, isRun } = plugin()
    const ran = await runOn(pullRequest({ before, change: { ...bad, ...files }, fork }))
    expect([annotationLines(ran), isRun()]).toEqual([held, false])
  })

  test('of the base, which a fork may have changed, does not run, and the summary says so', async () => {
    const { files, isRun } = plugin()
    const harmless = { ...files, 'plugin.mjs': 'export default []\n' }
    const pull = pullRequest({
      before: { ...before, ...harmless },
      change: { ...bad, ...files },
      fork,
    })
    const ran = await runOn(pull)
    expect([ran.outputs.conclusion, isRun()]).toEqual(['clean', false])
    expect(ran.summary).toContain(
      'Not loaded, because a stranger proposes this change: ./plugin.mjs.',
    )
  })

  test('does not run where the base cannot be had', async () => {
    const { files, isRun } = plugin()
    const pull = pullRequest({ before, change: { ...bad, ...files }, fork })
    const repository = pull.repository.shallow()
    repository.loseOrigin()
    const ran = await runOn({ ...pull, repository })
    expect([ran.outputs.conclusion, isRun()]).toEqual(['clean', false])
  })
})

test('nothing is written to GitHub for a fork, whatever is asked for and the token may do', async () => {
  const temp = newFolder()
  const hosted = await Hosted.start(pullRequest({ before, change: bad, fork }), writer)
  const inputs = { comment: 'always', sarif: 'upload' }
  const ran = await hosted.run(inputs, { env: { RUNNER_TEMP: temp } })
  expect(annotationLines(ran)).toEqual(held)
  expect(hosted.github.writes).toEqual([])
  expect(hosted.github.uploads).toEqual([])
  expect(await hosted.comments()).toEqual([])
  expect(ran.summary).toContain('2 things must be fixed')
  expect(JSON.parse(readFileSync(ran.outputs.sarif ?? '', 'utf8')).version).toBe('2.1.0')
})

describe('links', () => {
  const allowing = 'links: { allow: [127.0.0.1], pause: 0, cache: asked.json }\n'

  /** A server on loopback, and a pull request that links to it. */
  async function linked(proposal: { base: string; head: string; fork?: string }) {
    const asked: string[] = []
    const address = await serve(({ url = '' }, response) => {
      asked.push(url)
      response.writeHead(404).end()
    })
    const pull = pullRequest({
      before: { ...before, 'badgelint.yaml': proposal.base },
      change: {
        'badgelint.yaml': proposal.head,
        'templates/stream.yaml': template({
          global_activity_url: `${address}/stream`,
          image: 'https://127.0.0.1:1/stream.png',
        }),
      },
      ...(proposal.fork === undefined ? {} : { fork: proposal.fork }),
    })
    const ran = await runOn(pull, { links: 'true' })
    return { ran, asked, cache: join(pull.repository.folder, 'asked.json') }
  }

  test('to a private host are asked where the repository’s own configuration allows it', async () => {
    const { ran, asked, cache } = await linked({ base: credly, head: allowing })
    expect(asked).toContain('/stream')
    expect(annotationLines(ran)).toContain('error templates/stream.yaml:5 links/dead')
    expect(existsSync(cache)).toBe(true)
  })

  test.each([
    ['the fork', credly, allowing],
    ['the base', allowing, allowing],
  ])('to a private host are not asked for a fork where %s allows it', async (_, base, head) => {
    const { ran, asked, cache } = await linked({ base, head, fork })
    expect(asked).toEqual([])
    expect(annotationLines(ran)).toContain('warning templates/stream.yaml:5 links/private')
    expect(existsSync(cache)).toBe(false)
  })
})

describe('pull_request_target', () => {
  const { files, isRun } = plugin()
  const pull = pullRequest({ before, change: { ...bad, ...files }, fork })
  const { repository, base, head, merge } = pull
  const target = (inputs: Record<string, string> = {}, run: Partial<Run> = {}) =>
    runOn(pull, inputs, {
      event: pullEvent(pull, 'pull_request_target'),
      env: { GITHUB_SHA: base },
      ...run,
    })

  /** Checks a commit out, with nothing beside it. */
  function checkOut(commit: string): void {
    repository.git('checkout', '--quiet', '--force', '--detach', commit)
    repository.git('clean', '--quiet', '-dffx')
  }

  test.each([
    ['the head', () => checkOut(head)],
    ['the merge', () => checkOut(merge)],
    [
      'the base, with files of the head',
      () => {
        checkOut(base)
        repository.git('checkout', '--quiet', head, '--', '.')
        repository.git('reset', '--quiet')
      },
    ],
    [
      'the base, with the head in a folder',
      () => {
        checkOut(base)
        repository.git('clone', '--quiet', '--branch=topic', repository.folder, 'head')
      },
    ],
  ])('refuses to run on a stranger’s files: %s', async (_, prepare) => {
    prepare()
    for (const paths of ['', 'head']) {
      const ran = await target({ paths })
      expect(ran.annotations).toMatchObject([
        {
          type: 'error',
          message: expect.stringContaining('Run badgelint on pull_request instead'),
        },
      ])
      expect([ran.code, ran.outputs, ran.summary]).toEqual([1, { conclusion: 'refused' }, ''])
      expect(isRun()).toBe(false)
    }
  })

  test('refuses to run where the head alone is checked out into a folder', async () => {
    const around = newFolder()
    const copy = repository.shallow('head')
    const workspace = { GITHUB_SHA: base, GITHUB_WORKSPACE: around }
    const outside = { 'working-directory': copy.folder }
    const ran = await target(outside, { env: workspace })
    expect(ran.outputs).toEqual({ conclusion: 'refused' })
    const inside = await target({ paths: copy.folder }, { env: workspace })
    expect(inside.outputs).toEqual({ conclusion: 'refused' })
    expect(isRun()).toBe(false)
  })

  test('refuses to run where the head is checked out beside the base', async () => {
    checkOut(base)
    const { folder } = repository.shallow('head')
    for (const inputs of [{ paths: folder }, { config: join(folder, 'badgelint.yaml') }])
      expect((await target(inputs)).outputs).toEqual({ conclusion: 'refused' })
    expect(isRun()).toBe(false)
  })

  test('checks all of the base where that is checked out', async () => {
    checkOut(base)
    const ran = await target()
    expect([ran.code, ran.outputs.conclusion]).toEqual([0, 'clean'])
    expect(ran.summary).toContain('checked 1 badge in 1 file')
  })

  test('works as pull_request for a branch of the same repository', async () => {
    const own = pullRequest({ before, change: bad })
    const ran = await runOn(own, {}, { event: pullEvent(own, 'pull_request_target') })
    expect(annotationLines(ran)).toEqual(held)
  })
})
