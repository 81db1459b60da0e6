import { describe, expect, test } from 'vitest'
import {
  createSession,
  InvalidRuleError,
  lint,
  type Rule,
  RuleError,
  resolveSettings,
} from '../src/index.ts'
import { rules as builtIn, defectLines, validateRules } from '../src/internal.ts'
import { collected } from '../src/rules/rule-error.ts'

const rule = {
  id: 'house/name',
  practice: 4,
  kind: 'guidance',
  severity: 'warning',
  summary: 'A name is ours.',
  why: 'People know whose it is.',
  source: { title: 'House style', address: 'https://example.org/style' },
  mistakes: 'None known.',
  examples: { good: [], bad: [] },
  on: 'template',
  reads: ['name'],
  *check() {},
}
const { check: _, ...withoutCheck } = rule
const group = { ...withoutCheck, *extract() {}, *checkGroup() {} }
const option = { type: 'integer', description: 'How many.', default: 3 }

/** What is wrong with a rule, without the words that all of it begins with. */
async function defectsOf(other: object): Promise<string[]> {
  const defects = await validateRules([other], { plugin: './house.mjs' })
  return defectLines(defects).map((line) =>
    line.replace(/^In the rule `house\/name` of \.\/house\.mjs(?: at )?(?:, )?/, ''),
  )
}

