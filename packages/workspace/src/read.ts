import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import type { Source, Unreadable } from '@badgelint/core'

/** A file of templates may have this many bytes: an export of ten thousand templates fits. */
export const largestFile = 50_000_000

/** So much of a file that cannot be read is looked at, in bytes. */
const headLength = 65_536

/**
 * Another state of files than that on the disk, such as what is staged: for an absolute path its bytes,
 * null where there is no such file, undefined where it is as on the disk.
 */
export type Overlay = (absolute: string) => Uint8Array | null | undefined

/** Whether there is a file at a path, in a state of files. */
export function isThere(absolute: string, overlay?: Overlay): boolean {
  const other = overlay?.(absolute)
  return other === undefined ? existsSync(absolute) : other !== null
}

/** Reads a file as UTF-8. What cannot be read comes back with the reason; nothing is thrown. */
export function readSource(absolute: string, path: string, overlay?: Overlay): Source {
  const other = overlay?.(absolute)
  if (other === null) return { path, unreadable: { reason: 'refused', detail: 'ENOENT' } }
  if (other !== undefined) return decode(other, path)
  let file: number | undefined
  try {
    file = openSync(absolute, 'r')
    const { size } = fstatSync(file)
    if (size > largestFile)
      return {
        path,
        unreadable: { reason: 'size', bytes: size, limit: largestFile, head: headOf(file) },
      }
    return decode(readFileSync(file), path)
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return { path, unreadable: { reason: 'refused', detail } }
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** Decodes the bytes of a file. A byte-order mark stays, so that nothing is lost on writing. */
export function decode(bytes: Uint8Array, path: string): Source {
  if (bytes.length > largestFile) {
    const head = new TextDecoder().decode(bytes.subarray(0, headLength))
    return { path, unreadable: { reason: 'size', bytes: bytes.length, limit: largestFile, head } }
  }
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
  const head = new TextDecoder(isUtf16 ? 'utf-16' : 'utf-8').decode(bytes.subarray(0, headLength))
  if (isUtf16) return { reason: 'encoding', line: 1, encoding: 'UTF-16', head }
  return { reason: 'encoding', line: firstBadLine(bytes), head }
}

function headOf(file: number): string {
  const bytes = new Uint8Array(headLength)
  const length = readSync(file, bytes, 0, headLength, 0)
  return new TextDecoder().decode(bytes.subarray(0, length))
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
