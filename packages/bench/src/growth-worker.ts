import { threadCpuUsage } from 'node:process'
import { parentPort } from 'node:worker_threads'
import { lint, type Source } from '@badgelint/core'

/** Lints files one by one and tells how much of the processor each took, in milliseconds. */
parentPort?.on('message', async (source: Source) => {
  const before = threadCpuUsage()
  await lint([source])
  const { user, system } = threadCpuUsage(before)
  parentPort?.postMessage((user + system) / 1000)
})

// Rules are loaded and the first call can be timed.
await lint([{ path: 'templates/a.yaml', text: 'name: x\n' }])
parentPort?.postMessage('ready')
