import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { type Day, type Month, monthOf } from './days.ts'
import type { Reason } from './reasons.ts'

/** How a badge was issued. An integration is named in small letters, digits and hyphens. */
export type Channel = 'manual' | 'bulk' | 'api' | 'unknown' | `integration:${string}`

/** The fields of an issued badge that can be corrected. What they said before is never kept. */
export const correctedFields = [
  'completed_on',
  'email',
  'evidence',
  'expires_on',
  'group',
  'issued_on',
  'location',
  'name',
  'other',
  'template',
] as const

export type CorrectedField = (typeof correctedFields)[number]

/** What a template meant when a badge was issued from it: digests of four of its parts, in 16 hex digits. */
export interface Meaning {
  readonly criteria: string
  readonly level: string
  readonly name: string
  readonly skills: string
}

interface Common {
  /** SHA-256 of the canonical form (RFC 8785) of all other members, in 64 hex digits. */
  readonly id: string
  /** The template's id, in the form that {@link templateKey} gives it. */
  readonly template: string
  /**
   * What keeps two alike events apart: `cred-KEY-DIGEST`, the pseudonym of the badge on the platform;
   * `row-KEY-DIGEST-NUMBER`, that of a row without one, with its number among equal rows; or `own-NAME`.
   */
  readonly ref: string
  /** From 1; counts further events of one type on one badge, such as a second share. */
  readonly sequence: number
}

/** A badge was issued: to the public, or in a pilot to oneself or a focus group. */
export interface IssueEvent extends Common {
  readonly type: 'issue' | 'pilot'
  readonly issued_on: Day
  /** The day on which the earner had done all that it takes; absent where nobody knows. */
  readonly completed_on?: Day
  /** `never` where the platform says so, `none` where it names no day; absent where nobody knows. */
  readonly expires_on?: Day | 'none' | 'never'
  readonly channel: Channel
  readonly meaning?: Meaning
  /** Pseudonym of the earner, `KEY-DIGEST`; absent unless the program asks for it. */
  readonly who?: string
}

/** The earner accepted a badge, or shared it. */
export interface EarnerEvent extends Common {
  readonly type: 'accept' | 'share'
  readonly on: Day
}

/** A field of an issued badge was put right. */
export interface CorrectEvent extends Common {
  readonly type: 'correct'
  readonly on: Day
  readonly field: CorrectedField
  readonly reason: Reason
  /** Id of the event that is corrected, where it is known: that of the issue, or of an earlier correction. */
  readonly of?: string
}

/** A badge was taken back; or replaced by another one. */
export interface EndEvent extends Common {
  readonly type: 'revoke' | 'replace'
  readonly on: Day
  readonly reason: Reason
  readonly of?: string
  /** Of a replaced badge: the `ref` of the one that took its place. */
  readonly by?: string
}

/** The platform has this number of badges of a template that are live on a day. */
export interface AssertEvent extends Common {
  readonly type: 'assert'
  readonly on: Day
  readonly count: number
}

/** One thing that happened to a badge. Business fields only: nothing of the run that recorded it. */
export type LedgerEvent = IssueEvent | EarnerEvent | CorrectEvent | EndEvent | AssertEvent

export type EventType = LedgerEvent['type']

/** All types, in the order in which they happen to a badge. */
export const eventTypes = [
  'issue',
  'pilot',
  'accept',
  'share',
  'correct',
  'replace',
  'revoke',
  'assert',
] as const satisfies readonly EventType[]

/** An event whose id is not worked out yet. */
export type NewEvent = DistributiveOmit<LedgerEvent, 'id'>

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** Gives an event its id. */
export function eventOf(event: NewEvent): LedgerEvent {
  // A spread forgets which of the types it was.
  return { ...event, id: idOf(event) } as LedgerEvent
}

/** The id that an event must have. */
export function idOf(event: NewEvent): string {
  const { id: _, ...business } = event as LedgerEvent
  return createHash('sha256').update(canonical(business)).digest('hex')
}

/** The line of an event in a file, without its end: the canonical form, id included. */
export function lineOf(event: LedgerEvent): string {
  return canonical(event)
}

/** The canonical form of a value (RFC 8785). */
export function canonical(value: object): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('A value has no form in JSON')
  return text
}

/** The day on which it happened. */
export function dayOf(event: LedgerEvent | NewEvent): Day {
  return 'issued_on' in event ? event.issued_on : event.on
}

/** The month whose folder it lies in. */
export function monthOfEvent(event: LedgerEvent): Month {
  return monthOf(dayOf(event))
}

/** What may stand in a ledger once only: two events with one key must say the same. */
export function idempotencyKey({ type, ref, sequence }: LedgerEvent | NewEvent): string {
  return `${type} ${ref} ${sequence}`
}

/**
 * Whether two events with one key contradict each other. Corrections do not, which may know nothing of each
 * other; nor do issues that differ in what their template meant, which is what we saw and not what happened.
 */
export function contradicts(one: LedgerEvent, other: LedgerEvent): boolean {
  if (one.type === 'correct' || one.id === other.id) return false
  return canonical(withoutMeaning(one)) !== canonical(withoutMeaning(other))
}

function withoutMeaning(event: LedgerEvent): object {
  const { id: _, meaning: __, ...rest } = event as IssueEvent
  return rest
}
