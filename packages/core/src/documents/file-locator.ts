import type { Nodes } from 'mdast'
import { type BlockEnd, blockEndsOf, blockEndsOfProse } from './blocks.ts'
import { type Comment, markdownComments } from './comments.ts'
import { frontMatterPointer } from './file.ts'
import { splitFrontMatter } from './front-matter.ts'
import { Lines, type Range } from './lines.ts'
import { syntaxOf } from './media-type.ts'
import { treesOf } from './node-table.ts'
import { type DocumentRole, parseText } from './parse.ts'
import { isWithin, type Place } from './place.ts'
import { offsetsInProse, proseTreeOf } from './prose-nodes.ts'
import type { DataMap, SourceMap } from './source-map.ts'
import { SourceSpans, withoutComments } from './spans.ts'
import { type Found, find, outline, type TextNode, type TreeNode } from './tree.ts'
import { scalarValue } from './yaml.ts'

/** Works out where things stand in one file. Made only for files that have something to show. */
export class FileLocator {
  readonly text: string
  readonly lines: Lines
  readonly #map: SourceMap | undefined
  readonly #spans: SourceSpans
  readonly #values = new Map<TextNode, unknown>()
  #trees: readonly TreeNode[] | undefined
  #prose: Nodes | undefined

  /** Takes the text without its byte-order mark, and what reading it left; nothing where it has no form. */
  constructor(text: string, map: SourceMap | undefined) {
    this.text = text
    this.#spans = new SourceSpans(text)
    this.lines = new Lines(text)
    this.#map = map
  }

  /** For a file that was not read in this run. Takes the text without its byte-order mark. */
  static async of(path: string, text: string, role?: DocumentRole): Promise<FileLocator> {
    const syntax = syntaxOf(path)
    const parsed = syntax && (await parseText(text, syntax, role))
    return new FileLocator(text, parsed && 'map' in parsed ? parsed.map : undefined)
  }

  rangeOfOffsets(start: number, end: number): Range {
    return this.lines.range(start, end)
  }

  offsetsOf(place: Place): readonly [start: number, end: number] {
    const map = this.#map
    if (map?.kind !== 'prose') return this.#offsetsInData(place)
    const { pointer, span } = place
    if (map.frontMatter && pointer !== frontMatterPointer && isWithin(pointer, frontMatterPointer))
      return this.#offsetsInData({ ...place, pointer: pointer.slice(frontMatterPointer.length) })
    this.#prose ??= proseTreeOf(map.nodes, this.text)
    return this.#firstLine(offsetsInProse(this.#prose, this.text, pointer, span))
  }

  /** The comments of the file that may speak to badgelint; none where its syntax has none. */
  comments(): readonly Comment[] {
    const isMarkdown = this.#map?.kind === 'prose' || this.#map?.syntax === 'markdown'
    const own = this.#data?.comments ?? []
    return isMarkdown ? [...own, ...markdownComments(this.text)] : own
  }

  /** What says where the block that begins between two offsets ends. */
  blockEnds(): BlockEnd {
    if (this.#map?.kind === 'data') return blockEndsOf(this.#allTrees())
    const inProse = blockEndsOfProse(this.text)
    if (!this.#map?.frontMatter) return inProse
    const inFrontMatter = blockEndsOf(this.#allTrees())
    const bodyStart = splitFrontMatter(this.text)?.bodyStart ?? 0
    return (from, to) => (from < bodyStart ? inFrontMatter : inProse)(from, to)
  }

  #offsetsInData(place: Place): readonly [start: number, end: number] {
    const found = this.#find(place)
    if (found === undefined) return [0, Math.min(1, this.text.length)]
    if (place.isKey && found.entry) return [found.entry.keyStart, found.entry.keyEnd]
    if (place.span && found.node.kind === 'text' && !found.isNearest) {
      const value = this.#valueOf(found.node)
      if (typeof value === 'string') return this.#spans.of(found.node, value, place.span)
    }
    return this.#trimmed(outline(found))
  }

  #find(place: Place): Found | undefined {
    const tree = this.#allTrees()[place.document]
    return tree && find(tree, place.pointer)
  }

  #allTrees(): readonly TreeNode[] {
    const data = this.#data
    this.#trees ??= data ? treesOf(data.nodes, this.text) : []
    return this.#trees
  }

  /** What is written at a node, worked out once however many of its spans are asked for. */
  #valueOf(node: TextNode): unknown {
    const known = this.#values.get(node)
    if (known !== undefined) return known
    const value =
      node.style === 'markdown'
        ? withoutComments(this.text.slice(node.start, node.end))
        : scalarValue(this.text, node)
    this.#values.set(node, value)
    return value
  }

  /** The data of the file, or of its front matter. */
  get #data(): DataMap | undefined {
    return this.#map?.kind === 'prose' ? this.#map.frontMatter : this.#map
  }

  #trimmed([start, end]: readonly [number, number]): readonly [number, number] {
    const slice = this.text.slice(start, end)
    const lead = slice.length - slice.trimStart().length
    return slice.trim() === ''
      ? [start, end]
      : [start + lead, end - (slice.length - slice.trimEnd().length)]
  }

  #firstLine([start, end]: readonly [number, number]): readonly [number, number] {
    return [start, Math.min(end, Math.max(start, this.lines.endOfLineAt(start)))]
  }
}

/**
 * The range of what stands at a pointer of a YAML or JSON text; of its first character where the
 * pointer leads nowhere. For messages about files that are not checked themselves, such as a
 * configuration.
 */
export async function locateIn(path: string, text: string, pointer: string): Promise<Range> {
  const locator = await FileLocator.of(path, text)
  const [start, end] = locator.offsetsOf({ file: path, document: 0, pointer })
  return locator.rangeOfOffsets(start, end)
}
