import leven from 'leven'
import { addressesIn, isWebAddress } from '../documents/addresses.ts'
import { inWords } from '../text/in-words.ts'
import { truncate } from '../text/truncate.ts'

/**
 * What a field for a link takes: an address of the web; any address, as linked data has it (`urn:`, `did:`,
 * `data:`); a picture, which may be a path as well, on a platform from the file on only; or what linked data is known by,
 * of any scheme, for a reference from the file's own address on.
 */
export type AddressKind = 'web' | 'any' | 'picture' | 'platform-picture' | 'id' | 'reference'

/** Why a text in a field for a link is no address. */
export interface AddressFlaw {
  /** The text as it is and what is wrong with it, to stand behind "is". */
  readonly found: string
  readonly expected: string
  readonly suggestion: string
  /** Whether an address is meant and mistyped, so that whoever wrote it knows it. */
  readonly isSlip: boolean
  /** The address that is meant, where nothing else can be. */
  readonly fixed?: string
}

/** What is wrong with a text in a field for a link; undefined where nothing is, or it is blank. */
export function addressFlaw(value: string, kind: AddressKind): AddressFlaw | undefined {
  const text = value.trim()
  if (text === '' || (isWebAddress(text) && !misled.test(text))) return undefined
  // A picture may be given by its content, which is long and no address.
  return mayBePicture(text, kind) ? undefined : flawOf(text, kind)
}

function mayBePicture(text: string, kind: AddressKind): boolean {
  if (kind !== 'picture' && kind !== 'platform-picture') return false
  if (text.length > maxLength) return true
  return !isMeantForAddress(text) && (kind === 'picture' || !/^\/[^/]/.test(text))
}

const maxLength = 2_000

/**
 * Signs that nobody sees, a second beginning, a comma at the end, two dots in the name of a site, a word that stands for
 * one to come: an address can be read with any of them, and leads nowhere.
 */
