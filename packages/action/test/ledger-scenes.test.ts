import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { holders, playScene } from './ledger-scenes.ts'
import {
  annotationLines,
  type Files,
  newFolder,
  pullRequest,
  runOn,
  summaryText,
} from './program.ts'

function filesOf(folder: string): Record<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path)]),
  )
}

function play(scene: string) {
  const [before, after] = [newFolder(), newFolder()]
  playScene(scene, before, after)
  const [was, is] = [filesOf(before), filesOf(after)]
  const gone = Object.keys(was).filter((path) => !(path in is))
  const change: Files = { ...is, ...Object.fromEntries(gone.map((path) => [path, null])) }
  return runOn(pullRequest({ before: was, change }))
}

test('a badge that people hold and that means something else now is named above all guidance', async () => {
  const ran = await play('meaning-changed')
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
  const ran = await play('spelling-mended')
  expect(annotationLines(ran)).toEqual([])
})

test('an event that is removed is an error, at what is gone', async () => {
  const ran = await play('event-removed')
  expect(ran.code).toBe(1)
  expect(ran.annotations.map(({ type, title }) => [type, title])).toEqual([
    ['error', expect.stringContaining('ledger/integrity')],
  ])
  expect(summaryText(ran)).toContain('is in the base but no longer here')
})

test('badges that came in time come too late where the governance document asks for more haste', async () => {
  const ran = await play('limit-lowered')
  expect(ran.annotations.map(({ title }) => title)).toEqual([
    expect.stringContaining('ledger/timeliness'),
  ])
  expect(summaryText(ran)).toContain(
    'expected nine in ten within 7 days, as the governance document says',
  )
})

test('badges that came too late come in time where the governance document gives them longer, which is told', async () => {
  const ran = await play('limit-raised')
  expect(annotationLines(ran)).toEqual([])
  const summary = summaryText(ran)
  expect(summary).not.toContain('All good')
  expect(summary).toMatch(/GOVERNANCE\.md:\d+ now gives 30 days to issue a badge, before 7 days\./)
  expect(summary).toMatch(
    /settles 1 finding in files that it does not touch: 1 of .*ledger\/timeliness/,
  )
})

test('a level that the governance document does not list is told on the line that is changed', async () => {
  const ran = await play('level-changed')
  expect(annotationLines(ran)).toContainEqual(
    expect.stringContaining('warning templates/learning/adult-numeracy-tutor.yaml:35'),
  )
  expect(ran.annotations.map(({ title }) => title)).toContainEqual(
    expect.stringContaining('governance/consistent'),
  )
  expect(summaryText(ran)).toContain('is none that the governance document lists')
})
