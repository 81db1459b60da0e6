import { expect, test } from 'vitest'
import { problemsOf } from './audit-life.ts'

/** Three years of audits on 60 templates; `npm run test:lives` plays as many as one likes on 300. */
test.each([1, 2, 3, 4, 5])('life %i of an audit is as it should be', async (seed) => {
  const { calm, rough, problems } = await problemsOf(seed, 60)
  expect(problems).toEqual([])
  expect(calm.issues).toBeGreaterThan(20)
  expect(rough.kills).toBeGreaterThan(5)
  expect(rough.overlaps).toBeGreaterThan(20)
})
