import {
  type ArchivingEntry,
  archivingEntries,
  isKept,
  unusedTemplates,
} from '../../program/unused-templates.ts'
import { type Extract, templateGroupRule } from '../rule.ts'

export default templateGroupRule({
  id: 'template/archive-candidate',
  practice: 8,
  kind: 'guidance',
  severity: 'info',
  label: 'nothing issued for a long time',
  reads: ['id', 'state', 'recommendations', 'audit'],
  facts: ['issuance'],
  summary: 'A template with no badges issued for a year is archived.',
  why: 'Badges that nobody can earn in practice clutter the list where people look for their next one, and make the active ones harder to find.',
  source: {
    title: 'Best Practices for Credentialing, practice 8',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'An export says how many badges were issued but not when, so only a count of zero is evidence. If an export says when a template was created but not when it became active, one that spent a year as a draft is reported too. A ledger is assumed to contain every badge up to its last event. A badge for a rare event is reported; if it is `seasonal`, only after twice as many days. Templates that recommend or require this one by its id on a platform are not named.',
  options: {
    days: {
      type: 'integer',
      description:
        'Days without a new badge after which a template is reported; twice as many for a `seasonal` one.',
      minimum: 1,
      default: 365 as number,
    },
  },
  examples: {
    good: [
      {
        text: 'vanity_slug: stream-keeper\nbadges_count: 40\ncreated_at: 2019-02-03T10:00:00.000Z',
        caption: 'Forty badges, which may all have been issued last week.',
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
        caption: 'A seasonal badge may go two years without being issued.',
      },
      {
        text: 'state: active',
        issuance: { 'stream-keeper': { count: 12, lastIssued: '2025-07-01' } },
      },
      { text: 'state: active', caption: 'It is not known what was issued.' },
      {
        text: 'vanity_slug: stream-keeper\nbadges_count: 40\ncreated_at: 2019-02-03T10:00:00.000Z',
        issuance: { 'stream-keeper': { count: 0 } },
        caption: 'The ledger began after the badge did.',
      },
      {
        text: 'state: active',
        issuance: { 'stream-keeper': { count: 12, lastIssued: '2024-12-01' } },
        ledger: {
          at: { file: 'ledger/ledger.json', document: 0, pointer: '' },
          since: '2023-01-01',
          until: '2025-10-01',
          unknownTemplates: [],
        },
        caption: 'The ledger ended eight months ago, and what happened since is not known.',
      },
      {
        text: 'state: active\nstate_changed_on: 2026-02-01',
        issuance: { 'stream-keeper': { count: 12, lastIssued: '2023-05-31' } },
        caption: 'It was made active again four months ago.',
      },
      {
        text: 'vanity_slug: stream-keeper\nbadges_count: 0\ncreated_at: 2019-02-03T10:00:00.000Z',
        issuance: { 'stream-keeper': { count: 12, lastIssued: '2026-05-01' } },
        caption: 'The ledger contains badges that the export does not count.',
      },
      {
        text: 'state: active\ncreated_on: 2019-02-03',
        issuance: { 'stream-keeper': { count: 0, firstPilot: '2025-02-01' } },
        ledger: {
          at: { file: 'ledger/ledger.json', document: 0, pointer: '' },
          since: '2025-01-01',
          until: '2026-05-20',
          unknownTemplates: [],
        },
        caption: 'What was issued before the ledger began is not known.',
      },
      {
        text: 'state: active\naudit: {keep: The course is held every other year., until: 2026-06-01}',
        issuance: { 'stream-keeper': { count: 12, lastIssued: '2024-07-01' } },
        caption: 'An audit decided to keep it, and today is the last day of that decision.',
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
              'No badge has been issued since the template was created on 2024-02-03; expected at least one badge a year',
            suggestion:
              'Archive the template if it is no longer needed, or tell people how it can be earned',
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
            message:
              'The last of 12 badges was issued on 2025-05-31; expected at least one badge a year',
            suggestion:
              'Archive the template if it is no longer needed, or tell people how it can be earned',
          },
        ],
      },
      {
        text: 'state: active\nseasonal: true',
        issuance: { 'stream-keeper': { count: 12, lastIssued: '2024-05-31' } },
        caption: 'It is seasonal, and two seasons have passed.',
        findings: [
          {
            about: 'issuance',
            at: '1:8-1:14',
            marks: 'active',
            message:
              'The last of 12 badges was issued on 2024-05-31; expected at least one badge every two years',
            suggestion:
              'Archive the template if it is no longer needed, or tell people how it can be earned',
          },
        ],
      },
      {
        text: 'state: active\naudit: {keep: The course is held every other year., until: 2026-05-31}',
        issuance: { 'stream-keeper': { count: 12, lastIssued: '2024-07-01' } },
        caption: 'The decision to keep it expired yesterday.',
        findings: [
          {
            about: 'issuance',
            at: '1:8-1:14',
            marks: 'active',
            message:
              'The last of 12 badges was issued on 2024-07-01, and the decision to keep the template expired on 2026-05-31 (The course is held every other year); expected at least one badge a year',
            suggestion:
              'Archive the template if it is no longer needed, or tell people how it can be earned',
          },
        ],
      },
      {
        text: 'vanity_slug: stream-keeper\nbadges_count: 40\ncreated_at: 2019-02-03T10:00:00.000Z\nstate: active',
        issuance: { 'stream-keeper': { count: 40, lastIssued: '2023-05-31' } },
        caption: 'The ledger says when badges were issued; the export does not.',
        findings: [
          {
            about: 'issuance',
            at: '2:15-2:17',
            marks: '40',
            message:
              'The last of 40 badges was issued on 2023-05-31, and the template was created on 2019-02-03; expected at least one badge a year',
            suggestion:
              'Archive the template if it is no longer needed, or tell people how it can be earned',
          },
        ],
      },
      {
        text: 'state: active\ncreated_on: 2023-02-03',
        issuance: { 'stream-keeper': { count: 0, firstPilot: '2023-04-01' } },
        ledger: {
          at: { file: 'ledger/ledger.json', document: 0, pointer: '' },
          since: '2022-01-01',
          until: '2026-05-20',
          unknownTemplates: [],
        },
        caption: 'It was piloted but never issued.',
        findings: [
          {
            about: 'issuance',
            at: '1:8-1:14',
            marks: 'active',
            message:
              'No badge has been issued since the template was created on 2023-02-03; expected at least one badge a year',
            suggestion:
              'Archive the template if it is no longer needed, or tell people how it can be earned',
          },
        ],
      },
      {
        text: 'state: active\nstate_changed_on: 2023-03-01\nrecommendations: [archive-guide]\n---\nid: archive-guide\nrecommendations: [stream-keeper]\nbadge_template_activities: [{activity_type: Assessment, title: Passed a review of forty entries by the archivist with source criticism., required_badge_template_id: stream-keeper}]',
        issuance: {
          'stream-keeper': { count: 1, firstIssued: '2023-05-31', lastIssued: '2023-05-31' },
          'archive-guide': { count: 8, lastIssued: '2026-05-01' },
        },
        ledger: {
          at: { file: 'ledger/ledger.json', document: 0, pointer: '' },
          since: '2023-01-01',
          until: '2026-05-20',
          unknownTemplates: [],
        },
        caption: 'Another template leads people to it.',
        findings: [
          {
            about: 'issuance',
            at: '1:8-1:14',
            marks: 'active',
            message:
              'The only badge was issued on 2023-05-31, the template has been active since 2023-03-01, and it is recommended by "archive-guide" and required by "archive-guide"; expected at least one badge a year',
            suggestion:
              'Archive the template if it is no longer needed, and remove it from the recommendations of "archive-guide" and the requirements of "archive-guide", or tell people how it can be earned',
            related: [
              { at: '6:19-6:32', marks: 'stream-keeper' },
              { at: '7:166-7:179', marks: 'stream-keeper' },
            ],
          },
        ],
      },
    ],
  },

  *extract(template): Iterable<Extract<ArchivingEntry>> {
    yield* archivingEntries(template)
  },

  *checkGroup(group, { days }, facts) {
    for (const unused of unusedTemplates(group, days, facts)) {
      if (isKept(unused.template, facts.today)) continue
      const { template, evidence, suggestion, places } = unused
      yield {
        at: template.at,
        about: 'issuance',
        message: evidence,
        suggestion,
        ...(places.length > 0 ? { related: places } : {}),
      }
    }
  },
})
