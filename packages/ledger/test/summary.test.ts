import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  eventOf,
  type FactsCache,
  type Ledger,
  type LedgerEvent,
  pack,
  summarise,
  sumOf,
  undo,
  waitsOf,
} from '../src/index.ts'
import { issue, key, later, newLedger } from './ledgers.ts'

/** A cache that tells what was asked of it. */
function cacheOf(kept = new Map<string, Uint8Array>()) {
  const written: string[] = []
  const cache: FactsCache = {
    read: (name) => kept.get(name),
    write: (name, value) => {
      written.push(name)
      kept.set(name, value)
    },
  }
  return { kept, written, cache }
}

const totals = async (ledger: Ledger, cache?: FactsCache) => {
  const { months } = await summarise(ledger, cache ? { cache } : {})
  return [...months].map(([month, templates]) => [month, [...templates].sort()])
}

test('counts issues, and what became of them, by month and template', async () => {
  const ledger = await newLedger()
  await ledger.append([
    issue('a', '2026-08-30', { completed_on: '2026-08-25' }),
    issue('b', '2026-09-02', { completed_on: '2026-09-01', channel: 'manual' }),
    issue('c', '2026-09-03', { template: 'welding' }),
    later('accept', 'a', '2026-09-04'),
    later('revoke', 'b', '2026-09-05'),
    later('correct', 'b', '2026-09-05', { field: 'name' }),
    later('share', 'a', '2026-09-06'),
    later('share', 'a', '2026-09-07', { sequence: 2 }),
  ])
  const { months } = await summarise(ledger)
  expect([...months.keys()]).toEqual(['2026-08', '2026-09'])
  expect(months.get('2026-09')?.get('data-analysis')).toMatchObject({
    issued: 1,
    accepted: 1,
    shared: 1,
    shares: 2,
    revoked: 1,
    corrected: 1,
    channels: { manual: 1 },
    revocations: { 'data-error': 1 },
    correctedFields: { name: 1 },
  })
  const all = sumOf([...months.values()].flatMap((templates) => [...templates.values()]))
  expect(all).toMatchObject({ issued: 3, first: '2026-08-30', last: '2026-09-03' })
  expect(waitsOf(all)).toMatchObject({ median: 1, unknown: 1 })
})

test('thirty equal rows are thirty issues, and once more they are no more', async () => {
  const rows = Array.from({ length: 30 }, (_, index) => {
    const { id: _id, ...event } = issue('x')
    return eventOf({ ...event, ref: key.rowRef('a,b,c', index + 1) } as LedgerEvent)
  })
  const ledger = await newLedger()
  await ledger.append(rows)
  await ledger.append([...rows.slice(0, 20), issue('another')])
  const { months } = await summarise(ledger)
  expect(months.get('2026-09')?.get('data-analysis')?.issued).toBe(31)
})

describe('what is kept', () => {
  test('says the same as all that is read, whatever comes and goes', async () => {
    const badge = fc.integer({ min: 0, max: 30 })
    const event = fc.oneof(
      fc
        .tuple(badge, fc.integer({ min: 1, max: 3 }))
        .map(([one, month]) => issue(`${one}`, `2026-0${month}-05`)),
      badge.map((one) => later('accept', `${one}`, '2026-02-08')),
    )
    const act = fc.oneof(
      { weight: 6, arbitrary: fc.array(event, { minLength: 1, maxLength: 6 }) },
      { weight: 1, arbitrary: fc.constantFrom('pack', 'undo', 'damage', 'lose') },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 2, maxLength: 8 }), async (acts) => {
        const ledger = await newLedger()
        const { cache, kept } = cacheOf()
        for (const one of acts) {
          const loose = ledger.batches().filter(({ file }) => !file.includes('.pack.'))
          if (Array.isArray(one)) await ledger.append(one)
          else if (one === 'pack') await pack(ledger, '2026-12-01')
          else if (one === 'undo' && loose[0]) await undo(ledger, loose[0].digest)
          else if (one === 'damage')
            for (const [name, bytes] of kept) kept.set(name, bytes.subarray(0, bytes.length - 4))
          else if (one === 'lose')
            for (const name of kept.keys()) if (name.endsWith('.seen')) kept.delete(name)
          expect(await totals(ledger, cache)).toEqual(await totals(ledger))
        }
      }),
      { numRuns: 15 },
    )
  })

  test('is used: one more batch has its month worked out anew, and no other', async () => {
    const ledger = await newLedger()
    await ledger.append([issue('a', '2026-08-01'), issue('b', '2026-09-01')])
    const { cache, written, kept } = cacheOf()
    const before = await totals(ledger, cache)
    expect(written.splice(0)).toHaveLength(4)
    expect(await totals(ledger, cache)).toEqual(before)
    expect(written).toEqual([])
    // What the first batch says comes from the cache: it is asked, and not the file.
    const text = Buffer.from(kept.get('2026-09.json') ?? []).toString()
    kept.set('2026-09.json', Buffer.from(text.replace('"issued":1', '"issued":1000')))
    await ledger.append([issue('c', '2026-09-02')])
    const { months } = await summarise(ledger, { cache })
    expect(months.get('2026-09')?.get('data-analysis')?.issued).toBe(1001)
    expect(written.toSorted()).toEqual(['2026-09.json', '2026-09.seen'])
  })
})
