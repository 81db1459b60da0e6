import { basename, dirname, join, resolve } from 'node:path'
import { isFolder, realPathOf } from '@badgelint/workspace'
import type { ReportTarget } from './option-values.ts'
import { UsageError } from './usage-error.ts'

/** What is to be written, by `--format` and `--output`. Throws {@link UsageError} where that cannot be done. */
export function reportTargets(options: {
  readonly format?: readonly ReportTarget[]
  readonly output?: string
}): readonly ReportTarget[] {
  const { format: targets = [{ format: 'text' }], output } = options
  if (output === undefined) return checked(targets)
  const [only, second] = targets
  if (only === undefined || second !== undefined || only.file !== undefined)
    throw new UsageError(
      '--output names the file of a single format. Give each format its own file instead, such as --format json=report.json.',
    )
  return checked([{ ...only, file: output }])
}

function checked(targets: readonly ReportTarget[]): readonly ReportTarget[] {
  const withoutFile = targets.filter(({ file }) => file === undefined).map(({ format }) => format)
  if (withoutFile.length > 1)
    throw new UsageError(
      `${withoutFile.join(' and ')} would both go to standard output. Give all formats but one a file, such as --format ${withoutFile[1]}=FILE.`,
    )
  const files = targets.flatMap(({ file }) => (file === undefined ? [] : [file]))
  const twice = files.find((file, at) =>
    files.slice(0, at).some((other) => placeOf(other) === placeOf(file)),
  )
  if (twice !== undefined)
    throw new UsageError(`Two formats would be written to ${twice}. Give each its own file.`)
  for (const file of files) {
    const problem = problemWith(resolve(file))
    if (problem !== undefined)
      throw new UsageError(`The report cannot be written to ${file}: ${problem}. Check the path.`)
  }
  return targets
}

/** Where a file really lies, whatever links lead to it. */
function placeOf(file: string): string {
  const path = resolve(file)
  return realPathOf(path) ?? join(realPathOf(dirname(path)) ?? dirname(path), basename(path))
}

function problemWith(path: string): string | undefined {
  if (!isFolder(dirname(path))) return 'there is no such folder'
  return isFolder(path) ? 'it is a folder' : undefined
}
