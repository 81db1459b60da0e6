import {
  hasUserInfo,
  isFrontPage,
  isSamePage,
  linkName,
  linkNames,
  parseAddress,
  shownAddress,
  withFragmentOf,
} from '../../program/links.ts'
import { truncate } from '../../text/truncate.ts'
import { changedLink, linkRule } from '../rule.ts'

const plain = 'http://example.org/weaver'
const secure = 'https://example.org/weaver'

export default linkRule({
  id: 'links/insecure',
  practice: 8,
  kind: 'guidance',
  severity: 'info',
  label: 'http link that works with https',
  needsAnswer: true,
  summary: 'A link uses https if the page is available by https.',
  why: 'Browsers warn about http pages, and some networks block them. An employer who clicks on a badge and gets a warning blames the badge, not the network.',
  source: {
    title: 'W3C Technical Architecture Group, Securing the Web',
    address: 'https://www.w3.org/2001/tag/doc/web-https',
  },
  mistakes:
    'If http leads to a different page than https, the two are treated as one. Links of alignments are ignored: http may be part of the name that a framework gives to an entry.',
  examples: {
    good: [
      { text: `global_activity_url: ${secure}`, links: { [secure]: { verdict: 'alive' } } },
      {
        text: `global_activity_url: ${plain}`,
        links: { [plain]: { verdict: 'alive' } },
        caption: 'The page is not available by https.',
      },
      {
        text: `alignments: [{name: Weaving, url: '${plain}'}]`,
        links: { [plain]: { verdict: 'alive', secure } },
        caption: 'A framework has its own names.',
      },
    ],
    bad: [
      {
        text: `global_activity_url: ${plain}`,
        links: { [plain]: { verdict: 'alive', secure } },
        caption: 'The same page is available by https, which `badgelint fix` writes.',
        findings: [
          {
            about: 'http://example.org/weaver',
            at: '1:22-1:47',
            marks: 'http://example.org/weaver',
            message:
              'The link to the criteria, http://example.org/weaver, uses http, but https works too; expected https',
            suggestion: 'Link to https://example.org/weaver',
            fixed: 'global_activity_url: https://example.org/weaver',
          },
        ],
      },
      {
        text: `global_activity_url: ${plain}`,
        links: { [plain]: { verdict: 'alive', secure, movedTo: secure } },
        caption: 'The host redirects to https.',
        findings: [
          {
            about: 'http://example.org/weaver',
            at: '1:22-1:47',
            marks: 'http://example.org/weaver',
            message:
              'The link to the criteria, http://example.org/weaver, uses http, but https works too; expected https',
            suggestion: 'Link to https://example.org/weaver',
            fixed: 'global_activity_url: https://example.org/weaver',
          },
        ],
      },
    ],
  },

  *check({ address, uses }, _options, { fact }) {
    if (fact?.verdict !== 'alive' || fact.secure === undefined || fact.signIn) return
    // Where the page moved elsewhere, that is what is to be said.
    const from = parseAddress(address)
    const isElsewhere = fact.movedTo !== undefined && !isSamePage(address, fact.movedTo)
    if (from === undefined || (isElsewhere && !isFrontPage(from))) return
    const target = withFragmentOf(fact.secure, address)
    for (const use of uses) {
      if (use.field === 'alignment') continue
      const fix = hasUserInfo(address) ? undefined : changedLink(use, target)
      yield {
        at: use.at,
        about: linkName(address),
        message: `${linkNames[use.field]}, ${truncate(shownAddress(address), 80)}, uses http, but https works too; expected https`,
        suggestion: `Link to ${truncate(shownAddress(target), 80)}`,
        ...(fix ? { fix } : {}),
      }
    }
  },
})
