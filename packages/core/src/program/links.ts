import type { ParsedAddress } from '../documents/addresses.ts'
import type { Place } from '../documents/place.ts'
import { comparedAddress } from './address.ts'

export { type ParsedAddress, parseAddress } from '../documents/addresses.ts'

/**
 * Where a link is named. `text` is a description or criterion, `governance` and `marketing` are
 * Markdown documents, `program` is the program's own file.
 */
export type LinkField =
  | 'criteria'
  | 'criterion'
  | 'earn'
  | 'image'
  | 'alignment'
  | 'issuer'
  | 'recommendation'
  | 'text'
  | 'governance'
  | 'marketing'
  | 'program'

/** One place that names an address. */
export interface LinkUse {
  /** In a text the address alone, as a span. */
  readonly at: Place
  readonly field: LinkField
  /** Id of the template, where it is one that names it. */
  readonly template?: string
  /** Whether that template is archived. */
  readonly isArchived?: true
  /** Whether another address cannot just be put in its place: in prose, or written with escapes. */
  readonly isFixed?: true
}

/** An address that a file names, and where. */
export interface NamedLink {
  readonly address: string
  readonly use: LinkUse
}

/** An address and all places that name it. */
export interface Link {
  /** As it is written. */
  readonly address: string
  readonly uses: readonly LinkUse[]
}

/**
 * What is known of an address. Alive and dead are certain; whatever is not certain is unknown. Refused
 * addresses were never asked.
 */
export interface LinkFact {
  readonly verdict: 'alive' | 'dead' | 'unknown' | 'refused'
  /** Status of the last answer. */
  readonly status?: number
  /** In words, to stand behind "it": `answers 404`, `has a name that does not exist`. */
  readonly reason?: string
  /** Whether it was not asked since there is no network. */
  readonly isOffline?: true
  /** Where permanent redirects lead, if all of them are permanent and the end is alive. */
  readonly movedTo?: string
  /** The same address with https, where the link has http and https answers. */
  readonly secure?: string
  /** A sign-in page that it redirects to. */
  readonly signIn?: string
  /** Media type of the answer, without parameters. */
  readonly mediaType?: string
  /** Whether the anchor is missing from the page; absent where nobody looked. */
  readonly isFragmentMissing?: boolean
  /** Whether a page that answers 200 says that it is not found; absent where nobody looked. */
  readonly isSoftMissing?: boolean
  /** For an unknown one: since which day it fails in each run, `YYYY-MM-DD`, and the last such day. */
  readonly failing?: { readonly since: string; readonly last: string }
}

/** What a finding calls the place that names a link, at the beginning of a sentence. */
export const linkNames: Readonly<Record<LinkField, string>> = {
  criteria: 'The link to the criteria',
  criterion: 'The link of a criterion',
  earn: 'The "Earn this badge" link',
  image: 'The image',
  alignment: 'The link of an alignment',
  issuer: 'The link to the issuer',
  recommendation: 'The link of a recommendation',
  text: 'The link in the text',
  governance: 'The link',
  marketing: 'The link',
  program: 'The link',
}

/** Everything between the scheme and the host: a user name, a password. */
const userInfo = /^(https?:[/\\]*)[^/?#\\]*@/i

export function hasUserInfo(address: string): boolean {
  return userInfo.test(address)
}

/** Such as an address within another one may have, too. */
const innerPassword = /(:[/\\]{2})[^/?#\\@:]*:[^/?#\\@]*@/g

/** An address that may be shown: without a user name and a password. */
export function shownAddress(address: string): string {
  return address.replace(userInfo, '$1').replace(innerPassword, '$1')
}

/** Characters of an address that a name keeps at the most. */
const maxNameLength = 120

/** A short and stable name of an address, without a user name and a password. */
export function linkName(address: string): string {
  const shown = shownAddress(address)
  return shown.length > maxNameLength
    ? `${shown.slice(0, maxNameLength - 10).toWellFormed()}…${hashOf(shown).toString(36)}`
    : shown
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/**
 * Whether an address is of a site: `example.org`, `*.example.org` for what is below it, with the
 * beginning of a path where only that is meant. A star in the path stands for anything.
 */
export function isOfSite(url: ParsedAddress, site: string): boolean {
  const [, host = '', path = ''] = /^([^/]*)(.*)$/s.exec(site.toLowerCase()) ?? []
  const isHost = host.startsWith('*.')
    ? url.hostname.endsWith(host.slice(1))
    : url.hostname === host
  return isHost && (path === '' || startsWith(url.pathname.toLowerCase(), path.split('*')))
}

/** Whether a text begins with the pieces in their order, with anything between them. */
function startsWith(text: string, [first = '', ...others]: readonly string[]): boolean {
  if (!text.startsWith(first)) return false
  let from = first.length
  for (const piece of others) {
    const found = text.indexOf(piece, from)
    if (found < 0) return false
    from = found + piece.length
  }
  return true
}

/** An address that stands for another one, with the part of the page that the other one names. */
export function withFragmentOf(address: string, other: string): string {
  const fragment = /#.*$/s.exec(other)?.[0] ?? ''
  return address.includes('#') ? address : address + fragment
}

/** Whether two addresses differ in nothing that tells pages apart: https, `www.`, a slash at the end. */
export function isSamePage(one: string, other: string): boolean {
  return pageOf(one) === pageOf(other)
}

function pageOf(address: string): string {
  return comparedAddress(shownAddress(address).replace(/#.*$/s, '')).replace(/^www\./, '')
}

/** Whether an address is that of a site as a whole. */
export function isFrontPage({ pathname, search }: ParsedAddress): boolean {
  return pathname === '/' && search === ''
}
