import { didYouMean } from '@badgelint/core/internal'
import type { EventType, Meaning } from '@badgelint/ledger'
import { checks, type MemberProblem, membersOf, shown } from './members.ts'

/** An event as somebody wrote it: each member holds what it may, and some are to be worked out yet. */
export interface Draft {
  readonly type: EventType
  readonly template?: string
  readonly issued_on?: string
  readonly completed_on?: string
  readonly expires_on?: string
  readonly on?: string
  readonly channel?: string
  /** Id of the badge on the platform, in clear; never written. */
  readonly cred?: string
  readonly ref?: string
  readonly sequence?: number
  readonly of?: string
  readonly by?: string
  readonly field?: string
  readonly reason?: string
  readonly count?: number
  readonly meaning?: Meaning
  readonly who?: string
}

/** Holds what somebody wrote against what an event may have. `nameOf` says how they write a member. */
export function readDraft(
  input: Readonly<Record<string, unknown>>,
  nameOf: (member: string) => string,
): Draft | MemberProblem {
  const { type } = input
  const types = Object.keys(membersOf)
  if (!isType(type))
    return {
      message: `${nameOf('type')} ${type === undefined ? 'is missing' : shown(type)}; expected one of ${types.join(', ')}`,
      suggestion: 'Say what happened',
    }
  const { needed, other } = membersOf[type]
  for (const [member, value] of Object.entries(input)) {
    if (member === 'type') continue
    const isKnown = needed.includes(member) || other.includes(member)
    if (!isKnown) return unknownMember(member, type, nameOf)
    const problem = checks[member]?.(value)
    if (problem) return { ...problem, message: `${nameOf(member)} ${problem.message}` }
  }
  const missing = needed.find((member) => input[member] === undefined)
  if (missing !== undefined)
    return {
      message: `${nameOf(missing)} is missing; expected it for an event of type ${type}`,
      suggestion: 'Add it',
    }
  return orderProblem(input as unknown as Draft, nameOf) ?? (input as unknown as Draft) // each member was checked above
}

function isType(type: unknown): type is EventType {
  return typeof type === 'string' && Object.hasOwn(membersOf, type)
}

function unknownMember(
  member: string,
  type: EventType,
  nameOf: (member: string) => string,
): MemberProblem {
  const { needed, other } = membersOf[type]
  const known = [...needed, ...other]
  if (member === 'id')
    return {
      message: `${nameOf('id')} is not for you to say; expected an event without it`,
      suggestion: 'Leave it out; it is worked out of all the rest',
    }
  const nearest = didYouMean(member, known)
  return {
    message: `${/^[a-z_]{1,40}$/i.test(member) ? nameOf(member) : 'A member'} is not known for an event of type ${type}; expected some of ${known.map(nameOf).join(', ')}`,
    suggestion: nearest === undefined ? 'Leave it out' : `Did you mean ${nameOf(nearest)}?`,
  }
}

/** A badge that names itself in three ways, or has no name at all. */
function orderProblem(draft: Draft, nameOf: (member: string) => string): MemberProblem | undefined {
  const { type, cred, ref, of, template } = draft
  if (cred !== undefined && ref !== undefined)
    return {
      message: `Both ${nameOf('cred')} and ${nameOf('ref')} are there; expected one of them`,
      suggestion: `Keep ${nameOf('cred')} for the id on the platform, ${nameOf('ref')} for your own id`,
    }
  if (['issue', 'pilot', 'assert'].includes(type) || of !== undefined) return undefined
  if (cred === undefined && ref === undefined)
    return {
      message: `Nothing says which badge it is; expected ${nameOf('of')}, ${nameOf('cred')} or ${nameOf('ref')}`,
      suggestion: `Write the id of the event that issued it after ${nameOf('of')}, or the id of the badge on the platform after ${nameOf('cred')}`,
    }
  if (template === undefined)
    return {
      message: `${nameOf('template')} is missing; expected it where ${nameOf('of')} is not there`,
      suggestion: 'Add it',
    }
  return undefined
}
