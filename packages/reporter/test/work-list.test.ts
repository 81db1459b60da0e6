import { stripVTControlCharacters } from 'node:util'
import type { Finding, Report } from '@badgelint/core/internal'
import { countBySeverity } from '@badgelint/core/internal'
import { describe, expect, test } from 'vitest'
import { formatText, type TextOptions } from '../src/index.ts'
import { finding, reportOf } from './findings.ts'

const rules: Report['rules'] = new Map([
  [
    'template/description-length',
    {
      label: 'description too long',
      kind: 'limit',
      page: 'https://example.org/rules/description-length',
    },
  ],
  ['template/schema', { label: 'values that the format does not know', kind: 'contract' }],
  ['template/earner-voice', { label: 'speaks to the reader', kind: 'guidance' }],
  ['template/spelling', { label: 'misspelled words', kind: 'guidance' }],
])

/** Badges called A, B, C and so on, with how many people have each, and the findings about them. */
function program(
  issued: readonly (number | undefined)[],
  findingsOf: (badge: string, index: number) => readonly Partial<Finding>[],
  parts: Partial<Report> = {},
): Report {
  const badges = issued.map((count, index) => {
    const name = String.fromCharCode('A'.charCodeAt(0) + index)
    return { id: name.toLowerCase(), name: `Badge ${name}`, file: `templates/${name}.yaml`, count }
  })
  const findings = badges.flatMap(({ id, file }, index) =>
    findingsOf(id, index).map((one) => finding({ template: id, file, ...one })),
  )
  return {
    ...reportOf(findings),
    templates: badges.map(({ id, name, file, count }) => ({
      id,
      name,
      file,
      format: 'badgelint',
      platform: 'Credly',
      ...(count === undefined ? {} : { issued: count }),
      ...countBySeverity(findings.filter(({ template }) => template === id)),
      suppressed: 0,
    })),
    rules,
    ...parts,
  }
}

const tooLong = (characters: number): Partial<Finding> => ({
  rule: 'template/description-length',
  severity: 'error',
  message: `The description has ${characters} characters; expected at most 500`,
  suggestion: `Cut ${characters - 500} characters`,
})

const voice = (word: string): Partial<Finding> => ({
  rule: 'template/earner-voice',
  severity: 'warning',
  message: `The description speaks to the reader ("${word}")`,
  suggestion: 'Write what the earner did',
})

const misspelled = (word: string): Partial<Finding> => ({
  rule: 'template/spelling',
  severity: 'info',
  message: `"${word}" is misspelled`,
  suggestion: 'Correct it',
})

/** 24 badges: the first two are too long, all speak to the reader, and six have a misspelled word. */
const many = program(
  Array.from({ length: 24 }, (_, index) => (index === 3 ? 501 : index === 0 ? 612 : undefined)),
  (_, index) => [
    ...(index < 2 ? [tooLong(600 + index)] : []),
    voice(index === 0 ? 'you' : 'your'),
    ...(index < 6 ? [misspelled(`wrod${index}`)] : []),
  ],
)

function text(report: Report, options: Partial<TextOptions> = {}): Promise<string> {
  return formatText(report, {
    width: 80,
    color: false,
    textOf: () => 'id: x\nname: y\ndescription: long\n',
    ...options,
  })
}

function countOf(whole: string, part: string): number {
  return whole.split(part).length - 1
}

