import { type Answer, invalid, isFields, type Question } from './github-answer.ts'

/** Not documented, but what GitHub's own answer names. */
const longestBody = 65_536

/** Comments that GitHub does not take and emulate does. */
export function refusedBody({ method, path, body }: Question): Answer | undefined {
  const isComment = method !== 'GET' && /\/comments(\/\d+)?$/.test(path)
  const text = isComment && isFields(body) ? body.body : undefined
  if (typeof text !== 'string') return
  if (text.trim() === '') return invalid('IssueComment', 'body', 'missing_field')
  if (text.length <= longestBody) return
  const message = `body is too long (maximum is ${longestBody} characters)`
  return invalid('IssueComment', 'body', 'custom', message)
}
