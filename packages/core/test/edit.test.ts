import fc from 'fast-check'
import './seed.ts'
import { describe, expect, test } from 'vitest'
import { Lexer } from 'yaml'
import type { ParsedFile } from '../src/documents/file.ts'
import type { Syntax } from '../src/documents/media-type.ts'
import { treesOf } from '../src/documents/node-table.ts'
import { parseText, withoutMark } from '../src/documents/parse.ts'
import { changed, isSame, type PatchOperation } from '../src/documents/patch.ts'
import { childPointer, pointerKeys } from '../src/documents/place.ts'
import { find } from '../src/documents/tree.ts'
import { type Edit, type Edited, FileEditor } from '../src/edit/file-editor.ts'
import { fixText } from '../src/edit/fixes.ts'
import type { Finding } from '../src/index.ts'
import { damaged, layout, lineEnd, noise, prose, template, yamlText } from './arbitrary.ts'

/** More runs by hand: BADGELINT_RUNS=200000 */
const numRuns = Number(process.env.BADGELINT_RUNS ?? 1000)

async function edited(
  text: string,
  change: PatchOperation,
  syntax: Syntax = 'yaml',
  document = 0,
): Promise<Edited> {
  return (await FileEditor.of(text, syntax)).edit(document, change)
}

/** The text behind an edit; the reason in brackets where it was refused. */
async function after(
  text: string,
  change: PatchOperation,
  syntax: Syntax = 'yaml',
  document = 0,
): Promise<string> {
  const edit = await edited(text, change, syntax, document)
  if (edit.kind === 'edit') return edit.text
  return edit.kind === 'refused' ? `<${edit.reason}>` : '<unchanged>'
}

const remove = (pointer: string): PatchOperation => ({ kind: 'remove', pointer })
const set = (pointer: string, value: string): PatchOperation => ({ kind: 'set', pointer, value })
const rename = (pointer: string, key: string): PatchOperation => ({ kind: 'rename', pointer, key })
const replace = (pointer: string, span: [number, number], value: string): PatchOperation => ({
  kind: 'replace',
  pointer,
  span,
  value,
})

/** Each case: what it is, the text, the change, the text after it. With CR LF and a mark it is the same. */
function cases(
  rows: readonly (readonly [string, string, PatchOperation, string])[],
  syntax: Syntax,
): void {
  test.each(rows)('%s', async (_, text, change, expected) => {
    expect(await after(text, change, syntax)).toBe(expected)
    const windows = (line: string) => `\ufeff${line.replaceAll('\n', '\r\n')}`
    // In a Markdown body line ends belong to the text.
    if (syntax !== 'markdown' || !change.pointer.startsWith('/description'))
      expect(await after(windows(text), change, syntax), 'CR LF').toBe(windows(expected))
  })
}

