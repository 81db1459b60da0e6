import { expect, test } from 'vitest'
import { pack, verify } from '../src/index.ts'
import { commit, newRepository, playHistories } from './histories.ts'
import { idsOf, issue } from './ledgers.ts'

test('twenty random histories merge without a conflict and lose nothing', async () => {
  await playHistories(20)
  expect.hasAssertions()
})

test('two branches that pack one month differently merge, though most of it is one batch', async () => {
  const repository = await newRepository()
  const { ledger, git } = repository
  await ledger.append(Array.from({ length: 50 }, (_, index) => issue(`${index}`)))
  for (const badge of ['a', 'b', 'c', 'd']) await ledger.append([issue(badge)])
  await commit(repository)
  await git('checkout', '--quiet', '-b', 'other')
  for (const badge of ['e', 'f', 'g']) await ledger.append([issue(badge)])
  expect((await pack(ledger, '2026-10-01')).packs).toHaveLength(1)
  await commit(repository)
  await git('checkout', '--quiet', 'main')
  expect((await pack(ledger, '2026-10-01')).packs).toHaveLength(1)
  await commit(repository)
  await git('merge', '--quiet', '--no-edit', 'other')
  expect(await idsOf(ledger)).toHaveLength(57)
  expect(await verify(ledger, { content: 'full' })).toEqual([])
})
