import { setTimeout as wait } from 'node:timers/promises'
import { type Answer, type Question, refusal } from './github-answer.ts'

/** Which requests a fault is for: the next that fit. */
export interface Aim {
  readonly method?: string
  /** Tried on the path without the query. */
  readonly path?: RegExp
  /** Once if not said. */
  readonly times?: number
}

interface Fault {
  readonly aim: Aim
  readonly kind: 'refuse' | 'fail after' | 'delay'
  readonly answer?: Answer
  readonly milliseconds?: number
  left: number
}

/** What tests ask to go wrong. Faults of a kind come one after the other, in the order asked for. */
export class Faults {
  readonly #faults: Fault[] = []

  limit(aim: Aim, retryAfter: number): void {
    const message =
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
    const headers = { 'retry-after': String(retryAfter) }
    this.#expect({ aim, kind: 'refuse', answer: refusal(403, message, { headers }) })
  }

  fail(aim: Aim, status: number, isAfter: boolean): void {
    const answer = { status, body: { message: 'Server Error' } }
    this.#expect({ aim, kind: isAfter ? 'fail after' : 'refuse', answer })
  }

  delay(aim: Aim, milliseconds: number): void {
    this.#expect({ aim, kind: 'delay', milliseconds })
  }

  /** Carries out a request as far as the faults let it. */
  async through(question: Question, carryOut: () => Promise<Answer>): Promise<Answer> {
    const delay = this.#next('delay', question)
    if (delay) await wait(delay.milliseconds)
    const refused = this.#next('refuse', question)?.answer
    if (refused) return refused
    const late = this.#next('fail after', question)?.answer
    const answer = await carryOut()
    return late ?? answer
  }

  #expect(fault: Omit<Fault, 'left'>): void {
    this.#faults.push({ ...fault, left: fault.aim.times ?? 1 })
  }

  #next(kind: Fault['kind'], question: Question): Fault | undefined {
    const next = this.#faults.find(
      (fault) => fault.kind === kind && fault.left > 0 && isAimed(fault.aim, question),
    )
    if (next) next.left -= 1
    return next
  }
}

function isAimed({ method, path }: Aim, question: Question): boolean {
  return (
    (method === undefined || method.toUpperCase() === question.method) &&
    (path === undefined || path.test(question.path))
  )
}
