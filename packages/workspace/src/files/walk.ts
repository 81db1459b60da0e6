import { basename, dirname, join } from 'node:path'
import type { Unreadable } from '@badgelint/core/internal'
import { type Entry, type FileTree, type Resolved, resolveIn } from './file-tree.ts'
import { isInside, pathFrom } from './paths.ts'

/** A file that a walk found, or what is there in place of one. Paths are absolute. */
export interface WalkedFile {
  /** As it is named: by the links that led to it. */
  readonly absolute: string
  /** The same without links; of a link that leads to no file its own path without others. */
  readonly real: string
  /** How many links led to it. */
  readonly links: number
  readonly blob?: string | undefined
  /** Why nothing is read there. */
  readonly unreadable?: Unreadable
  /** It is a folder that could not be listed. */
  readonly isFolder?: true
}

/** What a walk found, in no order. */
export interface WalkResult {
  readonly found: readonly WalkedFile[]
  /** The symbolic links that stand in the folders themselves, not those behind other links. */
  readonly links: readonly string[]
}

/** Names of folders that are never walked unless they are named. */
const skippedFolders = new Set(['.git', 'node_modules'])

/** Whether a walk that begins at a folder passes over what lies at a path below. */
export function isSkipped(pathFromStart: string): boolean {
  return dirname(pathFromStart)
    .split('/')
    .some((part) => skippedFolders.has(part))
}

/** At most so many names are walked in folders that links lead to: links to links can multiply without end. */
export const maxLinkedEntries = 30_000

/** Walks a folder of a tree, and by the links in it. `isWanted` says by a name whether a file is looked for. */
export function walkFolder(
  tree: FileTree,
  folder: string,
  isWanted: (name: string) => boolean,
): WalkResult {
  const walk = new Walk(tree, isWanted)
  const resolved = resolveIn(tree, folder)
  if (resolved.kind === 'folder') walk.folder({ absolute: folder, real: resolved.path, links: 0 })
  walk.followAll()
  return { found: walk.found, links: walk.direct }
}

/** What comes by some links of a tree. */
export function walkLinks(
  tree: FileTree,
  links: readonly string[],
  isWanted: (name: string) => boolean,
): WalkedFile[] {
  const walk = new Walk(tree, isWanted)
  for (const link of links) walk.link({ absolute: link, real: link, links: 0 })
  walk.followAll()
  return walk.found
}

/** What comes by one path that was named itself: the file, or what its links lead to. */
export function walkNamed(tree: FileTree, path: string): WalkedFile {
  const resolved = resolveIn(tree, path)
  const links = resolved.path === path ? 0 : 1
  return { absolute: path, real: resolved.path, links, ...contentOf(tree, resolved) }
}

interface Place {
  readonly absolute: string
  readonly real: string
  readonly links: number
}

/** A link that is yet to be followed. */
interface OpenLink extends Place {
  /** The folders, without links, in which the links stand that led here. */
  readonly above: readonly string[]
}

class Walk {
  readonly found: WalkedFile[] = []
  readonly direct: string[] = []
  readonly #tree: FileTree
  readonly #isWanted: (name: string) => boolean
  readonly #open: OpenLink[] = []
  #linkedEntries = 0

  constructor(tree: FileTree, isWanted: (name: string) => boolean) {
    this.#tree = tree
    this.#isWanted = isWanted
  }

  folder(place: Place, above: readonly string[] = []): void {
    const folders = [place]
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      for (const [name, entry] of this.#children(folder)) {
        if (folder.links > 0 && ++this.#linkedEntries > maxLinkedEntries) return
        const absolute = join(folder.absolute, name)
        const real = folder.real === folder.absolute ? absolute : join(folder.real, name)
        const child = { absolute, real, links: folder.links }
        if (entry.kind === 'folder') {
          if (!skippedFolders.has(name)) folders.push(child)
        } else this.#entry(name, child, entry, above)
      }
    }
  }

  #entry(name: string, place: Place, entry: Entry, above: readonly string[]): void {
    if (entry.kind === 'link') this.link(place, above)
    else if (entry.kind === 'submodule') this.#refuse(place, 'submodule', true)
    // A pipe or a device, too, so that it is reported.
    else if ((entry.kind === 'file' || entry.kind === 'other') && this.#isWanted(name))
      this.found.push(
        'blob' in entry && entry.blob !== undefined ? { ...place, blob: entry.blob } : place,
      )
  }

  link(place: Place, above: readonly string[] = []): void {
    if (place.links === 0) this.direct.push(place.absolute)
    this.#open.push({ ...place, above: [...above, dirname(place.real)] })
  }

  /** The nearest links first, and of those in the order of their paths, so that every run names alike. */
  followAll(): void {
    for (let level = this.#open.splice(0); level.length > 0; level = this.#open.splice(0))
      for (const link of level.sort((a, b) => (a.absolute < b.absolute ? -1 : 1)))
        this.#follow(link)
    if (this.#linkedEntries > maxLinkedEntries)
      this.#refuse({ absolute: this.#tree.top, real: this.#tree.top, links: 0 }, 'links', true)
  }

  #follow({ absolute, real, links, above }: OpenLink): void {
    const name = basename(absolute)
    const resolved = resolveIn(this.#tree, real)
    const place = { absolute, real: resolved.path, links: links + 1 }
    if (resolved.kind === 'folder') {
      if (this.#linkedEntries > maxLinkedEntries) return
      const isLoop = above.some((folder) => isInside(pathFrom(resolved.path, folder)))
      if (!isLoop && !skippedFolders.has(name)) this.folder(place, above)
      return
    }
    const isWantedFile = this.#isWanted(name)
    if ((resolved.kind === 'file' || resolved.kind === 'other') && !isWantedFile) return
    const content = contentOf(this.#tree, resolved)
    const own = content.unreadable ? { real } : {}
    this.found.push({ ...place, ...own, ...content, ...(isWantedFile ? {} : { isFolder: true }) })
  }

  *#children(folder: Place): Iterable<readonly [name: string, entry: Entry]> {
    try {
      yield* this.#tree.children(folder.real)
    } catch (error) {
      const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error)
      this.found.push({ ...folder, isFolder: true, unreadable: { reason: 'refused', detail } })
    }
  }

  #refuse(place: Place, why: 'submodule' | 'links', isFolder: true): void {
    this.found.push({ ...place, isFolder, unreadable: { reason: why } })
  }
}

/** What is read at the end of a path, or why nothing is. */
function contentOf(
  { top }: FileTree,
  { kind, path, ...rest }: Resolved,
): Pick<WalkedFile, 'blob' | 'unreadable'> {
  if (kind === 'file') return rest
  // Reading it says what it is.
  if (kind === 'other') return {}
  const target = pathFrom(top, path)
  if (kind === 'outside' || kind === 'missing' || kind === 'loop')
    return { unreadable: { reason: kind, target } }
  return { unreadable: { reason: 'missing', target } }
}
