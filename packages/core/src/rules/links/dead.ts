import { linkName, linkNames, shownAddress } from '../../program/links.ts'
import { truncate } from '../../text/truncate.ts'
import { linkRule } from '../rule.ts'

const page = 'https://example.org/badges/weaver'

export default linkRule({
  id: 'links/dead',
  practice: 8,
  kind: 'contract',
  severity: 'error',
  label: 'dead link',
  needsAnswer: true,
  summary: 'Every link leads to a page that exists.',
  why: 'People who see a badge follow its links to find out what it is worth. A page that is gone takes the proof with it, on every badge ever issued from the template.',
  source: {
    title: 'Best Practices for Credentialing, practice 8: test the links',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'A host that answers programs with 404 and people with a page looks dead; list it under `links.skip` in the configuration. Anything uncertain, such as a time-out, is not reported here but by `links/unreachable`.',
  examples: {
    good: [
      { text: `global_activity_url: ${page}`, links: { [page]: { verdict: 'alive' } } },
      {
        text: `global_activity_url: ${page}`,
        links: { [page]: { verdict: 'unknown', status: 503, reason: 'answers 503' } },
        caption: 'An uncertain answer is not reported here.',
      },
      {
        text: `global_activity_url: ${page}`,
        caption: 'Without a link check, nothing is reported.',
      },
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
              'The link to the criteria, https://example.org/badges/weaver, answers 404; expected a page that exists',
            suggestion: 'Link to the new address of the page, or remove the link',
          },
        ],
      },
      {
        text: `state: archived\nglobal_activity_url: ${page}`,
        links: { [page]: { verdict: 'dead', status: 410, reason: 'answers 410' } },
        caption: 'People who earned an archived badge still show it.',
        findings: [
          {
            about: 'https://example.org/badges/weaver',
            at: '2:22-2:55',
            marks: 'https://example.org/badges/weaver',
            message:
              'The link to the criteria, https://example.org/badges/weaver, answers 410; expected a page that exists',
            suggestion: 'Link to the new address of the page, or remove the link',
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
        caption: 'The host does not exist.',
        findings: [
          {
            about: 'https://badges.example.org/rules',
            at: '3:31-3:63',
            marks: 'https://badges.example.org/rules',
            message:
              'The link, https://badges.example.org/rules, has a name that does not exist; expected a page that exists',
            suggestion: 'Link to the new address of the page, or remove the link',
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
        message: `${linkNames[field]}, ${truncate(shownAddress(address), 80)}, ${reason}; expected ${field === 'image' ? 'an image' : 'a page'} that exists`,
        suggestion:
          field === 'image'
            ? 'Put the image back, or write its new address'
            : 'Link to the new address of the page, or remove the link',
      }
  },
})
