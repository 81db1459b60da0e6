import { basename, dirname } from 'node:path'
import { exists, type VirtualFiles } from './read.ts'
import { namesIn } from './stat.ts'

/**
 * Whether there is a file at a path, in a state of files, that has the very name. A disk that does not tell
 * case finds `Program.yaml` under `program.yaml` too, which is another file to git and on other disks.
 */
export function existsExactly(absolute: string, virtualFiles?: VirtualFiles): boolean {
  const other = virtualFiles?.(absolute)
  if (other !== undefined) return other !== null
  return exists(absolute) && hasExactName(absolute)
}

/** Whether what lies at a path has the very name, in a folder that can be listed. */
export function hasExactName(absolute: string): boolean {
  const name = basename(absolute).normalize()
  const names = namesIn(dirname(absolute))
  // A folder that may be entered but not listed does not tell.
  return names.length === 0 || names.some((other) => other.normalize() === name)
}
