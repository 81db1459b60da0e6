import fc from 'fast-check'
import './seed.ts'
import { describe, expect, test } from 'vitest'
import {
  differingParts,
  foldedMeaning,
  isTypingMistake,
  meaningDifference,
} from '../src/internal.ts'

describe('the form in which meanings are compared', () => {
  test.each([
    ['Passed  the TEST.', 'passed the test'],
    ['Gave a ten‑minute talk!', 'gave a ten minute talk'],
    ['ﬁeld work', 'field work'],
    ['…', ''],
  ])('of %s', (text, form) => {
    expect(foldedMeaning(text)).toBe(form)
  })
})

describe('a typing mistake', () => {
  test.each([
    ['recieved', 'received'],
    ['comunity', 'community'],
    ['acommodation', 'accommodations'],
    ['teh', 'the'],
    ['a', 'an'],
    ['samlpe', 'sample'],
    ['weeks', 'week'],
    ['organise', 'organize'],
    ['ehtics', 'ethics'],
  ])('%s for %s', (a, b) => {
    expect([isTypingMistake(a, b), isTypingMistake(b, a)]).toEqual([true, true])
  })

  test.each([
    ['80', '90'],
    ['mod1', 'mod2'],
    ['iii', 'ii'],
    ['xviii', 'xvii'],
    ['not', 'now'],
    ['all', 'any'],
    ['able', 'unable'],
    ['formal', 'informal'],
    ['write', 'rewrite'],
    ['legal', 'illegal'],
    ['four', 'fours'],
    ['sixty', 'sixth'],
    ['june', 'july'],
    ['monday', 'sunday'],
    ['marzo', 'mayo'],
    ['deux', 'douze'],
    ['vier', 'vierte'],
    ['minor', 'major'],
    ['import', 'export'],
    ['include', 'exclude'],
    ['internal', 'external'],
    ['junior', 'senior'],
    ['earn', 'learn'],
    ['attended', 'passed'],
    ['the', 'then'],
  ])('but not %s for %s', (a, b) => {
    expect([isTypingMistake(a, b), isTypingMistake(b, a)]).toEqual([false, false])
  })

  test('is found in long words soon', () => {
    const long = 'a'.repeat(60_000)
    expect(isTypingMistake(`${long}xy`, `${long}yx`)).toBe(true)
    expect(isTypingMistake(`b${long}xyz`, `b${long}uvw`)).toBe(false)
  })
})

describe('what means the same', () => {
  test.each([
    ['name', ['Stream Keeper'], ['STREAM-KEEPER']],
    ['skills', ['Data Entry', 'Water Sampling'], ['water sampling', 'Data entry', 'Data Entry']],
    ['skills', ['Data Entry', 'Water Samplng'], ['Water Sampling', 'Data Entry']],
    ['criteria', ['Passed the test, gave a talk'], ['Passed the test', 'gave a talk.']],
    ['criteria', ['Pased the exam.'], ['Passed the exam']],
    ['level', [], ['']],
  ] as const)('%s %j and %j', (field, before, after) => {
    expect(meaningDifference(field, before, after)).toBeUndefined()
    expect(meaningDifference(field, after, before)).toBeUndefined()
  })

  test('a text and its capitals, whatever it says', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z ,.]*$/)), (texts) => {
        const shouted = texts.map((text) => ` ${text.toUpperCase()}!`).reverse()
        expect(meaningDifference('skills', texts, shouted)).toBeUndefined()
      }),
    )
  })
})

describe('what means something else', () => {
  test.each([
    ['skills', ['Data', 'Entry'], ['Data Entry'], [0, 1], [0]],
    ['skills', ['SQL', 'Python'], ['Python', 'Rust', 'Go'], [0], [1, 2]],
    ['skills', ['SQL', 'Python'], ['SQL'], [1], []],
    ['criteria', ['Passed with 80 %'], ['Passed with 70 %'], [0], [0]],
    ['criteria', ['Passed the exam'], ['Passed the oral exam'], [0], [0]],
    ['criteria', ['Gave a talk', 'Passed'], ['Passed'], [0], []],
    ['level', ['Advanced'], [], [0], []],
  ] as const)('%s %j and %j', (field, before, after, removed, added) => {
    expect(meaningDifference(field, before, after)).toEqual({ removed, added })
  })
})

/** What takes time by the square of the length runs into the time that a test is given. */
test('texts of 64 KB are compared', () => {
  const items = (word: string) =>
    Array.from({ length: 3_000 }, (_, index) => `${word} thing ${index}`)
  const all = Array.from({ length: 3_000 }, (_, index) => index)
  expect(meaningDifference('criteria', items('carried'), items('brought'))).toEqual({
    removed: all,
    added: all,
  })
  const one = [['word '.repeat(13_000)], ['wordd '.repeat(13_000)]] as const
  // A mistyped word that is put right.
  expect(meaningDifference('criteria', ...one)).toBeUndefined()
})

describe('the parts in which texts differ', () => {
  test('are the whole texts where these are short', () => {
    expect(differingParts('Passed', 'Attended')).toEqual(['Passed', 'Attended'])
  })

  test('are cut at words', () => {
    const around = 'wonderful '.repeat(30)
    const [before, after] = differingParts(`${around}old ${around}`, `${around}new ${around}`)
    const side = Array.from({ length: 11 }, () => 'wonderful').join(' ')
    expect(before).toBe(`…${side} old ${side} wonderful…`)
    expect(after).toBe(`…${side} new ${side} wonderful…`)
  })

  test('are cut where all differs', () => {
    const [before] = differingParts('a '.repeat(9_000), 'b '.repeat(9_000))
    expect(before.length).toBeLessThan(400)
  })
})
