import type { Nodes, Root, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { addressesIn, isWebAddress } from './addresses.ts'
import type { Prose, ProseLink, ProseSection } from './file.ts'
import { pointerKeys, type Span } from './place.ts'
import { withoutComments } from './spans.ts'

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml'])

/** Reads a Markdown document as headings and the blocks that follow each of them. */
export function parseProse(text: string, frontMatter: unknown): Prose {
  const root: Root = processor.parse(text)
  const sections: { -readonly [K in keyof ProseSection]: ProseSection[K] }[] = []
  const blocks: { text: string; pointer: string }[][] = []
  root.children.forEach((node, index) => {
    const pointer = `/children/${index}`
    if (node.type === 'heading') {
      const own: { text: string; pointer: string }[] = []
      blocks.push(own)
      sections.push({ heading: plainText(node), pointer, depth: node.depth, blocks: own })
    } else if (isContent(node)) blocks.at(-1)?.push({ text: plainText(node), pointer })
  })
  return {
    frontMatter,
    sections,
    offsets: (pointer, span) => offsetsIn(root, text, pointer, span),
    links: () => linksIn(root, ''),
  }
}

/** Where what a pointer names stands; what it leads through last where it leads nowhere. */
function offsetsIn(
  root: Root,
  text: string,
  pointer: string,
  span: Span | undefined,
): readonly [number, number] {
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
  if (span && 'value' in node) {
    const [from, to] = sourceOf(node.value, written, span)
    return [start + from, start + to]
  }
  return [start, end]
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

/**
 * Where a part of a text stands in its source, which may have escapes and marks of quotations in it.
 * Of a part that is written with escapes the beginning is looked for.
 */
function sourceOf(value: string, written: string, [start, end]: Span): readonly [number, number] {
  if (value === written) return [start, end]
  const whole = value.slice(start, end)
  const part = written.includes(whole) ? whole : (/^[^&\\]*/.exec(whole)?.[0] ?? '')
  let found = written.indexOf(part)
  // The part may stand in the text before.
  for (let at = value.indexOf(part); at >= 0 && at < start; at = value.indexOf(part, at + 1))
    found = Math.max(found, written.indexOf(part, found + 1))
  return found < 0 ? [0, written.length] : [found, found + part.length]
}

/** Quotations within quotations beyond this depth are read by nobody. */
const maxDepth = 200

function linksIn(node: Nodes, pointer: string, depth = 0): ProseLink[] {
  if (depth > maxDepth) return []
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
    const address = node.url.trim()
    const own = isWebAddress(address) ? [{ address, pointer: `${pointer}/url` }] : []
    // The text of a link is often its address once more, and it may hold a picture.
    const inner = 'children' in node ? below(node, pointer, depth) : []
    return [...own, ...inner.filter((link) => link.span === undefined)]
  }
  if (node.type === 'text' || node.type === 'html') {
    const isComment = node.type === 'html' && withoutComments(node.value).trim() === ''
    const found = isComment ? [] : addressesIn(node.value)
    return found.map(({ address, start, end }) => ({ address, pointer, span: [start, end] }))
  }
  return 'children' in node ? below(node, pointer, depth) : []
}

function below(
  node: Nodes & { children: readonly Nodes[] },
  pointer: string,
  depth: number,
): ProseLink[] {
  return node.children.flatMap((child, index) =>
    linksIn(child, `${pointer}/children/${index}`, depth + 1),
  )
}

/** Rules between sections, link definitions, comments and front matter say nothing to a reader. */
function isContent(node: RootContent): boolean {
  if (node.type === 'thematicBreak' || node.type === 'definition' || node.type === 'yaml')
    return false
  return node.type !== 'html' || withoutComments(node.value).trim() !== ''
}

/** The words of a node; a picture counts by its alternative text or its address. */
function plainText(node: Nodes, depth = 0): string {
  if (node.type === 'image') return node.alt || node.url
  if ('value' in node) return node.value
  if (node.type === 'break') return ' '
  if (!('children' in node) || depth > maxDepth) return ''
  const separator = node.type === 'list' || node.type === 'listItem' ? '\n' : ''
  return node.children.map((child) => plainText(child, depth + 1)).join(separator)
}
