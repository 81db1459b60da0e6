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
  /** Markdown without front matter that nobody takes for a governance document. */
  | { readonly kind: 'other' }

/** A Markdown document read as prose: its front matter and the headings with what follows them. */
export interface Prose {
  readonly frontMatter: unknown
  readonly sections: readonly ProseSection[]
  /** Where the node at a pointer (`/children/3`) stands. */
  readonly offsets: (pointer: string) => readonly [start: number, end: number]
}

export interface ProseSection {
  readonly heading: string
  readonly pointer: string
  readonly depth: number
  /** The plain text of each block until the next heading of any depth. */
  readonly blocks: readonly { readonly text: string; readonly pointer: string }[]
}
