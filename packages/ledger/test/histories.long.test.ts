import { expect, test } from 'vitest'
import { playHistories } from './histories.ts'

test('two hundred random histories merge without a conflict and lose nothing', async () => {
  await playHistories(200)
  expect.hasAssertions()
}, 1_800_000)
