import type { Span } from './place.ts'
import type { TreeNode } from './tree.ts'

/** What is wrong with the form of a file, at offsets in its text. */
export interface SyntaxProblem {
  readonly message: string
  readonly suggestion: string
  readonly start: number
  readonly end: number
}

/**
 * A file, taken apart. Values are there at once; the trees that say where each value stands are
 * built when somebody asks, since most files never have a finding.
 */
export type ParsedFile =
  | { readonly kind: 'broken'; readonly problems: readonly SyntaxProblem[] }
  | {
      readonly kind: 'data'
      readonly syntax: 'yaml' | 'json' | 'markdown'
      /** One value per document. */
      readonly values: readonly unknown[]
      readonly trees: () => readonly TreeNode[]
    }
  | { readonly kind: 'prose'; readonly prose: Prose }
  /** Markdown without front matter that nobody takes for a document of the program. */
  | { readonly kind: 'other' }

/** A Markdown document read as prose: its front matter and the headings with what follows them. */
export interface Prose {
  readonly frontMatter: unknown
  readonly sections: readonly ProseSection[]
  /** Where the node at a pointer (`/children/3`) stands, its address (`/url`), or a part of its text. */
  readonly offsets: (pointer: string, span?: Span) => readonly [start: number, end: number]
  /** The addresses that it names in links, pictures and definitions, and bare ones in its text. */
  readonly links: () => readonly ProseLink[]
}

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
  /** The plain text of each block until the next heading of any depth. */
  readonly blocks: readonly { readonly text: string; readonly pointer: string }[]
}