describe('removes from YAML', () => {
  cases(
    [
      [
        'an item with its line and the comment on it',
        'skills:\n  # why\n  - A # first\n  # own line\n  - B\n',
        remove('/skills/0'),
        'skills:\n  # why\n  # own line\n  - B\n',
      ],
      ['the last item', 'a:\n- A\n- B # b\nc: d\n', remove('/a/1'), 'a:\n- A\nc: d\n'],
      ['the last line without a break', 'a:\n- A\n- B', remove('/a/1'), 'a:\n- A'],
      ['the last line behind a block', 'a:\n- |+\n  A\n\n- B', remove('/a/1'), 'a:\n- |+\n  A\n\n'],
      [
        'an item of several lines',
        'a:\n  - name: x\n    note: |\n      one\n\n      two\n\n  - name: y\n',
        remove('/a/0'),
        'a:\n\n  - name: y\n',
      ],
      ['a block that keeps blank lines', 'a:\n- |+\n  x\n\n- B\n', remove('/a/0'), 'a:\n\n- B\n'],
      [
        'a key behind a hyphen',
        'a:\n  - name: x # note\n    url: y\n',
        remove('/a/0/name'),
        'a:\n  - url: y\n',
      ],
      ['an item behind a hyphen', 'a:\n- - x\n  - y\n', remove('/a/0/0'), 'a:\n- - y\n'],
      ['a key with its list', 'a: 1\nb:\n  - x\n  - y\nc: 2\n', remove('/b'), 'a: 1\nc: 2\n'],
      ['a key without a value', 'a: 1\nb: # todo\nc: 2\n', remove('/b'), 'a: 1\nc: 2\n'],
      ['from a flow list', 'a: [x, y, z] # c\n', remove('/a/1'), 'a: [x, z] # c\n'],
      ['the first of a flow list', 'a: [x, y]\n', remove('/a/0'), 'a: [y]\n'],
      ['the last of a flow list', 'a: [ x, "y" ]\n', remove('/a/1'), 'a: [ x ]\n'],
      [
        'a line of a flow list',
        'a: [\n  x, # cx\n  # own\n  y, # cy\n  z\n]\n',
        remove('/a/1'),
        'a: [\n  x, # cx\n  # own\n  z\n]\n',
      ],
      [
        'the last line of a flow list',
        'a: [\n  x, # cx\n  # own\n  y # cy\n]\n',
        remove('/a/1'),
        'a: [\n  x # cx\n  # own\n]\n',
      ],
      ['from a flow group', 'a: {x: 1, y: [2, 3], z: 4}\n', remove('/a/y'), 'a: {x: 1, z: 4}\n'],
      ['a key with odd characters', 'a/b~c: 1\n"d e": 2\n', remove('/a~1b~0c'), '"d e": 2\n'],
    ],
    'yaml',
  )

  test('of the second document', async () => {
    expect(await after('a: [x, y]\n---\n# c\na: [x, y]\n', remove('/a/0'), 'yaml', 1)).toBe(
      'a: [x, y]\n---\n# c\na: [y]\n',
    )
  })
})

describe('sets texts in YAML', () => {
  cases(
    [
      ['plain', 'a: b # c\n', set('/a', 'd e'), 'a: d e # c\n'],
      [
        'a day',
        'reviewed_on: 2020-01-01\n',
        set('/reviewed_on', '2026-01-31'),
        'reviewed_on: 2026-01-31\n',
      ],
      ['plain that cannot stay so', 'a: b\n', set('/a', "it's: so"), "a: 'it''s: so'\n"],
      ['plain that would mean something else', 'a: b\n', set('/a', 'no'), "a: 'no'\n"],
      ['plain that would be a number', 'a: b\n', set('/a', '1.50'), "a: '1.50'\n"],
      ['in single quotes', "a: 'b'\n", set('/a', "it's"), "a: 'it''s'\n"],
      ['in double quotes', 'a: "b"\n', set('/a', 'say "so"'), 'a: "say \\"so\\""\n'],
      ['in single quotes with a break', "a: 'b'\n", set('/a', 'c\nd'), 'a: "c\\nd"\n'],
      ['invisible characters', 'a: b\n', set('/a', 'x\u2028y\u0007'), 'a: "x\\u2028y\\u0007"\n'],
      [
        'a literal block',
        'a: | # why\n    b\n    c\n\nd: e\n',
        set('/a', 'x\n\n  y\n'),
        'a: | # why\n    x\n\n      y\n\nd: e\n',
      ],
      [
        'a literal block without its last break',
        'a: |\n  b\nd: e\n',
        set('/a', 'x'),
        'a: |-\n  x\nd: e\n',
      ],
      ['a folded block', 'a: >-\n  b\n  c\nd: e\n', set('/a', 'x\ny'), 'a: >-\n  x\n\n  y\nd: e\n'],
      ['where there is none', 'a: # todo\nb: c\n', set('/a', 'x'), 'a: x # todo\nb: c\n'],
      ['an item', 'a:\n  - b\n  - c\n', set('/a/1', 'x'), 'a:\n  - b\n  - x\n'],
      ['in a flow list', 'a: [b, c]\n', set('/a/0', 'x, y'), "a: ['x, y', c]\n"],
      ['a number', 'a: 5\n', set('/a', 'five'), 'a: five\n'],
      ['a new key', 'a: b # c\n# end\n', set('/d', 'e'), 'a: b # c\nd: e\n# end\n'],
      ['a new key at an open end', 'c: d\na: b', set('/d', 'e'), 'c: d\na: b\nd: e'],
      [
        'a new key behind a block',
        'a: |\n  x\n\n',
        set('/reviewed_on', '2026-01-31'),
        'a: |\n  x\nreviewed_on: 2026-01-31\n\n',
      ],
      [
        'a new key behind a block that keeps',
        'a: |+\n  x\n\n',
        set('/d', 'e'),
        'a: |+\n  x\n\nd: e\n',
      ],
      [
        'a new key in an item',
        'a:\n  - b: c\nd: e\n',
        set('/a/0/x', 'v'),
        'a:\n  - b: c\n    x: v\nd: e\n',
      ],
      ['a new key in a flow group', 'a: {b: c}\n', set('/a/d', 'e'), 'a: {b: c, d: e}\n'],
      ['a new key in an empty group', 'a: {}\n', set('/a/d', 'e'), 'a: {d: e}\n'],
      [
        'a new key on a line of a flow group',
        'a: {\n  b: c, # x\n}\n',
        set('/a/d', 'e'),
        'a: {\n  b: c, # x\n  d: e,\n}\n',
      ],
    ],
    'yaml',
  )
})

