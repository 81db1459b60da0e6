import fc from 'fast-check'
import './seed.ts'
import { expect, test } from 'vitest'
import { treesOf } from '../src/documents/node-table.ts'
import type { TreeNode } from '../src/documents/tree.ts'
import { parseFast } from '../src/documents/yaml.ts'
import { parseFull } from '../src/documents/yaml-full.ts'
import { isFast } from '../src/documents/yaml-subset.ts'
import { damaged, layout, noise, yamlText } from './arbitrary.ts'

/** More runs by hand: BADGELINT_RUNS=200000 */
const numRuns = Number(process.env.BADGELINT_RUNS ?? 3000)

/** What the fast parser reads, the authority reads too, to the same values at the same places. */
function expectSame(text: string): void {
  const fast = parseFast(text)
  if (fast?.kind !== 'data') return
  const slow = parseFull(text)
  expect(slow.kind, JSON.stringify(text)).toBe('data')
  if (slow.kind !== 'data') return
  expect(fast.values, JSON.stringify(text)).toEqual(slow.values)
  expect(
    treesOf(fast.map.nodes, text).map((tree) => outlineOf(tree, text)),
    JSON.stringify(text),
  ).toEqual(treesOf(slow.map.nodes, text).map((tree) => outlineOf(tree, text)))
}

/** Keys and texts as they stand in the source, without the white space around them. */
function outlineOf(node: TreeNode, text: string): unknown {
  if (node.kind === 'list') return node.items.map((item) => outlineOf(item, text))
  if (node.kind === 'map')
    return node.entries.map(({ key, keyStart, keyEnd, value }) => [
      key,
      text.slice(keyStart, keyEnd),
      outlineOf(value, text),
    ])
  // A block without a line has nothing to stand at.
  return node.kind === 'text'
    ? text
        .slice(node.start, node.end)
        .trim()
        .replace(/^[|>]-?$/, '')
    : 'alias'
}

test.each([
  ['templates in every style of writing', yamlText],
  ['templates that were damaged', damaged(yamlText)],
  ['YAML of any shape', layout],
  ['YAML of any shape, damaged', damaged(layout)],
  ['noise', noise],
])('both parsers agree on %s', (_, texts) => {
  fc.assert(fc.property(texts, expectSame), { numRuns })
})

test.each([
  'a: 1\nb:\n  - x\n  -\n  - {c: d}\n',
  "a: \"x\\n y\"\nb: 'it''s'\nc: |\n  one\n   two\nd: >-\n  three\n  four\n",
  '1.0: a\ntrue: b\n0x10: c\n',
  'a: x\n---\nb: y\n',
])('both parsers agree on %j, which the fast one reads', (text) => {
  expect(parseFast(text)?.kind).toBe('data')
  expectSame(text)
})

test.each([
  'a: &x 1',
  'a: *x',
  'a: !t 1',
  '<<: {a: 1}',
  '? a\n: b',
  'null: a',
  '~: a',
  ': a',
  'a: |2\n   x\n',
  'a: >+\n  x\n\n',
  'a:\tb',
  '--- a',
  'a\n...\nb',
  'a: 1e400',
  'a: ! b',
  ' ---\n',
  'a: {~}',
  'a: [:b]',
  'a: "b\\\n\n  c"',
  '# badgelint-disable-file a -- b\na: b',
])('%j is left to the authority', (text) => {
  expect(isFast(text)).toBe(false)
})

test('the prose of templates mostly stays with the fast parser', () => {
  const texts = [
    'description: Learning & Development, 100% online; why? Because * and ! are fine mid-sentence.',
    'description: >-\n  Earners (and others) know C#, R&D and "quoted" words: see note.\nskills: [C++, .NET, Q&A]',
    'name: "A: B"\nurl: https://example.org/?a=1&b=2#c\nowner: team@example.org',
  ]
  for (const text of texts) expect([text, isFast(text)]).toEqual([text, true])
})

/**
 * What takes a text out of the plain subset, as regular expressions: slower than the scan, and easier to
 * check against the specification.
 */
const special = [
  /[&*!@`%](?=\S)(?<=(?:^|[\s,[{:?-]).)/mu, // may be an anchor, an alias, a tag or a directive
  /!(?=\s)(?<=(?:^[ -]*|[:,[{?-]\s*)!)/mu, // likewise, with nothing behind it
  /<</mu, // may be a merge key
  /\?(?=\s|$)(?<=(?:^|[\s,[{-]).)/mu, // may be a complex key
  /:(?<=(?:^[ -]*|[[{,]\s*):)/mu, // an empty key, which one reads as `null`
  /[:,}](?<=(?:^|[\s,[{])(?:null|Null|NULL|~)\s*[:,}])/mu, // null as a key, likewise
  /[|>]-?[+1-9][-+1-9]?(?:\s|$)/mu, // a text block that states its indentation or keeps blank lines
  /[|>](?<=^ *[|>])(?=-?\s*$)/mu, // a text block whose header stands on a line of its own
  /\[[^[\]{}\n]*:\s/mu, // a pair in a list in brackets
  /\[(?= *(?:#.*)?\r?$)/mu, // such a list of several lines, in which one may stand
  /\\\r?\n *\r?\n/mu, // a blank line behind an escaped line break
  /\d{3}(?![\w.-])(?<=(?<![\w.-])[-+]?[\d.]+[eE]\+?\d{3,})/mu, // a number that is too large for one
  /\d{300}/mu, // likewise
  /\.\.\.(?<=^\.\.\.)|---(?<=^---).|---(?<=^ +---)(?=\s|$)/mu, // an end marker, or one with something beside it
  /\r(?!\n)/mu,
  /[^\P{Cc}\r\n]|[\u2028\u2029\ufeff]/mu, // tabs among them
]
const anySpecial = new RegExp(special.map(({ source }) => source).join('|'), 'mu')

/** Short texts of what the expressions are about. */
const marks = fc
  .array(
    fc.constantFrom(
      ...'&*!@`%<?:,}|>[]{\\.-+1239eE~#"_a \n\r\t',
      ...['\n', '\n  ', '  ', '\r\n', '---', '...', 'null', 'Null', 'NULL', '300', '1e300'],
      ...['\u00a0', '\u0085', '\u2028', '\u3000', '\ufeff', '\ud800', '🎓', 'é'],
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''))

test.each([
  ['marks', marks],
  ['noise', noise],
  ['templates', damaged(yamlText)],
  ['YAML of any shape', damaged(layout)],
])('the scan takes out what the expressions take out, of %s', (_, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(isFast(text), JSON.stringify(text)).toBe(!anySpecial.test(text))
    }),
    { numRuns },
  )
})

test.each([299, 300])('a number of %d digits', (digits) => {
  const text = `a: ${'1'.repeat(digits)}`
  expect(isFast(text)).toBe(!anySpecial.test(text))
})
