import type { TreeNode } from './tree.ts'

/** Where the outermost block that begins between two offsets ends; 0 where none does. */
export type BlockEnd = (from: number, to: number) => number

/** Finds the ends of entries and items of YAML or JSON. */
export function blockEndsOf(trees: readonly TreeNode[]): BlockEnd {
  const blocks: { readonly start: number; readonly end: number }[] = []
  const add = (node: TreeNode): void => {
    if (node.kind === 'map')
      for (const { keyStart, value } of node.entries) {
        blocks.push({ start: keyStart, end: value.end })
        add(value)
      }
    if (node.kind === 'list')
      for (const item of node.items) {
        blocks.push({ start: item.start, end: item.end })
        add(item)
      }
  }
  for (const tree of trees) add(tree)
  // Of those that begin at one place the outermost stays first.
  blocks.sort((a, b) => a.start - b.start)
  const starts = blocks.map(({ start }) => start)
  return (from, to) => {
    const block = blocks[indexFrom(starts, from)]
    return block && block.start < to ? block.end : 0
  }
}

/** In prose a block goes on to the next blank line, wherever it is taken to begin. */
export function blockEndsOfProse(text: string): BlockEnd {
  const blanks = Array.from(text.matchAll(/\r?\n(?=[ \t]*\r?\n)/g), ({ index }) => index)
  return (from) => blanks[indexFrom(blanks, from)] ?? text.length
}

/** The index of the first of some ascending numbers that is not below another. */
export function indexFrom(numbers: readonly number[], lowest: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < lowest) low = middle + 1
    else high = middle
  }
  return low
}
