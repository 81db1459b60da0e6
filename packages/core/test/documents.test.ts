import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseMomoa, type ValueNode } from '@humanwhocodes/momoa'
import fc from 'fast-check'
import './seed.ts'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { FileLocator } from '../src/documents/file-locator.ts'
import { parseProse } from '../src/documents/markdown.ts'
import { treesOf } from '../src/documents/node-table.ts'
import { parseText } from '../src/documents/parse.ts'
import { type Located, placeBelow } from '../src/documents/place.ts'
import { offsetsInProse, proseTreeOf } from '../src/documents/prose-nodes.ts'
import type { TreeNode } from '../src/documents/tree.ts'
import type { FileModel } from '../src/formats/file-model.ts'
import { readFile, readWithMap } from '../src/formats/read-file.ts'
import { documentRule, lint, type ProgramDocument, type Report, rules } from '../src/index.ts'
import type { Block } from '../src/program/document.ts'
import { document as documentSubject } from '../src/subjects/document.ts'

const path = 'GOVERNANCE.md'

async function modelOf(text: string, role: ProgramDocument['role'] = 'governance') {
  return readFile({ path, text }, { roleOf: () => role })
}

async function documentOf(text: string, role?: ProgramDocument['role']): Promise<ProgramDocument> {
  const model = await modelOf(text, role)
  if (model.kind !== 'document') throw new Error(`not a document but ${model.kind}`)
  return model.document
}

function blocksOf({ lead, sections }: ProgramDocument): readonly Block[] {
  return [...lead, ...sections.flatMap(({ blocks }) => blocks)]
}

/** A rule that yields what is written, at places that it picks. */
function pointing(pick: (document: ProgramDocument) => readonly (Located<unknown> | undefined)[]) {
  return documentRule({
    id: 'house/points',
    practice: 3,
    kind: 'guidance',
    severity: 'warning',
    summary: 'It points.',
    why: 'Because.',
    source: { title: 'A test', address: 'https://example.org' },
    mistakes: 'None.',
    examples: { good: [], bad: [] },
    *check(document) {
      for (const [index, one] of pick(document).entries())
        if (one) yield { at: one.at, about: `${index}`, message: 'm', suggestion: 's' }
    },
  })
}

/** What would speak of a page that says nothing of a program. */
const pageRules = rules.filter(({ id }) => id.startsWith('governance/')).map(({ id }) => id)

async function pointed(
  text: string,
  pick: (document: ProgramDocument) => readonly (Located<unknown> | undefined)[],
): Promise<Report> {
  return lint(
    [{ path, text }],
    { rules: Object.fromEntries(pageRules.map((id) => [id, 'off'])) },
    { rules: [pointing(pick)] },
  )
}

/** The text at the range of each finding, cut out by lines and columns as an editor would. */
function marked(text: string, { findings }: Report): string[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  return findings.map(({ range: { start, end } }) => {
    const cut = lines.slice(start.line - 1, end.line)
    cut.push((cut.pop() ?? '').slice(0, end.column - 1))
    return cut.join('\n').slice(start.column - 1)
  })
}

const page = [
  '---',
  'review_by: 2027-01-31',
  'owner:',
  '  name: "Ann \\"A\\" Lee"',
  '  pages: [one, two]',
  '---',
  'Before all headings.',
  '',
  '# Goals 🎓 *and* more',
  '',
  '- First 🎓 **item**',
  '\tgoes on',
  '  - [x] Inner 水',
  '- [ ] Second',
  '-',
  '',
  'A paragraph with `code` &amp; *marks*.',
  '',
  '| Badge | Review by |',
  '| :-- | --- |',
  '| 🎓 **Weaver** |\t2027-02-28 \t|',
  '|  | a \\| b |',
  '|',
  '',
  '> - quoted',
  '',
  '```js',
  'run()',
  '```',
  '',
  '[![A rug](https://example.org/rug.png)](https://example.org/a)',
  '',
  '<div>bold</div>',
  '',
  '<!-- a comment -->',
  '',
  '***',
  '',
].join('\n')

