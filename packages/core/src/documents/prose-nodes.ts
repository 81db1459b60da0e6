import type { Nodes } from 'mdast'
import { pointerKeys, type Span } from './place.ts'
import { cellOffsets, maxNesting, offsetsOfSpan } from './prose-text.ts'

/**
 * The nodes of a Markdown document in the order in which they are written, a row of three numbers each: its
 * type with the number of its children, its start and its end. A tree of objects would take ten times the
 * room. Plain data.
 */
export interface ProseNodes {
  readonly rows: Int32Array
  /** By their rows, what nodes say in other words than those that are written there. */
  readonly texts: ReadonlyMap<number, NodeTexts>
}

interface NodeTexts {
  readonly value?: string
  readonly url?: string
  readonly alt?: string
}

const types = [
  'root',
  'paragraph',
  'text',
  'heading',
  'list',
  'listItem',
  'emphasis',
  'strong',
  'delete',
  'link',
  'image',
  'linkReference',
  'imageReference',
  'definition',
  'blockquote',
  'code',
  'inlineCode',
  'html',
  'break',
  'thematicBreak',
  'table',
  'tableRow',
  'tableCell',
  'yaml',
  'footnoteDefinition',
  'footnoteReference',
] as const satisfies readonly Nodes['type'][]

const width = 3
/** The bits of a type; those above have the number of children and 1, or 0 where there can be none. */
const typeBits = 5
const typeMask = (1 << typeBits) - 1
/** Nobody asks for what is nested deeper: pointers and words end long before. */
const maxDepth = 4 * maxNesting

export function proseNodesOf(root: Nodes, source: string): ProseNodes {
  const numbers: number[] = []
  const texts = new Map<number, NodeTexts>()
  const add = (node: Nodes, depth: number): void => {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? Math.min(1, source.length)
    const children = 'children' in node && depth < maxDepth ? node.children : []
    const detail = 'children' in node ? children.length + 1 : 0
    const other = textsOf(node, source.slice(start, end))
    if (other) texts.set(numbers.length / width, other)
    numbers.push(types.indexOf(node.type) | (detail << typeBits), start, end)
    for (const child of children) add(child, depth + 1)
  }
  add(root, 0)
  return { rows: new Int32Array(numbers), texts }
}

function textsOf(node: Nodes, written: string): NodeTexts | undefined {
  if (node.type === 'image') return { url: node.url, ...(node.alt ? { alt: node.alt } : {}) }
  if ('url' in node) return { url: node.url }
  return 'value' in node && node.value !== written ? { value: node.value } : undefined
}

/** Types of nodes that say what is written, unless they have it in other words. */
const valued: ReadonlySet<string | undefined> = new Set([
  'text',
  'code',
  'inlineCode',
  'html',
  'yaml',
])

/** The tree of a document, as far as places and words need it. */
export function proseTreeOf({ rows, texts }: ProseNodes, source: string): Nodes {
  let next = 0
  const node = (): Nodes => {
    const row = next++
    const [detailed = 0, start = 0, end = 0] = rows.subarray(row * width)
    const type = types[detailed & typeMask]
    const children = (detailed >> typeBits) - 1
    const position = {
      start: { line: 0, column: 0, offset: start },
      end: { line: 0, column: 0, offset: end },
    }
    return {
      type,
      position,
      ...(valued.has(type) ? { value: source.slice(start, end) } : {}),
      ...texts.get(row),
      ...(children < 0 ? {} : { children: Array.from({ length: children }, node) }),
    } as Nodes // as it was written
  }
  return node()
}

/** Where the node at a pointer (`/children/3`) stands, its address (`/url`), or a part of its text. */
export function offsetsInProse(
  root: Nodes,
  text: string,
  pointer: string,
  span?: Span,
): readonly [start: number, end: number] {
  const keys = pointerKeys(pointer)
  let node: Nodes = root
  for (const key of keys) {
    const child: Nodes | undefined = 'children' in node ? node.children[Number(key)] : undefined
    if (child) node = child
  }
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? Math.min(1, text.length)
  if (node === root) return [0, Math.min(1, text.length)]
  const written = text.slice(start, end)
  const part = keys.at(-1) === 'url' && 'url' in node ? node.url : undefined
  if (part !== undefined) {
    const found = written.indexOf(part, addressStart(node, written))
    if (found >= 0) return [start + found, start + found + part.length]
  }
  const inner = span && offsetsOfSpan(node, text, span)
  return inner ?? (node.type === 'tableCell' ? cellOffsets(node) : [start, end])
}

/** From where on a node names its address: behind the text of a link, the name of a definition. */
function addressStart(node: Nodes, written: string): number {
  if (written.startsWith('<')) return 1
  if (node.type === 'definition') return written.indexOf(']:') + 2
  const last = 'children' in node ? node.children.at(-1) : undefined
  const inner = last?.position?.end.offset
  const from = inner === undefined ? 0 : inner - (node.position?.start.offset ?? 0)
  return Math.max(from, written.indexOf('](', from))
}
