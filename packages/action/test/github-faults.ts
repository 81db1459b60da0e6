import { setTimeout as wait } from 'node:timers/promises'
import { type ApiRequest, type ApiResponse, refusal } from './github-response.ts'

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
  readonly apiResponse?: ApiResponse
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
    this.#expect({ aim, kind: 'refuse', apiResponse: refusal(403, message, { headers }) })
  }

  fail(aim: Aim, status: number, isAfter: boolean): void {
    const apiResponse = { status, body: { message: 'Server Error' } }
    this.#expect({ aim, kind: isAfter ? 'fail after' : 'refuse', apiResponse })
  }

  delay(aim: Aim, milliseconds: number): void {
    this.#expect({ aim, kind: 'delay', milliseconds })
  }

  /** Carries out a request as far as the faults let it. */
  async through(
    apiRequest: ApiRequest,
    carryOut: () => Promise<ApiResponse>,
  ): Promise<ApiResponse> {
    const delay = this.#next('delay', apiRequest)
    if (delay) await wait(delay.milliseconds)
    const refused = this.#next('refuse', apiRequest)?.apiResponse
    if (refused) return refused
    const late = this.#next('fail after', apiRequest)?.apiResponse
    const apiResponse = await carryOut()
    return late ?? apiResponse
  }

  #expect(fault: Omit<Fault, 'left'>): void {
    this.#faults.push({ ...fault, left: fault.aim.times ?? 1 })
  }

  #next(kind: Fault['kind'], apiRequest: ApiRequest): Fault | undefined {
    const next = this.#faults.find(
      (fault) => fault.kind === kind && fault.left > 0 && isAimed(fault.aim, apiRequest),
    )
    if (next) next.left -= 1
    return next
  }
}

function isAimed({ method, path }: Aim, apiRequest: ApiRequest): boolean {
  return (
    (method === undefined || method.toUpperCase() === apiRequest.method) &&
    (path === undefined || path.test(apiRequest.path))
  )
}