describe('many findings', () => {
  test('begin with what to do first', async () => {
    const [headline, blank, first, kind, then, kinds, later] = (await text(many)).split('\n')
    expect([headline, blank]).toEqual(['24 badges: Credly would refuse 2.', ''])
    expect(first).toMatch(
      /^First, since Credly refuses them \(2\) {2,}badgelint check --severity error$/,
    )
    expect(first).toHaveLength(80)
    expect(kind).toBe('  2  description too long  Badge A (612 issued), Badge B')
    expect(then).toMatch(/^Then, what earners see \(24\) {2,}badgelint check --severity warning$/)
    expect(kinds).toBe(' 24  speaks to the reader')
    expect(later).toBe('Can wait (6): 6 misspelled words')
  })

  test('then have the errors in full, badge by badge', async () => {
    const lines = (await text(many)).split('\n')
    const start = lines.indexOf('Errors, badge by badge (2)')
    expect(lines.slice(start + 1, start + 8)).toEqual([
      '',
      'templates/A.yaml:3:7  Badge A (612 issued)',
      '  error The description has 600 characters; expected at most 500',
      '    3 │ description: long',
      '      │       ^^^^^',
      '    → Cut 100 characters',
      '    template/description-length, practice 4',
    ])
  })

  test('then have each sentence once, with places where most people meet it', async () => {
    const whole = await text(many)
    const rest = whole.slice(whole.indexOf('The rest, by kind (30)'))
    expect(countOf(rest, 'The description speaks to the reader')).toBe(1)
    expect(countOf(rest, '→ Write what the earner did')).toBe(1)
    expect(rest).toContain(
      [
        '  template/earner-voice, practice 4; 24 times:',
        '    templates/A.yaml:3:7  Badge A (612 issued)',
        '    templates/D.yaml:3:7  Badge D (501 issued), "your"',
      ].join('\n'),
    )
    expect(rest).toContain('    and 19 more: badgelint check --all --rule template/earner-voice\n')
  })

  test('of many kinds are cut, with the command that shows the rest', async () => {
    const kinds = program([undefined], () =>
      Array.from({ length: 30 }, (_, index) => ({
        ...misspelled('wrod'),
        rule: `template/kind-${index}`,
      })),
    )
    const whole = await text(kinds)
    expect(whole).toContain('\nAnd 24 more info: badgelint check --all --severity info\n')
    expect(countOf(whole, '  info "wrod" is misspelled\n')).toBe(6)
  })

  test('are all shown by file where the whole is asked for', async () => {
    const whole = await text(many, { isWhole: true })
    expect(countOf(whole, '→ Write what the earner did')).toBe(24)
    expect(whole).not.toContain('First, since')
    expect(countOf(whole, ' │ description: long')).toBe(many.findings.length)
  })

  test('are a digest, with owners and practices, where that alone is asked for', async () => {
    const [template, ...others] = many.templates
    const owned = {
      ...many,
      templates: [
        { ...(template as NonNullable<typeof template>), owners: ['Ann Lee'] },
        ...others,
      ],
    }
    const whole = await text(owned, { digestOnly: true })
    expect(whole).toContain('Then, what earners see (24)')
    expect(whole).toContain(
      '\nOwner    errors  warnings    info  badges\nAnn Lee       1         1       1       1\n',
    )
    expect(whole).toContain('\n 32  be thorough in what the badge says (practice 4)\n')
    expect(whole).not.toContain('→')
    expect(whole).toMatch(
      /\n2 errors, 24 warnings, 6 info in 12 files \(12 badges\)\. 2 files skipped\.\n$/,
    )
  })

  test.each([40, 60, 80, 140])('keep to %i columns', async (width) => {
    const long = {
      ...many,
      findings: many.findings.map((one) => ({
        ...one,
        message: `${one.message} ${'and on '.repeat(30)}`.trim(),
      })),
    }
    const lines = (await text(long, { width })).split('\n')
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(width)
  })

  test('are coloured without being changed', async () => {
    const colored = await text(many, { color: true })
    expect(colored).not.toBe(await text(many))
    expect(stripVTControlCharacters(colored)).toBe(await text(many))
  })

  test('of whom nobody can be sure that they are harmless, are shown without what a terminal obeys', async () => {
    const hostile = {
      ...many,
      templates: many.templates.map((one) => ({
        ...one,
        name: '\u001b[2J\u202eevil',
        owners: ['\u001b]0;x\u0007'],
      })),
      rules: new Map([
        [
          'template/spelling',
          { label: '\u001b[1mlabel', kind: 'guidance' as const, page: 'https://e.org/\u001b\\x' },
        ],
      ]),
    }
    for (const options of [{}, { digestOnly: true }, { isWhole: true }]) {
      const shown = await text(hostile, {
        ...options,
        hyperlinks: true,
        filters: '--owner \u001b[2J',
      })
      expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
    }
  })
})

