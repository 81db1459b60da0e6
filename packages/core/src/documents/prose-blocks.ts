import type { List, Nodes, Paragraph, PhrasingContent, RootContent, Table } from 'mdast'
import type { Pointed, ProseBlock, ProseItem } from './file.ts'
import { isChecked, itemText, maxNesting, plainText } from './prose-text.ts'
import { withoutComments } from './spans.ts'

/** What stands at the top of a document beside headings; undefined where it says nothing to a reader. */
export function blockOf(
  node: RootContent,
  pointer: string,
  source: string,
): ProseBlock | undefined {
  const block = { text: plainText(node, source), pointer }
  switch (node.type) {
    case 'list':
      return { ...block, kind: 'list', items: itemsOf(node, pointer, source) }
    case 'table':
      return { ...block, kind: 'table', rows: rowsOf(node, pointer, source) }
    case 'code':
      return { ...block, kind: 'code', ...(node.lang ? { language: node.lang } : {}) }
    case 'blockquote':
      return { ...block, kind: 'blockquote' }
    case 'html':
      return isComment(node) ? undefined : { ...block, kind: 'html' }
    case 'thematicBreak':
    case 'definition':
    case 'yaml':
      return undefined
    default:
      return {
        ...block,
        kind: node.type === 'paragraph' && isPicture(node) ? 'image' : 'paragraph',
      }
  }
}

export function isComment(node: Nodes): boolean {
  return node.type === 'html' && withoutComments(node.value).trim() === ''
}

/** The items of a list and of those in it, each before those below it. */
function itemsOf(list: List, pointer: string, source: string, depth = 1): ProseItem[] {
  if (depth > maxNesting) return []
  return list.children.flatMap((item, index) => {
    const at = `${pointer}/children/${index}`
    const checked = isChecked(item, source)
    const own: ProseItem = {
      text: itemText(item, source),
      pointer: at,
      depth,
      ...(checked === undefined ? {} : { checked }),
    }
    const inner = item.children.flatMap((child, position) =>
      child.type === 'list' ? itemsOf(child, `${at}/children/${position}`, source, depth + 1) : [],
    )
    return [own, ...inner]
  })
}

function rowsOf(table: Table, pointer: string, source: string): Pointed[][] {
  return table.children.map((row, index) =>
    row.children.map((cell, position) => ({
      text: plainText(cell, source),
      pointer: `${pointer}/children/${index}/children/${position}`,
    })),
  )
}

/** Whether a paragraph consists of pictures, which may be links. */
function isPicture({ children }: Paragraph): boolean {
  const isOne = (node: PhrasingContent): boolean =>
    node.type === 'image' ||
    node.type === 'imageReference' ||
    (node.type === 'link' && node.children.length > 0 && node.children.every(isOne))
  const isBlank = (node: PhrasingContent) =>
    node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
  return children.some(isOne) && children.every((node) => isOne(node) || isBlank(node))
}
