// A process that runs the command several times, one run after the other, and tells the outcome of each in a
// line as soon as it is known, so that a run that never ends is known by its number.
import process, { argv, chdir, stderr, stdout } from 'node:process'
import { main } from '../src/main.ts'
import type { Outcome } from './command.ts'

export interface Call {
  readonly cwd: string
  readonly args: readonly string[]
}

// The build puts it in.
Object.assign(globalThis, { BADGELINT_WORKFLOW: '', BADGELINT_AUDIT_WORKFLOW: '' })

const calls: readonly Call[] = JSON.parse(argv[2] ?? '[]')

const write = stdout.write.bind(stdout)
for (const { cwd, args } of calls) {
  const said = { stdout: '', stderr: '' }
  stdout.removeAllListeners('error')
  stdout.write = keeping((text) => {
    said.stdout += text
  })
  stderr.write = keeping((text) => {
    said.stderr += text
  })
  chdir(cwd)
  process.exitCode = undefined
  await main(['node', 'badgelint', ...args])
  const outcome: Outcome = { code: Number(process.exitCode ?? 0), ...said }
  write(`${JSON.stringify(outcome)}\n`)
}
process.exitCode = 0

function keeping(keep: (text: string) => void): (text: unknown) => boolean {
  return (text) => {
    keep(String(text))
    return true
  }
}
