import { relative, sep } from 'node:path'
import { stdout } from 'node:process'
import { escapeForTerminal } from '@badgelint/reporter'
import { watch as watchFiles } from 'chokidar'
import { tell } from './output.ts'

/** Folders that no change of a program is in. */
const ignoredFolders = new Set(['.git', 'node_modules'])

/** How long nothing may change before the next run begins, in milliseconds, so that many files saved at once are one. */
const quiet = 150

/**
 * Runs `run` at once, and again whenever something changes in a folder, until Ctrl-C. A run that goes wrong says so, and
 * the next change is waited for. On a terminal the screen is cleared before each run but the first.
 */
export async function watch(folder: string, run: () => Promise<unknown>): Promise<void> {
  const changes = new Changes()
  const watcher = watchFiles(folder, {
    ignoreInitial: true,
    ignored: (path) =>
      relative(folder, path)
        .split(sep)
        .some((name) => ignoredFolders.has(name)),
  })
  watcher.on('all', () => changes.note())
  watcher.on('error', (error) => tell(`Some changes may be missed: ${String(error)}`))
  const stop = () => changes.end()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()))
  await attempt(run)
  tell(`Watching ${folder} for changes. Press Ctrl-C to stop.`)
  while (await changes.next()) {
    if (stdout.isTTY) stdout.write('\u001B[2J\u001B[3J\u001B[H')
    await attempt(run)
  }
  await watcher.close()
}

async function attempt(run: () => Promise<unknown>): Promise<void> {
  try {
    await run()
  } catch (error) {
    tell(escapeForTerminal(error instanceof Error ? error.message : String(error)))
  }
}

/** Changes that no run has seen yet. */
class Changes {
  #isEnded = false
  #isChanged = false
  #timer: NodeJS.Timeout | undefined
  #wake: (() => void) | undefined

  note(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#isChanged = true
      this.#wake?.()
    }, quiet)
  }

  end(): void {
    clearTimeout(this.#timer)
    this.#isEnded = true
    this.#wake?.()
  }

  /** Waits for the next change; false where it was ended. */
  async next(): Promise<boolean> {
    if (!this.#isChanged && !this.#isEnded)
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    this.#isChanged = false
    return !this.#isEnded
  }
}
