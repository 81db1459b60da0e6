/** A number that a platform holds templates to, and where it is written. */
export interface PlatformLimit {
  readonly value: number
  /** What people call the platform. */
  readonly platform: string
  readonly source: string
}

/** What a platform's limits may be of. */
export const limitNames = [
  /** Characters of a description. */
  'descriptionMost',
  /** Characters of a name. */
  'nameMost',
  'skillsLeast',
  'criteriaLeast',
  /** Images that a template must have. */
  'imagesLeast',
  /** Weight of an image in bytes. */
  'imageBytesMost',
  /** Side of an image in pixels. */
  'imageSideLeast',
  /** Days before a badge runs out on which its earner is told. */
  'expiryNotice',
  /** Fields for level, cost, time to earn and type. */
  'detailFields',
] as const

export type LimitName = (typeof limitNames)[number]

/** What not every platform has a field for. */
export type OptionalPart = 'alternative text' | 'certificate'

/** What a platform asks of templates. Data only: rules take their numbers from here. */
export interface Platform {
  readonly name: string
  readonly title: string
  readonly limits: Readonly<
    Partial<Record<LimitName, { readonly value: number; readonly source: string }>>
  >
  /** What its templates have no field for. */
  readonly lacks?: readonly OptionalPart[]
}

/** A way to have badges issued by a system, and where it is described. */
export interface Automation {
  /** As it stands in a sentence: `API`, `Zapier`, … */
  readonly name: string
  readonly address: string
}
