import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import {
  type Configuration,
  configurationProblems,
  lint,
  rules,
  type SeriesConfiguration,
  Settings,
} from '../src/internal.ts'
import { exemplary } from './exemplary.ts'

function settingsOf(...layers: readonly (readonly SeriesConfiguration[])[]): Settings {
  return new Settings(
    layers.map((series, index) => ({ origin: `layer ${index}`, configuration: { series } })),
    rules,
  )
}

describe('a series of the configuration', () => {
  test.each<[pattern: string, name: string, fits: boolean]>([
    ['Cohort *', 'Cohort 2023/24', true],
    ['cohort *', 'COHORT  Oslo', true],
    ['Cohort *', 'The Cohort 7', false],
    ['*Cohort*', 'The Cohort 7', true],
    ['* of *, *', 'Keeper of Reeds, North', true],
    ['* of *, *', 'Keeper of Reeds', false],
    ['ab*ba', 'aba', false],
    ['Night.Watch', 'Night Watch', false],
    ['Night Watch', 'Night Watch', true],
    ['*', '', true],
  ])('of names such as %s: %s', (match, name, fits) => {
    const settings = settingsOf([{ name: 's', match }])
    expect(settings.seriesOf('templates/a.yaml', name)).toBe(fits ? 's' : undefined)
  })

  test('by files, by both, and by the first that fits', () => {
    const settings = settingsOf([
      { name: 'chapters', files: 'chapters/**' },
      { name: 'old cohorts', files: ['old', 'older/*.json'], match: ['Cohort *', 'Class *'] },
      { name: 'cohorts', match: 'Cohort *' },
    ])
    expect(settings.seriesOf('chapters/a/b.yaml', 'Cohort 1')).toBe('chapters')
    expect(settings.seriesOf('old/a.json', 'Class 1')).toBe('old cohorts')
    expect(settings.seriesOf('older/a.yaml', 'Class 1')).toBeUndefined()
    expect(settings.seriesOf('a.yaml', 'Cohort 1')).toBe('cohorts')
    expect(settings.seriesOf('a.yaml', undefined)).toBeUndefined()
  })

  test('of the file itself comes before those of files that it extends', () => {
    const settings = settingsOf(
      [{ name: 'house', match: '*' }],
      [{ name: 'own', match: 'Cohort *' }],
    )
    expect(settings.seriesOf('a.yaml', 'Cohort 1')).toBe('own')
    expect(settings.seriesOf('a.yaml', 'Team 1')).toBe('house')
  })

  test('makes likeness no finding, unless a template names another one', async () => {
    const found = async (configuration: Configuration, series?: string) => {
      const texts = ['Crane Reader', 'Barge Reader'].map((name, index) =>
        stringify({
          ...exemplary[0],
          id: `t${index}`,
          name,
          image: `images/${index}.svg`,
          ...(series && index === 1 ? { series } : {}),
        }),
      )
      const sources = texts.map((text, index) => ({ path: `templates/${index}.yaml`, text }))
      const { findings } = await lint(sources, { platform: 'credly', ...configuration })
      return findings.map(({ rule }) => rule)
    }
    expect(await found({})).toEqual(['template/near-duplicate'])
    const series = [{ name: 'readers', match: '* Reader' }]
    expect(await found({ series })).toEqual([])
    expect(await found({ series }, 'boats')).toEqual(['template/near-duplicate'])
  })

  test.each<[series: unknown, pointer: string, message: string]>([
    [
      [{ name: 'all' }],
      '/series/0',
      'The series "all" has neither `files` nor `match`, so it would include every template; expected one of them',
    ],
    [[{ name: 'a', match: 'a' }, { match: 'b' }], '/series/1', 'Item 2 of `series` has no `name`'],
    [[{ name: 'a', pattern: 'a' }], '/series/0/pattern', 'The key `pattern` is not known'],
  ])('that says too little: %j', async (series, pointer, message) => {
    const problems = await configurationProblems({ series }, rules, 'badgelint.yaml')
    expect(problems).toHaveLength(1)
    expect(problems[0]?.at.pointer).toBe(pointer)
    expect(problems[0]?.message).toContain(message)
  })
})
