import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  annotationLines,
  credly,
  type Files,
  newFolder,
  pullRequest,
  Repository,
  runOn,
  summaryText,
  teaching,
  template,
} from './program.ts'
import { runAction } from './runner.ts'

const file = 'badgelint-baseline.yaml'
const voice = {
  rule: 'template/earner-voice',
  template: 'stream',
  about: 'description',
  reason: 'Rewritten in spring',
}
const settings = `${credly}rules: { template/earner-voice: error }\n`
const baseline = (...entries: readonly object[]) =>
  `findings:\n${entries.map((one) => `  - ${JSON.stringify(one)}\n`).join('')}`

const bad: Files = { 'templates/stream.yaml': template({ description: teaching }) }
const program: Files = { 'badgelint.yaml': settings, [file]: baseline(voice) }
const held = ['error templates/stream.yaml:2 template/earner-voice']

describe('the baseline of the program holds', () => {
  const before = { ...program, 'templates/stream.yaml': template() }
  const pull = pullRequest({ before, change: bad })
  const { repository, base, merge } = pull
  const play = (name: string, more: object = {}) =>
    runAction({
      repository: repository.folder,
      event: { name, payload: { repository: { full_name: 'octo-org/badges' }, ...more } },
      inputs: { links: 'false' },
    })

  test('on a pull request, and the summary counts what it switches off', async () => {
    const run = { env: { RUNNER_TEMP: newFolder() } }
    const ran = await runOn(pull, { sarif: 'report.sarif' }, run)
    expect(annotationLines(ran)).toEqual([])
    expect(ran.code).toBe(0)
    expect(ran.outputs.suppressed).toBe('1')
    expect(summaryText(ran)).toContain('1 finding is switched off; the files say why.')
    expect(JSON.parse(readFileSync(ran.outputs.report ?? '', 'utf8')).suppressed).toMatchObject([
      { suppressed: { by: 'baseline', reason: 'Rewritten in spring' } },
    ])
    expect(JSON.parse(readFileSync(ran.outputs.sarif ?? '', 'utf8')).runs[0].results).toMatchObject(
      [{ suppressions: [{ kind: 'external', justification: 'Rewritten in spring' }] }],
    )
  })

  test('on a push', async () => {
    const ran = await play('push', { ref: 'refs/heads/main', before: base, after: merge })
    expect(annotationLines(ran)).toEqual([])
    expect(ran.outputs.suppressed).toBe('1')
  })

  test('on a schedule', async () => {
    const ran = await play('schedule', { schedule: '17 3 * * 1' })
    expect(annotationLines(ran)).toEqual([])
    expect(ran.outputs.suppressed).toBe('1')
  })
})

test('an entry that applies to nothing is told where everything is checked, and not of a change', async () => {
  const before = { ...program, ...bad }
  const pull = pullRequest({ before, change: { 'templates/stream.yaml': template() } })
  expect(annotationLines(await runOn(pull))).toEqual([])
  const ran = await runOn(pull, { 'changed-only': 'false' })
  expect(annotationLines(ran)).toEqual([`error ${file}:2 config/unused-baseline`])
  expect(ran.code).toBe(1)
})

test('another baseline on the same repository holds, and is named', async () => {
  const before = { 'badgelint.yaml': settings, 'templates/stream.yaml': template() }
  const ran = await runOn(pullRequest({ before, change: { ...bad, [file]: baseline(voice) } }))
  expect(annotationLines(ran)).toEqual([])
  expect(summaryText(ran)).toContain(`This change touches the configuration (${file})`)
})

describe('on a pull request from a fork', () => {
  const fork = 'stranger/badges'

  test.each<[string, Files, Files]>([
    ['brings one', {}, { [file]: baseline(voice) }],
    ['adds to it', { [file]: baseline().replace(':\n', ': []\n') }, { [file]: baseline(voice) }],
    [
      'brings one by a link',
      { 'ci/known.yaml': baseline(voice) },
      { [file]: { to: 'ci/known.yaml' } },
    ],
    [
      'names another one',
      {},
      { 'badgelint.yaml': `${settings}baseline: known.yaml\n`, 'known.yaml': baseline(voice) },
    ],
  ])('the baseline is the base’s where the fork %s', async (_, own, proposal) => {
    const before = { 'badgelint.yaml': settings, 'templates/stream.yaml': template(), ...own }
    const pull = pullRequest({ before, change: { ...bad, ...proposal }, fork })
    const ran = await runOn(pull)
    expect(annotationLines(ran)).toEqual(held)
    expect(summaryText(ran)).toContain('This change proposes a different configuration')
  })

  test('the base’s holds where the fork removes it', async () => {
    const before = { ...program, 'templates/stream.yaml': template() }
    const ran = await runOn(pullRequest({ before, change: { ...bad, [file]: null }, fork }))
    expect(annotationLines(ran)).toEqual([])
  })

  test('it holds without a configuration only where the base has it', async () => {
    const before = { 'templates/stream.yaml': template() }
    const warned = ['warning templates/stream.yaml:2 template/earner-voice']
    const change = { ...bad, [file]: baseline(voice) }
    expect(annotationLines(await runOn(pullRequest({ before, change, fork })))).toEqual(warned)
    const known = { ...before, [file]: baseline(voice) }
    expect(annotationLines(await runOn(pullRequest({ before: known, change: bad, fork })))).toEqual(
      [],
    )
  })

  test('entries for rules of plugins, which are left alone, are not said to be unused', async () => {
    const house = { ...voice, rule: 'house/tone' }
    const before = {
      'badgelint.yaml': `${settings}plugins: [./plugin.mjs]\n`,
      'plugin.mjs': 'export default []\n',
      'templates/stream.yaml': template(),
      [file]: baseline(voice, house),
    }
    const pull = pullRequest({ before, change: bad, fork })
    expect(annotationLines(await runOn(pull, { 'changed-only': 'false' }))).toEqual([])
  })
})

test('a baseline that is broken is named with its line', async () => {
  const plain = new Repository(newFolder())
  plain.write({
    ...program,
    ...bad,
    [file]: 'findings:\n  - rule: a/b\n    about: x\n    reson: c\n',
  })
  const pull = pullRequest({ before: program, change: bad })
  const ran = await runOn({ ...pull, repository: plain })
  expect(ran.code).toBe(1)
  expect(ran.annotations.map(({ message }) => message).join()).toContain(`${file}:4: The key`)
})
