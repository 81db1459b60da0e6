import { setTimeout as sleep } from 'node:timers/promises'

/** How many requests may be under way. `pause` is between two of them to one host, in milliseconds. */
export interface Pace {
  readonly atOncePerHost: number
  readonly maxHosts: number
  readonly pause: number
}

interface Host {
  running: number
  /** When the next request may be sent. */
  next: number
  /** Whether it is among the hosts that are asked now. */
  isAsked: boolean
  readonly queue: (() => void)[]
}

/** Lets so many requests at once through for each host, and for so many hosts, with a pause in between. */
export class Turns {
  readonly #pace: Pace
  readonly #hosts = new Map<string, Host>()
  /** Hosts that wait until another one has nothing under way. */
  readonly #waiting: Host[] = []
  #asked = 0
  readonly #signal: AbortSignal

  /** Once the signal is aborted nothing waits any more. */
  constructor(pace: Pace, signal: AbortSignal) {
    this.#pace = pace
    this.#signal = signal
    signal.addEventListener('abort', () => {
      for (const { queue } of this.#hosts.values()) for (const go of queue.splice(0)) go()
    })
  }

  /** Runs something when its turn has come; it calls `done` to give the turn on. */
  async take(name: string, run: (done: () => void) => Promise<void>): Promise<void> {
    const host = this.#hosts.get(name) ?? { running: 0, next: 0, isAsked: false, queue: [] }
    this.#hosts.set(name, host)
    if (!this.#signal.aborted)
      await new Promise<void>((resolve) => {
        host.queue.push(resolve)
        this.#enter(host)
      })
    await this.#pauseFor(host)
    let isDone = false
    await run(() => {
      if (isDone) return
      isDone = true
      this.#leave(host)
    })
  }

  #enter(host: Host): void {
    if (host.isAsked) this.#fill(host)
    else if (this.#asked < this.#pace.maxHosts) {
      host.isAsked = true
      this.#asked += 1
      this.#fill(host)
    } else if (host.queue.length === 1) this.#waiting.push(host)
  }

  #fill(host: Host): void {
    while (host.running < this.#pace.atOncePerHost) {
      const go = host.queue.shift()
      if (go === undefined) return
      host.running += 1
      go()
    }
  }

  #leave(host: Host): void {
    host.running -= 1
    if (host.queue.length > 0) this.#fill(host)
    else if (host.running === 0) {
      host.isAsked = false
      this.#asked -= 1
      const following = this.#waiting.shift()
      if (following) this.#enter(following)
    }
  }

  async #pauseFor(host: Host): Promise<void> {
    const now = Date.now()
    const wait = Math.max(0, host.next - now)
    host.next = Math.max(now, host.next) + this.#pace.pause
    if (wait === 0 || this.#signal.aborted) return
    try {
      await sleep(wait, undefined, { signal: this.#signal })
    } catch (error) {
      if (!this.#signal.aborted) throw error // else nothing waits any more
    }
  }
}