describe('a pointer of a document', () => {
  const marks: readonly (readonly [string, string, (readonly [number, number])?])[] = [
    ['/children/0/review_by', '2027-01-31'],
    ['/children/0/review_by', '2027', [0, 4]],
    ['/children/0/owner', 'owner'],
    ['/children/0/owner/name', '"Ann \\"A\\" Lee"'],
    ['/children/0/owner/name', '\\"A\\"', [4, 7]],
    ['/children/0/owner/pages/1', 'two'],
    ['/children/0/nothing', 'review_by'],
    ['/children/0', '---'],
    ['/children/1', 'Before all headings.'],
    ['/children/2', '# Goals 🎓 *and* more'],
    ['/children/2', 'and', [9, 12]],
    ['/children/3', '- First 🎓 **item**'],
    ['/children/3/children/0', '- First 🎓 **item**'],
    ['/children/3/children/0', '🎓 **item', [6, 13]],
    ['/children/3/children/0/children/1/children/0', '- [x] Inner 水'],
    ['/children/3/children/0/children/1/children/0', 'Inner', [0, 5]],
    ['/children/3/children/1', '- [ ] Second'],
    ['/children/3/children/1', 'Second', [0, 6]],
    ['/children/3/children/2', '-'],
    ['/children/4', 'A paragraph with `code` &amp; *marks*.'],
    ['/children/4', 'marks', [24, 29]],
    ['/children/5', '| Badge | Review by |'],
    ['/children/5/children/0/children/1', 'Review by'],
    ['/children/5/children/1', '| 🎓 **Weaver** |\t2027-02-28 \t|'],
    ['/children/5/children/1/children/0', '🎓 **Weaver**'],
    ['/children/5/children/1/children/0', 'Weaver', [3, 9]],
    ['/children/5/children/1/children/1', '2027-02-28'],
    ['/children/5/children/2/children/0', '|  '],
    ['/children/5/children/2/children/1', 'a \\| b'],
    ['/children/5/children/3/children/0', '|'],
    ['/children/6', '> - quoted'],
    ['/children/7', '```js'],
    ['/children/7', 'run', [0, 3]],
    ['/children/8/children/0/url', 'https://example.org/a'],
  ]

  test.each([
    ['as it is', page],
    ['with Windows line ends', page.replaceAll('\n', '\r\n')],
    ['behind a byte-order mark', `\ufeff${page}`],
  ])('names a range, %s', async (_, text) => {
    const report = await pointed(text, ({ at }) =>
      marks.map(([pointer, , span]) => ({
        value: '',
        at: { ...at, pointer, ...(span ? { span } : {}) },
      })),
    )
    const byAbout = report.findings.toSorted((a, b) => Number(a.about) - Number(b.about))
    expect(marked(text, { ...report, findings: byAbout })).toEqual(marks.map(([, mark]) => mark))
  })
})

