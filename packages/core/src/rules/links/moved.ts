import {
  hasUserInfo,
  isFrontPage,
  isOfSite,
  isSamePage,
  linkName,
  linkNames,
  parseAddress,
  shownAddress,
  withFragmentOf,
} from '../../program/links.ts'
import { truncate } from '../../text/truncate.ts'
import { changedLink, linkRule } from '../rule.ts'

const old = 'https://example.org/old/weaver'
const now = 'https://example.org/badges/weaver'

/** Hosts that are there to redirect. */
const lasting: readonly string[] = [
  ...['doi.org', 'dx.doi.org', 'hdl.handle.net', 'purl.org', '*.purl.org', 'w3id.org'],
  ...['purl.imsglobal.org', 'n2t.net', 'identifiers.org', 'data.europa.eu'],
  ...['aka.ms', 'bit.ly', 'tinyurl.com', 'youtu.be', 'lnkd.in', 'go.microsoft.com'],
]

export default linkRule({
  id: 'links/moved',
  practice: 8,
  kind: 'guidance',
  severity: 'info',
  label: 'link to a page that has moved',
  needsAnswer: true,
  summary: 'A link uses the current address of the page.',
  why: 'Redirects are kept for a while, then somebody tidies up. A badge is shown for years, so a link that works only by a redirect is the next one to break.',
  source: {
    title: 'RFC 9110, section 15.4.2: future references ought to use the new address',
    address: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2',
  },
  mistakes:
    'A short address of your own, made so that the page behind it can move, looks moved; add its host to `except`. Links of alignments are ignored, because they also identify entries of a framework. Differences in `www.` or a slash at the end, and a redirect from the root of a site to its front page, are not reported.',
  options: {
    except: {
      type: 'array',
      items: { type: 'string', pattern: '\\S' },
      description:
        'Sites whose redirects are meant to last, such as `doi.org`, `*.example.org` or `example.org/go/`.',
      default: lasting,
    },
  },
  examples: {
    good: [
      { text: `global_activity_url: ${now}`, links: { [now]: { verdict: 'alive' } } },
      {
        text: 'global_activity_url: https://example.org/weaver',
        links: {
          'https://example.org/weaver': {
            verdict: 'alive',
            movedTo: 'https://www.example.org/weaver/',
          },
        },
        caption: 'A slash and `www.` make no difference.',
      },
      {
        text: 'global_activity_url: https://doi.org/10.1000/182',
        links: {
          'https://doi.org/10.1000/182': { verdict: 'alive', movedTo: 'https://example.org/182' },
        },
        caption: 'An address that is made to last.',
      },
    ],
    bad: [
      {
        text: `global_activity_url: ${old}`,
        links: { [old]: { verdict: 'alive', movedTo: now } },
        caption: 'A permanent redirect leads to the new address, which `badgelint fix` writes.',
        findings: [
          {
            about: 'https://example.org/old/weaver',
            at: '1:22-1:52',
            marks: 'https://example.org/old/weaver',
            message:
              'The link to the criteria, https://example.org/old/weaver, redirects permanently to https://example.org/badges/weaver; expected the current address of the page',
            suggestion: 'Link to https://example.org/badges/weaver',
            fixed: 'global_activity_url: https://example.org/badges/weaver',
          },
        ],
      },
      {
        text: `global_activity_url: ${old}`,
        links: { [old]: { verdict: 'alive', movedTo: 'https://example.org/' } },
        caption:
          'A redirect to the front page shows that the page is gone, so there is no automatic fix.',
        findings: [
          {
            about: 'https://example.org/old/weaver',
            at: '1:22-1:52',
            marks: 'https://example.org/old/weaver',
            message:
              'The link to the criteria, https://example.org/old/weaver, redirects permanently to https://example.org/; expected the current address of the page',
            suggestion: 'Check whether the page still exists, and link to its new address',
          },
        ],
      },
      {
        text: `badge_template_activities: [{title: "Handed in twelve weekly water samples with data entry, as set out at ${old}, and gave a talk on pollution reporting that a tutor judged."}]`,
        links: { [old]: { verdict: 'alive', movedTo: now } },
        caption: 'In a longer text, only the address is changed.',
        findings: [
          {
            about: 'https://example.org/old/weaver',
            at: '1:107-1:137',
            marks: 'https://example.org/old/weaver',
            message:
              'The link in the text, https://example.org/old/weaver, redirects permanently to https://example.org/badges/weaver; expected the current address of the page',
            suggestion: 'Link to https://example.org/badges/weaver',
            fixed:
              'badge_template_activities: [{title: "Handed in twelve weekly water samples with data entry, as set out at https://example.org/badges/weaver, and gave a talk on pollution reporting that a tutor judged."}]',
          },
        ],
      },
    ],
  },

  *check({ address, uses }, { except }, { fact }) {
    if (fact?.verdict !== 'alive' || fact.movedTo === undefined || fact.signIn) return
    const from = parseAddress(address)
    const to = parseAddress(fact.movedTo)
    if (!from || !to || isSamePage(address, fact.movedTo) || isFrontPage(from)) return
    if (except.some((site) => isOfSite(from, site))) return
    const target = withFragmentOf(fact.movedTo, address)
    const isLost = isFrontPage(to) || /\/(?:404|error|not-?found)\b/i.test(to.pathname)
    const isSafe = !isLost && !hasUserInfo(address) && !isOfOneVisit(fact.movedTo)
    for (const use of uses) {
      if (use.field === 'alignment') continue
      const fix = isSafe ? changedLink(use, target) : undefined
      const shown = truncate(shownAddress(target), 80)
      yield {
        at: use.at,
        about: linkName(address),
        message: `${linkNames[use.field]}, ${truncate(shownAddress(address), 80)}, redirects permanently to ${shown}; expected the current address of the page`,
        suggestion: isLost
          ? 'Check whether the page still exists, and link to its new address'
          : `Link to ${shown}`,
        ...(fix ? { fix } : {}),
      }
    }
  },
})

/** Whether an address was made for one visit. */
function isOfOneVisit(address: string): boolean {
  return (
    hasUserInfo(address) ||
    /[?&;](?:jsessionid|phpsessid|session_?id|sid|token|sig|signature|x-amz-[a-z]+|expires)=/i.test(
      address,
    )
  )
}
