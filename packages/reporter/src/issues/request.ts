import { oneLine } from '../wording/one-line.ts'

/**
 * Asks an API of GitHub: `request('GET /repos/{owner}/{repo}', {owner, repo})`. Rejects with an error that has
 * the `status` of the answer, if there was one. Octokit's own function is one.
 */
export type GitHubRequest = (
  route: string,
  parameters?: Readonly<Record<string, unknown>>,
) => Promise<GitHubAnswer>

export interface GitHubAnswer {
  readonly status: number
  /** Names are in lower case. */
  readonly headers: Readonly<Record<string, string | number | undefined>>
  readonly data: unknown
}

/** What an error of a {@link GitHubRequest} tells. */
export interface RequestFailure {
  /** Status of the answer; absent where none came. */
  readonly status?: number
  readonly headers: Readonly<Record<string, unknown>>
  /** What GitHub says, as one line. */
  readonly message: string
}

/** Reads the error of a request; undefined for one that is about something else. */
export function requestFailure(error: unknown): RequestFailure | undefined {
  if (!(error instanceof Error)) return undefined
  if (!('status' in error) || typeof error.status !== 'number')
    return isNetworkError(error) ? { headers: {}, message: networkMessage(error) } : undefined
  const response = 'response' in error ? fields(error.response) : {}
  const isAnswered = 'response' in error && error.response !== undefined
  const message = oneLine(answerMessage(response.data) ?? error.message)
  // Octokit gives 500 to a request that got no answer.
  return isAnswered || error.status !== 500
    ? { status: error.status, headers: fields(response.headers), message }
    : { headers: {}, message }
}

/** Whether what was asked for may have been done all the same. */
export function isUncertain(error: unknown): boolean {
  const failure = requestFailure(error)
  return failure !== undefined && (failure.status === undefined || failure.status >= 500)
}

/** An object's fields; none of anything else. */
export function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** Errors of `fetch` and of sockets. */
function isNetworkError(error: Error): boolean {
  return ('code' in error && typeof error.code === 'string') || isFailedFetch(error)
}

function isFailedFetch(error: Error): boolean {
  return error.name === 'TypeError' && error.message === 'fetch failed'
}

function networkMessage({ message, cause }: Error): string {
  return oneLine(cause instanceof Error ? `${message}: ${cause.message}` : message)
}

/** GitHub's message, with what it says of single fields. */
function answerMessage(data: unknown): string | undefined {
  const { message, errors } = fields(data)
  if (typeof message !== 'string') return undefined
  const details = Array.isArray(errors) ? errors.map(errorText).filter((text) => text !== '') : []
  return details.length === 0 ? message : `${message}: ${details.join(', ')}`
}

function errorText(error: unknown): string {
  if (typeof error === 'string') return error
  const { message, field, code } = fields(error)
  if (typeof message === 'string') return message
  return [field, code].filter((part) => typeof part === 'string').join(' ')
}
