import { fstatSync, readSync } from 'node:fs'

/** A pipe that is silent for longer is given up, and one that no writer has opened by then, in milliseconds. */
const maxSilence = 60_000
const maxWaitForWriter = 5_000

const pollInterval = 20

/**
 * What comes through a pipe or from a device that was opened without blocking, `maxBytes` at most. Throws
 * where nothing comes for too long.
 */
export function readStream(file: number, maxBytes: number): Uint8Array {
  const isPipe = fstatSync(file).isFIFO()
  const piece = Buffer.alloc(65_536)
  const pieces: Buffer[] = []
  let length = 0
  for (let silence = 0; length < maxBytes; ) {
    const read = readNow(file, piece, Math.min(piece.length, maxBytes - length))
    if (read !== undefined && read > 0) {
      pieces.push(Buffer.from(piece.subarray(0, read)))
      length += read
      silence = 0
      continue
    }
    // A pipe is at its end, too, as long as nobody has opened it to write.
    if (read === 0 && !(isPipe && length === 0)) break
    if (silence >= (read === 0 ? maxWaitForWriter : maxSilence))
      throw new Error('nothing is written to it')
    Atomics.wait(sleeper, 0, 0, pollInterval)
    silence += pollInterval
  }
  return Buffer.concat(pieces)
}

const sleeper = new Int32Array(new SharedArrayBuffer(4))

/** How many bytes were there to be read; undefined where there are none yet. */
function readNow(file: number, buffer: Buffer, length: number): number | undefined {
  try {
    return readSync(file, buffer, 0, length, null)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return undefined
    throw error
  }
}