describe('errors', () => {
  test('without a limit of the platform are called what else must be fixed', async () => {
    const whole = await text(
      program(
        Array.from({ length: 21 }, () => undefined),
        (_, index) =>
          index === 0
            ? [tooLong(612)]
            : [
                {
                  rule: 'template/schema',
                  severity: 'error',
                  message: 'Wrong',
                  suggestion: 'Fix it',
                },
              ],
      ),
    )
    expect(whole).toContain('21 badges: Credly would refuse 1, 20 have other errors.\n')
    expect(whole).toContain('\nThen, what else must be fixed (20)\n')
  })

  test('that have no room in full are grouped before the rest', async () => {
    const crowd = program(
      Array.from({ length: 26 }, () => undefined),
      (_, index) => [tooLong(600 + index), tooLong(700 + index), voice('you')],
    )
    const lines = (await text(crowd)).split('\n')
    const title = lines.findIndex((line) => line.startsWith('Errors, badge by badge ('))
    const rest = lines.findIndex((line) => line.startsWith('The rest, by kind ('))
    expect(rest).toBeLessThanOrEqual(60)
    const [, shown] = /\((\d+) of 52\)$/.exec(lines[title] ?? '') ?? []
    expect(lines[rest]).toBe(`The rest, by kind (${78 - Number(shown)})`)
    expect(lines[rest + 2]).toMatch(/^error The description has/)
  })
})

describe('a few findings', () => {
  test('are shown by file, those with errors first, and without a digest', async () => {
    const few = program([undefined, undefined], (_, index) =>
      index === 0 ? [voice('you')] : [voice('you'), tooLong(612)],
    )
    const files = (await text(few)).split('\n').filter((line) => line.startsWith('templates/'))
    expect(files).toEqual(['templates/B.yaml', 'templates/A.yaml'])
  })
})

describe('the last lines', () => {
  const frozen = (by: 'baseline' | 'comment') => ({
    ...finding(),
    suppressed: { by, reason: 'Later' },
  })

  test('say what is hidden, frozen, suppressed and fixable, and last why the run fails', async () => {
    const report = {
      ...program([undefined], () => [
        tooLong(612),
        voice('you'),
        { ...misspelled('wrod'), fix: { kind: 'set', pointer: '/name', value: 'x' } as const },
      ]),
      suppressed: [frozen('baseline'), frozen('baseline'), frozen('comment')],
    }
    const whole = await text(report, {
      findings: report.findings.filter(({ severity }) => severity !== 'warning'),
      filters: '--rule template/spelling',
      milliseconds: 1234,
      failure: '1 error.',
    })
    expect(whole.split('\n\n').at(-1)).toBe(
      [
        '1 error, 1 info in 12 files (12 badges), in 1.2 s. 2 files skipped.',
        '1 more is hidden by --rule template/spelling.',
        '2 more are frozen in the baseline: badgelint check --no-baseline shows them.',
        '1 more is suppressed by comments or the configuration.',
        '1 of these can be fixed for you: badgelint fix',
        '1 error.',
        '',
      ].join('\n'),
    )
  })
})

test('paths are those from where the user stands, in each form of the report', async () => {
  for (const options of [{}, { isWhole: true }]) {
    const whole = await text(
      {
        ...many,
        findings: many.findings.map((one) => ({
          ...one,
          related: [{ ...one, file: 'templates/Z.yaml' }],
        })),
      },
      { ...options, pathFromHere: (file) => file.replace('templates/', '../elsewhere/') },
    )
    expect(whole).not.toContain('templates/A.yaml')
    expect(whole).toContain('../elsewhere/A.yaml')
    expect(whole).toContain('see ../elsewhere/Z.yaml:3:7')
  }
})

test('names of rules lead to their pages where the terminal knows links', async () => {
  const link =
    '\u001b]8;;https://example.org/rules/description-length\u001b\\template/description-length\u001b]8;;\u001b\\'
  expect(await text(many, { hyperlinks: true })).toContain(`    ${link}, practice 4\n`)
  expect(await text(many)).not.toContain('\u001b')
})
