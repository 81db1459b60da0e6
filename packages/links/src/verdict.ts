import type { LinkAnswer } from './answer.ts'
import { codeOf, type Heard, isTimeout } from './heard.ts'
import type { NameState } from './network.ts'

/** More hops than that no browser follows either. */
const mostHops = 20

/** What became of an address: the requests that its redirects led through, in order. */
export interface Way {
  readonly end: string
  readonly hops: readonly Heard[]
}

/** Follows an address through the redirects that were heard. */
export function wayOf(address: string, heard: ReadonlyMap<string, readonly Heard[]>): Way {
  const hops: Heard[] = []
  let url = new URL(address)
  url.hash = ''
  while (hops.length <= mostHops) {
    const last = heard.get(url.href)?.at(-1)
    if (last === undefined) break
    hops.push(last)
    if (!isRedirect(last) || last.location === undefined) break
    const next = URL.canParse(last.location, url.href)
      ? new URL(last.location, url.href)
      : undefined
    if (next === undefined) break
    next.hash = ''
    url = next
  }
  return { end: url.href, hops }
}

/** Whether redirects lead on for longer than anybody follows them, in a circle or not. */
export function isEndless(hops: readonly Heard[]): boolean {
  const last = hops.at(-1)
  return hops.length > mostHops && last !== undefined && isRedirect(last)
}

function isRedirect({ status = 0 }: Heard): boolean {
  return [301, 302, 303, 307, 308].includes(status)
}

/** Judges an address by what was heard of it. `accepted` are statuses that count as alive. */
export function answerFor(
  address: string,
  { end, hops }: Way,
  accepted: readonly number[],
  name: NameState | undefined,
): LinkAnswer {
  const last = hops.at(-1)
  if (name === 'refused') return refused('it lies in a private network')
  if (name === 'missing') return { verdict: 'dead', reason: 'has a name that does not exist' }
  if (name === 'unanswered') return unknown('has a name that no server could be asked about')
  if (last === undefined) return unknown('was not asked')
  if (last.error) return unansweredBecause(last.error)
  const { status = 0 } = last
  const common = { status, ...(last.mediaType === undefined ? {} : { mediaType: last.mediaType }) }
  if (isRedirect(last)) return { ...common, ...unknown('redirects without an end') }
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

function refused(reason: string): LinkAnswer {
  return { verdict: 'refused', reason }
}

function unknown(reason: string): LinkAnswer {
  return { verdict: 'unknown', reason }
}

function withFragmentOf(address: string, end: string): string {
  const { hash } = new URL(address)
  return `${end}${hash}`
}

const certificates: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'has a certificate that has run out',
  CERT_NOT_YET_VALID: 'has a certificate that is not valid yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'has a certificate for another name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'has a certificate that it signed itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'has a certificate that nobody known has signed',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'has a certificate that nobody known has signed',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'has a certificate that nobody known has signed',
}

const failures: Readonly<Record<string, string>> = {
  ERR_REDIRECT_CIRCLE: 'redirects without an end',
  ECONNREFUSED: 'refuses the connection',
  ECONNRESET: 'breaks the connection off',
  UND_ERR_SOCKET: 'breaks the connection off',
  EPIPE: 'breaks the connection off',
  ENETUNREACH: 'cannot be reached from here',
  EHOSTUNREACH: 'cannot be reached from here',
  ENOTFOUND: 'has a name that no server could be asked about',
  EAI_AGAIN: 'has a name that no server could be asked about',
  ERR_ASKED_TOO_MUCH: 'was not asked, since its host wants to be asked later',
  UND_ERR_HEADERS_OVERFLOW: 'answers with headers that are too long',
}

function unansweredBecause(error: Error): LinkAnswer {
  const code = codeOf(error)
  if (code === 'ERR_IP_BLOCKED') return refused('it leads into a private network')
  const reason = own(certificates, code) ?? own(failures, code)
  if (reason !== undefined) return unknown(reason)
  if (isTimeout(error)) return unknown('does not answer in time')
  return unknown('gives no proper answer')
}

function own(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

const signInHosts =
  /^(?:accounts\.google\.com|login\.microsoftonline\.com|login\.live\.com|[\w-]+\.okta\.com|[\w.-]+\.auth0\.com|(?:login|signin|sso|idp|auth|cas|accounts?)\.[\w.-]+)$/i
const signInPaths =
  /\/(?:log-?in|sign-?in|sso|saml2?|oauth2?|openid-connect|cas\/login|idp|adfs|shibboleth|wp-login\.php|users\/sign_in|auth\/login|login\.(?:aspx?|php|jsp|html?))(?:[/.?]|$)/i

/** Whether an address is that of a page on which one signs in. */
export function isSignInPage(address: string): boolean {
  const { hostname, pathname } = new URL(address)
  return signInHosts.test(hostname) || signInPaths.test(pathname)
}
