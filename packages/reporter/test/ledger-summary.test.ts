import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LedgerFacts, noFacts, type TemplateFacts } from '@badgelint/ledger'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { summaryJson, summaryTable, summaryText } from '../src/ledger/index.ts'

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../schemas/ledger-summary.schema.json'), 'utf8'),
)
const fits = new Ajv({ strict: false }).compile(schema)

function facts(fields: Partial<TemplateFacts>): TemplateFacts {
  const days = { first: '2026-01-12', last: '2026-01-20' }
  return { ...noFacts(), ...days, issued: 12, channels: { api: 12 }, ...fields }
}

const ledger: LedgerFacts = {
  months: new Map([
    ['2026-01', new Map([['bee-keeper', facts({ waits: { '3': 12 }, revoked: 1 })]])],
    ['2026-03', new Map([['stream-keeper', facts({ issued: 2, channels: { bulk: 2 } })]])],
  ]),
}

test.each(['template', 'month'] as const)('what programs get fits its schema, by %s', (by) => {
  for (const smallCells of [true, false]) {
    const value = JSON.parse(summaryJson(summaryTable(ledger, { by, smallCells })))
    expect(fits(value), JSON.stringify(fits.errors)).toBe(true)
    expect(JSON.stringify(value).includes('"suppressed":["')).toBe(!smallCells)
  }
  expect(fits({ version: 1 })).toBe(false)
})

test('a month in which nothing happened has its gap in the bars', async () => {
  const table = summaryTable(ledger, { by: 'template' })
  expect(table.trends.get('bee-keeper')).toEqual([12, 0, 0])
  const wide = await summaryText(table, { columns: 80, color: false })
  expect(wide).toContain('By month')
  const narrow = await summaryText(table, { columns: 66, color: false })
  expect(narrow).not.toContain('By month')
})

test('years of several months add up', () => {
  const { total, rows } = summaryTable(
    {
      months: new Map([
        ['2025-12', new Map([['a', facts({ waits: { '1': 6, '-2': 1 } })]])],
        ['2026-01', new Map([['a', facts({ waits: { '1': 1, '9': 4 } })]])],
      ]),
    },
    { by: 'template' },
  )
  expect(rows).toHaveLength(1)
  expect(total.counts.issued).toBe(24)
  expect(total.waits).toEqual({ median: 1, ninth: 9, unknown: 12, negative: 1 })
})
