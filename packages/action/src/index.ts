import { setOutput } from '@actions/core'
import { annotate, print } from './log.ts'
import { run } from './run.ts'

/** Names of errors whose message says what to do; any other is a mistake in badgelint itself. */
const expectedErrorNames = ['RefusedRunError', 'InputError', 'UnusableConfiguration', 'GitFailure']

try {
  if (!(await run())) process.exitCode = 1
} catch (error) {
  process.exitCode = 1
  setOutput('conclusion', 'refused')
  if (error instanceof Error && expectedErrorNames.includes(error.name))
    annotate('error', error.message)
  else {
    print(error instanceof Error ? (error.stack ?? error.message) : String(error))
    annotate(
      'error',
      'This is a mistake in badgelint itself, not in your files. Please open an issue where badgelint is developed, with the lines above.',
    )
  }
}
