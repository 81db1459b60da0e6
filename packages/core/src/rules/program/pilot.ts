import { daysBetween } from '../../program/days.ts'
import type { IssuanceFacts, LedgerFacts } from '../../program/issuance.ts'
import { type IssuedTemplate, issuedTemplateOf } from '../../program/issued-template.ts'
import { templateGroupRule } from '../rule.ts'

interface Made extends IssuedTemplate {
  readonly createdOn: string
}

/** Of the examples. */
const ledger: LedgerFacts = {
  at: { file: 'ledger/ledger.yaml', document: 0, pointer: '' },
  since: '2025-01-10',
  unknownTemplates: [],
}

/** A first badge of longer ago is past mending. */
const recentDays = 365

export default templateGroupRule({
  id: 'program/pilot',
  practice: 12,
  kind: 'guidance',
  severity: 'info',
  reads: ['id', 'state'],
  facts: ['issuance'],
  label: 'badge issued without a pilot',
  summary: 'A badge is tried out by the team or a focus group before the first earner gets it.',
  why: 'Somebody who has received the email, accepted the badge and shared it knows where earners get stuck, and can help them. Without a pilot the first earners find the broken link and the wrong name.',
  source: {
    title: 'Best Practices for Credentialing, practice 12',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'A pilot that is not recorded in the ledger, such as one in a test account of the platform, is not known. Templates older than the ledger are not reported.',
  examples: {
    good: [
      {
        text: 'created_on: 2026-02-01\nstate: active',
        issuance: {
          'stream-keeper': {
            count: 12,
            firstPilot: '2026-02-20',
            firstIssued: '2026-03-02',
            lastIssued: '2026-05-20',
          },
        },
        ledger,
      },
      {
        text: 'created_on: 2024-02-01\nstate: active',
        issuance: {
          'stream-keeper': { count: 12, firstIssued: '2026-03-02', lastIssued: '2026-05-20' },
        },
        ledger,
        caption: 'The template is older than the ledger.',
      },
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': { count: 12, firstIssued: '2026-03-02', lastIssued: '2026-05-20' },
        },
        ledger,
        caption: 'Nobody knows when the template was created.',
      },
      {
        text: 'created_on: 2025-02-01\nstate: active',
        issuance: {
          'stream-keeper': { count: 12, firstIssued: '2025-05-31', lastIssued: '2026-05-20' },
        },
        ledger,
        caption: 'More than a year ago.',
      },
      {
        text: 'created_on: 2026-02-01\nstate: active',
        issuance: { 'stream-keeper': { count: 0 } },
        ledger,
        caption: 'There is still time.',
      },
    ],
    bad: [
      {
        text: 'created_on: 2026-02-01\nstate: active',
        issuance: {
          'stream-keeper': { count: 12, firstIssued: '2026-03-02', lastIssued: '2026-05-20' },
        },
        ledger,
        findings: [
          {
            about: 'issuance',
            at: '2:8-2:14',
            marks: 'active',
            message:
              'The first badge was issued on 2026-03-02, and there was no pilot; expected a pilot first',
          },
        ],
      },
      {
        text: 'created_on: 2025-06-01\nstate: active',
        issuance: {
          'stream-keeper': {
            count: 12,
            firstPilot: '2025-06-09',
            firstIssued: '2025-06-01',
            lastIssued: '2026-05-20',
          },
        },
        ledger: { ...ledger, since: '2025-06-01' },
        caption: 'The pilot came after.',
        findings: [
          {
            about: 'issuance',
            at: '2:8-2:14',
            marks: 'active',
            message:
              'The first badge was issued on 2025-06-01, but the first pilot was on 2025-06-09; expected a pilot first',
          },
        ],
      },
    ],
  },

  *extract(template) {
    const createdOn = template.record.createdOn?.value
    const issued = issuedTemplateOf(template)
    if (issued === undefined || createdOn === undefined) return
    const value: Made = { ...issued, createdOn }
    yield { key: issued.id, value }
  },

  *checkGroup(templates, _options, facts) {
    const { today, issuance, ledger } = facts
    if (today === '' || ledger?.since === undefined) return
    for (const { at, id, createdOn } of templates) {
      if (createdOn < ledger.since) continue
      const message = lackOf(issuance?.get(id), createdOn, today)
      if (message === undefined) continue
      yield {
        at,
        about: 'issuance',
        message,
        suggestion:
          'Issue the next new badge to yourself or a focus group first, and record it as a pilot; for this one, ask the first earners how it went',
      }
    }
  },
})

/** What is there in place of a pilot; undefined where there is nothing to say. */
function lackOf(
  { firstIssued, firstPilot }: Partial<IssuanceFacts> = {},
  createdOn: string,
  today: string,
): string | undefined {
  if (firstIssued === undefined) return undefined
  // A template that was put down after its first badge is older than it says.
  if (firstIssued < createdOn || firstIssued > today) return undefined
  if (daysBetween(firstIssued, today) > recentDays) return undefined
  if (firstPilot === undefined)
    return `The first badge was issued on ${firstIssued}, and there was no pilot; expected a pilot first`
  return firstPilot < firstIssued
    ? undefined
    : `The first badge was issued on ${firstIssued}, but the first pilot was on ${firstPilot}; expected a pilot first`
}
