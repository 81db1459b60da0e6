import fc from 'fast-check'
import './seed.ts'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { lint } from '../src/index.ts'
import { damaged, layout, noise, prose, yamlText } from './arbitrary.ts'
import { exemplary } from './exemplary.ts'

const numRuns = Number(process.env.BADGELINT_RUNS ?? 150)

/** A template with one finding that must be found whatever stands beside it. */
const witness = {
  path: 'templates/zz-witness.yaml',
  text: stringify({ ...exemplary[1], id: 'witness', description: 'We teach you to guide a tour.' }),
}

const loose = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    prose,
    fc.constantFrom(null, true, 0, -1.5, '', [], {}),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom('name', 'id', 'type', '__proto__', 'narrative', 'data', 'x'),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
})).value

/** What looks like a badge of some format, with values of any kind in its fields. */
const badge = fc
  .dictionary(
    fc.constantFrom(
      '@context',
      'type',
      'entityType',
      'name',
      'description',
      'image',
      'criteria',
      'criteriaNarrative',
      'issuer',
      'skills',
      'badge_template_activities',
      'vanity_slug',
      'recipient_type',
      'alignments',
      'alignment',
      'tags',
      'course_name',
      'group_id',
      'learning_outcomes',
      'credentialSubject',
      'achievement',
      'state',
      'platform_ids',
      'data',
      'result',
      'series',
      'language',
    ),
    fc.oneof(
      { arbitrary: loose, weight: 3 },
      fc.constantFrom('BadgeClass', 'Achievement', ['Achievement'], {
        achievement: { type: 'Achievement', criteria: 3 },
      }),
    ),
    { maxKeys: 10 },
  )
  .map((fields) => JSON.stringify(fields, null, 1))

const markdown = fc
  .tuple(yamlText, prose)
  .map(([front, body]) => `---\n${front}---\n\n# ${body}\n\n${body}\n`)

test.each([
  ['YAML', 'templates/a.yaml', damaged(yamlText)],
  ['YAML of any shape', 'templates/a.yaml', damaged(layout)],
  ['noise as YAML', 'a.yaml', noise],
  ['badges as JSON', 'templates/a.json', badge],
  ['damaged badges as JSON', 'templates/a.json', damaged(badge)],
  ['noise as JSON', 'templates/a.json', noise],
  ['badges as YAML', 'templates/a.yml', damaged(badge)],
  ['Markdown templates', 'templates/a.md', damaged(markdown)],
  ['governance documents', 'GOVERNANCE.md', damaged(markdown)],
  ['texts', 'templates/a.md', fc.string({ unit: 'binary' })],
])('whatever the file: %s, nothing throws and nothing else is lost', async (_, path, texts) => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const { findings, summary } = await lint([{ path, text }, witness], { platform: 'credly' })
      expect(summary.files).toBe(2)
      const kept = findings.filter(
        ({ file, rule }) => file === witness.path && rule === 'template/earner-voice',
      )
      expect(kept).toHaveLength(1)
      const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
      for (const { file, range } of findings) {
        if (file !== path) continue
        expect(range.start.line).toBeLessThanOrEqual(lines.length)
        expect(range.start.column).toBeLessThanOrEqual(
          (lines[range.start.line - 1] ?? '').length + 1,
        )
      }
    }),
    { numRuns, timeout: 5000 },
  )
})

test.each([
  ['lists within lists on one line', '- - - - - - a\n'.repeat(10_000)],
  ['lists of lists', '- a\n  - b\n'.repeat(10_000)],
  ['one line of lists', '- '.repeat(60_000)],
  ['quotations of lists', '> 1. a\n'.repeat(10_000)],
  ['quotations', '> a\n\n'.repeat(3000)],
  ['quotations within quotations', '> '.repeat(8000)],
  ['underlined headings', 'a\n=\n'.repeat(8000)],
  ['rules behind text', 'a\n---\n'.repeat(8000)],
  ['headings', '# a\n'.repeat(60_000)],
  ['paragraphs', 'a\n\n'.repeat(60_000)],
  ['stars that open', '*a'.repeat(30_000)],
  ['stars that close', 'a*'.repeat(30_000)],
  ['words in italics', '*a*'.repeat(30_000)],
  ['words in italics behind hyphens', '- *a*\n2. *a\n'.repeat(20_000)],
  ['underlines', '_a __b'.repeat(30_000)],
  ['brackets and stars', '[*'.repeat(30_000)],
  ['footnotes', '[^1]'.repeat(30_000)],
  ['links', '[a](b)'.repeat(30_000)],
  ['definitions', '[a]: b\n'.repeat(30_000)],
  ['definitions apart', '[a]: b\n\n'.repeat(30_000)],
  ['backslashes', '\\*'.repeat(60_000)],
  ['cells', '|a'.repeat(60_000)],
  ['cells of a table', `|a|\n|-|\n${'|'.repeat(120_000)}`],
  ['heads of tables', '|a|\n|-|\n'.repeat(8000)],
  ['more than a megabyte', 'Words. '.repeat(150_000)],
])(
  'a governance document of %s is refused, at its line',
  async (_, text) => {
    const { findings } = await lint([
      { path: 'GOVERNANCE.md', text: `# Goals\n\nText.\n\n${text}` },
    ])
    expect(findings.map(({ rule }) => rule)).toEqual(['document/syntax'])
  },
  20_000,
)

