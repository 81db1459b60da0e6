import { type Finding, rules, type TemplateChange } from '@badgelint/core/internal'
import { describe, expect, test } from 'vitest'
import { commentMarkdown, type SummaryInput, summaryMarkdown } from '../src/github.ts'
import { finding, summaryOf } from './findings.ts'

function input(findings: readonly Finding[], parts: Partial<SummaryInput> = {}): SummaryInput {
  return {
    findings,
    elsewhere: 0,
    suppressed: 0,
    summary: summaryOf(findings),
    notes: [],
    failOn: 'error',
    rules,
    ...parts,
  }
}

function many(count: number, parts: Partial<Finding> = {}): Finding[] {
  return Array.from({ length: count }, (_, index) =>
    finding({
      severity: index % 3 === 0 ? 'error' : index % 3 === 1 ? 'warning' : 'info',
      template: `badge-${index % 700}`,
      file: `templates/${index % 700}.yaml`,
      line: index + 1,
      message: `The name "${'Badge | with a <long> name '.repeat(3)}" is too long`,
      ...parts,
    }),
  )
}

const findings = [
  finding({
    rule: 'template/criteria-present',
    severity: 'error',
    message: 'The template says nowhere how the badge is earned',
    suggestion: 'Say under `criteria` what somebody does to earn it',
  }),
  finding({ rule: 'skills/duplicate', practice: 6, severity: 'info', line: 9 }),
  finding({ template: 'other', file: 'templates/b.yaml' }),
]

const changes: TemplateChange[] = [
  {
    kind: 'changed',
    id: 'stream-keeper',
    name: 'Stream Keeper',
    image: 'images/stream keeper.png',
    file: 'templates/a.yaml',
    movedFrom: 'templates/old.yaml',
    fields: [
      { field: 'description', before: ['Keeps streams.'], after: ['Keeps streams clean & safe.'] },
      { field: 'skills', before: ['Go', 'Rust', 'SQL'], after: ['Rust', 'SQL', 'Python'] },
      { field: 'tags', before: ['a', 'b'], after: ['b', 'a'] },
      { field: 'expiry', before: [], after: ['365 days'] },
      { field: 'owners', before: ['Ann'], after: ['Ben'] },
      { field: 'reviewedOn', before: ['2025-01-01'], after: ['2026-01-01'] },
    ],
  },
  {
    kind: 'added',
    id: 'new',
    name: 'New',
    file: 'templates/new.yaml',
    fields: [
      { field: 'name', before: [], after: ['New'] },
      { field: 'criteria', before: [], after: ['Assessment · Pass the test', 'Course · Attend'] },
    ],
  },
  { kind: 'removed', id: 'gone', file: 'templates/gone.yaml', fields: [] },
  { kind: 'moved', id: 'm', name: 'M', file: 'm.yaml', movedFrom: 'x.yaml', fields: [] },
]

const whole = input(findings, {
  elsewhere: 31,
  suppressed: 2,
  changes,
  notes: ['The configuration changed: `template/name` is off.'],
  templateName: (id) => (id === 'stream-keeper' ? 'Stream Keeper' : undefined),
  fileUrl: (file, line) =>
    `https://github.com/o/r/blob/abc/${file}${line === undefined ? '' : `#L${line}`}`,
  imageUrl: (image) => `https://github.com/o/r/raw/abc/${image}`,
  reportUrl: 'https://github.com/o/r/actions/runs/1',
})

