import fc from 'fast-check'
import { stringify } from 'yaml'
import { mutated, mutationKinds } from './mutations.ts'
import { type Specimen, specimens } from './specimens.ts'

/** Pieces that mean something in one of the syntaxes, or to a rule. */
const tokens = [
  ...[
    '\n',
    '\r',
    '\t',
    ' ',
    '  ',
    '\u0000',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\ud800',
    '👩‍🚀',
    'é',
    'ß',
  ],
  ...[': ', '- ', '? ', '# ', ' #', '|', '>-', '|+2', '"', "'", '\\', '{', '}', '[', ']', ','],
  ...[
    '---\n',
    '...\n',
    '&a ',
    '*a',
    '!!str ',
    '!<x> ',
    '%YAML 1.2\n',
    '<<: ',
    '~',
    'null',
    '!!binary ',
  ],
  ...['0x1F', '1e999', '.nan', '2026-01-01', '"\\ud800"', '\\u0000', '// x', '/* x', '/**/'],
  ...['name: ', 'description: ', 'skills:\n', '"name":', '"type":', '__proto__', 'constructor'],
  ...[
    'you ',
    "you'll ",
    'our ',
    '“',
    '”',
    '„',
    '«',
    '‘',
    '’',
    'https://example.org',
    'www.',
    '[x](y)',
  ],
  ...[
    '# ',
    '## ',
    '| - |',
    '```\n',
    '<!-- ',
    ' -->',
    '[^1]: ',
    '> ',
    '* ',
    '1. ',
    '<b>',
    '$$',
    '~~',
  ],
  ...['# badgelint-disable-file x', '# badgelint-disable-next-line template/schema -- y', '-- '],
  ...['TODO', 'Lorem ipsum', 'openbadges', 'BadgeClass', 'badge_template', 'aaaaaaaa', '- - - - '],
]

const token = fc.constantFrom(...tokens)
const share = fc.double({ min: 0, max: 1, noNaN: true })

const mutation = fc.record({
  kind: fc.constantFrom(...mutationKinds),
  at: share,
  size: share,
  token,
})

/** A specimen with some changes made to it. */
const mutants = fc
  .tuple(fc.constantFrom(...specimens), fc.array(mutation, { minLength: 1, maxLength: 6 }))
  .map(([{ path, text }, mutations]) => ({
    path,
    text: mutations.reduce((changed, one) => mutated(changed, path, one), text),
  }))

/** Two specimens with the beginning of one and the end of the other. */
const chimeras = fc
  .tuple(fc.constantFrom(...specimens), fc.constantFrom(...specimens), share)
  .map(([first, second, at]) => ({
    path: first.path,
    text:
      first.text.slice(0, Math.floor(at * first.text.length)) +
      second.text.slice(Math.floor(at * second.text.length)),
  }))

const keys = [
  ...['id', 'name', 'description', 'skills', 'badge_template_activities', 'image', 'criteria'],
  ...[
    '@context',
    'type',
    'issuer',
    'entityType',
    'criteriaNarrative',
    'alignments',
    'tags',
    'data',
  ],
  ...['credentialSubject', 'achievement', 'group', 'course_name', 'group_id', 'state', 'owner'],
  ...['series', 'language', 'platform_ids', 'result', 'verifiableCredential', 'vanity_slug'],
]

const values = fc.oneof(
  fc.dictionary(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 12 }),
  fc.jsonValue({ maxDepth: 6 }),
)

/** Anything: values under the keys of templates, pieces of syntax in a row, or mere characters. */
const inventions = fc.record({
  path: fc.constantFrom(
    ...['templates/new.yaml', 'templates/new.json', 'templates/new.md', 'GOVERNANCE.md', 'x.yml'],
  ),
  text: fc.oneof(
    values.map((value) => JSON.stringify(value)),
    values.map((value) => stringify(value)),
    values.map((value) => `---\n${stringify(value)}---\nText\n`),
    fc.array(token, { maxLength: 60 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 400 }),
  ),
})

/** Files such as nobody means to write. */
export const strangeDocuments: fc.Arbitrary<Specimen> = fc.oneof(
  { weight: 6, arbitrary: mutants },
  { weight: 1, arbitrary: chimeras },
  { weight: 3, arbitrary: inventions },
)
