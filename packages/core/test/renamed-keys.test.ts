import { describe, expect, test } from 'vitest'
import { mergeLinks } from '../src/configuration/link-settings.ts'
import { configurationProblems, rules } from '../src/internal.ts'

describe('a former key is refused, and its new name is said', () => {
  test.each([
    ['atOnce', 'concurrency'],
    ['perHost', 'concurrencyPerHost'],
    ['most', 'maxPerHost'],
    ['good', 'cacheDays.alive'],
    ['bad', 'cacheDays.failed'],
  ])('links.%s, now links.%s', async (former, name) => {
    expect(
      await configurationProblems({ links: { [former]: 1 } }, rules, 'badgelint.yaml'),
    ).toMatchObject([
      {
        at: { pointer: `/links/${former}` },
        message: `The key \`links.${former}\` is not known; expected \`links.${name}\``,
        suggestion: 'Rename it',
      },
    ])
    const [key = '', inner] = name.split('.')
    const links = { [key]: inner === undefined ? 1 : { [inner]: 1 } }
    expect(await configurationProblems({ links }, rules, 'badgelint.yaml')).toEqual([])
  })
})

describe('a former option of a rule is refused, and its new name is said', () => {
  test.each([
    ['skills/backed', 'shortest', 'minDescriptionLength'],
    ['skills/many', 'most', 'max'],
    ['skills/meaningful', 'longest', 'maxLength'],
    ['template/boilerplate', 'fewest', 'minTemplates'],
    ['template/description-thin', 'least', 'minLength'],
    ['template/description-thin', 'good', 'recommendedLength'],
    ['template/name', 'most', 'maxLength'],
    ['template/readability', 'most', 'maxWords'],
  ])('%s: %s, now %s', async (rule, former, name) => {
    const setting = (option: string) => ({ rules: { [rule]: { severity: 'info', [option]: 20 } } })
    expect(await configurationProblems(setting(former), rules, 'badgelint.yaml')).toMatchObject([
      {
        at: { pointer: `/rules/${rule.replace('/', '~1')}/${former}` },
        message: `The option \`${former}\` of \`${rule}\` is not known; expected \`${name}\``,
        suggestion: 'Rename it',
      },
    ])
    expect(await configurationProblems(setting(name), rules, 'badgelint.yaml')).toEqual([])
  })

  test('in an override too, but not where a rule of one’s own has an option of that name', async () => {
    const override = { files: 'a/**', rules: { 'skills/many': { most: 3 } } }
    expect(
      await configurationProblems({ overrides: [override] }, rules, 'badgelint.yaml'),
    ).toMatchObject([
      { at: { pointer: '/overrides/0/rules/skills~1many/most' }, suggestion: 'Rename it' },
    ])
    const most = { type: 'integer', description: 'How many.', default: 5 } as const
    const own = rules.map((rule) =>
      rule.id === 'skills/many' ? { ...rule, options: { most } } : rule,
    )
    expect(
      await configurationProblems({ rules: { 'skills/many': { most: 3 } } }, own, 'badgelint.yaml'),
    ).toEqual([])
  })
})

test('days of the cache are merged key by key, as they were at the top', () => {
  const layers = [{ cacheDays: { alive: 30 }, timeout: 5 }, {}, { cacheDays: { failed: 2 } }]
  expect(mergeLinks(layers)).toEqual({ cacheDays: { alive: 30, failed: 2 }, timeout: 5 })
  expect(mergeLinks([{ timeout: 5 }, { timeout: 6 }])).toEqual({ timeout: 6 })
})
