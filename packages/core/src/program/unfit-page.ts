import { comparedAddress } from './address.ts'
import { type ParsedAddress, parseAddress } from './links.ts'

/** What an address leads to where it leads to no page that tells people how a badge is earned, to stand behind "is". */
export interface UnfitPage {
  readonly what: string
  readonly suggestion: string
}

const writePage = 'Link to a page that explains how the badge is earned'

const data: UnfitPage = { what: 'data for software', suggestion: writePage }
const oneEarners: UnfitPage = {
  what: "the page of one earner's badge",
  suggestion: 'Link to the page of the badge itself, which names no earner',
}
const source: UnfitPage = {
  what: 'a raw file on a code host',
  suggestion: 'Publish the text as a page, and link to that',
}
const picture: UnfitPage = { what: 'a picture', suggestion: writePage }

interface KnownPages {
  readonly host: RegExp
  /** By path and query. */
  readonly path: RegExp
  readonly page: UnfitPage
}

const uuid = '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}'

/** Pages that platforms make for each badge that is issued, and files as they lie in a repository. */
const known: readonly KnownPages[] = [
  { host: /./, path: /\/badges\/badge\.php\?(?:[^?]*&)?hash=/i, page: oneEarners },
  {
    host: /(?:^|\.)(?:credly|youracclaim)\.com$/,
    path: new RegExp(`^/(?:[a-z]{2}(?:-[a-z]{2})?/)?badges/${uuid}(?:/|$)`, 'i'),
    page: oneEarners,
  },
  {
    host: /(?:^|\.)(?:badgr\.(?:com|io|org)|canvasbadges\.org)$/,
    path: /\/public\/assertions\/[^/]/i,
    page: oneEarners,
  },
  {
    host: /^(?:www\.)?(?:credential\.net|credential\.com|credentials\.com)$/,
    path: new RegExp(`^/${uuid}`, 'i'),
    page: oneEarners,
  },
  { host: /^(?:raw|gist)\.githubusercontent\.com$/, path: /./, page: source },
  { host: /^github\.com$/, path: /^\/[^/]+\/[^/]+\/raw\//, page: source },
  { host: /^gitlab\./, path: /\/-\/raw\//, page: source },
  { host: /^bitbucket\.org$/, path: /^\/[^/]+\/[^/]+\/raw\//, page: source },
  { host: /./, path: /^[^?]*\.json(?:ld)?(?:\?|$)/i, page: data },
  { host: /./, path: /^[^?]*\.(?:png|jpe?g|gif|webp|svg)(?:\?|$)/i, page: picture },
]

/** Without one of these an address is none of them. */
const mayBeUnfit =
  /badge\.php|\/badges\/|assertions|credentials?\.(?:net|com)|raw|\.json|\.(?:png|jpe?g|gif|webp|svg)/i

/** Where a picture at a code host has a page of its own, with the file behind a button. */
const pictureTitle = /^\/(?:[^/?]+\/){2,6}(?:-\/)?blob\/[^?]*\.(?:png|jpe?g|gif|webp|svg)$/i

/** What keeps the page at an address from telling people how a badge is earned; `id` is that of the badge. */
export function unfitPageOf(address: string, id: string): UnfitPage | undefined {
  if (!mayBeUnfit.test(address)) return undefined
  const url = parseAddress(address)
  if (url === undefined) return undefined
  const isOwn = comparedAddress(address) === comparedAddress(id)
  const path = url.pathname + url.search
  const found = known.find(({ host, path: own }) => host.test(url.hostname) && own.test(path))?.page
  if (found === data && isOwn)
    return { ...data, what: "the badge's own data, which is for software" }
  return found
}

/** Whether an address is that of the page which a code host has about a picture, and not of the picture. */
export function isPageAboutPicture(address: string): boolean {
  const url = address.includes('/blob/') ? parseAddress(address) : undefined
  return url !== undefined && isCodeHost(url) && pictureTitle.test(url.pathname + url.search)
}

function isCodeHost({ hostname }: ParsedAddress): boolean {
  return hostname === 'github.com' || hostname.startsWith('gitlab.')
}
