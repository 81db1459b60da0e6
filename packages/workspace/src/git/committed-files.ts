import { createHash } from 'node:crypto'
import { posix, resolve } from 'node:path'
import { isInside, maxLinks, pathFrom } from '../files/paths.ts'
import { readBytes } from '../files/read.ts'
import { entryOf, realPathOf, targetOfLink } from '../files/stat.ts'
import { type Git, GitError, gitAt } from './git.ts'

/** A file, link or submodule of a commit. */
interface Entry {
  readonly mode: string
  /** Name of its content. */
  readonly id: string
}

const linkMode = '120000'
const submoduleMode = '160000'
const folderMode = '40000'

/**
 * The files of a commit, and whether those on the disk are the same. Only the names of objects are
 * believed: each one is hashed again, and the index is not asked, since a flag there, a replaced object or
 * a filter could make other files pass for these.
 */
export class CommittedFiles {
  readonly commit: string
  readonly #git: Git
  readonly #top: string
  readonly #entries: ReadonlyMap<string, Entry>
  readonly #submodules = new Map<string, CommittedFiles | undefined>()

  /** Throws {@link GitError} where the commit is not here. */
  constructor(git: Git, commit: string) {
    this.commit = commit
    this.#git = git
    this.#top = realPathOf(git.top) ?? git.top
    this.#entries = readEntries(git, commit)
  }

