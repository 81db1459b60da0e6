import { daysBetween } from '../../program/days.ts'
import type { CalendarEntry } from '../../program/facts.ts'
import { joinWithAnd } from '../../text/join-with-and.ts'
import { truncate } from '../../text/truncate.ts'
import { programRule } from '../rule.ts'

export default programRule({
  id: 'marketing/calendar',
  practice: 13,
  kind: 'guidance',
  severity: 'info',
  label: 'marketing overdue or not planned',
  summary:
    'The marketing calendar has something recent and something planned, and nothing overdue.',
  why: 'Marketing does not end with the launch. New earners do not know what a badge is, and employers forget; if they hear nothing for months, fewer people accept and share.',
  source: {
    title: 'Best Practices for Credentialing, practice 13',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'Marketing that is not in the calendar in program.yaml is not known. A program without a calendar is not reported.',
  options: {
    days: {
      type: 'integer',
      description:
        'Days back within which something must be done, and ahead within which something must be planned.',
      minimum: 1,
      default: 90 as number,
    },
  },
  examples: {
    good: [
      {
        file: 'program.yaml',
        text: 'marketing:\n  - what: Badge stories in the newsletter\n    on: 2026-04-15\n    done: true\n  - what: Stand at the open day\n    on: 2026-08-20',
      },
      { file: 'program.yaml', text: 'issuer: Lakeside', caption: 'No calendar is kept.' },
      {
        file: 'program.yaml',
        text: 'marketing:\n  - what: Badge stories\n    on: 2026-03-03\n    done: true\n  - what: Stand at the open day\n    on: 2026-06-01\n  - what: Poster',
        caption: 'Ninety days ago, and today; one entry has no date.',
      },
    ],
    bad: [
      {
        file: 'program.yaml',
        text: 'marketing:\n  - what: Launch mail\n    on: 2025-09-01\n    done: true',
        findings: [
          {
            about: 'calendar',
            at: '2:11-2:22',
            marks: 'Launch mail',
            message:
              'According to the marketing calendar, nothing was done in the last 90 days and nothing is planned for the next 90 days; expected both',
          },
        ],
      },
      {
        file: 'program.yaml',
        text: 'marketing:\n  - what: Badge stories\n    on: 2026-04-15\n    done: true\n  - what: Letter to employers\n    on: 2026-05-02\n  - what: Stand at the open day\n    on: 2026-07-02',
        findings: [
          {
            about: 'Letter to employers',
            at: '5:11-5:30',
            marks: 'Letter to employers',
            message:
              '"Letter to employers" was planned for 2026-05-02 but is not marked as done; expected `done: true`, or a later date',
          },
        ],
      },
      {
        file: 'program.yaml',
        text: 'marketing:\n  - what: Badge stories\n    on: 2026-04-15\n    done: true\n  - what: Stand at the open day\n    on: 2026-12-02',
        findings: [
          {
            about: 'calendar',
            at: '2:11-2:24',
            marks: 'Badge stories',
            message:
              'According to the marketing calendar, nothing is planned for the next 90 days; expected something',
          },
        ],
      },
    ],
  },

  *check({ profile }, { days }, { today }) {
    if (today === '' || profile?.calendar === undefined) return
    const { calendar } = profile
    const overdue = calendar.filter((entry) => daysLate(entry, today) > 1)
    for (const { what, on } of overdue)
      yield {
        at: what.at,
        about: what.value,
        message: `"${truncate(what.value)}" was planned for ${on?.value} but is not marked as done; expected \`done: true\`, or a later date`,
        suggestion: 'Do it and add `done: true`, or give it a new date',
      }
    // What should have been told lately is said already.
    const isTold =
      overdue.some((entry) => daysLate(entry, today) <= days) ||
      calendar.some(
        ({ on, isDone }) => isDone && isWithin(on && daysBetween(on.value, today), days),
      )
    const isPlanned = calendar.some(
      ({ on, isDone }) => !isDone && isWithin(on && daysBetween(today, on.value), days),
    )
    if (isTold && isPlanned) return
    const lacks = [
      ...(isTold ? [] : [`nothing was done in the last ${days} days`]),
      ...(isPlanned ? [] : [`nothing is planned for the next ${days} days`]),
    ]
    yield {
      at: calendar[0]?.what.at ?? profile.at,
      about: 'calendar',
      message: `According to the marketing calendar, ${joinWithAnd(lacks)}; expected ${isTold || isPlanned ? 'something' : 'both'}`,
      suggestion:
        'Plan a few things through the year: an earner’s story, an email to employers, a mention in the first session of each course',
    }
  },
})

/** Days since an entry should have been done; negative or 0 where it need not be. */
function daysLate({ on, isDone }: CalendarEntry, today: string): number {
  return on === undefined || isDone ? 0 : daysBetween(on.value, today)
}

/** A little before 0 counts too: it is already tomorrow where the author is. */
function isWithin(distance: number | undefined, days: number): boolean {
  return distance !== undefined && distance >= -1 && distance <= days
}
