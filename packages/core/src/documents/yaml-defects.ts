import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml'
import { maxDepth } from './depth.ts'
import type { SyntaxProblem } from './file.ts'

/** How many characters and values references may add to those that are written. */
const maxExpansion = 2_000_000
/** The library looks through all anchors and references for each reference. */
const maxAnchorLookups = 50_000_000

/**
 * What the `yaml` package lets pass, or takes very long to find: keys that stand twice, references that
 * lead nowhere, to themselves or to too much, and a quote closed by an escaped one.
 */
export function findDefect(document: Document, text: string): SyntaxProblem | undefined {
  const anchors = new Map<string, Node>()
  const references = new References()
  let problem: SyntaxProblem | undefined
  const stop = (node: unknown, message: string, suggestion: string) => {
    problem = {
      ...at(node, text),
      message: message.replace('%', () => shown(node, text)),
      suggestion,
    }
    return visit.BREAK
  }
  visit(document, {
    Alias(_, alias) {
      const target = anchors.get(alias.source)
      if (target === undefined)
        return stop(
          alias,
          'The reference `%` points to nothing',
          'Put the text in quotes, or define the name with `&` first',
        )
      if (contains(target, alias))
        return stop(
          alias,
          'The reference `%` points to the list or section that contains it, which never ends',
          'Remove the reference, or write the value out',
        )
      return references.add(alias, target, anchors.size)
        ? undefined
        : stop(
            alias,
            'References like `%` expand to far more text than a template needs',
            'Write the values out instead of referring to them repeatedly',
          )
    },
    Node(_, node, path) {
      if ('anchor' in node && node.anchor) anchors.set(node.anchor, node)
      if (isOpenQuote(node, text)) return stop(node, ...openQuote)
      if (isCollection(node) && path.length >= maxDepth && isBelowMaxDepth(path))
        return stop(node, ...tooDeepWords)
      const repeated = isMap(node) ? repeatedKey(node) : undefined
      return repeated
        ? stop(
            repeated,
            'The key `%` appears a second time here; expected each key only once',
            'Remove one of the two, or rename it',
          )
        : undefined
    },
    Pair(_, { key, value }) {
      return isMergeKey(key) && !isMergeable(value, anchors)
        ? stop(
            value ?? key,
            '`<<` copies the keys of another section, and `%` is not one',
            'Write `<<: *name` with the name of a section, or put the key in quotes',
          )
        : undefined
    },
  })
  return problem
}

export const openQuote = [
  'The quotation mark that opens here is not closed',
  'Close it; inside the text, double a single quotation mark, or put a backslash before a double one',
] as const

export const tooDeepWords = [
  `Lists and sections are nested more than ${maxDepth} deep; expected a badge template`,
  'Check how the file was created; a template needs about five levels',
] as const

/** With merge keys on, the library gives a plain `<<` as a symbol. */
export function isMergeKey(key: unknown): boolean {
  return isScalar(key) && typeof key.value === 'symbol'
}

/** Counts what references add to a document. */
class References {
  readonly #targets = new Map<Alias, Node>()
  readonly #sizes = new Map<Node, number>()
  #referred = 0

  /** Whether all that was referred to is still within bounds. */
  add(alias: Alias, target: Node, anchors: number): boolean {
    this.#targets.set(alias, target)
    this.#referred += this.#sizeOf(target)
    const aliases = this.#targets.size
    return this.#referred <= maxExpansion && aliases * (aliases + anchors) <= maxAnchorLookups
  }

  #sizeOf(node: unknown): number {
    if (isAlias(node)) return this.#sizeOf(this.#targets.get(node))
    if (isPair(node)) return this.#sizeOf(node.key) + this.#sizeOf(node.value)
    if (isScalar(node)) return 1 + String(node.value).length
    if (!isCollection(node)) return 1
    const known = this.#sizes.get(node)
    if (known !== undefined) return known
    let size = 1
    for (const item of node.items) size += this.#sizeOf(item)
    this.#sizes.set(node, size)
    return size
  }
}

/** What is not known yet is reported when its turn comes. */
function isMergeable(value: unknown, anchors: ReadonlyMap<string, Node>): boolean {
  const behind = (node: unknown) => (isAlias(node) ? anchors.get(node.source) : node)
  const isGroup = (node: unknown) => isMap(behind(node)) || (isAlias(node) && !behind(node))
  const source = behind(value)
  return isSeq(source) ? source.items.every(isGroup) : isGroup(value)
}

function repeatedKey(map: YAMLMap): Scalar | undefined {
  const seen = new Set<string>()
  for (const { key } of map.items) {
    if (!isScalar(key) || isMergeKey(key)) continue
    const name = String(key.value ?? '')
    if (seen.has(name)) return key
    seen.add(name)
  }
  return undefined
}

/** A double quote that is written with a backslash closes nothing, though the library takes it to. */
function isOpenQuote(node: Node, text: string): boolean {
  if (!isScalar(node) || node.type !== 'QUOTE_DOUBLE' || !node.range) return false
  const [start, end] = node.range
  let slashes = 0
  while (text[end - 2 - slashes] === '\\') slashes++
  return end - start < 2 || slashes % 2 === 1
}

function isBelowMaxDepth(path: readonly unknown[]): boolean {
  return path.filter(isCollection).length >= maxDepth
}

function contains(outer: Node, inner: Node): boolean {
  if (!outer.range || !inner.range) return false
  return inner.range[0] >= outer.range[0] && inner.range[0] < outer.range[1]
}

/** The first line of a node; of a list or group only how it opens. */
function at(node: unknown, text: string): { start: number; end: number } {
  const [start, end] = (isNode(node) && node.range) || [0, 1]
  const line = text.slice(start, end).search(/[\r\n]/)
  const width = isCollection(node) && !isSeq(node) ? 1 : line < 0 ? end - start : line
  return { start, end: Math.min(text.length, start + Math.max(1, width)) }
}

function shown(node: unknown, text: string): string {
  const { start, end } = at(node, text)
  return end - start > 40 ? `${text.slice(start, start + 40)}…` : text.slice(start, end)
}
