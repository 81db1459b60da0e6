import { behindAliases, type Entry, type TextStyle, type TreeNode } from './tree.ts'

/**
 * The nodes of a file's documents in the order in which they are written, a row of three numbers each. Most
 * files never have a finding, and a table takes a tenth of the room of trees, which are built from it when
 * a place is asked for. Plain data.
 *
 * A row has the kind of its node with a detail, its start and its end. What stands in a list or map follows
 * its row, in a map keys and values by turns, up to a row that closes it and has its end.
 */
export interface NodeTable {
  readonly rows: Numbers
  /** By their rows, the names of keys that are not what is written there. */
  readonly names?: ReadonlyMap<number, string>
}

/** Of a text of up to 64 KB each number has two bytes. */
type Numbers = Int32Array | Uint16Array

const kinds = {
  plain: 0,
  single: 1,
  double: 2,
  literal: 3,
  folded: 4,
  markdown: 5,
  list: 6,
  map: 7,
  flowMap: 8,
  alias: 9,
  /** A `<<` that merges what follows it into its map. */
  mergeKey: 10,
  close: 11,
} as const

type Kind = keyof typeof kinds

const kindsByNumber = Object.keys(kinds) as Kind[] // as they stand above
const width = 3
/** The bits of a kind; those above have the indentation of a block, or the row that an alias means. */
const kindBits = 4
const kindMask = (1 << kindBits) - 1

/** Writes a table, node by node. */
export class NodeTableWriter {
  readonly #text: string
  readonly #numbers: number[] = []
  #largest = 0
  #names: Map<number, string> | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** The row of the next node. */
  get next(): number {
    return this.#numbers.length / width
  }

  /** Adds a text. `indent` says how far the lines of a block are indented. */
  text(style: TextStyle, start: number, end: number, indent = 0): void {
    this.#add(style, start, end, indent)
  }

