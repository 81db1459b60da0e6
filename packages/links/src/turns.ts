/** Lets so many at once through for each key, with a pause between their beginnings. */
export class Turns {
  readonly #atOnce: number
  readonly #pause: number
  readonly #waiting = new Map<string, { running: number; next: number; queue: (() => void)[] }>()

  /** `pause` in milliseconds. */
  constructor(atOnce: number, pause: number) {
    this.#atOnce = atOnce
    this.#pause = pause
  }

  /** Runs something when its turn has come; it calls `done` to give the turn on. */
  async take(key: string, run: (done: () => void) => Promise<void>): Promise<void> {
    const state = this.#waiting.get(key) ?? { running: 0, next: 0, queue: [] }
    this.#waiting.set(key, state)
    if (state.running >= this.#atOnce)
      await new Promise<void>((resolve) => {
        state.queue.push(resolve)
      })
    else state.running += 1
    const now = Date.now()
    const wait = Math.max(0, state.next - now)
    state.next = Math.max(now, state.next) + this.#pause
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    let isDone = false
    await run(() => {
      if (isDone) return
      isDone = true
      const following = state.queue.shift()
      if (following) following()
      else state.running -= 1
    })
  }
}
