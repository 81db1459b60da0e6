import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { digest, type NewlySuppressed, rules } from '@badgelint/core/internal'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { commentMarkdown, type SummaryInput, summaryMarkdown } from '../src/github.ts'
import { formatJson, formatSuppressions } from '../src/index.ts'
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

const reason = 'Agreed with @octocat <!-- badgelint:1 --> [here](https://evil.example) #1'
const contract: NewlySuppressed = {
  ...finding({ rule: 'template/schema', severity: 'error', message: 'The key `x` is not known' }),
  suppressed: { by: 'comment', reason },
}
const guidance: NewlySuppressed = {
  ...finding({
    rule: 'template/earner-voice',
    severity: 'warning',
    template: 'other',
    file: 'templates/b.yaml',
  }),
  suppressed: { by: 'configuration', reason: null },
}
const lowered: NewlySuppressed = { ...guidance, loweredTo: 'info' }

function input(
  newlySuppressed: readonly NewlySuppressed[],
  parts: Partial<SummaryInput> = {},
): SummaryInput {
  return {
    findings: parts.findings ?? [],
    digest: digest(reportOf(parts.findings ?? [])),
    elsewhere: 0,
    suppressed: newlySuppressed.length,
    newlySuppressed,
    summary: summaryOf([]),
    notes: [],
    failOn: 'error' as const,
    rules,
    templateName: (id: string) => (id === 'stream-keeper' ? 'Stream Keeper' : undefined),
    ...parts,
  }
}

describe.each([
  ['summary', summaryMarkdown],
  ['comment', commentMarkdown],
])('what a change switches off, in the %s,', (_, markdown) => {
  test('is named with rule, badge and reason, contracts first, and is not all good', () => {
    const lines = markdown(input([guidance, lowered, contract])).split('\n')
    expect(lines.slice(0, 9)).toEqual([
      '## Nothing must be fixed; this change switches off 3 findings',
      '',
      '### Required, and switched off by this change',
      '',
      expect.stringMatching(
        /^- \*\*Stream Keeper\*\*: The key <code>x<\/code> is not known\. templates\/a\.yaml:3 · `template\/schema`<br>Switched off by a comment: Agreed with .*\.$/,
      ),
      '',
      '### Switched off by this change',
      '',
      '- **other**: The name has 90 characters, expected at most 80. templates/b.yaml:3 · `template/earner-voice`<br>Switched off by the configuration.',
    ])
    expect(lines[9]).toContain('<br>Lowered from warning to info by the configuration.')
  })

  test('has nothing in it that GitHub would obey', () => {
    const text = markdown(input([contract]))
    expect(text).not.toContain('@octocat')
    expect(text).not.toContain('<!--')
    expect(text).not.toContain('](https://evil')
    expect(text).not.toMatch(/#1\b/)
  })

  test('is told beside findings', () => {
    const better = markdown(input([contract], { findings: [finding()] }))
    expect(better).toMatch(
      /^## Nothing must be fixed; 1 thing would be better and this change switches off 1 finding\n/,
    )
    const must = markdown(input([contract], { findings: [finding({ severity: 'error' })] }))
    expect(must).toMatch(/^## 1 thing must be fixed\n/)
    expect(must.indexOf('### Must be fixed')).toBeLessThan(
      must.indexOf('### Required, and switched off'),
    )
  })

  test('of guidance alone is folded where it is much, and of contracts never', () => {
    const many = (one: NewlySuppressed) => Array.from({ length: 30 }, () => one)
    expect(markdown(input(many(guidance)))).toContain(
      '### Switched off by this change\n\n<details><summary>30 findings</summary>\n\n- ',
    )
    expect(markdown(input(many(contract)))).not.toContain('<details>')
    const over = markdown(input([...many(contract), ...many(guidance)], { maxBytes: 9000 }))
    expect(over).toMatch(/Not shown here: \d+ suppressions/)
  })
})

describe('what a change switches off', () => {
  test('is told in text, with no sign that a terminal would obey', () => {
    const hostile = { ...contract, suppressed: { by: 'comment', reason: 'x\u001b[2J' } } as const
    expect(formatSuppressions([hostile, lowered])).toBe(
      [
        'Switched off by this change',
        '  templates/a.yaml:3 error The key `x` is not known',
        '    template/schema, switched off by a comment: x\\u{1b}[2J',
        '  templates/b.yaml:3 warning The name has 90 characters, expected at most 80',
        '    template/earner-voice, lowered from warning to info by the configuration',
        '',
      ].join('\n'),
    )
    expect(formatSuppressions([])).toBe('')
    expect(formatSuppressions(Array.from({ length: 25 }, () => guidance))).toContain(
      '  And 5 more; --format json has them all.\n',
    )
  })

  test('is in JSON as the published schema says', () => {
    const json = JSON.parse(formatJson({ ...reportOf([]), newlySuppressed: [contract, lowered] }))
    expect(json.newlySuppressed).toEqual([contract, lowered])
    expect([validate(json), validate.errors]).toEqual([true, null])
    json.newlySuppressed[1].loweredTo = 'off'
    expect(validate(json)).toBe(false)
    expect(JSON.parse(formatJson(reportOf([])))).not.toHaveProperty('newlySuppressed')
  })
})
