import type { Located, Place } from '../documents/place.ts'
import type { StatedRules } from './governance/stated-rules.ts'

/** A page that a program writes: what it decided (`governance`), or what it tells earners (`marketing`). */
export interface ProgramDocument {
  readonly role: 'governance' | 'marketing'
  readonly at: Place
  /**
   * The fields of the front matter of a governance document, by name. A marketing page has none, since its
   * front matter is another tool's.
   */
  readonly fields: Readonly<Record<string, Located<unknown>>>
  /** What stands before the first heading. */
  readonly lead: readonly Block[]
  readonly sections: readonly Section[]
  /** The web addresses that it names in links, pictures and definitions, and bare ones in its text. */
  readonly links: readonly Located<string>[]
  /** What a governance document lays down; absent of a page to earners. */
  readonly stated?: StatedRules
  /** The Markdown files that its links lead to, as findings name them. */
  readonly pages: readonly string[]
  /** The links of a marketing page whose address is not filled in, by their text. */
  readonly emptyLinks?: readonly Located<string>[]
}

/** A heading and what stands between it and the next heading of any depth. */
export interface Section {
  readonly heading: Located<string>
  /** 1 for the title, 2 for a section, and so on. */
  readonly depth: number
  readonly blocks: readonly Block[]
  /** Whether the next heading is a deeper one, so that the section goes on below it. */
  readonly hasSubsections: boolean
}

/** The plain text of a paragraph, list, table, picture or block of code, and what it consists of. */
export type Block = TextBlock | CodeBlock | ListBlock | TableBlock

export interface TextBlock extends Located<string> {
  /** A paragraph that consists of pictures is an `image`; its text is theirs, or their addresses. */
  readonly kind: 'paragraph' | 'blockquote' | 'html' | 'image'
}

export interface CodeBlock extends Located<string> {
  readonly kind: 'code'
  /** What the block says it is written in. */
  readonly language?: string
}

export interface ListBlock extends Located<string> {
  readonly kind: 'list'
  /** The items of the list and of the lists in it, each before those below it. */
  readonly items: readonly ListItem[]
}

/** The text of an item of a list, without the lists in it and without its box. */
export interface ListItem extends Located<string> {
  /** 1 for an item of the list itself, 2 for one of a list in it, and so on. */
  readonly depth: number
  /** Whether the box of a task is ticked; absent where it has none. */
  readonly checked?: boolean
}

export interface TableBlock extends Located<string> {
  readonly kind: 'table'
  /** The head and the rows below it, with the cells that are written in each. */
  readonly rows: readonly (readonly Located<string>[])[]
}
