import type { Located, Place } from '../documents/place.ts'

/** A page that a program writes: what it decided (`governance`), or what it tells earners (`marketing`). */
export interface ProgramDocument {
  readonly role: 'governance' | 'marketing'
  readonly at: Place
  readonly sections: readonly Section[]
  /** The web addresses that it names in links, pictures and definitions, and bare ones in its text. */
  readonly links: readonly Located<string>[]
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
