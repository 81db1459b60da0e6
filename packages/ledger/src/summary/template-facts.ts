import type { Day } from '../days.ts'
import type { AssertEvent } from '../event.ts'

/** How often each of some things was seen. What was never seen is absent. */
export type Counts = Record<string, number>

/**
 * What events say of one template, or of several. Plain data that goes through JSON; two of them add up, so that
 * a year is the sum of its months.
 */
export interface TemplateFacts {
  /** Badges issued, without those of pilots. */
  issued: number
  /** Badges issued to oneself or a focus group. */
  piloted: number
  accepted: number
  /** Badges shared for the first time. */
  shared: number
  /** Shares, of which one badge may have many. */
  shares: number
  revoked: number
  replaced: number
  /** Corrections, of which one badge may have many. */
  corrected: number
  /** Days of the first and the last issue; null where nothing was issued. */
  first: Day | null
  last: Day | null
  channels: Counts
  /** Badges issued, by the days from completion to issue. Negative where the issue came first. */
  waits: Counts
  /** Why badges were revoked, by the codes of reasons. */
  revocations: Counts
  /** Which fields were corrected, and why. */
  correctedFields: Counts
  corrections: Counts
  /** The last number of live badges that the platform said, and its day. */
  asserted: Pick<AssertEvent, 'on' | 'count'> | null
}

export function noFacts(): TemplateFacts {
  return {
    issued: 0,
    piloted: 0,
    accepted: 0,
    shared: 0,
    shares: 0,
    revoked: 0,
    replaced: 0,
    corrected: 0,
    first: null,
    last: null,
    channels: {},
    waits: {},
    revocations: {},
    correctedFields: {},
    corrections: {},
    asserted: null,
  }
}

/** Adds facts up. What a platform said of several templates has no sum, so that of the last one stays. */
export function sumOf(all: Iterable<TemplateFacts>): TemplateFacts {
  const sum = noFacts()
  for (const one of all) add(sum, one)
  return sum
}

function add(sum: TemplateFacts, one: TemplateFacts): void {
  sum.issued += one.issued
  sum.piloted += one.piloted
  sum.accepted += one.accepted
  sum.shared += one.shared
  sum.shares += one.shares
  sum.revoked += one.revoked
  sum.replaced += one.replaced
  sum.corrected += one.corrected
  widen(sum, one.first)
  widen(sum, one.last)
  addCounts(sum.channels, one.channels)
  addCounts(sum.waits, one.waits)
  addCounts(sum.revocations, one.revocations)
  addCounts(sum.correctedFields, one.correctedFields)
  addCounts(sum.corrections, one.corrections)
  if (one.asserted && (sum.asserted === null || one.asserted.on >= sum.asserted.on))
    sum.asserted = one.asserted
}

/** Makes the span of days from first to last issue hold a day. */
export function widen(facts: TemplateFacts, day: Day | null): void {
  if (day === null) return
  if (facts.first === null || day < facts.first) facts.first = day
  if (facts.last === null || day > facts.last) facts.last = day
}

export function count(counts: Counts, name: string, number = 1): void {
  counts[name] = (counts[name] ?? 0) + number
}

function addCounts(sum: Counts, counts: Counts): void {
  for (const [name, number] of Object.entries(counts)) count(sum, name, number)
}
