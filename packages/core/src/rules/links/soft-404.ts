import { linkName, linkNames, shownAddress } from '../../program/links.ts'
import { truncate } from '../../text/truncate.ts'
import { linkRule } from '../rule.ts'

const page = 'https://example.org/badges/weaver'

export default linkRule({
  id: 'links/soft-404',
  practice: 8,
  kind: 'guidance',
  severity: 'info',
  preset: 'none',
  label: 'page that says it is not found',
  needsAnswer: true,
  summary: 'No link leads to a page that says "not found".',
  why: 'Some sites answer with a page that says "not found" but report success. For the reader of a badge, the page is just as gone.',
  source: {
    title: 'Google Search Central: soft 404 errors',
    address:
      'https://developers.google.com/search/docs/crawling-indexing/http-network-errors#soft-404-errors',
  },
  mistakes:
    'A page about missing pages looks like one, which is why the rule is off unless you switch it on.',
  examples: {
    good: [
      {
        text: `global_activity_url: ${page}`,
        links: { [page]: { verdict: 'alive', isSoftMissing: false } },
      },
      {
        text: `global_activity_url: ${page}`,
        links: { [page]: { verdict: 'alive' } },
        caption: 'If the page was not read, nothing is reported.',
      },
    ],
    bad: [
      {
        text: `global_activity_url: ${page}`,
        links: { [page]: { verdict: 'alive', status: 200, isSoftMissing: true } },
        caption: 'It answers 200 with a page that says "not found".',
        findings: [
          {
            about: 'https://example.org/badges/weaver',
            at: '1:22-1:55',
            marks: 'https://example.org/badges/weaver',
            message:
              'The link to the criteria, https://example.org/badges/weaver, leads to a page that says "not found"; expected the page itself',
          },
        ],
      },
    ],
  },

  *check({ address, uses }, _options, { fact }) {
    if (fact?.verdict !== 'alive' || !fact.isSoftMissing) return
    for (const { at, field } of uses)
      yield {
        at,
        about: linkName(address),
        message: `${linkNames[field]}, ${truncate(shownAddress(address), 80)}, leads to a page that says "not found"; expected the page itself`,
        suggestion: 'Open it in a browser, and if the page is gone, link to its new address',
      }
  },
})
