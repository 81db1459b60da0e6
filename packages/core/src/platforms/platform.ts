/** A number that a platform holds templates to, and where it is written. */
export interface PlatformLimit {
  readonly value: number
  /** What people call the platform. */
  readonly platform: string
  readonly source: string
}

export type LimitName = 'descriptionMost' | 'skillsLeast' | 'criteriaLeast'

/** What a platform asks of templates. Data only: rules take their numbers from here. */
export interface Platform {
  readonly name: string
  readonly title: string
  readonly limits: Readonly<
    Partial<Record<LimitName, { readonly value: number; readonly source: string }>>
  >
}
