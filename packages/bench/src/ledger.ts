import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from './processes.ts'
import { markdownTable, milliseconds, number, verdict } from './table.ts'

/**
 * `npm run bench:ledger`: a ledger of a million events, some 237 MB, against `sha256sum` of its bytes and
 * against DuckDB with all the processors. Each figure is the median of runs by turns, each in a
 * process of its own, whose start is not counted. `--quick` takes a tenth of the events.
 */
const isQuick = process.argv.includes('--quick')
const count = isQuick ? 100_000 : 1_000_000
const rounds = isQuick ? 2 : 5
/** Megabytes that no step may go beyond. */
const maxMemory = 250

interface Measured {
  readonly milliseconds: number
  readonly megabytes: number
}

const top = mkdtempSync(join(tmpdir(), 'badgelint-bench-ledger-'))
const large = join(top, 'large', 'ledger')
const small = join(top, 'small', 'ledger')

function step(name: string, folder: string, events = 0): Measured {
  const worker = join(import.meta.dirname, 'ledger-worker.ts')
  const output = run(process.execPath, [worker, name, folder, String(events)], top)
  return JSON.parse(output)
}

function run(command: string, parameters: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, parameters, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${command} ${parameters[0]} ended with ${status}: ${stderr}`)
  return stdout
}

function timed(use: () => unknown): number {
  const start = performance.now()
  use()
  return performance.now() - start
}

/** Two things by turns, after one run of each that warms the machine's caches. */
function compare(own: () => Measured, other: () => number) {
  own()
  other()
  const pairs = Array.from({ length: rounds }, () => ({ own: own(), other: other() }))
  return {
    own: median(pairs.map((pair) => pair.own.milliseconds)),
    other: median(pairs.map((pair) => pair.other)),
    ratio: median(pairs.map((pair) => pair.own.milliseconds / pair.other)),
    megabytes: Math.max(...pairs.map((pair) => pair.own.megabytes)),
  }
}

const rows: string[][] = []

function ratioRow(
  measure: string,
  rival: string,
  most: number,
  own: () => Measured,
  other: () => number,
) {
  process.stderr.write(`${measure} …\n`)
  const { own: time, other: otherTime, ratio, megabytes } = compare(own, other)
  rows.push([
    measure,
    milliseconds(time),
    `${milliseconds(otherTime)}, ${rival}`,
    number(ratio),
    `at most ${number(most)}`,
    verdict(ratio, { most }),
    `${number(megabytes)} MB, ${verdict(megabytes, { most: maxMemory }, ' MB')}`,
  ])
}

function compareSummary(): void {
  const duckDb = () => step('duckDb', large).milliseconds
  const cold = () => step('summary', large)
  ratioRow('summary', 'DuckDB', 6, cold, duckDb)
  step('cached', large)
  const oneMore = () => {
    step('appendOne', large, Math.floor(Math.random() * 1e9))
    return step('cached', large)
  }
  ratioRow('summary after one more import', 'all read', 1 / 20, oneMore, () => cold().milliseconds)
}

try {
  process.stderr.write(`${count} events …\n`)
  step('make', large, count)
  step('make', small, 10)

  const sum = () => timed(() => run('sh', ['-c', 'sha256sum events/*/*.jsonl'], large))
  ratioRow('verify, raw', 'sha256sum', 4, () => step('raw', large), sum)
  ratioRow('verify, full', 'sha256sum', 8, () => step('full', large), sum)
  compareSummary()
  const appendTo = (folder: string) => step('append', folder, Math.floor(Math.random() * 1e9))
  ratioRow(
    `append to ${count} events`,
    'to 10 events',
    1.5,
    () => appendTo(large),
    () => appendTo(small).milliseconds,
  )

  process.stderr.write('git …\n')
  const git = (...parameters: string[]) =>
    run(
      'git',
      ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...parameters],
      join(top, 'large'),
    )
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'all')
  const commits = Array.from({ length: rounds }, () => {
    step('appendOne', large, Math.floor(Math.random() * 1e9))
    return timed(() => {
      git('add', '--all')
      git('commit', '--quiet', '--message', 'one more')
    })
  })
  rows.push([
    'git add and commit of one more batch',
    milliseconds(median(commits)),
    '',
    '',
    '',
    '',
    '',
  ])
  const heading = ['measure', 'badgelint', 'compared with', 'ratio', 'bar', 'met?', 'peak memory']
  process.stdout.write(markdownTable([heading, ...rows]))
} finally {
  rmSync(top, { recursive: true, force: true })
}
