import { dirname } from 'node:path'
import {
  type CommittedFiles,
  entryOf,
  hasExactName,
  isInside,
  type Overlay,
  pathFrom,
  type RepositoryChange,
  readBytes,
  States,
} from '@badgelint/workspace'

/**
 * The files of a configuration as they were before a change. Where they are the same they are read from
 * the disk, but not by a symbolic link, which the change may have put there or turned, nor under another
 * case, where the disk does not tell that the change has put another file there.
 */
export function configurationBefore(change: RepositoryChange, top: string): Overlay {
  const { before } = new States(change)
  return (absolute) => {
    const known = before(absolute)
    if (known !== undefined) return known
    return isItself(absolute, top) ? undefined : null
  }
}

/** Whether a path below a folder leads to what git has under it: by no link, and in the same case. */
function isItself(absolute: string, top: string): boolean {
  if (absolute === top || !isInside(pathFrom(top, absolute))) return true
  const entry = entryOf(absolute)
  if (entry === undefined) return isItself(dirname(absolute), top)
  if (entry.isSymbolicLink() || !hasExactName(absolute)) return false
  return isItself(dirname(absolute), top)
}

/** The files of a configuration as a commit has them, and those of which the disk has another state. */
export function configurationOf(
  files: CommittedFiles,
  top: string,
): { readonly overlay: Overlay; readonly others: () => string[] } {
  const others = new Set<string>()
  const overlay: Overlay = (absolute) => {
    const content = files.content(absolute)
    if (isOther(content, absolute)) others.add(pathFrom(top, absolute))
    return content
  }
  return { overlay, others: () => [...others] }
}

/** Whether there is something else on the disk than a content, line ends aside. */
function isOther(content: Uint8Array | null, absolute: string): boolean {
  if (content === null) return entryOf(absolute) !== undefined
  const read = readBytes(absolute)
  return 'unreadable' in read
    ? entryOf(absolute) !== undefined
    : linesOf(content) !== linesOf(read.bytes)
}

function linesOf(content: Uint8Array): string {
  return Buffer.from(content).toString('latin1').replaceAll('\r\n', '\n')
}