describe('the summary', () => {
  test('of a change', () => {
    expect(summaryMarkdown(whole).split('\n')).toEqual([
      '## 1 thing must be fixed',
      '',
      '- The configuration changed: <code>template/name</code> is off.',
      '',
      '### What changes for the earner',
      '',
      '<img src="https://github.com/o/r/raw/abc/images/stream%20keeper.png" width="64" alt="Picture of Stream Keeper"> **Stream Keeper** · changed, moved from templates/old.yaml · [templates/a.yaml](https://github.com/o/r/blob/abc/templates/a.yaml)',
      '',
      '|  | Before | After |',
      '| --- | --- | --- |',
      '| Description | Keeps streams. | Keeps streams clean &amp; safe. |',
      '| Skills | Go | Python<br>(2 others stay) |',
      '| Tags | – | (the same in another order) |',
      '| Valid for | – | 365 days |',
      '',
      'For the record: owners, review date.',
      '',
      '**New** · new · [templates/new.yaml](https://github.com/o/r/blob/abc/templates/new.yaml)',
      '',
      '|  | What it says |',
      '| --- | --- |',
      '| How it is earned | Assessment · Pass the test<br>Course · Attend |',
      '',
      '**gone** · removed: it can no longer be earned · templates/gone.yaml',
      '',
      '**M** · moved from x.yaml · [m.yaml](https://github.com/o/r/blob/abc/m.yaml)',
      '',
      '### Must be fixed',
      '',
      '**Stream Keeper**',
      '',
      '- The template says nowhere how the badge is earned. Say under <code>criteria</code> what somebody does to earn it. [templates/a.yaml:3](https://github.com/o/r/blob/abc/templates/a.yaml#L3) · `template/criteria-present`',
      '',
      '### Would be better',
      '',
      '**other**',
      '',
      '- The name has 90 characters, expected at most 80. Shorten it. [templates/b.yaml:3](https://github.com/o/r/blob/abc/templates/b.yaml#L3) · `template/name-length`',
      '',
      '**Stream Keeper**',
      '',
      '- The name has 90 characters, expected at most 80. Shorten it. [templates/a.yaml:9](https://github.com/o/r/blob/abc/templates/a.yaml#L9) · `skills/duplicate`',
      '',
      '### Practices touched',
      '',
      '- Practice 4, be thorough in what the badge says: 2 findings',
      '  - `template/criteria-present`: A template says how the badge is earned.',
      '  - `template/name-length`: A name is no longer than the platform allows.',
      '- Practice 6, make skills meaningful: 1 finding',
      '  - `skills/duplicate`: A skill is listed once.',
      '',
      '[The full report](https://github.com/o/r/actions/runs/1)',
      '',
      'Looked at 12 badges in 12 files. 31 older findings in places that this change does not touch are not shown. 2 findings are switched off, with the reasons in the files.',
      '',
    ])
  })

  test.each<[string, SummaryInput]>([
    ['All good', input([])],
    ['There was nothing to check', { ...input([]), summary: summaryOf([], { files: 2 }) }],
    ['1 thing must be fixed', input([finding({ severity: 'error' })])],
    ['2 things must be fixed', input([1, 2].map((line) => finding({ severity: 'error', line })))],
    ['Nothing must be fixed; 1 thing would be better', input([finding()])],
    ['1 thing must be fixed', input([finding()], { failOn: 'warning' })],
    [
      '2 things must be fixed',
      input(
        [1, 2].map(() => finding({ severity: 'info' })),
        { failOn: 'info' },
      ),
    ],
    [
      '1 thing must be fixed (this check is set to pass all the same)',
      input([finding({ severity: 'error' })], { failOn: 'never' }),
    ],
  ])('says %j', (verdict, summaryInput) => {
    expect(summaryMarkdown(summaryInput).split('\n')[0]).toBe(`## ${verdict}`)
    expect(commentMarkdown(summaryInput).split('\n')[0]).toBe(`## ${verdict}`)
  })

  test('says little where all is well', () => {
    expect(summaryMarkdown(input([]))).toBe('## All good\n\nLooked at 12 badges in 12 files.\n')
  })

  test('of two long texts shows where they part, in lists too', () => {
    const long = `${'The same words again and again. '.repeat(40)}At the end: `
    const change: TemplateChange = {
      kind: 'changed',
      id: 'x',
      file: 'x.yaml',
      fields: [
        { field: 'description', before: [`${long}cats`], after: [`${long}dogs`] },
        { field: 'criteria', before: [`${long}one`, 'b'], after: [`${long}two`, 'b'] },
      ],
    }
    const text = summaryMarkdown(input([], { changes: [change] }))
    expect(text).toMatch(/^\| Description \| ….*At the end: cats \| ….*At the end: dogs \|$/m)
    expect(text).toMatch(/^\| How it is earned \| ….*one \| ….*two<br>\(1 other stays\) \|$/m)
    expect(text.length).toBeLessThan(1500)
  })
})

