import { fewNames } from '../text/first-few.ts'

/** The files of the places that values hold, in words, for who must find out what went wrong. */
export function filesIn(values: readonly unknown[]): string {
  const files = new Set<string>()
  collect(values, files, 4)
  return files.size > 0 ? fewNames([...files]) : 'several templates'
}

function collect(value: unknown, files: Set<string>, depth: number): void {
  if (typeof value !== 'object' || value === null) return
  if ('file' in value && 'pointer' in value && typeof value.file === 'string') files.add(value.file)
  else if (depth > 0) for (const inner of Object.values(value)) collect(inner, files, depth - 1)
}
