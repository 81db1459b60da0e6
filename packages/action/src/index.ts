import { setOutput } from '@actions/core'
import { BadgelintError, RuleError } from '@badgelint/core'
import { annotate, print } from './log.ts'
import { run } from './run.ts'

try {
  if (!(await run())) process.exitCode = 1
} catch (error) {
  process.exitCode = 1
  setOutput('conclusion', 'refused')
  if (error instanceof BadgelintError)
    annotate('error', [error.message, ...error.details].join('\n'))
  else if (error instanceof RuleError && !error.isBuiltIn) {
    print(error.cause instanceof Error ? (error.cause.stack ?? '') : String(error.cause))
    annotate('error', `${error.message}. The mistake is in the rule, at the lines above.`)
  } else {
    print(error instanceof Error ? (error.stack ?? error.message) : String(error))
    annotate(
      'error',
      `${error instanceof RuleError ? `${error.message}. ` : ''}This is a mistake in badgelint itself, not in your files. Please open an issue where badgelint is developed, with the lines above.`,
    )
  }
}
