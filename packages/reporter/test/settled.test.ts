import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { digest, type Report, rules, type StatedChange } from '@badgelint/core/internal'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { commentMarkdown, summaryMarkdown } from '../src/github.ts'
import { formatJson, formatSettled } from '../src/index.ts'
import { finding, reportOf, summaryOf } from './findings.ts'

const schema: object = JSON.parse(
  readFileSync(join(import.meta.dirname, '../schemas/report.schema.json'), 'utf8'),
)
const validate = new Ajv({
  allErrors: true,
  allowUnionTypes: true,
  strictTypes: false,
  strictRequired: false,
}).compile(schema)

type Settled = Pick<Report, 'settled' | 'statedChanges'>

function at(line: number) {
  const point = { line, column: 1 }
  return {
    file: 'GOVERNANCE.md',
    document: 0,
    pointer: '',
    range: { start: point, end: point },
  }
}

const raised: StatedChange = {
  fact: 'issuingLimit',
  before: 7,
  placeBefore: at(12),
  after: 30,
  place: at(14),
}
const ofLedger = { rule: 'ledger/timeliness', count: 12, elsewhere: 12 }
const mended = { rule: 'template/name', count: 3, elsewhere: 1 }

function lines(settled: Settled): string[] {
  return formatSettled(settled).split('\n').slice(0, -1)
}

test('a limit that is raised is told with its line, and what it settles by rule', () => {
  expect(lines({ settled: [ofLedger], statedChanges: [raised] })).toEqual([
    'GOVERNANCE.md:14 now allows 30 days to issue a badge (before: 7 days).',
    'This change resolves 12 findings in files that it does not touch: 12 of ledger/timeliness.',
  ])
})

test('what is mended where the change is made is told apart from what is settled elsewhere', () => {
  expect(lines({ settled: [ofLedger, mended] })).toEqual([
    'This change resolves 2 findings: 2 of template/name.',
    'This change resolves 13 findings in files that it does not touch: 12 of ledger/timeliness and 1 of template/name.',
  ])
  expect(lines({ settled: [{ ...mended, count: 1, elsewhere: 0 }] })).toEqual([
    'This change resolves 1 finding: 1 of template/name.',
  ])
  expect(formatSettled({})).toBe('')
})

test('of many rules the first are named', () => {
  const settled = Array.from({ length: 12 }, (_, index) => ({
    rule: `template/rule-${index}`,
    count: 2,
    elsewhere: 0,
  }))
  expect(lines({ settled })[0]).toMatch(
    /^This change resolves 24 findings: .* and 8 of other rules\.$/,
  )
})

describe('what a document lays down anew', () => {
  const told = (change: StatedChange) => lines({ statedChanges: [change] })[0]

  test('is told with what it was', () => {
    expect(told({ fact: 'expiry', before: 'never', after: 730, place: at(20) })).toBe(
      'GOVERNANCE.md:20 now sets the validity of badges to 2 years (before: unlimited).',
    )
    expect(
      told({ fact: 'levels', before: ['Bronze'], after: ['Bronze', 'Silver'], place: at(3) }),
    ).toBe('GOVERNANCE.md:3 now lists the levels "Bronze" and "Silver" (before: "Bronze").')
    expect(told({ fact: 'namePattern', after: ['<Topic> | <Level>'], place: at(3) })).toBe(
      'GOVERNANCE.md:3 now says that badges are named "<Topic> | <Level>" (before: not stated).',
    )
    expect(told({ fact: 'issuingLimit', after: 1, place: at(3) })).toBe(
      'GOVERNANCE.md:3 now allows 1 day to issue a badge (before: not stated).',
    )
  })

  test('is told where it is laid down no longer', () => {
    expect(told({ fact: 'issuingLimit', before: 7, placeBefore: at(3) })).toBe(
      'GOVERNANCE.md no longer says how soon a badge must be issued (before: 7 days).',
    )
    expect(told({ fact: 'types', before: ['A'], placeBefore: at(3) })).toBe(
      'GOVERNANCE.md no longer lists types (before: "A").',
    )
  })

  test('has no sign in it that a terminal would obey', () => {
    expect(told({ fact: 'levels', after: ['x\u001b[2J'], place: at(3) })).toContain('x\\u{1b}[2J')
  })
})

describe.each([
  ['summary', summaryMarkdown],
  ['comment', commentMarkdown],
])('what a change settles, in the %s,', (_, markdown) => {
  const input = (settled: Settled, findings = reportOf([]).findings) => ({
    findings,
    digest: digest(reportOf(findings)),
    elsewhere: 0,
    suppressed: 0,
    summary: summaryOf(findings),
    notes: [],
    failOn: 'error' as const,
    rules,
    templateName: () => undefined,
    ...settled,
  })

  test('is not all good where it lies elsewhere', () => {
    expect(
      markdown(input({ settled: [ofLedger], statedChanges: [raised] }))
        .split('\n')
        .slice(0, 6),
    ).toEqual([
      '## Nothing must be fixed; this change resolves 12 findings in files that it does not touch',
      '',
      '### Good to know',
      '',
      '- GOVERNANCE.md:14 now allows 30 days to issue a badge (before: 7 days).',
      '- This change resolves 12 findings in files that it does not touch: 12 of <code>ledger/timeliness</code>.',
    ])
  })

  test('is all good where it is mended', () => {
    const text = markdown(input({ settled: [{ ...mended, elsewhere: 0 }] }))
    expect(text).toMatch(
      /^## All good\n\n### Good to know\n\n- This change resolves 3 findings: 3 of /,
    )
  })

  test('is told beside findings and what is switched off', () => {
    const text = markdown({
      ...input({ settled: [ofLedger] }, [finding()]),
      newlySuppressed: [{ ...finding(), suppressed: { by: 'comment', reason: null } }],
    })
    expect(text).toMatch(
      /^## Nothing must be fixed; 1 thing would be better and this change switches off 1 finding and resolves 12 findings in files that it does not touch\n/,
    )
  })

  test('has nothing in it that GitHub would obey', () => {
    const hostile = '@octocat <!-- x --> [here](https://evil.example) #1'
    const text = markdown(
      input({ statedChanges: [{ fact: 'levels', after: [hostile], place: at(3) }] }),
    )
    expect(text).not.toContain('@octocat')
    expect(text).not.toContain('<!--')
    expect(text).not.toContain('](https://evil')
    expect(text).not.toMatch(/#1\b/)
  })
})

test('it is in JSON as the published schema says', () => {
  const settled = { settled: [ofLedger], statedChanges: [raised] }
  const json = JSON.parse(formatJson({ ...reportOf([]), ...settled }))
  expect(json).toMatchObject(settled)
  expect([validate(json), validate.errors]).toEqual([true, null])
  json.statedChanges[0].after = 'soon'
  expect(validate(json)).toBe(false)
  const bare = JSON.parse(formatJson({ ...reportOf([]), settled: [], statedChanges: [] }))
  expect(bare).not.toHaveProperty('settled')
  expect(bare).not.toHaveProperty('statedChanges')
})
