import type { Clock } from './clock.ts'

/** The time in which links are asked. It ends when it is used up, whatever is still under way. */
export class Stage {
  readonly clock: Clock
  readonly #controller = new AbortController()
  readonly #forget: () => void

  /** `limit` in milliseconds. */
  constructor(clock: Clock, limit: number) {
    this.clock = clock
    this.#forget = clock.after(limit, () => this.#controller.abort(new OutOfTime()))
  }

  /** Aborted when the time is used up. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  get isOver(): boolean {
    return this.signal.aborted
  }

  /** Waits until a time of the clock, or until the stage is over. */
  async waitUntil(time: number): Promise<void> {
    const wait = time - this.clock.now()
    if (wait <= 0 || this.isOver) return
    await new Promise<void>((resolve) => {
      const forget = this.clock.after(wait, end)
      const { signal } = this
      signal.addEventListener('abort', end)
      function end() {
        forget()
        signal.removeEventListener('abort', end)
        resolve()
      }
    })
  }

  /** What a promise gives, or undefined where the stage is over before it gives anything. */
  async unlessOver<T>(promise: Promise<T>): Promise<T | undefined> {
    if (this.isOver) return undefined
    let end = () => {}
    const over = new Promise<undefined>((resolve) => {
      end = () => resolve(undefined)
      this.signal.addEventListener('abort', end)
    })
    try {
      return await Promise.race([promise, over])
    } finally {
      this.signal.removeEventListener('abort', end)
    }
  }

  /** Lets go of the clock, for a run that was done in time. */
  close(): void {
    this.#forget()
  }
}

/** The time for asking links is used up. */
export class OutOfTime extends Error {
  readonly code = 'ERR_OUT_OF_TIME'

  constructor() {
    super('the time for asking links is used up')
  }
}
