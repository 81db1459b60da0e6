import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Lines } from './runner-commands.ts'
import { bundle, environment, makeFiles, type Run } from './runner-environment.ts'
import { type RunResult, Step } from './runner-step.ts'

export type { Command } from './runner-commands.ts'
export { bundle, type Run, top } from './runner-environment.ts'
export type { Annotation, AnnotationType, RunResult } from './runner-step.ts'

/** Runs a bundle of an action for Node as GitHub's runner does, in a process of its own. */
export async function runAction(run: Run): Promise<RunResult> {
  const temp = mkdtempSync(join(tmpdir(), 'badgelint-runner-'))
  try {
    const files = makeFiles(temp, run.event.payload)
    const step = new Step(run.repository, run.token)
    const start = performance.now()
    const code = await execute(run, environment(run, temp, files), (line) => step.read(line))
    const milliseconds = performance.now() - start
    step.readOutputs(readFileSync(files.GITHUB_OUTPUT, 'utf8'))
    const summary = step.readSummary(readFileSync(files.GITHUB_STEP_SUMMARY))
    return { ...step.result(code), summary, milliseconds }
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
}

function execute(
  run: Run,
  env: NodeJS.ProcessEnv,
  read: (line: string) => void,
): Promise<number | null> {
  const { promise, resolve, reject } = Promise.withResolvers<number | null>()
  const child = spawn(process.execPath, [run.bundle ?? bundle], {
    cwd: run.repository,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) {
    const lines = new Lines()
    stream.setEncoding('utf8')
    stream.on('data', (piece: string) => lines.add(piece).forEach(read))
    stream.on('end', () => lines.end().forEach(read))
  }
  const limit = run.timeout ?? 60_000
  const timer = setTimeout(() => {
    child.kill('SIGKILL')
    reject(new Error(`The action did not end within ${limit} ms`))
  }, limit)
  child.once('error', reject)
  child.once('close', resolve)
  return promise.finally(() => clearTimeout(timer))
}
