import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type Checker, type CheckResult, CheckStatus } from '@stryker-mutator/api/check'
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import type { Reporter } from '@stryker-mutator/api/report'
import type { TestResult } from '@stryker-mutator/api/test-runner'
import { type DrawnMutant, keyOf } from './mutant-sample.ts'

/** In the folder that Stryker runs in: the mutants that are drawn. */
export const sampleFile = 'mutant-sample.json'

/** When tests had run without a mutant, and with all of them; milliseconds, as `performance.now()`. */
export const clock = { dryRun: 0, first: 0, last: 0 }

/**
 * Lets only those mutants pass that are drawn. Stryker's own selection goes by ranges of code, in which there
 * may be others; what a checker turns down never runs, and counts for nothing.
 */
class SampleChecker implements Checker {
  readonly #drawn = new Set(readSample().map((mutant) => keyOf(mutant, process.cwd())))

  async init(): Promise<void> {}

  async check(mutants: Parameters<Checker['check']>[0]): Promise<Record<string, CheckResult>> {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, this.#resultOf(mutant)]))
  }

  async group(mutants: Parameters<Checker['check']>[0]): Promise<string[][]> {
    return [mutants.map(({ id }) => id)]
  }

  #resultOf(mutant: Parameters<Checker['check']>[0][number]): CheckResult {
    return this.#drawn.has(keyOf(mutant, process.cwd()))
      ? { status: CheckStatus.Passed }
      : { status: CheckStatus.CompileError, reason: 'not drawn' }
  }
}

function readSample(): DrawnMutant[] {
  return JSON.parse(readFileSync(sampleFile, 'utf8'))
}

/** Says on the way how far it is, since a sample takes most of an hour. */
const progress: Reporter = {
  onDryRunCompleted({ result, timing }) {
    clock.dryRun = timing.net + timing.overhead
    clock.first = performance.now()
    clock.last = clock.first
    const seconds = Math.round(clock.dryRun / 1000)
    process.stderr.write(`${result.tests.length} tests without a mutant: ${seconds} s\n`)
    for (const line of slowFiles(result.tests)) process.stderr.write(`${line}\n`)
  },
  onMutantTested({ status, fileName, location: { start }, mutatorName }) {
    if (status === 'CompileError' || status === 'Ignored') return
    const seconds = ((performance.now() - clock.last) / 1000).toFixed(1)
    clock.last = performance.now()
    const at = `${fileName.slice(process.cwd().length + 1)}:${start.line}:${start.column}`
    process.stderr.write(`${status} ${at} ${mutatorName} after ${seconds} s\n`)
  },
}

/** Where the time of the tests goes. */
function slowFiles(tests: readonly TestResult[]): string[] {
  const seconds = new Map<string, number>()
  for (const { fileName = '', timeSpentMs } of tests)
    seconds.set(fileName, (seconds.get(fileName) ?? 0) + timeSpentMs / 1000)
  return [...seconds]
    .filter(([, spent]) => spent >= 1)
    .sort(([, a], [, b]) => b - a)
    .map(([name, spent]) => `${spent.toFixed(1).padStart(6)} s  ${basename(name)}`)
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.Checker, 'sample', () => new SampleChecker()),
  declareFactoryPlugin(PluginKind.Reporter, 'sample-progress', () => progress),
]
