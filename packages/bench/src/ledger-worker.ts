import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  eventOf,
  type FactsCache,
  Ledger,
  type LedgerEvent,
  LedgerKey,
  type NewEvent,
  summarise,
  verify,
} from '@badgelint/ledger'
import { DuckDBInstance } from '@duckdb/node-api'

/**
 * One measured step of {@link file://./ledger.ts}, in a process of its own: says on its standard output how
 * many milliseconds it took within the process, and the most memory that the process held, in megabytes.
 */
const [, , step = '', folder = '', count = '0'] = process.argv
const key = LedgerKey.parse('0123456789abcdef'.repeat(4)) ?? LedgerKey.create()
const batchSize = 5000
const months = Array.from({ length: 48 }, (_, index) => {
  const month = String((index % 12) + 1).padStart(2, '0')
  return `${2022 + Math.floor(index / 12)}-${month}`
})

/** Events of one batch: nine badges issued to each that is accepted, as 50 templates have them. */
function* events(batch: number, size: number): Generator<LedgerEvent> {
  const month = months[batch % months.length]
  for (let index = 0; index < size; index++) {
    const number = batch * batchSize + index
    const day = `${month}-${String((number % 28) + 1).padStart(2, '0')}`
    const common = { template: `template-${number % 50}`, sequence: 1 }
    const event: NewEvent =
      index % 10 === 9
        ? { ...common, type: 'accept', ref: key.credentialRef(`${number - 1}`), on: day }
        : {
            ...common,
            type: 'issue',
            ref: key.credentialRef(`${number}`),
            issued_on: day,
            completed_on: `${month}-01`,
            expires_on: 'none',
            channel: number % 3 === 0 ? 'manual' : 'api',
          }
    yield eventOf(event)
  }
}

async function make(): Promise<void> {
  const ledger = await Ledger.create(folder, [{ id: key.id, valid_from: '2020-01-01' }])
  for (let batch = 0; batch * batchSize < Number(count); batch++)
    await ledger.append(events(batch, Math.min(batchSize, Number(count))))
}

/** One event more each time; gives the middle one of the times, in milliseconds. */
async function append(times = 60): Promise<number> {
  const ledger = Ledger.open(folder)
  const all: number[] = []
  for (let index = 0; index < times; index++) {
    const event = [...events(1_000_000 + Number(count) + index, 1)]
    const start = performance.now()
    await ledger.append(event)
    all.push(performance.now() - start)
  }
  return all.sort((a, b) => a - b)[all.length >> 1] ?? Number.NaN
}

async function verified(content: 'raw' | 'full'): Promise<void> {
  const problems = await verify(Ledger.open(folder), { content })
  if (problems.some(({ kind }) => kind === 'error')) throw new Error(JSON.stringify(problems[0]))
}

/** The summary, with a cache in a folder beside the ledger where `isCached`. */
async function summary(isCached: boolean): Promise<void> {
  const cacheFolder = `${folder}-cache`
  mkdirSync(cacheFolder, { recursive: true })
  const cache: FactsCache = {
    read(name) {
      const path = join(cacheFolder, name)
      return existsSync(path) ? readFileSync(path) : undefined
    },
    write: (name, value) => writeFileSync(join(cacheFolder, name), value),
  }
  await summarise(Ledger.open(folder), isCached ? { cache } : {})
}

/** What the summary says, each event counted once, in the quickest of five ways that were tried. */
async function duckDb(): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.runAndReadAll(`
    with events as (
      select distinct id, type, template, channel, issued_on, completed_on, "on" from read_json('${folder}/events/*/*.jsonl', format = 'newline_delimited',
        columns = {id: 'varchar', type: 'varchar', template: 'varchar', channel: 'varchar',
          issued_on: 'date', completed_on: 'date', "on": 'date'})
    )
    select template, type, channel, date_trunc('month', coalesce(issued_on, "on")) as month, count(*),
      min(issued_on), max(issued_on), median(issued_on - completed_on)
    from events group by all`)
}

const steps: Record<string, () => Promise<unknown>> = {
  make,
  append: () => append(),
  appendOne: () => append(1),
  raw: () => verified('raw'),
  full: () => verified('full'),
  summary: () => summary(false),
  cached: () => summary(true),
  duckDb,
}
const run = steps[step]
if (run === undefined) throw new Error(`There is no step ${step}`)
const start = performance.now()
const own = await run()
const milliseconds = typeof own === 'number' ? own : performance.now() - start
const megabytes = (process.resourceUsage().maxRSS * 1024) / 1e6
process.stdout.write(JSON.stringify({ milliseconds, megabytes }))