describe('renames and replaces in YAML', () => {
  cases(
    [
      ['a key', 'a: b # c\nd: e\n', rename('/a', 'x'), 'x: b # c\nd: e\n'],
      ['a key in quotes', '"a": b\n', rename('/a', 'x y'), '"x y": b\n'],
      ['a key of a flow group', "a: {'b': c}\n", rename('/a/b', 'x'), "a: {'x': c}\n"],
      ['a key with a block below', 'a:\n  - b\n', rename('/a', 'x'), 'x:\n  - b\n'],
      ['plain', 'a: one two # c\n', replace('/a', [4, 7], '2'), 'a: one 2 # c\n'],
      ['plain over two lines', 'a: one\n  two\n', replace('/a', [4, 7], '2'), 'a: one\n  2\n'],
      ['single quotes', "a: 'it''s so'\n", replace('/a', [5, 7], "'"), "a: 'it''s '''\n"],
      [
        'double quotes',
        'a: "\\u00e9 \\"x\\" y"\n',
        replace('/a', [3, 4], '"'),
        'a: "\\u00e9 \\"\\"\\" y"\n',
      ],
      [
        'a literal block',
        'a: |\n  one\n  two\n',
        replace('/a', [4, 7], 'x\ny'),
        'a: |\n  one\n  x\n  y\n',
      ],
      ['a folded block', 'a: >\n  one\n  two\n', replace('/a', [4, 7], 'x'), 'a: >\n  one\n  x\n'],
      ['a part that goes away', 'a: one two\n', replace('/a', [3, 7], ''), 'a: one\n'],
      [
        'plain that cannot stay so',
        'a: one two\n',
        replace('/a', [3, 4], ' # '),
        "a: 'one # two'\n",
      ],
    ],
    'yaml',
  )
})

