import { constants, readlinkSync } from 'node:fs'
import { copyFile, link, mkdir, open, rename } from 'node:fs/promises'
import { basename, dirname, join, parse, resolve, sep } from 'node:path'
import { BadgelintError } from '@badgelint/core'
import { isInside, maxLinks, pathFrom } from './paths.ts'
import { readSource } from './read.ts'
import { entryOf, existsAt, statOf } from './stat.ts'

/** What a file is to hold: a text, bytes, or a text in pieces that are made as they are written. */
export type FileContent = string | Uint8Array | Iterable<string>

/**
 * Writes a file whole or not at all, with the folders above it, and with the mode and the owner of one that
 * is there: temporary file, fsync, rename. No link that lies in one of the folders `within` is followed
 * out of it; throws {@link LinkOutsideError}. A device or a pipe is written into.
 */
export async function writeAtomic(
  file: string,
  content: FileContent,
  within: readonly string[] = [],
): Promise<void> {
  const real = placeToWrite(file, within)
  const existing = statOf(file)
  if (existing?.isDirectory()) throw new Error(`${basename(file)} is a folder`)
  // By the path that was given: what stands for standard output leads to no other.
  if (existing && !existing.isFile()) return writeInto(file, content)
  await mkdir(dirname(real), { recursive: true })
  const { withTemporary } = await import('./temporary.ts')
  await withTemporary(dirname(real), content, existing, (temporary) => rename(temporary, real))
}

/** A pipe that has no reader must not block a run, so it is opened without waiting first. */
async function writeInto(path: string, content: FileContent): Promise<void> {
  const probe = await open(path, constants.O_WRONLY | constants.O_NONBLOCK)
  try {
    const file = await open(path, constants.O_WRONLY)
    await file.writeFile(content).finally(() => file.close())
  } finally {
    await probe.close()
  }
}

export type Written =
  | { readonly kind: 'written' }
  /** Somebody else has written it meanwhile. */
  | { readonly kind: 'kept' }
  | { readonly kind: 'failed'; readonly reason: string }

/**
 * Writes a new file whole or not at all, with the folders above it, and never in place of what is there.
 * Links lead no further than for {@link writeAtomic}. `mode` is that of the file; 0o600 for a secret.
 */
export async function writeNew(
  absolute: string,
  content: string | Uint8Array,
  within: readonly string[] = [],
  mode?: number,
): Promise<Written> {
  if (existsAt(absolute)) return { kind: 'kept' }
  try {
    const real = placeToWrite(absolute, within)
    await mkdir(dirname(real), { recursive: true })
    const put = (temporary: string) => place(temporary, real)
    const { withTemporary } = await import('./temporary.ts')
    await withTemporary(dirname(real), content, undefined, put, mode)
    return { kind: 'written' }
  } catch (error) {
    if (existsAt(absolute)) return { kind: 'kept' }
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

/** Gives a file its name unless that is taken, which a rename would not heed. */
async function place(temporary: string, real: string): Promise<void> {
  try {
    await link(temporary, real)
  } catch (error) {
    if (existsAt(real)) throw error
    // Some file systems know no second name for a file.
    await copyFile(temporary, real, constants.COPYFILE_EXCL)
  }
}

/**
 * Writes a text in place of one that was read before, through a link and with the file's own mode, and
 * never out of one of the folders `within`. Gives the reason where it cannot, among others that the
 * file has been written since.
 */
export async function replaceText(
  absolute: string,
  before: string,
  after: string,
  within: readonly string[] = [],
): Promise<string | undefined> {
  const current = readSource(absolute, absolute)
  const text = 'text' in current ? current.text : undefined
  // Two of the files may be one, by way of a link.
  if (text === after) return undefined
  if (text !== before) return 'it was changed by somebody else meanwhile'
  try {
    await writeAtomic(absolute, after, within)
    return undefined
  } catch (error) {
    return unwritable(error instanceof Error ? error.message : String(error))
  }
}

/** Writes a file that was not there before. Gives the reason where it cannot. */
export async function createFile(
  absolute: string,
  content: string | Uint8Array,
  within: readonly string[] = [],
): Promise<string | undefined> {
  const written = await writeNew(absolute, content, within)
  if (written.kind === 'kept') return 'it was made by somebody else meanwhile'
  return written.kind === 'failed' ? unwritable(written.reason) : undefined
}

function unwritable(reason: string): string {
  return `it cannot be written: ${reason}`
}

/** A link of the repository leads to where nothing of it may be written; the message says which. */
export class LinkOutsideError extends BadgelintError {
  override readonly name = 'LinkOutsideError'
}

/**
 * The place without links that is written where a path is to be, there or not yet. A link to a place in the
 * same folder of `within` is followed. Throws {@link LinkOutsideError} for one that leads out of a folder of
 * `within` in which it lies, or to what git keeps for itself.
 */
export function placeToWrite(path: string, within: readonly string[] = []): string {
  const folders = within.map((folder) => followLinks(folder).real)
  const { real, links } = followLinks(path)
  for (const folder of folders) {
    const link = links.find((one) => isInside(pathFrom(folder, one)))
    if (link === undefined) continue
    const relativePath = pathFrom(folder, real)
    if (isInside(relativePath) && !`/${relativePath}/`.includes('/.git/')) continue
    const destination = isInside(relativePath)
      ? "into git's own folder"
      : `out of ${basename(folder)}`
    throw new LinkOutsideError(`${pathFrom(folder, link)} is a link that leads ${destination}`)
  }
  return real
}

/** A path with its links followed, and the links, absolute. Throws what the system says of too many. */
function followLinks(path: string): { readonly real: string; readonly links: readonly string[] } {
  const links: string[] = []
  const { root } = parse(resolve(path))
  const open = partsOf(resolve(path))
  let real = root
  for (let name = open.shift(); name !== undefined; name = open.shift()) {
    if (name === '..') {
      real = dirname(real)
      continue
    }
    const next = join(real, name)
    if (!entryOf(next)?.isSymbolicLink()) {
      real = next
      continue
    }
    links.push(next)
    if (links.length > maxLinks) throw new Error('its links lead round in a circle (ELOOP)')
    const target = readlinkSync(next)
    if (parse(target).root !== '') real = parse(target).root
    open.unshift(...partsOf(target))
  }
  return { real, links }
}

function partsOf(path: string): string[] {
  const below = path.slice(parse(path).root.length)
  return below.split(sep === '/' ? /\// : /[\\/]/).filter((part) => part !== '' && part !== '.')
}
