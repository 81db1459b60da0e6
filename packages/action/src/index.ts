import { setOutput } from '@actions/core'
import { BadgelintError } from '@badgelint/core'
import { annotate, print } from './log.ts'
import { run } from './run.ts'

try {
  if (!(await run())) process.exitCode = 1
} catch (error) {
  process.exitCode = 1
  setOutput('conclusion', 'refused')
  if (error instanceof BadgelintError) annotate('error', error.message)
  else {
    print(error instanceof Error ? (error.stack ?? error.message) : String(error))
    annotate(
      'error',
      'This is a mistake in badgelint itself, not in your files. Please open an issue where badgelint is developed, with the lines above.',
    )
  }
}
