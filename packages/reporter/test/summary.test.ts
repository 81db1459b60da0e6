import {
  digest,
  documentation,
  type Finding,
  pageAddress,
  rules,
  type TemplateChange,
} from '@badgelint/core/internal'
import { describe, expect, test } from 'vitest'
import { commentMarkdown, type SummaryInput, summaryMarkdown } from '../src/github.ts'
import { finding, reportOf, summaryOf } from './findings.ts'

function input(findings: readonly Finding[], parts: Partial<SummaryInput> = {}): SummaryInput {
  return {
    findings,
    digest: digest(reportOf(findings)),
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

/** An own word for each number, in which no digit is. */
function wordOf(index: number): string {
  return [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
}

const closing = `[badgelint](${documentation}/action.md) checked 12 badges in 12 files.`

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
  rulePage: pageAddress,
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
      '### Must be fixed',
      '',
      '**Stream Keeper**',
      '',
      '- The template says nowhere how the badge is earned. [templates/a.yaml:3](https://github.com/o/r/blob/abc/templates/a.yaml#L3) · [`template/criteria-present`](https://github.com/badgelint/badgelint/blob/main/docs/rules/template/criteria-present.md)<br>**Do this:** Say under <code>criteria</code> what somebody does to earn it.',
      '',
      '### Would be better',
      '',
      '**other**',
      '',
      '- The name has 90 characters, expected at most 80. [templates/b.yaml:3](https://github.com/o/r/blob/abc/templates/b.yaml#L3) · [`template/name-length`](https://github.com/badgelint/badgelint/blob/main/docs/rules/template/name-length.md)<br>**Do this:** Shorten it.',
      '',
      '**Stream Keeper**',
      '',
      '- The name has 90 characters, expected at most 80. [templates/a.yaml:9](https://github.com/o/r/blob/abc/templates/a.yaml#L9) · [`skills/duplicate`](https://github.com/badgelint/badgelint/blob/main/docs/rules/skills/duplicate.md)<br>**Do this:** Shorten it.',
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
      '**gone** · removed: it can no longer be earned · templates/gone.yaml',
      '',
      '**M** · moved from x.yaml · [m.yaml](https://github.com/o/r/blob/abc/m.yaml)',
      '',
      '### Practices touched',
      '',
      '- **Practice 4, be thorough in what the badge says**: 2 findings of [`template/criteria-present`](https://github.com/badgelint/badgelint/blob/main/docs/rules/template/criteria-present.md) and [`template/name-length`](https://github.com/badgelint/badgelint/blob/main/docs/rules/template/name-length.md)<br>**Begin with this:** Say under <code>criteria</code> what somebody does to earn it.',
      '- **Practice 6, make skills meaningful**: 1 finding of [`skills/duplicate`](https://github.com/badgelint/badgelint/blob/main/docs/rules/skills/duplicate.md)<br>**Do this:** Shorten it.',
      '',
      '### New badges (1)',
      '',
      '**New** · new · [templates/new.yaml](https://github.com/o/r/blob/abc/templates/new.yaml)',
      '',
      '|  | What it says |',
      '| --- | --- |',
      '| How it is earned | Assessment · Pass the test<br>Course · Attend |',
      '',
      `${closing} 31 older findings in places that this change does not touch are not shown. 2 findings are switched off; the files say why.`,
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
    expect(summaryMarkdown(input([]))).toBe(`## All good\n\n${closing}\n`)
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
      '- The template says nowhere how the badge is earned. [templates/a.yaml:3](https://github.com/o/r/blob/abc/templates/a.yaml#L3) · [`template/criteria-present`](https://github.com/badgelint/badgelint/blob/main/docs/rules/template/criteria-present.md)<br>**Do this:** Say under <code>criteria</code> what somebody does to earn it.',
      '',
      '### Would be better',
      '',
      '**other**',
      '',
      '- The name has 90 characters, expected at most 80. [templates/b.yaml:3](https://github.com/o/r/blob/abc/templates/b.yaml#L3) · [`template/name-length`](https://github.com/badgelint/badgelint/blob/main/docs/rules/template/name-length.md)<br>**Do this:** Shorten it.',
      '',
      '**Stream Keeper**',
      '',
      '- The name has 90 characters, expected at most 80. [templates/a.yaml:9](https://github.com/o/r/blob/abc/templates/a.yaml#L9) · [`skills/duplicate`](https://github.com/badgelint/badgelint/blob/main/docs/rules/skills/duplicate.md)<br>**Do this:** Shorten it.',
      '',
      '[The full report, with what changes for the earner](https://github.com/o/r/actions/runs/1)',
      '',
      `${closing} 31 older findings in places that this change does not touch are not shown. 2 findings are switched off; the files say why.`,
      '',
    ])
  })

  test('names ten remedies of each kind', () => {
    const all = many(90).map((one, index) => ({
      ...one,
      suggestion: `Shorten it to ${wordOf(index)}`,
    }))
    const text = commentMarkdown(input(all))
    expect(text.match(/^- \*\*badge-\d+\*\*: The name/gm)).toHaveLength(20)
    expect(text).toContain('Not shown here: 70 findings.')
  })
})

