import { stdout } from 'node:process'
import { comparisonJson, comparisonText } from '@badgelint/reporter/comparison'
import { compare, UnusableExport } from '@badgelint/workspace/exchange'
import { exitCodes } from './exit-codes.ts'
import { UsageError } from './usage-error.ts'

export interface CompareOptions {
  readonly config?: string
  readonly format?: 'text' | 'json'
}

/** `badgelint compare`: holds an export against the repository. Throws {@link UsageError}. */
export async function runCompare(
  paths: readonly string[],
  options: CompareOptions,
): Promise<number> {
  try {
    const result = await compare({
      workingDirectory: process.cwd(),
      paths,
      ...(options.config === undefined ? {} : { configuration: options.config }),
    })
    stdout.write(options.format === 'json' ? comparisonJson(result) : comparisonText(result))
    const { onlyHere, onlyThere, different } = result
    const isSame = onlyHere.length + onlyThere.length + different.length === 0
    return isSame ? exitCodes.clean : exitCodes.findings
  } catch (error) {
    if (error instanceof UnusableExport) throw new UsageError(error.message, error.problems)
    throw error
  }
}