describe('a rule is looked over', () => {
  test('and taken where it is right, in every shape and with all that it may have', async () => {
    const template = {
      ...rule,
      preset: 'none',
      comparedWith: ['description'],
      languages: ['en', 'pt-BR'],
      archived: true,
      formats: ['credly'],
      whole: true,
      limit: 'descriptionMost',
      options: { max: option, words: { ...option, type: 'array', default: [] } },
      examples: {
        good: [
          'name: A',
          { text: 'name: B', caption: 'c', platform: 'credly', today: '2026-06-01' },
        ],
        bad: [
          {
            text: 'name: C',
            findings: [{ about: 'C' }],
            also: ['template/name'],
            options: { max: 4 },
          },
        ],
      },
    }
    const document = { ...rule, on: 'document', reads: undefined, roles: ['marketing'] }
    const link = { ...rule, on: 'link', reads: undefined, needsAnswer: true, archived: false }
    const facts = { ...group, facts: ['images'], comparedFacts: ['team'] }
    for (const one of [rule, template, document, link, group, facts])
      expect(await defectsOf(one)).toEqual([])
    class Named {
      *check() {}
    }
    const made = Object.assign(new Named(), withoutCheck)
    expect(await validateRules([made])).toEqual([])
  })

  test.each<[string, object, string[]]>([
    [
      'id',
      { id: 'House Name' },
      [
        'In the rule `House Name` of ./house.mjs, `id` is "House Name"; expected subject/what-is-wanted in small letters. Rename it, for example to house/short-name.',
      ],
    ],
    [
      'practice',
      { practice: 16 },
      [
        '`practice` is the number 16; expected a whole number from 1 to 15. Enter the number of the practice that it serves.',
      ],
    ],
    [
      'kind',
      { kind: 'law' },
      ['`kind` is "law"; expected contract or guidance. Write one of these.'],
    ],
    [
      'severity of guidance',
      { severity: 'error' },
      [
        '`severity` of guidance is "error"; expected warning or info. Choose one, or make it a contract if a platform refuses what it finds.',
      ],
    ],
    [
      'severity of a contract',
      { kind: 'contract' },
      ['`severity` of a contract is "warning"; expected error. Write error.'],
    ],
    [
      'a former key',
      { on: undefined, judges: 'template' },
      [
        'the key `judges` is not known; expected `on`. Rename it to `on`: template, document, program or link.',
      ],
    ],
    [
      '`check` of a group',
      { *extract() {} },
      ['`check` is next to `extract`; expected `checkGroup`. Rename `check` to `checkGroup`.'],
    ],
    [
      'a misspelt key',
      { summary: undefined, sumary: 'x' },
      ['the key `sumary` is not known; expected `summary`. Rename it to `summary`.'],
    ],
    [
      'nothing to check',
      { check: undefined },
      [
        'there is no `check`; expected one. Add `check`, or `extract` and `checkGroup` if it compares many templates.',
      ],
    ],
    [
      'no `reads`',
      { reads: undefined },
      [
        'there is no `reads`; expected one. Add the fields that it checks, such as [name, description].',
      ],
    ],
    [
      'a misspelt field',
      { reads: ['descripton'] },
      [expect.stringMatching(/ is "descripton"; expected .*\. Write description\.$/)],
    ],
    [
      'a field that is none',
      { reads: ['title'] },
      [
        expect.stringMatching(
          /^\/reads\/0, item 1 of `reads` is "title"; expected id, name, .* or audit\. Write one of these\.$/,
        ),
      ],
    ],
    [
      'a field of other rules',
      { roles: ['governance'] },
      [
        '`roles` is there and `on` is "template"; expected `roles` where `on` is document. Remove it.',
      ],
    ],
    [
      'facts without a group',
      { facts: ['images'] },
      [
        '`facts` is there without `extract`; expected it with `extract` and `checkGroup`. Remove it, or extract what the facts refer to.',
      ],
    ],
    [
      'a fact that is none',
      { ...group, check: undefined, facts: ['weather'] },
      [
        '/facts/0, item 1 of `facts` is "weather"; expected images, readability, links, issuance or formerMeanings. Write one of these.',
      ],
    ],
    [
      'formats',
      { formats: ['pdf'] },
      [expect.stringContaining('item 1 of `formats` is "pdf"; expected badgelint, credly,')],
    ],
    [
      'languages',
      { languages: ['plain english'] },
      [
        '/languages/0, item 1 of `languages` is "plain english"; expected a language such as en or pt-BR. Write the tag of the language.',
      ],
    ],
    [
      'limit',
      { limit: 'descriptionMax' },
      [expect.stringContaining('`limit` is "descriptionMax"; expected descriptionMost,')],
    ],
    [
      'source',
      { source: { title: '', address: 'a handbook' } },
      [
        '/source/title, `title` is empty; expected text. Fill it in.',
        '/source/address, `address` is "a handbook", which is not an address; expected an address that begins with https://. Write the complete address, or leave the field out.',
      ],
    ],
    [
      'examples',
      { examples: { good: [3], bad: [{ findings: [] }] } },
      [
        expect.stringContaining('item 1 of `good` is the number 3; expected text'),
        '/examples/bad/0, item 1 of `bad` has no `text`; expected one. Add `text`.',
      ],
    ],
    [
      'an option without a default',
      { options: { max: { type: 'integer', description: 'd' } } },
      ['/options/max, `max` has no `default`; expected one. Add `default`.'],
    ],
    [
      'a default that does not fit',
      { options: { max: { ...option, minimum: 4 } } },
      [
        '/options/max/default, by default, `max` is the number 3; expected at least 4. Make it larger.',
      ],
    ],
    [
      'an option that is no schema',
      { options: { max: { ...option, minimun: 4 } } },
      [
        expect.stringContaining(
          'the option `max` is not a valid JSON Schema (strict mode: unknown keyword: "minimun"); expected a valid schema',
        ),
      ],
    ],
    [
      'an option that hides the severity',
      { options: { severity: option } },
      [expect.stringContaining('an option is called `severity`; expected another name')],
    ],
    [
      'a text for a function',
      { check: 'name' },
      ['`check` is "name"; expected a generator function. Write *check(…) { … }.'],
    ],
    [
      'an asynchronous function',
      { async *check() {} },
      [
        '`check` is an asynchronous function; expected a generator function. Write *check(…) { … }.',
      ],
    ],
  ])('and refused for %s', async (_name, fields, words) => {
    expect(await defectsOf({ ...rule, ...fields })).toEqual(words)
  })

  test('with all that is wrong with all of them', async () => {
    const other = { ...rule, id: 'house/other', practice: 0, why: ' ' }
    const lines = defectLines(await validateRules([rule, other, rule, 3, null]))
    expect(lines).toEqual([
      expect.stringContaining('In the rule `house/other`, `practice` is the number 0'),
      expect.stringContaining('In the rule `house/other`, `why` is empty'),
      expect.stringContaining('there is already a rule `house/name`'),
      expect.stringMatching(/^The rule number 4 is the number 3, which is not a rule; expected /),
      expect.stringMatching(/^The rule number 5 is empty, which is not a rule; expected /),
    ])
    const taken = await validateRules([{ ...rule, id: 'document/syntax' }])
    expect(taken[0]).toMatchObject({ rule: 'document/syntax', pointer: '/id' })
  })

  test('before anything is checked', async () => {
    let calls = 0
    const counting = { ...rule, check: () => [calls++].slice(1) }
    const wrong = { ...rule, id: 'house/wrong', severity: 'error' }
    const error = await lintWith(counting, wrong).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(InvalidRuleError)
    expect(error).toMatchObject({ problems: [{ rule: 'house/wrong', pointer: '/severity' }] })
    expect(calls).toBe(0)
    await expect(lintWith({ ...rule, id: 'template/name' })).rejects.toThrow('already')
  })
})

