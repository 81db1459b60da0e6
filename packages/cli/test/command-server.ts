// A process in which one run of the built command follows another, as each would be in a process of its own:
// to start Node and to warm up its code takes ten times as long as most of what the tests ask for. Requests
// come as lines of JSON on descriptor 3, and outcomes go out on descriptor 4.
import { readSync, writeSync } from 'node:fs'
import process from 'node:process'
import { StringDecoder } from 'node:string_decoder'
import type { Outcome } from './command.ts'

export interface Request {
  /** The file of the command. */
  readonly entry: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
}

const requests = 3
const outcomes = 4
let said: { stdout: string; stderr: string } | undefined
let runs = 0

// Node tells when nothing is left to do, which is when the process of a single run would end.
process.on('beforeExit', () => {
  answer()
  next()
})
process.on('exit', answer)

function next(): void {
  const line = readLine()
  if (line === undefined) process.exit()
  const { entry, args, cwd, env }: Request = JSON.parse(line)
  const kept = { stdout: '', stderr: '' }
  said = kept
  for (const name of ['stdout', 'stderr'] as const) {
    process[name].removeAllListeners('error')
    const decoder = new StringDecoder()
    process[name].write = (chunk: Uint8Array | string) => {
      kept[name] += typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk))
      return true
    }
  }
  process.exitCode = undefined
  // In place, since code may hold on to the object.
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, env)
  process.argv = [process.execPath, entry, ...args]
  process.chdir(cwd)
  runs += 1
  // Evaluated anew for each run, while all that it loads stays loaded. In a turn of its own, since Node ends
  // where nothing waits for one.
  setImmediate(() => import(`${entry}?run=${runs}`))
}

function answer(): void {
  if (said === undefined) return
  const outcome: Outcome = { code: Number(process.exitCode ?? 0), ...said }
  said = undefined
  const bytes = Buffer.from(`${JSON.stringify(outcome)}\n`)
  for (let at = 0; at < bytes.length; ) at += writeSync(outcomes, bytes, at)
}

/** Undefined where the other end is closed. */
function readLine(): string | undefined {
  const decoder = new StringDecoder()
  const buffer = Buffer.alloc(65_536)
  let line = ''
  while (!line.endsWith('\n')) {
    const size = readSync(requests, buffer)
    if (size === 0) return undefined
    line += decoder.write(buffer.subarray(0, size))
  }
  return line
}
