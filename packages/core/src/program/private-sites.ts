import type { ParsedAddress } from '../documents/addresses.ts'

/** What keeps strangers from opening a page, to stand behind "is". */
export interface PrivateSite {
  readonly what: string
  /** Whether the answer shows that it is open to anybody after all. */
  readonly isReported: boolean
  /** Whether it is of a network or a machine of one's own, which nobody outside can reach at all. */
  readonly isLocal: boolean
}

interface KnownSite {
  readonly what: string
  /** With a star in front for all hosts below. */
  readonly hosts: readonly string[]
  /** Which pages of these hosts; all where absent. */
  readonly path?: RegExp
  /** Pages of these that are made for everybody, by path and query. */
  readonly open?: RegExp
  /** Whether a stranger is answered with a sign-in page, rather than a page that asks to sign in. */
  readonly isReported: boolean
}

const courses = 'a course page that only enrolled people can open'
const slack = 'in Slack, where only members of the workspace can open it'
const managed = 'a page for managing badges that only issuers can open'
const google = 'a Google document that only people with access can open'

/** Hosts on which a page opens for those who have an account there, or were let in one by one. */
const knownSites: readonly KnownSite[] = [
  {
    what: google,
    hosts: ['docs.google.com'],
    path: /^\/(?:[au]\/[^/]+\/)*(?:document|spreadsheets|presentation|drawings|forms)\//i,
    open: /\/(?:pub|pubhtml|pubembed|preview|embed|viewform|formresponse)\/?(?:\?|$)/i,
    isReported: true,
  },
  {
    what: google,
    hosts: ['drive.google.com'],
    path: /^\/(?:[au]\/[^/]+\/)*(?:file|drive|open)(?:\/|$)/i,
    open: /\/preview\/?(?:\?|$)/i,
    isReported: true,
  },
  {
    what: 'on SharePoint, where only members of the organisation can open it',
    hosts: ['*.sharepoint.com', '*.sharepoint.us', '*.sharepoint.cn'],
    isReported: true,
  },
  {
    what: 'in a OneDrive that only its owner can open',
    hosts: ['onedrive.live.com'],
    open: /[?&](?:authkey|redeem)=|\/embed\b/i,
    isReported: false,
  },
  {
    what: 'in a Dropbox folder that only its owner can open',
    hosts: ['www.dropbox.com', 'dropbox.com'],
    path: /^\/(?:home|work|personal)(?:\/|$)/i,
    isReported: false,
  },
  { what: courses, hosts: ['*.instructure.com'], path: /^\/courses\/\d/i, isReported: true },
  {
    what: courses,
    hosts: ['*.blackboard.com'],
    path: /^\/(?:webapps|ultra)\//i,
    isReported: false,
  },
  { what: courses, hosts: ['classroom.google.com'], isReported: false },
  {
    what: 'in Microsoft Teams, where only members of the team can open it',
    hosts: ['teams.microsoft.com', 'teams.cloud.microsoft'],
    path: /^\/l\/(?:channel|team|chat|message|file|entity)\//i,
    isReported: false,
  },
  { what: slack, hosts: ['app.slack.com'], isReported: false },
  {
    what: slack,
    hosts: ['*.slack.com'],
    path: /^\/(?:archives|files|client)\//i,
    isReported: false,
  },
  {
    what: 'in Jira or Confluence, where only members of the organisation can open it',
    hosts: ['*.atlassian.net'],
    path: /^\/(?:wiki|browse|jira|secure)(?:\/|$)/i,
    isReported: true,
  },
  {
    what: 'a mailbox that only its owner can open',
    hosts: ['mail.google.com', 'outlook.office.com', 'outlook.live.com'],
    path: /^\/mail(?:\/|$)/i,
    isReported: false,
  },
  {
    what: managed,
    hosts: ['www.credly.com'],
    path: /^\/(?:mgmt|organizations\/[^/]+\/badge_templates)\//i,
    isReported: false,
  },
  { what: managed, hosts: ['badgr.com', '*.badgr.com'], path: /^\/issuer\//i, isReported: false },
  { what: managed, hosts: ['dashboard.accredible.com'], isReported: false },
]

const byHost = Map.groupBy(
  knownSites.flatMap((site) => site.hosts.map((host) => ({ host, site }))),
  ({ host }) => host,
)

/** What is known of a host under its own name, and under the star of the ones above it. */
function knownOf({ hostname, pathname }: ParsedAddress): KnownSite | undefined {
  for (let from = 0, name = hostname; from >= 0; ) {
    const known = byHost.get(name)?.find(({ site }) => site.path?.test(pathname) ?? true)
    if (known) return known.site
    from = hostname.indexOf('.', from + 1)
    name = `*${hostname.slice(from)}`
  }
  return undefined
}

/** Learning platforms that run under a name of their own, and are known by what follows it. */
const byPath: readonly (readonly [hostname: RegExp, path: RegExp])[] = [
  [/^canvas\./, /^\/courses\/\d+(?:\/|$)/],
  [/^(?:blackboard|bb|learn)\./, /^\/(?:webapps\/blackboard|ultra\/(?:courses|organizations))\//],
  [/./, /\/(?:course|mod\/[a-z]+)\/view\.php$/],
  [/./, /^\/d2l\/(?:home|le|lms)\//],
]

const localNames =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|lan|corp|home|home\.arpa)$|^intranet\./

/** What keeps a stranger from the page at an address, by the address alone; undefined where nothing does. */
export function privateSiteOf(address: ParsedAddress): PrivateSite | undefined {
  const { hostname, pathname, search } = address
  if (isLocalHost(hostname))
    return { what: 'in a private network', isReported: false, isLocal: true }
  const known = knownOf(address)
  if (known) return known.open?.test(pathname + search) ? undefined : { ...known, isLocal: false }
  const isCourse = byPath.some(([host, path]) => host.test(hostname) && path.test(pathname))
  if (isCourse) return { what: courses, isReported: true, isLocal: false }
  if (/\/wp-admin\//.test(pathname))
    return {
      what: 'a page for editing a site that only its editors can open',
      isReported: true,
      isLocal: false,
    }
  return undefined
}

function isLocalHost(hostname: string): boolean {
  const name = hostname.replace(/\.$/, '')
  if (name.startsWith('[')) return isLocalNumber6(name.slice(1, -1))
  if (/^\d+(?:\.\d+){3}$/.test(name)) return isLocalNumber(name.split('.').map(Number))
  // A name without a dot means something in one network only.
  return !name.includes('.') || localNames.test(name)
}

/** RFC 1918, loopback, link-local, shared (RFC 6598), and addresses of no host. */
function isLocalNumber([a = 0, b = 0]: readonly number[]): boolean {
  return (
    [0, 10, 127].includes(a) ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    a >= 224
  )
}

/** Loopback, unique local, link-local, multicast, and what stands for one of version 4. */
function isLocalNumber6(number: string): boolean {
  const [, high, low] = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(number) ?? []
  if (high !== undefined && low !== undefined) {
    const [left, right] = [Number.parseInt(high, 16), Number.parseInt(low, 16)]
    return isLocalNumber([left >> 8, left & 255, right >> 8, right & 255])
  }
  return /^::1?$|^f[cd][\da-f]{2}:|^fe[89a-f][\da-f]:|^ff[\da-f]{2}:/.test(number)
}
