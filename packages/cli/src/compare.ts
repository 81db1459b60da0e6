import { stdout } from 'node:process'
import { comparisonJson, comparisonText } from '@badgelint/reporter/comparison'
import { compare } from '@badgelint/workspace/exchange'
import { exitCodes } from './exit-codes.ts'

export interface CompareOptions {
  readonly config?: string
  readonly format?: 'text' | 'json'
}

/** `badgelint compare`: holds an export against the repository. */
export async function runCompare(
  paths: readonly string[],
  options: CompareOptions,
): Promise<number> {
  const result = await compare({
    workingDirectory: process.cwd(),
    paths,
    ...(options.config === undefined ? {} : { configuration: options.config }),
  })
  stdout.write(options.format === 'json' ? comparisonJson(result) : comparisonText(result))
  const { onlyHere, onlyThere, different } = result
  const isSame = onlyHere.length + onlyThere.length + different.length === 0
  return isSame ? exitCodes.clean : exitCodes.findings
}
