import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutFor } from '../src/choose-layout.ts'
import { plain } from '../src/layout.ts'
import { wide } from '../src/wide-layout.ts'

const narrowText = fc
  .array(fc.stringMatching(/^[a-zà-öA-Z0-9"“”’.,;:()|│→…-]{1,20}$/), {
    minLength: 1,
    maxLength: 30,
  })
  .map((words) => words.join(' '))

test('narrow text is laid out as the tables of wide characters would have it', () => {
  fc.assert(
    fc.property(narrowText, fc.integer({ min: 20, max: 80 }), (text, columns) => {
      expect(plain.wrap(text, columns)).toEqual(wide.wrap(text, columns))
      expect(plain.width(text)).toBe(wide.width(text))
    }),
  )
})

test('a word that is too long is cut, and nothing of it lost', () => {
  const lines = plain.wrap(`see ${'x'.repeat(70)} there`, 30)
  expect(lines.every(({ length }) => length <= 30)).toBe(true)
  expect(lines.join('').replaceAll(' ', '')).toBe(`see${'x'.repeat(70)}there`)
})

test.each(['Café “Łódź” → 5', ''])('"%s" is narrow', async (text) => {
  expect(await layoutFor([text])).toBe(plain)
})

test.each(['日本', 'e\u0301', '👍', 'שלום', '½\u200b'])('"%s" is not', async (text) => {
  expect(await layoutFor(['plain', text])).toBe(wide)
})
