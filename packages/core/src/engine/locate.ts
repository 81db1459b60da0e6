import type { ParsedFile } from '../documents/file.ts'
import { splitFrontMatter } from '../documents/front-matter.ts'
import { Lines, type Range } from '../documents/lines.ts'
import { type ProseKind, parseText, syntaxOf } from '../documents/parse.ts'
import { type Place, valueAt } from '../documents/place.ts'
import { sourceSpan } from '../documents/spans.ts'
import {
  type Comment,
  markdownComments,
  readSuppressions,
  type Suppression,
} from '../documents/suppressions.ts'
import { type Found, find, outline, type TreeNode } from '../documents/tree.ts'

/** Works out where things stand in one file. Made only for files that have something to show. */
export class FileLocator {
  readonly #text: string
  readonly #lines: Lines
  readonly #parsed: ParsedFile
  #trees: readonly TreeNode[] | undefined

  private constructor(text: string, parsed: ParsedFile) {
    this.#text = text
    this.#lines = new Lines(text)
    this.#parsed = parsed
  }

  /** Takes the text without its byte-order mark. */
  static async of(path: string, text: string, prose: ProseKind | false): Promise<FileLocator> {
    const syntax = syntaxOf(path)
    return new FileLocator(text, syntax ? await parseText(text, syntax, prose) : { kind: 'other' })
  }

  rangeOfOffsets(start: number, end: number): Range {
    return this.#lines.range(start, end)
  }

  offsetsOf(place: Place): readonly [start: number, end: number] {
    if (this.#parsed.kind === 'prose')
      return this.#firstLine(this.#parsed.prose.offsets(place.pointer, place.span))
    const found = this.#find(place)
    if (found === undefined) return [0, Math.min(1, this.#text.length)]
    if (place.isKey && found.entry) return [found.entry.keyStart, found.entry.keyEnd]
    if (place.span && found.node.kind === 'text') {
      const value = this.#valueAt(place)
      if (typeof value === 'string') return sourceSpan(this.#text, found.node, value, place.span)
    }
    return this.#trimmed(outline(found))
  }

  /** Comments that switch rules off, each with what it covers. */
  async suppressions(): Promise<Suppression[]> {
    const comments = await this.#comments()
    return readSuppressions(comments, this.#text, this.#lines, (start, end) =>
      this.#blockEnd(start, end),
    )
  }

  async #comments(): Promise<Comment[]> {
    if (this.#parsed.kind === 'prose') return markdownComments(this.#text)
    if (this.#parsed.kind !== 'data' || this.#parsed.syntax === 'json') return []
    const { yamlComments } = await import('../documents/yaml-authority.ts')
    if (this.#parsed.syntax === 'yaml') return yamlComments(this.#text)
    const front = splitFrontMatter(this.#text)
    const inFrontMatter = front ? yamlComments(front.yaml) : []
    const shift = front?.yamlStart ?? 0
    return [
      ...inFrontMatter.map(({ text, start, end }) => ({
        text,
        start: start + shift,
        end: end + shift,
      })),
      ...markdownComments(this.#text),
    ]
  }

  /** Where the outermost thing that begins on a line ends. */
  #blockEnd(start: number, end: number): number {
    if (this.#parsed.kind === 'data') {
      const ends = this.#allTrees().map((tree) => endOfFirst(tree, start, end))
      return Math.max(end, ...ends)
    }
    // In prose a block goes on to the next blank line.
    const blank = /\r?\n[ \t]*\r?\n/.exec(this.#text.slice(start))
    return blank ? start + blank.index : this.#text.length
  }

  #find(place: Place): Found | undefined {
    const tree = this.#allTrees()[place.document]
    return tree && find(tree, place.pointer)
  }

  #allTrees(): readonly TreeNode[] {
    this.#trees ??= this.#parsed.kind === 'data' ? this.#parsed.trees() : []
    return this.#trees
  }

  #valueAt({ document, pointer }: Place): unknown {
    return this.#parsed.kind === 'data'
      ? valueAt(this.#parsed.values[document], pointer)
      : undefined
  }

  #trimmed([start, end]: readonly [number, number]): readonly [number, number] {
    const slice = this.#text.slice(start, end)
    const lead = slice.length - slice.trimStart().length
    return slice.trim() === ''
      ? [start, end]
      : [start + lead, end - (slice.length - slice.trimEnd().length)]
  }

  #firstLine([start, end]: readonly [number, number]): readonly [number, number] {
    const lineEnd = this.#text.slice(start, end).search(/[\r\n]/)
    return [start, lineEnd < 0 ? end : start + lineEnd]
  }
}

/** The end of the outermost entry or item that begins between two offsets; 0 where none does. */
function endOfFirst(node: TreeNode, from: number, to: number): number {
  const begins = (offset: number) => offset >= from && offset < to
  if (node.kind === 'map')
    for (const { keyStart, value } of node.entries) {
      const end = begins(keyStart) ? value.end : endOfFirst(value, from, to)
      if (end > 0) return end
    }
  if (node.kind === 'list')
    for (const item of node.items) {
      const end = begins(item.start) ? item.end : endOfFirst(item, from, to)
      if (end > 0) return end
    }
  return 0
}

/**
 * The range of what stands at a pointer of a YAML or JSON text; of its first character where the
 * pointer leads nowhere. For messages about files that are not checked themselves, such as a
 * configuration.
 */
export async function locateIn(path: string, text: string, pointer: string): Promise<Range> {
  const locator = await FileLocator.of(path, text, false)
  const [start, end] = locator.offsetsOf({ file: path, document: 0, pointer })
  return locator.rangeOfOffsets(start, end)
}
