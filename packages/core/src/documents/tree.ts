import { type Pointer, pointerKeys } from './place.ts'

/** How a text is written in its source, which decides how a span of it maps back. */
export type TextStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'markdown'

export interface TextNode {
  readonly kind: 'text'
  readonly start: number
  readonly end: number
  readonly style: TextStyle
  /** How far the lines of a block are indented. */
  readonly indent?: number
}

export interface ListNode {
  readonly kind: 'list'
  readonly start: number
  readonly end: number
  readonly items: readonly TreeNode[]
}

export interface Entry {
  readonly key: string
  readonly keyStart: number
  readonly keyEnd: number
  readonly value: TreeNode
}

export interface MapNode {
  readonly kind: 'map'
  readonly start: number
  readonly end: number
  /** Opens with a brace, so that its first character stands for it. */
  readonly flow: boolean
  readonly entries: readonly Entry[]
  /** Maps merged in by `<<`, nearest first. */
  readonly merged: readonly TreeNode[]
}

/** A YAML alias: it stands at `start`, and what it means stands at `target`. */
export interface AliasNode {
  readonly kind: 'alias'
  readonly start: number
  readonly end: number
  readonly target: TreeNode | undefined
}

/** A document's values with their offsets in the text of the file. */
export type TreeNode = TextNode | ListNode | MapNode | AliasNode

/** A node and, where it is the value of a key, that key. */
export interface Found {
  readonly node: TreeNode
  readonly entry?: Entry
  /** It stands for something below it that is not there. */
  readonly isNearest?: true
}

/**
 * The node at `pointer`. A key that is absent stands for its nearest present ancestor; keys merged
 * in by `<<` and values behind an alias are found where they are written.
 */
export function find(root: TreeNode, pointer: Pointer): Found {
  let found: Found = { node: root }
  for (const key of pointerKeys(pointer)) {
    const next = child(found.node, key)
    if (next === undefined) return { ...found, isNearest: true }
    found = next
  }
  return { ...found, node: behindAliases(found.node) ?? found.node }
}

function child(parent: TreeNode, key: string): Found | undefined {
  const node = behindAliases(parent)
  if (node?.kind === 'list') {
    const item = node.items[Number(key)]
    return item && { node: item }
  }
  if (node?.kind !== 'map') return undefined
  const entry = node.entries.length > manyEntries ? entriesByKey(node).get(key) : entryOf(node, key)
  return entry && { node: entry.value, entry }
}

/** From so many entries on a map is looked through once, and not for each key. */
const manyEntries = 50

/** The entry of a map by its key, its own before those that it takes over. */
function entryOf(map: MapNode, key: string): Entry | undefined {
  const own = map.entries.findLast((entry) => entry.key === key)
  if (own) return own
  for (const merged of map.merged) {
    const source = behindAliases(merged)
    const taken = source?.kind === 'map' ? entryOf(source, key) : undefined
    if (taken) return taken
  }
  return undefined
}

const indexes = new WeakMap<MapNode, ReadonlyMap<string, Entry>>()

/** The entries of a map, its own before those that it takes over, so that many can be looked up. */
function entriesByKey(map: MapNode): ReadonlyMap<string, Entry> {
  const known = indexes.get(map)
  if (known) return known
  const index = new Map(map.entries.map((entry) => [entry.key, entry]))
  for (const merged of map.merged) {
    const source = behindAliases(merged)
    if (source?.kind !== 'map') continue
    for (const [key, entry] of entriesByKey(source)) if (!index.has(key)) index.set(key, entry)
  }
  indexes.set(map, index)
  return index
}

/** The node that an alias stands for; itself where it is none. A chain that leads nowhere gives none. */
export function behindAliases(node: TreeNode): TreeNode | undefined {
  let target: TreeNode | undefined = node
  for (let hops = 0; target?.kind === 'alias'; hops++)
    target = hops < 100 ? target.target : undefined
  return target
}

/**
 * What to underline for a node: a text itself; for a list or map its key, since whole blocks would
 * bury the code frame; for one without a key its first key or bracket.
 */
export function outline({ node, entry }: Found): [start: number, end: number] {
  if (node.kind === 'alias') return [node.start, node.end]
  if (node.kind === 'text' && node.end > node.start) return [node.start, node.end]
  if (entry) return [entry.keyStart, entry.keyEnd]
  if (node.kind === 'map' && !node.flow) {
    const first = node.entries[0]
    if (first) return [first.keyStart, first.keyEnd]
  }
  return [node.start, Math.min(node.end, node.start + 1)]
}
