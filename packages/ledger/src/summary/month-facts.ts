import { dayNumber } from '../day-number.ts'
import type { Day } from '../days.ts'
import type { ScannedEvent } from './scan-events.ts'
import { SeenEvents } from './seen-events.ts'
import { count, noFacts, type TemplateFacts, widen } from './template-facts.ts'

/** Facts of a month, or of a part of it, by the id of the template. */
export type FactsByTemplate = Map<string, TemplateFacts>

/** The first and the last day that count. */
export interface Period {
  readonly since?: Day
  readonly until?: Day
}

/** Works out what some events of one month say. An event that comes twice counts once. */
export class MonthFacts {
  readonly byTemplate: FactsByTemplate
  readonly seen: SeenEvents
  readonly #since: Day
  readonly #until: Day

  /** Goes on from what earlier events have said, and from which these were. */
  constructor(
    { since = '', until = '~' }: Period = {},
    byTemplate: FactsByTemplate = new Map(),
    seen = new SeenEvents(),
  ) {
    this.byTemplate = byTemplate
    this.seen = seen
    this.#since = since
    this.#until = until
  }

  add(event: ScannedEvent): void {
    const { day } = event
    if (day < this.#since || day > this.#until || !this.seen.add(event)) return
    let facts = this.byTemplate.get(event.template)
    if (facts === undefined) {
      facts = noFacts()
      // As a text of its own: a part of another one would keep all of that in memory.
      this.byTemplate.set(Buffer.from(event.template).toString(), facts)
    }
    addEvent(facts, event)
  }
}

function addEvent(facts: TemplateFacts, event: ScannedEvent): void {
  switch (event.type) {
    case 'issue':
      addIssue(facts, event)
      break
    case 'pilot':
      facts.piloted += 1
      break
    case 'accept':
      facts.accepted += 1
      break
    case 'share':
      facts.shares += 1
      if (event.sequence === 1) facts.shared += 1
      break
    case 'correct':
      facts.corrected += 1
      count(facts.correctedFields, event.field ?? 'other')
      count(facts.corrections, event.reason ?? 'unknown')
      break
    case 'revoke':
      facts.revoked += 1
      count(facts.revocations, event.reason ?? 'unknown')
      break
    case 'replace':
      facts.replaced += 1
      break
    case 'assert':
      if (facts.asserted === null || event.day >= facts.asserted.on)
        facts.asserted = { on: event.day, count: event.count ?? 0 }
      break
  }
}

function addIssue(facts: TemplateFacts, event: ScannedEvent): void {
  const { day, completed_on, channel = 'unknown' } = event
  facts.issued += 1
  widen(facts, day)
  count(facts.channels, channel)
  if (completed_on !== undefined) count(facts.waits, `${dayNumber(day) - dayNumber(completed_on)}`)
}
