import type { IssuanceMonth } from '../../program/issuance.ts'
import { type IssuedTemplate, issuedTemplate } from '../../program/issued-template.ts'
import { templateGroupRule } from '../rule.ts'

/** Reasons that are a mistake of the program. */
const mistakes = [
  'issued-in-error',
  'duplicate',
  'wrong-recipient',
  'wrong-template',
  'data-error',
  'technical',
]

/** Reasons that may be a mistake or not. */
const unclear = ['unknown', 'other']

/** A month of issue, and how many of its badges a mistake was found in. */
interface Judged {
  readonly month: IssuanceMonth
  readonly mistaken: number
}

export default templateGroupRule({
  id: 'ledger/corrections',
  practice: 11,
  kind: 'guidance',
  severity: 'warning',
  reads: ['id', 'state'],
  facts: ['issuance'],
  needsFacts: ['issuance'],
  label: 'many badges corrected or revoked by mistake',
  summary: 'Few badges have to be corrected or revoked because of a mistake.',
  why: 'Everybody to whom an earner has shown a badge sees that its name is wrong or that it was revoked. If it happens often, the list from which badges are issued is wrong, and the next badges will be too.',
  source: {
    title: 'Best Practices for Credentialing, practice 11',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'One wrong list makes a bad month, even if it was noticed and corrected on the same day. Badges corrected at an earner’s request count if the ledger gives `data-error` as the reason. Mistakes that nobody found are not counted.',
  options: {
    percent: {
      type: 'number',
      description:
        'Percentage of a month’s badges that may be corrected or revoked because of a mistake.',
      minimum: 0,
      maximum: 100,
      default: 5 as number,
    },
    badges: {
      type: 'integer',
      description: 'Fewest badges issued in a month for it to be checked.',
      minimum: 1,
      default: 20 as number,
    },
    months: {
      type: 'integer',
      description: 'How many months before the current one are checked as well.',
      minimum: 1,
      default: 12 as number,
    },
  },
  examples: {
    good: [
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 60,
            lastIssued: '2026-02-20',
            months: [{ month: '2026-02', issued: 60, amended: { 'data-error': 3 } }],
          },
        },
        caption: 'Three of sixty are 5 %.',
      },
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 60,
            lastIssued: '2026-02-20',
            months: [
              {
                month: '2026-02',
                issued: 60,
                amended: { 'eligibility-lost': 30, misconduct: 2, unknown: 9 },
              },
            ],
          },
        },
        caption: 'Not the program’s mistakes, or unknown reasons.',
      },
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 19,
            lastIssued: '2026-02-20',
            months: [{ month: '2026-02', issued: 19, amended: { duplicate: 4 } }],
          },
        },
        caption: 'Too few badges in the month.',
      },
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 90,
            lastIssued: '2026-02-20',
            months: [
              { month: '2025-05', issued: 60, amended: { duplicate: 40 } },
              { month: '2026-02', issued: 30, amended: {} },
            ],
          },
        },
        caption: 'Long ago.',
      },
      { text: 'state: active', caption: 'Nobody knows what was issued.' },
    ],
    bad: [
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 60,
            lastIssued: '2026-02-20',
            months: [{ month: '2026-02', issued: 60, amended: { 'data-error': 5, duplicate: 2 } }],
          },
        },
        findings: [
          {
            about: 'issuance',
            at: '1:8-1:14',
            marks: 'active',
            message:
              'Of the 60 badges issued in 2026-02, 7 were later corrected or revoked because of a mistake (12 %), most often for data-error (5); expected at most 5 %',
          },
        ],
      },
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 140,
            lastIssued: '2026-05-20',
            months: [
              { month: '2025-06', issued: 40, amended: { technical: 3, unknown: 1 } },
              {
                month: '2026-01',
                issued: 60,
                amended: { 'wrong-recipient': 8, other: 2, unknown: 1, misconduct: 1 },
              },
              { month: '2026-05', issued: 40, amended: { duplicate: 2 } },
            ],
          },
        },
        caption: 'The worst month is reported, with the number of others.',
        findings: [
          {
            about: 'issuance',
            at: '1:8-1:14',
            marks: 'active',
            message:
              'Of the 60 badges issued in 2026-01, 8 were later corrected or revoked because of a mistake (13 %), all for wrong-recipient (8), and 3 more for other or unknown reasons; 1 other month is also above 5 %; expected at most 5 %',
          },
        ],
      },
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 199,
            lastIssued: '2026-05-20',
            months: [{ month: '2026-05', issued: 199, amended: { duplicate: 10 } }],
          },
        },
        findings: [
          {
            about: 'issuance',
            at: '1:8-1:14',
            marks: 'active',
            message:
              'Of the 199 badges issued in 2026-05, 10 were later corrected or revoked because of a mistake (5.03 %), all for duplicate (10); expected at most 5 %',
          },
        ],
      },
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 10,
            lastIssued: '2026-05-20',
            months: [{ month: '2026-05', issued: 10, amended: { 'issued-in-error': 1 } }],
          },
        },
        options: { percent: 0, badges: 10, months: 1 },
        caption: 'A program that accepts hardly any mistakes.',
        findings: [
          {
            about: 'issuance',
            at: '1:8-1:14',
            marks: 'active',
            message:
              'Of the 10 badges issued in 2026-05, 1 was later corrected or revoked because of a mistake (10 %), for issued-in-error (1); expected at most 0 %',
          },
        ],
      },
    ],
  },

  extract: issuedTemplate,

  *checkGroup(templates: readonly IssuedTemplate[], { percent, badges, months }, facts) {
    const { today, issuance } = facts
    if (today === '') return
    for (const { at, id } of templates) {
      const bad = (issuance?.get(id)?.months ?? [])
        .filter(({ month, issued }) => issued >= badges && isWithin(month, today, months))
        .map((month): Judged => ({ month, mistaken: sumOf(month, mistakes) }))
        .filter(({ month, mistaken }) => mistaken * 100 > percent * month.issued)
      const [first, ...others] = bad
      if (first === undefined) continue
      const worst = others.reduce((a, b) => (shareOf(b) >= shareOf(a) ? b : a), first)
      const more = others.length === 0 ? '' : `; ${otherMonths(others.length, percent)}`
      yield {
        at,
        about: 'issuance',
        message: `${inWords(worst, percent)}${more}; expected at most ${percent} %`,
        suggestion:
          'Find out where these badges came from, and have each list checked before issuing: names, addresses, the badge, and who already has it',
      }
    }
  },
})

