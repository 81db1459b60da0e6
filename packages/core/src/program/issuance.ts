import type { Place } from '../documents/place.ts'

/**
 * What was issued from a template, as a ledger says it. Pilots are counted apart. Days are `YYYY-MM-DD`. Where
 * something is absent nobody knows it.
 */
export interface IssuanceFacts {
  /** Badges issued, ever. */
  readonly count: number
  /** Day of the first badge; absent where none was issued. */
  readonly firstIssued?: string
  /** Day of the last badge; absent where none was issued. */
  readonly lastIssued?: string
  /** Day of the first badge issued to oneself or a focus group; absent where none was. */
  readonly firstPilot?: string
  /** Badges that people hold: issued, and neither revoked nor replaced. */
  readonly held?: number
  /** The last twelve months. */
  readonly recent?: RecentIssuance
  /** What was corrected and revoked later, by the month in which the badge was issued; in order. */
  readonly months?: readonly IssuanceMonth[]
  /** The last number of live badges that the platform said. */
  readonly asserted?: AssertedCount
  readonly wrongDays?: readonly WrongDay[]
}

/** Badges issued since a day, that day included. */
export interface RecentIssuance {
  readonly since: string
  readonly waits: RecentWaits
  /** How many were issued by each channel: `manual`, `bulk`, `api`, `integration:NAME`, `unknown`. */
  readonly channels: Readonly<Record<string, number>>
}

/** How long earners waited, in days from completion to issue. Badges issued before completion are left out. */
export interface RecentWaits {
  /** Of how many badges the day of completion is known. */
  readonly known: number
  readonly unknown: number
  /** Half of those known waited so long, or less; absent where none is known. */
  readonly median?: number
  /** Nine in ten of those known waited so long, or less; absent where none is known. */
  readonly ninetieth?: number
}

/** Badges of one month of issue, and what became of them since. */
export interface IssuanceMonth {
  /** `YYYY-MM` */
  readonly month: string
  readonly issued: number
  /**
   * Badges that were corrected, replaced or revoked, each once, by the code of the reason: `data-error`,
   * `duplicate`, `misconduct`, … All reasons are there, those that are no mistake of the program among them.
   */
  readonly amended: Readonly<Record<string, number>>
}

/** What the platform said of a day, and what the ledger says of the same day. */
export interface AssertedCount {
  readonly on: string
  /** Badges that the platform had. */
  readonly count: number
  /** Badges that were live by the ledger: issued or piloted by that day, and neither revoked nor replaced. */
  readonly live: number
  /** How many of these their earners had accepted; absent where the ledger keeps no acceptances. */
  readonly accepted?: number
}

/** Badges whose days cannot be right and that no correction names. */
export interface WrongDay {
  readonly kind: 'before-completion' | 'future'
  readonly count: number
  /** The first of them. */
  readonly first: {
    readonly at: Place
    /** From 1. */
    readonly line: number
    /** Id of the event. */
    readonly id: string
    readonly issuedOn: string
    readonly completedOn?: string
  }
}

/** What a ledger says of the program as a whole. */
export interface LedgerFacts {
  /** The file that describes it. */
  readonly at: Place
  /** Days of the first and the last event up to today; absent where there is none. */
  readonly since?: string
  readonly until?: string
  /** The last twelve months of all templates together; absent where it cannot be read. */
  readonly recent?: RecentIssuance
  /** What verifying found; absent where nobody verified. */
  readonly problems?: readonly LedgerProblem[]
  /** Templates that events are of and that are not here. */
  readonly unknownTemplates: readonly UnknownTemplate[]
}

/** Something that is wrong with a file of a ledger. */
export interface LedgerProblem {
  /** `private`: something of a person may stand there. */
  readonly kind: 'integrity' | 'private'
  readonly at: Place
  /** From 1; absent where it is about the whole file. */
  readonly line?: number
  readonly message: string
  readonly suggestion: string
}

/** A template that a ledger has events of and the repository has not. */
export interface UnknownTemplate {
  /** As the ledger has it. */
  readonly key: string
  /** How many badges were issued. */
  readonly issued: number
  /** Day of the last event. */
  readonly last: string
}

/** The parts of a template that say what its badges mean. */
export const meaningFields = ['name', 'criteria', 'level', 'skills'] as const

export type MeaningField = (typeof meaningFields)[number]

/** What a template says in the parts that make its meaning, each as its texts. */
export type Meaning = Readonly<Record<MeaningField, readonly string[]>>

/** A template of which one asks whether its badges were issued with another meaning. */
export interface MeaningKey {
  readonly id: string
  readonly file: string
  readonly meaning: Meaning
}

/** Badges of a template that were issued when one of its parts said something else. */
export interface FormerMeaning {
  readonly field: MeaningField
  /** How many badges were issued with it. */
  readonly count: number
  /** Day of the last of them. */
  readonly lastIssued: string
  /** What it said; absent where the history has no such state, or is not there. */
  readonly texts?: readonly string[]
  /** The version that the template bore then; absent where it bore none or nobody knows. */
  readonly version?: string
}

/** The name under which facts know what a template means. */
export function meaningKey({ id, file, meaning }: MeaningKey): string {
  return JSON.stringify([id, file, ...meaningFields.map((field) => meaning[field])])
}

/** What a name of {@link meaningKey} stands for. */
export function readMeaningKey(name: string): MeaningKey {
  type Parts = [string, string, string[], string[], string[], string[]]
  const [id, file, name_, criteria, level, skills] = JSON.parse(name) as Parts // as meaningKey writes it
  return { id, file, meaning: { name: name_, criteria, level, skills } }
}
