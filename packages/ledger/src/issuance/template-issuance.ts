import type { Day, Month } from '../days.ts'
import type { Reason } from '../reasons.ts'
import type { Counts } from '../summary/template-facts.ts'
import type { Waits } from '../summary/waits.ts'

/** What a ledger says of a template, held ready for rules. Plain data that goes through JSON. */
export interface TemplateIssuance {
  /** Badges issued to the public. */
  readonly issued: number
  /** Of these, badges that are neither revoked nor replaced. */
  readonly held: number
  readonly first?: Day
  readonly last?: Day
  readonly firstPilot?: Day
  /** Day of the last event of any type up to the day asked for; absent where all come later. */
  readonly lastEvent?: Day
  /** Badges issued in the twelve months up to the day asked for. */
  readonly recent: { readonly waits: Waits; readonly channels: Counts }
  readonly months: readonly IssuedMonth[]
  readonly asserted?: Asserted
  readonly wrongDays: readonly WrongDays[]
  /** With which meanings badges were issued: `CRITERIA LEVEL NAME SKILLS`, digests with a space between. */
  readonly meanings: readonly {
    readonly digests: string
    readonly count: number
    readonly last: Day
  }[]
}

/** Badges by the month of their issue, and why they were amended later, each badge once. */
export interface IssuedMonth {
  readonly month: Month
  readonly issued: number
  readonly amended: Readonly<Partial<Record<Reason, number>>>
}

/** What the platform said last, and what the ledger says of that day. */
export interface Asserted {
  readonly on: Day
  readonly count: number
  /** Badges, those of pilots among them, that were live on that day. */
  readonly live: number
  /** How many of these were accepted by that day; absent where the ledger has no acceptance of the template. */
  readonly accepted?: number
}

/** Badges with days that cannot be right, and that no correction of a day names. */
export interface WrongDays {
  readonly kind: 'before-completion' | 'future'
  readonly count: number
  readonly first: {
    readonly file: string
    readonly line: number
    readonly id: string
    readonly issued_on: Day
    readonly completed_on?: Day
  }
}
