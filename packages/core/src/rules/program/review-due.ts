import { daysBetween } from '../../program/days.ts'
import { programRule } from '../rule.ts'

export default programRule({
  id: 'program/review-due',
  practice: 2,
  kind: 'guidance',
  severity: 'info',
  label: 'program file due for review',
  summary: 'program.yaml was reviewed in the last year.',
  why: 'People leave, mailboxes close, and the address to which earners are sent for help stops working without anybody noticing. So somebody should check once a year what the program says about itself.',
  source: {
    title: 'Best Practices for Credentialing, practice 2',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'A review that nobody wrote down is not known, and a file without a review date is not reported.',
  options: {
    days: {
      type: 'integer',
      description: 'Days after which program.yaml is due for review.',
      minimum: 1,
      default: 365 as number,
    },
  },
  examples: {
    good: [
      {
        file: 'program.yaml',
        text: 'reviewed_on: 2025-06-01',
        caption: '365 days ago, to the day.',
      },
      {
        file: 'program.yaml',
        text: 'reviewed_on: 2026-06-02',
        caption: 'Tomorrow, where the author is, has begun.',
      },
      { file: 'program.yaml', text: 'issuer: Lakeside', caption: 'No review is written down.' },
      { file: 'program.yaml', text: 'reviewed_on: 2024-09-01', options: { days: 730 } },
    ],
    bad: [
      {
        file: 'program.yaml',
        text: 'reviewed_on: 2025-05-31',
        findings: [
          {
            about: 'review',
            at: '1:14-1:24',
            marks: '2025-05-31',
            message: 'The last review was on 2025-05-31; expected one in the last 365 days',
          },
        ],
      },
      {
        file: 'program.yaml',
        text: 'reviewed_on: 2027-03-31',
        caption: 'A review in the future.',
        findings: [
          {
            about: 'review',
            at: '1:14-1:24',
            marks: '2027-03-31',
            message:
              'The date of the last review is 2027-03-31, which is after 2026-06-01; expected a date in the past',
          },
        ],
      },
    ],
  },

  *check({ profile }, { days }, { today }) {
    const reviewed = profile?.reviewedOn
    if (today === '' || reviewed === undefined) return
    const { at, value } = reviewed
    const age = daysBetween(value, today)
    if (age > days)
      yield {
        at,
        about: 'review',
        message: `The last review was on ${value}; expected one in the last ${days} days`,
        suggestion:
          'Read the file, check that contact, support and team are right, and update the review date (`reviewed_on`)',
      }
    else if (age < -1)
      yield {
        at,
        about: 'review',
        message: `The date of the last review is ${value}, which is after ${today}; expected a date in the past`,
        suggestion: 'Enter the date on which it was last reviewed',
      }
  },
})