  /** Says what the key that was added last is called. */
  name(name: string): void {
    const [detailed = 0, start = 0, end = 0] = this.#numbers.slice(-width)
    const written = writtenName(this.#text, kindsByNumber[detailed & kindMask], start, end)
    if (name === written) return
    this.#names ??= new Map()
    this.#names.set(this.next - 1, name)
  }

  mergeKey(start: number, end: number): void {
    this.#add('mergeKey', start, end)
  }

  /** `target` is the row that it means; absent where it leads nowhere. */
  alias(start: number, end: number, target?: number): void {
    this.#add('alias', start, end, target === undefined ? 0 : target + 1)
  }

  open(kind: 'list' | 'map' | 'flowMap', start: number): void {
    this.#add(kind, start, start)
  }

  close(end: number): void {
    this.#add('close', end, end)
  }

  table(): NodeTable {
    const isSmall = this.#largest < 0x10000
    const rows = isSmall ? new Uint16Array(this.#numbers) : new Int32Array(this.#numbers)
    return this.#names ? { rows, names: this.#names } : { rows }
  }

  #add(kind: Kind, start: number, end: number, detail = 0): void {
    const detailed = kinds[kind] | (detail << kindBits)
    if (detailed > this.#largest) this.#largest = detailed
    if (end > this.#largest) this.#largest = end
    this.#numbers.push(detailed, start, end)
  }
}

/** The table of a text that stands within another one. */
export function shiftNodes({ rows, ...names }: NodeTable, by: number): NodeTable {
  return {
    rows: Int32Array.from(rows, (number, index) => (index % width === 0 ? number : number + by)),
    ...names,
  }
}

/** The first document of a table, whose root is a map, with an entry more at its end. */
export function withEntry(
  { rows, names }: NodeTable,
  name: string,
  style: TextStyle,
  [start, end]: readonly [number, number],
): NodeTable {
  let depth = 0
  let close = 0
  do {
    const kind = kindAt(rows, close)
    if (kind === 'list' || kind === 'map' || kind === 'flowMap') depth += 1
    else if (kind === 'close') depth -= 1
    close += 1
  } while (depth > 0)
  const key = [kinds[style], start, start + 1]
  const value = [kinds[style], start, end]
  const before = rows.subarray(0, (close - 1) * width)
  const closing = rows.subarray((close - 1) * width, close * width)
  return {
    rows: Int32Array.of(...before, ...key, ...value, ...closing),
    names: new Map([...(names ?? []), [close - 1, name]]),
  }
}

function kindAt(rows: Numbers, row: number): Kind {
  return kindsByNumber[(rows[row * width] ?? 0) & kindMask] ?? 'close'
}

/** What a key is called by what is written there, if it has no escapes. */
function writtenName(text: string, style: Kind | undefined, start: number, end: number): string {
  return style === 'single' || style === 'double'
    ? text.slice(start + 1, end - 1)
    : text.slice(start, end)
}

/** Builds the trees of all documents of a file from its table. */
export function treesOf(table: NodeTable, text: string): TreeNode[] {
  return new TreeReader(table, text).read()
}

function hasAliases({ rows }: NodeTable): boolean {
  for (let row = 0; row * width < rows.length; row++) if (kindAt(rows, row) === 'alias') return true
  return false
}

class TreeReader {
  readonly #table: NodeTable
  readonly #text: string
  /** By their rows, where there are aliases. */
  readonly #nodes = new Map<number, TreeNode>()
  readonly #hasAliases: boolean
  #row = 0

  constructor(table: NodeTable, text: string) {
    this.#table = table
    this.#text = text
    this.#hasAliases = hasAliases(table)
  }

  read(): TreeNode[] {
    const trees: TreeNode[] = []
    while (this.#row * width < this.#table.rows.length) trees.push(this.#node())
    return trees
  }

  #node(): TreeNode {
    const row = this.#row
    const node = this.#nodeOfKind(kindAt(this.#table.rows, row), row)
    if (this.#hasAliases) this.#nodes.set(row, node)
    return node
  }

  #nodeOfKind(kind: Kind, row: number): TreeNode {
    const [start, end] = this.#offsets(row)
    this.#row += 1
    switch (kind) {
      case 'list': {
        const items: TreeNode[] = []
        while (!this.#isAtClose) items.push(this.#node())
        return { kind, start, end: this.#close(), items }
      }
      case 'map':
      case 'flowMap': {
        const { entries, merged } = this.#entries()
        return { kind: 'map', start, end: this.#close(), flow: kind === 'flowMap', entries, merged }
      }
      case 'alias': {
        const target = this.#nodes.get(this.#detail(row) - 1)
        return { kind, start, end, target }
      }
      case 'mergeKey':
      case 'close':
        return { kind: 'text', start, end, style: 'plain' }
      default:
        return { kind: 'text', start, end, style: kind, indent: this.#detail(row) }
    }
  }

  #entries(): { entries: Entry[]; merged: TreeNode[] } {
    const entries: Entry[] = []
    const merged: TreeNode[] = []
    while (!this.#isAtClose) {
      const row = this.#row
      const key = this.#node()
      const value = this.#node()
      if (kindAt(this.#table.rows, row) === 'mergeKey') {
        const source = behindAliases(value)
        merged.push(...(source?.kind === 'list' ? source.items : [value]))
      } else
        entries.push({ key: this.#name(row, key), keyStart: key.start, keyEnd: key.end, value })
    }
    return { entries, merged }
  }

  #name(row: number, key: TreeNode): string {
    const style = key.kind === 'text' ? key.style : 'plain'
    return this.#table.names?.get(row) ?? writtenName(this.#text, style, key.start, key.end)
  }

  get #isAtClose(): boolean {
    return kindAt(this.#table.rows, this.#row) === 'close'
  }

  /** Goes on behind what closes a list or map, and gives where that ends. */
  #close(): number {
    const [, end] = this.#offsets(this.#row)
    this.#row += 1
    return end
  }

  #offsets(row: number): readonly [start: number, end: number] {
    const { rows } = this.#table
    return [rows[row * width + 1] ?? 0, rows[row * width + 2] ?? 0]
  }

  #detail(row: number): number {
    return (this.#table.rows[row * width] ?? 0) >> kindBits
  }
}
