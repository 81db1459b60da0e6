import { dirname } from 'node:path'
import {
  type CommittedFiles,
  entryOf,
  hasExactName,
  isInside,
  pathFrom,
  type RepositoryChange,
  readBytes,
  States,
  type VirtualFiles,
} from '@badgelint/workspace'

/**
 * The files of a configuration as they were before a change, by their absolute paths. Where they are the same
 * they are read from the disk, but not by a symbolic link, which the change may have put there or turned, nor
 * under another case, where the disk does not show that the change has put another file there.
 */
export function baseConfiguration(change: RepositoryChange, top: string): VirtualFiles {
  const { before } = new States(change)
  return (absolute) => {
    const content = before(absolute)
    if (content !== undefined) return content
    return isExactPath(absolute, top) ? undefined : null
  }
}

/** Whether a path below a folder leads to what git has under it: by no link, and in the same case. */
function isExactPath(absolute: string, top: string): boolean {
  if (absolute === top || !isInside(pathFrom(top, absolute))) return true
  const entry = entryOf(absolute)
  if (entry === undefined) return isExactPath(dirname(absolute), top)
  if (entry.isSymbolicLink() || !hasExactName(absolute)) return false
  return isExactPath(dirname(absolute), top)
}

/**
 * The files of a configuration as a commit has them, by their absolute paths; and, of those that were read,
 * the paths below `top` of which the disk has another content.
 */
export function committedConfiguration(
  files: CommittedFiles,
  top: string,
): { readonly overlay: VirtualFiles; readonly changedOnDisk: () => string[] } {
  const changed = new Set<string>()
  const overlay: VirtualFiles = (absolute) => {
    const content = files.content(absolute)
    if (differsOnDisk(content, absolute)) changed.add(pathFrom(top, absolute))
    return content
  }
  return { overlay, changedOnDisk: () => [...changed] }
}

/** Whether there is something else on the disk than a content, line ends aside. */
function differsOnDisk(content: Uint8Array | null, absolute: string): boolean {
  if (content === null) return entryOf(absolute) !== undefined
  const read = readBytes(absolute)
  return 'unreadable' in read
    ? entryOf(absolute) !== undefined
    : normalizeLineEnds(content) !== normalizeLineEnds(read.bytes)
}

function normalizeLineEnds(content: Uint8Array): string {
  return Buffer.from(content).toString('latin1').replaceAll('\r\n', '\n')
}
