import { readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { MutantResult, PartialStrykerOptions } from '@stryker-mutator/api/core'
import { Stryker } from '@stryker-mutator/core'
import { mutantFolder, vitestConfiguration } from './mutant-folder.ts'
import { clock, sampleFile } from './mutant-plugins.ts'
import { type DrawnMutant, drawn, keyOf, mutantsOf } from './mutant-sample.ts'
import { mutatedFiles } from './mutated-files.ts'

/**
 * `npm run test:mutants [-- --count 600 --seed 23 --tree FOLDER --output FILE --list]`: how many small
 * mistakes in core the tests of core notice, of a sample that is drawn by chance from all that Stryker can
 * make in some folders and in ten rules; see `mutated-files.ts`. The same seed over the same code gives the
 * same sample. `--tree` is another checkout, of today or of commit bf97b73, with all installed and made;
 * nothing is written there. `--list` says what is drawn, and runs no test.
 *
 * The score is that of Stryker: of all mutants that can run, the share that some test fails for or never ends
 * with. It is not for `.ci/run`, since a mutant takes seconds and a sample most of an hour.
 */
const { values } = parseArgs({
  options: {
    tree: { type: 'string', default: join(import.meta.dirname, '../../..') },
    count: { type: 'string', default: '600' },
    seed: { type: 'string', default: '23' },
    output: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
})
const bar = 85
const concurrency = 2
const allWarnings = { unknownOptions: true, preprocessorErrors: true, unserializableOptions: true }

interface Mutant {
  readonly folder: string
  readonly path: string
  /** From 1. */
  readonly line: number
  readonly column: number
  readonly mutator: string
  readonly original: string
  readonly replacement: string
  readonly status: string
  readonly isStatic: boolean
  readonly tests: number
}

const output = values.output && resolve(values.output)
const tree = realpathSync(values.tree)
const folder = values.list ? tree : mutantFolder(tree)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => process.exit(1))
const folders = mutatedFiles(folder)
const all = await mutantsOf(folder, folders.keys())
const sample = drawn(all, Number(values.count), Number(values.seed))
say(`${sample.length} of ${all.length} mutants in ${folders.size} files, by seed ${values.seed}`)
if (values.list) for (const mutant of sample) say(oneLine(keyOf(mutant, folder)))
else report((await run()).map(described))

/** Runs what is drawn where the copy lies; Stryker knows no other folder than that of its process. */
async function run(): Promise<MutantResult[]> {
  process.chdir(folder)
  writeFileSync(sampleFile, JSON.stringify(sample satisfies DrawnMutant[]))
  const options: PartialStrykerOptions = {
    inPlace: true,
    mutate: sample.map(rangeOf),
    ignorePatterns: ['**', '!packages/core/{src,test}/**'],
    plugins: [
      import.meta.resolve('@stryker-mutator/vitest-runner'),
      import.meta.resolve('./mutant-plugins.ts'),
    ],
    checkers: ['sample'],
    reporters: ['sample-progress'],
    testRunner: 'vitest',
    vitest: { configFile: vitestConfiguration, related: false },
    coverageAnalysis: 'perTest',
    concurrency,
    // On a machine with other work a test may well take thrice the time of the first run.
    timeoutFactor: 3,
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 30,
    // It knows no TypeScript 7, and Vitest needs none of it.
    tsconfigFile: 'none',
    disableTypeChecks: false,
    allowConsoleColors: false,
    // A constant of Stryker's that there is for its own compiler alone.
    logLevel: 'warn' as never,
    // Our own sample is none the slower for those that are not drawn.
    warnings: { ...allWarnings, slow: false },
  }
  const results = await new Stryker(options).runMutationTest()
  const ran = results.filter(({ status }) => status !== 'CompileError' && status !== 'Ignored')
  if (ran.length !== sample.length)
    throw new Error(`${ran.length} mutants ran, and ${sample.length} were drawn`)
  return ran
}

/** Where Stryker makes mutants: all of a file would carry thousands of them from process to process. */
function rangeOf({ fileName, location: { start, end } }: DrawnMutant): string {
  const path = fileName.slice(folder.length + 1)
  return `${path}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`
}

function described(result: MutantResult): Mutant {
  const { fileName, location, mutatorName, replacement, status, coveredBy } = result
  const path = fileName.slice(folder.length + 1)
  const lines = readFileSync(join(tree, path), 'utf8').split('\n')
  const { start, end } = location
  const taken = lines.slice(start.line - 1, end.line)
  taken.push((taken.pop() ?? '').slice(0, end.column - 1))
  const original = taken.join('\n').slice(start.column - 1)
  return {
    folder: folders.get(path) ?? '',
    path,
    ...start,
    mutator: mutatorName,
    original: oneLine(original),
    replacement: oneLine(replacement),
    status,
    isStatic: result.static === true,
    tests: coveredBy?.length ?? 0,
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function report(mutants: readonly Mutant[]): void {
  const names = [...new Set(folders.values())]
  const rows = names.map((name) =>
    row(
      name,
      mutants.filter(({ folder }) => folder === name),
    ),
  )
  const head = ['folder', 'score', 'killed', 'timeout', 'survived', 'not covered', 'cannot run']
  for (const cells of [head, ...rows, row('all', mutants)])
    say(cells.map((cell, at) => (at === 0 ? cell.padEnd(11) : cell.padStart(11))).join(' '))

  const alive = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  say(`\n${alive.length} that no test notices:`)
  for (const { path, line, column, mutator, original, replacement, status } of alive) {
    const note = status === 'NoCoverage' ? ' (no test runs it)' : ''
    say(`${path}:${line}:${column} ${mutator}${note}: ${original} -> ${replacement}`)
  }

  const ran = (clock.last - clock.first) / 1000
  const seconds = { dryRun: clock.dryRun / 1000, all: ran, each: ran / mutants.length }
  say(
    `\n${round(seconds.dryRun)} s without a mutant, then ${round(ran)} s, which is ${round(seconds.each)} s for each mutant, ${concurrency} at a time; the score ${round(score(mutants))} is held against ${bar}`,
  )
  if (output === undefined) return
  const { count, seed } = values
  const result = { tree, count: Number(count), seed: Number(seed), score: score(mutants) }
  writeFileSync(output, `${JSON.stringify({ ...result, seconds, mutants }, null, 2)}\n`)
}

function row(name: string, mutants: readonly Mutant[]): string[] {
  const count = (wanted: string) => String(mutants.filter((one) => one.status === wanted).length)
  const statuses = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError']
  return [name, round(score(mutants)), ...statuses.map(count)]
}

/** In per cent; not a number where none can run. */
function score(mutants: readonly Mutant[]): number {
  const noticed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout')
  const able = mutants.filter(({ status }) => status !== 'RuntimeError')
  return (100 * noticed.length) / able.length
}

function round(value: number): string {
  return Number.isNaN(value) ? '-' : value.toFixed(1)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