describe('what a rule gets of a document', () => {
  test('front matter as fields with places', async () => {
    const { fields } = await documentOf(page)
    expect(Object.keys(fields)).toEqual(['review_by', 'owner'])
    expect(fields.review_by).toEqual({
      value: '2027-01-31',
      at: { file: path, document: 0, pointer: '/children/0/review_by' },
    })
    expect(fields.owner?.value).toEqual({ name: 'Ann "A" Lee', pages: ['one', 'two'] })
  })

  test.each([
    ['without front matter', '# A\n'],
    ['with front matter that is empty', '---\n---\n# A\n'],
    ['with front matter that is a list', '---\n- review_by\n---\n# A\n'],
  ])('no fields %s', async (_, text) => {
    expect((await documentOf(text)).fields).toEqual({})
  })

  test('no fields of a marketing page, whose front matter is another tool’s', async () => {
    const text = '---\nlayout: [home\n---\n# A\n\nb\n'
    expect((await documentOf(text, 'marketing')).fields).toEqual({})
  })

  test('each block by its kind, with items and cells', async () => {
    const document = await documentOf(page)
    const told = blocksOf(document).map((block) => {
      if (block.kind === 'list')
        return [block.kind, block.items.map(({ value, depth, checked }) => [value, depth, checked])]
      if (block.kind === 'table')
        return [block.kind, block.rows.map((row) => row.map(({ value }) => value))]
      return [block.kind, block.value, ...(block.kind === 'code' ? [block.language] : [])]
    })
    expect(told).toEqual([
      ['paragraph', 'Before all headings.'],
      [
        'list',
        [
          ['First 🎓 item\ngoes on', 1, undefined],
          ['Inner 水', 2, true],
          ['Second', 1, false],
          ['', 1, undefined],
        ],
      ],
      ['paragraph', 'A paragraph with code & marks.'],
      ['table', [['Badge', 'Review by'], ['🎓 Weaver', '2027-02-28'], ['', 'a | b'], ['']]],
      ['blockquote', 'quoted'],
      ['code', 'run()', 'js'],
      ['image', 'A rug'],
      ['html', '<div>bold</div>'],
    ])
  })

  test('the text of a list and of a table as it was before they had parts', async () => {
    const texts = blocksOf(await documentOf(page)).map(({ value }) => value)
    expect(texts[1]).toBe('First 🎓 item\ngoes on\n[x] Inner 水\n[ ] Second\n')
    expect(texts[3]).toBe(
      '| Badge | Review by |\n| :-- | --- |\n| 🎓 Weaver |\t2027-02-28 \t|\n|  | a | b |\n|',
    )
  })

  test('a box that is none', async () => {
    const text =
      '# A\n\n- \\[x] a\n- [x]\n- [y] b\n- [x](https://example.org)\n- `[x]` c\n- # [x] d\n'
    const [block] = blocksOf(await documentOf(text))
    expect(block?.kind === 'list' && block.items.map(({ checked }) => checked)).toEqual(
      Array.from({ length: 6 }, () => undefined),
    )
  })

  test('its language, which the front matter may state', async () => {
    const languageOf = async (text: string) =>
      documentSubject.languageOf(await documentOf(text), 'en')
    expect(await languageOf('---\nlanguage: nl-BE\n---\n# A\n')).toBe('nl-BE')
    expect(await languageOf('---\nlanguage: 3\n---\n# A\n')).toBe('en')
    expect(await languageOf('# A\n')).toBe('en')
  })

  test('plain data', async () => {
    const models: FileModel[] = [await modelOf(page), await modelOf(page, 'marketing')]
    for (const model of models) expect(structuredClone(model)).toEqual(model)
  })
})

test('a rule of one’s own points at a field, into it, at a cell, at an item and at parts of them', async () => {
  const report = await pointed(page, ({ fields, sections }) => {
    const blocks = sections.flatMap((section) => section.blocks)
    const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
    const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
    const cell = cells.find(({ value }) => value === '2027-02-28')
    return [
      fields.review_by,
      fields.owner && { value: '', at: placeBelow(fields.owner.at, 'name') },
      items.find(({ checked }) => checked === false),
      cell,
      cell && { ...cell, at: { ...cell.at, span: [5, 7] } },
    ]
  })
  expect(marked(page, report)).toEqual([
    '2027-01-31',
    '"Ann \\"A\\" Lee"',
    '- [ ] Second',
    '2027-02-28',
    '02',
  ])
})

test('the rule on documents of docs/own-rules.md finds what it says', async () => {
  const docs = readFileSync(join(import.meta.dirname, '../../../docs/own-rules.md'), 'utf8')
  const code = /^const reviewDates = [\s\S]*?^}/m.exec(docs)?.[0] ?? ''
  const { default: rule } = await import(
    `data:text/javascript,${encodeURIComponent(`${code}\nexport default reviewDates`)}`
  )
  const found = async (text: string) => {
    const { findings } = await lint([{ path, text }], {}, { rules: [rule] })
    return findings
      .filter((one) => one.rule === rule.id)
      .map(({ about, range }) => [about, range.start.line, range.start.column])
  }
  for (const { text } of rule.examples.bad) expect(await found(text)).toEqual([['soon', 2, 12]])
  for (const text of rule.examples.good) expect(await found(text)).toEqual([])
  const table = '# A\n\n| What | Review by |\n| - | - |\n| a | 2027-01-01 |\n| b |\n| c | later |\n'
  expect(await found(table)).toEqual([['later', 7, 7]])
})

test('front matter that cannot be read is a finding at its line, as it was', async () => {
  const { findings } = await lint([{ path, text: '---\na: 1\nreview_by: [\n---\n# A\n' }])
  expect(findings.map(({ rule, range }) => [rule, range.start.line])).toEqual([
    ['document/syntax', 3],
  ])
})

