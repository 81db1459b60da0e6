import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Configuration, Finding } from '@badgelint/core'
import type { Job } from './lint-worker.ts'
import { knownBad, type Specimen } from './specimens.ts'

type Reply = { readonly findings: readonly Finding[] } | { readonly thrown: string }

/** Lints strange files beside a known bad one, one by one, and says what is wrong with how it went. */
export class Laboratory {
  #worker: Worker
  readonly #expected = new Map<Configuration, string>()

  private constructor(worker: Worker) {
    this.#worker = worker
  }

  static async open(): Promise<Laboratory> {
    return new Laboratory(await started())
  }

  /** What went wrong, in words; undefined where all is well. `limit` is in milliseconds. */
  async complaint(
    specimen: Specimen,
    configuration: Configuration,
    limit: number,
  ): Promise<string | undefined> {
    const expected = this.#expected.get(configuration) ?? (await this.#learn(configuration))
    const reply = await this.#lint([specimen, knownBad], configuration, limit)
    if (reply === undefined) return `It takes longer than ${limit / 1000} s`
    if ('thrown' in reply) return `It throws ${reply.thrown}`
    if (told(reply.findings) !== expected)
      return `The known bad template beside it has other findings: ${told(reply.findings)}\nexpected: ${expected}`
    const lost = reply.findings.find((finding) => isMisplaced(finding, specimen))
    return lost && `A finding stands outside of the file: ${JSON.stringify(lost)}`
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  async #learn(configuration: Configuration): Promise<string> {
    const reply = await this.#lint([knownBad], configuration, 60_000)
    if (reply === undefined || 'thrown' in reply) throw new Error(JSON.stringify(reply))
    const expected = told(reply.findings)
    this.#expected.set(configuration, expected)
    return expected
  }

  /** Undefined where it takes too long; the thread is then replaced. */
  async #lint(
    sources: Job['sources'],
    configuration: Configuration,
    limit: number,
  ): Promise<Reply | undefined> {
    this.#worker.postMessage({ sources, configuration } satisfies Job)
    try {
      const [reply]: Reply[] = await once(this.#worker, 'message', {
        signal: AbortSignal.timeout(limit),
      })
      return reply
    } catch (error) {
      await this.#worker.terminate()
      this.#worker = await started()
      if (error instanceof Error && error.name === 'AbortError') return undefined
      return { thrown: `and ends its thread: ${String(error)}` }
    }
  }
}

/** A thread that has loaded the rules. */
async function started(): Promise<Worker> {
  const worker = new Worker(new URL('./lint-worker.ts', import.meta.url))
  await once(worker, 'message')
  return worker
}

/** The findings of the known bad template. Which file is told that no platform is set may vary. */
function told(findings: readonly Finding[]): string {
  const own = findings.filter(
    ({ file, rule }) => file === knownBad.path && rule !== 'config/platform',
  )
  return JSON.stringify(own)
}

function isMisplaced({ file, range: { start, end } }: Finding, { path, text }: Specimen): boolean {
  if (file !== path) return false
  // A place between CR and LF is let pass: editors take it for the end of the line.
  const lines = text.replace(/^\ufeff/, '').split(/\n|\r(?!\n)/)
  const isInside = ({ line, column }: { line: number; column: number }) => {
    const length = lines[line - 1]?.length
    return length !== undefined && column >= 1 && column <= length + 1
  }
  const isForward = start.line < end.line || (start.line === end.line && start.column <= end.column)
  return !isInside(start) || !isInside(end) || !isForward
}
