import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mutant } from '@stryker-mutator/api/core'
import type { Logger } from '@stryker-mutator/api/logging'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { Chance } from './chance.ts'
import { ruleDescriptions } from './rule-descriptions.ts'

export type DrawnMutant = Pick<Mutant, 'fileName' | 'location' | 'mutatorName' | 'replacement'>

/** What makes a mutant known again in another process: Stryker's numbers hang on the order of files. */
export function keyOf(mutant: DrawnMutant, tree: string): string {
  const { start, end } = mutant.location
  const path = mutant.fileName.slice(tree.length + 1)
  const place = [start.line, start.column, end.line, end.column].join(':')
  return `${path} ${place} ${mutant.mutatorName} ${mutant.replacement}`
}

const log = () => {}
const silent: Logger = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: log,
  debug: log,
  info: log,
  warn: log,
  error: log,
  fatal: log,
}

/** All mutants that Stryker makes of the files, in the order of these and of the code. */
export async function mutantsOf(tree: string, paths: Iterable<string>): Promise<Mutant[]> {
  const files = Array.from(paths, (path) => {
    const name = join(tree, path)
    return { name, mutate: true, content: readFileSync(name, 'utf8') }
  })
  const options = { plugins: null, excludedMutations: [], ignorers: [ruleDescriptions] }
  const { mutants } = await new Instrumenter(silent).instrument(files, options)
  return mutants.filter(({ status }) => status === undefined)
}

/** `count` of them by chance; the same seed over the same code gives the same. */
export function drawn(mutants: readonly Mutant[], count: number, seed: number): Mutant[] {
  const taken = new Set(new Chance(seed).sample(mutants, count))
  return mutants.filter((mutant) => taken.has(mutant))
}
