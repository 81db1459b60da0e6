import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { factProviders, openMetrics } from '../src/facts/fact-providers.ts'
import { readMetricsFiles } from '../src/facts/metrics.ts'
import { isMetricsFile, type MetricsContext } from '../src/facts/metrics-files.ts'
import { emptyFolder, git, lay } from './repository.ts'

const contextOf = (base: string, more: Partial<MetricsContext> = {}) => ({
  base,
  root: base,
  boundary: base,
  programPath: 'program.yaml',
  ledgerFolder: 'ledger',
  ...more,
})

const table = 'date,metric,value\n2026-03-31,acceptance rate,71 %\n'

test('without a folder of metrics nothing is provided', async () => {
  const base = emptyFolder()
  expect(openMetrics(contextOf(base))).toBeUndefined()
  expect(factProviders(contextOf(base)).metrics).toBeUndefined()
  lay(base, { 'metrics/README.md': '# Metrics' })
  expect(await readMetricsFiles(contextOf(base))).toBeUndefined()
})

test('all tables below the folder are read, in the order of their paths, and what git ignores is not', async () => {
  const base = emptyFolder()
  git(base, 'init', '-q')
  lay(base, {
    '.gitignore': 'draft.csv\n',
    'metrics/b.csv': 'date;metric;value\n2026-02-28;issued;1.200,5\n',
    'metrics/2025/a.csv': table,
    'metrics/draft.csv': 'x',
    'metrics/notes.txt': 'x',
    'other/c.csv': 'x',
  })
  const facts = await factProviders(contextOf(base)).metrics?.provide([], { today: '2026-06-01' })
  expect(facts?.files).toEqual(['metrics/2025/a.csv', 'metrics/b.csv'])
  expect(facts?.problems).toEqual([])
  expect(facts?.measurements.map(({ on, metric, value }) => [on, metric, value])).toEqual([
    ['2026-02-28', 'issued', 1200.5],
    ['2026-03-31', 'acceptance-rate', 71],
  ])
})

test('globs, columns and the order of dates are configured', async () => {
  const base = emptyFolder()
  lay(base, { 'numbers/kpi.tsv': 'Stand\tmetric\tvalue\n03/04/2026\tissued\t12\n' })
  const metrics = { files: './numbers', columns: { date: 'stand' }, dates: 'dmy' } as const
  const facts = await readMetricsFiles(contextOf(base, { metrics }))
  expect(facts).toMatchObject({ problems: [], measurements: [{ on: '2026-04-03', value: 12 }] })
  const context = contextOf(base, { metrics })
  expect(isMetricsFile(join(base, 'numbers/kpi.tsv'), context)).toBe(true)
  expect(isMetricsFile(join(base, 'metrics/kpi.csv'), context)).toBe(false)
  expect(isMetricsFile(join(base, 'metrics/2026/kpi.csv'), contextOf(base))).toBe(true)
  const isExcluded = (path: string) => path === 'numbers/kpi.tsv'
  expect(await readMetricsFiles(contextOf(base, { metrics, isExcluded }))).toBeUndefined()
})

test.each([
  ['UTF-8 with a mark', Buffer.from(`\ufeff${table}`)],
  ['UTF-16', Buffer.from(`\ufeff${table}`, 'utf16le')],
  ['UTF-16, the other way round', Buffer.from(`\ufeff${table}`, 'utf16le').swap16()],
  ['Windows-1252', Buffer.from(table.replace('71 %', '71\u00a0%'), 'latin1')],
])('%s is read', async (_, bytes) => {
  const base = emptyFolder()
  lay(base, { 'metrics/a.csv': '' })
  writeFileSync(join(base, 'metrics/a.csv'), bytes)
  expect(await readMetricsFiles(contextOf(base))).toMatchObject({
    problems: [],
    measurements: [{ metric: 'acceptance-rate', value: 71 }],
  })
})

test('a file that cannot be read is a problem at it, and links lead nowhere outside', async () => {
  const outside = emptyFolder()
  lay(outside, { 'a.csv': table, 'metrics/b.csv': table })
  const base = emptyFolder()
  lay(base, { 'metrics/own.csv': table })
  symlinkSync(join(outside, 'a.csv'), join(base, 'metrics/link.csv'))
  const facts = await readMetricsFiles(contextOf(base))
  expect(facts?.measurements).toHaveLength(1)
  expect(facts?.problems).toMatchObject([
    { at: { file: { file: 'metrics/link.csv' }, line: 1, column: 1 } },
  ])
  expect(facts?.problems[0]?.message).toContain('outside')
  const files = `../${outside.split('/').at(-1)}/**/*.csv`
  expect(await readMetricsFiles(contextOf(base, { metrics: { files } }))).toBeUndefined()
  const linked = emptyFolder()
  symlinkSync(join(outside, 'metrics'), join(linked, 'metrics'))
  expect((await readMetricsFiles(contextOf(linked)))?.measurements ?? []).toEqual([])
})

test('one measurement in two files counts once, and two values are a problem', async () => {
  const base = emptyFolder()
  lay(base, {
    'metrics/a.csv': table,
    'metrics/b.csv': table,
    'metrics/c.csv': table.replace('71', '72'),
  })
  const facts = await readMetricsFiles(contextOf(base))
  expect(facts?.measurements).toHaveLength(1)
  expect(facts?.problems.map(({ at, message }) => [at.file.file, at.line, message])).toEqual([
    [
      'metrics/c.csv',
      2,
      'acceptance-rate on 2026-03-31 is 72 here and 71 in metrics/a.csv on line 2; expected one value per day',
    ],
  ])
})

test('in another state of files those of that state are read', async () => {
  const base = emptyFolder()
  lay(base, { 'metrics/a.csv': table, 'metrics/gone.csv': 'x' })
  const virtualFiles = (absolute: string) =>
    absolute.endsWith('gone.csv') ? null : Buffer.from(table.replace('71', '72'))
  expect(await readMetricsFiles(contextOf(base, { virtualFiles }))).toMatchObject({
    files: ['metrics/a.csv'],
    measurements: [{ value: 72 }],
  })
})
