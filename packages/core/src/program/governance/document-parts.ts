import { plainLetters } from '../../text/normalize.ts'
import type { Block, ProgramDocument } from '../document.ts'

/** Blocks that follow each other below the same headings. */
export interface DocumentPart {
  /** From the outermost; a line that stands for a heading is one too. */
  readonly headings: readonly string[]
  readonly blocks: readonly Block[]
}

/** More words than these stand for no heading. */
const mostWords = 6

/** A document as parts, each with all headings above it. */
export function partsOf({ lead, sections }: ProgramDocument): readonly DocumentPart[] {
  const parts: DocumentPart[] = split([], lead)
  const above: { readonly depth: number; readonly text: string }[] = []
  for (const { heading, depth, blocks } of sections) {
    while ((above.at(-1)?.depth ?? 0) >= depth) above.pop()
    above.push({ depth, text: heading.value })
    parts.push(
      ...split(
        above.map(({ text }) => text),
        blocks,
      ),
    )
  }
  return parts
}

/** Parts blocks where a paragraph stands for a heading. */
function split(headings: readonly string[], blocks: readonly Block[]): DocumentPart[] {
  const parts: { readonly headings: readonly string[]; readonly blocks: Block[] }[] = []
  let open: Block[] = []
  parts.push({ headings, blocks: open })
  for (const [index, block] of blocks.entries()) {
    if (index < blocks.length - 1 && standsForHeading(block)) {
      open = []
      parts.push({ headings: [...headings, block.value], blocks: open })
    } else open.push(block)
  }
  return parts.filter((part) => part.blocks.length > 0)
}

/** A paragraph of a few words that end no sentence, such as a line in bold. */
function standsForHeading({ kind, value }: Block): boolean {
  return (
    kind === 'paragraph' &&
    /[\p{L}\p{N})]$/u.test(value.trim()) &&
    value.trim().split(/\s+/).length <= mostWords &&
    !/\d\s*%|:$/.test(value)
  )
}

/** A heading as it is compared: without its number, in small letters without accents. */
export function plainHeading(text: string): string {
  return plainLetters(text)
    .replace(/^(?:§ ?)?[\d.]+\)? /, '')
    .trim()
}
