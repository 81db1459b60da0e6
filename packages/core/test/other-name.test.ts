import { describe, expect, test } from 'vitest'
import { TextAnalysis } from '../src/text/analysis.ts'
import { areOthers, introducedIn, isOfAnotherYear, namingWords } from '../src/text/other-name.ts'

const namesIn = (text: string) => introducedIn(new TextAnalysis(text)).map((one) => one.text)

describe('the name that a text gives to its badge', () => {
  test.each([
    ['Earners of the Dyke Warden badge have walked far.', ['Dyke Warden']],
    ['They walk. Recipients of Dyke Warden 2025 are wardens.', ['Dyke Warden 2025']],
    ['To earn the Dyke Warden certification, walk far.', ['Dyke Warden']],
    ['In order to earn Dyke Warden badge walk far.', ['Dyke Warden']],
    ['Holders of the Dyke Warden badge are eligible for more.', []],
    ['Holders of the Dyke Warden badge will also be glad.', ['Dyke Warden']],
    ['Must have earned the Dyke Warden badge.', []],
    ['Earners of the badge have walked far.', []],
    ['We welcome earners of the Dyke Warden badge.', []],
  ])('%s: %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  test('stands where it is said to', () => {
    const text = 'They walk. Earners of the Dyke Warden badge have walked far.'
    const [first] = introducedIn(new TextAnalysis(text))
    expect(text.slice(first?.start, first?.end)).toBe('Dyke Warden')
  })
})

test.each([
  ['Dyke Warden', 'Sluice Keeper', true],
  ['Dyke Warden', 'Dyke Warden 2025', false],
  ['The Dyke Warden Certification', 'Dyke Warden', false],
  ['Sluices & Dykes', 'Dykes and Sluices', false],
])('%s and %s are two badges: %s', (a, b, expected) => {
  expect(areOthers(namingWords(a), namingWords(b))).toBe(expected)
})

test.each([
  ['Dyke Warden 2025', 'Dyke Warden 2026', true],
  ['Dyke Warden FY20', 'Dyke Warden FY21', true],
  ['Dyke Warden - Associate', 'Dyke Warden - Professional', true],
  ['Dyke Warden 2', 'Dyke Warden 2026', false],
  ['Dyke Warden', 'Dyke Keeper', false],
  ['Dyke Warden 2025', 'Sluice Warden 2026', false],
  ['2025', '2026', false],
])('%s and %s differ by a year or a level: %s', (a, b, expected) => {
  expect(isOfAnotherYear(namingWords(a), namingWords(b))).toBe(expected)
})
