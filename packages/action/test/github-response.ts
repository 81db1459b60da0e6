/** What GitHub answers, before it is sent. */
export interface ApiResponse {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON, bytes as they are; `undefined` sends nothing. */
  readonly body?: unknown
}

/** What was asked, read. */
export interface ApiRequest {
  readonly method: string
  /** With `owner` and `repo` in it, without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string | undefined>>
  /** Parsed JSON; `undefined` if nothing was sent. */
  readonly body: unknown
  /** Where the double is reached. */
  readonly origin: string
}

const documentation = 'https://docs.github.com/rest'

/** An error as GitHub words it. */
export function refusal(
  status: number,
  message: string,
  { headers = {}, ...more }: { headers?: Record<string, string>; errors?: unknown } = {},
): ApiResponse {
  const body = { message, ...more, documentation_url: documentation, status: String(status) }
  return { status, headers, body }
}

export const notFound = (): ApiResponse => refusal(404, 'Not Found')

/** A field that GitHub does not accept. */
export function invalid(
  resource: string,
  field: string,
  code: string,
  message?: string,
): ApiResponse {
  const error = { resource, field, code, ...(message === undefined ? {} : { message }) }
  return refusal(422, 'Validation Failed', { errors: [error] })
}

/** One page of a list, with the `link` header to the others. */
export function paged(
  all: readonly unknown[],
  { query, path, origin }: ApiRequest,
  size = 30,
): { readonly page: readonly unknown[]; readonly headers: Record<string, string> } {
  const per = Math.min(Number(query.get('per_page') ?? size) || size, 100)
  const page = Number(query.get('page') ?? 1) || 1
  const last = Math.max(Math.ceil(all.length / per), 1)
  const link = (to: number, relation: string) => {
    const target = new URLSearchParams([...query, ['page', String(to)]])
    target.set('page', String(to))
    return `<${origin}${path}?${target}>; rel="${relation}"`
  }
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ]
  return {
    page: all.slice((page - 1) * per, page * per),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  }
}

export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
