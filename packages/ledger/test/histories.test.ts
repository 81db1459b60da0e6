import { expect, test } from 'vitest'
import { playHistory } from './histories.ts'

test('twenty random histories merge without a conflict and lose nothing', async () => {
  for (let seed = 1; seed <= 20; seed++) await playHistory(seed)
  expect.hasAssertions()
})
