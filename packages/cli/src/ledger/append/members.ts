import {
  correctedFields,
  type EventType,
  hasAddress,
  isChannel,
  isDay,
  isRef,
  reasons,
  templateKey,
} from '@badgelint/ledger'

/** What a member must hold: a sentence on what is wrong, as far as its "expected", and what to do. */
export interface MemberProblem {
  readonly message: string
  readonly suggestion: string
}

type Check = (value: unknown) => MemberProblem | undefined

/** Members that a new event may have by its type, those that it must have first. */
export const membersOf: Readonly<
  Record<EventType, { readonly needed: readonly string[]; readonly other: readonly string[] }>
> = {
  issue: { needed: ['template', 'issued_on'], other: issueMembers() },
  pilot: { needed: ['template', 'issued_on'], other: issueMembers() },
  accept: { needed: ['on'], other: ['of', ...badgeMembers()] },
  share: { needed: ['on'], other: ['of', ...badgeMembers()] },
  correct: { needed: ['on', 'field'], other: ['of', 'reason', ...badgeMembers()] },
  revoke: { needed: ['on'], other: ['of', 'reason', 'by', ...badgeMembers()] },
  replace: { needed: ['on'], other: ['of', 'reason', 'by', ...badgeMembers()] },
  assert: { needed: ['template', 'on', 'count'], other: ['ref', 'sequence'] },
}

function issueMembers(): string[] {
  return ['channel', 'completed_on', 'expires_on', 'cred', 'ref', 'sequence', 'meaning', 'who']
}

function badgeMembers(): string[] {
  return ['template', 'cred', 'ref', 'sequence', 'issued_on']
}

const digestPattern = /^[\da-f]{16}$/

/** What each member must hold. */
export const checks: Readonly<Record<string, Check>> = {
  template: (value) => {
    if (typeof value === 'string' && value !== '' && templateKey(value) === value) return undefined
    const known = typeof value === 'string' && value.trim() !== '' ? templateKey(value) : undefined
    return {
      message: `${shown(value)}; expected the id of a template, without white space, @ and address`,
      suggestion:
        known === undefined || hasAddress(String(value))
          ? 'Write the id that is in the template'
          : `Write ${known}`,
    }
  },
  issued_on: day,
  completed_on: day,
  on: day,
  expires_on: (value) =>
    value === 'none' || value === 'never' || (typeof value === 'string' && isDay(value))
      ? undefined
      : {
          message: `${shown(value)}; expected a day such as 2026-03-31, none or never`,
          suggestion: 'Write the year first, or leave it out where it is not known',
        },
  channel: matching(
    isChannel,
    'manual, bulk, api, unknown, or integration: with a name of small letters, digits and hyphens',
    'Write one of these',
  ),
  cred: (value) =>
    typeof value === 'string' && /^[^\s@]{1,500}$/.test(value)
      ? undefined
      : {
          message: `${shown(value)}; expected the id of a badge on the platform, without white space and @`,
          suggestion: 'Write the id of the badge, and never the address of a person',
        },
  ref: reference,
  by: reference,
  of: matching(
    (text) => /^[\da-f]{8,64}$/.test(text),
    'the id of an event, or its first 8 hex digits or more',
    'Copy it from what `badgelint ledger append` or `badgelint ledger export` prints',
  ),
  who: matching(
    (text) => /^[\da-f]{8}-[\da-f]{32}$/.test(text),
    'the pseudonym of an earner as `badgelint ledger import --recipients` makes it',
    'Leave it out; a ledger takes no names and addresses',
  ),
  field: oneOf(correctedFields),
  reason: oneOf(reasons),
  sequence: whole(1, 1_000_000),
  count: whole(0, 999_999_999),
  meaning: (value) =>
    isMeaning(value)
      ? undefined
      : {
          message:
            'is no meaning of a template; expected criteria, level, name and skills, each 16 hex digits',
          suggestion: 'Leave it out',
        },
}

function day(value: unknown): MemberProblem | undefined {
  if (typeof value === 'string' && isDay(value)) return undefined
  return {
    message: `${shown(value)}; expected a date that exists, such as 2026-03-31`,
    suggestion: 'Write year, month and day, in this order',
  }
}

function reference(value: unknown): MemberProblem | undefined {
  if (typeof value === 'string' && isRef(value)) return undefined
  return {
    message: `${shown(value)}; expected own- and up to 64 letters, digits, dots and hyphens, or a ref that the ledger has`,
    suggestion:
      'For the id that the platform gives a badge use cred, of which only a pseudonym is kept',
  }
}

function matching(fits: (text: string) => boolean, expected: string, suggestion: string): Check {
  return (value) =>
    typeof value === 'string' && fits(value)
      ? undefined
      : { message: `${shown(value)}; expected ${expected}`, suggestion }
}

function oneOf(values: readonly string[]): Check {
  return matching(
    (text) => values.includes(text),
    `one of ${values.join(', ')}`,
    values.includes('other') ? 'Write `other` where none fits; words of people are not kept' : '',
  )
}

function whole(least: number, most: number): Check {
  return (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? undefined
      : {
          message: `${shown(value)}; expected a whole number from ${least} on`,
          suggestion: 'Write it in digits',
        }
}

function isMeaning(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const entries = Object.entries(value)
  return (
    entries
      .map(([name]) => name)
      .sort()
      .join() === 'criteria,level,name,skills' &&
    entries.every(([, digest]) => typeof digest === 'string' && digestPattern.test(digest))
  )
}

/** What is there; of what may be the address or the name of a person only that. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'is a list'
  if (typeof value === 'object' && value !== null) return 'is an object'
  if (typeof value !== 'string') return `is ${String(value)}`
  if (value.includes('@') || hasAddress(value)) return 'has an @ in it, as addresses of people have'
  if (/\s/.test(value.trim())) return 'has white space in it, as names of people have'
  return `is ${JSON.stringify(value.slice(0, 100))}`
}