describe('comments', () => {
  const all = ({ fields, sections }: ProgramDocument): Located<unknown>[] => [
    ...Object.values(fields),
    ...sections.flatMap(({ blocks }) =>
      blocks.flatMap((block): readonly Located<unknown>[] =>
        block.kind === 'list' ? block.items : block.kind === 'table' ? block.rows.flat() : [],
      ),
    ),
  ]
  const disable = 'badgelint-disable-next-line house/points -- agreed'

  test.each([
    [
      'in front matter, for the field below',
      `---\n# ${disable}\nreview_by:\n  a: 1\nb: 2\n---\n# A\n\n- c\n`,
      ['b', '2', '- c'],
    ],
    [
      'in front matter, on its last line',
      `---\nb: 2\n# ${disable}\n---\n# A\n- c\n`,
      ['2', '- c', `# ${disable}`],
    ],
    ['before a list', `# A\n\n<!-- ${disable} -->\n- a\n- b\n\nText.\n\n- c\n`, ['- c']],
    ['before an item', `# A\n\n- a\n\n  <!-- ${disable} -->\n- b\n\n- c\n`, ['- a', '- c']],
    ['before a table', `# A\n\n<!-- ${disable} -->\n| a |\n| - |\n| b |\n\n- c\n`, ['- c']],
  ])('%s', async (_, text, expected) => {
    const report = await pointed(text, all)
    const of = (rule: string) => report.findings.filter((finding) => finding.rule === rule)
    const findings = [...of('house/points'), ...of('config/unused-suppression')]
    expect(marked(text, { ...report, findings })).toEqual(expected.filter((mark) => mark !== 'b'))
  })
})

/** Pieces of Markdown, most of them marks of tables, lists and front matter. */
const markdown = fc
  .array(
    fc.constantFrom(
      ...[
        '| a | b |\n|---|---|\n',
        '| c | **d** |\n',
        '|---|',
        '|',
        '| ',
        '-',
        ':-',
        'a',
        ' b',
        '\n',
      ],
      ...['\n', '\n\n', '- ', '- [x] ', '1. ', '> ', '  ', '    ', '\t', '# ', '===', '---\n', '`'],
      ...[
        '**',
        '[a](b)',
        '[x]: y',
        '<!-- c -->',
        '\\|',
        '\\',
        '&amp;',
        '😀',
        '\r\n',
        'https://a.bc',
      ],
    ),
    { minLength: 1, maxLength: 20 },
  )
  .map((pieces) => pieces.join(''))

const text = fc
  .tuple(
    fc.constantFrom('', '---\nreview_by: "a b"\nn: {m: [x, 2]}\n---\n'),
    fc.boolean(),
    markdown,
  )
  .map(([front, isHeaded, body]) => `${front}${isHeaded ? '# A\n\n' : ''}${body}`)

test('every pointer that a document gives names a range in its text', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (written) => {
      const model = await modelOf(written)
      if (model.kind !== 'document') return
      expect(structuredClone(model)).toEqual(model)
      const { document } = model
      const locator = await FileLocator.of(path, written, 'governance')
      const given: Located<unknown>[] = [
        ...document.links,
        ...document.sections.map(({ heading }) => heading),
        ...blocksOf(document).flatMap((block) => [
          block,
          ...(block.kind === 'list' ? block.items : []),
          ...(block.kind === 'table' ? block.rows.flat() : []),
        ]),
      ]
      for (const { value, at } of given) {
        const [start, end] = locator.offsetsOf(at)
        expect(0 <= start && start < end && end <= written.length).toBe(true)
        // Of what is written with escapes the beginning is looked for.
        if (/[&\\]/.test(written)) continue
        const word = /[a-d]/.exec(String(value).split(/[\r\n]/)[0] ?? '')?.[0]
        const [first, last] = locator.offsetsOf({
          ...at,
          span: at.span ?? [0, String(value).length],
        })
        if (word) expect(written.slice(first, last)).toContain(word)
      }
      for (const [key, { at }] of Object.entries(document.fields)) {
        const [start, end] = locator.offsetsOf(at)
        expect(written.slice(start, end)).toBe(key === 'n' ? 'n' : '"a b"')
      }
    }),
    { numRuns: 1000 },
  )
})

