import { type ApiRequest, type ApiResponse, invalid, isFields } from './github-response.ts'

/** Not documented, but what GitHub's own answer names. */
const maxBodyLength = 65_536

/** Comments that GitHub does not take and emulate does. */
export function refusedBody({ method, path, body }: ApiRequest): ApiResponse | undefined {
  const isComment = method !== 'GET' && /\/comments(\/\d+)?$/.test(path)
  const text = isComment && isFields(body) ? body.body : undefined
  if (typeof text !== 'string') return
  if (text.trim() === '') return invalid('IssueComment', 'body', 'missing_field')
  if (text.length <= maxBodyLength) return
  const message = `body is too long (maximum is ${maxBodyLength} characters)`
  return invalid('IssueComment', 'body', 'custom', message)
}
