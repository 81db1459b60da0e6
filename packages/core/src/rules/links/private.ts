import {
  hasUserInfo,
  isOfSite,
  type LinkUse,
  linkName,
  linkNames,
  type ParsedAddress,
  parseAddress,
  shownAddress,
} from '../../program/links.ts'
import { type PrivateSite, privateSiteOf } from '../../program/private-sites.ts'
import { truncate } from '../../text/truncate.ts'
import { linkRule } from '../rule.ts'

const course = 'https://northside.instructure.com/courses/1203'
const members = 'https://example.org/members/weaver'

export default linkRule({
  id: 'links/private',
  practice: 8,
  kind: 'guidance',
  severity: 'warning',
  label: 'link that only some people can open',
  usesAnswer: true,
  summary: 'Anybody can open the page that a link leads to.',
  why: 'The person who follows a link on a badge is an employer or a friend of the earner. A sign-in page, a document that is not shared with them or a host in your own network tells them nothing, and looks as if the badge had something to hide.',
  source: {
    title: 'Instructure guide: the criteria should be publicly accessible, not behind a login',
    address: 'https://guides.instructure.com/m/111837/l/1571644',
  },
  mistakes:
    'A document or a course that is open to everybody is reported until a link check has opened it. Links made for sharing (1drv.ms, Dropbox, Notion) are not reported, whoever they are shared with. Governance documents and program.yaml, which are for the team, may link to pages that only the team can open, but not to a host in a private network.',
  options: {
    hosts: {
      type: 'array',
      items: { type: 'string', pattern: '\\S' },
      description:
        'More sites that earners cannot open, such as `learn.example.org`, `*.example.org` or `example.org/staff/`.',
      default: [],
    },
    except: {
      type: 'array',
      items: { type: 'string', pattern: '\\S' },
      description: 'Sites that anybody can open, although they look private.',
      default: [],
    },
  },
  examples: {
    good: [
      'global_activity_url: https://example.org/badges/weaver',
      {
        text: 'global_activity_url: https://docs.google.com/document/d/e/2PACX-1vQ/pub',
        caption: 'A document that is published.',
      },
      {
        text: `global_activity_url: ${course}`,
        links: { [course]: { verdict: 'alive' } },
        caption: 'The link check got the page: the course is open to everybody.',
      },
      {
        text: 'badge_template_activities: [{title: Handed in water samples with data entry that a tutor checked at http://192.168.0.1 and http://localhost:8080/samples.}]',
        caption: 'A text about such an address.',
      },
      {
        file: 'GOVERNANCE.md',
        text: '# Governance\n\n## Minutes\n\nThey are [kept](https://northside.sharepoint.com/badges).',
        caption: 'A governance document is for the team.',
      },
    ],
    bad: [
      {
        text: `global_activity_url: ${course}`,
        caption: 'A page of a course.',
        findings: [
          {
            about: 'https://northside.instructure.com/courses/1203',
            at: '1:22-1:68',
            marks: 'https://northside.instructure.com/courses/1203',
            message:
              'The link to the criteria, https://northside.instructure.com/courses/1203, is a course page that only enrolled people can open; expected a page that anybody can open',
          },
        ],
      },
      {
        text: 'global_activity_url: http://localhost:8080/weaver',
        caption: 'The author’s own computer.',
        findings: [
          {
            about: 'http://localhost:8080/weaver',
            at: '1:22-1:50',
            marks: 'http://localhost:8080/weaver',
            message:
              'The link to the criteria, http://localhost:8080/weaver, is in a private network; expected a page that anybody can open',
          },
        ],
      },
      {
        text: `earn_this_badge_url: ${members}\nenable_earn_this_badge: true`,
        links: {
          [members]: { verdict: 'alive', signIn: 'https://example.org/login?next=/members/weaver' },
        },
        caption: 'Visitors are sent to a sign-in page.',
        findings: [
          {
            about: 'https://example.org/members/weaver',
            at: '1:22-1:56',
            marks: 'https://example.org/members/weaver',
            message:
              'The "Earn this badge" link, https://example.org/members/weaver, sends visitors to a sign-in page at example.org; expected a page that anybody can open',
          },
        ],
      },
      {
        text: `global_activity_url: ${members}`,
        links: {
          [members]: { verdict: 'refused', reason: 'has an address of a private network' },
        },
        caption: 'The address of the host is not on the public internet.',
        findings: [
          {
            about: 'https://example.org/members/weaver',
            at: '1:22-1:56',
            marks: 'https://example.org/members/weaver',
            message:
              'The link to the criteria, https://example.org/members/weaver, has an address of a private network; expected a page that anybody can open',
          },
        ],
      },
      {
        text: `global_activity_url: ${members}`,
        options: { hosts: ['example.org/members/'] },
        findings: [
          {
            about: 'https://example.org/members/weaver',
            at: '1:22-1:56',
            marks: 'https://example.org/members/weaver',
            message:
              'The link to the criteria, https://example.org/members/weaver, is on a site that earners cannot open; expected a page that anybody can open',
          },
        ],
      },
    ],
  },

  *check({ address, uses }, { hosts, except }, { fact }) {
    const url = parseAddress(address)
    // What is gone is gone for everybody.
    if (url === undefined || fact?.verdict === 'dead') return
    if (except.some((site) => isOfSite(url, site))) return
    // What holds a password is not asked for that alone.
    const isRefused = fact?.verdict === 'refused' && !hasUserInfo(address)
    const barrier = barrierOf(url, hosts, fact?.verdict === 'alive' && !fact.signIn)
    const signIn = fact?.signIn === undefined ? undefined : parseAddress(fact.signIn)
    const reason =
      isRefused && !barrier?.isLocal
        ? shownAddress(fact?.reason ?? 'has an address of a private network')
        : signIn
          ? `sends visitors to a sign-in page at ${truncate(signIn.hostname, 60)}`
          : barrier && `is ${barrier.what}`
    if (reason === undefined) return
    const isLocal = barrier?.isLocal === true || isRefused
    for (const use of uses) {
      if (!isLocal && isForTeam(use)) continue
      // What a text says of a machine of one's own is its subject, as in the answer of an exam.
      if (isLocal && use.field === 'text') continue
      yield {
        at: use.at,
        about: linkName(address),
        message: `${linkNames[use.field]}, ${truncate(shownAddress(address), 80)}, ${reason}; expected ${use.field === 'image' ? 'an image' : 'a page'} that anybody can open`,
        suggestion:
          'Publish the content where no account is needed and link to that, or remove the link',
      }
    }
  },
})

/** What keeps strangers out by the address alone. */
function barrierOf(
  url: ParsedAddress,
  hosts: readonly string[],
  isOpened: boolean,
): PrivateSite | undefined {
  if (hosts.some((site) => isOfSite(url, site)))
    return { what: 'on a site that earners cannot open', isReported: false, isLocal: false }
  const site = privateSiteOf(url)
  return site?.isReported && isOpened ? undefined : site
}

function isForTeam({ field }: LinkUse): boolean {
  return field === 'governance' || field === 'program'
}
