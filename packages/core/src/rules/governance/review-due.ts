import type { Located } from '../../documents/place.ts'
import { daysBetween } from '../../program/days.ts'
import { programRule } from '../rule.ts'

export default programRule({
  id: 'governance/review-due',
  practice: 3,
  kind: 'guidance',
  severity: 'info',
  summary:
    'The governance document was approved or reviewed within a year, or says when it will be.',
  why: 'Roles go to other people and platforms change. A document that nobody has looked at for years is no longer followed, and earners hear one thing and get another.',
  source: {
    title: 'Best Practices for Credentialing, practice 3',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'It reads the days that the document gives, in English, Spanish, French, German, Dutch and Portuguese; a review that nobody wrote down is not known. A later day anywhere in the document counts as a sign that somebody looked at it. A day such as 03/04/2026 is not read where the language leaves its order open.',
  options: {
    days: {
      type: 'integer',
      description: 'Days after which a document that names no day of review is due.',
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
      { text: '# Governance\n\nThe badge board approves badges.', caption: 'No day is given.' },
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
              'The review of the document was due by 2022-08-31; expected a day of review that is to come',
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
              'The document was last approved or reviewed on 2024-11-12, and names no later day of review; expected a review within 365 days',
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
              'The review of the document was due by 2025-11-30; expected a day of review that is to come',
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
              'The review of the document was due by 2026-03-31; expected a day of review that is to come',
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
          message: `The review of the document was due by ${due.value}; expected a day of review that is to come`,
          suggestion: 'Review the document, have it approved anew, and write down the next day',
        }
      else if (last !== undefined && daysBetween(latest(today) ?? last.value, today) > days)
        yield {
          at: last.at,
          about: 'review',
          message: `The document was last approved or reviewed on ${last.value}, and names no later day of review; expected a review within ${days} days`,
          suggestion:
            'Review the document, and write `reviewed_on` and `review_by` into its front matter',
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
