import type { ListItem, Nodes, Table, TableCell } from 'mdast'
import type { Span } from './place.ts'

/** Quotations within quotations and lists within lists beyond this depth are read by nobody. */
export const maxNesting = 200

/** A stretch of the plain text of a node, and the offsets between which its source stands. */
interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The words of a node; a picture counts by its alternative text or its address. */
export function plainText(node: Nodes, source: string): string {
  return textOf(piecesOf(node, source))
}

/** The words of a list item itself: without its box and without the lists in it. */
export function itemText(item: ListItem, source: string): string {
  return textOf(itemPieces(item, source))
}

/** Whether the box of a task is ticked; undefined where an item has none. */
export function isChecked(item: ListItem, source: string): boolean | undefined {
  const [box] = boxOf(item, source) ?? []
  return box === undefined ? undefined : /x/i.test(box)
}

/** Where a span of the words of a node stands; of a list item those of the item itself are meant. */
export function offsetsOfSpan(node: Nodes, source: string, [from, to]: Span): Span | undefined {
  const pieces = node.type === 'listItem' ? itemPieces(node, source) : piecesOf(node, source)
  let start: number | undefined
  let end: number | undefined
  let at = 0
  for (const piece of pieces) {
    const next = at + piece.text.length
    const inside: Span = [Math.max(from, at) - at, Math.min(to, next) - at]
    if (inside[0] < inside[1]) {
      const [first, last] = sourceOf(piece, source, inside)
      start ??= first
      end = last
    }
    at = next
  }
  return start === undefined || end === undefined ? undefined : [start, Math.max(start, end)]
}

/** The offsets of what a cell holds; of the cell with its mark where that is nothing. */
export function cellOffsets(cell: TableCell): Span {
  const [first, last] = [cell.children.at(0), cell.children.at(-1)]
  return first && last ? [startOf(first), endOf(last)] : [startOf(cell), endOf(cell)]
}

export function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0
}

export function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('')
}

function piecesOf(node: Nodes, source: string): Piece[] {
  const pieces: Piece[] = []
  collect(node, source, pieces, 0)
  return pieces
}

function collect(node: Nodes, source: string, into: Piece[], depth: number): void {
  const add = (text: string) => into.push({ text, start: startOf(node), end: endOf(node) })
  if (node.type === 'image') add(node.alt || node.url)
  else if ('value' in node) add(node.value)
  else if (node.type === 'break') add(' ')
  else if (!('children' in node) || depth > maxNesting) return
  else if (node.type === 'table') collectTable(node, source, into, depth)
  else
    node.children.forEach((child, index) => {
      if (index > 0 && (node.type === 'list' || node.type === 'listItem'))
        into.push({ text: '\n', start: startOf(child), end: startOf(child) })
      collect(child, source, into, depth + 1)
    })
}

/** A table as it is written: its rows with their marks, the line below its head too. */
function collectTable(table: Table, source: string, into: Piece[], depth: number): void {
  const addWritten = (start: number, end: number) =>
    into.push({ text: source.slice(start, end), start, end })
  let behind = 0
  table.children.forEach((row, index) => {
    if (index === 1) behind = addDelimiters(behind, startOf(row))
    if (index > 0) into.push({ text: '\n', start: behind, end: behind })
    let at = startOf(row)
    for (const cell of row.children) {
      if (cell.children.length === 0) continue
      const [start, end] = cellOffsets(cell)
      addWritten(at, start)
      for (const child of cell.children) collect(child, source, into, depth + 1)
      at = end
    }
    behind = at + source.slice(at, endOf(row)).trimEnd().length
    addWritten(at, behind)
  })
  if (table.children.length === 1) addDelimiters(behind, endOf(table))

  function addDelimiters(from: number, to: number): number {
    const line = /^([\s>]*)[|:-](?:[|: \t-]*[|:-])?/.exec(source.slice(from, to))
    const [written = '', lead = ''] = line ?? []
    const start = from + lead.length
    into.push({ text: '\n', start: from, end: start })
    addWritten(start, from + written.length)
    return from + written.length
  }
}

function itemPieces(item: ListItem, source: string): Piece[] {
  const own = item.children.filter((child) => child.type !== 'list')
  const pieces = piecesOf({ ...item, children: own }, source)
  const [box] = boxOf(item, source) ?? []
  const [first, ...rest] = pieces
  if (!box || !first) return pieces
  const { length } = box
  return [{ ...first, text: first.text.slice(length), start: first.start + length }, ...rest]
}

/** `[ ]` or `[x]` in front of a task, with the white space behind it. */
function boxOf(item: ListItem, source: string): RegExpExecArray | null {
  const [first] = item.children
  if (first?.type !== 'paragraph' || first.children[0]?.type !== 'text') return null
  const [text] = first.children
  return /^\[[ xX]\][ \t]+/.exec(source.slice(startOf(text), endOf(text)))
}

/**
 * Where a part of a text stands in its source, which may have escapes and marks of quotations in it.
 * Of a part that is written with escapes the beginning is looked for.
 */
function sourceOf(piece: Piece, source: string, [start, end]: Span): Span {
  const { text: value } = piece
  const written = source.slice(piece.start, piece.end)
  if (value === written) return [piece.start + start, piece.start + end]
  const whole = value.slice(start, end)
  const part = written.includes(whole) ? whole : (/^[^&\\]*/.exec(whole)?.[0] ?? '')
  let found = written.indexOf(part)
  // The part may stand in the text before.
  for (let at = value.indexOf(part); at >= 0 && at < start; at = value.indexOf(part, at + 1))
    found = Math.max(found, written.indexOf(part, found + 1))
  return found < 0 || part === ''
    ? [piece.start, piece.end]
    : [piece.start + found, piece.start + found + part.length]
}
