import { expect, test } from 'vitest'
import { assertRef, eventOf, type Ledger, type NewEvent, readIssuance } from '../src/index.ts'
import { issue, later, newLedger } from './ledgers.ts'

const today = '2026-10-01'

const of = (ledger: Ledger, template = 'data-analysis') =>
  new Map(readIssuance(ledger, { today }).templates).get(template)

const asserted = (on: string, count: number, template = 'data-analysis') =>
  eventOf({
    type: 'assert',
    template,
    ref: assertRef(template, on),
    sequence: 1,
    on,
    count,
  } as NewEvent)

test('counts badges that are held, and those of pilots apart', async () => {
  const ledger = await newLedger()
  const pilot = issue('p', '2026-05-01', { type: 'pilot' })
  await ledger.append([
    pilot,
    issue('a', '2026-06-01'),
    issue('b', '2026-07-01'),
    issue('c', '2026-08-01'),
    later('revoke', 'a', '2026-08-02'),
    later('revoke', 'p', '2026-08-02'),
    later('replace', 'a', '2026-08-03'),
    later('correct', 'b', '2026-08-04', { field: 'name' }),
  ])
  expect(of(ledger)).toMatchObject({
    issued: 3,
    held: 2,
    first: '2026-06-01',
    last: '2026-08-01',
    firstPilot: '2026-05-01',
    lastEvent: '2026-08-04',
  })
  expect(readIssuance(ledger, { today })).toMatchObject({
    since: '2026-05-01',
    until: '2026-08-04',
  })
})

test('an event that lies in two batches counts once', async () => {
  const ledger = await newLedger()
  await ledger.append([issue('a'), issue('b')])
  await ledger.append([issue('a'), issue('c')])
  expect(of(ledger)?.issued).toBe(3)
})

test('waits and channels are those of the last twelve months', async () => {
  const ledger = await newLedger()
  await ledger.append([
    issue('old', '2025-09-30', { completed_on: '2025-01-01', channel: 'manual' }),
    issue('first', '2025-10-01', { completed_on: '2025-09-28' }),
    issue('none', '2026-01-01', { channel: 'manual' }),
  ])
  const { recentSince } = readIssuance(ledger, { today })
  expect(recentSince).toBe('2025-10-01')
  expect(of(ledger)?.recent).toEqual({
    waits: { known: 1, unknown: 1, negative: 0, median: 3, ninth: 3 },
    channels: { api: 1, manual: 1 },
  })
})

test('what is amended counts for the month of the issue, once for each badge, by what weighs most', async () => {
  const ledger = await newLedger()
  await ledger.append([
    issue('a', '2026-06-01'),
    issue('b', '2026-06-02'),
    issue('c', '2026-07-02'),
    later('correct', 'a', '2026-09-01', { field: 'name' }),
    later('revoke', 'a', '2026-09-02', { reason: 'duplicate' }),
    later('correct', 'c', '2026-09-02', { field: 'email', reason: 'recipient-request' }),
    later('correct', 'nobody', '2026-09-02', { field: 'name' }),
  ])
  expect(of(ledger)?.months).toEqual([
    { month: '2026-06', issued: 2, amended: { duplicate: 1 } },
    { month: '2026-07', issued: 1, amended: { 'recipient-request': 1 } },
  ])
})

test('what the platform said is held against the same day', async () => {
  const ledger = await newLedger()
  await ledger.append([
    asserted('2026-07-01', 9),
    asserted('2026-08-15', 2),
    asserted('2026-12-01', 5),
    issue('a', '2026-06-01'),
    issue('b', '2026-08-15'),
    issue('late', '2026-08-16'),
    issue('gone', '2026-06-01'),
    later('revoke', 'gone', '2026-08-15'),
    later('accept', 'a', '2026-08-01'),
    later('accept', 'b', '2026-08-16'),
    later('accept', 'gone', '2026-08-01'),
  ])
  expect(of(ledger)?.asserted).toEqual({ on: '2026-08-15', count: 2, live: 2, accepted: 1 })
})

test('without an acceptance nobody knows which badges are pending', async () => {
  const ledger = await newLedger()
  await ledger.append([asserted('2026-08-15', 2), issue('a', '2026-06-01')])
  expect(of(ledger)?.asserted).toEqual({ on: '2026-08-15', count: 2, live: 1 })
})

test('names days that cannot be right, unless a correction does or the badge is gone', async () => {
  const ledger = await newLedger()
  const early = issue('early', '2026-06-01', { completed_on: '2026-06-03' })
  await ledger.append([early])
  await ledger.append([
    issue('early-2', '2026-07-01', { completed_on: '2026-07-03' }),
    issue('mended', '2026-07-01', { completed_on: '2026-07-09' }),
    later('correct', 'mended', '2026-07-20', { field: 'completed_on' }),
    issue('gone', '2026-07-01', { completed_on: '2026-07-09' }),
    later('revoke', 'gone', '2026-07-20'),
    issue('coming', '2026-10-02'),
  ])
  const [first, second] = of(ledger)?.wrongDays ?? []
  expect(first).toMatchObject({
    kind: 'before-completion',
    count: 2,
    first: { id: early.id, line: 1, issued_on: '2026-06-01', completed_on: '2026-06-03' },
  })
  expect(first?.first.file).toMatch(/^events\/2026-06\//)
  expect(second).toMatchObject({ kind: 'future', count: 1, first: { issued_on: '2026-10-02' } })
  expect(of(ledger)?.last).toBe('2026-07-01')
})

test('counts with which meaning badges were issued', async () => {
  const ledger = await newLedger()
  const meaning = (name: string) => ({
    meaning: { criteria: 'c'.repeat(16), level: 'd'.repeat(16), name, skills: 'e'.repeat(16) },
  })
  const [one, other] = ['1'.repeat(16), '2'.repeat(16)]
  await ledger.append([
    issue('a', '2026-06-01', meaning(one)),
    issue('b', '2026-06-02', meaning(one)),
    issue('c', '2026-06-03', meaning(other)),
    issue('d', '2026-06-04'),
    issue('gone', '2026-06-05', meaning(one)),
    later('revoke', 'gone', '2026-07-20'),
  ])
  const rest = (name: string) => `${'c'.repeat(16)} ${'d'.repeat(16)} ${name} ${'e'.repeat(16)}`
  expect(of(ledger)?.meanings).toEqual([
    { digests: rest(one), count: 2, last: '2026-06-02' },
    { digests: rest(other), count: 1, last: '2026-06-03' },
  ])
})
