import { describe, expect, test, vi } from 'vitest'
import { stringify } from 'yaml'
import { type Finding, fixText, lint } from '../src/internal.ts'
import { formOf } from '../src/program/skill-form.ts'
import { frameworkOf } from '../src/program/skill-identifier.ts'
import { meaningOf } from '../src/program/skill-meaning.ts'
import { acronymsIn, tellingWords } from '../src/program/skill-words.ts'
import { exemplary } from './exemplary.ts'

// As they are, but counted.
vi.mock('../src/program/skill-form.ts', { spy: true })
vi.mock('../src/program/skill-meaning.ts', { spy: true })
vi.mock('../src/program/skill-words.ts', { spy: true })

const today = '2026-06-01'
const [base] = exemplary

function template(id: string, ...skills: readonly unknown[]) {
  const text = stringify({ ...base, id, name: id, skills })
  return { path: `templates/${id}.yaml`, text, expected: true }
}

async function findingsOf(
  rule: string,
  sources: Parameters<typeof lint>[0],
  facts: NonNullable<Parameters<typeof lint>[2]>['facts'] = {},
): Promise<Finding[]> {
  const report = await lint(sources, { platform: 'credly' }, { today, facts })
  return report.findings.filter((finding) => finding.rule === rule)
}

/** Fixes what a rule finds, again and again, until it finds nothing more. */
async function fixed(rule: string, ...sources: readonly ReturnType<typeof template>[]) {
  let texts = sources
  for (let round = 0; round < 9; round++) {
    const findings = await findingsOf(rule, texts)
    if (findings.length === 0) return { texts: texts.map(({ text }) => text), round }
    texts = await Promise.all(
      texts.map(async (source) => {
        const own = findings.filter(({ file }) => file === source.path)
        return { ...source, text: (await fixText(source.path, source.text, own)).text }
      }),
    )
  }
  throw new Error('The fixes come to no end')
}

describe('skills/consistent', () => {
  test('is about a skill and not a template, and running again reaches every use', async () => {
    const sources = [
      template('one', 'Water sampling', 'Data Entry'),
      template('two', 'Water Sampling', 'Data Entry'),
      template('three', 'Water-Sampling', 'Data Entry'),
      template('four', 'Water Sampling', 'Data Entry'),
    ]
    const findings = await findingsOf('skills/consistent', sources)
    expect(findings.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'templates/one.yaml: "Water sampling" is written "Water Sampling" in 2 of 4 templates; expected "Water Sampling" here and in 1 more',
    ])
    expect(findings[0]?.related.map(({ file }) => file)).toEqual([
      'templates/two.yaml',
      'templates/three.yaml',
    ])
    const { texts, round } = await fixed('skills/consistent', ...sources)
    expect(round).toBe(2)
    expect(texts.every((text) => text.includes('- Water Sampling\n'))).toBe(true)
  })

  test('a spelling that the list has is right, though others are used more', async () => {
    const sources = [template('one', 'water sampling'), template('two', 'Water Sampling')]
    const skillList = { file: 'skills.txt', names: ['Water Sampling'] }
    const [finding, ...others] = await findingsOf('skills/consistent', sources, { skillList })
    expect(others).toEqual([])
    expect(finding?.message).toBe(
      '"water sampling" is written "Water Sampling" in skills.txt; expected "Water Sampling"',
    )
    const both = { file: 'skills.txt', names: ['Water Sampling', 'water sampling'] }
    expect(await findingsOf('skills/consistent', sources, { skillList: both })).toEqual([])
  })

  test('two spellings in one template are left to skills/duplicate', async () => {
    const source = template('one', 'Water sampling', 'Water Sampling')
    expect(await findingsOf('skills/consistent', [source])).toEqual([])
    expect(await findingsOf('skills/duplicate', [source])).toHaveLength(1)
  })
})

test('a skill listed twice is taken out with all that belongs to it', async () => {
  const skills = [{ name: 'Data Entry' }, { name: 'Water Sampling' }, { name: 'data entry' }]
  const { texts } = await fixed('skills/duplicate', template('one', ...skills))
  expect(texts[0]).toContain('skills:\n  - name: Data Entry\n  - name: Water Sampling\nglobal')
})

describe('skills/taxonomy', () => {
  const program = { path: 'program.yaml', text: 'skills: skills.txt\n' }
  const sources = [template('one', 'Juggling'), template('two', 'Falconry'), program]

  test('says once that the list cannot be read', async () => {
    const skillList = { file: 'skills.txt', names: undefined }
    const findings = await findingsOf('skills/taxonomy', sources, { skillList })
    expect(findings.map(({ file, pointer, message }) => [file, pointer, message])).toEqual([
      [
        'program.yaml',
        '/skills',
        'The list of skills, "skills.txt", cannot be read; expected a text, CSV, YAML or JSON file that lists skills',
      ],
    ])
  })

  test('names the list that a skill is not in, and the nearest entry', async () => {
    const skillList = { file: 'skills.txt', names: ['Jugling', 'Falconry and Hunting'] }
    const findings = await findingsOf('skills/taxonomy', sources, { skillList })
    expect(findings.map(({ message }) => message)).toEqual([
      'The only skill is not in skills.txt: "Juggling" (nearest: "Jugling"); expected only skills from the list',
      'The only skill is not in skills.txt: "Falconry" (nearest: "Falconry and Hunting"); expected only skills from the list',
    ])
  })
})

