import { dayNumber } from '../day-number.ts'
import { type Day, type Month, monthOf } from '../days.ts'
import type { Batch } from '../layout.ts'
import type { Ledger } from '../ledger.ts'
import type { Reason } from '../reasons.ts'
import { type ScannedEvent, scanEvents } from '../summary/scan-events.ts'
import { SeenEvents } from '../summary/seen-events.ts'
import {
  type Counts,
  count,
  noFacts,
  sumOf,
  type TemplateFacts,
} from '../summary/template-facts.ts'
import { waitsOf } from '../summary/waits.ts'
import type { IssuedMonth, TemplateIssuance, WrongDays } from './template-issuance.ts'

export interface IssuanceOptions {
  /** The day up to which events count as having happened. */
  readonly today: Day
  /** The batches to read. Default: all. */
  readonly batches?: readonly Batch[]
}

/** What a ledger says of its templates, by the keys that it has for them. */
export interface Issuance {
  /** The first day of the last twelve months. */
  readonly recentSince: Day
  /** Days of the first and the last event up to today. */
  readonly since?: Day
  readonly until?: Day
  /** The last twelve months of all templates together. */
  readonly recent: TemplateIssuance['recent']
  readonly templates: readonly (readonly [key: string, issuance: TemplateIssuance])[]
}

/**
 * Reads a ledger twice: first what was amended and asserted, then what was issued, held against that. Amended
 * badges alone are remembered one by one. Throws {@link LedgerError} where a batch cannot be read.
 */
export function readIssuance(
  ledger: Ledger,
  { today, batches = ledger.batches() }: IssuanceOptions,
): Issuance {
  const amendments = new Map<string, Amendment>()
  const templates = new Map<string, TemplateReading>()
  const recentSince = yearBefore(today)
  const readingOf = (key: string): TemplateReading => {
    const known = templates.get(key)
    if (known) return known
    const made = new TemplateReading(today, recentSince)
    templates.set(Buffer.from(key).toString(), made)
    return made
  }
  const span: { since?: Day; until?: Day } = {}
  for (const event of unique(ledger, batches)) {
    const { type, template, day } = event
    if (day <= today) {
      if (span.since === undefined || day < span.since) span.since = day
      if (span.until === undefined || day > span.until) span.until = day
    }
    const reading = readingOf(template)
    reading.note(event)
    if (type === 'correct' || type === 'revoke' || type === 'replace') amend(amendments, event)
  }
  for (const event of unique(ledger, batches))
    templates.get(event.template)?.add(event, amendments.get(event.ref))
  const recent = sumOf(Array.from(templates.values(), (reading) => reading.recent))
  return {
    recentSince,
    ...span,
    recent: recentOf(recent),
    templates: [...templates].map(([key, reading]) => [key, reading.result()]),
  }
}

function recentOf(facts: TemplateFacts): TemplateIssuance['recent'] {
  return { waits: waitsOf(facts), channels: facts.channels }
}

function* unique(ledger: Ledger, batches: readonly Batch[]): Generator<ScannedEvent> {
  const seen = new SeenEvents()
  for (const event of scanEvents(ledger, batches)) if (seen.add(event)) yield event
}

/** The same day a year before; of a leap day the first of March. */
function yearBefore(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCFullYear(date.getUTCFullYear() - 1)
  return date.toISOString().slice(0, 10)
}

/** What was done to one badge after its issue. */
interface Amendment {
  /** Of what weighs most: a revocation, else a replacement, else a correction. */
  reason: Reason
  weight: number
  /** Day on which it was first revoked or replaced. */
  endedOn?: Day
  /** Whether a correction names one of its days. */
  hasOtherDays: boolean
}

const weights: Readonly<Record<string, number>> = { correct: 1, replace: 2, revoke: 3 }

function amend(amendments: Map<string, Amendment>, event: ScannedEvent): void {
  const { ref, type, day, field, reason = 'unknown' } = event
  const weight = weights[type] ?? 0
  const known = amendments.get(ref)
  const amendment = known ?? { reason: reason as Reason, weight, hasOtherDays: false }
  if (known === undefined) amendments.set(Buffer.from(ref).toString(), amendment)
  if (weight > amendment.weight) {
    amendment.weight = weight
    amendment.reason = reason as Reason // as the schema has it
  }
  if (type === 'correct') {
    if (field === 'issued_on' || field === 'completed_on') amendment.hasOtherDays = true
  } else if (amendment.endedOn === undefined || day < amendment.endedOn) amendment.endedOn = day
}

/** Works out what events say of one template. */
class TemplateReading {
  readonly #today: Day
  readonly #recentSince: Day
  readonly #recent = noFacts()
  readonly #months = new Map<Month, { issued: number; amended: Counts }>()
  readonly #meanings = new Map<string, { count: number; last: Day }>()
  readonly #wrongDays = new Map<WrongDays['kind'], { count: number; first: WrongDays['first'] }>()
  #issued = 0
  #ended = 0
  #first: Day | undefined
  #last: Day | undefined
  #firstPilot: Day | undefined
  #lastEvent: Day | undefined
  #hasAcceptances = false
  #asserted: { on: Day; count: number; live: number; accepted: number } | undefined

