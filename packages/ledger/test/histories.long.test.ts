import { expect, test } from 'vitest'
import { playHistory } from './histories.ts'

test('two hundred random histories merge without a conflict and lose nothing', async () => {
  for (let seed = 1; seed <= 200; seed++) await playHistory(seed)
  expect.hasAssertions()
}, 1_800_000)
