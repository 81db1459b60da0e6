import { setTimeout as sleep } from 'node:timers/promises'

/** How many requests may be under way. */
export interface HostLimits {
  /** Requests at the same time to one host. */
  readonly concurrencyPerHost: number
  /** Hosts with requests at the same time. */
  readonly maxHosts: number
  /** Milliseconds between two requests to one host. */
  readonly pause: number
}

interface Host {
  running: number
  /** When the next request may be sent, in milliseconds of the system's clock. */
  nextStart: number
  /** Whether it is among the hosts that have requests now. */
  isActive: boolean
  readonly queue: (() => void)[]
}

/** Limits the requests to each host, and the hosts with requests at the same time. */
export class HostLimiter {
  readonly #limits: HostLimits
  readonly #hosts = new Map<string, Host>()
  /** Hosts that wait until another one has no requests. */
  readonly #waiting: Host[] = []
  #activeHosts = 0
  readonly #signal: AbortSignal

  /** Once the signal is aborted nothing waits any more. */
  constructor(limits: HostLimits, signal: AbortSignal) {
    this.#limits = limits
    this.#signal = signal
    signal.addEventListener('abort', () => {
      for (const { queue } of this.#hosts.values()) for (const start of queue.splice(0)) start()
    })
  }

  /** Runs a task as soon as the limits of its host allow it; the task calls `release` when its request is over. */
  async run(name: string, task: (release: () => void) => Promise<void>): Promise<void> {
    const host = this.#hosts.get(name) ?? { running: 0, nextStart: 0, isActive: false, queue: [] }
    this.#hosts.set(name, host)
    if (!this.#signal.aborted)
      await new Promise<void>((resolve) => {
        host.queue.push(resolve)
        this.#enqueue(host)
      })
    await this.#pauseFor(host)
    let isReleased = false
    await task(() => {
      if (isReleased) return
      isReleased = true
      this.#release(host)
    })
  }

  #enqueue(host: Host): void {
    if (host.isActive) this.#startQueued(host)
    else if (this.#activeHosts < this.#limits.maxHosts) {
      host.isActive = true
      this.#activeHosts += 1
      this.#startQueued(host)
    } else if (host.queue.length === 1) this.#waiting.push(host)
  }

  #startQueued(host: Host): void {
    while (host.running < this.#limits.concurrencyPerHost) {
      const start = host.queue.shift()
      if (start === undefined) return
      host.running += 1
      start()
    }
  }

  #release(host: Host): void {
    host.running -= 1
    if (host.queue.length > 0) this.#startQueued(host)
    else if (host.running === 0) {
      host.isActive = false
      this.#activeHosts -= 1
      const next = this.#waiting.shift()
      if (next) this.#enqueue(next)
    }
  }

  async #pauseFor(host: Host): Promise<void> {
    const now = Date.now()
    const wait = Math.max(0, host.nextStart - now)
    host.nextStart = Math.max(now, host.nextStart) + this.#limits.pause
    if (wait === 0 || this.#signal.aborted) return
    try {
      await sleep(wait, undefined, { signal: this.#signal })
    } catch (error) {
      if (!this.#signal.aborted) throw error // else nothing waits any more
    }
  }
}
