const signals = ['SIGINT', 'SIGTERM'] as const

/**
 * Does something before the process ends by a signal, which then ends it as it would have. Gives what to
 * call when there is nothing to be done any more.
 */
export function onTermination(act: () => void): () => void {
  const handlers = signals.map((signal) => {
    const handler = () => {
      act()
      forget()
      // Whoever else listens decides for itself whether the process ends.
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
    }
    process.once(signal, handler)
    return [signal, handler] as const
  })
  const forget = () => {
    for (const [signal, handler] of handlers) process.removeListener(signal, handler)
  }
  return forget
}
