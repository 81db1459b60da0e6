import type { Span } from './place.ts'
import type { DataMap, ProseMap } from './source-map.ts'

/** What is wrong with the form of a file, at offsets in its text. */
export interface SyntaxProblem {
  readonly message: string
  readonly suggestion: string
  readonly start: number
  readonly end: number
}

/** A file, taken apart: what it holds, and what says where that stands. */
export type ParsedFile =
  | { readonly kind: 'broken'; readonly problems: readonly SyntaxProblem[] }
  | {
      readonly kind: 'data'
      /** One value per document. */
      readonly values: readonly unknown[]
      readonly map: DataMap
    }
  | { readonly kind: 'prose'; readonly prose: Prose; readonly map: ProseMap }
  /** Markdown without front matter that nobody takes for a document of the program. */
  | { readonly kind: 'other' }

/** A Markdown document read as prose: its front matter and the headings with what follows them. */
export interface Prose {
  /** Absent where there is none, or where it is another tool's. */
  readonly frontMatter?: ProseFrontMatter
  /** What stands before the first heading. */
  readonly lead: readonly ProseBlock[]
  readonly sections: readonly ProseSection[]
  /** The addresses that it names in links, pictures and definitions, and bare ones in its text. */
  readonly links: () => readonly ProseLink[]
  /** The Markdown files of the same repository that its links lead to, relative to it. */
  readonly pages: () => readonly string[]
  /** The links whose address is not filled in: `[text]()`, `[text](#)`. */
  readonly emptyLinks: () => readonly Pointed[]
}

/** The front matter of a document, taken apart as a YAML file is. */
export interface ProseFrontMatter {
  readonly value: unknown
  readonly map: DataMap
}

/** The front matter among the nodes of a document; below it pointers lead on into its data. */
export const frontMatterPointer = '/children/0'

/** An address as it is written in a Markdown document. */
export interface ProseLink {
  readonly address: string
  readonly pointer: string
  /** Which part of the text at the pointer it is, where it stands bare. */
  readonly span?: Span
}

export interface ProseSection {
  readonly heading: string
  readonly pointer: string
  readonly depth: number
  /** What stands until the next heading of any depth. */
  readonly blocks: readonly ProseBlock[]
}

/** A plain text and the pointer to its node. */
export interface Pointed {
  readonly text: string
  readonly pointer: string
}

export type ProseBlock = Pointed &
  (
    | { readonly kind: 'paragraph' | 'blockquote' | 'html' | 'image' }
    | { readonly kind: 'code'; readonly language?: string }
    | { readonly kind: 'list'; readonly items: readonly ProseItem[] }
    | { readonly kind: 'table'; readonly rows: readonly (readonly Pointed[])[] }
  )

export interface ProseItem extends Pointed {
  /** 1 for an item of the list itself, 2 for one of a list in it. */
  readonly depth: number
  /** Whether the box of a task is ticked; absent where it has none. */
  readonly checked?: boolean
}
