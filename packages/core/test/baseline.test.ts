import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { isFast } from '../src/documents/yaml-subset.ts'
import {
  type BaselineEntry,
  baselineProblems,
  baselineText,
  type Configuration,
  decodeData,
  freeze,
  lint,
  rules,
  Settings,
} from '../src/internal.ts'
import { exemplary } from './exemplary.ts'

const quiet: Configuration = { platform: 'credly' }
const settings = new Settings([{ origin: 'test', configuration: quiet }], rules)
const reason = 'Was there before'

const { description: _, ...rest } = exemplary[0] ?? {}
const text = stringify({
  ...rest,
  description:
    'We teach you to measure a stream. Earners can measure one and explain a change in it to their neighbours, by water sampling, data entry, public speaking and pollution reporting, so that a town knows what flows through it.',
})
const source = { path: 'templates/a.yaml', text }
const voice: BaselineEntry = {
  rule: 'template/earner-voice',
  template: 'stream-keeper',
  about: 'description',
  reason,
}

describe('as a library', () => {
  test('what a report says can be frozen, and is suppressed then', async () => {
    const { findings } = await lint([source], quiet)
    const { entries, left } = freeze(findings, settings, { reason })
    expect(left).toEqual([])
    expect(entries).toEqual([voice])
    const report = await lint([source], quiet, { baseline: entries })
    expect(report.findings).toEqual([])
    expect(report.suppressed).toMatchObject([{ suppressed: { by: 'baseline', reason } }])
    expect(report.baseline).toEqual({ unused: [], expired: [] })
  })

  test('an entry that is not needed is told, and so is one that has run out', async () => {
    const over = { ...voice, until: '2026-03-31' }
    const unused = { ...voice, rule: 'template/no-inline-links' }
    const report = await lint([source], quiet, { baseline: [over, unused], today: '2026-04-01' })
    expect(report.baseline).toEqual({ unused: [unused], expired: [over] })
    expect(report.findings.map(({ rule }) => rule).sort()).toEqual([
      'config/expired-suppression',
      'config/unused-baseline',
      'template/earner-voice',
    ])
    expect(freeze(report.findings, settings, { reason }, [over]).entries).toEqual([])
  })

  test('an entry stands for one finding: of two with one name, one is shown', async () => {
    const document = '# Rules\n\n## Goals\n\nTODO\n\n## Goals\n\nTODO\n'
    const governance = { path: 'GOVERNANCE.md', text: document }
    const { findings } = await lint([governance], quiet)
    const { entries } = freeze(findings, settings, { reason })
    expect(entries).toHaveLength(findings.length)
    const all = await lint([governance], quiet, { baseline: entries })
    expect(all.findings).toEqual([])
    const twins = entries.filter(({ about }) => about === 'Goals')
    expect(twins).toHaveLength(2)
    const [first] = twins
    const fewer = entries.filter((one) => one !== first)
    expect((await lint([governance], quiet, { baseline: fewer })).findings).toHaveLength(1)
  })
})

describe('an entry that applies to nothing', () => {
  const unusedOf = async (entry: BaselineEntry, configuration = quiet, sources = [source]) =>
    (await lint(sources, configuration, { baseline: [entry] })).baseline?.unused

  test('is one whose finding `ignores` switches off', async () => {
    const ignores = [{ rule: voice.rule, path: 'templates/*.yaml', reason: 'A quotation' }]
    expect(await unusedOf(voice)).toEqual([])
    expect(await unusedOf(voice, { ...quiet, ignores })).toEqual([voice])
  })

  test('is one that stands there twice, and says so', async () => {
    const again = { ...voice, reason: 'By a merge' }
    const { findings, baseline } = await lint([source], quiet, { baseline: [voice, again] })
    expect(baseline?.unused).toEqual([again])
    expect(findings[0]?.message).toContain('more entries for ')
  })

  test('is judged of the program as a whole where its rule ran', async () => {
    const rule = 'template/recommendations'
    const entry = { rule, file: 'program.yaml', about: 'next step', reason }
    expect(await unusedOf(entry)).toEqual([entry])
    expect(await unusedOf(entry, { ...quiet, rules: { [rule]: 'off' } })).toEqual([])
  })

  test('is not judged of a part of the program', async () => {
    const gone = { ...voice, template: 'gone' }
    const part = { baseline: [gone], isSelection: true }
    expect(await unusedOf(gone)).toEqual([gone])
    expect((await lint([source], quiet, part)).baseline?.unused).toEqual([])
  })

  test('is not judged by a rule that reads a field that is malformed', async () => {
    const skills = { ...voice, rule: 'skills/duplicate', about: 'data entry' }
    const broken = { ...source, text: text.replace(/^skills:\n(?: {2}- .*\n)*/m, 'skills: 3\n') }
    expect(await unusedOf(skills)).toEqual([skills])
    expect(await unusedOf(skills, quiet, [broken])).toEqual([])
  })
})

