import { daysBetween } from '../../program/days.ts'
import { programRule } from '../rule.ts'

export default programRule({
  id: 'program/first-issue',
  practice: 1,
  kind: 'guidance',
  severity: 'info',
  label: 'first badge issued late',
  summary: 'The first badge to the public is issued soon after the launch.',
  why: 'Programs that issue within 60 days are the ones that last: people still remember their training, and those who heard about badges see some.',
  source: {
    title: 'Best Practices for Credentialing, practice 1',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'A ledger that begins long after the launch does not say when the first badge was issued; then only `first_issued_on` does. Pilot badges in the ledger count as badges.',
  options: {
    days: {
      type: 'integer',
      description: 'Days from the launch within which the first badge must be issued.',
      minimum: 1,
      default: 60 as number,
    },
  },
  examples: {
    good: [
      { file: 'program.yaml', text: 'launched_on: 2021-09-01\nfirst_issued_on: 2021-10-31' },
      {
        file: 'program.yaml',
        text: 'launched_on: 2021-09-01',
        caption: 'Nobody knows when the first badge was issued.',
      },
      {
        file: 'program.yaml',
        text: 'launched_on: 2021-09-01',
        ledger: {
          at: { file: 'ledger/ledger.yaml', document: 0, pointer: '' },
          since: '2024-01-10',
          until: '2026-05-20',
          unknownTemplates: [],
        },
        caption: 'The ledger may have been started later.',
      },
      {
        file: 'program.yaml',
        text: 'launched_on: 2021-09-01\nfirst_issued_on: 2022-09-01',
        ledger: {
          at: { file: 'ledger/ledger.yaml', document: 0, pointer: '' },
          since: '2021-09-10',
          until: '2026-05-20',
          unknownTemplates: [],
        },
        caption: 'The ledger has an earlier one.',
      },
      {
        file: 'program.yaml',
        text: 'launched_on: 2026-04-15',
        ledger: {
          at: { file: 'ledger/ledger.yaml', document: 0, pointer: '' },
          unknownTemplates: [],
        },
        caption: 'There is still time.',
      },
    ],
    bad: [
      {
        file: 'program.yaml',
        text: 'launched_on: 2021-09-01\nfirst_issued_on: 2021-11-01',
        findings: [
          {
            about: 'first issue',
            at: '2:18-2:28',
            marks: '2021-11-01',
            message:
              'The program was launched on 2021-09-01, and the first badge was issued on 2021-11-01, 61 days later; expected one within 60 days',
            suggestion: 'For the next launch, plan the first badges for the weeks right after it',
          },
        ],
      },
      {
        file: 'program.yaml',
        text: 'launched_on: 2026-01-15',
        ledger: {
          at: { file: 'ledger/ledger.yaml', document: 0, pointer: '' },
          unknownTemplates: [],
        },
        caption: 'The ledger is empty.',
        findings: [
          {
            about: 'first issue',
            at: '1:14-1:24',
            marks: '2026-01-15',
            message:
              'The program was launched on 2026-01-15, and no badge has been issued in the 137 days since; expected one within 60 days',
            suggestion: 'Issue the first badge, to a small group if necessary',
          },
        ],
      },
      {
        file: 'program.yaml',
        text: 'launched_on: 2021-09-01\nfirst_issued_on: 2021-10-15',
        options: { days: 30 },
        findings: [
          {
            about: 'first issue',
            at: '2:18-2:28',
            marks: '2021-10-15',
            message:
              'The program was launched on 2021-09-01, and the first badge was issued on 2021-10-15, 44 days later; expected one within 30 days',
            suggestion: 'For the next launch, plan the first badges for the weeks right after it',
          },
        ],
      },
    ],
  },

  *check({ profile }, { days }, { today, ledger, isPartial }) {
    const launched = profile?.launchedOn
    if (today === '' || launched === undefined || launched.value > today) return
    const told = profile?.firstIssuedOn?.value
    const first = told === undefined ? undefined : earlier(told, ledger?.since)
    const isNone = first === undefined && ledger !== undefined && ledger.since === undefined
    if (first === undefined && (!isNone || isPartial)) return
    const waited = daysBetween(launched.value, first ?? today)
    if (waited <= days || (first ?? today) > today) return
    yield {
      at: profile?.firstIssuedOn?.at ?? launched.at,
      about: 'first issue',
      message: `The program was launched on ${launched.value}, and ${first === undefined ? `no badge has been issued in the ${waited} days since` : `the first badge was issued on ${first}, ${waited} days later`}; expected one within ${days} days`,
      suggestion:
        first === undefined
          ? 'Issue the first badge, to a small group if necessary'
          : 'For the next launch, plan the first badges for the weeks right after it',
    }
  },
})

function earlier(told: string, since: string | undefined): string {
  return since !== undefined && since < told ? since : told
}
