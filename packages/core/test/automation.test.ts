import { expect, test } from 'vitest'
import { automations } from '../src/platforms/automation.ts'
import { platformNames } from '../src/platforms/index.ts'

test.each(Object.entries(automations))('%s has ways to issue by a system', (platform, ways) => {
  expect(platformNames).toContain(platform)
  expect(ways[0]?.name).toBe('API')
  for (const { address } of ways) expect(address).toMatch(/^https:\/\/[^\s]+$/)
  for (const list of [ways.map(({ name }) => name), ways.map(({ address }) => address)])
    expect(new Set(list).size).toBe(list.length)
})
