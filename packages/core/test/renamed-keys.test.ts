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
    expect(await configurationProblems({ links: { [former]: 1 } }, rules)).toEqual([
      {
        pointer: `/links/${former}`,
        message: `The key \`links.${former}\` is not known; expected \`links.${name}\``,
        suggestion: 'Rename it',
      },
    ])
    const [key = '', inner] = name.split('.')
    const links = { [key]: inner === undefined ? 1 : { [inner]: 1 } }
    expect(await configurationProblems({ links }, rules)).toEqual([])
  })
})

test('days of the cache are merged key by key, as they were at the top', () => {
  const layers = [{ cacheDays: { alive: 30 }, timeout: 5 }, {}, { cacheDays: { failed: 2 } }]
  expect(mergeLinks(layers)).toEqual({ cacheDays: { alive: 30, failed: 2 }, timeout: 5 })
  expect(mergeLinks([{ timeout: 5 }, { timeout: 6 }])).toEqual({ timeout: 6 })
})
