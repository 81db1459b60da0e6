import { type Located, placeOfSpan } from '../../documents/place.ts'
import type { Block, ListItem, TextBlock } from '../document.ts'

/** What begins an item in text that was pasted without its list: "• ", "– ", "a) ", "2.1) ". */
const bullet =
  /^\s*(?:[•▪▫●○◦·∙‣⁃–—*+✓✔✅☑➢►▶»-]\s+|(?:\(?(?:[a-z]|\d{1,2}(?:\.\d{1,2})?)\)|(?:\d{1,2}\.){1,3}\d{1,2})\s+)/u

/** A line as long as this may end for want of room. */
const longestLoose = 60

/**
 * The blocks of a part with the lines of each paragraph that were meant to stand alone: a heading above its text,
 * questions and answers, items behind a dot. A line that only ends for want of room goes on.
 */
export function looseBlocks(blocks: readonly Block[]): Block[] {
  const loose: Block[] = []
  for (const block of blocks) {
    if (block.kind === 'list') loose.push({ ...block, items: block.items.flatMap(itemsOf) })
    else if (block.kind !== 'paragraph') loose.push(block)
    else
      for (const part of partsOf(block)) {
        const last = loose.at(-1)
        // Each item stands in a paragraph of its own where a page was pasted.
        if (part.kind === 'list' && last?.kind === 'list')
          loose[loose.length - 1] = { ...last, items: [...last.items, ...part.items] }
        else loose.push(part)
      }
  }
  return loose
}

/** An item whose lines stand alone has those below the first below it. */
function itemsOf(item: ListItem): ListItem[] {
  return linesOf(item).map((line, index) => {
    const [{ length }] = bullet.exec(line.value) ?? ['']
    const depth = index === 0 ? item.depth : item.depth + 1
    return { ...partOf(line, length, line.value.length), depth }
  })
}

function partsOf(block: TextBlock): Block[] {
  return linesOf(block).map((line) => {
    const found = bullet.exec(line.value)
    if (found === null) return { ...line, kind: 'paragraph' }
    const [{ length }] = found
    const item = { ...partOf(line, length, line.value.length), depth: 1 }
    return { ...line, kind: 'list', items: [item] }
  })
}

function linesOf({ value, at }: Located<string>): Located<string>[] {
  const lines = value.split('\n')
  if (lines.length === 1) return [{ value, at }]
  const widest = Math.max(...lines.map(({ length }) => length))
  const found: Located<string>[] = []
  let [start, end] = [0, -1]
  for (const [index, line] of lines.entries()) {
    end += line.length + 1
    const next = lines[index + 1]
    if (next !== undefined && !endsByWill(line, next, widest)) continue
    found.push(partOf({ value, at }, start, end))
    start = end + 1
  }
  return found
}

function partOf({ value, at }: Located<string>, start: number, end: number): Located<string> {
  return { value: value.slice(start, end), at: placeOfSpan(at, [start, end]) }
}

/** Whether a line ends though the next word would have had room. */
function endsByWill(line: string, next: string, widest: number): boolean {
  if (bullet.test(next)) return true
  if (!/^["“«¿¡(]?[\p{Lu}\p{N}]/u.test(next)) return false
  const [first = ''] = next.split(' ', 1)
  if (line.length + 1 + first.length > widest) return false
  return line.length <= longestLoose || /[.!?:;]["”»)]?$/.test(line)
}
