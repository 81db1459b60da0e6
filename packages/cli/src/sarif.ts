import { resolve } from 'node:path'
import { builtInChecks } from '@badgelint/core/internal'
import { formatSarif } from '@badgelint/reporter/github'
import { type CheckResult, pathFrom, repositoryTop } from '@badgelint/workspace'
import pkg from '../package.json' with { type: 'json' }

/** A result as SARIF, with paths from the top of the git repository, as code scanning wants them. */
export function sarif({ report, rules, base }: CheckResult): string {
  const top = repositoryTop(base) ?? base
  return formatSarif(report, {
    rules: [...rules, ...builtInChecks],
    version: pkg.version,
    pathInRepository: (file) => pathFrom(top, resolve(base, file)),
  })
}
