import type { Located, Place } from '../documents/place.ts'
import type { Problem } from '../documents/problem.ts'

/** The formats that badge templates come in. */
export const formats = [
  'badgelint',
  'credly',
  'canvas-credentials',
  'open-badges-1',
  'open-badges-2',
  'open-badges-3',
  'accredible',
] as const

export type Format = (typeof formats)[number]

/** What a template says, in the field's words. The names are those of the fields below. */
export const templateFields = [
  'id',
  'name',
  'description',
  'language',
  'state',
  'series',
  'image',
  'criteria',
  'criteriaLink',
  'earnLink',
  'skills',
  'tags',
  'alignments',
  'level',
  'cost',
  'timeToEarn',
  'type',
  'recommendations',
  'certificate',
  'owners',
  'reviewedOn',
  'version',
  'changes',
  'expiry',
  'audit',
] as const

export type TemplateField = (typeof templateFields)[number]

/** Those of them that are read as language. */
export const textFields = ['name', 'description', 'criteria'] as const

export type TextField = (typeof textFields)[number]

/** One thing that the earner did to qualify. */
export interface Criterion {
  readonly text: Located<string>
  /** What kind of thing it was, in the platform's words: `Assessment`, `Course`, `Participant`. */
  readonly kind?: Located<string> | undefined
  /** A page about it. */
  readonly link?: Located<string> | undefined
}

/** The texts of a template in another language than its main one. */
export type Translation = Pick<BadgeTemplate, 'language' | 'name' | 'description' | 'criteria'>

/** An entry of a framework that the achievement is aligned to. */
export interface Alignment {
  readonly name?: Located<string> | undefined
  readonly link?: Located<string> | undefined
  /** The whole entry. */
  readonly at: Place
  /** Keys of an older version of the format, at their own places. */
  readonly outdatedKeys: readonly Located<string>[]
}

/** A next step that a template points its earners to. */
export interface Recommendation {
  readonly at: Place
  /** Id of the template that is recommended. */
  readonly template?: Located<string> | undefined
  readonly link?: Located<string> | undefined
}

/** Whether earners can print a certificate, and why not where they cannot. */
export interface Certificate {
  readonly isOn: boolean
  readonly reason?: Located<string> | undefined
  readonly at: Place
}

/** What an audit has decided of a template. */
export interface AuditDecision {
  /** Why it is kept though nothing is issued from it. */
  readonly keep: Located<string>
  /** Last day on which that holds, `YYYY-MM-DD`. */
  readonly until: Located<string>
}

/** A change of a template that its author declares: which field, when, and why it changes no meaning. */
export interface DeclaredChange {
  readonly at: Place
  /** `YYYY-MM-DD` */
  readonly on: string
  readonly field: string
  readonly why: string
}

/** What a platform's export says about the life of a template. Days are `YYYY-MM-DD`. */
export interface ExportRecord {
  readonly createdOn?: Located<string> | undefined
  readonly updatedOn?: Located<string> | undefined
  /** When `state` became what it is. */
  readonly stateChangedOn?: Located<string> | undefined
  readonly issuedCount?: Located<number> | undefined
}

/** What differs from the shape that its format prescribes, and the value that does. */
export interface ShapeMismatch extends Problem {
  /** As it was decoded: that in which something is missing, undefined where the template itself lacks it. */
  readonly value: unknown
  /** Whether it stands in a field for a link, and is none. */
  readonly isAddress?: true
}

/**
 * A badge template: what every badge issued from it will say. One model for all formats; each value
 * remembers where it was read, and what a format cannot carry is absent.
 */
export interface BadgeTemplate {
  readonly format: Format
  /** The whole template. */
  readonly at: Place
  /**
   * The template's stable name: its own where it has one, else the file's stem (our format) or path
   * and index.
   */
  readonly id: Located<string>
  /** Whether the id is written in the template, made from the file, or that of an issued credential. */
  readonly identity: 'stated' | 'from-file' | 'from-credential'
  /** Ids of the same template on platforms, by platform. */
  readonly platformIds: Readonly<Record<string, Located<string>>>
  readonly name?: Located<string> | undefined
  readonly description?: Located<string> | undefined
  /** A language tag such as `en` or `nl-BE`. */
  readonly language?: Located<string> | undefined
  readonly state?: Located<'draft' | 'active' | 'archived'> | undefined
  /** A declared series: templates that are meant to be alike. */
  readonly series?: Located<string> | undefined
  /** Address or path of the badge's image. */
  readonly image?: Located<string> | undefined
  /** The image in words, for people who cannot see it. */
  readonly imageText?: Located<string> | undefined
  readonly criteria: readonly Criterion[]
  /** What it says in other languages than its main one, where its format has a text for each language. */
  readonly translations?: readonly Translation[] | undefined
  /** The first field that has a text for each language. */
  readonly languageMap?: Place | undefined
  /** The page that says how the badge is earned. */
  readonly criteriaLink?: Located<string> | undefined
  /**
   * Skills; in Open Badges those among the alignments. Absent where the format has none or none is known, empty where
   * it has and none is given.
   */
  readonly skills?: readonly Located<string>[] | undefined
  readonly tags: readonly Located<string>[]
  readonly alignments: readonly Alignment[]
  /** The page on which somebody new can start to earn it. */
  readonly earnLink?: Located<string> | undefined
  /** Whether that link is shown; absent where nothing is said. */
  readonly isEarnLinkShown?: Located<boolean> | undefined
  readonly level?: Located<string> | undefined
  readonly cost?: Located<string> | undefined
  readonly timeToEarn?: Located<string> | undefined
  /** What kind of achievement it is, in the platform's words. */
  readonly type?: Located<string> | undefined
  /** Next steps; absent where the format cannot carry them. */
  readonly recommendations?: readonly Recommendation[] | undefined
  readonly certificate?: Certificate | undefined
  /** Who answers for it; absent where the format cannot carry it. */
  readonly owners?: readonly Located<string>[] | undefined
  /** Day of the last review, `YYYY-MM-DD`. */
  readonly reviewedOn?: Located<string> | undefined
  /** The version of what the badge says, as the program counts. */
  readonly version?: Located<string> | undefined
  /** Changes that the author declares to be editorial. */
  readonly changes: readonly DeclaredChange[]
  /** After how many days a badge runs out. */
  readonly expiry?: Located<number> | undefined
  /** What an audit has decided; absent where nothing is. */
  readonly audit?: AuditDecision | undefined
  /** Whether it is issued at some time of the year only. */
  readonly isSeasonal: boolean
  /** Ids of templates whose badge must be held first. */
  readonly requires: readonly Located<string>[]
  /** The organisation that issues it, by name. */
  readonly issuer?: Located<string> | undefined
  /** The person whom an issued credential names. */
  readonly earner?: Located<string> | undefined
  readonly record: ExportRecord
  /** What is wrong with its shape, and the fields that cannot be judged for it. */
  readonly problems: readonly ShapeMismatch[]
  readonly malformed: ReadonlySet<TemplateField>
  /** The fields that an excerpt of a template does not have, though the template may; absent where it is whole. */
  readonly leftOut?: ReadonlySet<TemplateField>
  /** Keys of another version of its format, which its readers pass over. */
  readonly foreignKeys: readonly ShapeMismatch[]
}
