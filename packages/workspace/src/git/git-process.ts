import { spawn, spawnSync } from 'node:child_process'
import { BadgelintError } from '@badgelint/core'

/** What was asked of git cannot be had; the message says what to do. */
export class GitError extends BadgelintError {
  override readonly name = 'GitError'
}

/** Longer output of git is not taken, in bytes. */
const maxOutputBytes = 2 ** 31 - 1

/** Git is stopped after this time, in milliseconds: a server that does not answer must not block a run. */
const timeout = 120_000

export interface GitOptions {
  /** Whether the repository may belong to another user of the machine, as in a container of CI. */
  readonly isForeign?: boolean
}

/** The outcome of one run of git. */
export interface GitAnswer {
  /** 0 where git did what it was asked for; null where it was killed. */
  readonly status: number | null
  readonly stdout: Buffer
  readonly stderr: Buffer
}

/** Runs the `git` of the machine in a repository. */
export class GitProcess {
  /** Top folder of the repository, absolute. */
  readonly top: string
  protected readonly options: GitOptions
  readonly #settings: readonly string[]
  /** Answers that were asked for in the background, by arguments and input. */
  readonly #prefetched = new Map<string, Buffer>()

  constructor(top: string, options: GitOptions = {}) {
    this.top = top
    this.options = options
    // Not for the top folder alone: git opens submodules too.
    const foreign = options.isForeign
      ? ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false']
      : []
    this.#settings = ['-c', 'core.quotePath=false', ...foreign]
  }

  /** What git answers. Throws {@link GitError} with its own words. */
  ask(args: readonly string[], input?: string): Buffer {
    const answer = this.run(args, input)
    if (answer.status === 0) return answer.stdout
    throw new GitError(
      `git ${args[0]} failed: ${answer.stderr.toString().trim() || `it ended with ${answer.status}`}`,
    )
  }

  /** The same, undefined where git says no. */
  askIf(args: readonly string[]): Buffer | undefined {
    const answer = this.run(args)
    return answer.status === 0 ? answer.stdout : undefined
  }

  /**
   * Asks in the background, so that the answer is there when it is asked for. What fails is asked again
   * then.
   */
  async prefetch(args: readonly string[], input = ''): Promise<Buffer | undefined> {
    const { promise, resolve: done } = Promise.withResolvers<Buffer | undefined>()
    const child = spawn('git', [...this.#settings, ...args], this.#spawnOptions)
    const pieces: Buffer[] = []
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece))
    child.on('error', () => done(undefined))
    child.on('close', (status) => done(status === 0 ? Buffer.concat(pieces) : undefined))
    child.stdin.on('error', () => done(undefined))
    child.stdin.end(input)
    const answer = await promise
    if (answer) this.#prefetched.set(JSON.stringify([args, input]), answer)
    return answer
  }

  get #spawnOptions() {
    return {
      cwd: this.top,
      // Reading must not write the index, and nothing may ask a person or a server.
      env: { ...process.env, ...quietEnvironment },
      windowsHide: true,
    }
  }

  /** Runs git with some more variables in its environment. Throws {@link GitError} where it cannot be run at all. */
  run(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}): GitAnswer {
    const prefetched = this.#prefetched.get(JSON.stringify([args, input]))
    if (prefetched) return { status: 0, stdout: prefetched, stderr: Buffer.alloc(0) }
    const answer = spawnSync('git', [...this.#settings, ...args], {
      ...this.#spawnOptions,
      input,
      maxBuffer: maxOutputBytes,
      env: { ...this.#spawnOptions.env, ...env },
      timeout,
    })
    if (answer.error)
      throw new GitError(
        `git cannot be run (${answer.error.message}). Install it, or check all files without --staged and --changed.`,
      )
    return answer
  }
}

const quietEnvironment = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
}
