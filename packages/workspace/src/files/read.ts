import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs'
import type { Source, Unreadable } from '@badgelint/core/internal'
import { isInside, pathFrom } from './paths.ts'
import { codeOf, existsAt, hasExactName, realPathOf, statOf } from './stat.ts'
import { readStream } from './stream.ts'

/** A file of templates may have this many bytes: an export of ten thousand templates fits. */
export const maxFileBytes = 50_000_000

/** Of a file that cannot be read as text so much is kept, in bytes. */
const maxHeadBytes = 65_536

/**
 * Another state of files than that on the disk, such as what is staged: for an absolute path its bytes,
 * null where there is no such file, undefined where it is as on the disk.
 */
export type VirtualFiles = (absolute: string) => Uint8Array | null | undefined

/** What may be read. */
export interface ReadBounds {
  /** Folder outside of which nothing is read, links followed. Anywhere where absent. */
  readonly within?: string | undefined
  /** How many bytes at most; {@link maxFileBytes} where absent. */
  readonly limit?: number
  /** Whether it may be a pipe or a device, since a person has named it. Default: a regular file. */
  readonly mayBeStream?: boolean
}

/** Whether there is a file at a path, in a state of files. A link that leads nowhere is there. */
export function exists(absolute: string, virtualFiles?: VirtualFiles): boolean {
  const other = virtualFiles?.(absolute)
  return other === undefined ? existsAt(absolute) : other !== null
}

/**
 * Whether there is a file at a path, in a state of files, that has the very name. A disk that does not tell
 * case finds `Program.yaml` under `program.yaml` too, which is another file to git and on other disks.
 */
export function existsExactly(absolute: string, virtualFiles?: VirtualFiles): boolean {
  const other = virtualFiles?.(absolute)
  if (other !== undefined) return other !== null
  return exists(absolute) && hasExactName(absolute)
}

/** Reads a file as UTF-8. What cannot be read comes back with the reason; nothing is thrown. */
export function readSource(
  absolute: string,
  path: string,
  virtualFiles?: VirtualFiles,
  bounds?: ReadBounds,
): Source {
  const other = virtualFiles?.(absolute)
  if (other === null) return { path, unreadable: { reason: 'refused', detail: 'ENOENT' } }
  if (other !== undefined) return decode(other, path)
  const read = readBytes(absolute, bounds)
  return 'bytes' in read ? decode(read.bytes, path) : { path, ...read }
}

/**
 * Reads a file, as the one way in which files of a repository are read: it never blocks, takes regular
 * files only, and no more of them than the bounds say. What cannot be read comes back with the reason;
 * nothing is thrown.
 */
export function readBytes(
  absolute: string,
  bounds: ReadBounds = {},
): { readonly bytes: Uint8Array } | { readonly unreadable: Unreadable } {
  const { limit = maxFileBytes } = bounds
  const opened = openFile(absolute, bounds)
  if ('unreadable' in opened) return opened
  const { file, stats } = opened
  try {
    const size = stats.isFile() ? stats.size : 0
    if (size > limit) return tooLarge(size, limit, readUpTo(file, maxHeadBytes, maxHeadBytes))
    const bytes = stats.isFile() ? readUpTo(file, limit + 1, size + 1) : readStream(file, limit + 1)
    return bytes.length > limit ? tooLarge(bytes.length, limit, bytes) : { bytes }
  } catch (error) {
    return refused(error)
  } finally {
    closeSync(file)
  }
}

/** Whether there is no file at all, nor anything else in its place. */
export function isMissing(why: Unreadable): boolean {
  return why.reason === 'refused' && why.detail === 'ENOENT'
}

/** A file that is open, for whoever closes it. */
export interface OpenFile {
  readonly file: number
  readonly stats: Stats
}

/**
 * Opens a regular file without blocking. What was opened is examined, and not the path, at which
 * something else may lie by then.
 */
