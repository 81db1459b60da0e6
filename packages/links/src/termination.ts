const signals = ['SIGINT', 'SIGTERM'] as const

/**
 * Calls back before SIGINT or SIGTERM ends the process, which then ends as it would have without. Gives a
 * function that removes the listeners.
 */
export function onTermination(callback: () => void): () => void {
  const listeners = signals.map((signal) => {
    const listener = () => {
      callback()
      removeListeners()
      // With other listeners it is theirs to decide whether the process ends.
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
    }
    process.once(signal, listener)
    return [signal, listener] as const
  })
  const removeListeners = () => {
    for (const [signal, listener] of listeners) process.removeListener(signal, listener)
  }
  return removeListeners
}