test('reading tables changes nothing where there are none', () => {
  const plain = unified().use(remarkParse).use(remarkFrontmatter, ['yaml'])
  fc.assert(
    fc.property(text, (written) => {
      const { prose, map } = parseProse(written, undefined)
      const { lead, sections } = prose
      const tree = proseTreeOf(map.nodes, written)
      const blocks = [...lead, ...sections.flatMap((section) => section.blocks)]
      // Wherever there may be one.
      if (/[|:][ \t]*-|-[ \t]*[|:]/.test(written)) return
      const before = plain.parse(written).children
      for (const { pointer } of [...sections, ...blocks]) {
        const { position } = before[Number(pointer.split('/').at(-1))] ?? {}
        expect(offsetsInProse(tree, written, pointer)).toEqual([
          position?.start.offset,
          position?.end.offset,
        ])
      }
    }),
    { numRuns: 1000 },
  )
})

test('the pages that a document leads to are named from where its own file is', async () => {
  const text =
    '[a](other.md) [b](../up/b.md#part) [c](https://example.org/c.md) [d](../../out.md) [e](a%20b.md)\n\n[f]: sub/f.markdown\n'
  const model = await readFile({ path: 'docs/policy.md', text }, { roleOf: () => 'governance' })
  expect(model.kind === 'document' && model.document.pages).toEqual([
    'docs/other.md',
    'up/b.md',
    'docs/a b.md',
    'docs/sub/f.markdown',
  ])
})

/** Keys and values with what is written for them, as momoa has them. */
function outlineOfMomoa(node: ValueNode, written: string): unknown {
  if (node.type === 'Array') return node.elements.map(({ value }) => outlineOfMomoa(value, written))
  if (node.type !== 'Object') return written.slice(...(node.range ?? []))
  return node.members.map(({ name, value }) => [
    name.type === 'String' ? name.value : name.name,
    written.slice(...(name.range ?? [])),
    outlineOfMomoa(value, written),
  ])
}

function outlineOfTree(node: TreeNode, written: string): unknown {
  if (node.kind === 'list') return node.items.map((item) => outlineOfTree(item, written))
  if (node.kind !== 'map') return written.slice(node.start, node.end)
  return node.entries.map(({ key, keyStart, keyEnd, value }) => [
    key,
    written.slice(keyStart, keyEnd),
    outlineOfTree(value, written),
  ])
}

test('what JSON.parse accepts is gone through as a parser that keeps ranges does', async () => {
  const json = fc
    .tuple(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 1, 2, '\t'))
    .map(([value, indent]) => JSON.stringify(value, null, indent))
  await fc.assert(
    fc.asyncProperty(json, async (written) => {
      const parsed = await parseText(written, 'json')
      if (parsed.kind !== 'data') return
      const { body } = parseMomoa(written, { mode: 'json', ranges: true })
      const [tree] = treesOf(parsed.map.nodes, written)
      expect(tree && outlineOfTree(tree, written)).toEqual(outlineOfMomoa(body, written))
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['a.yaml', 'a: &x {"b\\"c": 1}\nb: *x\nc: |2\n   d\n', '/c', [1, 2], 'd'],
  ['a.json', '{"a\\u0062": ["x\\ny"]}', '/ab/0', [2, 3], 'y'],
  ['a.md', '---\nname: x\n---\n\nOne <!-- note --> two\n', '/description', [4, 7], 'two'],
  [
    'GOVERNANCE.md',
    '---\nowner: "A B"\n---\n\n# One\n\nTwo *three*\n',
    '/children/2',
    [4, 9],
    'three',
  ],
  ['GOVERNANCE.md', '---\nowner: "A B"\n---\n\n# One\n', '/children/0/owner', [2, 3], 'B'],
] as const)('what reading %s leaves can be sent, and finds places', async (...given) => {
  const [path, written, pointer, span, found] = given
  const role = path === 'GOVERNANCE.md' ? 'governance' : 'template'
  const { map } = await readWithMap({ path, text: written, expected: true }, { roleOf: () => role })
  const locator = new FileLocator(written, structuredClone(map))
  const [start, end] = locator.offsetsOf({ file: path, document: 0, pointer, span })
  expect(written.slice(start, end)).toBe(found)
})