describe('skills/alignment', () => {
  const badge = {
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'BadgeClass',
    id: 'https://example.org/b',
    name: 'Stream Keeper',
    description: 'Earners keep a stream.',
    image: 'https://example.org/b.png',
    criteria: { narrative: 'Kept a stream for a year.' },
    issuer: 'https://example.org/issuer',
  }
  const source = (alignment: unknown) => ({
    path: 'badges/b.json',
    text: JSON.stringify({ ...badge, alignment }, null, 2),
    expected: true,
  })

  test('running again renames every key of version 1', async () => {
    const old = { code: '7', name: 'Water', url: 'https://example.org/w', description: 'Tests.' }
    const { texts } = await fixed('skills/alignment', source([old, { ...old, name: 'Air' }]))
    expect(JSON.parse(texts[0] ?? '').alignment).toEqual(
      ['Water', 'Air'].map((targetName) => ({
        targetCode: '7',
        targetName,
        targetUrl: 'https://example.org/w',
        targetDescription: 'Tests.',
      })),
    )
  })

  test.each([
    ['nothing in it', [{}]],
    ['a blank name', [{ targetName: ' ', targetUrl: 'https://example.org/w' }]],
    ['no address', [{ targetName: 'Water', targetUrl: null }]],
    ['a single group', { targetName: 'Water' }],
    ['a number for a name', [{ targetName: 7, targetUrl: 'https://example.org/w' }]],
    ['a text in place of a group', ['https://example.org/w']],
    ['a name of version 1 alone', [{ name: 'Water' }]],
    [
      'two that have one name',
      [{ targetName: 'Water' }, { targetName: 'Water', targetUrl: 'a:b' }],
    ],
  ])('one cause gives one finding: %s', async (_, alignment) => {
    const { findings } = await lint([source(alignment)], {}, { today })
    expect(findings.filter(({ pointer }) => pointer.startsWith('/alignment'))).toHaveLength(1)
  })
})

test.each([
  ['KS120P86XDXZJT3B7KVJ', 'Lightcast'],
  ['BGSBF3F508F7F46312E3', 'Lightcast'],
  ['https://lightcast.io/open-skills/skills/KS120P86XDXZJT3B7KVJ', 'Lightcast'],
  ['http://data.europa.eu/esco/skill/b590d4e9-7c62-4b5a-a2b1-7f5b4a6d8c2e', 'ESCO'],
  ['2.B.1.a', 'O*NET'],
  ['15-1252.00', 'O*NET'],
  ['ESTABLISHING RAPPORT', undefined],
  ['ES6', undefined],
  ['3D Printing', undefined],
  ['ISO 9001', undefined],
])('%s is an identifier of %s', (skill, framework) => {
  expect(frameworkOf(skill)).toBe(framework)
})

describe('what is known of a skill', () => {
  const counted = { formOf, meaningOf, tellingWords, acronymsIn }

  function callsFor(skill: string) {
    return Object.entries(counted).map(([name, spied]) => {
      const calls: readonly (readonly unknown[])[] = vi.mocked(spied).mock.calls
      return [name, calls.filter(([text]) => text === skill).length]
    })
  }

  test('is worked out once, however many templates name it', async () => {
    const first = 'Ferret Grooming'
    const second = 'FERRET Races'
    const sources = Array.from({ length: 9 }, (_, index) =>
      template(`t${index}`, first, second, 'Falconry'),
    )
    expect(await findingsOf('skills/backed', sources)).toHaveLength(9)
    const once = Object.keys(counted).map((name) => [name, 1])
    expect(callsFor(first)).toEqual(once)
    expect(callsFor(second)).toEqual(once)
  })

  test('depends on the abbreviations that are configured', async () => {
    const source = template('one', 'FKB', 'Ferret Keeping and Breeding')
    const duplicate = { abbreviations: { FKB: 'ferret keeping and breeding' } }
    const found = async (rules: NonNullable<Parameters<typeof lint>[1]>['rules'] = {}) => {
      const { findings } = await lint([source], { rules }, { today })
      return findings.filter(({ rule }) => rule === 'skills/duplicate').length
    }
    expect(await found()).toBe(0)
    expect(await found({ 'skills/duplicate': duplicate })).toBe(1)
    expect(await found()).toBe(0)
  })
})