const misled =
  /[\u00ad\u200b-\u200d\u2060\ufeff]|,$|^https?:\/\/(?:https?:?\/\/|[^/?#]*\.\.|(?:todo|tbd|tba|fixme)(?:[/?#]|$))/i

const blanks = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/

/** What begins as an address does, though it may be mistyped. */
const start = /^(?:[a-z]{2,6}[:;.,]?[/\\]{2}|[htps]{3,6}:|www\.|mailto:)/i

function isMeantForAddress(text: string): boolean {
  return start.test(text) || isMail(text)
}

function flawOf(text: string, kind: AddressKind): AddressFlaw | undefined {
  const isId = kind === 'id' || kind === 'reference'
  const isWeb = kind !== 'any' && !isId
  const expected = isWeb
    ? 'an address that begins with https://'
    : 'a complete address, such as https://…'
  const flaw = (what: string, meant?: string, suggestion?: string): AddressFlaw => ({
    found: inWords(withoutPassword(text)) + what,
    expected,
    suggestion:
      (suggestion === noAddress && isId ? undefined : suggestion) ??
      (meant
        ? `Write ${truncate(withoutPassword(meant), 120)}`
        : 'Write the complete address, with https:// in front'),
    isSlip: meant !== undefined,
  })
  if (isId && closedId.test(text)) return undefined
  if (kind === 'reference' && relative.test(text)) return undefined
  if (isMail(text) || /^mailto:/i.test(text))
    return flaw(', which is an email address', undefined, 'Write the address of a web page')
  const inner = withinMarks(text)
  if (inner !== undefined)
    return flaw(', with brackets or quotation marks around the address', inner)
  if (blanks.test(text)) return blankFlaw(text, flaw)
  const [, scheme = '', marks = '', rest = ''] =
    /^([a-z][a-z\d+-]*)((?:[:;.,]?[/\\]+)|:)(.*)$/is.exec(text) ?? []
  if (scheme === '' || (!isId && /^\d+(?:[/?#]|$)/.test(rest) && marks === ':'))
    return flaw(...withoutScheme(text))
  const known = schemeMeant(scheme)
  if (known === undefined) return foreignFlaw(text, scheme, marks, isWeb, flaw)
  if (rest === '') return flaw(', which is only the beginning of an address')
  if (/^https?$/i.test(scheme) && marks === '://') return webFlaw(text, rest, flaw)
  const meant = wholeOrNone(`${known}://${rest.replaceAll('\\', '/')}`)
  return {
    ...flaw(`, which begins with \`${scheme}${marks}\` instead of \`${known}://\``, meant),
    ...(meant === undefined || meant !== withoutPassword(meant) ? {} : { fixed: meant }),
  }
}

/** What tells things apart, though it leads nobody to them. */
const closedId = /^(?:mailto|file|tel|sms|about|blob):\S+$/i

/** What is read from the address of the file on. */
const relative = /^(?:#|\.{0,2}\/(?!\/)|[\w-]+\/|[\w/-]+\.json(?:ld)?(?:$|#))\S*$/i

type MakeFlaw = (
  what: string,
  meant?: string | undefined,
  suggestion?: string | undefined,
) => AddressFlaw

function isMail(text: string): boolean {
  return /^[^\s@/:?#]+@[^\s@/:?#]+\.[a-z]{2,}$/i.test(text)
}

/** The one address that stands between brackets or quotation marks, as mark-up and mail have them. */
function withinMarks(text: string): string | undefined {
  if (!/^[[(<"'“‘«`]/.test(text) || !/[\])>"'”’»`]$/.test(text)) return undefined
  const [found, second] = addressesIn(text)
  return found && second === undefined ? found.address : undefined
}

function blankFlaw(text: string, flaw: MakeFlaw): AddressFlaw {
  const [first, second] = addressesIn(text)
  if (first && second)
    return flaw(', which contains two addresses', undefined, 'Keep the one that the field is for')
  const [before = ''] = text.split(blanks)
  const isBegun =
    start.test(text) ||
    /^[htps]{3,6}\s+:/i.test(text) ||
    /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}\//i.test(before)
  if (!isBegun)
    return first
      ? flaw(', with words in front of the address', first.address)
      : flaw(', which is not an address', undefined, noAddress)
  return {
    ...flaw(', with a blank space (␣) in it'),
    isSlip: true,
    found: `${inWords(aroundBlank(withoutPassword(text)))}, with a blank space (␣) in it`,
    suggestion: 'Remove the blank space, or write %20 if it belongs to the address',
  }
}

/** Without a user name and a password, which nobody is to read in a report. */
function withoutPassword(text: string): string {
  return text.replace(/([/\\]{1,2})[^/?#\\@\s:]*:[^/?#\\@\s]*@/, '$1…@')
}

/** The text with each blank as a mark that can be seen, from not far in front of the first one. */
function aroundBlank(text: string): string {
  const from = text.search(blanks) - 40
  const visible = text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, '␣')
  return from > 15 ? `…${visible.slice(from)}` : visible
}

const noAddress = 'Write the complete address, or leave the field out'

/** What stands for a page that is not on the web, or for a place on one computer. */
const closed = /^(?:file|tel|sms|javascript|about|chrome|blob|view-source)$/i

function foreignFlaw(
  text: string,
  scheme: string,
  marks: string,
  isWeb: boolean,
  flaw: MakeFlaw,
): AddressFlaw | undefined {
  const isDrive = scheme.length === 1 && marks !== ':'
  if (!marks.startsWith(':') || isDrive || /^localhost$/i.test(scheme))
    return flaw(...withoutScheme(text))
  if (!isWeb && !closed.test(scheme)) return undefined
  return flaw(`, which begins with \`${scheme}:\``, undefined, 'Write the address of a web page')
}

/** An address of http or https that cannot be read. */
function webFlaw(text: string, rest: string, flaw: MakeFlaw): AddressFlaw | undefined {
  const [, scheme = '', again] = /^(https?):?\/\/(.+)$/i.exec(rest) ?? []
  if (again !== undefined)
    return text.toLowerCase().startsWith(`${scheme.toLowerCase()}:`)
      ? flaw(`, with \`${scheme}://\` twice`, wholeOrNone(`${scheme}://${again}`), 'Write it once')
      : flaw(`, with \`${scheme}://\` in the middle`, wholeOrNone(`${scheme}://${again}`))
  if (text.endsWith(',')) return flaw(', with a comma at its end', wholeOrNone(text.slice(0, -1)))
  if (/^[^/?#]*\.\./.test(rest))
    return flaw(
      ', with two dots in a row in the name of the site',
      wholeOrNone(text.replace(/\.{2,}/, '.')),
    )
  if (misled.test(text)) return flaw(', which leads to no page', undefined, noAddress)
  // Braces and angles are marks of templates as well as letters of some addresses.
  if (URL.canParse(text)) return undefined
  return flaw(', which leads to no page', undefined, 'Write the complete address')
}

/** Node and browsers have it alike. */
declare const URL: { canParse(text: string): boolean }

/** Schemes that look like a slip of `http` and are none. */
const ownSchemes = /^(?:ftps?|sftp|ipfs|ipns|htcpcp|tftp|ntp|rtsp|stp|xmpp)$/i

/** `http` or `https`, where a scheme is one of them or a slip of the fingers for one. */
function schemeMeant(scheme: string): string | undefined {
  const folded = scheme.toLowerCase()
  if (ownSchemes.test(folded) || folded.length > 8) return undefined
  const isSlip = /^[htps]{3,}$/.test(folded)
  const distances = ['https', 'http'].map((one) => leven(folded, one))
  const [toHttps = 9, toHttp = 9] = distances
  if (!isSlip && Math.min(toHttps, toHttp) > 1) return undefined
  return toHttp < toHttps ? 'http' : 'https'
}

/** Endings of files, which look like those of sites. */
const fileEnding =
  /\.(?:pdf|docx?|xlsx?|pptx?|html?|json|ya?ml|md|txt|png|svg|jpe?g|gif|webp|zip)$/i

function withoutScheme(text: string): Parameters<MakeFlaw> {
  if (/^\/\/[^/]/.test(text))
    return [', without https: in front', wholeOrNone(`https:${text}`), undefined]
  const isHost = /^(?:(?:[a-z\d][a-z\d-]*\.)+[a-z]{2,}|localhost)(?::\d+)?(?:[/?#]|$)/i.test(text)
  if (isHost && !(fileEnding.test(text) && !text.includes('/')))
    return [', without https:// in front', wholeOrNone(`https://${text}`), undefined]
  if (fileEnding.test(text) || (text.length > 3 && /[/\\]/.test(text)))
    return [', which is a path', undefined, 'Write its address on the web']
  return [', which is not an address', undefined, noAddress]
}

function wholeOrNone(address: string): string | undefined {
  return isWebAddress(address) ? address : undefined
}
