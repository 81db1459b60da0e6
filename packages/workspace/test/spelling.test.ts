import { expect, test } from 'vitest'
import { misspellings } from '../src/facts/spelling.ts'

test('words that neither an American nor a British dictionary has, with near ones', async () => {
  const words = ['receive', 'recieve', 'behaviur', 'colour', 'color', 'organise', 'organize']
  const found = await misspellings([...words, 'recieve'], [])
  expect([...found]).toEqual([
    ['recieve', ['receive', 'relieve']],
    ['behaviur', ['behavior', 'behaviour']],
  ])
})

test('possessives, typographic apostrophes, hyphens, accents and capitals are no mistakes', async () => {
  const words = ['learner’s', "don't", 'self-paced', 'Hands-On', 'e-learning', 'naïve', 'LEARNING']
  expect(await misspellings(words, [])).toEqual(new Map())
  expect([...(await misspellings(['self-pacd'], [])).keys()]).toEqual(['self-pacd'])
})

test('what has no letter or has a digit is no word', async () => {
  expect(await misspellings(['', '-', '2024', 'B2B', '3D', '1st'], [])).toEqual(new Map())
})

test('words of the program are right in any case, and are suggested', async () => {
  const own = ['Kubernetes', 'Zorblax']
  const found = await misspellings(['kubernetes', 'KUBERNETES’S', 'Kubernets'], own)
  expect([...found]).toEqual([['Kubernets', ['Kubernetes']]])
  const [[, without] = []] = await misspellings(['Zorblax'], [])
  expect(without).not.toContain('Zorblax')
})

test('at most three suggestions, and none for what is no slip', async () => {
  const found = await misspellings(['Dat', 'x'.repeat(5000), '__proto__', 'constructer'], ['Data'])
  expect(found.get('Dat')).toHaveLength(3)
  expect(found.get('Dat')?.[0]).toBe('Data')
  expect(found.get('x'.repeat(5000))).toEqual([])
  expect(found.get('__proto__')).toEqual([])
  expect(found.get('constructer')).toContain('constructor')
})

test('words that are near to none take little time', async () => {
  const letters = 'bcdfghjklmnpqrstvwxz'
  const words = Array.from({ length: 5000 }, (_, index) =>
    [...String(index).padStart(4, '0')].map((digit) => letters[Number(digit)]).join('zq'),
  )
  const found = await misspellings(words, [])
  expect(found.size).toBe(5000)
})
