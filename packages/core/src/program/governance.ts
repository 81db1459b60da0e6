import type { Located, Place } from '../documents/place.ts'

/** The document in which a program keeps its goals, roles and ways of deciding. */
export interface GovernanceDocument {
  readonly at: Place
  readonly sections: readonly Section[]
}

/** A heading and what stands between it and the next heading of any depth. */
export interface Section {
  readonly heading: Located<string>
  /** 1 for the title, 2 for a section, and so on. */
  readonly depth: number
  /** The plain text of each paragraph, list, table, picture or block of code. */
  readonly blocks: readonly Located<string>[]
  /** Whether the next heading is a deeper one, so that the section goes on below it. */
  readonly hasSubsections: boolean
}
