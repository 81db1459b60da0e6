import { type Day, daysBetween } from '../days.ts'
import { dayOf, type IssueEvent, type LedgerEvent } from '../event.ts'
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
  readonly byTemplate: FactsByTemplate = new Map()
  readonly #seen = new SeenEvents()
  readonly #since: Day
  readonly #until: Day

  constructor({ since = '', until = '~' }: Period = {}) {
    this.#since = since
    this.#until = until
  }

  add(event: LedgerEvent): void {
    const day = dayOf(event)
    if (day < this.#since || day > this.#until || !this.#seen.add(event)) return
    let facts = this.byTemplate.get(event.template)
    if (facts === undefined) {
      facts = noFacts()
      this.byTemplate.set(event.template, facts)
    }
    addEvent(facts, event)
  }
}

function addEvent(facts: TemplateFacts, event: LedgerEvent): void {
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
      count(facts.correctedFields, event.field)
      count(facts.corrections, event.reason)
      break
    case 'revoke':
      facts.revoked += 1
      count(facts.revocations, event.reason)
      break
    case 'replace':
      facts.replaced += 1
      break
    case 'assert':
      if (facts.asserted === null || event.on >= facts.asserted.on)
        facts.asserted = { on: event.on, count: event.count }
      break
  }
}

function addIssue(facts: TemplateFacts, { issued_on, completed_on, channel }: IssueEvent): void {
  facts.issued += 1
  widen(facts, issued_on)
  count(facts.channels, channel)
  if (completed_on !== undefined) count(facts.waits, `${daysBetween(completed_on, issued_on)}`)
}
