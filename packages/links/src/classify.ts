import { blockedAddressCode, codeOf, isTimeout } from './errors.ts'
import type { HostStatus } from './network/host-lookup.ts'
import { isRedirect, type RedirectChain } from './redirect-chain.ts'
import type { LinkResult } from './result.ts'
import { isSignInPage } from './sign-in.ts'

/** The result for a link whose host needs no request: it is blocked, or its name cannot be resolved. */
export function classifyHost(status: Exclude<HostStatus, 'resolved'>): LinkResult {
  switch (status) {
    case 'blocked':
      return refused('it is in a private network')
    case 'nonexistent':
      return { verdict: 'dead', reason: 'has a host name that does not exist' }
    case 'unresolved':
      return unknown('has a host name that could not be looked up')
  }
}

/** The result for a link, by the responses that it led to. `accepted` are statuses that count as alive. */
export function classifyLink(
  address: string,
  { end, hops }: RedirectChain,
  accepted: readonly number[],
): LinkResult {
  const last = hops.at(-1)
  if (last === undefined) return unknown('was not checked')
  if (last.error) return classifyError(last.error)
  const { status = 0 } = last
  const common = { status, ...(last.mediaType === undefined ? {} : { mediaType: last.mediaType }) }
  if (isRedirect(last)) return { ...common, ...unknown('redirects endlessly') }
  if (accepted.includes(status) || (status >= 200 && status < 300)) {
    const isMoved =
      hops.length > 1 && hops.slice(0, -1).every((hop) => hop.status === 301 || hop.status === 308)
    const isSignIn = hops.length > 1 && isSignInPage(end) && !isSignInPage(address)
    return {
      verdict: 'alive',
      ...common,
      ...(isSignIn ? { signIn: end } : {}),
      ...(isMoved && !isSignIn ? { movedTo: withFragmentOf(address, end) } : {}),
    }
  }
  if (status === 404 || status === 410)
    return { verdict: 'dead', ...common, reason: `answers ${status}` }
  return { ...common, ...unknown(`answers ${status}`) }
}

function refused(reason: string): LinkResult {
  return { verdict: 'refused', reason }
}

function unknown(reason: string): LinkResult {
  return { verdict: 'unknown', reason }
}

function withFragmentOf(address: string, end: string): string {
  const { hash } = new URL(address)
  return `${end}${hash}`
}

const certificateReasons: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'has an expired certificate',
  CERT_NOT_YET_VALID: 'has a certificate that is not valid yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'has a certificate for another name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'has a self-signed certificate',
  SELF_SIGNED_CERT_IN_CHAIN: 'has a certificate from an unknown authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'has a certificate from an unknown authority',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'has a certificate from an unknown authority',
}

const failureReasons: Readonly<Record<string, string>> = {
  ERR_TOO_MANY_REDIRECTS: 'redirects endlessly',
  ECONNREFUSED: 'refuses the connection',
  ECONNRESET: 'closes the connection',
  UND_ERR_SOCKET: 'closes the connection',
  EPIPE: 'closes the connection',
  ENETUNREACH: 'cannot be reached from here',
  EHOSTUNREACH: 'cannot be reached from here',
  ENOTFOUND: 'has a host name that could not be looked up',
  EAI_AGAIN: 'has a host name that could not be looked up',
  ERR_RATE_LIMITED: 'was not checked, because its host asks to wait',
  UND_ERR_HEADERS_OVERFLOW: 'answers with headers that are too long',
}

function classifyError(error: Error): LinkResult {
  const code = codeOf(error)
  if (code === blockedAddressCode) return refused('it leads to a private network')
  const reason = ownValue(certificateReasons, code) ?? ownValue(failureReasons, code)
  if (reason !== undefined) return unknown(reason)
  if (isTimeout(error)) return unknown('does not answer in time')
  return unknown('gives no valid answer')
}

function ownValue(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
