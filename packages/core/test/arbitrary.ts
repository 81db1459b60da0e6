import fc from 'fast-check'
import { type CreateNodeOptions, type DocumentOptions, stringify, type ToStringOptions } from 'yaml'

/** Pieces of prose, among them whatever a YAML parser may trip over in the middle of a sentence. */
const pieces = [
  'Earners',
  'have',
  'measured',
  'a stream',
  "it's",
  '"quoted"',
  "'so'",
  'R&D',
  '&',
  '*',
  '**bold**',
  '?',
  'why? because',
  '!',
  ':',
  'note: this',
  'a:b',
  '#',
  '#1',
  'C#',
  '- item',
  '-',
  '--',
  '---',
  '...',
  '[link]',
  '{name}',
  '{{ name }}',
  'one, two',
  '|',
  '>',
  '%',
  '100%',
  '@home',
  '`code`',
  '\\',
  '\\n',
  '~',
  '<<',
  '=',
  '1',
  '2.50',
  '0x1F',
  '2026-03-31',
  'true',
  'null',
  'no',
  'naïve',
  'Prüfung',
  '水',
  '🎓',
  '👩‍🏫',
  '\u00a0',
  '\u2028',
  '\u0085',
  '\ufeff',
  '\t',
  '__proto__',
] as const

const gaps = [' ', ' ', ' ', ' ', '  ', '\n', '\n\n', '\n  ', '', ', ', '. ', ' \n'] as const

/** A text such as people write, with odd pieces in it. */
export const prose: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...gaps)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.flat().join(''))

/** The fields of a template, well-formed or nearly so. */
export const template: fc.Arbitrary<Record<string, unknown>> = fc.record(
  {
    id: fc.oneof(prose, fc.integer()),
    name: fc.oneof({ arbitrary: prose, weight: 5 }, { arbitrary: fc.constant(null), weight: 1 }),
    description: prose,
    skills: fc.array(fc.oneof(prose, fc.record({ name: prose })), { maxLength: 4 }),
    badge_template_activities: fc.array(fc.record({ title: prose, activity_type: prose }), {
      maxLength: 3,
    }),
    level: fc.constantFrom('Foundational', 'Advanced', '', 1, true, null),
    platform_ids: fc.dictionary(prose, fc.oneof(prose, fc.integer()), { maxKeys: 2 }),
    version: fc.oneof(fc.double({ noNaN: true }), fc.integer(), prose),
    changes: fc.array(fc.array(prose, { maxLength: 2 }), { maxLength: 2 }),
  },
  { requiredKeys: ['description'] },
)

export type YamlStyle = DocumentOptions & CreateNodeOptions & ToStringOptions

const types = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const

/** The ways in which the `yaml` package can write a value. */
export const yamlStyle: fc.Arbitrary<YamlStyle> = fc.record({
  defaultStringType: fc.constantFrom(...types),
  defaultKeyType: fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', null),
  blockQuote: fc.constantFrom<(boolean | 'folded' | 'literal')[]>(true, false, 'folded', 'literal'),
  lineWidth: fc.constantFrom(0, 20, 40, 80),
  minContentWidth: fc.constantFrom(0, 20),
  indent: fc.integer({ min: 1, max: 5 }),
  indentSeq: fc.boolean(),
  collectionStyle: fc.constantFrom<('any' | 'block' | 'flow')[]>('any', 'any', 'block', 'flow'),
  flowCollectionPadding: fc.boolean(),
  singleQuote: fc.constantFrom(true, false, null),
  aliasDuplicateObjects: fc.boolean(),
  directives: fc.constantFrom(true, null, null, null),
})

/** Line ends of each kind, in place of LF. */
export const lineEnd: fc.Arbitrary<string> = fc.constantFrom('\n', '\n', '\r\n')

/** One or two templates as YAML, written in any style. */
export const yamlText: fc.Arbitrary<string> = fc
  .tuple(fc.array(template, { minLength: 1, maxLength: 2 }), yamlStyle, lineEnd)
  .map(([templates, style, end]) =>
    templates
      .map((fields) => stringify(fields, style))
      .join('---\n')
      .replaceAll('\n', end),
  )

/** What YAML, JSON and Markdown give a meaning to, and a little text between it. */
export const tokens = [
  'a',
  'b',
  'a: b',
  ' ',
  ' ',
  '  ',
  '\n',
  '\n',
  '\n  ',
  '\r\n',
  '\r',
  '\t',
  ':',
  ': ',
  '-',
  '- ',
  '#',
  ' #',
  "'",
  "''",
  '"',
  '[',
  ']',
  '{',
  '}',
  ',',
  '|',
  '>',
  '|-\n',
  '>+\n',
  '|2\n',
  '+',
  '?',
  '? ',
  '!',
  '!!str ',
  '&a ',
  '*a',
  '<<: ',
  '@',
  '`',
  '%',
  '---',
  '---\n',
  '...',
  '...\n',
  '\\',
  '\\"',
  '\\u0041',
  '\\x41',
  '\\\n',
  '~',
  'null',
  'null: ',
  '~: ',
  '1.0: ',
  'true: 1\n',
  '"b": ',
  "'c': ",
  'true',
  'False',
  '0',
  '1',
  '-1',
  '+1',
  '-0',
  '.5',
  '1.',
  '1e3',
  '0x1F',
  '0o17',
  '0b1',
  '1_000',
  '1:30',
  '.inf',
  '.NaN',
  '99999999999999999999',
  'yes',
  '2026-01-01',
  '=',
  '/',
  '__proto__',
  '\u0085',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\u0000',
  '\u007f',
  '\ud800',
  'é',
  '🎓',
  '<!--',
  '-->',
] as const

