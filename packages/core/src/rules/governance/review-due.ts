import type { Located } from '../../documents/place.ts'
import { daysBetween } from '../../program/days.ts'
import { programRule } from '../rule.ts'

export default programRule({
  id: 'governance/review-due',
  practice: 3,
  kind: 'guidance',
  severity: 'info',
  label: 'governance document due for review',
  summary:
    'The governance document was approved or reviewed in the last year, or says when its next review is.',
  why: 'People change roles and platforms change. A document that nobody has read for years is no longer followed, and earners are promised one thing and get another.',
  source: {
    title: 'Best Practices for Credentialing, practice 3',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'It reads dates in English, Spanish, French, German, Dutch and Portuguese; a review that nobody wrote down is not known. A later date anywhere in the document counts as a sign that somebody reviewed it. A date such as 03/04/2026 is not read if its order is ambiguous in that language.',
  options: {
    days: {
      type: 'integer',
      description: 'Days after which a document that gives no review date is due for review.',
      minimum: 1,
      default: 365 as number,
    },
  },
  examples: {
    good: [
      '---\napproved_on: 2021-08-16\nreview_by: 2026-11-12\n---\n\n# Governance\n\nThe badge board approves badges.',
      '---\napproved_on: 2025-06-01\n---\n\n# Governance\n\nThe badge board approves badges.',
      '# Policy\n\nApproved by the Senate on 12 November 2021.\nNext review: November 2026\n\nThis policy says how the badges of the university are proposed.',
      '# Policy\n\nVersion: 2\nReview date: May 2026\n\nThis policy says how the badges of the university are proposed.',
      {
        text: '---\napproved_on: 2021-08-16\n---\n\n# Governance\n\n## History\n\n- 2024-05-03: levels\n- 2025-09-12: appeal',
        caption: 'Somebody looked at it later.',
      },
      { text: '# Governance\n\nThe badge board approves badges.', caption: 'No date is given.' },
      {
        text: '---\napproved_on: 2024-08-16\n---\n\n# Governance\n\nThe badge board approves badges.',
        options: { days: 1000 },
      },
    ],
    bad: [
      {
        text: '---\napproved_on: 2021-08-16\nreview_by: 2022-08-31\n---\n\n# Governance\n\nThe badge board approves badges.',
        findings: [
          {
            about: 'review',
            at: '3:12-3:22',
            marks: '2022-08-31',
            message:
              'The review of the document was due by 2022-08-31; expected a later review date',
          },
        ],
      },
      {
        text: '# Policy\n\nThis policy was approved by the academic senate on 12 November 2024.',
        findings: [
          {
            about: 'review',
            at: '3:1-3:69',
            marks: 'This policy was approved by th…on 12 November 2024.',
            message:
              'The document was last approved or reviewed on 2024-11-12, and gives no later review date; expected a review at least every 365 days',
          },
        ],
      },
      {
        text: '# Policy\n\n| | |\n| --- | --- |\n| Effective Date | May 3, 2022 |\n| Review date | November 2025 |',
        findings: [
          {
            about: 'review',
            at: '6:17-6:30',
            marks: 'November 2025',
            message:
              'The review of the document was due by 2025-11-30; expected a later review date',
          },
        ],
      },
      {
        text: '# Reglement\n\nVastgesteld door het college op 3 maart 2023.\n\nVolgende herziening: maart 2026',
        findings: [
          {
            about: 'review',
            at: '5:1-5:32',
            marks: 'Volgende herziening: maart 2026',
            message:
              'The review of the document was due by 2026-03-31; expected a later review date',
          },
        ],
      },
    ],
  },

  *check({ reading }, { days }, { today }) {
    if (today === '') return
    for (const { past, next, latest, isDraft } of reading?.headers.values() ?? []) {
      if (isDraft) continue
      const last = latestOf(past.filter(({ value }) => value <= today))
      const due = latestOf(next)
      if (due !== undefined && due.value >= today) continue
      const isOpen = due !== undefined && (last === undefined || last.value <= due.value)
      if (isOpen)
        yield {
          at: due.at,
          about: 'review',
          message: `The review of the document was due by ${due.value}; expected a later review date`,
          suggestion: 'Review the document, have it approved again, and enter the next review date',
        }
      else if (last !== undefined && daysBetween(latest(today) ?? last.value, today) > days)
        yield {
          at: last.at,
          about: 'review',
          message: `The document was last approved or reviewed on ${last.value}, and gives no later review date; expected a review at least every ${days} days`,
          suggestion:
            'Review the document, and add `reviewed_on` and `review_by` to its front matter',
        }
    }
  },
})

function latestOf(days: readonly Located<string>[]): Located<string> | undefined {
  return days.reduce<Located<string> | undefined>(
    (last, day) => (last && last.value >= day.value ? last : day),
    undefined,
  )
}
