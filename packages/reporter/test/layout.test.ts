import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import wrapAnsi from 'wrap-ansi'
import { layoutFor, loadUnicodeLayout, narrowLayout } from '../src/formats/layout.ts'

const unicodeLayout = await loadUnicodeLayout()

const narrowText = fc
  .array(fc.stringMatching(/^[a-zà-öA-Z0-9"“”’.,;:()|│→…-]{1,50}$/), {
    minLength: 1,
    maxLength: 30,
  })
  .map((words) => words.join(' '))

test('narrow text is laid out as the tables of wide characters would have it', () => {
  fc.assert(
    fc.property(narrowText, fc.integer({ min: 20, max: 80 }), (text, columns) => {
      expect(narrowLayout.wrap(text, columns)).toEqual(wrapped(text, columns))
      expect(narrowLayout.width(text)).toBe(stringWidth(text))
    }),
  )
})

test('any text is laid out as those tables have it, where one of them needs it', () => {
  const part = fc.oneof(narrowText, fc.constantFrom(' ', '  ', '日本', 'e\u0301', '👍'))
  const text = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.integer({ min: 20, max: 80 }), (text, columns) => {
      expect(unicodeLayout.wrap(text, columns)).toEqual(wrapped(text, columns))
      expect(unicodeLayout.width(text)).toBe(stringWidth(text))
    }),
  )
})

function wrapped(text: string, columns: number): string[] {
  return wrapAnsi(text, columns, { hard: true }).split('\n')
}

test('a word that is too long is cut, and nothing of it lost', () => {
  const lines = narrowLayout.wrap(`see ${'x'.repeat(70)} there`, 30)
  expect(lines.every(({ length }) => length <= 30)).toBe(true)
  expect(lines.join('').replaceAll(' ', '')).toBe(`see${'x'.repeat(70)}there`)
})

test.each(['Café “Łódź” → 5', ''])('"%s" is narrow', async (text) => {
  expect(await layoutFor([text])).toBe(narrowLayout)
})

test.each(['日本', 'e\u0301', '👍', 'שלום', '½\u200b'])('"%s" is not', async (text) => {
  const layout = await layoutFor(['plain', text])
  expect(layout).not.toBe(narrowLayout)
  expect(layout.width(text)).toBe(unicodeLayout.width(text))
})
