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
  label: 'template of issued badges missing',
  summary: 'Every template from which badges were issued is still in the repository.',
  why: 'People show a badge for years. Once its template is gone, nobody can look up what they had to do to earn it.',
  source: {
    title: 'Best Practices for Credentialing, practice 8',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'A template kept in another repository counts as missing. Nothing is reported if only some files are checked, or if one of them cannot be read.',
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
              'The ledger has 40 badges for the template "bee-keeper", most recently on 2026-03-01, but no template here has that id; expected one',
            suggestion:
              'Restore it with `state: archived`; or, if it now has another id, restore its earlier id',
          },
          {
            about: 'honey-judge',
            file: 'ledger/ledger.json',
            at: '1:1-1:1',
            marks: '',
            message:
              'The ledger has 1 badge for the template "honey-judge", most recently on 2025-02-11, but no template here has that id; expected one',
            suggestion:
              'Restore it with `state: archived`; or, if it now has another id, restore its earlier id',
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
        message: `The ledger has ${badges} for the template "${name}", most recently on ${last}, but no template here has that id; expected one`,
        suggestion: meant
          ? `If "${meant}" is the same template, restore its earlier id "${name}"; otherwise restore "${name}" with \`state: archived\``
          : 'Restore it with `state: archived`; or, if it now has another id, restore its earlier id',
      }
    }
  },
})
