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

describe('YAML that cannot be read', () => {
  test.each([
    ['a key that stands twice', 'name: a\nlevel: x\nname: b\n', 3, 1],
    ['a tab in front', 'name: a\nskills:\n\t- b\n', 3, 1],
    ['a bracket that stays open', 'name: a\nskills: [b, c\nlevel: d\n', 3, undefined],
    ['a quote that stays open', 'name: "a\nlevel: b\n', undefined, undefined],
    ['a second colon', 'name: First Aid: Refresher\n', 1, 7],
    ['a wrong escape', 'name: "a \\q b"\n', 1, 10],
    ['a reference to nothing', 'name: *nothing\n', 1, 7],
    ['a reference to itself', 'skills: &s [a, *s]\n', 1, 16],
    ['a wrong indentation', 'name: a\n  level: b\n', undefined, undefined],
    ['a percent sign at the start', 'name: a\nlevel: %b\n', 2, 8],
    ['an at sign at the start', 'name: @home\n', 1, 7],
    ['a merge of what is no group', 'name: a\n<<: b\n', 2, undefined],
  ])('%s', async (_, text, line, column) => {
    const found = await problems(text, 'templates/a.yaml')
    expect(found.map(({ rule }) => rule)).toEqual(['document/syntax'])
    const [problem] = found
    if (line) expect(problem?.line).toBe(line)
    if (column) expect(problem?.column).toBe(column)
    expect(`${problem?.message} ${problem?.suggestion}`).not.toMatch(jargon)
  })
})

describe('JSON that cannot be read', () => {
  test.each([
    ['a key that stands twice', '{\n "name": "a",\n "x": {"name": 1},\n "name": "b"}', 4, 2],
    ['a comma too many', '{"name": "a",\n}', 2, 1],
    ['a comma too few', '{"name": "a"\n "level": "b"}', 2, 2],
    ['a comment', '{\n // note\n "name": "a"}', 2, 2],
    ['single quotes', "{'name': 'a'}", 1, 2],
    ['a quote too many', '{\n  "id": ""id": "x"\n}', 2, 11],
    ['a text that runs on', '{"name": "a\nb"}', 1, 12],
    ['a text that ends too early', '{"name": "a", "skills": ["b"', 1, undefined],
    ['a key without quotes', '{name: "a"}', 1, 2],
    ['nothing', '', 1, 1],
  ])('%s', async (_, text, line, column) => {
    const found = await problems(text, 'templates/a.json')
    expect(found.map(({ rule }) => rule)).toEqual(['document/syntax'])
    const [problem] = found
    if (line) expect(problem?.line).toBe(line)
    if (column) expect(problem?.column).toBe(column)
    expect(`${problem?.message} ${problem?.suggestion}`).not.toMatch(jargon)
  })

  test('a key within a text, and one twice in different groups, are none', async () => {
    const text = '{"title": "a \\"title\\": b", "items": [{"title": "a"}, {"title": "b"}]}'
    expect(await problems(text, 'elsewhere/a.json')).toEqual([])
  })
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