describe('the comment', () => {
  test('of a change is shorter, and leads to the rest', () => {
    expect(commentMarkdown(whole).split('\n')).toEqual([
      '## 1 thing must be fixed',
      '',
      '- The configuration changed: <code>template/name</code> is off.',
      '',
      '### Must be fixed',
      '',
      '**Stream Keeper**',
      '',
      '- The template says nowhere how the badge is earned. Say under <code>criteria</code> what somebody does to earn it. [templates/a.yaml:3](https://github.com/o/r/blob/abc/templates/a.yaml#L3) · `template/criteria-present`',
      '',
      '### Would be better',
      '',
      '**other**',
      '',
      '- The name has 90 characters, expected at most 80. Shorten it. [templates/b.yaml:3](https://github.com/o/r/blob/abc/templates/b.yaml#L3) · `template/name-length`',
      '',
      '**Stream Keeper**',
      '',
      '- The name has 90 characters, expected at most 80. Shorten it. [templates/a.yaml:9](https://github.com/o/r/blob/abc/templates/a.yaml#L9) · `skills/duplicate`',
      '',
      '[The full report, with what changes for the earner](https://github.com/o/r/actions/runs/1)',
      '',
      'Looked at 12 badges in 12 files. 31 older findings in places that this change does not touch are not shown. 2 findings are switched off, with the reasons in the files.',
      '',
    ])
  })

  test('has twenty of each kind', () => {
    const text = commentMarkdown(input(many(90)))
    expect(text.match(/^- The name/gm)).toHaveLength(40)
    expect(text).toContain('Not shown here: 50 findings.')
  })
})