describe('new badges', () => {
  const long = `${'Earners have kept a stream clean. '.repeat(60)}The end.`
  const added = (count: number) =>
    Array.from(
      { length: count },
      (_, index): TemplateChange => ({
        kind: 'added',
        id: `new-${index}`,
        name: `New | ${index}`,
        file: `templates/new-${index}.yaml`,
        fields: [{ field: 'description', before: [], after: [long] }],
      }),
    )

  test('up to ten are shown whole, each', () => {
    const text = summaryMarkdown(input(findings, { changes: added(10) }))
    expect(text.match(/The end\. \|$/gm)).toHaveLength(10)
    expect(text.indexOf('### Practices touched')).toBeLessThan(text.indexOf('### New badges (10)'))
  })

  test('above ten share one table, in which each has its findings and a link', () => {
    const ofNew = finding({ template: 'new-3', file: 'templates/new-3.yaml', severity: 'error' })
    const text = summaryMarkdown(
      input([ofNew], { changes: added(33), fileUrl: (file) => `https://e.org/${file}` }),
    )
    const table = text.slice(text.indexOf('### New badges (33)')).split('\n\n')[1]?.split('\n')
    expect(table).toHaveLength(35)
    expect(table?.[0]).toBe('| Badge | Must be fixed | Would be better | What it says |')
    expect(table?.[5]).toMatch(
      /^\| \[New &#x7c; 3\]\(https:\/\/e\.org\/templates\/new-3\.yaml\) \| 1 \| – \| Earners have .{80,110}… \|$/,
    )
    expect(text).not.toContain('**New')
  })
})

describe('many findings', () => {
  const spread = Array.from({ length: 24 }, (_, index) =>
    finding({
      template: `badge-${index}`,
      file: `templates/${index}.yaml`,
      message: `The name has ${90 + index} characters, expected at most 80`,
    }),
  )
  const refused = finding({ rule: 'skills/count', severity: 'error', message: 'Two skills' })
  const report = {
    ...reportOf([...spread, refused]),
    rules: new Map([
      ['skills/count', { label: 'too few skills', kind: 'limit' as const }],
      ['template/name-length', { label: 'name | too long', kind: 'contract' as const }],
    ]),
    templates: [
      ...spread.map(({ template = '', file }, index) => ({
        id: template,
        file,
        name: `Badge ${index}`,
        format: 'badgelint' as const,
        platform: 'Credly',
        ...(index === 7 ? { issued: 1412 } : {}),
        errors: 0,
        warnings: 1,
        infos: 0,
        suppressed: 0,
      })),
    ],
  }
  const manyInput = input(report.findings, { digest: digest(report) })

  test.each([summaryMarkdown, commentMarkdown])('begin with a work list (%#)', (markdown) => {
    expect(markdown(manyInput).split('\n').slice(0, 14)).toEqual([
      '## 1 thing must be fixed',
      '',
      '24 badges, each with findings.',
      '',
      '**First, since Credly refuses them (1)**',
      '',
      '- **1** too few skills: templates/a.yaml',
      '',
      '**Then, what earners see (24)**',
      '',
      '- **24** name &#x7c; too long: Badge 7 (1,412 issued), Badge 0, Badge 1, …',
      '',
      '### Must be fixed',
      '',
    ])
  })

  test('say a sentence once, with its places, those first that the most people have', () => {
    const [, better = ''] = summaryMarkdown(manyInput).split('### Would be better\n\n')
    expect(better.split('\n')[0]).toMatch(
      /^- The name has 97 characters, expected at most 80\. `template\/name-length`<br>\*\*Do this:\*\* Shorten it\.<br>24 times: Badge 7 \(1,412 issued\); Badge 0: 90; Badge 1: 91; /,
    )
    expect(better.match(/expected at most 80/g)).toHaveLength(1)
    const [, comment = ''] = commentMarkdown(manyInput).split('### Would be better\n\n')
    expect(comment).toContain('; Badge 16: 106; and 14 more.')
    expect(comment).toContain('Not shown here: 14 findings.')
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

  test.each([summaryMarkdown, commentMarkdown])(
    'comes after what must be fixed, once (%#)',
    (markdown) => {
      const text = markdown(ofHolders)
      expect(text.match(/412 people/g)).toHaveLength(1)
      const titles = text.match(/^### .*$/gm) ?? []
      expect(titles.slice(0, 3)).toEqual([
        '### Must be fixed',
        '### What changes for people who hold the badge',
        '### Would be better',
      ])
      expect(text.indexOf('412 people')).toBeLessThan(text.indexOf('### Would be better'))
    },
  )

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
    const many412 = Array.from({ length: 30 }, (_, index) => ({
      ...held,
      template: wordOf(index),
      suggestion: `Make a new template, ${wordOf(index)}`,
    }))
    const text = commentMarkdown(input(many412))
    expect(text.match(/412 people/g)).toHaveLength(10)
    expect(text).toContain('Not shown here: 20 findings.')
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
  const manyRemedies = many(10_000).map((one, index) => ({
    ...one,
    suggestion: `Shorten it to ${wordOf(index)}`,
  }))
  const huge = input(manyRemedies, {
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
    expect(Buffer.byteLength(text)).toBeGreaterThan(limit / 8)
    expect(text.match(/<details>/g) ?? []).toHaveLength(text.match(/<\/details>/g)?.length ?? 0)
    expect(text.match(/<summary>/g) ?? []).toHaveLength(text.match(/<\/summary>/g)?.length ?? 0)
    for (const row of text.split('\n').filter((line) => line.startsWith('|')))
      expect(row.endsWith('|')).toBe(true)
    expect(text).toMatch(
      markdown === commentMarkdown
        ? /Not shown here: .*\d findings.*\. \[The full report[^\]]*\]\(https:/
        : /Not shown here: .*\d findings.*\. The log of the run lists all findings\.\n/,
    )
    expect(text.endsWith(`${closing}\n`)).toBe(true)
  })

  test('what must be fixed is told before what would be better, whatever changes', () => {
    const text = summaryMarkdown(huge)
    expect(text).toContain('### What changes for the earner')
    expect(text.indexOf('### Must be fixed')).toBeGreaterThan(0)
    expect(text.indexOf('### Must be fixed')).toBeLessThan(text.indexOf('### What changes'))
    const left = /Not shown here: (.*)\. The log/.exec(text)?.[1]
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
    const bare = text
      .replace(closing, '')
      .replace(/``.*?``/g, '')
      .replace(/\]\(https:\/\/e\.org\/[^\s()"<>]*\)/g, ']')
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
    expect(text.replace(closing, '').replace(/``.*?``/g, '')).not.toMatch(/<img|\]\(|passwd/)
  })
})
