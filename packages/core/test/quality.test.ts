import { describe, expect, test } from 'vitest'
import { isOnByDefault, readCases, rulesOf, tryCase } from '../quality/cases.ts'
import { labelFlaws, match, readLabels, skeleton } from '../quality/labels.ts'
import { median, precision, wilson } from '../quality/statistics.ts'
import { type Finding, rules } from '../src/index.ts'

const cases = readCases()

describe('a text of our own', () => {
  test.each(cases.map((one) => [one.why, one] as const))('%s', async (_, one) => {
    const { expected, broken } = await tryCase(one)
    expect([...expected].filter(([, isFound]) => !isFound).map(([rule]) => rule)).toEqual([])
    expect(broken.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
  })
})

describe('the texts of our own', () => {
  const silent = cases.filter((one) => one.silent !== undefined)

  test('are many, each with a reason of its own', () => {
    expect(cases.filter((one) => one.fires !== undefined).length).toBeGreaterThanOrEqual(70)
    expect(silent.length).toBeGreaterThanOrEqual(140)
    expect(new Set(cases.map(({ why }) => why)).size).toBe(cases.length)
  })

  test('are about rules that there are', () => {
    const ids = rules.map(({ id }) => id)
    expect([...new Set(cases.flatMap(rulesOf))].filter((id) => !ids.includes(id))).toEqual([])
  })

  const ids = rules.map(({ id }) => id).filter((id) => /^(?:template|skills)\//.test(id))
  // A rule that is new and not on by default has its examples alone.
  const tried = new Set(cases.flatMap(rulesOf))

  test.each(ids.filter((id) => isOnByDefault(id) || tried.has(id)))(
    'have at least two in which %s speaks, and three hard ones in which it is silent',
    (id) => {
      const firing = cases.filter((one) => one.fires !== undefined && rulesOf(one).includes(id))
      expect(firing.length).toBeGreaterThanOrEqual(2)
      expect(silent.filter((one) => rulesOf(one).includes(id)).length).toBeGreaterThanOrEqual(3)
    },
  )
})

describe('precision', () => {
  test.each([
    // Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    // No failure in thirty.
    [30, 30, 0.8865, 1],
  ])('%i of %i lies between %f and %f', (hits, count, low, high) => {
    const interval = wilson(hits, count)
    expect(interval[0]).toBeCloseTo(low, 4)
    expect(interval[1]).toBeCloseTo(high, 4)
  })

  test('what is arguable is left out, or strictly counts as wrong', () => {
    const { plain, strict } = precision({ right: 6, wrong: 2, arguable: 4 })
    expect([plain, strict]).toEqual([0.75, 0.5])
  })

  test('of nothing is not known', () => {
    const nothing = precision({ right: 0, wrong: 0, arguable: 0 })
    expect(nothing).toEqual({ plain: undefined, strict: undefined, interval: undefined })
  })

  test('the median of an even number lies between two', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, 0])
  })
})

describe('labels', () => {
  const finding = (file: string, about = 'level', template = 'a') =>
    ({ rule: 'template/details', file, template, about }) as const

  test('name findings by file, by id in a file, by list and by glob', () => {
    const findings = [
      finding('one.json'),
      finding('two.json', 'level', 'b'),
      finding('two.json', 'level', 'c'),
      finding('three.json', 'cost'),
      finding('lands/at.json'),
      finding('lands/be.json'),
    ]
    const { judged, missing, stale } = match(findings, {
      'template/details': [
        { in: 'one.json', about: 'level', right: 'none' },
        { in: 'two.json#b', about: 'level', wrong: 'it has one' },
        { in: ['three.json'], about: ['level', 'cost'], arguable: 'unclear' },
        { in: 'lands/*.json', about: 'level', right: 'none in the family' },
      ],
    })
    expect(judged.map(({ verdict }) => verdict)).toEqual([
      ...['right', 'wrong', 'arguable'],
      ...['right', 'right'],
    ])
    expect(missing).toEqual([findings[2]])
    expect(stale).toEqual(['template/details, three.json, level'])
  })

  test('do not judge another rule', () => {
    const { missing, stale } = match([finding('one.json')], {
      'template/claim': [{ in: 'one.json', about: 'level', right: 'so' }],
    })
    expect([missing.length, stale.length]).toEqual([1, 1])
  })

  test('hold one verdict each, with a reason', () => {
    const labels = { 'template/claim': [{ in: 'a.json', about: 'x' }] }
    expect(labelFlaws(labels)).toEqual(['template/claim, a.json: one verdict with a reason is due'])
    expect(labelFlaws(readLabels())).toEqual([])
  })

  test('are laid out for findings that have none, a family in a line', () => {
    const range = { start: { line: 7, column: 1 }, end: { line: 7, column: 2 } }
    const found = (file: string): Finding => ({
      ...finding(file),
      ...{ practice: 4, severity: 'info', message: 'No level', suggestion: 'Say it' },
      ...{ document: 0, pointer: '', range, related: [] },
    })
    expect(skeleton([[found('at.json'), found('be.json')]])).toBe(
      [
        'template/details:',
        '  # at.json:7 info: No level',
        '  # be.json:7 info: No level',
        '  - { in: ["at.json","be.json"], about: "level", right|wrong|arguable: }',
        '',
      ].join('\n'),
    )
  })
})