  /** The content that a path has in the commit, links followed within it; null where it is no file there. */
  content(absolute: string): Uint8Array | null {
    const path = this.pathOf(absolute)
    const entry = path === undefined ? undefined : this.#resolve(path)
    return entry ? readBlob(this.#git, entry.id) : null
  }

  /** Whether the commit has a file at a path, which is taken as it is written. */
  has(absolute: string): boolean {
    return this.find(absolute) !== undefined
  }

  /**
   * What the commit has at a path, which is taken as it is written, if a regular file with the same
   * content lies there on the disk; lines may end otherwise.
   */
  unchanged(absolute: string): Uint8Array | undefined {
    const found = this.find(absolute)
    const bytes = found && regularFile(absolute)
    return bytes && contentWithId(bytes, found.entry.id)
  }

  /** Whether there is such a file on the disk, also where git keeps a pointer in place of a large one. */
  isUnchanged(absolute: string): boolean {
    if (this.unchanged(absolute)) return true
    const found = this.find(absolute)
    const bytes = regularFile(absolute)
    return found && bytes ? isPointerTo(readBlob(found.git, found.entry.id), bytes) : false
  }

  /** The first symbolic link on the way to a file that the commit does not have or has otherwise. */
  changedLink(absolute: string): string | undefined {
    const path = this.pathOf(absolute)
    const parts = path?.split('/') ?? []
    for (const [index, part] of parts.entries()) {
      // What is installed there links as it likes.
      if (part === 'node_modules') return undefined
      const here = parts.slice(0, index + 1).join('/')
      const target = targetOfLink(resolve(this.#top, here))
      if (target === undefined) continue
      const entry = this.#entries.get(here)
      if (entry?.mode !== linkMode || objectId('blob', Buffer.from(target), entry.id) !== entry.id)
        return here
      const rest = parts.slice(index + 1)
      return this.changedLink(resolve(this.#top, posix.dirname(here), target, ...rest))
    }
    return undefined
  }

  /** A path as the commit has it, from the top; undefined for one outside. */
  pathOf(absolute: string): string | undefined {
    return [this.#git.top, this.#top].map((top) => pathFrom(top, absolute)).find(isInside)
  }

  #resolve(path: string, links = 0): Entry | undefined {
    const parts = path.split('/')
    for (const index of parts.keys()) {
      const here = parts.slice(0, index + 1).join('/')
      const entry = this.#entries.get(here)
      if (entry?.mode !== linkMode) continue
      const target = Buffer.from(readBlob(this.#git, entry.id)).toString()
      const next = posix.join(posix.dirname(here), target, ...parts.slice(index + 1))
      const isFollowed = links < maxLinks && !posix.isAbsolute(target) && isInside(next)
      return isFollowed ? this.#resolve(next, links + 1) : undefined
    }
    return fileAmong(this.#entries, path)
  }

  /** A file of the commit, or of the commit that it names for a submodule. */
  find(absolute: string): { readonly git: Git; readonly entry: Entry } | undefined {
    const path = this.pathOf(absolute)
    if (path === undefined) return undefined
    const entry = fileAmong(this.#entries, path)
    if (entry) return { git: this.#git, entry }
    return this.#submodule(path)?.find(absolute)
  }

  #submodule(path: string): CommittedFiles | undefined {
    const folders = Array.from(path.matchAll(/\//g), ({ index }) => path.slice(0, index))
    const folder = folders.find((candidate) => {
      return this.#entries.get(candidate)?.mode === submoduleMode
    })
    if (folder === undefined) return undefined
    if (!this.#submodules.has(folder)) this.#submodules.set(folder, this.#openSubmodule(folder))
    return this.#submodules.get(folder)
  }

  #openSubmodule(folder: string): CommittedFiles | undefined {
    const place = resolve(this.#top, folder)
    const git = gitAt(place, { isForeign: true })
    const commit = this.#entries.get(folder)?.id
    if (git?.top !== place || commit === undefined) return undefined
    try {
      return new CommittedFiles(git, commit)
    } catch (error) {
      if (error instanceof GitError) return undefined
      throw error
    }
  }
}

function fileAmong(entries: ReadonlyMap<string, Entry>, path: string): Entry | undefined {
  const entry = entries.get(path)
  return entry?.mode.startsWith('100') ? entry : undefined
}

/** The bytes of a regular file, and no other kind; undefined where there is none, or it is too large. */
function regularFile(absolute: string): Uint8Array | undefined {
  const read = entryOf(absolute)?.isFile() ? readBytes(absolute) : undefined
  return read !== undefined && 'bytes' in read ? read.bytes : undefined
}

/** The bytes that a name stands for, if these are they, or are with the line ends of Windows. */
function contentWithId(bytes: Uint8Array, id: string): Uint8Array | undefined {
  if (objectId('blob', bytes, id) === id) return bytes
  const unix = Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
  return objectId('blob', unix, id) === id ? unix : undefined
}

/** Whether a content is what Git LFS gives git in place of a file with these bytes. */
function isPointerTo(content: Uint8Array, bytes: Uint8Array): boolean {
  if (content.length >= 1024) return false
  const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(Buffer.from(content).toString())?.[1]
  return oid !== undefined && oid === createHash('sha256').update(bytes).digest('hex')
}

/** The name that git gives an object, with the hash of another name. */
function objectId(kind: string, bytes: Uint8Array, like: string): string {
  const algorithm = like.length === 64 ? 'sha256' : 'sha1'
  const hash = createHash(algorithm).update(`${kind} ${bytes.length}\0`)
  return hash.update(bytes).digest('hex')
}

/** All that is not a folder in a commit, by its path. */
function readEntries(git: Git, commit: string): ReadonlyMap<string, Entry> {
  const text = readObjects(git, [commit], 'commit').get(commit)?.toString()
  const tree = /^tree (\w+)\n/.exec(text ?? '')?.[1]
  if (tree === undefined) throw new GitError(`git has no tree of ${commit}.`)
  const entries = new Map<string, Entry>()
  let folders: readonly (readonly [path: string, id: string])[] = [['', tree]]
  while (folders.length > 0) {
    const trees = readObjects(git, [...new Set(folders.map(([, id]) => id))], 'tree')
    folders = folders.flatMap(([folder, id]) =>
      [...treeItems(trees.get(id) ?? Buffer.alloc(0), id.length / 2)].flatMap(
        ([name, entry]): (readonly [string, string])[] => {
          if (entry.mode === folderMode) return [[`${folder}${name}/`, entry.id]]
          entries.set(`${folder}${name}`, entry)
          return []
        },
      ),
    )
  }
  return entries
}

/** What stands in a tree: mode, name and the bytes of another name, one after the other. */
function* treeItems(
  tree: Buffer,
  length: number,
): Generator<readonly [name: string, entry: Entry]> {
  for (let at = 0; at < tree.length; ) {
    const space = tree.indexOf(0x20, at)
    const end = tree.indexOf(0, space)
    const mode = tree.toString('latin1', at, space)
    const id = tree.toString('hex', end + 1, end + 1 + length)
    yield [tree.toString('utf8', space + 1, end), { mode, id }]
    at = end + 1 + length
  }
}

function readBlob(git: Git, id: string): Uint8Array {
  return readObjects(git, [id], 'blob').get(id) ?? Buffer.alloc(0)
}

/** Objects by their names. Throws {@link GitError} where one is not here, or is not what its name says. */
function readObjects(git: Git, ids: readonly string[], kind: string): ReadonlyMap<string, Buffer> {
  const answer = git.ask(['--no-replace-objects', 'cat-file', '--batch'], `${ids.join('\n')}\n`)
  const found = new Map<string, Buffer>()
  let at = 0
  for (const id of ids) {
    const end = answer.indexOf(0x0a, at)
    const [, actualKind, size] = answer.toString('latin1', at, end).split(' ')
    const bytes = answer.subarray(end + 1, end + 1 + Number(size))
    if (actualKind !== kind || objectId(kind, bytes, id) !== id)
      throw new GitError(`git has no ${kind} ${id}; the repository is broken or not whole.`)
    found.set(id, bytes)
    at = end + 1 + Number(size) + 1
  }
  return found
}
