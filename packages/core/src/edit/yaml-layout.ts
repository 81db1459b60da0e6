import {
  type CST,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseAllDocuments,
  type Scalar,
} from 'yaml'
import type { TextStyle } from '../documents/tree.ts'
import { isMergeKey } from '../documents/yaml-defects.ts'
import type { Item, Layout, TextLayout } from './layout.ts'

/** The layouts of all documents of a YAML text that is known to parse. */
export function yamlLayouts(text: string): Layout[] {
  const documents = parseAllDocuments(text, {
    keepSourceTokens: true,
    merge: true,
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: false,
  })
  return Array.isArray(documents) ? documents.map(({ contents }) => layoutOf(contents)) : []
}

function layoutOf(node: unknown): Layout {
  if (isAlias(node)) return { kind: 'alias' }
  if (isScalar(node)) return textOf(node) ?? { kind: 'empty' }
  if (!isMap(node) && !isSeq(node)) return { kind: node === null ? 'empty' : 'other' }
  const token = node.srcToken
  if (
    token?.type !== 'block-map' &&
    token?.type !== 'block-seq' &&
    token?.type !== 'flow-collection'
  )
    return { kind: 'other' }
  const items = isMap(node) ? node.items.map(entryOf) : itemsOf(node.items, token)
  if (!items?.every((item) => item !== undefined)) return { kind: 'other' }
  const flow = token.type === 'flow-collection'
  return { kind: isMap(node) ? 'map' : 'list', flow, open: token.offset + 1, items }
}

function entryOf({ key, value, srcToken }: Pair): Item | undefined {
  const extent = srcToken && extentOfItem(srcToken)
  if (!extent) return undefined
  const name = isScalar(key) && !isMergeKey(key) ? textOf(key) : undefined
  return {
    ...extent,
    ...(name === undefined || !isScalar(key)
      ? {}
      : { key: { name: String(key.value ?? ''), text: name } }),
    value: layoutOf(value),
    valueAt: behind('map-value-ind', srcToken.sep),
  }
}

function itemsOf(
  nodes: readonly unknown[],
  token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection,
): (Item | undefined)[] | undefined {
  const written = token.items.filter((item) => extentOfItem(item) !== undefined)
  if (written.length !== nodes.length) return undefined
  return written.map((item, index) => {
    const extent = extentOfItem(item)
    const node = nodes[index]
    const value: Layout = isPair(node) ? { kind: 'other' } : layoutOf(node)
    return extent && { ...extent, value, valueAt: behind('seq-item-ind', item.start) }
  })
}

function behind(
  type: CST.SourceToken['type'],
  tokens: readonly CST.SourceToken[] = [],
): number | undefined {
  const token = tokens.find((candidate) => candidate.type === type)
  return token && token.offset + token.source.length
}

const styles: Readonly<Record<string, TextStyle>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
}

/** Undefined where nothing is written, which means null. */
function textOf(node: Scalar): TextLayout | undefined {
  const token = node.srcToken
  const extent = token && extentOf(token)
  if (!extent) return undefined
  const bodyStart = token.type === 'block-scalar' ? bodyOf(token) : extent.start
  return { kind: 'text', ...extent, style: styles[node.type ?? ''] ?? 'plain', bodyStart }
}

function bodyOf({ props, offset }: CST.BlockScalar): number {
  const last = props.at(-1)
  return last && 'source' in last ? last.offset + last.source.length : offset
}

type Extent = Pick<Item, 'start' | 'end' | 'bodyEnd'>

/** From the first to the last character of a token that is no space, comment or comma. */
function extentOf(token: CST.Token): Extent | undefined {
  switch (token.type) {
    case 'block-map':
    case 'block-seq':
      return around(token.items.map((item) => extentOfItem(item)))
    case 'flow-collection': {
      const close = behind('flow-map-end', token.end) ?? behind('flow-seq-end', token.end)
      return close === undefined ? undefined : { start: token.offset, end: close, bodyEnd: close }
    }
    case 'block-scalar':
      return extentOfBlock(token)
    case 'space':
    case 'comment':
    case 'newline':
    case 'comma':
      return undefined
    default: {
      if (!('source' in token)) return undefined
      const end = token.offset + token.source.length
      return { start: token.offset, end, bodyEnd: end }
    }
  }
}

/** A block ends where its last line that is not blank does; the blank ones are layout as a rule. */
function extentOfBlock(token: CST.BlockScalar): Extent {
  const header = token.props.find(({ type }) => type === 'block-scalar-header')
  const start = header?.offset ?? token.offset
  const body = bodyOf(token)
  const lines = /^(?:[\s\S]*[^ \t\r\n][^\r\n]*)?/.exec(token.source)?.[0].length ?? 0
  const headerEnd = start + (header && 'source' in header ? header.source.length : 1)
  return { start, end: lines === 0 ? headerEnd : body + lines, bodyEnd: body + token.source.length }
}

function extentOfItem({ start, key, sep = [], value }: CST.CollectionItem): Extent | undefined {
  const parts = [...start, ...(key ? [key] : []), ...sep, ...(value ? [value] : [])]
  return around(parts.map((part) => extentOf(part)))
}

function around(extents: readonly (Extent | undefined)[]): Extent | undefined {
  const [first, ...rest] = extents.filter((extent) => extent !== undefined)
  if (!first) return undefined
  const last = rest.at(-1) ?? first
  return { start: first.start, end: last.end, bodyEnd: last.bodyEnd }
}
