import { expect, test } from 'vitest'
import { holders } from './ledger-scenes.ts'
import { annotationLines, summaryText } from './program.ts'
import { runScene } from './scene-runs.ts'

test('a badge that people hold and that means something else now is named above all guidance', async () => {
  const ran = await runScene('meaning-changed')
  expect(annotationLines(ran)).toEqual([
    expect.stringContaining('warning templates/learning/adult-numeracy-tutor.yaml'),
  ])
  expect(ran.annotations[0]?.title).toContain('template/meaning-changed')
  const summary = summaryText(ran)
  expect(summary).toContain(`${holders} people hold this badge`)
  expect(summary.indexOf(`${holders} people`)).toBeLessThan(
    summary.indexOf('What changes for the earner'),
  )
})

test('a spelling that is mended is no other meaning', async () => {
  const ran = await runScene('spelling-mended')
  expect(annotationLines(ran)).toEqual([])
})

test('an event that is removed is an error, at what is gone', async () => {
  const ran = await runScene('event-removed')
  expect(ran.code).toBe(1)
  expect(ran.annotations.map(({ type, title }) => [type, title])).toEqual([
    ['error', expect.stringContaining('ledger/integrity')],
  ])
  expect(summaryText(ran)).toContain('is in the base but no longer here')
})

test('badges that came in time come too late where the governance document asks for more haste', async () => {
  const ran = await runScene('limit-lowered')
  expect(ran.annotations.map(({ title }) => title)).toEqual([
    expect.stringContaining('ledger/timeliness'),
  ])
  expect(summaryText(ran)).toContain(
    'expected nine in ten within 7 days, as the governance document says',
  )
})

test('badges that came too late come in time where the governance document gives them longer, which is told', async () => {
  const ran = await runScene('limit-raised')
  expect(annotationLines(ran)).toEqual([])
  const summary = summaryText(ran)
  expect(summary).not.toContain('All good')
  expect(summary).toMatch(
    /GOVERNANCE\.md:\d+ now allows 30 days to issue a badge \(before: 7 days\)\./,
  )
  expect(summary).toMatch(
    /resolves 1 finding in files that it does not touch: 1 of .*ledger\/timeliness/,
  )
})

test('a level that the governance document does not list is told on the line that is changed', async () => {
  const ran = await runScene('level-changed')
  expect(annotationLines(ran)).toContainEqual(
    expect.stringContaining('warning templates/learning/adult-numeracy-tutor.yaml:35'),
  )
  expect(ran.annotations.map(({ title }) => title)).toContainEqual(
    expect.stringContaining('governance/consistent'),
  )
  expect(summaryText(ran)).toContain('is not listed in the governance document')
})
