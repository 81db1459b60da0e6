import type { Located } from '../documents/place.ts'
import type { Block, ProgramDocument } from './document.ts'

/** What a reader of a page is told, piece by piece: headings, paragraphs, items and cells, without code. */
export function pageTexts({ lead, sections }: ProgramDocument): readonly Located<string>[] {
  return [
    ...lead.flatMap(textsOf),
    ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(textsOf)]),
  ]
}

function textsOf(block: Block): readonly Located<string>[] {
  switch (block.kind) {
    case 'code':
    case 'html':
      return []
    case 'list':
      return block.items
    case 'table':
      return block.rows.flat()
    default:
      return [block]
  }
}
