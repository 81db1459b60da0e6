import type { AssertedCount } from '../../program/issuance.ts'
import { type IssuedTemplate, issuedTemplate } from '../../program/issued-template.ts'
import { templateGroupRule } from '../rule.ts'

export default templateGroupRule({
  id: 'ledger/assertion',
  practice: 11,
  kind: 'guidance',
  severity: 'warning',
  reads: ['id', 'state'],
  facts: ['issuance'],
  needsFacts: ['issuance'],
  label: 'platform and ledger counts differ',
  summary: 'The platform and the ledger count the same badges.',
  why: 'Anybody who asks who holds a badge, or has to correct a mistake, looks in the ledger. A badge that is missing there is never corrected, and one that the platform no longer has is counted forever.',
  source: {
    title: 'Best Practices for Credentialing, practice 11',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'Some platforms count badges that have not been accepted yet and others do not, so a lower count on the platform is reported only if it is below the number accepted. Badges missing from the ledger may go unnoticed if the platform leaves out as many others.',
  examples: {
    good: [
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 120,
            lastIssued: '2026-04-20',
            asserted: { on: '2026-05-01', count: 112, live: 112 },
          },
        },
        caption: 'Eight were revoked.',
      },
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 112,
            lastIssued: '2026-04-20',
            asserted: { on: '2026-05-01', count: 105, live: 112, accepted: 103 },
          },
        },
        caption: 'Nine are pending, and the platform does not count all of them.',
      },
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 112,
            lastIssued: '2026-04-20',
            asserted: { on: '2026-05-01', count: 60, live: 112 },
          },
        },
        caption: 'Nobody knows how many are pending.',
      },
      { text: 'state: active', caption: 'Nobody knows what was issued.' },
    ],
    bad: [
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 112,
            lastIssued: '2026-04-20',
            asserted: { on: '2026-05-01', count: 120, live: 112 },
          },
        },
        findings: [
          {
            about: 'issuance',
            at: '1:8-1:14',
            marks: 'active',
            message:
              'The platform had 120 badges on 2026-05-01 and the ledger had 112; expected the same',
          },
        ],
      },
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 1,
            lastIssued: '2026-04-20',
            asserted: { on: '2026-05-01', count: 2, live: 1, accepted: 0 },
          },
        },
        findings: [
          {
            about: 'issuance',
            at: '1:8-1:14',
            marks: 'active',
            message:
              'The platform had 2 badges on 2026-05-01 and the ledger had 1, 1 of them pending; expected the same',
          },
        ],
      },
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 112,
            lastIssued: '2026-04-20',
            asserted: { on: '2026-05-01', count: 100, live: 112, accepted: 105 },
          },
        },
        caption: 'Pending badges do not explain the difference.',
        findings: [
          {
            about: 'issuance',
            at: '1:8-1:14',
            marks: 'active',
            message:
              'The platform had 100 badges on 2026-05-01 and the ledger had 112, 7 of them pending; expected 105 or more on the platform',
          },
        ],
      },
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 112,
            lastIssued: '2026-04-20',
            asserted: { on: '2026-05-01', count: 111, live: 112, accepted: 112 },
          },
        },
        findings: [
          {
            about: 'issuance',
            at: '1:8-1:14',
            marks: 'active',
            message:
              'The platform had 111 badges on 2026-05-01 and the ledger had 112, none of them pending; expected the same on the platform',
          },
        ],
      },
    ],
  },

  extract: issuedTemplate,

  *checkGroup(templates: readonly IssuedTemplate[], _options, { issuance }) {
    for (const { at, id } of templates) {
      const asserted = issuance?.get(id)?.asserted
      const difference = asserted && differenceIn(asserted)
      if (difference) yield { at, about: 'issuance', ...difference }
    }
  },
})

/** What is wrong between platform and ledger; undefined where pending badges may explain it. */
function differenceIn(
  asserted: AssertedCount,
): { readonly message: string; readonly suggestion: string } | undefined {
  const { on, count, live, accepted } = asserted
  const pending = accepted === undefined ? undefined : live - accepted
  const both = `The platform had ${count} ${count === 1 ? 'badge' : 'badges'} on ${on} and the ledger had ${live}`
  const known = pending === undefined ? '' : `, ${pending || 'none'} of them pending`
  if (count > live)
    return {
      message: `${both}${known}; expected the same`,
      suggestion:
        'Import what the platform has issued with `badgelint ledger import`, and look for badges that are revoked in the ledger but not on the platform',
    }
  if (accepted === undefined || count >= accepted) return undefined
  const expected = accepted === live ? 'the same' : `${accepted} or more`
  return {
    message: `${both}${known}; expected ${expected} on the platform`,
    suggestion:
      'Look for badges that were revoked or deleted on the platform, and record that in the ledger with `badgelint ledger import`',
  }
}
