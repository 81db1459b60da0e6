import type { Nodes, Root } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { addressesIn, isWebAddress } from './addresses.ts'
import type {
  ParsedFile,
  Pointed,
  ProseBlock,
  ProseFrontMatter,
  ProseLink,
  ProseSection,
} from './file.ts'
import { mediaTypeOf } from './media-type.ts'
import { blockOf, isComment } from './prose-blocks.ts'
import { proseNodesOf } from './prose-nodes.ts'
import { maxNesting, plainText } from './prose-text.ts'

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(tables)

/**
 * The tables of GitHub and nothing else of remark-gfm, which would make links of bare addresses and take
 * the boxes of tasks out of texts.
 */
function tables(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
}

/** Reads a Markdown document as headings and the blocks that follow each of them. */
export function parseProse(text: string, frontMatter: ProseFrontMatter | undefined): ParsedProse {
  const root: Root = processor.parse(text)
  const sections: { -readonly [K in keyof ProseSection]: ProseSection[K] }[] = []
  const lead: ProseBlock[] = []
  let blocks = lead
  root.children.forEach((node, index) => {
    const pointer = `/children/${index}`
    if (node.type === 'heading') {
      blocks = []
      sections.push({ heading: plainText(node, text), pointer, depth: node.depth, blocks })
      return
    }
    const block = blockOf(node, pointer, text)
    if (block) blocks.push(block)
  })
  const own = root.children[0]?.type === 'yaml' ? frontMatter : undefined
  return {
    kind: 'prose',
    prose: {
      ...(own ? { frontMatter: own } : {}),
      lead,
      sections,
      links: () => linksIn(root, ''),
      pages: () => [...new Set(pagesIn(root))],
      emptyLinks: () => emptyLinksIn(root, '', text),
    },
    map: {
      kind: 'prose',
      nodes: proseNodesOf(root, text),
      ...(own ? { frontMatter: own.map } : {}),
    },
  }
}

type ParsedProse = Extract<ParsedFile, { kind: 'prose' }>

function linksIn(node: Nodes, pointer: string, depth = 0): ProseLink[] {
  if (depth > maxNesting) return []
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
    const address = node.url.trim()
    const own = isWebAddress(address) ? [{ address, pointer: `${pointer}/url` }] : []
    // The text of a link is often its address once more, and it may hold a picture.
    const inner = 'children' in node ? below(node, pointer, depth) : []
    return [...own, ...inner.filter((link) => link.span === undefined)]
  }
  if (node.type === 'text' || node.type === 'html') {
    const found = isComment(node) ? [] : addressesIn(node.value)
    return found.map(({ address, start, end }) => ({ address, pointer, span: [start, end] }))
  }
  return 'children' in node ? below(node, pointer, depth) : []
}

/** Paths of other Markdown files that links and definitions name, without the part behind a `#`. */
function pagesIn(node: Nodes, depth = 0): string[] {
  if (depth > maxNesting) return []
  const inner =
    'children' in node ? node.children.flatMap((child) => pagesIn(child, depth + 1)) : []
  if (node.type !== 'link' && node.type !== 'definition') return inner
  const path = node.url.trim().split(/[?#]/)[0] ?? ''
  const isPage = !/^[a-z][a-z\d+.-]*:|^\//i.test(path) && mediaTypeOf(path) === 'markdown'
  return isPage ? [decoded(path), ...inner] : inner
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
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

/** Leads to the top of the page. */
const toTop = /(?<!\p{L})(?:top|oben|arriba|inicio|haut|boven|topo|início)(?!\p{L})|^[↑⬆▲^]/iu

/** A definition is left out: `[//]: #` is a comment. */
function emptyLinksIn(node: Nodes, pointer: string, source: string, depth = 0): Pointed[] {
  if (depth > maxNesting || !('children' in node)) return []
  if (node.type === 'link' && /^(?:#|https?:\/\/)?$/i.test(node.url.trim())) {
    const text = plainText(node, source)
    return toTop.test(text) ? [] : [{ text, pointer }]
  }
  return node.children.flatMap((child, index) =>
    emptyLinksIn(child, `${pointer}/children/${index}`, source, depth + 1),
  )
}
