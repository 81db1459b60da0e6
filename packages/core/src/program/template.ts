import type { Located, Place } from '../documents/place.ts'

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
export type TemplateField =
  | 'id'
  | 'name'
  | 'description'
  | 'language'
  | 'state'
  | 'series'
  | 'image'
  | 'criteria'
  | 'criteriaLink'
  | 'earnLink'
  | 'skills'
  | 'tags'
  | 'alignments'

/** One thing that the earner did to qualify. */
export interface Criterion {
  readonly text: Located<string>
  /** A page about it. */
  readonly link?: Located<string> | undefined
}

/** An entry of a framework that the achievement is aligned to. */
export interface Alignment {
  readonly name?: Located<string> | undefined
  readonly link?: Located<string> | undefined
}

/** What differs from the shape that its format prescribes. */
export interface ShapeProblem {
  readonly at: Place
  readonly about: string
  readonly message: string
  readonly suggestion: string
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
  readonly criteria: readonly Criterion[]
  /** The page that says how the badge is earned. */
  readonly criteriaLink?: Located<string> | undefined
  /** Skills; absent where the format has none, empty where it has and none is given. */
  readonly skills?: readonly Located<string>[] | undefined
  readonly tags: readonly Located<string>[]
  readonly alignments: readonly Alignment[]
  /** The page on which somebody new can start to earn it. */
  readonly earnLink?: Located<string> | undefined
  /** What is wrong with its shape, and the fields that cannot be judged for it. */
  readonly problems: readonly ShapeProblem[]
  readonly malformed: ReadonlySet<TemplateField>
}
