import { ledgerProblems } from '../../program/ledger-problems.ts'
import { programRule } from '../rule.ts'

export default programRule({
  id: 'ledger/integrity',
  practice: 11,
  kind: 'contract',
  severity: 'error',
  readsLedger: 'problems',
  label: 'ledger changed or incomplete',
  summary: 'The ledger is intact: nothing in it was changed or lost.',
  why: 'An employer who doubts a badge asks whether it was ever issued. Only a record that nobody can change unnoticed gives a reliable answer.',
  source: {
    title: 'Best Practices for Credentialing, practice 11',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'It compares the ledger with its own file names and seals. A whole batch that no checkpoint covers can be removed without a trace.',
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
          unknownTemplates: [],
        },
        caption: 'Nobody has verified the ledger.',
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
              kind: 'integrity',
              at: { file: 'ledger/events/2026-03/0a1b.jsonl', document: 0, pointer: '' },
              line: 4,
              message: 'The event comes after one with a higher id; expected them in order',
              suggestion: 'Restore the file from git',
            },
            {
              kind: 'integrity',
              at: { file: 'ledger/events/2026-04/2c3d.jsonl', document: 0, pointer: '' },
              message: 'The file is empty; expected events',
              suggestion: 'Restore the file from git',
            },
          ],
          unknownTemplates: [],
        },
        findings: [
          {
            about: 'ledger/events/2026-03/0a1b.jsonl:4',
            file: 'ledger/events/2026-03/0a1b.jsonl',
            at: '1:1-1:1',
            marks: '',
            message: 'The event comes after one with a higher id; expected them in order',
            suggestion: 'Restore the file from git',
          },
          {
            about: 'ledger/events/2026-04/2c3d.jsonl:0',
            file: 'ledger/events/2026-04/2c3d.jsonl',
            at: '1:1-1:1',
            marks: '',
            message: 'The file is empty; expected events',
            suggestion: 'Restore the file from git',
          },
        ],
      },
    ],
  },

  *check(_program, _options, facts) {
    yield* ledgerProblems('integrity', facts)
  },
})
