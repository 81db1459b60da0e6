import type { Place } from '../../documents/place.ts'
import { daysBetween } from '../../program/days.ts'
import type { IssuanceFacts } from '../../program/issuance.ts'
import type { BadgeTemplate } from '../../program/template.ts'
import { templateGroupRule } from '../rule.ts'

interface Issued {
  readonly at: Place
  readonly id: string
  readonly createdOn: string | undefined
  /** How many badges a platform's export counts. */
  readonly count: number | undefined
}

export default templateGroupRule({
  id: 'template/archive-candidate',
  practice: 8,
  kind: 'guidance',
  severity: 'info',
  reads: ['id', 'state'],
  facts: ['issuance'],
  summary: 'A template from which nothing has been issued for a year is archived.',
  why: 'Badges that nobody can earn in practice crowd the list in which people look for the next one, and make those that are alive harder to find.',
  source: {
    title: 'Best Practices for Credentialing, practice 8',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'An export counts badges but does not say when they were issued, so only a count of zero shows anything. It says when a template was created, not when it became active, so one that was a draft for a year is reported too. A badge for a rare event is reported unless it says `seasonal`.',
  options: {
    days: {
      type: 'integer',
      description: 'Days without a new badge after which a template might be archived.',
      minimum: 1,
      default: 365 as number,
    },
  },
  examples: {
    good: [
      {
        text: 'vanity_slug: stream-keeper\nbadges_count: 40\ncreated_at: 2019-02-03T10:00:00.000Z',
        caption: 'Forty badges, which may all be of last week.',
      },
      {
        text: 'vanity_slug: stream-keeper\nbadges_count: 0\ncreated_at: 2026-02-03T10:00:00.000Z',
        caption: 'Still new.',
      },
      {
        text: 'vanity_slug: stream-keeper\nbadges_count: 0\ncreated_at: 2019-02-03T10:00:00.000Z\nstate: draft',
      },
      {
        text: 'vanity_slug: stream-keeper\nbadges_count: 0\ncreated_at: 2019-02-03T10:00:00.000Z\nstate: archived',
      },
      {
        text: 'state: active\nseasonal: true',
        issuance: { 'stream-keeper': { count: 12, lastIssued: '2024-07-01' } },
      },
      {
        text: 'state: active',
        issuance: { 'stream-keeper': { count: 12, lastIssued: '2025-07-01' } },
      },
      { text: 'state: active', caption: 'Nobody knows what was issued.' },
      {
        text: 'vanity_slug: stream-keeper\nbadges_count: 40\ncreated_at: 2019-02-03T10:00:00.000Z',
        issuance: { 'stream-keeper': { count: 0 } },
        caption: 'The ledger has begun later than the badge.',
      },
    ],
    bad: [
      {
        text: 'vanity_slug: stream-keeper\nbadges_count: 0\ncreated_at: 2024-02-03T10:00:00.000Z',
        findings: [
          {
            about: 'issuance',
            at: '2:15-2:16',
            marks: '0',
            message:
              'No badge has been issued since the template was created on 2024-02-03; expected one within 365 days',
          },
        ],
      },
      {
        text: 'state: active',
        issuance: { 'stream-keeper': { count: 12, lastIssued: '2025-05-31' } },
        findings: [
          {
            about: 'issuance',
            at: '1:8-1:14',
            marks: 'active',
            message: 'The last badge was issued on 2025-05-31; expected one within 365 days',
          },
        ],
      },
      {
        text: 'vanity_slug: stream-keeper\nbadges_count: 40\ncreated_at: 2019-02-03T10:00:00.000Z\nstate: active',
        issuance: { 'stream-keeper': { count: 40, lastIssued: '2023-05-31' } },
        caption: 'The ledger says when, where the export does not.',
        findings: [
          {
            about: 'issuance',
            at: '2:15-2:17',
            marks: '40',
            message: 'The last badge was issued on 2023-05-31; expected one within 365 days',
          },
        ],
      },
    ],
  },

  *extract(template) {
    if (template.isSeasonal || template.state?.value === 'draft') return
    const { id, record, identity } = template
    if (identity === 'from-credential') return
    const { createdOn, issuedCount } = record
    const value: Issued = {
      at: placeOf(template),
      id: id.value,
      createdOn: createdOn?.value,
      count: issuedCount?.value,
    }
    yield { key: id.value, value }
  },

  *checkGroup(templates, { days }, { today, issuance }) {
    if (today === '') return
    for (const template of templates) {
      const since = unusedSince(template, issuance?.get(template.id))
      if (since === undefined || daysBetween(since.day, today) <= days) continue
      yield {
        at: template.at,
        about: 'issuance',
        message: `${since.words} on ${since.day}; expected one within ${days} days`,
        suggestion:
          'Archive the template if it is no longer needed, or tell people how it can be earned',
      }
    }
  },
})

function placeOf({ at, state, record }: BadgeTemplate): Place {
  return record.issuedCount?.at ?? state?.at ?? at
}

/** From when on nothing is known to have been issued; undefined where that is not known. */
function unusedSince(
  { count, createdOn }: Issued,
  issued: IssuanceFacts | undefined,
): { readonly day: string; readonly words: string } | undefined {
  if (issued?.lastIssued !== undefined)
    return { day: issued.lastIssued, words: 'The last badge was issued' }
  const isUnused = (issued?.count ?? count) === 0 && (count ?? 0) === 0
  return isUnused && createdOn !== undefined
    ? { day: createdOn, words: 'No badge has been issued since the template was created' }
    : undefined
}
