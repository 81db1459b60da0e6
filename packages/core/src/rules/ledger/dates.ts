import type { Place } from '../../documents/place.ts'
import { daysBetween } from '../../program/days.ts'
import type { WrongDay } from '../../program/issuance.ts'
import { type Problem, templateGroupRule } from '../rule.ts'

interface Life {
  readonly id: string
  /** Where it says that it is archived, and since when; absent where it is not, or nobody knows. */
  readonly archived?: { readonly at: Place; readonly on: string } | undefined
}

export default templateGroupRule({
  id: 'ledger/dates',
  practice: 9,
  kind: 'contract',
  severity: 'error',
  reads: ['id', 'state'],
  facts: ['issuance'],
  needsFacts: ['issuance'],
  label: 'impossible dates in the ledger',
  summary: 'The dates of badges in the ledger are possible.',
  why: 'How long earners waited for their badge is calculated from these dates. A badge issued before it was earned, or next year, also makes an employer doubt the rest.',
  source: {
    title: 'Best Practices for Credentialing, practice 9',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'A platform may use another time zone, so one extra day is allowed after a template was archived. A date that is wrong but possible goes unnoticed.',
  examples: {
    good: [
      { text: 'state: active', caption: 'Nobody knows what was issued.' },
      {
        text: 'state: active',
        issuance: { 'stream-keeper': { count: 12, lastIssued: '2026-05-01' } },
      },
      {
        text: 'state: archived\nstate_changed_on: 2026-04-30',
        issuance: { 'stream-keeper': { count: 12, lastIssued: '2026-05-01' } },
        caption: 'One day later may be the same day in another time zone.',
      },
      {
        text: 'state: archived',
        issuance: { 'stream-keeper': { count: 12, lastIssued: '2026-05-01' } },
        caption: 'Nobody knows when it was archived.',
      },
    ],
    bad: [
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 12,
            lastIssued: '2026-05-01',
            wrongDays: [
              {
                kind: 'before-completion',
                count: 3,
                first: {
                  at: { file: 'ledger/events/2026-03/0a1b.jsonl', document: 0, pointer: '' },
                  line: 4,
                  id: '0f9e8d7c6b5a49382716051423324150f9e8d7c6b5a4938271605142332415ff',
                  issuedOn: '2026-03-01',
                  completedOn: '2026-03-05',
                },
              },
            ],
          },
        },
        findings: [
          {
            about: 'before-completion stream-keeper',
            file: 'ledger/events/2026-03/0a1b.jsonl',
            at: '1:1-1:1',
            marks: '',
            message:
              '3 badges of "stream-keeper" were issued before the completion date, the first on 2026-03-01 and completed on 2026-03-05; expected completion first',
            suggestion:
              'Find out the correct date, and append a correction: `badgelint ledger append --type correct --of 0f9e8d7c6b5a --on 2026-06-01 --field completed_on --reason data-error`',
          },
        ],
      },
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 12,
            wrongDays: [
              {
                kind: 'future',
                count: 1,
                first: {
                  at: { file: 'ledger/events/2062-03/0a1b.jsonl', document: 0, pointer: '' },
                  line: 1,
                  id: '1f9e8d7c6b5a49382716051423324150f9e8d7c6b5a4938271605142332415ff',
                  issuedOn: '2062-03-01',
                },
              },
            ],
          },
        },
        findings: [
          {
            about: 'future stream-keeper',
            file: 'ledger/events/2062-03/0a1b.jsonl',
            at: '1:1-1:1',
            marks: '',
            message:
              'A badge of "stream-keeper" was issued on a date in the future (2062-03-01); expected no date after 2026-06-01',
            suggestion:
              'Find out the correct date, and append a correction: `badgelint ledger append --type correct --of 1f9e8d7c6b5a --on 2026-06-01 --field issued_on --reason data-error`',
          },
        ],
      },
      {
        text: 'state: archived\nstate_changed_on: 2026-03-01',
        issuance: { 'stream-keeper': { count: 12, lastIssued: '2026-05-01' } },
        findings: [
          {
            about: 'archived',
            at: '1:8-1:16',
            marks: 'archived',
            message:
              'The template has been archived since 2026-03-01, but its last badge was issued on 2026-05-01; expected no badge after it was archived',
          },
        ],
      },
    ],
  },

  *extract({ id, state, record, identity }) {
    if (identity === 'from-credential') return
    const on = state?.value === 'archived' ? record.stateChangedOn?.value : undefined
    const value: Life = {
      id: id.value,
      archived: state !== undefined && on !== undefined ? { at: state.at, on } : undefined,
    }
    yield { key: id.value, value }
  },

  *checkGroup(templates, _options, { today, issuance }) {
    const [first] = templates
    const issued = first && issuance?.get(first.id)
    if (first === undefined || issued === undefined || today === '') return
    for (const wrong of issued.wrongDays ?? []) yield isWrong(wrong, first.id, today)
    const { lastIssued } = issued
    // Where several templates share an id, nobody knows of which one the badges are.
    if (lastIssued === undefined || lastIssued > today || templates.length > 1) return
    const { archived } = first
    if (archived === undefined || daysBetween(archived.on, lastIssued) <= 1) return
    yield {
      at: archived.at,
      about: 'archived',
      message: `The template has been archived since ${archived.on}, but its last badge was issued on ${lastIssued}; expected no badge after it was archived`,
      suggestion:
        'Make the template active again if it is still issued, or correct the date on which it was archived',
    }
  },
})

function isWrong({ kind, count, first }: WrongDay, id: string, today: string): Problem {
  const { at, line, issuedOn, completedOn } = first
  const many = count > 1
  const badges = many ? `${count} badges of "${id}" were` : `A badge of "${id}" was`
  const command = (field: string) =>
    `\`badgelint ledger append --type correct --of ${first.id.slice(0, 12)} --on ${today} --field ${field} --reason data-error\``
  // Several templates may have badges in one file, and each its own finding.
  const common = { at, line, about: `${kind} ${id}` }
  if (kind === 'future') {
    const which = many ? `, the first on ${issuedOn}` : ` (${issuedOn})`
    return {
      ...common,
      message: `${badges} issued on a date in the future${which}; expected no date after ${today}`,
      suggestion: `Find out the correct date, and append a correction: ${command('issued_on')}`,
    }
  }
  const completed = completedOn === undefined ? '' : ` and completed on ${completedOn}`
  const days = many ? `, the first on ${issuedOn}${completed}` : ` (on ${issuedOn}${completed})`
  return {
    ...common,
    message: `${badges} issued before the completion date${days}; expected completion first`,
    suggestion: `Find out the correct date, and append a correction: ${command('completed_on')}`,
  }
}
