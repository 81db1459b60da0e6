import type { Clock } from './clock.ts'
import { DeadlineError } from './errors.ts'

/** The end of the time for all links together; it aborts whatever is still under way. */
export class Deadline {
  readonly clock: Clock
  readonly #controller = new AbortController()
  readonly #cancel: () => void

  /** `maxTime` in milliseconds from now. */
  constructor(clock: Clock, maxTime: number) {
    this.clock = clock
    this.#cancel = clock.after(maxTime, () => this.#controller.abort(new DeadlineError()))
  }

  /** Aborted when the time is used up. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  get isPassed(): boolean {
    return this.signal.aborted
  }

  /** Waits until a time of the clock, in milliseconds, or until the deadline. */
  async waitUntil(time: number): Promise<void> {
    const wait = time - this.clock.now()
    if (wait <= 0 || this.isPassed) return
    await new Promise<void>((resolve) => {
      const cancel = this.clock.after(wait, end)
      const { signal } = this
      signal.addEventListener('abort', end)
      function end() {
        cancel()
        signal.removeEventListener('abort', end)
        resolve()
      }
    })
  }

  /** What a promise resolves to, or undefined where the deadline comes first. */
  async race<T>(promise: Promise<T>): Promise<T | undefined> {
    if (this.isPassed) return undefined
    let end = () => {}
    const aborted = new Promise<undefined>((resolve) => {
      end = () => resolve(undefined)
      this.signal.addEventListener('abort', end)
    })
    try {
      return await Promise.race([promise, aborted])
    } finally {
      this.signal.removeEventListener('abort', end)
    }
  }

  /** Cancels the timer, for a run that is done in time. */
  close(): void {
    this.#cancel()
  }
}
