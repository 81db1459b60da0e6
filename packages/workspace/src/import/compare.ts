import { type Comparison, compareWith, type Platform } from '@badgelint/core/exchange'
import { readFiles } from '../check.ts'
import { readExports, templatesInRepository } from './exports.ts'

export interface CompareRequest {
  readonly workingDirectory: string
  /** Files and folders of exports. */
  readonly paths: readonly string[]
  readonly configuration?: string
}

export interface CompareResult extends Comparison {
  /** How many templates are on pages that are not among the files. */
  readonly missing: number
  /** The platforms that the export is of. */
  readonly platforms: readonly Platform[]
}

/** Holds an export against the templates below the working directory. Throws {@link UnusableExportError}. */
export async function compare(request: CompareRequest): Promise<CompareResult> {
  const { workingDirectory, paths } = request
  const exports = await readExports(paths, workingDirectory)
  const reading = await readFiles({ ...request, paths: ['.'] })
  const repository = await templatesInRepository(exports, reading)
  const { missing, templates } = exports
  const comparison = await compareWith(templates, repository, { isWhole: missing === 0 })
  return {
    ...comparison,
    missing,
    platforms: [...new Set(templates.map(({ platform }) => platform))],
  }
}
