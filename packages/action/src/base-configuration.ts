import { dirname } from 'node:path'
import {
  entryOf,
  isInside,
  type Overlay,
  pathFrom,
  type RepositoryChange,
  States,
} from '@badgelint/workspace'

/**
 * The files of a configuration as they were before a change. Where they are the same they are read from
 * the disk, but not by a symbolic link, which the change may have put there or turned.
 */
export function configurationBefore(change: RepositoryChange, top: string): Overlay {
  const { before } = new States(change)
  return (absolute) => {
    const known = before(absolute)
    if (known !== undefined) return known
    return isByLink(absolute, top) ? null : undefined
  }
}

/** Whether a path below a folder is a symbolic link or goes through one. */
function isByLink(absolute: string, top: string): boolean {
  if (absolute === top || !isInside(pathFrom(top, absolute))) return false
  const isLink = entryOf(absolute)?.isSymbolicLink() ?? false
  return isLink || isByLink(dirname(absolute), top)
}