describe('edits JSON', () => {
  const pretty = '{\n  "a": ["x", "y"],\n  "b": {"c": 1}\n}\n'
  cases(
    [
      ['removes an item', pretty, remove('/a/0'), pretty.replace('"x", ', '')],
      ['removes the last item', pretty, remove('/a/1'), pretty.replace(', "y"', '')],
      ['removes a line', pretty, remove('/a'), '{\n  "b": {"c": 1}\n}\n'],
      ['removes the last line', pretty, remove('/b'), '{\n  "a": ["x", "y"]\n}\n'],
      ['sets', pretty, set('/a/1', 'é "q"\n'), pretty.replace('"y"', '"é \\"q\\"\\n"')],
      ['sets in place of a number', pretty, set('/b/c', '2'), pretty.replace('1', '"2"')],
      ['adds on a line', pretty, set('/d', 'e'), pretty.replace('1}\n', '1},\n  "d": "e"\n')],
      ['adds in a line', pretty, set('/b/d', 'e'), pretty.replace('1}', '1, "d": "e"}')],
      ['adds without spaces', '{"a":1}', set('/d', 'e'), '{"a":1,"d":"e"}'.replace(',', ', ')],
      ['adds to nothing', '{"a": {}}', set('/a/d', 'e'), '{"a": {"d": "e"}}'],
      ['renames', pretty, rename('/b/c', 'x"'), pretty.replace('"c"', '"x\\""')],
      ['replaces', '{"a": "\\u00e9 x"}', replace('/a', [2, 3], '"'), '{"a": "\\u00e9 \\""}'],
    ],
    'json',
  )
})

describe('edits Markdown', () => {
  const text = '---\nname: x # c\nskills: [a, b]\n---\n\n# Title\n\nSee <!-- note --> it.\n'
  cases(
    [
      ['removes', text, remove('/skills/0'), text.replace('a, ', '')],
      ['sets', text, set('/name', 'v'), text.replace('x #', 'v #')],
      [
        'adds',
        text,
        set('/reviewed_on', '2026-01-31'),
        text.replace('b]\n', 'b]\nreviewed_on: 2026-01-31\n'),
      ],
      ['renames', text, rename('/name', 'title'), text.replace('name', 'title')],
      [
        'replaces in the body',
        text,
        replace('/description', [2, 7], 'Name'),
        text.replace('Title', 'Name'),
      ],
      [
        'replaces behind a comment',
        text,
        replace('/description', [13, 15], 'that'),
        text.replace('it.', 'that.'),
      ],
    ],
    'markdown',
  )

  test('leaves a body alone that cannot be changed in part', async () => {
    expect(await after(text, set('/description', 'x'), 'markdown')).toMatch(/^</)
    expect(await after(text, remove('/description'), 'markdown')).toMatch(/^</)
    expect(await after(text, rename('/description', 'x'), 'markdown')).toMatch(/^</)
  })
})

test.each([
  ['the only item', 'a: [x]\n', remove('/a/0')],
  ['the only key', 'a: x\n', remove('/a')],
  ['what is not there', 'a: [x]\n', remove('/a/1')],
  ['a name that every list has', 'a: [x, y]\n', remove('/a/length')],
  ['a list in place of a text', 'a: [x]\n', set('/a', 'x')],
  ['a new item', 'a: [x]\n', set('/a/1', 'x')],
  ['a key of what is not there', 'a: x\n', set('/b/c', 'x')],
  ['a key that stands there already', 'a: x\nb: y\n', rename('/a', 'b')],
  ['a span behind the end', 'a: x\n', replace('/a', [1, 9], 'y')],
  ['a span of a number', 'a: 12\n', replace('/a', [0, 1], 'y')],
  ['half of a character', 'a: 🎓\n', replace('/a', [0, 1], 'x')],
  ['an alias', 'a: &x y\nb: *x\n', set('/b', 'z')],
  ['what an alias stands for', 'a: &x y\nb: *x\n', set('/a', 'z')],
  ['an item that an alias stands for', 'a: [&x y, z]\nb: *x\n', remove('/a/0')],
  ['a key behind an alias', 'a: &x {y: z, v: w}\nb: *x\n', rename('/b/y', 'q')],
  ['a key that was merged in', 'a: &x {y: z}\nb:\n  <<: *x\n  c: d\n', remove('/b/y')],
  ['a merged-in key by one of its own', 'a: &x {y: z}\nb: {<<: *x}\n', set('/b/y', 'q')],
  ['a text behind a merge', 'a: &x {y: zz}\nb: {<<: *x}\n', replace('/b/y', [0, 1], 'q')],
  ['a broken file', 'a: [\n', set('/a', 'x')],
  ['the whole', 'a: x\n', remove('')],
] as const)('refuses to change %s', async (_, text, change) => {
  expect((await edited(text, change as PatchOperation)).kind).toBe('refused')
})