test.each([
  ['links', 'See [the *first* page](https://example.org/a) for **more**.\n\n'.repeat(2000)],
  ['a list of links', '- [The page of a course](https://example.org/a) for **all**\n'.repeat(1400)],
  ['a table', `| a | b |\n| --- | --- |\n${'| **a** | [b](c) |\n'.repeat(600)}`],
  [
    'a wide table',
    `${`${'| a '.repeat(20)}|\n${'| - '.repeat(20)}|\n`}${`${'| b '.repeat(20)}|\n`.repeat(900)}`,
  ],
  ['tasks', '- [ ] Ask the *owner*\n'.repeat(1400)],
  ['long prose', `${'Words of a sentence, and others. '.repeat(30)}\n\n`.repeat(900)],
])(
  'a long governance document of %s is read',
  async (_, text) => {
    const { findings } = await lint([{ path: 'GOVERNANCE.md', text: `# Goals\n\n${text}` }])
    expect(findings.filter(({ rule }) => rule === 'document/syntax')).toEqual([])
  },
  20_000,
)

test('a description of many repeated marks takes no time to speak of', async () => {
  for (const unit of [
    '[',
    '(((',
    'https://',
    '"a ',
    "'",
    '<!--',
    'we ',
    '- ',
    '((a)',
    'aA1',
    '. ',
    '\\',
  ])
    await lint([
      {
        path: 'templates/a.yaml',
        text: stringify({ ...exemplary[0], description: unit.repeat(20_000) }),
      },
    ])
}, 20_000)

test.each([
  ['a comma too many behind a large image', 'json', `{"image": "${'A'.repeat(2_000_000)}",\n}`],
  ['a very large text', 'json', `{"image": "${'A\\n'.repeat(6_000_000)}"}`],
  ['backslashes', 'json', '\\'.repeat(300_000)],
  ['backslashes in a text', 'json', `{"${'\\'.repeat(300_001)}": 1}`],
  [
    'references, each to another',
    'yaml',
    `k0: &a0 [1]\n${Array.from({ length: 4000 }, (_, i) => `k${i + 1}: &a${i + 1} [*a${i}]\n`).join('')}`,
  ],
  [
    'very many keys beside a reference',
    'yaml',
    `x: &x 1\n${Array.from({ length: 20_000 }, (_, i) => `k${i}: y\n`).join('')}`,
  ],
  [
    'a long text, referred to again and again',
    'yaml',
    `x: &x ${'we '.repeat(20_000)}\nitems:\n${'  - {name: n, description: *x, skills: [a]}\n'.repeat(2000)}`,
  ],
  ['spaces within quotes', 'yaml', `name: x\nlevel: "our ${' '.repeat(300_000)}"\nskills: [a]\n`],
  ['blank lines', 'yaml', `name: x\nskills: [a]\ndescription: 'you${' \n'.repeat(100_000)} b'\n`],
  ['digits', 'yaml', `name: ${'1.'.repeat(200_000)}`],
  ['colons', 'yaml', `name: ${':'.repeat(300_000)}`],
  ['pairs on one line', 'yaml', 'a: '.repeat(100_000)],
  ['pairs in a comment', 'yaml', `name: x # ${'a: '.repeat(100_000)}`],
  ['pairs in quotes', 'yaml', `name: "${'a: '.repeat(100_000)}"`],
  ['pairs in brackets', 'yaml', `name: {${'a: b, '.repeat(100_000)}}`],
  ['pairs behind a reference', 'yaml', `x: &x 1\nname: "${'a: '.repeat(100_000)}"`],
  ['brackets that close', 'yaml', ']'.repeat(600_000)],
  ['brackets that open and close', 'yaml', '[]{}'.repeat(200_000)],
  ['lines without a colon', 'yaml', `name: ${'a\n'.repeat(300_000)}`],
  ['directives', 'yaml', '%a\n'.repeat(200_000)],
  [
    'blank lines in a block',
    'yaml',
    `name: x\nskills: [a]\ndescription: |\n${'\n'.repeat(300_000)}  we see https://example.org/x\n`,
  ],
  [
    'comments that speak to badgelint',
    'yaml',
    `name: x\n${'# badgelint-disable-next-line skills/count -- b\n'.repeat(10_000)}${Array.from({ length: 10_000 }, (_, i) => `k${i}: v\n`).join('')}`,
  ],
  ['open comments', 'md', `---\nname: x\nskills: [a]\n---\n${'<!--'.repeat(100_000)}`],
  ['rules', 'md', `---\n${'---a\n'.repeat(100_000)}`],
])(
  'a file made to take long takes no time to speak of: %s',
  async (_, ending, text) => {
    const { summary } = await lint([{ path: `templates/a.${ending}`, text }])
    expect(summary.files).toBe(1)
  },
  30_000,
)

test('comments beside each other in a governance document take no time to speak of', async () => {
  const text = `# Goals\n\n${'<!--a-->'.repeat(5000)}x\n`
  expect((await lint([{ path: 'GOVERNANCE.md', text }])).findings).toEqual([])
}, 10_000)