/** Short texts made of little but special characters. */
export const noise: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...tokens), { maxLength: 14 })
  .map((parts) => parts.join(''))

const blank = fc.constantFrom('', '', '', '', '\n', ' # note\n', '\n\n', '  \n', '# note\n')
const flat = [
  'a',
  'b c',
  'x: y',
  '-',
  '1',
  '~',
  "it's",
  '"',
  '#',
  ' #',
  ':',
  '[',
  '}',
  ',',
  '\\',
  '?',
]
const line = fc
  .array(fc.constantFrom(...flat), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(' '))

/** Scalars of every style for a place at which `indent` spaces stand in front of a line. */
function scalar(indent: number): fc.Arbitrary<string> {
  const lines = fc.array(
    fc.oneof({ arbitrary: line, weight: 5 }, fc.constantFrom('', ' ', '  x', ' x')),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  const deeper = fc
    .integer({ min: -1, max: 3 })
    .map((more) => ' '.repeat(Math.max(0, indent + more)))
  return fc.oneof(
    fc.constantFrom(
      'a',
      'b',
      '1',
      '-1',
      '1.5',
      'true',
      'null',
      '~',
      '',
      '[]',
      '{}',
      'a b',
      'a:b',
      'x#y',
    ),
    fc.tuple(lines, deeper).map(([texts, prefix]) => texts.join(`\n${prefix}`)),
    fc.tuple(lines, deeper).map(([texts, prefix]) => `'${texts.join(`\n${prefix}`)}'`),
    fc.tuple(lines, deeper).map(([texts, prefix]) => `"${texts.join(`\n${prefix}`)}"`),
    fc
      .tuple(fc.constantFrom('|', '>', '|-', '>-', '|+', '>+', '|1', '>2-'), lines, deeper, blank)
      .map(
        ([head, texts, prefix, end]) =>
          `${head}\n${texts.map((text) => prefix + text).join('\n')}${end}`,
      ),
  )
}

/** YAML of any shape, laid out with more care than `noise` and with less than a library would take. */
function node(indent: number, depth: number): fc.Arbitrary<string> {
  if (depth === 0) return scalar(indent)
  const pad = ' '.repeat(indent)
  const inner = fc.integer({ min: 0, max: 3 }).chain((more) => node(indent + more, depth - 1))
  const key = fc.constantFrom(
    'a',
    'b',
    'c d',
    '"e"',
    "'f'",
    '1',
    '- g',
    'null',
    '',
    '? h',
    '[i]',
    'k k',
  )
  const gap = fc.constantFrom(' ', ' ', ' ', '\n', `\n${pad}  `, `\n${pad}`, '  ', '')
  const item = fc
    .tuple(gap, inner, blank)
    .map(([space, value, end]) => `${pad}-${space}${value}${end}`)
  const entry = fc
    .tuple(key, gap, inner, blank)
    .map(([name, space, value, end]) => `${pad}${name}:${space}${value}${end}`)
  const flow = fc
    .tuple(
      fc.array(
        fc.oneof(
          inner,
          fc.tuple(key, gap, inner).map((parts) => parts.join(':')),
        ),
        { maxLength: 3 },
      ),
      fc.constantFrom(', ', ',', ' ,\n', `,\n${pad}  `),
      fc.constantFrom('[]', '{}', '[,]', '{,}'),
    )
    .map(([items, comma, [open = '', ...close]]) => open + items.join(comma) + close.join(''))
  return fc.oneof(
    scalar(indent),
    flow,
    fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => items.join('\n')),
    fc
      .array(entry, { minLength: 1, maxLength: 3 })
      .map((entries) => entries.join('\n').trimStart()),
    fc.array(entry, { minLength: 1, maxLength: 3 }).map((entries) => entries.join('\n')),
  )
}

export const layout: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.tuple(blank, node(0, 3)), { minLength: 1, maxLength: 2 }),
    fc.constantFrom('\n---\n', '\n--- \n', '\n...\n', '\n'),
    lineEnd,
  )
  .map(([documents, separator, end]) => documents.flat().join(separator).replaceAll('\n', end))

interface Mutation {
  readonly kind: 'insert' | 'delete' | 'replace' | 'copy' | 'cut' | 'indent' | 'drop'
  readonly at: number
  readonly length: number
  readonly token: string
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('insert', 'insert', 'delete', 'replace', 'copy', 'cut', 'indent', 'drop'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 6 }),
  token: fc.constantFrom(...tokens),
})

/** Texts of a kind, damaged here and there as a slip of the hand or a bad merge would. */
export function damaged(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(texts, fc.array(mutation, { maxLength: 4 })).map(([text, mutations]) => {
    let result = text
    for (const change of mutations) result = mutated(result, change)
    return result
  })
}

function mutated(text: string, { kind, at, length, token }: Mutation): string {
  const offset = Math.floor(at * text.length)
  const line = text.lastIndexOf('\n', offset) + 1
  const next = text.indexOf('\n', offset) + 1 || text.length
  switch (kind) {
    case 'insert':
      return text.slice(0, offset) + token + text.slice(offset)
    case 'delete':
      return text.slice(0, offset) + text.slice(offset + length)
    case 'replace':
      return text.slice(0, offset) + token + text.slice(offset + length)
    case 'copy':
      return text.slice(0, next) + text.slice(line, next) + text.slice(next)
    case 'drop':
      return text.slice(0, line) + text.slice(next)
    case 'indent':
      return `${text.slice(0, line)}${' '.repeat(length)}${text.slice(line)}`
    case 'cut':
      return text.slice(0, offset)
  }
}
