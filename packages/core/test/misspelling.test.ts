import american from 'dictionary-en'
import british from 'dictionary-en-gb'
import nspell from 'nspell'
import { describe, expect, test } from 'vitest'
import { misspellings } from '../src/text/en/misspellings.ts'
import { correctionsOf } from '../src/text/misspelling.ts'

const utf8 = new TextDecoder()
const spellers = [american, british].map(({ aff, dic }) =>
  nspell(utf8.decode(aff), utf8.decode(dic)),
)
const isWord = (text: string) => spellers.some((speller) => speller.correct(text))
const listed = (lines: readonly string[]) => lines.flatMap((line) => line.split(' '))
const words = listed(misspellings.words)
const slips = listed(misspellings.slips).map((slip) => slip.split('>'))

/** All that is made of a word by one letter too few or too many, or two in each other's place. */
function* oneSlipFrom(word: string): Generator<string> {
  for (let at = 1; at < word.length; at++) {
    yield word.slice(0, at) + word.slice(at + 1)
    yield word.slice(0, at) +
      word
        .slice(at, at + 2)
        .split('')
        .reverse()
        .join('') +
      word.slice(at + 2)
    for (const letter of 'abcdefghijklmnopqrstuvwxyz')
      yield word.slice(0, at) + letter + word.slice(at)
  }
}

describe('the words by which misspellings are known', () => {
  test.each(['words', 'others', 'slips'] as const)('%s: each is named once', (key) => {
    const all = listed(misspellings[key])
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([])
  })

  test('are long enough, and words of a dictionary but for two of the field', () => {
    expect(words.filter((word) => word.length < 8)).toEqual([])
    expect(words.filter((word) => !isWord(word))).toEqual(['cybersecurity', 'employability'])
  })

  test('nothing that is taken for a slip of one is a word', () => {
    const taken = new Set(words.flatMap((word) => [...oneSlipFrom(word)]))
    const wrong = [...taken].filter((slip) => correctionsOf(slip).length > 0 && isWord(slip))
    expect(wrong).toEqual([])
  })

  test('no listed slip is a word, and what it means is one', () => {
    expect(slips.filter(([wrong = '', meant = '']) => isWord(wrong) || !isWord(meant))).toEqual([])
  })
})

test.each([
  ['recieved', 'received'],
  ['managment', 'management'],
  ['developement', 'development'],
  ['inlcuding', 'including'],
  ['succesful', 'successful'],
  ['successfull', 'successful'],
  ['successfuly', 'successfully'],
])('%s is a slip of %s', (wrong, meant) => {
  expect(correctionsOf(wrong)).toEqual([meant])
})

test.each([
  ['a right word', 'management'],
  ['what begins otherwise', 'xmanagement'],
  ['what ends otherwise', 'managements'],
  ['who does what a word says', 'completers'],
  ['a short word', 'leaning'],
  ['another spelling', 'judgment'],
  ['two slips', 'mangment'],
  ['a rare word', 'turbidity'],
  ['no word', ''],
])('%s is no slip', (_, word) => {
  expect(correctionsOf(word)).toEqual([])
})
