import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { positions, shapes } from './hostile-documents.ts'
import { markdownTable, milliseconds, number } from './table.ts'

/**
 * `node packages/bench/src/growth-documents.ts [--live FOLDER] [--only PATH]`: how the time of reading
 * grows for files that are made to take long. Fails where four times the text takes more than 4^1.3 times
 * as long, and where a megabyte takes more than five times what a megabyte of honest templates does.
 * Times are those of the processor, the least of three; what is below 5 ms counts as 5.
 */
const { values: options } = parseArgs({
  options: { live: { type: 'string' }, only: { type: 'string' } },
})
const sizes = [64, 256].map((size) => size * 1024)
const megabyte = 1_000_000
const mostGrowth = 4 ** 1.3
const mostTimesHonest = 5
const least = 5
/** What takes no longer than this for 256 KB is not looked at more closely. */
const soon = 100
/** In milliseconds on the clock, for one file. */
const longest = 120_000

let worker = await started()

async function started(): Promise<Worker> {
  const made = new Worker(new URL('./growth-worker.ts', import.meta.url))
  await once(made, 'message')
  return made
}

/** Infinity where it does not end. */
async function time(path: string, text: string, repeats = 3): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < repeats; run++) {
    worker.postMessage({ path, text })
    try {
      const [took]: number[] = await once(worker, 'message', {
        signal: AbortSignal.timeout(longest),
      })
      best = Math.min(best, took ?? best)
    } catch {
      await worker.terminate()
      worker = await started()
      return Number.POSITIVE_INFINITY
    }
  }
  return Math.max(least, best)
}

/** A megabyte of templates as programs have them, or one that is made up, where none are at hand. */
async function honest(): Promise<number> {
  if (options.live === undefined) return 500
  const [page] = readdirSync(options.live).filter((name) => name.endsWith('.json'))
  const text = readFileSync(join(options.live, page ?? ''), 'utf8')
  return ((await time('templates/live.json', text)) * megabyte) / text.length
}

interface Row {
  readonly what: string
  readonly times: readonly number[]
  readonly complaint?: string
}

async function measured(path: string, index: number, name: string, bar: number): Promise<Row> {
  const what = `${path} ${index + 1}, ${name}`
  const write = positions[path]?.[index] ?? String
  const shape = shapes[name] ?? String
  const large = await time(path, write(shape(sizes[1] ?? 0)), 1)
  if (large < soon) return { what, times: [large] }
  const [small = least, again = large] = [
    await time(path, write(shape(sizes[0] ?? 0))),
    await time(path, write(shape(sizes[1] ?? 0)), 2),
  ]
  const whole = await time(path, write(shape(megabyte)), 1)
  const growth = again / small
  const times = [small, again, whole]
  if (growth > mostGrowth) return { what, times, complaint: `grows ${number(growth)} times` }
  if (whole > bar) return { what, times, complaint: `takes ${number(whole / bar)} times the bar` }
  return { what, times }
}

const bar = mostTimesHonest * (await honest())
const rows: Row[] = []
for (const [path, own] of Object.entries(positions)) {
  if (options.only !== undefined && options.only !== path) continue
  for (const index of own.keys())
    for (const name of Object.keys(shapes)) {
      const row = await measured(path, index, name, bar)
      rows.push(row)
      if (row.complaint) process.stderr.write(`${row.what}: ${row.complaint}\n`)
    }
}
await worker.terminate()
const worst = rows.toSorted((a, b) => (b.times.at(-1) ?? 0) - (a.times.at(-1) ?? 0)).slice(0, 10)
process.stdout.write(
  markdownTable([
    ['the worst ten', '64 KB', '256 KB', '1 MB'],
    ...worst.map(({ what, times }) => [
      what,
      ...(times.length === 1 ? ['', ...times, ''] : times).map((one) =>
        typeof one === 'number' ? milliseconds(one) : one,
      ),
    ]),
  ]),
)
const failed = rows.filter(({ complaint }) => complaint !== undefined)
process.stdout.write(
  `${rows.length} shapes, ${failed.length} too slow; the bar is ${milliseconds(bar)}\n`,
)
if (failed.length > 0) process.exitCode = 1
