import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { lint } from '../src/index.ts'
import { exemplary } from './exemplary.ts'

/** Whether a description of so many characters that ends in a certain way is held to be cut off. */
async function isCutOff(length: number, end: string, platform = 'credly') {
  const sentence = 'Earners measured a stream each week, and wrote down what they saw. '
  const room = length - Array.from(end).length
  const description = `${sentence
    .repeat(300)
    .slice(0, room - 1)
    .trimEnd()
    .padEnd(room - 1, '.')} ${end}`
  const text = stringify({ ...exemplary[0], description })
  const { findings } = await lint([{ path: 'a.yaml', text }], { platform })
  return findings.some(({ rule }) => rule === 'template/cut-off')
}

describe('a text that is cut off', () => {
  test.each([
    [500, 'They told their neighbours what'],
    [500, 'They told their neighbours,'],
    [497, 'They know how it is measu'],
    [500, 'They brought it to the town (of'],
    [500, 'They brought it to the town (in all'],
    [499, 'They can tell it to a multi'],
    [500, 'Sie erklärten es den Nachbarn und'],
    [498, 'They like it 😀 and they wro'],
    [400, 'They told it all to their neighbours,'],
    [400, 'They told it all to their neighbours and'],
    [500, 'They told it all to the...'],
    [500, 'They told it all to their crew and…'],
  ])('%d: %s', async (length, end) => {
    expect(await isCutOff(length, end)).toBe(true)
  })

  test.each([
    'They kept:\n- ropes\n- nets\n- boots',
    'They told it to the town #water',
    'Read more at water.example.org/badges',
    'They told it to all of their town',
    'It took the year of 2025',
    'They measured week after week',
    'They wrote to the town of A',
    '他们向邻居说明了变化并且知',
  ])('is not one that ends in %s', async (end) => {
    expect(await isCutOff(500, end)).toBe(false)
  })

  test('at the limit of its own platform', async () => {
    expect(await isCutOff(16_384, 'They told their neighbours what', 'canvas-credentials')).toBe(
      true,
    )
    expect(await isCutOff(500, 'They told their neighbours what', 'canvas-credentials')).toBe(false)
    expect(await isCutOff(500, 'They told their neighbours what', 'accredible')).toBe(false)
  })

  test('where its name is', async () => {
    const text = stringify({ ...exemplary[0], name: `${'Stream Keeper '.repeat(18)}of` })
    const { findings } = await lint([{ path: 'a.yaml', text }], { platform: 'credly' })
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'template/cut-off', about: 'name' }),
    )
  })
})

describe('a text that is whole', () => {
  test.each([
    [500, 'They told their neighbours.'],
    [500, 'They told their “neighbours”'],
    [500, 'They told their neighbours (all of them)'],
    [499, 'Sie sagten „Ja, gern“'],
    [500, 'Read more at https://example.org/badges'],
    [496, 'They told their neighbours what'],
    [300, 'They told their neighbours what'],
    [500, '他们向邻居说明了变化。'],
    [500, 'และอธิบายให้เพื่อนบ้านฟัง'],
    [500, 'They did it!'],
    [400, 'They told their neighbours, and brought:\n- ropes,\n- nets,'],
    [400, 'They told it to their neighbours who'],
    [400, 'They told it to their neighbours, as they wished to'],
  ])('%d: %s', async (length, end) => {
    expect(await isCutOff(length, end)).toBe(false)
  })
})
