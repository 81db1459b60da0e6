import { type ApiResponse, refusal } from './github-response.ts'

export type Level = 'read' | 'write'

/** What a token may do, in the words of a workflow's `permissions`. */
export type Permissions = Readonly<
  Partial<Record<'contents' | 'issues' | 'pull-requests' | 'security-events', Level>>
>

/** A token that the double knows. */
export interface Token {
  /** Such as `contents:read,pull-requests:write`. */
  readonly label: string
  readonly permissions: Permissions
  /** Whose it is; a token of the workflow's own is nobody's. */
  readonly login: string | undefined
}

interface Rule {
  readonly method: RegExp
  readonly path: RegExp
  /** One of these is enough; none: any token will do. */
  readonly needs: readonly (readonly [keyof Permissions, Level])[]
}

const rules: readonly Rule[] = [
  { method: /GET/, path: /^\/repos\/[^/]+\/[^/]+$/, needs: [] },
  { method: /GET/, path: /\/(contents|compare|git)(\/|$)/, needs: [['contents', 'read']] },
  { method: /GET/, path: /\/pulls(\/\d+)?$/, needs: [['pull-requests', 'read']] },
  { method: /POST|PATCH/, path: /\/issues(\/\d+)?$/, needs: [['issues', 'write']] },
  { method: /POST|DELETE/, path: /\/labels(\/[^/]+)?$/, needs: [['issues', 'write']] },
  { method: /GET/, path: /\/(labels|assignees)\/[^/]+$/, needs: [['issues', 'read']] },
  {
    method: /GET/,
    path: /\/issues(\/|$)/,
    needs: [
      ['issues', 'read'],
      ['pull-requests', 'read'],
    ],
  },
  { method: /POST/, path: /\/code-scanning\/sarifs$/, needs: [['security-events', 'write']] },
]

/** On a pull request `issues: write` is documented to suffice, but on pull requests from forks it does not. */
const comments = {
  pull: [['pull-requests', 'write']],
  issue: [['issues', 'write']],
} as const

/**
 * The refusal of a request for which the token has not the permission. Stricter than GitHub, where
 * anybody may read what is public.
 */
export function forbidden(
  token: Token,
  method: string,
  path: string,
  isOnPull: boolean,
): ApiResponse | undefined {
  if (path === '/user') {
    return token.login === undefined ? inaccessible([]) : undefined
  }
  const isComment = method !== 'GET' && /\/issues\/(\d+\/comments|comments\/\d+)$/.test(path)
  const needs = isComment
    ? comments[isOnPull ? 'pull' : 'issue']
    : rules.find((rule) => rule.method.test(method) && rule.path.test(path))?.needs
  if (!needs) return inaccessible([])
  const isGranted = needs.some(([name, level]) => {
    const granted = token.permissions[name]
    return granted === level || granted === 'write'
  })
  return isGranted || needs.length === 0 ? undefined : inaccessible(needs)
}

function inaccessible(needs: Rule['needs']): ApiResponse {
  const accepted = needs.map(([name, level]) => `${name.replaceAll('-', '_')}=${level}`)
  return refusal(403, 'Resource not accessible by integration', {
    headers: { 'x-accepted-github-permissions': accepted.join('; ') },
  })
}

export function labelOf(permissions: Permissions): string {
  const parts = Object.entries(permissions).map(([name, level]) => `${name}:${level}`)
  return parts.length > 0 ? parts.sort().join(',') : 'none'
}