  constructor(today: Day, recentSince: Day) {
    this.#today = today
    this.#recentSince = recentSince
  }

  /** The last twelve months. */
  get recent(): TemplateFacts {
    return this.#recent
  }

  /** What has to be known before the badges are counted. */
  note({ type, day, count = 0 }: ScannedEvent): void {
    if (day <= this.#today && (this.#lastEvent === undefined || day > this.#lastEvent))
      this.#lastEvent = day
    if (type === 'accept') this.#hasAcceptances = true
    if (type === 'assert' && day <= this.#today && day >= (this.#asserted?.on ?? ''))
      this.#asserted = { on: day, count, live: 0, accepted: 0 }
  }

  add(event: ScannedEvent, amendment: Amendment | undefined): void {
    const { type, day } = event
    const isOfBadge = type === 'issue' || type === 'pilot' || type === 'accept'
    const asserted = this.#asserted
    if (isOfBadge && asserted && day <= asserted.on) {
      const isLive = !(amendment?.endedOn !== undefined && amendment.endedOn <= asserted.on)
      if (isLive) asserted[type === 'accept' ? 'accepted' : 'live'] += 1
    }
    if (type === 'pilot' && (this.#firstPilot === undefined || day < this.#firstPilot))
      this.#firstPilot = day
    if (type === 'issue') this.#addIssue(event, amendment)
  }

  result(): TemplateIssuance {
    const asserted = this.#asserted
    return {
      issued: this.#issued,
      held: this.#issued - this.#ended,
      ...(this.#first === undefined ? {} : { first: this.#first }),
      ...(this.#last === undefined ? {} : { last: this.#last }),
      ...(this.#firstPilot === undefined ? {} : { firstPilot: this.#firstPilot }),
      ...(this.#lastEvent === undefined ? {} : { lastEvent: this.#lastEvent }),
      recent: recentOf(this.#recent),
      months: [...this.#months]
        .map(([month, counts]): IssuedMonth => ({ month, ...counts }))
        .sort((a, b) => (a.month < b.month ? -1 : 1)),
      ...(asserted
        ? {
            asserted: {
              on: asserted.on,
              count: asserted.count,
              live: asserted.live,
              ...(this.#hasAcceptances ? { accepted: asserted.accepted } : {}),
            },
          }
        : {}),
      wrongDays: [...this.#wrongDays].map(([kind, some]) => ({ kind, ...some })),
      meanings: [...this.#meanings]
        .map(([digests, some]) => ({ digests, ...some }))
        .sort((a, b) => (a.last < b.last ? -1 : 1)),
    }
  }

  #addIssue(event: ScannedEvent, amendment: Amendment | undefined): void {
    const { day, completed_on, channel = 'unknown', meaning } = event
    this.#issued += 1
    if (amendment?.endedOn !== undefined) this.#ended += 1
    if (day > this.#today) {
      this.#addWrongDay('future', event, amendment)
      return
    }
    if (this.#first === undefined || day < this.#first) this.#first = day
    if (this.#last === undefined || day > this.#last) this.#last = day
    const wait = completed_on === undefined ? undefined : dayNumber(day) - dayNumber(completed_on)
    if (wait !== undefined && wait < 0) this.#addWrongDay('before-completion', event, amendment)
    if (day >= this.#recentSince) {
      this.#recent.issued += 1
      count(this.#recent.channels, channel)
      if (wait !== undefined) count(this.#recent.waits, `${wait}`)
    }
    const month = monthOf(day)
    const ofMonth = this.#months.get(month) ?? { issued: 0, amended: {} }
    this.#months.set(month, ofMonth)
    ofMonth.issued += 1
    if (amendment) count(ofMonth.amended, amendment.reason)
    if (meaning !== undefined && amendment?.endedOn === undefined) {
      const known = this.#meanings.get(meaning)
      const last = known && known.last > day ? known.last : day
      this.#meanings.set(meaning, { count: (known?.count ?? 0) + 1, last })
    }
  }

  #addWrongDay(
    kind: WrongDays['kind'],
    { file, line, id, day, completed_on }: ScannedEvent,
    amendment: Amendment | undefined,
  ): void {
    if (amendment && (amendment.hasOtherDays || amendment.endedOn !== undefined)) return
    const first = { file, line, id, issued_on: day, ...(completed_on ? { completed_on } : {}) }
    const known = this.#wrongDays.get(kind)
    if (known === undefined) this.#wrongDays.set(kind, { count: 1, first })
    else {
      known.count += 1
      if (day < known.first.issued_on) known.first = first
    }
  }
}
