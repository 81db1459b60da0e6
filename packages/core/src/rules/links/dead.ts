import { linkName, linkNames, shownAddress } from '../../program/links.ts'
import { truncate } from '../../text/truncate.ts'
import { linkRule } from '../rule.ts'

const page = 'https://example.org/badges/weaver'

export default linkRule({
  id: 'links/dead',
  practice: 8,
  kind: 'contract',
  severity: 'error',
  needsAnswer: true,
  summary: 'What a link leads to is there.',
  why: 'Whoever meets a badge follows its links to see what it is worth. A page that is gone takes the proof with it, on every badge that was ever issued from the template.',
  source: {
    title: 'Best Practices for Credentialing, practice 8: test the links',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'A host that answers machines with 404, and people with a page, looks dead; `links.skip` in the configuration leaves it out. Whatever is not certain, such as a time-out, is not reported here but by `links/unreachable`.',
  examples: {
    good: [
      { text: `global_activity_url: ${page}`, links: { [page]: { verdict: 'alive' } } },
      {
        text: `global_activity_url: ${page}`,
        links: { [page]: { verdict: 'unknown', status: 503, reason: 'answers 503' } },
        caption: 'An answer that is not certain fails nobody.',
      },
      { text: `global_activity_url: ${page}`, caption: 'Where nobody asked, nothing is said.' },
    ],
    bad: [
      {
        text: `global_activity_url: ${page}`,
        links: { [page]: { verdict: 'dead', status: 404, reason: 'answers 404' } },
        caption: 'The page answers 404.',
        findings: [
          {
            about: 'https://example.org/badges/weaver',
            at: '1:22-1:55',
            marks: 'https://example.org/badges/weaver',
            message:
              'The link to the criteria, https://example.org/badges/weaver, answers 404; expected a page that is there',
            suggestion: 'Link to where the page is now, or remove the link',
          },
        ],
      },
      {
        text: `state: archived\nglobal_activity_url: ${page}`,
        links: { [page]: { verdict: 'dead', status: 410, reason: 'answers 410' } },
        caption: 'Those who earned an archived badge still show it.',
        findings: [
          {
            about: 'https://example.org/badges/weaver',
            at: '2:22-2:55',
            marks: 'https://example.org/badges/weaver',
            message:
              'The link to the criteria, https://example.org/badges/weaver, answers 410; expected a page that is there',
            suggestion: 'Link to where the page is now, or remove the link',
          },
        ],
      },
      {
        file: 'GOVERNANCE.md',
        text: '# Governance\n\nThe rules stand on [our site](https://badges.example.org/rules).',
        links: {
          'https://badges.example.org/rules': {
            verdict: 'dead',
            reason: 'has a name that does not exist',
          },
        },
        caption: 'The name of the host does not exist.',
        findings: [
          {
            about: 'https://badges.example.org/rules',
            at: '3:31-3:63',
            marks: 'https://badges.example.org/rules',
            message:
              'The link, https://badges.example.org/rules, has a name that does not exist; expected a page that is there',
            suggestion: 'Link to where the page is now, or remove the link',
          },
        ],
      },
    ],
  },

  *check({ address, uses }, _options, { fact }) {
    if (fact?.verdict !== 'dead') return
    const reason = shownAddress(fact.reason ?? 'is gone')
    for (const { at, field } of uses)
      yield {
        at,
        about: linkName(address),
        message: `${linkNames[field]}, ${truncate(shownAddress(address), 80)}, ${reason}; expected ${field === 'image' ? 'an image' : 'a page'} that is there`,
        suggestion:
          field === 'image'
            ? 'Put the image back, or give the address that it has now'
            : 'Link to where the page is now, or remove the link',
      }
  },
})
