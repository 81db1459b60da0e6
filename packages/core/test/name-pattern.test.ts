import { expect, test } from 'vitest'
import { followsPattern } from '../src/program/governance/follows-pattern.ts'
import { namePatternIn } from '../src/program/governance/name-pattern.ts'

const at = { file: 'GOVERNANCE.md', document: 0, pointer: '' }
const patternIn = (value: string, isUnderNaming = true) =>
  namePatternIn({ value, at }, isUnderNaming)?.value

test.each([
  ['Every badge is named <Programme>: <Level> – <Topic>.', '<Programme>: <Level> – <Topic>'],
  ['A badge has the name [Topic] - [Level].', '[Topic] - [Level]'],
  ['The name reads "Programme: Level – Topic".', 'Programme: Level – Topic'],
  ['Ein Badge heißt „Programm | Stufe“.', 'Programm | Stufe'],
  ['El nombre es «Tema – Nivel».', 'Tema – Nivel'],
])('%s lays a pattern down', (sentence, pattern) => {
  expect(patternIn(sentence)).toBe(pattern)
})

test.each([
  'The name is short and says what was done.',
  'Write "Carpentry: Advanced – Doors" and not the name of the course.',
  'A badge is not named <Programme>: <Level>.',
  'The file of a badge is named <programme> - <level>.',
  'Send your name to [topic] or [level].',
  'The name says "Level: Advanced" or "Level: Foundational".',
  'Our badges have three names: level – bronze, silver, gold.',
])('%s lays none down', (sentence) => {
  expect(patternIn(sentence)).toBeUndefined()
})

test('below another heading a sentence has to speak of badges', () => {
  expect(patternIn('They are named <Topic>: <Level>.', false)).toBeUndefined()
  expect(patternIn('Badges are named <Topic>: <Level>.', false)).toBe('<Topic>: <Level>')
})

test('a name follows a pattern by its signs, whichever dash it has', () => {
  const pattern = '<Programme>: <Level> – <Topic>'
  expect(followsPattern('Carpentry: Advanced – Roofs', pattern)).toBe(true)
  expect(followsPattern('Carpentry: Advanced - Roofs', pattern)).toBe(true)
  expect(followsPattern('Carpentry: Advanced', pattern)).toBe(false)
  expect(followsPattern('Carpentry – Advanced: Roofs', pattern)).toBe(false)
  expect(followsPattern('Semi-skilled: Roofs', pattern)).toBe(false)
  expect(followsPattern('Carpentry: Advanced – ', pattern)).toBe(false)
})
