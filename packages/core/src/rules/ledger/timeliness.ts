import type { RecentWaits } from '../../program/issuance.ts'
import { type IssuedTemplate, issuedTemplate } from '../../program/issued-template.ts'
import { leastKnownWaits, statedLimit, usualLimit } from '../../program/issuing-limit.ts'
import { templateGroupRule } from '../rule.ts'

const document =
  '# Governance\n\n## Issuing\n\nBadges are issued within five working days of the last assessment.'

export default templateGroupRule({
  id: 'ledger/timeliness',
  practice: 9,
  kind: 'guidance',
  severity: 'warning',
  reads: ['id', 'state'],
  facts: ['issuance'],
  needsFacts: ['issuance'],
  comparedFacts: ['stated'],
  label: 'badges issued late',
  summary: 'Badges are issued soon after they are earned.',
  why: 'Earners accept and share a badge while they are still pleased with what they achieved. Weeks later the email surprises them, and many never open it. Issuers that promise a time usually promise one to three weeks.',
  source: {
    title: 'Best Practices for Credentialing, practice 9',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'Only badges with a completion date in the ledger count, and these may be the slow ones. An intended wait, such as a probation period after the course, is reported unless `days` allows for it. If the governance document states a limit (the longest, if there are several), it applies instead of `days`, unless `days` is set to something other than 14.',
  options: {
    days: {
      type: 'integer',
      description:
        'Days from completion within which nine in ten badges should be issued. If this is 14 and the governance document states a limit, that limit applies.',
      minimum: 1,
      default: usualLimit as number,
    },
  },
  examples: {
    good: [
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 412,
            lastIssued: '2026-05-20',
            recent: {
              since: '2025-06-01',
              waits: { known: 412, unknown: 20, median: 3, ninetieth: 14 },
              channels: { bulk: 432 },
            },
          },
        },
        caption: 'Nine in ten within two weeks.',
      },
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 309,
            lastIssued: '2026-05-20',
            recent: {
              since: '2025-06-01',
              waits: { known: 9, unknown: 300, median: 40, ninetieth: 90 },
              channels: { bulk: 309 },
            },
          },
        },
        caption: 'Too few badges have a known completion date.',
      },
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 50,
            lastIssued: '2026-05-20',
            recent: {
              since: '2025-06-01',
              waits: { known: 50, unknown: 0, median: 25, ninetieth: 30 },
              channels: { bulk: 50 },
            },
          },
        },
        options: { days: 30 },
      },
      {
        text: 'state: active',
        beside: { 'GOVERNANCE.md': document },
        issuance: {
          'stream-keeper': {
            count: 50,
            lastIssued: '2026-05-20',
            recent: {
              since: '2025-06-01',
              waits: { known: 50, unknown: 0, median: 3, ninetieth: 7 },
              channels: { bulk: 50 },
            },
          },
        },
        caption: 'Five working days count as seven days.',
      },
      { text: 'state: active', caption: 'Nobody knows what was issued.' },
    ],
    bad: [
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 432,
            lastIssued: '2026-05-20',
            recent: {
              since: '2025-06-01',
              waits: { known: 412, unknown: 20, median: 9, ninetieth: 23 },
              channels: { bulk: 432 },
            },
          },
        },
        findings: [
          {
            about: 'issuance',
            at: '1:8-1:14',
            marks: 'active',
            message:
              'Nine in ten badges were issued within 23 days of completion and half within 9 (412 badges since 2025-06-01, and 20 more with no known completion date); expected nine in ten within 14 days',
          },
        ],
      },
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 10,
            lastIssued: '2026-05-20',
            recent: {
              since: '2025-06-01',
              waits: { known: 10, unknown: 0, median: 1, ninetieth: 15 },
              channels: { unknown: 10 },
            },
          },
        },
        findings: [
          {
            about: 'issuance',
            at: '1:8-1:14',
            marks: 'active',
            message:
              'Nine in ten badges were issued within 15 days of completion and half within 1 (10 badges since 2025-06-01); expected nine in ten within 14 days',
          },
        ],
      },
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 30,
            lastIssued: '2026-05-20',
            recent: {
              since: '2025-06-01',
              waits: { known: 30, unknown: 1, median: 0, ninetieth: 3 },
              channels: { api: 31 },
            },
          },
        },
        options: { days: 1 },
        caption: 'The program promises the next day.',
        findings: [
          {
            about: 'issuance',
            at: '1:8-1:14',
            marks: 'active',
            message:
              'Nine in ten badges were issued within 3 days of completion and half on the same day (30 badges since 2025-06-01, and 1 more with no known completion date); expected nine in ten within 1 day',
          },
        ],
      },
      {
        text: 'state: active',
        beside: { 'GOVERNANCE.md': document },
        issuance: {
          'stream-keeper': {
            count: 50,
            lastIssued: '2026-05-20',
            recent: {
              since: '2025-06-01',
              waits: { known: 50, unknown: 0, median: 3, ninetieth: 9 },
              channels: { bulk: 50 },
            },
          },
        },
        caption: 'The governance document promises a shorter time.',
        findings: [
          {
            about: 'issuance',
            at: '1:8-1:14',
            marks: 'active',
            message:
              'Nine in ten badges were issued within 9 days of completion and half within 3 (50 badges since 2025-06-01); expected nine in ten within 7 days, as the governance document says',
            related: [{ file: 'GOVERNANCE.md', at: '5:26-5:43', marks: 'five working days' }],
          },
        ],
      },
    ],
  },

  extract: issuedTemplate,

  *checkGroup(templates: readonly IssuedTemplate[], { days }, { issuance, stated }) {
    const byDocument = statedLimit(days, stated?.issuingLimit)
    const limit = byDocument?.value ?? days
    const whose = byDocument ? ', as the governance document says' : ''
    for (const { at, id } of templates) {
      const recent = issuance?.get(id)?.recent
      if (recent === undefined) continue
      const { known, median, ninetieth } = recent.waits
      if (known < leastKnownWaits || ninetieth === undefined || ninetieth <= limit) continue
      yield {
        at,
        about: 'issuance',
        message: `Nine in ten badges were issued within ${inDays(ninetieth)} of completion${halfOf(median)} (${counted(recent.waits, recent.since)}); expected nine in ten within ${inDays(limit)}${whose}`,
        suggestion:
          'Issue at fixed times, for example once a week, or let the system that records completion issue the badge',
        ...(byDocument ? { related: [byDocument.at] } : {}),
      }
    }
  },
})

function halfOf(median: number | undefined): string {
  if (median === undefined) return ''
  return median === 0 ? ' and half on the same day' : ` and half within ${median}`
}

function counted({ known, unknown }: RecentWaits, since: string): string {
  const left = unknown === 0 ? '' : `, and ${unknown} more with no known completion date`
  return `${known} badges since ${since}${left}`
}

function inDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`
}
