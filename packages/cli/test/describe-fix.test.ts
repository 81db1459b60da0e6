import type { Finding } from '@badgelint/core'
import type { AppliedFix } from '@badgelint/workspace'
import { expect, test } from 'vitest'
import { describeFix } from '../src/describe-fix.ts'

function applied(fix: Finding['fix'], former: unknown): AppliedFix {
  const start = { line: 1, column: 1 }
  const finding: Finding = {
    rule: 'template/any',
    practice: 4,
    severity: 'warning',
    message: 'm',
    suggestion: 's',
    file: 'a.yaml',
    document: 0,
    pointer: '',
    about: '',
    range: { start, end: start },
    related: [],
    ...(fix === undefined ? {} : { fix }),
  }
  return { finding, former }
}

test.each([
  [{ kind: 'remove', pointer: '/skills/2' }, 'EHR', 'removed the skill "EHR"'],
  [{ kind: 'remove', pointer: '/skills/2' }, { name: 'EHR' }, 'removed the skill "EHR"'],
  [
    { kind: 'remove', pointer: '/alignments/0' },
    { targetName: 'Esco' },
    'removed the alignment "Esco"',
  ],
  [{ kind: 'set', pointer: '/language', value: 'en' }, undefined, 'set the language to "en"'],
  [
    { kind: 'set', pointer: '/skills/0/name', value: 'Excel' },
    'excel',
    'changed the skill "excel" to "Excel"',
  ],
  [
    { kind: 'set', pointer: '/earn_this_badge_url', value: 'https://example.org/b' },
    'https://example.org/a',
    'changed the "Earn this badge" link (`earn_this_badge_url`) "https://example.org/a" to "https://example.org/b"',
  ],
  [
    { kind: 'rename', pointer: '/alignment/1/url', key: 'targetUrl' },
    'https://example.org',
    'renamed the field `url` of the alignment to `targetUrl`',
  ],
  [
    { kind: 'replace', pointer: '/description', span: [5, 9], value: "'s" },
    'It isâ€™ so',
    'replaced "â€™ " with "\'s" in the description',
  ],
  [
    { kind: 'replace', pointer: '/description', span: [0, 3], value: '' },
    '<b>Bold',
    'removed "<b>" from the description',
  ],
  [
    { kind: 'set', pointer: '/badge_template_activities/1/activity_url', value: 'x' },
    undefined,
    'set the link of criterion 2 to "x"',
  ],
  [
    { kind: 'set', pointer: '/new~1ish/deep', value: 'x'.repeat(100) },
    undefined,
    `set the field \`new/ish.deep\` to "${'x'.repeat(60)}…"`,
  ],
] as const)('%j, where there was %j', (fix, former, words) => {
  expect(describeFix(applied(fix, former))).toBe(words)
})
