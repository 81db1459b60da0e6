import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lintSources, rules, Settings, type Source } from '@badgelint/core/internal'
import { type Crowd, filledUp, giants, tiny } from './crowds.ts'
import { realExport } from './real.ts'
import { knownSound } from './specimens.ts'
import { mostGrowth } from './stopwatch.ts'
import { sets } from './templates.ts'

/**
 * The second part of `npm run test:growth`: with all rules on and the usual bounds, the time grows with
 * the number of templates and no faster, and no file of 1 MB takes more than five times what 1 MB of
 * ordinary templates takes.
 */
const megabyte = 1_000_000
const mostTimes = 5
const complaints: string[] = []
const settings = new Settings(
  [
    {
      origin: 'growth',
      configuration: {
        platform: 'credly',
        rules: Object.fromEntries(rules.map(({ id, severity }) => [id, severity])),
      },
    },
  ],
  rules,
)

/** Milliseconds of the processor, on this thread. */
async function time(sources: readonly Source[]): Promise<number> {
  const start = process.threadCpuUsage()
  await lintSources(sources, settings, { today: '2026-06-01' })
  const { user, system } = process.threadCpuUsage(start)
  return (user + system) / 1000
}

async function least(sources: readonly Source[], rounds: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) best = Math.min(best, await time(sources))
  return best
}

/** Each in a file of its own, as a program keeps them. */
function files(crowd: Crowd, count: number): Source[] {
  return crowd(count).map((template, index) => ({
    path: `templates/${index}.json`,
    text: JSON.stringify(template),
  }))
}

async function grows(
  kind: string,
  crowds: Readonly<Record<string, Crowd>>,
  counts: [number, number],
) {
  for (const [name, crowd] of Object.entries(crowds)) {
    const [small, large] = counts
    const measure = async (count: number, rounds: number) => least(files(crowd, count), rounds)
    let [first, last] = [await measure(small, 1), await measure(large, 1)]
    let exponent = powerOf(first, last, large / small)
    if (exponent > mostGrowth) {
      ;[first, last] = [
        Math.min(first, await measure(small, 2)),
        Math.min(last, await measure(large, 2)),
      ]
      exponent = powerOf(first, last, large / small)
    }
    const row = `| ${kind}: ${name} | ${small}, ${large} | ${Math.round(first)}, ${Math.round(last)} | ${exponent.toFixed(2)} |`
    process.stdout.write(`${row}\n`)
    if (exponent > mostGrowth) complaints.push(row)
  }
}

function powerOf(first: number, last: number, factor: number): number {
  return Math.log(Math.max(5, last) / Math.max(5, first)) / Math.log(factor)
}

/** Templates as people write them: the real ones where they lie beside the project. */
function ordinary(): readonly { readonly path: string; readonly text: string }[] {
  const folder = realExport()
  if (folder === undefined) return sets.varied(2000, 1)
  const pages = readdirSync(folder).sort().slice(0, 3)
  return pages.map((name) => ({
    path: `templates/${name}`,
    text: readFileSync(join(folder, name), 'utf8'),
  }))
}

async function noneIsSlow(): Promise<void> {
  const sources = ordinary()
  await time(sources)
  const size = sources.reduce((sum, { text }) => sum + text.length, 0)
  const usual = ((await least(sources, 3)) / size) * megabyte
  process.stdout.write(`| 1 MB of ordinary templates | | ${Math.round(usual)} | 1 |\n`)
  const tell = (name: string, taken: number) => {
    const row = `| 1 MB: ${name} | | ${Math.round(taken)} | ${(taken / usual).toFixed(1)} times |`
    process.stdout.write(`${row}\n`)
    if (taken > mostTimes * usual) complaints.push(row)
  }
  for (const [name, fields] of Object.entries(giants)) {
    const template = { name: 'Keeper', ...knownSound, ...fields(megabyte * 0.9) }
    tell(name, await least([{ path: 'templates/a.json', text: JSON.stringify(template) }], 2))
  }
  for (const [kind, crowds] of Object.entries({ filledUp, tiny }))
    for (const [name, crowd] of Object.entries(crowds)) {
      const one = JSON.stringify(crowd(1)).length
      const all = crowd(Math.max(2, Math.round(megabyte / one)))
      const text = all.map((template) => JSON.stringify(template)).join('\n---\n')
      tell(`${kind}, ${name}`, await least([{ path: 'templates/a.yaml', text }], 2))
    }
}

process.stdout.write('| what | templates | ms | |\n| --- | --- | --- | --- |\n')
await noneIsSlow()
await grows('filled up', filledUp, [250, 1000])
await grows('small', tiny, [1000, 4000])
for (const complaint of complaints) process.stderr.write(`Too slow: ${complaint}\n`)
if (complaints.length > 0) process.exitCode = 1
