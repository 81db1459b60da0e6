import { randomBytes } from 'node:crypto'
import { assertRef, eventOf, type Ledger, type LedgerEvent, type NewEvent } from '@badgelint/ledger'
import type { LedgerKeys } from '@badgelint/workspace/ledger'
import type { Draft } from './draft.ts'
import type { MemberProblem } from './members.ts'

/** What the drafts of one run have in common. */
export interface Completion {
  readonly ledger: Ledger
  /** Our keys, asked for only where a badge is named by its id on the platform. */
  readonly keys: () => LedgerKeys
  /** The events that drafts name behind `of`, by what they wrote; several where that is no whole id. */
  readonly named: ReadonlyMap<string, readonly LedgerEvent[]>
  readonly nameOf: (member: string) => string
}

/** Makes an event of a draft: works out which badge it is of, and what was left out. */
export function completeDraft(draft: Draft, completion: Completion): LedgerEvent | MemberProblem {
  const amended = draft.of === undefined ? undefined : amendedBy(draft.of, completion)
  if (amended && 'message' in amended) return amended
  const template = draft.template ?? amended?.template
  if (amended && template !== amended.template)
    return {
      message: `${completion.nameOf('template')} is ${draft.template}, and the event ${draft.of} is of ${amended.template}; expected the same`,
      suggestion: 'Leave it out',
    }
  const ref = refOf(draft, amended, completion)
  if (typeof ref !== 'string') return ref
  const { cred: _, of: __, issued_on, ...rest } = draft
  const isIssue = draft.type === 'issue' || draft.type === 'pilot'
  const hasReason = ['correct', 'revoke', 'replace'].includes(draft.type)
  const event = {
    ...rest,
    template,
    ref,
    sequence: draft.sequence ?? 1,
    ...(isIssue ? { issued_on, channel: draft.channel ?? 'unknown' } : {}),
    ...(hasReason ? { reason: draft.reason ?? 'unknown' } : {}),
    ...(hasReason && amended ? { of: amended.id } : {}),
  }
  return eventOf(event as NewEvent) // its members were checked by its type
}

function amendedBy(of: string, { named }: Completion): LedgerEvent | MemberProblem {
  const [event, another] = named.get(of) ?? []
  if (event === undefined)
    return {
      message: `There is no event ${of} in the ledger; expected one that is there`,
      suggestion: 'Check the id, or name the badge by the id that the platform gives it',
    }
  if (another !== undefined)
    return {
      message: `${of} is the beginning of several ids; expected one event`,
      suggestion: 'Write more digits of the id',
    }
  return event
}

function refOf(
  draft: Draft,
  amended: LedgerEvent | undefined,
  { keys, ledger, nameOf }: Completion,
): string | MemberProblem {
  const { type, ref, cred, issued_on, template, on } = draft
  if (ref !== undefined) return ref
  if (cred !== undefined) {
    if (issued_on === undefined && ledger.description.keys.length > 1)
      return {
        message: `${nameOf('issued_on')} is missing; expected the day on which the badge was issued, since it says which of the ledger's ${ledger.description.keys.length} keys holds`,
        suggestion: 'Add it',
      }
    return keys()
      .for(issued_on ?? '')
      .credentialRef(cred)
  }
  if (amended) return amended.ref
  // One day has one number of live badges.
  if (type === 'assert') return assertRef(template ?? '', on ?? '') // an assert has both, see `membersOf`
  return `own-${randomBytes(16).toString('hex')}`
}
