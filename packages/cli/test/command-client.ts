import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Outcome } from './command.ts'
import type { Request } from './command-server.ts'

let server: Server | undefined

/** Runs the command in a process that is kept for the next run. Throws where that process dies. */
export function runWarm(request: Request): Outcome {
  server ??= new Server()
  try {
    return server.run(request)
  } catch (error) {
    server = undefined
    throw error
  }
}

/**
 * The other end of `command-server.ts`. Named pipes, since a test waits for the outcome without giving up
 * control, and only a file can be read so.
 */
class Server {
  readonly #requests: number
  readonly #outcomes: number
  readonly #process: ChildProcess

  constructor() {
    const folder = mkdtempSync(join(tmpdir(), 'badgelint-server-'))
    const requests = pipe(join(folder, 'requests'))
    const outcomes = pipe(join(folder, 'outcomes'))
    this.#process = spawn(process.execPath, [join(import.meta.dirname, 'command-server.ts')], {
      stdio: ['ignore', 'inherit', 'inherit', requests.read, outcomes.write],
    })
    this.#process.unref()
    closeSync(requests.read)
    closeSync(outcomes.write)
    rmSync(folder, { recursive: true })
    this.#requests = requests.write
    this.#outcomes = outcomes.read
  }

  run(request: Request): Outcome {
    const bytes = Buffer.from(`${JSON.stringify(request)}\n`)
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#requests, bytes, at)
    const pieces: Buffer[] = []
    do {
      const buffer = Buffer.alloc(65_536)
      const size = readSync(this.#outcomes, buffer)
      if (size === 0)
        throw new Error(`The process of the command died at ${request.args.join(' ')}`)
      pieces.push(buffer.subarray(0, size))
    } while (pieces.at(-1)?.at(-1) !== 10)
    const outcome: Outcome = JSON.parse(Buffer.concat(pieces).toString())
    return outcome
  }
}

/** Both ends of a named pipe, each of which tells when the other is closed. */
function pipe(path: string): { readonly read: number; readonly write: number } {
  execFileSync('mkfifo', [path])
  // To open one end waits for the other, unless somebody holds both.
  const both = openSync(path, 'r+')
  const ends = { read: openSync(path, 'r'), write: openSync(path, 'w') }
  closeSync(both)
  return ends
}
