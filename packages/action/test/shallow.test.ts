import { expect, test } from 'vitest'
import {
  annotationLines,
  credly,
  pullRequest,
  runOn,
  summaryText,
  teaching,
  template,
} from './program.ts'

/** The base has mended an old flaw since the branch left it; the branch brings one of its own. */
const proposal = {
  before: {
    'badgelint.yaml': credly,
    'templates/stream.yaml': template({ description: teaching }),
  },
  change: { 'templates/other.yaml': template({ name: 'Other', level: 'Beginner' }) },
  meanwhile: { 'templates/stream.yaml': template() },
}

const files = (findings: readonly string[]) =>
  new Set(findings.map((one) => /templates\/\w+\.yaml/.exec(one)?.[0]))

test('a shallow checkout of the head is deepened where GitHub cannot be asked', async () => {
  const pull = pullRequest(proposal)
  const repository = pull.repository.shallow('head')
  expect(repository.git('rev-parse', '--is-shallow-repository')).toBe('true')
  const ran = await runOn({ ...pull, repository })
  expect(files(annotationLines(ran))).toEqual(new Set(['templates/other.yaml']))
  expect(summaryText(ran)).not.toContain('Everything was checked')
})

test('what cannot be deepened is checked whole, and the base is not held against it', async () => {
  const pull = pullRequest(proposal)
  const repository = pull.repository.shallow('head')
  // The base is here, one commit deep, and nothing can be fetched beside.
  repository.git('fetch', '--quiet', '--depth=1', 'origin', pull.base)
  repository.loseOrigin()
  const ran = await runOn({ ...pull, repository })
  expect(summaryText(ran)).toContain(
    'Everything was checked, not just the change, because the history is cut off, and where the branch left the base could neither be fetched nor be asked for.',
  )
  expect(files(annotationLines(ran))).toContain('templates/stream.yaml')
})
