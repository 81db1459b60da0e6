import { describe, expect, test } from 'vitest'
import { lint } from '../src/index.ts'

async function problems(text: string, path: string) {
  const { findings } = await lint([{ path, text }], { platform: 'open-badges' })
  return findings.map(({ rule, message, suggestion, range }) => ({
    rule,
    message,
    suggestion,
    line: range.start.line,
    column: range.start.column,
  }))
}

/** Words that only the makers of a parser use. */
const jargon = /token|scalar|mapping|collection|implicit|sequence|parse|undefined|null\b|EOF/i

type Case = readonly [title: string, text: string, line: number, column: number, words: RegExp]

const bomb = [...'bcdefghi'].map(
  (name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]\n`,
)
const conflict = '<<<<<<< HEAD\n"name": "a",\n=======\n"name": "b",\n>>>>>>> other\n'

const yaml: readonly Case[] = [
  ['a key that stands twice', 'name: a\nlevel: x\nname: b\n', 3, 1, /key `name` .*second time/],
  ['a key twice, once in quotes', 'name: a\n"name": b\n', 2, 1, /second time/],
  ['a key twice in brackets', 'x: {b: 1, b: 2}\n', 1, 11, /key `b`/],
  ['a tab in front', 'name: a\nskills:\n\t- b\n', 3, 1, /tab/],
  [
    'a bracket that stays open',
    'name: a\nskills: [b, c\nlevel: d\n',
    2,
    9,
    /bracket `\[`.*not closed/,
  ],
  ['a quote that stays open', 'id: x\nname: "a\nlevel: b\n', 2, 7, /quotation mark .* not closed/],
  ['a quote closed by an escaped one', 'name: "a \\"b\\"\n', 1, 7, /quotation mark .* not closed/],
  ['a single quote within single quotes', "name: 'it's'\n", 1, 11, /`s'` is not expected/],
  ['a file that ends within a text', 'name: a\ndescription: "Earners ha', 2, 14, /not closed/],
  ['a file that ends within a key', 'name: a\ndescr', 2, 1, /missing here/],
  ['a second colon', 'name: First Aid: Refresher\n', 1, 7, /second `:`/],
  ['a colon without a space', 'name:a\nlevel: b\n', 1, 1, /needs a space/],
  ['a wrong escape', 'name: "a \\q b"\n', 1, 10, /`\\q` is not a valid escape/],
  [
    'a path with backslashes',
    'image: "images\\Users\\a.png"\n',
    1,
    15,
    /`\\U` is not a valid escape/,
  ],
  ['a reference to nothing', 'name: *nothing\n', 1, 7, /`\*nothing` points to nothing/],
  ['bold text at the start', 'name: **Bold** words\n', 1, 7, /points to nothing/],
  ['a reference to itself', 'skills: &s [a, *s]\n', 1, 16, /never ends/],
  ['references that multiply', `a: &a [x, y]\n${bomb.join('')}`, 7, 28, /`\*f` expand to far more/],
  ['a wrong indentation', 'name: a\n  level: b\n', 2, 3, /not indented like/],
  ['a percent sign at the start', 'name: a\nlevel: %b\n', 2, 8, /cannot begin with `%`/],
  ['an at sign at the start', 'name: @home\n', 1, 7, /cannot begin with `@`/],
  ['a merge of what is no group', 'name: a\n<<: b\n', 2, 5, /`b` is not one/],
  ['a conflict', `id: x\n${conflict}`, 2, 1, /Git could not merge/],
  ['brackets 10,000 deep', '['.repeat(10_000) + ']'.repeat(10_000), 1, NaN, /more than 100 deep/],
  [
    'keys 150 deep',
    Array.from({ length: 150 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
    101,
    101,
    /more than 100 deep/,
  ],
]

const json: readonly Case[] = [
  [
    'a key that stands twice',
    '{\n "name": "a",\n "x": {"name": 1},\n "name": "b"}',
    4,
    2,
    /key "name" .*second/,
  ],
  [
    'a key twice, once with an escape',
    '{"name": 1,\n"n\\u0061me": 2}',
    2,
    1,
    /key "name" .*second/,
  ],
  ['a key twice in a list', '[{"a": {"b": 1, "b": 2}}]', 1, 17, /key "b"/],
  ['a comma too many', '{"name": "a",\n}', 2, 1, /comma .*before a closing bracket/],
  ['a comma too many in a list', '{"skills": ["a", ]}', 1, 18, /comma .*before a closing bracket/],
  ['two commas', '{"a": 1,, "b": 2}', 1, 9, /`,` is not expected/],
  ['a comma too few', '{"name": "a"\n "level": "b"}', 2, 2, /expected a comma/],
  ['a colon too few', '{"name" "a"}', 1, 9, /./],
  ['a comment', '{\n // note\n "name": "a"}', 2, 2, /no comments/],
  ['a comment between asterisks', '{\n /* note */\n "name": "a"}', 2, 2, /no comments/],
  ['single quotes', "{'name': 'a'}", 1, 2, /quotation marks that JSON does not accept/],
  ['typographic quotes', '{"name": “a”}', 1, 10, /quotation marks that JSON does not accept/],
  ['a quote too many', '{\n  "id": ""id": "x"\n}', 2, 11, /`id"` is not expected/],
  ['a text that runs on', '{"name": "a\nb"}', 1, 12, /continues on the next line/],
  ['a quote that stays open', '{"name": "a,\n "level": "b"}', 1, 13, /continues on the next line/],
  ['a tab within a text', '{\n"name": "a",\n"level": "b\tc"}', 3, 12, /tab/],
  ['a file that ends too early', '{"name": "a", "skills": ["b"', 1, 29, /ends too early/],
  ['a file that ends within a text', '{"name": "a", "descri', 1, 22, /ends too early/],
  ['a key without quotes', '{name: "a"}', 1, 2, /key `name` has no quotation marks/],
  ['a wrong escape', '{"name": "a\\qb"}', 1, 12, /`\\q` is not a valid escape/],
  ['True', '{"a": True}', 1, 7, /`True` is not a valid JSON value/],
  ['a number that breaks off', '{"a": 1.\r\n, "b": 2}', 1, 7, /`1\.` is not a valid JSON value/],
  ['two values', '{"a": 1}\n{"b": 2}', 2, 1, /several JSON values, one per line/],
  ['a conflict', `{\n${conflict}"b": 1}`, 2, 1, /Git could not merge/],
  ['brackets 10,000 deep', '['.repeat(10_000) + ']'.repeat(10_000), 1, 102, /more than 100 deep/],
  ['100,000 brackets that stay open', '{"a":['.repeat(50_000), 1, NaN, /more than 100 deep/],
  ['nothing', '', 1, 1, /empty/],
]

describe.each([
  ['YAML', 'yaml', yaml],
  ['JSON', 'json', json],
])('%s that cannot be read', (_, ending, cases) => {
  test.each(cases)('%s', async (_title, text, line, column, words) => {
    const found = await problems(text, `templates/a.${ending}`)
    expect(found.map(({ rule }) => rule)).toEqual(['document/syntax'])
    const [problem] = found
    expect(problem?.message).toMatch(words)
    expect(problem?.line).toBe(line)
    if (!Number.isNaN(column)) expect(problem?.column).toBe(column)
    expect(`${problem?.message} ${problem?.suggestion}`).not.toMatch(jargon)
  })

  test.each(cases)('%s, elsewhere', async (_title, text) => {
    const path = `elsewhere/a.${ending}`
    const { findings, summary } = await lint([{ path, text }])
    expect(findings).toEqual([])
    expect(summary).toMatchObject({ files: 1, skipped: 1 })
    const marked = await lint([{ path, text: `${text}\n# badge_template` }])
    // With one more line an empty file is no longer empty, and an open quote goes on.
    expect(marked.findings.map(({ rule }) => rule)).toEqual(['document/syntax'])
  })
})

test('a key within a text, and one twice in different groups, are none that stands twice', async () => {
  const text = '{"title": "a \\"title\\": b", "items": [{"title": "a"}, {"title": "b"}]}'
  expect(await problems(text, 'elsewhere/a.json')).toEqual([])
})

test('a value that many items refer to is no danger', async () => {
  const first = '- &first {name: Bees, description: Earners keep bees., skills: [A, B, C]}\n'
  const others = Array.from({ length: 300 }, (_, index) => `- {<<: *first, id: bees-${index}}\n`)
  const { summary } = await lint([{ path: 'templates/a.yaml', text: first + others.join('') }])
  expect(summary.templates).toBe(301)
})

describe('Markdown templates', () => {
  test('a description above and below', async () => {
    const found = await problems('---\nname: a\ndescription: b\n---\n\nc\n', 'templates/a.md')
    expect(found).toMatchObject([{ rule: 'document/syntax', line: 6 }])
  })

  test('front matter that cannot be read, at its line in the file', async () => {
    const found = await problems('---\nname: a\nname: b\n---\n', 'templates/a.md')
    expect(found).toMatchObject([{ rule: 'document/syntax', line: 3 }])
  })

  test('a README among the templates', async () => {
    expect(await problems('# Templates\n\nTODO\n', 'templates/README.md')).toEqual([])
  })
})

test.each(['', '\n\n', '# only a comment\n', '---\n'])(
  'an empty file among the templates: %j',
  async (text) => {
    expect((await problems(text, 'templates/a.yaml')).map(({ rule }) => rule)).toEqual([
      'document/format',
    ])
    expect(await problems(text, 'other/a.yaml')).toEqual([])
  },
)

test.each([
  ['{"@context": "https://w3id.org/openbadges/v2", ', 'a.json', 1],
  ['type: BadgeClass\nname: [\n', 'a.yaml', 1],
  ['{"badge_template": {"name": ', 'a.json', 1],
  ['{"compilerOptions": ', 'tsconfig.json', 0],
  ['kind: {{ .Values.kind }}\n', 'chart/templates/a.yaml', 0],
])(
  'a broken file elsewhere counts if it bears the mark of a badge: %j',
  async (text, path, count) => {
    const { findings, summary } = await lint([{ path, text }])
    expect(findings).toHaveLength(count)
    expect(summary.skipped).toBe(1 - count)
  },
)

test.each(['', '# &anchors are for the slower parser: &x\n'])(
  '__proto__ is a key that is not known, like any other',
  async (top) => {
    const text = `${top}name: a\ndescription: b\nskills: [c]\n__proto__: {polluted: 1}\n`
    const { findings } = await lint([{ path: 'templates/a.yaml', text }], {
      rules: { 'config/platform': 'off' },
    })
    const [problem] = findings.filter(({ rule }) => rule === 'template/schema')
    expect(problem).toMatchObject({ about: '__proto__', range: { start: { column: 1 } } })
    expect(problem?.range.start.line).toBe(top === '' ? 4 : 5)
  },
)

test('no key reaches a prototype', async () => {
  const before = Object.keys(Object.prototype)
  for (const [path, text] of [
    [
      'templates/a.yaml',
      'name: a\ndescription: b\n__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\n',
    ],
    [
      'templates/a.json',
      '{"name": "a", "description": "b", "skills": [], "__proto__": {"polluted": 1}}',
    ],
    ['templates/b.md', '---\nname: a\n__proto__: {polluted: 1}\n---\n\nText.\n'],
    ['templates/c.yaml', 'name: a\ndescription: b\nplatform_ids: {__proto__: 1, credly: 2}\n'],
  ] as const)
    await lint([{ path, text }])
  expect(Object.keys(Object.prototype)).toEqual(before)
  expect('polluted' in {}).toBe(false)
})
