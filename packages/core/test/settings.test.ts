import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { type Configuration, ConfigurationError, lint, templateRule } from '../src/index.ts'
import { exemplary } from './exemplary.ts'

const flawed = stringify({
  ...exemplary[0],
  description:
    'We teach you to measure a stream. Earners can measure one near their home and explain a change in it to their neighbours, by water sampling, data entry, public speaking and pollution reporting, so that a town knows what flows through it.',
})

async function severities(configuration?: Configuration, path = 'templates/a.yaml', text = flawed) {
  const { findings } = await lint([{ path, text }], configuration)
  return findings.map(({ rule, severity }) => `${rule} ${severity}`)
}

describe('presets', () => {
  test('recommended holds where nothing is extended, with or without a configuration', async () => {
    const expected = ['config/platform info', 'template/earner-voice warning']
    expect(await severities()).toEqual(expected)
    expect(await severities({})).toEqual(expected)
    expect(await severities({ extends: 'strict' })).toEqual(expect.arrayContaining(expected))
  })

  test('an empty list means none', async () => {
    expect(await severities({ extends: [], platform: 'credly' })).toEqual([])
  })

  test('files and packages cannot be had here', async () => {
    await expect(severities({ extends: './house.yaml' })).rejects.toThrow(ConfigurationError)
  })
})

describe('rules', () => {
  test('a severity, alone or with options', async () => {
    expect(
      await severities({ platform: 'credly', rules: { 'template/earner-voice': 'error' } }),
    ).toEqual(['template/earner-voice error'])
    expect(
      await severities({ platform: 'credly', rules: { 'template/earner-voice': 'off' } }),
    ).toEqual([])
    const own = stringify({
      ...exemplary[0],
      description: `${exemplary[0]?.description} They keep a quality management system by auditing.`,
      skills: ['QMS', 'Quality Management System', 'Auditing'],
    })
    const rules = {
      'skills/duplicate': { severity: 'info', abbreviations: { QMS: 'quality management system' } },
    } as const
    expect(await severities({ platform: 'credly', rules }, undefined, own)).toEqual([
      'skills/duplicate info',
    ])
    expect(await severities({ platform: 'credly' }, undefined, own)).toEqual([])
  })

  test('options alone switch a rule on that no preset has', async () => {
    const rules = { 'template/near-duplicate': { share: 0.9 } }
    const text = [exemplary[0], { ...exemplary[0], id: 'b', name: 'Crew Chief' }]
      .map((fields) => stringify(fields))
      .join('---\n')
    expect(await severities({ extends: [], platform: 'credly', rules }, undefined, text)).toEqual([
      'template/near-duplicate warning',
    ])
  })

  test('wrong ones are refused before anything is checked', async () => {
    const wrong = { rules: { 'template/near-duplicate': { share: 2 } } }
    await expect(severities(wrong)).rejects.toThrow(/share.*at most 1/)
  })
})

describe('overrides', () => {
  test('later ones win, and apply where their globs match', async () => {
    const configuration: Configuration = {
      platform: 'credly',
      overrides: [
        { files: 'templates/**', rules: { 'template/earner-voice': 'info' } },
        { files: ['templates/old/*.yaml'], rules: { 'template/earner-voice': 'off' } },
      ],
    }
    expect(await severities(configuration)).toEqual(['template/earner-voice info'])
    expect(await severities(configuration, 'templates/old/a.yaml')).toEqual([])
    expect(await severities(configuration, 'templates/old/deep/a.yaml')).toEqual([
      'template/earner-voice info',
    ])
  })

  test('a platform for some of the files', async () => {
    const few = stringify({ ...exemplary[0], skills: ['Water Sampling'] })
    const configuration: Configuration = {
      overrides: [{ files: 'templates/credly/**', platform: 'credly' }],
    }
    expect(await severities(configuration, 'templates/credly/a.yaml', few)).toEqual([
      'skills/count error',
    ])
    expect(await severities(configuration, 'templates/other/a.yaml', few)).toEqual([
      'config/platform info',
    ])
  })

  test('a language for some of the files, where the text does not surely tell', async () => {
    const configuration: Configuration = {
      platform: 'credly',
      overrides: [{ files: 'templates/nl/**', language: 'nl' }],
    }
    const short = stringify({
      ...exemplary[0],
      description: 'We teach water sampling.',
      badge_template_activities: [{ title: 'Water samples' }],
    })
    const voice = 'template/earner-voice warning'
    expect(await severities(configuration, 'templates/a.yaml', short)).toContain(voice)
    expect(await severities(configuration, 'templates/nl/a.yaml', short)).not.toContain(voice)
    expect(await severities(configuration, 'templates/nl/a.yaml')).toContain(voice)
  })
})

describe('what applies to a template', () => {
  test('guidance is silent on archived ones, contracts are not', async () => {
    const fields = {
      ...exemplary[0],
      state: 'archived',
      description:
        'We teach you to measure a stream. Earners can measure one and explain a change in it to their neighbours, by water sampling, data entry, public speaking and pollution reporting, so that a town knows what flows through it.',
      skills: ['Water Sampling'],
    }
    expect(await severities({ platform: 'credly' }, undefined, stringify(fields))).toEqual([
      'skills/count error',
    ])
  })

  test('a rule for English says nothing about a template that declares another language', async () => {
    const text = stringify({
      ...exemplary[0],
      description:
        'We meten het water van de beek bij ons huis, elke week, drie maanden lang. Deelnemers leggen een verandering uit aan de buurt en weten wie ze moeten bellen als het water ziek is.',
      language: 'nl-BE',
    })
    expect(await severities({ platform: 'credly' }, undefined, text)).toEqual([])
  })

  test('a rule of one’s own may be quieter in a single case, unless its severity is configured', async () => {
    const rule = templateRule({
      id: 'template/short-name',
      practice: 4,
      kind: 'guidance',
      severity: 'warning',
      reads: ['name'],
      summary: 'A name is short.',
      why: 'Because.',
      source: { title: 'A test', address: 'https://example.org' },
      mistakes: 'None.',
      examples: { good: [], bad: [] },
      *check({ name }) {
        if (name)
          yield { at: name.at, about: 'name', message: 'm', suggestion: 's', severity: 'info' }
      },
    })
    const source = { path: 'templates/a.yaml', text: stringify(exemplary[0]) }
    const quiet = await lint([source], { platform: 'credly' }, { rules: [rule] })
    expect(quiet.findings.map(({ severity }) => severity)).toEqual(['info'])
    const loud = await lint(
      [source],
      { platform: 'credly', rules: { [rule.id]: 'error' } },
      { rules: [rule] },
    )
    expect(loud.findings.map(({ severity }) => severity)).toEqual(['error'])
  })
})

test('one remark for a program whose templates have no platform, at the first of them', async () => {
  const sources = ['b', 'a'].map((name, index) => ({
    path: `templates/${name}.yaml`,
    text: stringify({ ...exemplary[index] }),
  }))
  const { findings } = await lint(sources)
  expect(findings.map(({ rule, file }) => [rule, file])).toEqual([
    ['config/platform', 'templates/b.yaml'],
  ])
  expect(findings[0]?.message).toContain('2 templates')
})
