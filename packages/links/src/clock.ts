/** The time, as a run sees it; a test has one of its own. */
export interface Clock {
  /** Milliseconds since the beginning of 1970. */
  now(): number
  /** Runs a callback after so many milliseconds; gives a function that cancels it. */
  after(milliseconds: number, callback: () => void): () => void
}

export const systemClock: Clock = {
  now: Date.now,
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds)
    return () => clearTimeout(timer)
  },
}
