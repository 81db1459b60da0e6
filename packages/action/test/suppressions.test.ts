import { describe, expect, test } from 'vitest'
import { annotationLines, credly, Hosted, pullRequest, runOn, template, writer } from './program.ts'

const fork = 'stranger/badges'
const file = 'templates/stream.yaml'
const before = { 'badgelint.yaml': credly, [file]: template() }
const overFile = '# badgelint-disable-file template/schema -- a charter\n'
const level = template({ level: 'Beginner' })
const line = (text: string) => text.split('\n').findIndex((one) => one.startsWith('level:')) + 1
const hidden = { [file]: `${overFile}${level}` }
const held = [`error ${file}:${line(hidden[file] ?? '')} template/schema`]

describe('a pull request that brings a contract and a comment that switches it off', () => {
  test('does not read as all good, in the summary and in the comment', async () => {
    const hosted = await Hosted.start(pullRequest({ before, change: hidden }), writer)
    const ran = await hosted.run({ comment: 'always' })
    expect(annotationLines(ran)).toEqual([])
    const [comment = ''] = await hosted.comments()
    for (const text of [ran.summary, comment]) {
      expect(text).not.toContain('All good')
      expect(text).toContain('Nothing must be fixed; this change switches off 1 finding')
      expect(text).toMatch(
        /### Required, and switched off by this change\n\n- \*\*Stream Keeper\*\*: .*`template\/schema`.*<br>Switched off by a comment: a charter\./,
      )
    }
  })

  test.each(['auto', 'false'])(
    'fails where it comes from a fork, changed-only %s',
    async (only) => {
      const ran = await runOn(pullRequest({ before, change: hidden, fork }), {
        'changed-only': only,
      })
      expect(annotationLines(ran)).toEqual(held)
      expect(ran.code).toBe(1)
      expect(ran.summary).toContain('comments cannot switch off what is required')
    },
  )
})

describe('a comment of the base', () => {
  test.each(['auto', 'false'])('holds for a fork, changed-only %s', async (only) => {
    const change = { [file]: `${overFile}${template({ level: 'Novice' })}` }
    const ran = await runOn(pullRequest({ before: { ...before, ...hidden }, change, fork }), {
      'changed-only': only,
    })
    expect(annotationLines(ran)).toEqual([])
    expect(ran.code).toBe(0)
  })

  test.each(['auto', 'false'])(
    'that a fork moves to another line does not, changed-only %s',
    async (only) => {
      const both = template({ level: 'Beginner', cost: 'Cheap' })
      const over = (key: string) =>
        both.replace(`${key}:`, `# badgelint-disable-next-line template/schema -- x\n${key}:`)
      const pull = pullRequest({
        before: { ...before, [file]: over('cost') },
        change: { [file]: over('level') },
        fork,
      })
      const ran = await runOn(pull, { 'changed-only': only })
      expect(annotationLines(ran).filter((one) => one.endsWith('template/schema'))).toHaveLength(2)
      expect(ran.code).toBe(1)
    },
  )
})

test('what a change of the configuration switches off is named, changed-only or not', async () => {
  const pull = pullRequest({
    before: { ...before, [file]: level },
    change: { 'badgelint.yaml': `${credly}rules: { template/schema: off }\n` },
  })
  for (const only of ['auto', 'false']) {
    const ran = await runOn(pull, { 'changed-only': only })
    expect(ran.summary).toContain('### Required, and switched off by this change')
    expect(ran.summary).toContain('<br>Switched off by the configuration.')
    expect(ran.summary).toContain('<code>template/schema</code> from error to off')
  }
})
