import type { GitHubRequest } from '@badgelint/reporter/issues'
import { endpointOf, requestProblems, responseProblems } from './github-description.ts'
import { bot } from './github-emulated.ts'
import type { Issues } from './github-issues.ts'
import { forbidden, type Permissions } from './github-permissions.ts'
import { type ApiRequest, type ApiResponse, paged, refusal } from './github-response.ts'

/** What Octokit throws for a response that is none of success. */
export class ResponseError extends Error {
  readonly status: number
  readonly response: { readonly headers: Record<string, string>; readonly data: unknown }

  constructor({ status, headers = {}, body }: ApiResponse) {
    super(JSON.stringify(body))
    this.status = status
    this.response = { headers: { ...headers }, data: body }
  }
}

/** Asks the issues of the double without a server, as strictly, for tests that ask thousands of times. */
export function requestInProcess(
  issues: Issues,
  permissions: Permissions = { issues: 'write' },
): GitHubRequest {
  const token = { label: 'in process', permissions, login: undefined }
  return async (route, parameters = {}) => {
    const apiRequest = toRequest(route, parameters)
    refuse(requestProblems(apiRequest))
    const { method, path } = apiRequest
    const refused = forbidden(token, method, path, false)
    const apiResponse = refused ?? answer(issues, apiRequest)
    refuse(responseProblems(apiRequest, apiResponse))
    const { status, headers = {}, body: data } = apiResponse
    if (status >= 400) throw new ResponseError(apiResponse)
    return { status, headers, data }
  }
}

function answer(issues: Issues, apiRequest: ApiRequest): ApiResponse {
  const { endpoint, values = {} } = endpointOf(apiRequest.method, apiRequest.path) ?? {}
  if (endpoint?.operation === 'issues/list-for-repo') {
    const all = issues.listed(apiRequest)
    const { page, headers } = paged(all, apiRequest)
    return { status: 200, headers, body: page }
  }
  const found = endpoint && issues.answer(apiRequest, endpoint.operation, values, bot)
  return found ?? refusal(404, 'Not Found')
}

function toRequest(route: string, parameters: Readonly<Record<string, unknown>>): ApiRequest {
  const [method = '', template = ''] = route.split(' ')
  const used = new Set<string>()
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    used.add(name)
    return encodeURIComponent(String(parameters[name]))
  })
  const others = Object.entries(parameters).filter(([name]) => !used.has(name))
  const isRead = method === 'GET'
  return {
    method,
    path,
    query: new URLSearchParams(
      isRead ? Object.fromEntries(others.map(([name, value]) => [name, String(value)])) : {},
    ),
    headers: {},
    body: isRead || method === 'DELETE' ? undefined : Object.fromEntries(others),
    origin: 'https://api.github.example',
  }
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`Not as GitHub describes it: ${problems.join(', ')}`)
}