/** Texts such as people and platforms write, and such as nobody should. */
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...': #-?[]{}&*!|>%@`"\'\\,\n\r\t\u0000\u001b\u0085\u2028\ufeff\ud800 ay019~',
    ),
  }),
  fc.constantFrom(
    'null',
    'true',
    '~',
    '1',
    '2026-03-31',
    '---',
    '...',
    '<<',
    '__proto__',
    'é',
    'no',
  ),
)
const filled = words.filter((word) => word.trim() !== '')
const entry: fc.Arbitrary<BaselineEntry> = fc.record(
  { rule: filled, template: words, file: filled, about: words, reason: filled, owner: filled },
  { requiredKeys: ['rule', 'template', 'about', 'reason'] },
)

describe.each(['badgelint-baseline.yaml', 'known.json'])('%s', (path) => {
  /** As it comes back from a file in UTF-8. */
  async function read(written: string): Promise<readonly BaselineEntry[]> {
    const decoded = await decodeData(path, Buffer.from(written).toString())
    if ('problem' in decoded) throw new Error(decoded.problem.message)
    expect(await baselineProblems(decoded.value, path)).toEqual([])
    return (decoded.value as { readonly findings: readonly BaselineEntry[] }).findings
  }

  const wellFormed = (entries: readonly BaselineEntry[]) =>
    entries.map((one) =>
      Object.fromEntries(Object.entries(one).map(([key, value]) => [key, value.toWellFormed()])),
    )

  test('whatever entries say, they are read as they were written, in one order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 6 }), async (entries) => {
        const written = await baselineText({ path, keeps: () => true, added: entries })
        const reversed = await baselineText({
          path,
          keeps: () => true,
          added: entries.toReversed(),
        })
        expect(written).toBe(reversed)
        const back = await read(written)
        expect(new Set(wellFormed(back).map((one) => JSON.stringify(one)))).toEqual(
          new Set(wellFormed(entries).map((one) => JSON.stringify(one))),
        )
        const again = await baselineText({ path, text: written, keeps: () => true, added: [] })
        expect(await read(again)).toEqual(back)
        const none = await baselineText({ path, text: written, keeps: () => false, added: [] })
        expect(await read(none)).toEqual([])
      }),
      { examples: [[[{ ...voice, about: ' \n' }]]] },
    )
  })
})

test('a baseline is read by the fast parser, so that a large one costs little', async () => {
  const path = 'badgelint-baseline.yaml'
  const written = await baselineText({ path, keeps: () => true, added: [voice] })
  expect(isFast(written)).toBe(true)
})

test('a baseline that people have edited keeps what they wrote', async () => {
  const written = `\ufeff# Ours
$schema: ./baseline.schema.json
findings:
  # Second
  - { rule: b/b, template: x, about: y, reason: &why "Soon" } # at its line
  # First
  - rule: a/a
    template: x
    about: y
    reason: 'Later'
`.replaceAll('\n', '\r\n')
  const path = 'badgelint-baseline.yaml'
  const sorted = await baselineText({ path, text: written, keeps: () => true, added: [] })
  expect(sorted).toBe(
    `\ufeff# Ours
$schema: ./baseline.schema.json
findings:
  # First
  - rule: a/a
    template: x
    about: y
    reason: 'Later'
  # Second
  - { rule: b/b, template: x, about: y, reason: &why "Soon" } # at its line
`.replaceAll('\n', '\r\n'),
  )
  const shared = `${written}  - {rule: c/c, template: x, about: y, reason: *why}\r\n`
  const left = await baselineText({ path, text: shared, keeps: (index) => index === 2, added: [] })
  const decoded = await decodeData(path, left)
  expect('value' in decoded && decoded.value).toMatchObject({
    findings: [{ rule: 'c/c', reason: 'Soon' }],
  })
})

test.each([
  [{}, '', /no `findings`/],
  [
    { findings: [{ ...voice, template: undefined }] },
    '/findings/0',
    /neither `template` nor `file`/,
  ],
  [
    { findings: [voice, { ...voice, file: 'a.yaml' }, { about: 'a', reason }] },
    '/findings/2',
    /`rule`/,
  ],
  [
    { findings: [voice, { rule: 'document/syntax', file: 'a.yaml', about: '', reason }] },
    '/findings/1/rule',
    /`document\/syntax` cannot be frozen.*expected a rule about badges/,
  ],
])('a baseline of %j is wrong at "%s"', async (content, pointer, words) => {
  const [problem] = await baselineProblems(JSON.parse(JSON.stringify(content)), 'known.yaml')
  expect(problem).toMatchObject({ at: { file: 'known.yaml', pointer } })
  expect(problem?.message).toMatch(words)
})

test('a baseline of entries for templates and for files has nothing wrong', async () => {
  const { template: _, ...ofFile } = { ...voice, file: 'GOVERNANCE.md' }
  expect(await baselineProblems({ findings: [voice, ofFile] }, 'known.yaml')).toEqual([])
})
