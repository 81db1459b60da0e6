import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import './seed.ts'
import { describe, expect, test } from 'vitest'
import { TextAnalysis } from '../src/text/analysis.ts'
import { Triggers } from '../src/text/triggers.ts'
import { WordList } from '../src/text/word-list.ts'

const found = (list: WordList, text: string) =>
  list.findIn(new TextAnalysis(text)).map((stretch) => stretch.text)

describe('a word list', () => {
  test.each([
    ['first-rate', 'A First-Rate school, first rate in all', ['First-Rate', 'first rate']],
    ['first-rate', 'The first rated', []],
    ['certif*', 'Certified, and certificates; uncertified', ['Certified', 'certificates']],
    ['none but the best', 'None but the best!', ['None but the best']],
  ])('%s in "%s"', (entry, text, expected) => {
    expect(found(new WordList([entry]), text)).toEqual(expected)
  })

  test('finds by expressions what words alone do not say', () => {
    const list = new WordList([{ phrase: /\bsave (?:\d+ )?€/gi, words: ['€'] }])
    expect(found(list, 'Save 20 € now')).toEqual(['Save 20 €'])
    expect(found(list, 'Save a life')).toEqual([])
  })

  test('gives each stretch as it stands there', () => {
    const [only] = new WordList(['second to none']).findIn(
      new TextAnalysis('It is Second to None.'),
    )
    expect(only).toEqual({ text: 'Second to None', start: 6, end: 20 })
  })
})

describe('triggers', () => {
  const has = (words: string[], text: string) => new TextAnalysis(text).has(new Triggers(words))

  test.each([
    ['cost', 'It is cost-free.', true],
    ['company', 'The company’s own', true],
    ["you'll", 'You’ll see', true],
    ['master*', 'She mastered it', true],
    ['master*', 'A webmaster', false],
    ['%', '70 % of all', true],
    ['caf', 'Caf\u00e9', true],
  ])('%s in "%s": %s', (word, text, expected) => {
    expect(has([word], text)).toBe(expected)
  })

  test('of a list that is declared when a text is known already count in it', () => {
    const analysis = new TextAnalysis('Weld two plates.')
    expect(analysis.has(new Triggers(['weld']))).toBe(true)
    expect(analysis.has(new Triggers(['plates']))).toBe(true)
  })
})

/** What is looked for, with the words without one of which it cannot be in a text. */
interface Declared {
  readonly expression: RegExp
  readonly triggers: Triggers
}

function declaredIn(value: unknown): Declared[] {
  if (value instanceof WordList) return [...value.phrases]
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return []
  if ('phrase' in value && value.phrase instanceof RegExp && 'words' in value)
    return [{ expression: value.phrase, triggers: new Triggers(value.words as string[]) }]
  return Object.values(value).flatMap(declaredIn)
}

/** Texts that an expression matches, most of them: what must not stand around a match is not made sure of. */
function matching({ source, flags }: RegExp): fc.Arbitrary<string> {
  const plain = source
    .replaceAll('\\b', '')
    .replace(/\(\?<?!(?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)/g, '')
    .replace(/\(\?<?=/g, '(?:')
  return fc.stringMatching(new RegExp(plain, flags.replace(/[gi]/g, '')))
}

const folder = join(import.meta.dirname, '../src/text/en')
const tables: object[] = await Promise.all(
  readdirSync(folder).map((file) => import(join(folder, file))),
)

describe('a phrase of a table has one of its words', () => {
  test.each(tables.flatMap((table) => Object.values(table)).flatMap(declaredIn))(
    '$expression',
    ({ expression, triggers }) => {
      const once = new RegExp(expression.source, expression.flags.replace('g', ''))
      fc.assert(
        fc.property(matching(expression), (text) => {
          fc.pre(once.test(text))
          expect(new TextAnalysis(text).has(triggers)).toBe(true)
        }),
        { numRuns: 50 },
      )
    },
  )
})