test('may change what has an anchor that nobody uses', async () => {
  expect(await after('a: &x y # c\n', set('/a', 'z'))).toBe('a: &x z # c\n')
})

test('sets a text behind a merge as a key of its own', async () => {
  expect(await after('x: &x {y: z}\nb:\n  <<: *x\n  c: d\n', set('/b/e', 'f'))).toBe(
    'x: &x {y: z}\nb:\n  <<: *x\n  c: d\n  e: f\n',
  )
})

test('says so where the data is that way already', async () => {
  expect((await edited('a: x\n', set('/a', 'x'))).kind).toBe('unchanged')
  expect((await edited('a: x\n', rename('/a', 'a'))).kind).toBe('unchanged')
})

// ---- whatever the document and the change

function pointersOf(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at]
  const inner = Object.entries(value).flatMap(([key, item]) =>
    pointersOf(item, childPointer(at, key)),
  )
  return [at, ...inner]
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointerKeys(pointer).reduce<unknown>(
    (inner, key) => Object.entries(inner ?? {}).find(([name]) => name === key)?.[1],
    value,
  )
}

interface Choice {
  readonly kind: 'remove' | 'set' | 'add' | 'rename' | 'replace'
  readonly which: number
  readonly from: number
  readonly length: number
  readonly value: string
}

const choice: fc.Arbitrary<Choice> = fc.record({
  kind: fc.constantFrom('remove', 'set', 'add', 'rename', 'replace'),
  which: fc.nat(),
  from: fc.nat(),
  length: fc.nat({ max: 6 }),
  value: fc.oneof(prose, fc.constantFrom('x', 'a b', '2026-01-31', '', 'null', '12')),
})

function changeOf(data: unknown, { kind, which, from, length, value }: Choice): PatchOperation {
  const pointers = pointersOf(data)
  const pointer = pointers[which % pointers.length] ?? ''
  if (kind === 'remove') return remove(pointer)
  if (kind === 'set') return set(pointer, value)
  if (kind === 'add') return set(`${pointer}/reviewed_on`, value)
  if (kind === 'rename') return rename(pointer, value)
  const text = valueAt(data, pointer)
  const size = typeof text === 'string' ? text.length : 0
  const start = from % (size + 1)
  return replace(pointer, [start, Math.min(size, start + length)], value)
}

function yamlComments(text: string): string[] {
  return [...new Lexer().lex(text)].filter((lexeme) => lexeme.startsWith('#'))
}

/** Comments, each with the place that it has. */
function commentsOf(text: string, syntax: Syntax): string[] {
  return syntax === 'yaml' ? yamlComments(withoutMark(text)) : []
}

function isSubsequence(few: readonly string[], many: readonly string[]): boolean {
  let next = 0
  for (const item of many) if (item === few[next]) next++
  return next === few.length
}

async function expectSound(
  text: string,
  syntax: Syntax,
  wanted: Choice,
  mustWork: boolean,
): Promise<void> {
  const parsed = await parseText(withoutMark(text), syntax)
  if (parsed.kind !== 'data') return
  const document = wanted.which % parsed.values.length
  const change = changeOf(parsed.values[document], wanted)
  const expected = changed(parsed.values[document], change)
  const edit = await edited(text, change, syntax, document)
  const told = JSON.stringify({ text, change, document, edit })
  if ('refused' in expected) {
    expect(edit.kind, told).toBe('refused')
    return
  }
  if (mustWork) expect(edit.kind, told).not.toBe('refused')
  if (edit.kind !== 'edit') return
  const result = await parseText(withoutMark(edit.text), syntax)
  if (result.kind !== 'data') throw new Error(told)
  expect(isSame(result.values, parsed.values.with(document, expected.value)), told).toBe(true)
  expectUntouched({ text, parsed }, edit, told)
  const [isEnded, wasEnded] = [edit.text, text].map((whole) => whole.endsWith('\n'))
  // A block may need the break behind its last line.
  if (!/[|>]/.test(text)) expect(isEnded, told).toBe(wasEnded)
  const [before, behind] = [commentsOf(text, syntax), commentsOf(edit.text, syntax)]
  if (change.kind === 'remove') expect(isSubsequence(behind, before), told).toBe(true)
  else expect(behind, told).toEqual(before)
  if (change.kind === 'set')
    expect((await edited(edit.text, change, syntax, document)).kind, told).toBe('unchanged')
}

