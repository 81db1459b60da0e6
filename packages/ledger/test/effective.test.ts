import { expect, test } from 'vitest'
import { type BadgeState, effective, type LedgerEvent } from '../src/index.ts'
import { issue, later } from './ledgers.ts'

const accepted = later('accept', 'a', '2026-09-03')
const shared = [
  later('share', 'a', '2026-09-09'),
  later('share', 'a', '2026-09-05', { sequence: 2 }),
]
const name = later('correct', 'a', '2026-09-06', { field: 'name' })
const group = later('correct', 'a', '2026-09-06', { field: 'group', of: issue('a').id })
const mended = later('correct', 'a', '2026-09-07', { field: 'name', of: name.id })
const replaced = later('replace', 'a', '2026-09-08', { by: issue('b').ref })
const revoked = later('revoke', 'a', '2026-09-20')

function stateOf(...events: LedgerEvent[]): BadgeState | undefined {
  return effective(events).get(issue('a').ref)
}

test('a badge is live, accepted and shared as its events say, in any order and however often', () => {
  const events = [...shared, issue('a'), accepted, issue('b')]
  const state = stateOf(...events)
  expect(state).toMatchObject({ state: 'live', accepted_on: '2026-09-03', issue: issue('a') })
  expect(state?.shared_on).toEqual(['2026-09-05', '2026-09-09'])
  expect(stateOf(...events.toReversed(), ...events)).toEqual(state)
})

test('a revocation wins over a replacement, whichever came first', () => {
  expect(stateOf(issue('a'), replaced)).toMatchObject({ state: 'replaced', ended: replaced })
  expect(stateOf(issue('a'), revoked, replaced)).toMatchObject({ state: 'revoked', ended: revoked })
})

test('of corrections those are shown that no later one names', () => {
  const other = later('correct', 'a', '2026-09-06', { field: 'name', sequence: 2 })
  expect(stateOf(issue('a'), mended, name)?.corrections).toEqual([mended])
  expect(stateOf(issue('a'), name, other, group)?.corrections).toHaveLength(3)
})

test('a badge whose issue is missing is there without it', () => {
  const state = stateOf(revoked)
  expect(state).toMatchObject({ state: 'revoked', template: 'data-analysis' })
  expect(state?.issue).toBeUndefined()
})
