/** What tells the time while links are asked; a test has one of its own. */
export interface Clock {
  /** Milliseconds since the beginning of 1970. */
  now(): number
  /** Runs something after so many milliseconds; what it gives prevents that. */
  after(milliseconds: number, run: () => void): () => void
}

export const systemClock: Clock = {
  now: Date.now,
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}