const sources = [{ path: 'templates/a.yaml', text: 'name: A\ndescription: B\n' }]

/** Rules from JavaScript, of which no compiler has said that they are right. */
function lintWith(...rules: readonly object[]) {
  return lint(sources, { extends: [], rules: {} }, { rules: rules as readonly Rule[] })
}

describe('what a rule yields is looked over', () => {
  const at = { file: 'templates/a.yaml', document: 0, pointer: '/name' }
  const finding = { at, about: 'name', message: 'It is A; expected B', suggestion: 'Write B' }
  const on = { 'house/name': 'warning' } as const

  async function wordsFor(yielded: unknown, fields: object = {}): Promise<string> {
    const own = { ...rule, ...fields, check: () => [yielded] } as unknown as Rule
    const error = await lint(sources, { extends: [], rules: on }, { rules: [own] }).catch(
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(InvalidRuleError)
    const { message, details } = error as InvalidRuleError
    return [message, ...details].join('\n')
  }

  test('and taken where it is a finding', async () => {
    const full = {
      ...finding,
      at: { ...at, span: [0, 1] },
      severity: 'info',
      related: [at],
      fix: { kind: 'replace', pointer: '/name', span: [0, 1], value: 'B' },
    }
    const own = {
      ...rule,
      check: () => [finding, { ...full, about: 'A', fix: undefined }, { ...full, about: 'B' }],
    }
    const { findings } = await lint(
      sources,
      { extends: [], rules: { 'house/name': {}, 'config/platform': 'off' } },
      { rules: [own as unknown as Rule] },
    )
    expect(findings.map(({ severity, about }) => `${severity} ${about}`).sort()).toEqual([
      'info A',
      'info B',
      'warning name',
    ])
  })

  test.each<[string, unknown, object, string]>([
    [
      'no place',
      { ...finding, at: undefined },
      {},
      '`at` is absent; expected a place, with file, document and pointer. Give the `at` of what it is about, such as name.at',
    ],
    [
      'a text with its place for a place',
      { ...finding, at: { value: 'A', at } },
      {},
      '`at` is a group of value, at; expected a place',
    ],
    [
      'a span that is none',
      { ...finding, at: { ...at, span: [2, 1] } },
      {},
      '`at` is a group of file, document, pointer, span; expected a place',
    ],
    ['no `about`', { ...finding, about: undefined }, {}, 'there is no `about`; expected text'],
    ['an empty message', { ...finding, message: ' ' }, {}, '`message` is empty; expected text'],
    [
      'a number for a suggestion',
      { ...finding, suggestion: 3 },
      {},
      '`suggestion` is the number 3; expected text',
    ],
    [
      'a misspelt key',
      { ...finding, suggestion: undefined, sugestion: 'x' },
      {},
      'the key `sugestion` is not known; expected `suggestion`. Rename it to `suggestion`.',
    ],
    [
      'a severity of guidance',
      { ...finding, severity: 'error' },
      {},
      '`severity` is "error", and the rule guidance; expected warning or info',
    ],
    [
      'a severity of a contract',
      { ...finding, severity: 'error' },
      { kind: 'contract', severity: 'error' },
      '`severity` is "error", and the rule a contract; expected none',
    ],
    [
      'a fix of another kind',
      { ...finding, fix: { kind: 'add', pointer: '/name' } },
      {},
      '`fix` is of kind "add", with kind, pointer; expected { kind: ',
    ],
    [
      'a fix without a value',
      { ...finding, fix: { kind: 'set', pointer: '/name' } },
      {},
      '`fix` is of kind "set", with kind, pointer; expected { kind: ',
    ],
    [
      'one place for a list',
      { ...finding, related: at },
      {},
      '`related` is a section; expected a list of places',
    ],
    [
      'related things that are no places',
      { ...finding, related: ['a'] },
      {},
      '`related/0` is "a"; expected a place',
    ],
    [
      'a text',
      'It is A',
      {},
      'there is "It is A"; expected `at`, `about`, `message` and `suggestion`',
    ],
  ])('and refused with %s', async (_name, yielded, fields, words) => {
    const said = await wordsFor(yielded, fields)
    expect(said).toContain(`In a finding of the rule \`house/name\` for templates/a.yaml, ${words}`)
  })

  test('all of it at once', async () => {
    const said = await wordsFor({ at })
    expect(said).toMatch(/3 mistakes.*\n.*`about`.*\n.*`message`.*\n.*`suggestion`/)
  })

  test('also what is extracted, and what is found in a group', async () => {
    const wrongKey = { ...group, extract: () => [{ key: 3, value: 'x' }] } as unknown as Rule
    await expect(lint(sources, { rules: on }, { rules: [wrongKey] })).rejects.toThrow(
      'In what is extracted of the rule `house/name` for templates/a.yaml, `key` is the number 3; expected text',
    )
    const wrongFinding = {
      ...group,
      extract: () => [{ key: 'k', value: { at } }],
      checkGroup: () => [{ ...finding, about: '' }],
    } as unknown as Rule
    await expect(lint(sources, { rules: on }, { rules: [wrongFinding] })).rejects.toThrow(
      'In a finding of the rule `house/name` for templates/a.yaml, `about` is empty; expected text',
    )
  })

  test('and that it yields anything', async () => {
    const nothing = { ...rule, check: () => undefined } as unknown as Rule
    await expect(lint(sources, { rules: on }, { rules: [nothing] })).rejects.toThrow(
      'In the result of the rule `house/name` for templates/a.yaml, there is empty; expected a list, or what a generator function gives',
    )
  })

  test('in a session, too', async () => {
    const own = { ...rule, check: () => [{}] } as unknown as Rule
    const session = createSession(await resolveSettings({ rules: on }, { rules: [own] }), {
      today: '2026-06-01',
    })
    await expect(session.update({ changed: sources })).rejects.toBeInstanceOf(InvalidRuleError)
  })

  test('with nothing between the linter and a built-in rule', async () => {
    const settings = await resolveSettings({}, { rules: [rule as unknown as Rule] })
    expect(settings.rules.slice(0, -1)).toEqual(builtIn)
    expect(settings.rules.every((one) => builtIn.includes(one))).toBe(false)
    for (const one of builtIn) expect(settings.rules.includes(one)).toBe(true)
  })
})

describe('a rule that throws', () => {
  const boom = () => {
    throw new TypeError('boom')
  }

  test('is named with its file', async () => {
    const own = { ...rule, check: boom } as unknown as Rule
    const error = await lint(sources, {}, { rules: [own] }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(RuleError)
    expect(error).toMatchObject({
      message: 'The rule `house/name` failed on templates/a.yaml: TypeError: boom',
      rule: 'house/name',
      file: 'templates/a.yaml',
      isBuiltIn: false,
    })
  })

  test('on a group is named with the files that are in it', async () => {
    const at = { file: 'templates/a.yaml', document: 0, pointer: '' }
    const own = {
      ...group,
      extract: () => [{ key: 'k', value: { name: { at } } }],
      checkGroup: boom,
    } as unknown as Rule
    await expect(lint(sources, {}, { rules: [own] })).rejects.toThrow(
      'The rule `house/name` failed on templates/a.yaml: TypeError: boom',
    )
  })

  test('is known for one that comes with badgelint', () => {
    const [first] = builtIn
    const run = () => first && collected(first, () => 'templates/a.yaml', boom)
    expect(run).toThrow(expect.objectContaining({ name: 'RuleError', isBuiltIn: true }))
  })
})
