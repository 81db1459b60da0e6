import { basename, dirname } from 'node:path'
import type { ChangedFile, GitFile } from '../git/git.ts'
import { type Entry, type FileTree, maxTargetLength, PatchedTree } from './file-tree.ts'

/** Gives contents of blobs, by their names. */
export type Contents = (blobs: readonly string[]) => ReadonlyMap<string, Uint8Array>

/** A state of files that git keeps, from a list of them. */
export class GitTree implements FileTree {
  readonly top: string
  readonly #folders = new Map<string, Map<string, Entry>>()

  constructor(top: string, files: readonly GitFile[], contents: Contents) {
    this.top = top
    this.#folders.set(top, new Map())
    for (const [path, entry] of entriesOf(files, contents))
      this.#folder(dirname(path)).set(basename(path), entry)
  }

  entry(path: string): Entry | undefined {
    return this.#folders.get(dirname(path))?.get(basename(path))
  }

  children(folder: string): Iterable<readonly [name: string, entry: Entry]> {
    return this.#folders.get(folder) ?? []
  }

  #folder(path: string): Map<string, Entry> {
    const existing = this.#folders.get(path)
    if (existing) return existing
    const created = new Map<string, Entry>()
    this.#folders.set(path, created)
    this.#folder(dirname(path)).set(basename(path), { kind: 'folder' })
    return created
  }
}

/** The state before a change, by the state after it. */
export function treeBefore(
  after: FileTree,
  changes: readonly ChangedFile[],
  contents: Contents,
): FileTree {
  const removed = changes.flatMap(({ after: file }) =>
    file ? [[file.absolute, undefined] as const] : [],
  )
  const former = entriesOf(
    changes.flatMap(({ before }) => before ?? []),
    contents,
  )
  return new PatchedTree(after, new Map([...removed, ...former]))
}

function entriesOf(files: readonly GitFile[], contents: Contents): [string, Entry][] {
  const links = files.flatMap(({ kind, blob }) => (kind === 'link' && blob ? [blob] : []))
  const targets = links.length > 0 ? contents(links) : new Map<string, Uint8Array>()
  return files.map(({ absolute, blob, kind }) => [absolute, entryOf(kind, blob, targets)])
}

function entryOf(
  kind: GitFile['kind'],
  blob: string | undefined,
  targets: ReadonlyMap<string, Uint8Array>,
): Entry {
  if (kind === 'submodule') return { kind }
  if (kind === undefined) return { kind: 'file', blob }
  const target = targets.get(blob ?? '')?.subarray(0, maxTargetLength + 1)
  return { kind, target: new TextDecoder().decode(target) }
}
