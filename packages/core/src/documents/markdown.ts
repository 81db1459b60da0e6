import type { Nodes, Root, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Prose, ProseSection } from './file.ts'
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
    offsets(pointer) {
      const node = root.children[Number(/^\/children\/(\d+)/.exec(pointer)?.[1] ?? -1)]
      const start = node?.position?.start.offset ?? 0
      return [start, node?.position?.end.offset ?? Math.min(1, text.length)]
    },
  }
}

/** Rules between sections, link definitions, comments and front matter say nothing to a reader. */
function isContent(node: RootContent): boolean {
  if (node.type === 'thematicBreak' || node.type === 'definition' || node.type === 'yaml')
    return false
  return node.type !== 'html' || withoutComments(node.value).trim() !== ''
}

/** The words of a node; a picture counts by its alternative text or its address. */
function plainText(node: Nodes): string {
  if (node.type === 'image') return node.alt || node.url
  if ('value' in node) return node.value
  if (node.type === 'break') return ' '
  if (!('children' in node)) return ''
  const separator = node.type === 'list' || node.type === 'listItem' ? '\n' : ''
  return node.children.map((child) => plainText(child)).join(separator)
}
