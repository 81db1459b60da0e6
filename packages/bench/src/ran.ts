import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A function, by where it stands in its file. */
export interface Run {
  readonly start: number
  readonly end: number
}

/** What ran of each file below `packages/<name>/src`: functions that were called at least once. */
export type Coverage = ReadonlyMap<string, readonly Run[]>

interface ScriptCoverage {
  readonly url: string
  readonly functions: readonly {
    readonly functionName: string
    readonly ranges: readonly { startOffset: number; endOffset: number; count: number }[]
  }[]
}

/**
 * Runs the command of a tree from its sources, and says which functions ran, as V8 counts them. What a module
 * does while it loads is no function, but what it calls for that is.
 */
export function ran(
  tree: string,
  folder: string,
  args: readonly string[],
  { isBundled = false } = {},
): Coverage {
  const scratch = mkdtempSync(join(tmpdir(), 'badgelint-structure-'))
  try {
    const place = join(scratch, 'coverage')
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...(isBundled ? ['--import', bundled(tree)] : []), entry(tree), ...args],
      {
        cwd: folder,
        encoding: 'utf8',
        env: {
          PATH: process.env.PATH,
          HOME: scratch,
          XDG_CACHE_HOME: join(scratch, 'cache'),
          NODE_V8_COVERAGE: place,
        },
      },
    )
    if (status !== 0 && status !== 1)
      throw new Error(
        `badgelint ${args.join(' ')} of ${tree} ended with ${status}: ${stderr}${stdout}`,
      )
    return united(readdirSync(place).map((name) => read(join(place, name), tree)))
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

/**
 * A module that gives the names which sources only have when they are bundled. Without them a check of what is
 * staged keeps nothing for the next run, and `init` stops.
 */
function bundled(tree: string): string {
  const texts = globSync('packages/*/src/**/*.ts', { cwd: tree }).map((path) =>
    readFileSync(join(tree, path), 'utf8'),
  )
  const names = texts.flatMap((text) =>
    Array.from(text.matchAll(/^declare const (\w+):/gm), ([, name = '']) => name),
  )
  return `data:text/javascript,${names.map((name) => `globalThis.${name}??="structure";`).join('')}`
}

/** The source of what the package of the command names as its program. */
function entry(tree: string): string {
  const folder = join(tree, 'packages/cli')
  const { bin }: { bin: { badgelint: string } } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  return join(folder, bin.badgelint.replace('dist/', 'src/').replace(/\.js$/, '.ts'))
}

function read(file: string, tree: string): Coverage {
  const { result }: { readonly result: readonly ScriptCoverage[] } = JSON.parse(
    readFileSync(file, 'utf8'),
  )
  return new Map(
    result.flatMap(({ url, functions }): [string, Run[]][] => {
      const path = url.startsWith('file:') ? relative(tree, fileURLToPath(url)) : ''
      if (!/^packages\/[^/]+\/src\//.test(path)) return []
      const runs = functions.flatMap(({ functionName, ranges: [range] }) => {
        if (range === undefined || range.count === 0) return []
        const isModule = functionName === '' && range.startOffset === 0
        return isModule ? [] : [{ start: range.startOffset, end: range.endOffset }]
      })
      return runs.length === 0 ? [] : [[path, runs]]
    }),
  )
}

/** What ran in any of several runs. */
export function united(all: readonly Coverage[]): Coverage {
  const runs = new Map<string, Run[]>()
  for (const [path, some] of all.flatMap((one) => [...one])) {
    const known = runs.get(path) ?? []
    runs.set(path, [...known, ...some.filter((run) => !known.some((one) => isSame(one, run)))])
  }
  return runs
}

/** What ran in one and not in the other. */
export function without(coverage: Coverage, other: Coverage): Coverage {
  return new Map(
    [...coverage].flatMap(([path, runs]): [string, Run[]][] => {
      const rest = runs.filter((run) => !other.get(path)?.some((one) => isSame(one, run)))
      return rest.length === 0 ? [] : [[path, rest]]
    }),
  )
}

function isSame(a: Run, b: Run): boolean {
  return a.start === b.start && a.end === b.end
}

/** How many lines of a text functions have, those within others once. */
export function linesOf(runs: readonly Run[], text: string): number {
  const lines = new Set<number>()
  for (const { start, end } of runs) {
    const first = text.slice(0, start).split('\n').length
    const count = text.slice(start, end).split('\n').length
    for (let line = first; line < first + count; line++) lines.add(line)
  }
  return lines.size
}
