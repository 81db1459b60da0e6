import type { TextStyle, TreeNode } from '../documents/tree.ts'

/**
 * How a value is laid out in its source: finer than a tree, since an edit has to know hyphens,
 * brackets and headers too. Built only for files that are changed.
 */
export type Layout = TextLayout | CollectionLayout | OtherLayout

export interface TextLayout {
  readonly kind: 'text'
  /** The first character: a quote, or the header of a block. */
  readonly start: number
  /** Behind the last character that is not blank, before its line break. */
  readonly end: number
  readonly style: TextStyle
  /** Where the lines of a block begin; else `start`. */
  readonly bodyStart: number
  /** Behind the blank lines that belong to a block; else `end`. */
  readonly bodyEnd: number
}

export interface CollectionLayout {
  readonly kind: 'list' | 'map'
  /** Written with brackets. */
  readonly flow: boolean
  /** Behind the opening bracket. */
  readonly open: number
  readonly items: readonly Item[]
}

/** An item of a list, or a key with its value. */
export interface Item {
  /** The first character: a hyphen, a key, or what stands before a key. */
  readonly start: number
  /** Behind the last character that is not blank, before commas, comments and line breaks. */
  readonly end: number
  /** Behind the blank lines that belong to it. */
  readonly bodyEnd: number
  /** Absent for items, and for keys that are no plain names. */
  readonly key?: { readonly name: string; readonly text: TextLayout }
  readonly value: Layout
  /** Behind the hyphen or colon, which is where a value goes that is not there yet. */
  readonly valueAt: number | undefined
}

export interface OtherLayout {
  /** `empty`: nothing is written. `other`: a form that edits leave alone. */
  readonly kind: 'alias' | 'empty' | 'other'
}

/** An item and what it stands in. */
export interface FoundItem {
  readonly parent: CollectionLayout
  readonly index: number
  readonly item: Item
}

/** The value that keys lead to; undefined where one of them is not written there. */
export function layoutAt(root: Layout, keys: readonly string[]): Layout | undefined {
  const last = keys.at(-1)
  if (last === undefined) return root
  return itemAt(root, keys)?.item.value
}

/** The item that keys lead to; undefined where one of them is not written there. */
export function itemAt(root: Layout, keys: readonly string[]): FoundItem | undefined {
  const key = keys.at(-1)
  const parent = key === undefined ? undefined : layoutAt(root, keys.slice(0, -1))
  if (key === undefined || (parent?.kind !== 'list' && parent?.kind !== 'map')) return undefined
  const index = parent.kind === 'list' ? Number(key) : (indexesOf(parent).get(key) ?? -1)
  const item = parent.items[index]
  return item && { parent, index, item }
}

const indexes = new WeakMap<CollectionLayout, ReadonlyMap<string, number>>()

/** Which item has which key, so that many can be looked up. */
function indexesOf(map: CollectionLayout): ReadonlyMap<string, number> {
  const known = indexes.get(map)
  if (known) return known
  const named = map.items.flatMap(({ key }, index) => (key ? [[key.name, index] as const] : []))
  // Of two of one name, the first.
  const index = new Map(named.reverse())
  indexes.set(map, index)
  return index
}

/** The layout of a JSON text, which its tree tells completely. */
export function jsonLayout(node: TreeNode): Layout {
  const { start, end } = node
  switch (node.kind) {
    case 'text':
      return { kind: 'text', start, end, style: node.style, bodyStart: start, bodyEnd: end }
    case 'alias':
      return { kind: 'alias' }
    case 'list':
      return {
        kind: 'list',
        flow: true,
        open: start + 1,
        items: node.items.map((item) => ({
          start: item.start,
          end: item.end,
          bodyEnd: item.end,
          value: jsonLayout(item),
          valueAt: undefined,
        })),
      }
    case 'map':
      return {
        kind: 'map',
        flow: true,
        open: start + 1,
        items: node.entries.map(({ key, keyStart, keyEnd, value }) => ({
          start: keyStart,
          end: value.end,
          bodyEnd: value.end,
          key: {
            name: key,
            text: {
              kind: 'text',
              start: keyStart,
              end: keyEnd,
              style: 'double',
              bodyStart: keyStart,
              bodyEnd: keyEnd,
            },
          },
          value: jsonLayout(value),
          valueAt: undefined,
        })),
      }
  }
}
