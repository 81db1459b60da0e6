import { parentPort } from 'node:worker_threads'
import { type Configuration, lint, type Source } from '@badgelint/core'

/** Lints what it is sent, on a thread that can be ended when it takes too long. */
export interface Job {
  readonly sources: readonly Source[]
  readonly configuration: Configuration
}

parentPort?.on('message', async ({ sources, configuration }: Job) => {
  try {
    const { findings } = await lint(sources, configuration)
    parentPort?.postMessage({ findings })
  } catch (error) {
    const thrown = error instanceof Error ? (error.stack ?? error.message) : String(error)
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.stack : ''
    parentPort?.postMessage({ thrown: `${thrown}\n${cause ?? ''}` })
  }
})

// Rules are loaded and the first call can be timed.
parentPort?.postMessage('ready')