/** What is changed stands where it should; all else is the same to the byte, line ends and mark included. */
function expectUntouched(
  { text, parsed }: { text: string; parsed: ParsedFile & { kind: 'data' } },
  edit: Edit,
  told: string,
): void {
  const { textEdit, change, document } = edit
  const mark = text.slice(0, text.length - withoutMark(text).length)
  const bare = withoutMark(text)
  const around = [bare.slice(0, textEdit.start), bare.slice(textEdit.end)]
  expect(edit.text, told).toBe(mark + around.join(textEdit.text))
  if (text.includes('\r\n') && !/(?<!\r)\n/.test(text))
    expect(edit.text, told).not.toMatch(/(?<!\r)\n/)
  if (!text.includes('\r')) expect(edit.text, told).not.toMatch(/\r\n/)
  const tree = treesOf(parsed.map.nodes, bare)[document]
  const isNew = valueAt(parsed.values[document], change.pointer) === undefined
  if (change.kind === 'remove' || isNew || tree === undefined) return
  const { node, entry } = find(tree, change.pointer)
  // The header of a block that is an item stands on the line above.
  const line = bare.lastIndexOf('\n', bare.lastIndexOf('\n', node.start - 1) - 1) + 1
  expect(textEdit.start, told).toBeGreaterThanOrEqual(Math.min(line, entry?.keyStart ?? line))
  const end = bare.indexOf('\n', Math.max(node.start, node.end - 1))
  expect(textEdit.end, told).toBeLessThanOrEqual(end < 0 ? bare.length : end)
}

/** Comments between the lines and behind them, wherever there is room. */
const commented = fc
  .tuple(yamlText, fc.array(fc.tuple(fc.nat(), fc.boolean()), { maxLength: 6 }))
  .map(([text, places]) => {
    const lines = text.split('\n')
    for (const [at, isOwn] of places) {
      const index = at % lines.length
      const line = lines[index] ?? ''
      const isCr = line.endsWith('\r')
      const bare = isCr ? line.slice(0, -1) : line
      const end = isCr ? '\r' : ''
      lines[index] = isOwn ? `  # own ${at}${end}\n${line}` : `${bare} # note ${at}${end}`
    }
    return lines.join('\n')
  })

const json = fc
  .tuple(template, fc.constantFrom(undefined, 2, '\t'), lineEnd)
  .map(([fields, indent, end]) => JSON.stringify(fields, null, indent).replaceAll('\n', end))

const markdown = fc
  .tuple(yamlText, prose, fc.constantFrom('', '<!-- note -->\n'), lineEnd)
  .map(([fields, body, comment, end]) => {
    const front = fields.replace(/^description:/m, 'summary:').replaceAll('\r\n', '\n')
    return `---\n${front}---\n\n${comment}${body}\n`.replaceAll('\n', end)
  })

