import { expect, test } from 'vitest'
import { builtInChecks, rules } from '../src/internal.ts'

const all: readonly { readonly id: string; readonly label?: string }[] = [
  ...rules,
  ...builtInChecks,
]

test.each(all)('$id has a few words for what is wrong', ({ label = '' }) => {
  expect(label).toMatch(/^["\p{L}]/u)
  expect(label).not.toMatch(/^\p{Lu}\p{Ll}/u)
  expect(label).not.toMatch(/[.!]$/)
  expect(label.length).toBeLessThanOrEqual(44)
})

test('no two rules have the same', () => {
  const labels = all.map(({ label }) => label)
  expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([])
})
