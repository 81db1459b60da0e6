import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import {
  type Configuration,
  lint,
  passes,
  suppressedBetween,
  withoutSuppressions,
} from '../src/internal.ts'
import { exemplary } from './exemplary.ts'

const text = stringify({
  ...exemplary[0],
  level: 'Beginner',
  skills: ['Water Sampling', 'water sampling', 'Data Entry', 'Public Speaking'],
})
const checked = (
  rules: NonNullable<Configuration['rules']> = {},
  ignores: Configuration['ignores'] = [],
) => lint([{ path: 'templates/a.yaml', text }], { platform: 'credly', rules, ignores })
const told = (findings: readonly { readonly rule: string; readonly severity: string }[]) =>
  findings.map(({ rule, severity }) => `${severity} ${rule}`)
const before = await checked()

describe('a configuration that comes over another', () => {
  test('tells what it switches off, and of what it lowers how far', async () => {
    expect(told(before.findings)).toEqual(['warning skills/duplicate', 'error template/schema'])
    const after = await checked({ 'template/schema': 'warning', 'skills/duplicate': 'off' })
    expect(suppressedBetween(before, after)).toMatchObject([
      { rule: 'skills/duplicate', suppressed: { by: 'configuration', reason: null } },
      { rule: 'template/schema', severity: 'error', loweredTo: 'warning' },
    ])
    expect(suppressedBetween(before, after)[0]).not.toHaveProperty('loweredTo')
  })

  test('tells nothing of what it leaves, or makes stricter', async () => {
    const after = await checked({ 'skills/duplicate': 'error' })
    expect(suppressedBetween(before, after)).toEqual([])
    expect(suppressedBetween(before, before)).toEqual([])
  })

  test('gives the reason of its entry, and tells nothing of what is said of entries themselves', async () => {
    const entry = { path: 'templates/**', rule: 'template/schema', reason: 'a charter' }
    const after = await checked({}, [entry])
    expect(suppressedBetween(before, after)).toMatchObject([
      { rule: 'template/schema', suppressed: { by: 'configuration', reason: 'a charter' } },
    ])
    const unused = await checked({}, [{ ...entry, rule: 'template/no-inline-links' }])
    expect(told(unused.findings)).toContain('warning config/unused-suppression')
    expect(suppressedBetween(unused, before)).toEqual([])
  })
})

describe('a suppression that is refused', () => {
  test('shows its finding again, in its place and counted', async () => {
    const entries = ['template/schema', 'skills/duplicate'].map((rule) => ({
      path: 'templates/**',
      rule,
      reason: 'all of it',
    }))
    const hidden = await checked({}, entries)
    expect(hidden.summary).toMatchObject({ errors: 0, warnings: 0, suppressed: 2 })
    const report = withoutSuppressions(hidden, ({ rule }) => rule === 'template/schema')
    expect(told(report.findings)).toEqual(['error template/schema'])
    expect(told(report.suppressed)).toEqual(['warning skills/duplicate'])
    expect(told(report.refusedSuppressions ?? [])).toEqual(['error template/schema'])
    expect(report.findings[0]).not.toHaveProperty('suppressed')
    expect(report.summary).toMatchObject({ errors: 1, warnings: 0, suppressed: 1 })
    const all = withoutSuppressions(hidden, () => true)
    expect(all.findings).toEqual(before.findings)
    expect(withoutSuppressions(hidden, () => false)).toBe(hidden)
  })
})

test.each([
  ['error', { errors: 1 }, false],
  ['error', { warnings: 3, infos: 3 }, true],
  ['warning', { warnings: 1 }, false],
  ['warning', { errors: 1 }, false],
  ['warning', { infos: 3 }, true],
  ['info', { infos: 1 }, false],
  ['info', { errors: 1 }, false],
  ['info', {}, true],
  ['never', { errors: 3, warnings: 3, infos: 3 }, true],
] as const)('a check that fails on %s with %j passes: %s', (failOn, counts, isGood) => {
  const summary = { ...before.summary, errors: 0, warnings: 0, infos: 0, ...counts }
  expect(passes({ summary }, { failOn })).toBe(isGood)
})

test('as many warnings as are allowed pass, and one more does not', () => {
  const summary = { ...before.summary, errors: 0, warnings: 2, infos: 0 }
  expect(passes({ summary })).toBe(true)
  expect(passes({ summary }, { maxWarnings: 2 })).toBe(true)
  expect(passes({ summary }, { maxWarnings: 1 })).toBe(false)
})
