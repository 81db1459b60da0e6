import { dirname, join, sep } from 'node:path'
import { isInside, maxLinks, pathFrom } from './paths.ts'

/** What stands at a path of a state of files, symbolic links not followed. */
export type Entry =
  | {
      readonly kind: 'file'
      /** Name of its content in git; undefined where that is what lies on the disk. */
      readonly blob?: string | undefined
    }
  | { readonly kind: 'folder' }
  /** A submodule whose files are not at hand. */
  | { readonly kind: 'submodule' }
  | {
      readonly kind: 'link'
      /** Its target, as it is written there. */
      readonly target: string
    }
  | { readonly kind: 'other' }

/** A state of the files of a repository: what lies on the disk, is staged, or was committed. Paths are absolute. */
export interface FileTree {
  /** Folder outside of which no link is followed. */
  readonly top: string
  /** Undefined where there is nothing, or nothing that counts, such as what git ignores. No part of the path is a link. */
  entry(path: string): Entry | undefined
  /** Names in a folder and what they stand for, in any order. Throws what the system throws. */
  children(folder: string): Iterable<readonly [name: string, entry: Entry]>
}

/** Where a path leads when all links on it are followed. */
export type Resolved =
  | {
      readonly kind: Exclude<Entry['kind'], 'link'>
      /** The path without links. */
      readonly path: string
      readonly blob?: string | undefined
    }
  | { readonly kind: 'missing' | 'outside' | 'loop'; readonly path: string }

/** No target of a link is longer on any system, in characters. */
export const maxTargetLength = 4096

/** Follows the links on a path, from the top of a tree on. */
export function resolveIn(tree: FileTree, path: string): Resolved {
  const { top } = tree
  let current = top
  let entry: Entry = { kind: 'folder' }
  let open = pathFrom(top, path).split('/')
  for (let links = 0; open.length > 0; ) {
    const [part = '', ...rest] = open
    open = rest
    if (part === '' || part === '.') continue
    const next = part === '..' ? dirname(current) : join(current, part)
    if (part === '..' || !isInside(pathFrom(top, next)) || next === top) {
      current = next
      entry = { kind: 'folder' }
      continue
    }
    if (entry.kind !== 'folder') return { kind: 'missing', path: next }
    const found = part === '.git' ? undefined : tree.entry(next)
    if (found === undefined) return { kind: 'missing', path: join(next, ...rest) }
    if (found.kind !== 'link') {
      current = next
      entry = found
      continue
    }
    links += 1
    if (links > maxLinks) return { kind: 'loop', path: next }
    if (found.target === '' || found.target.length > maxTargetLength)
      return { kind: 'missing', path: next }
    const parts = found.target.split(sep === '/' ? '/' : /[\\/]/)
    if (found.target.startsWith('/')) current = '/'
    open = [...parts, ...rest]
  }
  if (!isInside(pathFrom(top, current))) return { kind: 'outside', path: current }
  return { ...entry, path: current }
}

/** A tree in which some paths stand for something else. */
export class PatchedTree implements FileTree {
  readonly #tree: FileTree
  readonly #entries = new Map<string, Entry | undefined>()
  /** Folders in which there is nothing but what the patch adds. */
  readonly #createdFolders = new Set<string>()
  /** For each folder the names that the patch changes. */
  readonly #names = new Map<string, Set<string>>()

  /** `entries`: what stands at paths now; undefined for nothing. */
  constructor(tree: FileTree, entries: ReadonlyMap<string, Entry | undefined>) {
    this.#tree = tree
    for (const [path, entry] of entries) {
      this.#entries.set(path, entry)
      this.#addName(path)
      if (entry) this.#createFolders(dirname(path))
    }
    const removed = [...entries].filter(([, entry]) => entry === undefined)
    this.#prune(new Set(removed.map(([path]) => dirname(path))))
  }

  get top(): string {
    return this.#tree.top
  }

  entry(path: string): Entry | undefined {
    if (this.#entries.has(path)) return this.#entries.get(path)
    return this.#createdFolders.has(dirname(path)) ? undefined : this.#tree.entry(path)
  }

  *children(folder: string): Iterable<readonly [name: string, entry: Entry]> {
    const names = this.#names.get(folder) ?? new Set()
    if (!this.#createdFolders.has(folder))
      for (const child of this.#tree.children(folder)) if (!names.has(child[0])) yield child
    for (const name of names) {
      const entry = this.#entries.get(join(folder, name))
      if (entry) yield [name, entry]
    }
  }

  #addName(path: string): void {
    const folder = dirname(path)
    const names = this.#names.get(folder)
    const name = path.slice(folder.length).replace(/^[\\/]/, '')
    if (names) names.add(name)
    else this.#names.set(folder, new Set([name]))
  }

  /** What holds a file is a folder, whatever it is in the tree itself. */
  #createFolders(folder: string): void {
    if (folder === this.top || !isInside(pathFrom(this.top, folder))) return
    this.#createFolders(dirname(folder))
    if (this.entry(folder)?.kind === 'folder') return
    this.#entries.set(folder, { kind: 'folder' })
    this.#createdFolders.add(folder)
    this.#addName(folder)
  }
  /** A folder of which nothing is left is gone, as git has none without files. */
  #prune(folders: ReadonlySet<string>): void {
    const above = new Set<string>()
    for (const folder of folders) {
      if (folder === this.top || this.entry(folder)?.kind !== 'folder') continue
      if (!this.#isEmpty(folder)) continue
      this.#entries.set(folder, undefined)
      this.#addName(folder)
      above.add(dirname(folder))
    }
    if (above.size > 0) this.#prune(above)
  }

  #isEmpty(folder: string): boolean {
    try {
      for (const _ of this.children(folder)) return false
      return true
    } catch {
      return false // a folder that cannot be opened may hold anything
    }
  }
}