describe('what changes for people who hold a badge', () => {
  const held = finding({
    rule: 'template/meaning-changed',
    practice: 11,
    message: '412 people hold this badge, and its level changes from “Basic” to “Advanced”',
    suggestion: 'Make a new template',
  })
  const ofHolders = input([...findings, held], { changes })

  test.each([summaryMarkdown, commentMarkdown])('stands above the rest, once (%#)', (markdown) => {
    const text = markdown(ofHolders)
    expect(text.match(/412 people/g)).toHaveLength(1)
    const titles = text.match(/^### .*$/gm) ?? []
    expect(titles.slice(0, 2)).toEqual([
      '### What changes for people who hold the badge',
      markdown === summaryMarkdown ? '### What changes for the earner' : '### Must be fixed',
    ])
    expect(text.indexOf('412 people')).toBeLessThan(text.indexOf(titles[1] ?? ''))
  })

  test.each([summaryMarkdown, commentMarkdown])(
    'says where the run fails by it (%#)',
    (markdown) => {
      const text = markdown(input([held], { failOn: 'warning' }))
      expect(text).toMatch(
        /^## 1 thing must be fixed\n\n### What .* hold the badge \(must be fixed\)$/m,
      )
      expect(text).not.toContain('### Must be fixed')
    },
  )

  test('is cut where it is much, and counted', () => {
    const many412 = Array.from({ length: 30 }, () => held)
    const text = commentMarkdown(input(many412))
    expect(text.match(/412 people/g)).toHaveLength(20)
    expect(text).toContain('Not shown here: 10 findings.')
  })

  test('is no section where nothing does', () => {
    expect(summaryMarkdown(whole)).not.toContain('hold the badge')
  })
})

describe('sizes', () => {
  const manyChanges = Array.from({ length: 5000 }, (_, index): TemplateChange => {
    const texts = Array.from({ length: 30 }, (_, at) => `${'<|*>'.repeat(200)} ${at}`)
    return {
      kind: 'changed',
      id: `badge-${index}`,
      file: `templates/${index}.yaml`,
      fields: [
        { field: 'description', before: ['a'.repeat(9000)], after: ['团'.repeat(9000)] },
        { field: 'skills', before: texts, after: texts.slice(1) },
      ],
    }
  })
  const huge = input(many(10_000), {
    changes: manyChanges,
    notes: Array.from({ length: 5000 }, (_, at) => `Note ${at} ${'团'.repeat(500)}.`),
    reportUrl: 'https://github.com/o/r/actions/runs/1',
  })

  test.each([
    ['a summary', summaryMarkdown, undefined, 1_048_576],
    ['a comment', commentMarkdown, undefined, 60_000],
    ['a summary', summaryMarkdown, 20_000, 20_000],
    ['a summary', summaryMarkdown, 3000, 3000],
    ['a comment', commentMarkdown, 1500, 1500],
  ])('%s keeps to its bytes and is whole (%#)', (_, markdown, maxBytes, limit) => {
    const text = markdown(maxBytes === undefined ? huge : { ...huge, maxBytes })
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit)
    expect(Buffer.byteLength(text)).toBeGreaterThan(limit / 4)
    expect(text.match(/<details>/g) ?? []).toHaveLength(text.match(/<\/details>/g)?.length ?? 0)
    expect(text.match(/<summary>/g) ?? []).toHaveLength(text.match(/<\/summary>/g)?.length ?? 0)
    for (const row of text.split('\n').filter((line) => line.startsWith('|')))
      expect(row.endsWith('|')).toBe(true)
    expect(text).toMatch(/Not shown here: .*\d findings.*\. \[The full report[^\]]*\]\(https:/)
    expect(text).toMatch(/Looked at 12 badges in 12 files\.\n$/)
  })

  test('what must be fixed is told before what would be better, whatever changes', () => {
    const text = summaryMarkdown(huge)
    expect(text).toContain('### What changes for the earner')
    expect(text.indexOf('### Must be fixed')).toBeGreaterThan(0)
    const left = /Not shown here: (.*)\. \[/.exec(text)?.[1]
    expect(left).toMatch(/^[\d,]+ findings, [\d,]+ notes and [\d,]+ changed badges$/)
  })
})

describe('hostile words', () => {
  const evil =
    '</details><!-- x --> @user | [x](javascript:alert(1))\n# H `a` ![](http://t.co) $x$ fixes #1'
  const summaryInput: SummaryInput = input(
    [
      finding({
        message: evil,
        suggestion: evil,
        file: evil,
        template: 't',
        rule: evil,
        severity: 'error',
      }),
      finding({ message: evil, template: evil }),
    ],
    {
      notes: [evil],
      templateName: () => evil,
      fileUrl: () => `https://e.org/${evil}`,
      imageUrl: () => `https://e.org/${evil}" onerror="x`,
      reportUrl: `https://e.org/${evil}`,
      changes: Array.from({ length: 7 }, () => ({
        kind: 'changed',
        id: evil,
        name: evil,
        image: evil,
        file: evil,
        movedFrom: evil,
        fields: [
          { field: 'name', before: [evil], after: [evil, evil] },
          { field: 'skills', before: [evil], after: ['b', evil, evil] },
        ],
      })),
    },
  )

  test.each([summaryMarkdown, commentMarkdown])('do nothing (%#)', (markdown) => {
    const text = markdown(summaryInput)
    expect(text).not.toMatch(/@user|<!--|^# H/m)
    const bare = text.replace(/``.*?``/g, '').replace(/\]\(https:\/\/e\.org\/[^\s()"<>]*\)/g, ']')
    expect(bare).not.toContain('](')
    const elements = bare.match(/<[^>]*>/g) ?? []
    expect(bare.replace(/<[^>]*>/g, '')).not.toMatch(/#1(?!\d*;)/)
    for (const element of elements)
      expect(element).toMatch(
        /^<(?:\/?(?:details|summary|b|span|code)|br|img src="https:\/\/e\.org\/[^"\s]*" width="64" alt="[^"]*")>$/,
      )
    expect(elements.filter((element) => element === '<details>')).toHaveLength(
      elements.filter((element) => element === '</details>').length,
    )
    for (const row of text.split('\n').filter((line) => line.startsWith('| ')))
      expect(row.split(' | ')).toHaveLength(3)
  })

  test('pictures and links that are none of the web are not there', () => {
    const text = summaryMarkdown({
      ...summaryInput,
      fileUrl: () => 'javascript:alert(1)',
      imageUrl: () => 'data:image/png,x',
      reportUrl: '/etc/passwd',
    })
    expect(text.replace(/``.*?``/g, '')).not.toMatch(/<img|\]\(|passwd/)
  })
})
