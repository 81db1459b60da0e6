import type { Day } from './days.ts'
import {
  type CorrectEvent,
  dayOf,
  type EndEvent,
  type IssueEvent,
  type LedgerEvent,
} from './event.ts'

/** What became of a badge, by all that is known of it. */
export interface BadgeState {
  readonly ref: string
  readonly template: string
  /** Its issue or pilot; absent where the ledger has none: that may come with a later import or merge. */
  readonly issue?: IssueEvent
  /** A badge that was both replaced and revoked is revoked. */
  readonly state: 'live' | 'revoked' | 'replaced'
  /** What ended it; absent while it is live. */
  readonly ended?: EndEvent
  readonly accepted_on?: Day
  readonly shared_on: readonly Day[]
  /**
   * Corrections that no later one names as its `of`, in the order of their days. Two of one field know nothing
   * of each other: a person has to say which holds.
   */
  readonly corrections: readonly CorrectEvent[]
}

/**
 * The state of each badge by its `ref`, whatever the order of the events and however often each of them comes.
 * `assert` is about no badge. All of them are held in memory: some 1 kB a badge.
 */
export function effective(events: Iterable<LedgerEvent>): Map<string, BadgeState> {
  const unique = new Map<string, LedgerEvent>()
  for (const event of events) if (event.type !== 'assert') unique.set(event.id, event)
  const inOrder = [...unique.values()].sort(byDayAndId)
  return new Map(
    Array.from(
      Map.groupBy(inOrder, ({ ref }) => ref),
      ([ref, some]) => [ref, stateOf(ref, some)],
    ),
  )
}

function stateOf(ref: string, events: readonly LedgerEvent[]): BadgeState {
  const issue = events.find(isIssue)
  const ends = events.filter(isEnd)
  const ended = ends.find(({ type }) => type === 'revoke') ?? ends[0]
  const accepted = events.find(({ type }) => type === 'accept')
  const corrections = events.filter((event) => event.type === 'correct')
  const superseded = new Set(corrections.map(({ of }) => of))
  return {
    ref,
    template: (issue ?? events[0])?.template ?? '',
    state: ended === undefined ? 'live' : ended.type === 'revoke' ? 'revoked' : 'replaced',
    shared_on: events.filter(({ type }) => type === 'share').map(dayOf),
    corrections: corrections.filter(({ id }) => !superseded.has(id)),
    ...(issue && { issue }),
    ...(ended && { ended }),
    ...(accepted && { accepted_on: dayOf(accepted) }),
  }
}

function byDayAndId(one: LedgerEvent, other: LedgerEvent): number {
  const [a, b] = [`${dayOf(one)}${one.id}`, `${dayOf(other)}${other.id}`]
  return a < b ? -1 : a > b ? 1 : 0
}

function isIssue(event: LedgerEvent): event is IssueEvent {
  return event.type === 'issue' || event.type === 'pilot'
}

function isEnd(event: LedgerEvent): event is EndEvent {
  return event.type === 'revoke' || event.type === 'replace'
}
