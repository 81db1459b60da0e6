import { expect, test } from 'vitest'
import {
  annotationLines,
  credly,
  type Files,
  Hosted,
  pullRequest,
  runOn,
  teaching,
  template,
} from './program.ts'

const fork = 'stranger/badges'
const good = template()
const bad = template({ description: teaching })
const before: Files = {
  'badgelint.yaml': `${credly}templates: [templates/**]\n`,
  'shared/stream.yaml': good,
  'templates/stream.yaml': { to: '../shared/stream.yaml' },
}
const voice = 'warning templates/stream.yaml:2 template/earner-voice'

test.each([
  ['the repository itself', undefined],
  ['a fork', fork],
])(
  'a pull request of %s that changes what a link leads to shows it under the name of the link',
  async (_, from) => {
    const change = { 'shared/stream.yaml': bad }
    const pull = pullRequest({ before, change, ...(from === undefined ? {} : { fork: from }) })
    expect(annotationLines(await runOn(pull))).toEqual([voice])
  },
)

test('a link to outside that a fork puts there is an error, and nothing of it is read', async () => {
  const change: Files = { 'templates/other.yaml': { to: '../../../etc/passwd' } }
  const ran = await runOn(pullRequest({ before, change, fork }))
  expect(annotationLines(ran)).toEqual(['error templates/other.yaml:1 document/readable'])
})

test('where GitHub alone tells of the change, one of a link is no reason to miss anything', async () => {
  const change: Files = {
    'shared/other.yaml': bad,
    'templates/stream.yaml': { to: '../shared/other.yaml' },
  }
  const pull = pullRequest({ before, change })
  const repository = pull.repository.shallow()
  repository.loseOrigin()
  const hosted = await Hosted.start({ ...pull, repository }, { contents: 'read' })
  hosted.github.serves(pull.repository.folder)
  const ran = await hosted.run()
  expect(annotationLines(ran)).toEqual([voice])
  expect(ran.summary).toContain('Everything was checked, not just the change')
})