function inWords({ month, mistaken }: Judged, percent: number): string {
  const verb = mistaken === 1 ? 'was' : 'were'
  const most = mistakes
    .map((reason) => ({ reason, count: month.amended[reason] ?? 0 }))
    .reduce((a, b) => (b.count > a.count ? b : a))
  const often = most.count === mistaken ? 'all' : 'most often'
  const reasons = `${mistaken === 1 ? '' : `${often} `}for ${most.reason} (${most.count})`
  const left = sumOf(month, unclear)
  const unknown = left === 0 ? '' : `, and ${left} more for other or unknown reasons`
  return `Of the ${month.issued} badges issued in ${month.month}, ${mistaken} ${verb} later corrected or revoked because of a mistake (${shownShare(month.issued, mistaken, percent)} %), ${reasons}${unknown}`
}

function otherMonths(count: number, percent: number): string {
  return `${count} other ${count === 1 ? 'month is' : 'months are'} also above ${percent} %`
}

function shareOf({ month, mistaken }: Judged): number {
  return mistaken / month.issued
}

/** With as many digits as it takes to be seen above what is allowed. */
function shownShare(issued: number, mistaken: number, percent: number): string {
  const share = (mistaken * 100) / issued
  const digits = [0, 1, 2].find((places) => Number(share.toFixed(places)) > percent) ?? 3
  return share.toFixed(digits)
}

function sumOf({ amended }: IssuanceMonth, reasons: readonly string[]): number {
  return reasons.reduce((sum, reason) => sum + (amended[reason] ?? 0), 0)
}

function isWithin(month: string, today: string, months: number): boolean {
  const ago = monthNumber(today) - monthNumber(month)
  return ago >= 0 && ago <= months
}

function monthNumber(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return year * 12 + month
}
