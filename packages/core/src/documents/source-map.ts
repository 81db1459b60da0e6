import type { Comment } from './comments.ts'
import type { NodeTable } from './node-table.ts'
import type { ProseNodes } from './prose-nodes.ts'

/**
 * What reading a file leaves so that places in it can be found without parsing it again: small, since it is
 * kept for all files of a run, and plain data.
 */
export type SourceMap = DataMap | ProseMap

export interface DataMap {
  readonly kind: 'data'
  readonly syntax: 'yaml' | 'json' | 'markdown'
  readonly nodes: NodeTable
  /** YAML comments that speak to badgelint. */
  readonly comments?: readonly Comment[]
}

export interface ProseMap {
  readonly kind: 'prose'
  readonly nodes: ProseNodes
  /** Absent where there is none, or where it is another tool's. */
  readonly frontMatter?: DataMap
}
