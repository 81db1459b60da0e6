import { linkName, linkNames, shownAddress } from '../../program/links.ts'
import { truncate } from '../../text/truncate.ts'
import { linkRule } from '../rule.ts'

const page = 'https://example.org/badges#weaver'

export default linkRule({
  id: 'links/fragment',
  practice: 8,
  kind: 'guidance',
  severity: 'info',
  preset: 'none',
  needsAnswer: true,
  summary: 'The part of a page that a link names is there.',
  why: 'A link to one badge on a page of forty lands at the top of the page when its anchor is gone, and the reader gives up.',
  source: {
    title: 'W3C, Cool URIs don’t change',
    address: 'https://www.w3.org/Provider/Style/URI',
  },
  mistakes:
    'Anchors that a script makes in the browser are not seen, which is why the rule is off unless asked for.',
  examples: {
    good: [
      {
        text: `global_activity_url: ${page}`,
        links: { [page]: { verdict: 'alive', isFragmentMissing: false } },
      },
      {
        text: `global_activity_url: ${page}`,
        links: { [page]: { verdict: 'alive' } },
        caption: 'Where nobody looked at the page, nothing is said.',
      },
    ],
    bad: [
      {
        text: `global_activity_url: ${page}`,
        links: { [page]: { verdict: 'alive', isFragmentMissing: true } },
        caption: 'The page is there, and nothing on it is called `weaver`.',
        findings: [
          {
            about: 'https://example.org/badges#weaver',
            at: '1:22-1:55',
            marks: 'https://example.org/badges#weaver',
            message:
              'The link to the criteria, https://example.org/badges#weaver, leads to a page that has no #weaver; expected that part on the page',
          },
        ],
      },
    ],
  },

  *check({ address, uses }, _options, { fact }) {
    if (fact?.verdict !== 'alive' || !fact.isFragmentMissing || fact.isSoftMissing) return
    if (fact.signIn !== undefined) return
    const part = truncate(/#.*$/s.exec(address)?.[0] ?? '#')
    for (const { at, field } of uses)
      yield {
        at,
        about: linkName(address),
        message: `${linkNames[field]}, ${truncate(shownAddress(address), 80)}, leads to a page that has no ${part}; expected that part on the page`,
        suggestion: 'Look up what the part is called now, or link to the page as a whole',
      }
  },
})
