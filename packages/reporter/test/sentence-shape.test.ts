import { expect, test } from 'vitest'
import { differingValues, sentenceShape } from '../src/wording/sentence-shape.ts'

test.each([
  ['Cut 83 characters', 'Cut 1,200 characters'],
  ['Write "a" here', 'Write "b c" here'],
  ['The last review was on 2024-03-05', 'The last review was on 2023-12-31'],
  ['Not in the list: "a", "b" and "c"', 'Not in the list: "d"'],
  ['The link https://example.org/a is dead', 'The link https://example.org/b is dead'],
])('"%s" says the same as "%s" of something else', (one, other) => {
  expect(sentenceShape(one)).toBe(sentenceShape(other))
  expect(one).not.toBe(other)
})

test('other words are another sentence', () => {
  expect(sentenceShape('Cut 83 characters')).not.toBe(sentenceShape('Add 83 characters'))
})

test('values that one sentence has and the other has not are told as they stand there', () => {
  expect(differingValues('"a", "b" of 3', '"a" of 2')).toBe('"b", 3')
  expect(differingValues('Cut 83 characters', 'Cut 83 characters')).toBe('')
  expect(differingValues('Cut 83 characters', 'Add 84 characters')).toBe('')
})
