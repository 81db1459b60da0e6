import { type GitHubAnswer, type GitHubRequest, isUncertain, requestFailure } from './request.ts'

/** Where the time comes from. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Waits so many milliseconds. */
  sleep(milliseconds: number): Promise<void>
}

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** Least time between two writes, which GitHub asks for in its "Best practices for using the REST API". */
const gap = second
/** So many writes GitHub takes in a span of time, by its "Rate limits for the REST API". */
const limits = [
  { span: minute, writes: 80 },
  { span: hour, writes: 500 },
] as const

/** So often a request that GitHub put off is made again. */
const maxWaits = 3
/** Longest wait for refusals in all. */
const maxWaiting = hour
/** First wait where GitHub says only that there were too many requests; the next ones are twice as long each. */
const unstatedWait = minute
/** Wait before a read is repeated that got no answer. */
const repeatWait = 2 * second

/** No more can be asked in this run. The message is half a sentence, to stand behind "since". */
export class OutOfTimeError extends Error {
  override readonly name = 'OutOfTimeError'
}

/**
 * Keeps requests within what GitHub bears. Writes come one after the other, with time between them, and wait for room
 * under the limits; what GitHub refuses for being too much was not done, and is asked again when it says so.
 */
export class Pace {
  readonly clock: Clock
  readonly #log: (message: string) => void
  /** When the writes of the last hour were made, the oldest first. */
  #times: number[] = []
  #writes = 0
  #waited = 0
  #end = Number.POSITIVE_INFINITY

  constructor(clock: Clock = systemClock, log: (message: string) => void = () => {}) {
    this.clock = clock
    this.#log = log
  }

  /** How many requests that write were made. */
  get writes(): number {
    return this.#writes
  }

  /** From a time on nothing is written any more, in milliseconds since 1970; undefined lifts that. */
  stopAt(end: number | undefined): void {
    this.#end = end ?? Number.POSITIVE_INFINITY
  }

  /** A function that asks as another one does, at this pace. */
  paced(request: GitHubRequest): GitHubRequest {
    return (route, parameters) => {
      const ask = () => request(route, parameters)
      return /^(?:GET|HEAD) /.test(route) ? this.#read(ask) : this.#write(ask)
    }
  }

  async #read(ask: () => Promise<GitHubAnswer>): Promise<GitHubAnswer> {
    try {
      return await this.#obeying(ask)
    } catch (error) {
      if (!isUncertain(error)) throw error
      await this.clock.sleep(repeatWait)
      return this.#obeying(ask)
    }
  }

  #write(ask: () => Promise<GitHubAnswer>): Promise<GitHubAnswer> {
    return this.#obeying(async () => {
      await this.#wait(this.#untilRoom(), 'the most writes that GitHub takes were made')
      const now = this.clock.now()
      this.#times = [...this.#times.filter((time) => time > now - hour), now]
      this.#writes++
      return ask()
    })
  }

  /** Milliseconds until one more write fits. */
  #untilRoom(): number {
    const now = this.clock.now()
    const times = this.#times
    const free = limits.map(({ span, writes }) => {
      const oldest = times.at(-writes)
      return oldest === undefined || times.length < writes ? now : oldest + span
    })
    return Math.max(now, (times.at(-1) ?? now - gap) + gap, ...free) - now
  }

  /** Waits; throws at once where nothing may be written any more after that. */
  async #wait(milliseconds: number, reason: string): Promise<void> {
    if (this.clock.now() + milliseconds >= this.#end) throw new OutOfTimeError(reason)
    if (milliseconds > 0) await this.clock.sleep(milliseconds)
    if (this.clock.now() >= this.#end) throw new OutOfTimeError('its time is over')
  }

  async #obeying(ask: () => Promise<GitHubAnswer>): Promise<GitHubAnswer> {
    for (let waits = 0; ; waits++) {
      try {
        return await ask()
      } catch (error) {
        const wait = askedWait(error, this.clock.now(), waits)
        if (wait === undefined) throw error
        await this.#waitForRefusal(wait, waits)
      }
    }
  }

  async #waitForRefusal(wait: number, waits: number): Promise<void> {
    const seconds = Math.ceil(wait / second)
    if (waits >= maxWaits)
      throw new OutOfTimeError(`GitHub asks to wait, after ${maxWaits} waits already`)
    if (this.#waited + wait > maxWaiting)
      throw new OutOfTimeError(`GitHub asks to wait for ${seconds.toLocaleString('en')} s more`)
    this.#waited += wait
    this.#log(`GitHub asks to wait ${seconds} s before going on.`)
    await this.#wait(wait, `GitHub asks to wait for ${seconds.toLocaleString('en')} s more`)
  }
}

/** How long GitHub asks to wait, in milliseconds; undefined where it does not. */
function askedWait(error: unknown, now: number, waits: number): number | undefined {
  const { status, headers = {}, message = '' } = requestFailure(error) ?? {}
  if (status !== 403 && status !== 429) return undefined
  const after = headerNumber(headers['retry-after'])
  if (after !== undefined) return after * second
  const reset = headerNumber(headers['x-ratelimit-reset'])
  if (headerNumber(headers['x-ratelimit-remaining']) === 0 && reset !== undefined)
    return Math.max(0, reset * second - now) + second
  const isPutOff = status === 429 || /secondary rate limit/i.test(message)
  return isPutOff ? unstatedWait * 2 ** waits : undefined
}

function headerNumber(value: unknown): number | undefined {
  const text = String(value ?? '')
  return /^\d+$/.test(text) ? Number(text) : undefined
}
