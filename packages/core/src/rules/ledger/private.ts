import { ledgerProblems } from '../../program/ledger-problems.ts'
import { programRule } from '../rule.ts'

export default programRule({
  id: 'ledger/private',
  practice: 11,
  kind: 'contract',
  severity: 'error',
  readsLedger: 'problems',
  label: 'personal data in the ledger',
  summary: 'The ledger contains no personal data: no name, no email address.',
  why: 'The ledger is kept in git, and what has been committed once stays in every copy. An earner who asks to be forgotten can be forgotten only if no name was ever there.',
  source: {
    title: 'Best Practices for Credentialing, practice 11',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'It takes unknown fields, and text with an @, an address or spaces, for personal data. A name that looks like a code goes unnoticed.',
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
          problems: [],
          unknownTemplates: [],
        },
      },
    ],
    bad: [
      {
        text: '# Program\n\nWe award badges to volunteers who keep streams clean, and review each of them every spring.',
        ledger: {
          at: { file: 'ledger/ledger.json', document: 0, pointer: '' },
          problems: [
            {
              kind: 'private',
              at: { file: 'ledger/events/2026-03/0a1b.jsonl', document: 0, pointer: '' },
              line: 7,
              message:
                '"ref" contains an @, like an email address; expected a pseudonym that badgelint gives',
              suggestion: 'Restore the file from git',
            },
          ],
          unknownTemplates: [],
        },
        findings: [
          {
            about: 'ledger/events/2026-03/0a1b.jsonl:7',
            file: 'ledger/events/2026-03/0a1b.jsonl',
            at: '1:1-1:1',
            marks: '',
            message:
              '"ref" contains an @, like an email address; expected a pseudonym that badgelint gives',
            suggestion: 'Restore the file from git',
          },
        ],
      },
    ],
  },

  *check(_program, _options, facts) {
    yield* ledgerProblems('private', facts)
  },
})
