import type { Located, Place } from '../../documents/place.ts'
import { adoptionOf } from '../../program/adoption.ts'
import { daysBetween } from '../../program/days.ts'
import type { Facts } from '../../program/facts.ts'
import { type Extract, type Problem, templateGroupRule } from '../rule.ts'

interface Reviewed {
  readonly kind: 'template'
  readonly at: Place
  readonly reviewedOn: Located<string> | undefined
  /** Day of the last change, as a platform's export says. */
  readonly updatedOn: Located<string> | undefined
}

/** Whether a review of a template is written down. */
type Habit = { readonly kind: 'reviewed' } | { readonly kind: 'unreviewed'; readonly at: Place }

const reviewed: Habit = { kind: 'reviewed' }

export default templateGroupRule({
  id: 'template/review-due',
  practice: 8,
  kind: 'guidance',
  severity: 'warning',
  label: 'review overdue',
  reads: ['state', 'reviewedOn'],
  summary: 'A template has been reviewed within the last year.',
  why: 'Courses, products and criteria change, and a badge that nobody has looked at for years promises things that may no longer be true. The earner is the one who has to explain the difference.',
  source: {
    title: 'Best Practices for Credentialing, practice 8',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    "A review that nobody recorded is not known. For a platform's export, the date of the last change is used instead, and in an audit the date of the last commit, although neither has to be a review; these findings are info. A program that records no reviews at all is not reported.",
  options: {
    days: {
      type: 'integer',
      description: 'How many days after its last review a template is due for the next one.',
      minimum: 1,
      default: 365 as number,
    },
  },
  examples: {
    good: [
      { text: 'reviewed_on: 2025-06-01', caption: '365 days ago, to the day.' },
      { text: 'reviewed_on: 2020-01-31\nstate: archived' },
      { text: 'reviewed_on: 2020-01-31\nstate: draft' },
      { text: 'reviewed_on: null', caption: 'The program records no reviews.' },
      {
        text: 'reviewed_on: 2026-06-02',
        caption: 'It is already tomorrow where the author is.',
      },
      {
        text: 'vanity_slug: stream-keeper\nbadges_count: 40\nupdated_at: 2026-02-03T10:00:00.000Z',
        caption: 'An export from Credly.',
      },
      {
        text: 'vanity_slug: stream-keeper\nbadges_count: 40',
        caption: 'An export that does not say when it changed.',
      },
      { text: 'reviewed_on: 2024-09-01', options: { days: 730 } },
    ],
    bad: [
      {
        text: 'reviewed_on: 2025-05-31',
        findings: [
          {
            about: 'review',
            at: '1:14-1:24',
            marks: '2025-05-31',
            message: 'The last review was on 2025-05-31; expected one in the last 365 days',
            suggestion:
              'Read the template as an employer would, try its links, and update the review date',
          },
        ],
      },
      {
        text: 'reviewed_on: 2027-03-31',
        caption: 'A review date in the future.',
        findings: [
          {
            about: 'review',
            at: '1:14-1:24',
            marks: '2027-03-31',
            message:
              'The last review is dated 2027-03-31, which is after today (2026-06-01); expected a date in the past',
          },
        ],
      },
      {
        text: 'vanity_slug: stream-keeper\nbadges_count: 40\nupdated_at: 2024-02-03T10:00:00.000Z',
        caption: 'An export from Credly.',
        findings: [
          {
            about: 'review',
            at: '3:13-3:37',
            marks: '2024-02-03T10:00:00.000Z',
            severity: 'info',
            message:
              'The template was last changed on 2024-02-03, and no review is recorded; expected one in the last 365 days',
            suggestion:
              'Read the template as an employer would, try its links, and bring it up to date',
          },
        ],
      },
      {
        text: 'reviewed_on: 2026-01-31\n---\nreviewed_on: null',
        caption: 'The other template shows that the program records reviews.',
        findings: [
          {
            about: 'review',
            at: '3:1-3:12',
            marks: 'reviewed_on',
            severity: 'info',
            message:
              'The template has no review date, unlike 1 of 2 in this program; expected `reviewed_on`',
          },
        ],
      },
    ],
  },

  *extract(template): Iterable<Extract<Reviewed | Habit>> {
    const { at, format, identity, state, reviewedOn, record } = template
    if (state?.value === 'draft' || identity === 'from-credential') return
    const value: Reviewed = { kind: 'template', at, reviewedOn, updatedOn: record.updatedOn }
    const month = (reviewedOn ?? record.updatedOn)?.value.slice(0, 7)
    yield { key: `month ${month}`, value }
    if (format !== 'badgelint') return
    if (reviewedOn) yield { key: 'program', value: reviewed }
    else if (!record.updatedOn) yield { key: 'program', value: { kind: 'unreviewed', at } }
  },

  *checkGroup(group, { days }, facts) {
    const { today, history, program } = facts
    if (today === '') return
    const habits: Habit[] = []
    for (const entry of group)
      if (entry.kind === 'template') yield* due(entry, days, facts)
      else if (entry.kind === 'reviewed' || !history?.has(entry.at.file)) habits.push(entry)
    yield* withoutReview(habits, program?.at)
  },
})

function* due(
  template: Reviewed,
  days: number,
  { today, history }: Pick<Facts, 'today' | 'history'>,
): Iterable<Problem> {
  const review = lastReview(template, history)
  if (review === undefined) return
  const age = daysBetween(review.on, today)
  if (age > days) yield isDue(review, days)
  else if (age < -1 && review.by === 'review') yield isToCome(review, today)
}

/** What stands for the last review of a template. */
interface Review {
  readonly at: Place
  readonly on: string
  readonly by: 'review' | 'change'
}

function lastReview(
  { at, reviewedOn, updatedOn }: Reviewed,
  history: Facts['history'],
): Review | undefined {
  if (reviewedOn) return { at: reviewedOn.at, on: reviewedOn.value, by: 'review' }
  if (updatedOn) return { at: updatedOn.at, on: updatedOn.value, by: 'change' }
  const lastChanged = history?.get(at.file)?.lastChanged
  return lastChanged === undefined ? undefined : { at, on: lastChanged, by: 'change' }
}

function isDue({ at, on, by }: Review, days: number): Problem {
  return {
    at,
    about: 'review',
    message:
      by === 'review'
        ? `The last review was on ${on}; expected one in the last ${days} days`
        : `The template was last changed on ${on}, and no review is recorded; expected one in the last ${days} days`,
    suggestion: `Read the template as an employer would, try its links, and ${by === 'review' ? 'update the review date' : 'bring it up to date'}`,
    ...(by === 'change'
      ? { label: 'neither changed nor reviewed for long', severity: 'info' }
      : {}),
  }
}

function isToCome({ at, on }: Review, today: string): Problem {
  return {
    at,
    about: 'review',
    label: 'review date in the future',
    message: `The last review is dated ${on}, which is after today (${today}); expected a date in the past`,
    suggestion: 'Write the date of the last review',
  }
}

function* withoutReview(
  asked: readonly Habit[],
  programFile: Place | undefined,
): Iterable<Problem> {
  const { without, all, isUnknown, isCommonPractice } = adoptionOf(
    asked,
    ({ kind }) => kind === 'reviewed',
  )
  const places = without.flatMap((entry) => (entry.kind === 'unreviewed' ? [entry.at] : []))
  const [first, ...others] = places
  if (first === undefined || isUnknown) return
  const common = {
    about: 'review',
    label: 'no review recorded',
    severity: 'info',
    suggestion: 'Review the template, and add `reviewed_on` with the date',
  } as const
  if (isCommonPractice)
    for (const at of places)
      yield {
        ...common,
        at,
        message: `The template has no review date, unlike ${all - without.length} of ${all} in this program; expected \`reviewed_on\``,
      }
  else
    yield {
      ...common,
      // A finding about the program stands in the program's own file, where there is one.
      at: programFile ?? first,
      message: `${without.length} of ${all} templates have no review date; expected \`reviewed_on\` in each`,
      related: (programFile ? places : others).slice(0, 5),
    }
}