test.each([
  ['templates in every style of writing', 'yaml', yamlText, true],
  ['templates with a byte-order mark', 'yaml', yamlText.map((text) => `\ufeff${text}`), true],
  ['templates with comments', 'yaml', commented, false],
  ['templates that were damaged', 'yaml', damaged(commented), false],
  ['YAML of any shape', 'yaml', layout, false],
  ['YAML of any shape, damaged', 'yaml', damaged(layout), false],
  ['noise', 'yaml', noise, false],
  ['JSON', 'json', json, true],
  ['JSON that was damaged', 'json', damaged(json), false],
  ['Markdown', 'markdown', markdown, false],
] as const)(
  'an edit of %s changes what it should and nothing else',
  async (_, syntax, texts, mustWork) => {
    await fc.assert(
      fc.asyncProperty(texts, choice, (text, wanted) =>
        expectSound(text, syntax, wanted, mustWork),
      ),
      { numRuns },
    )
  },
)

// ---- several fixes of one file

function finding(fix: Finding['fix'], document = 0): Finding {
  const start = { line: 1, column: 1 }
  return {
    rule: 'a/b',
    practice: null,
    severity: 'warning',
    message: '',
    suggestion: '',
    file: 'a.yaml',
    document,
    pointer: '',
    about: '',
    range: { start, end: start },
    related: [],
    ...(fix === undefined ? {} : { fix }),
  }
}

test('several fixes of a file are made in one pass', async () => {
  const text = 'name: x\nskills: [a, b, c, d]\nlevel: One\n'
  const fixes = [set('/name', 'v'), remove('/skills/3'), remove('/skills/0'), rename('/level', 'l')]
  const fixed = await fixText(
    'a.yaml',
    text,
    fixes.map((fix) => finding(fix)),
  )
  expect(fixed.text).toBe('name: v\nskills: [b, c]\nl: One\n')
  expect(fixed.applied).toHaveLength(4)
})

test('of fixes that touch each other the first is made, and what cannot be made is told', async () => {
  const text = 'name: x\nskills: [a, b]\n'
  const fixes = [remove('/skills/0'), remove('/skills/1'), set('/name', 'v'), remove('/nothing')]
  const fixed = await fixText('a.yaml', text, [
    finding(undefined),
    ...fixes.map((fix) => finding(fix)),
  ])
  expect(fixed.text).toBe('name: v\nskills: [b]\n')
  expect(fixed.applied.map(({ fix }) => fix)).toEqual([fixes[0], fixes[2]])
  expect(fixed.postponed.map(({ fix }) => fix)).toEqual([fixes[1]])
  expect(fixed.refused.map(({ reason }) => reason)).toEqual([
    'There is nothing at /nothing; expected the value to change',
  ])
})

test('fixes that go together one by one but not all at once are made as far as they go', async () => {
  const text = 'skills:\n  - a\n  # between\n  - b\n'
  const fixed = await fixText('a.yaml', text, [
    finding(remove('/skills/0')),
    finding(remove('/skills/1')),
  ])
  expect(fixed.text).toBe('skills:\n  # between\n  - b\n')
  expect(fixed.postponed).toHaveLength(1)
})

test('an issued credential is never changed', async () => {
  const text = JSON.stringify({
    credentialSubject: { achievement: { name: 'x', description: 'y' } },
  })
  const fixed = await fixText('a.json', text, [
    finding(set('/credentialSubject/achievement/name', 'z')),
  ])
  expect(fixed.text).toBe(text)
  expect(fixed.refused).toHaveLength(1)
})

test('any number of fixes gives what they give as data', async () => {
  await fc.assert(
    fc.asyncProperty(yamlText, fc.array(choice, { maxLength: 6 }), async (text, choices) => {
      const parsed = await parseText(text, 'yaml')
      if (parsed.kind !== 'data') return
      const fixes = choices.map((one) => finding(changeOf(parsed.values[0], one)))
      const fixed = await fixText('a.yaml', text, fixes)
      const result = await parseText(fixed.text, 'yaml')
      expect(result.kind).toBe('data')
      const others = fixed.applied.length + fixed.postponed.length + fixed.refused.length
      expect(others).toBe(fixes.length)
      if (fixed.applied.length === 0) expect(fixed.text).toBe(text)
    }),
    { numRuns: numRuns / 4 },
  )
})
