import type { Clock } from '../src/clock.ts'

/** A clock that runs so many times as fast as the others, so that no test waits. */
export function fastClock(factor = 20): Clock {
  const start = Date.now()
  return {
    now: () => start + (Date.now() - start) * factor,
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds / factor)
      return () => clearTimeout(timer)
    },
  }
}

/** A clock that stands still until it is put forward. */
export class ManualClock implements Clock {
  #now = Date.UTC(2026, 5, 1)
  readonly #timers = new Set<{ readonly at: number; readonly run: () => void }>()

  now = (): number => this.#now

  after = (milliseconds: number, run: () => void): (() => void) => {
    const timer = { at: this.#now + milliseconds, run }
    this.#timers.add(timer)
    return () => void this.#timers.delete(timer)
  }

  /** Puts it forward by so many milliseconds, and runs what is due. */
  advance(milliseconds: number): void {
    this.#now += milliseconds
    for (const timer of this.#timers)
      if (timer.at <= this.#now) {
        this.#timers.delete(timer)
        timer.run()
      }
  }
}
