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
  label: 'link to a missing part of a page',
  needsAnswer: true,
  summary: 'If a link points to a part of a page, that part exists.',
  why: 'A link to one badge on a page of forty lands at the top of the page if its anchor is missing, and the reader gives up.',
  source: {
    title: 'W3C, Cool URIs don’t change',
    address: 'https://www.w3.org/Provider/Style/URI',
  },
  mistakes:
    'Anchors that a script creates in the browser are not found, which is why the rule is off unless you switch it on.',
  examples: {
    good: [
      {
        text: `global_activity_url: ${page}`,
        links: { [page]: { verdict: 'alive', isFragmentMissing: false } },
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
        links: { [page]: { verdict: 'alive', isFragmentMissing: true } },
        caption: 'The page exists, but nothing on it is called `weaver`.',
        findings: [
          {
            about: 'https://example.org/badges#weaver',
            at: '1:22-1:55',
            marks: 'https://example.org/badges#weaver',
            message:
              'The link to the criteria, https://example.org/badges#weaver, leads to a page without the part #weaver; expected a page that has it',
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
        message: `${linkNames[field]}, ${truncate(shownAddress(address), 80)}, leads to a page without the part ${part}; expected a page that has it`,
        suggestion: 'Find out what the part is called now, or link to the page as a whole',
      }
  },
})