export function openFile(
  absolute: string,
  { within, mayBeStream = false }: ReadBounds = {},
): OpenFile | { readonly unreadable: Unreadable } {
  const outside = within === undefined ? undefined : outsideOf(within, absolute)
  if (outside) return { unreadable: outside }
  let file: number
  try {
    file = openSync(absolute, readingFlags)
  } catch (error) {
    return refused(error)
  }
  const stats = fstatSync(file)
  const refusal =
    kindRefusal(stats, mayBeStream) ??
    (within === undefined ? undefined : outsideOf(within, absolute, stats))
  if (refusal === undefined) return { file, stats }
  closeSync(file)
  return { unreadable: refusal }
}

/** A pipe that has no writer must not block a run, nor a terminal take it over. Windows has neither. */
const readingFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0)

function kindRefusal(stats: Stats, mayBeStream: boolean): Unreadable | undefined {
  if (stats.isFile()) return undefined
  if (stats.isDirectory()) return { reason: 'kind', kind: 'a folder' }
  if (mayBeStream) return undefined
  if (stats.isFIFO()) return { reason: 'kind', kind: 'a pipe' }
  return { reason: 'kind', kind: stats.isSocket() ? 'a socket' : 'a device' }
}

/** Why a file that is to lie in a folder does not; with what was opened, whether that is what lies there. */
function outsideOf(within: string, absolute: string, opened?: Stats): Unreadable | undefined {
  const [folder, real] = [realPathOf(within), realPathOf(absolute)]
  // What is not there, or a link that leads nowhere, has its own words when it is opened.
  if (real === undefined && opened === undefined) return undefined
  const target = pathFrom(folder ?? within, real ?? absolute)
  const current = real === undefined ? undefined : statOf(real)
  const isOther =
    opened !== undefined && (current?.dev !== opened.dev || current.ino !== opened.ino)
  if (folder === undefined || isOther || !isInside(target)) return { reason: 'outside', target }
  return undefined
}

function refused(error: unknown): { readonly unreadable: Unreadable } {
  const code = codeOf(error)
  // A socket cannot be opened at all.
  if (code === 'ENXIO') return { unreadable: { reason: 'kind', kind: 'a socket' } }
  if (code === 'EISDIR') return { unreadable: { reason: 'kind', kind: 'a folder' } }
  return { unreadable: { reason: 'refused', detail: code } }
}

function tooLarge(
  bytes: number,
  limit: number,
  head: Uint8Array,
): { readonly unreadable: Unreadable } {
  const text = new TextDecoder().decode(head.subarray(0, maxHeadBytes))
  return { unreadable: { reason: 'size', bytes, limit, head: text } }
}

/** What is in a file, `maxBytes` at most, however long it is said to be. */
function readUpTo(file: number, maxBytes: number, expected: number): Uint8Array {
  let buffer = Buffer.allocUnsafe(Math.min(expected, maxBytes))
  for (let length = 0; ; ) {
    const read = readSync(file, buffer, length, buffer.length - length, null)
    length += read
    // One byte more was asked for than the file is said to have, and did not come: that was its end.
    const isWhole = length > 0 && length === expected - 1
    if (read === 0 || isWhole || length === maxBytes) return buffer.subarray(0, length)
    if (length === buffer.length)
      buffer = Buffer.concat([buffer], Math.min(maxBytes, Math.max(length * 2, maxHeadBytes)))
  }
}

/** Decodes the bytes of a file. A byte-order mark stays, so that nothing is lost on writing. */
export function decode(bytes: Uint8Array, path: string): Source {
  if (bytes.length > maxFileBytes) return { path, ...tooLarge(bytes.length, maxFileBytes, bytes) }
  try {
    return { path, text: strict.decode(bytes) }
  } catch {
    return { path, unreadable: wrongEncoding(bytes) }
  }
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function wrongEncoding(bytes: Uint8Array): Unreadable {
  const [first, second] = bytes
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const head = new TextDecoder(isUtf16 ? 'utf-16' : 'utf-8').decode(bytes.subarray(0, maxHeadBytes))
  if (isUtf16) return { reason: 'encoding', line: 1, encoding: 'UTF-16', head }
  return { reason: 'encoding', line: firstBadLine(bytes), head }
}

/** The line of the first byte that is not UTF-8: lines are decoded until one does not. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start)
    const stop = end < 0 ? bytes.length : end + 1
    try {
      strict.decode(bytes.subarray(start, stop))
    } catch {
      return line
    }
    start = stop
  }
  return line
}
