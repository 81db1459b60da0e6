import { constants } from 'node:fs'
import { copyFile, link, mkdir, open, rename } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { existsAt, statOf } from './stat.ts'
import { withTemporary } from './temporary.ts'
import { placeToWrite } from './write-place.ts'

/**
 * Writes a file whole or not at all, with the folders above it, and with the mode and the owner of one that
 * is there: temporary file, fsync, rename. No link that lies in one of the folders `within` is followed
 * out of it; throws {@link LinkOutsideError}. A device or a pipe is written into.
 */
export async function writeAtomic(
  file: string,
  content: string | Uint8Array,
  within: readonly string[] = [],
): Promise<void> {
  const real = placeToWrite(file, within)
  const there = statOf(file)
  if (there?.isDirectory()) throw new Error(`${basename(file)} is a folder`)
  // By the path that was given: what stands for standard output leads to no other.
  if (there && !there.isFile()) return writeInto(file, content)
  await mkdir(dirname(real), { recursive: true })
  await withTemporary(dirname(real), content, there, (temporary) => rename(temporary, real))
}

/** A pipe that nobody reads must not hold a run up, so it is opened without waiting first. */
async function writeInto(path: string, content: string | Uint8Array): Promise<void> {
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
 * Links lead no further than for {@link writeAtomic}.
 */
export async function writeNew(
  absolute: string,
  content: string | Uint8Array,
  within: readonly string[] = [],
): Promise<Written> {
  if (existsAt(absolute)) return { kind: 'kept' }
  try {
    const real = placeToWrite(absolute, within)
    await mkdir(dirname(real), { recursive: true })
    await withTemporary(dirname(real), content, undefined, (temporary) => place(temporary, real))
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
