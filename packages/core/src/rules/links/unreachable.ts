import { linkName, linkNames, shownAddress } from '../../program/links.ts'
import { truncate } from '../../text/truncate.ts'
import { linkRule } from '../rule.ts'

const page = 'https://example.org/badges/weaver'

export default linkRule({
  id: 'links/unreachable',
  practice: 8,
  kind: 'guidance',
  severity: 'info',
  label: 'link that has failed for days',
  needsAnswer: true,
  summary: 'A person checks links that have failed for days.',
  why: 'Every host is down now and then, and some answer people but not programs. One that gives no answer for days may be gone for the earners as well.',
  source: {
    title: 'OpenSSF best practices badge, issue 1913: give outages time before failing',
    address: 'https://github.com/ossf/best-practices-badge/issues/1913',
  },
  mistakes:
    'Hosts that turn programs away (403, 429) look as if they were down; list their answers under `links.accept` in the configuration. Without a cache, a run does not know of earlier ones, and nothing is reported.',
  examples: {
    good: [
      {
        text: `global_activity_url: ${page}`,
        links: {
          [page]: {
            verdict: 'unknown',
            reason: 'answers 503',
            failing: { since: '2026-06-01', last: '2026-06-01' },
          },
        },
        caption: 'It failed today for the first time.',
      },
      {
        text: `global_activity_url: ${page}`,
        links: { [page]: { verdict: 'unknown', reason: 'gives no answer in time' } },
        caption: 'Nothing is known of an earlier run.',
      },
    ],
    bad: [
      {
        text: `global_activity_url: ${page}`,
        links: {
          [page]: {
            verdict: 'unknown',
            reason: 'answers 503',
            failing: { since: '2026-05-28', last: '2026-06-01' },
          },
        },
        caption: 'It has failed in every run since a few days ago.',
        findings: [
          {
            about: 'https://example.org/badges/weaver',
            at: '1:22-1:55',
            marks: 'https://example.org/badges/weaver',
            message:
              'The link to the criteria, https://example.org/badges/weaver, answers 503, and has failed in every run since 2026-05-28; expected a page that opens',
          },
        ],
      },
    ],
  },

  *check({ address, uses }, _options, { fact }) {
    if (fact?.verdict !== 'unknown' || fact.failing === undefined) return
    const { since, last } = fact.failing
    // Days are written so that the earlier one comes first.
    if (since >= last) return
    const reason = shownAddress(fact.reason ?? 'gives no clear answer')
    for (const { at, field } of uses)
      yield {
        at,
        about: linkName(address),
        message: `${linkNames[field]}, ${truncate(shownAddress(address), 80)}, ${reason}, and has failed in every run since ${since}; expected a page that opens`,
        suggestion: 'Open it in a browser, and if the page is gone, link to its new address',
      }
  },
})
