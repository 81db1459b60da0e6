import { didYouMean } from '../../text/did-you-mean.ts'
import { truncate } from '../../text/truncate.ts'
import { programRule } from '../rule.ts'

/** Of so many unknown templates a likely one is looked for among all that are here. Where there are more, they are no slips. */
const maxSlips = 100

export default programRule({
  id: 'ledger/known-template',
  practice: 8,
  kind: 'guidance',
  severity: 'warning',
  readsLedger: 'contents',
  summary: 'Each template from which badges were issued is still here.',
  why: 'People go on showing a badge for years. When its template is gone nobody can look up what they had to do for it.',
  source: {
    title: 'Best Practices for Credentialing, practice 8',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'A template that is kept in another repository counts as missing. Where only some files are checked, or one of them cannot be read, nothing is said.',
  examples: {
    good: [
      {
        text: '# Program\n\nWe award badges to volunteers who keep streams clean, and review each of them every spring.',
        caption: 'There is no ledger.',
      },
      {
        text: '# Program\n\nWe award badges to volunteers who keep streams clean, and review each of them every spring.',
        ledger: {
          at: { file: 'ledger/ledger.json', document: 0, pointer: '' },
          since: '2025-01-01',
          until: '2026-05-30',
          unknownTemplates: [],
        },
      },
    ],
    bad: [
      {
        text: '# Program\n\nWe award badges to volunteers who keep streams clean, and review each of them every spring.',
        ledger: {
          at: { file: 'ledger/ledger.json', document: 0, pointer: '' },
          since: '2025-01-01',
          until: '2026-05-30',
          unknownTemplates: [
            { key: 'bee-keeper', issued: 40, last: '2026-03-01' },
            { key: 'honey-judge', issued: 1, last: '2025-02-11' },
          ],
        },
        findings: [
          {
            about: 'bee-keeper',
            file: 'ledger/ledger.json',
            at: '1:1-1:1',
            marks: '',
            message:
              'The ledger has 40 badges of the template "bee-keeper", the last event of 2026-03-01, and no template here has that id; expected one',
            suggestion:
              'Bring it back with `state: archived`; or, if it goes by another id now, give it the earlier one again',
          },
          {
            about: 'honey-judge',
            file: 'ledger/ledger.json',
            at: '1:1-1:1',
            marks: '',
            message:
              'The ledger has 1 badge of the template "honey-judge", the last event of 2025-02-11, and no template here has that id; expected one',
            suggestion:
              'Bring it back with `state: archived`; or, if it goes by another id now, give it the earlier one again',
          },
        ],
      },
    ],
  },

  *check(_program, _options, { ledger, isPartial, isSelection, templateIds }) {
    if (ledger === undefined || isPartial || isSelection) return
    if (ledger.unknownTemplates.length === 0) return
    const ids = [...templateIds]
    for (const [index, { key, issued, last }] of ledger.unknownTemplates.entries()) {
      const name = truncate(key, 60)
      const badges = issued === 0 ? 'events' : issued === 1 ? '1 badge' : `${issued} badges`
      const meant = index < maxSlips ? didYouMean(key, ids) : undefined
      yield {
        at: ledger.at,
        about: key,
        message: `The ledger has ${badges} of the template "${name}", the last event of ${last}, and no template here has that id; expected one`,
        suggestion: meant
          ? `Give the template "${meant}" the earlier id "${name}", if it is the same one; else bring "${name}" back with \`state: archived\``
          : 'Bring it back with `state: archived`; or, if it goes by another id now, give it the earlier one again',
      }
    }
  },
})
