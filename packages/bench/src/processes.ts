import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Arguments to Node: what to run, and on what. */
export type Command = readonly string[]

/** Where a command runs, and with which variables beside the usual ones. */
export interface Place {
  readonly folder?: string
  readonly environment?: Readonly<Record<string, string>>
}

/** Runs a whole Node process, start and end included, and gives the milliseconds that it took. */
export function duration(command: Command, place: Place = {}): number {
  const started = performance.now()
  run(command, place)
  return performance.now() - started
}

/** The most memory that a process held at any time, in megabytes (resident set, 10^6 bytes). */
export function peakMemory(command: Command): number {
  const file = join(tmpdir(), `badgelint-bench-peak-${process.pid}`)
  const preload = join(import.meta.dirname, 'peak-memory.ts')
  run(['--import', preload, ...command], { environment: { PEAK_MEMORY_FILE: file } })
  const kilobytes = Number(readFileSync(file, 'utf8'))
  rmSync(file)
  return (kilobytes * 1024) / 1e6
}

function run(command: Command, { folder, environment }: Place): void {
  const { status, stderr, error } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
    ...(folder === undefined ? {} : { cwd: folder }),
    maxBuffer: 1e9,
  })
  if (error) throw error
  if (status !== 0) throw new Error(`node ${command.join(' ')} ended with ${status}: ${stderr}`)
}

/** Two commands that were run by turns. */
export interface Comparison {
  /** Medians, in milliseconds. */
  readonly own: number
  readonly other: number
  /** The median of the ratios of each pair, which a busy machine disturbs least. */
  readonly ratio: number
  /** The least and the most of those ratios. */
  readonly spread: readonly [number, number]
}

/** Runs two commands by turns, `pairs` times each after one run to warm up the machine's caches. */
export function compare(
  own: Command,
  other: Command,
  pairs: number,
  place: Place = {},
): Comparison {
  duration(own, place)
  duration(other)
  const times = Array.from({ length: pairs }, () => ({
    own: duration(own, place),
    other: duration(other),
  }))
  const ratios = times.map((time) => time.own / time.other)
  return {
    own: median(times.map((time) => time.own)),
    other: median(times.map((time) => time.other)),
    ratio: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)],
  }
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const [below = Number.NaN, above = below] = sorted.slice(
    Math.ceil(middle) - 1,
    Math.floor(middle) + 1,
  )
  return (below + above) / 2
}
