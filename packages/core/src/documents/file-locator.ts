import { type BlockEnd, blockEndsOf, blockEndsOfProse } from './blocks.ts'
import { type Comment, markdownComments } from './comments.ts'
import { frontMatterPointer, type ParsedFile } from './file.ts'
import { splitFrontMatter } from './front-matter.ts'
import { Lines, type Range } from './lines.ts'
import { syntaxOf } from './media-type.ts'
import { type DocumentRole, parseText } from './parse.ts'
import { isWithin, type Place, valueAt } from './place.ts'
import { SourceSpans } from './spans.ts'
import { type Found, find, outline, type TreeNode } from './tree.ts'

type Data = Pick<Extract<ParsedFile, { kind: 'data' }>, 'values' | 'trees'>

/** Works out where things stand in one file. Made only for files that have something to show. */
export class FileLocator {
  readonly text: string
  readonly lines: Lines
  readonly #parsed: ParsedFile
  readonly #spans: SourceSpans
  #trees: readonly TreeNode[] | undefined

  private constructor(text: string, parsed: ParsedFile) {
    this.text = text
    this.#spans = new SourceSpans(text)
    this.lines = new Lines(text)
    this.#parsed = parsed
  }

  /** Takes the text without its byte-order mark. */
  static async of(path: string, text: string, role?: DocumentRole): Promise<FileLocator> {
    const syntax = syntaxOf(path)
    return new FileLocator(text, syntax ? await parseText(text, syntax, role) : { kind: 'other' })
  }

  rangeOfOffsets(start: number, end: number): Range {
    return this.lines.range(start, end)
  }

  offsetsOf(place: Place): readonly [start: number, end: number] {
    if (this.#parsed.kind !== 'prose') return this.#offsetsInData(place)
    const { frontMatter, offsets } = this.#parsed.prose
    const { pointer, span } = place
    return frontMatter && pointer !== frontMatterPointer && isWithin(pointer, frontMatterPointer)
      ? this.#offsetsInData({ ...place, pointer: pointer.slice(frontMatterPointer.length) })
      : this.#firstLine(offsets(pointer, span))
  }

  /** The comments of the file; none where its syntax has none. */
  async comments(): Promise<Comment[]> {
    const parsed = this.#parsed
    if (parsed.kind === 'prose' && !parsed.prose.frontMatter) return markdownComments(this.text)
    const isMarkdown =
      parsed.kind === 'prose' || (parsed.kind === 'data' && parsed.syntax === 'markdown')
    if (!isMarkdown && (parsed.kind !== 'data' || parsed.syntax === 'json')) return []
    const { yamlComments } = await import('./yaml-full.ts')
    if (!isMarkdown) return yamlComments(this.text)
    const front = splitFrontMatter(this.text)
    const inFrontMatter = front ? yamlComments(front.yaml) : []
    const shift = front?.yamlStart ?? 0
    return [
      ...inFrontMatter.map(({ text, start, end }) => ({
        text,
        start: start + shift,
        end: end + shift,
      })),
      ...markdownComments(this.text),
    ]
  }

  /** What says where the block that begins between two offsets ends. */
  blockEnds(): BlockEnd {
    if (this.#parsed.kind === 'data') return blockEndsOf(this.#allTrees())
    const inProse = blockEndsOfProse(this.text)
    if (this.#parsed.kind !== 'prose' || !this.#parsed.prose.frontMatter) return inProse
    const inFrontMatter = blockEndsOf(this.#allTrees())
    const bodyStart = splitFrontMatter(this.text)?.bodyStart ?? 0
    return (from, to) => (from < bodyStart ? inFrontMatter : inProse)(from, to)
  }

  #offsetsInData(place: Place): readonly [start: number, end: number] {
    const found = this.#find(place)
    if (found === undefined) return [0, Math.min(1, this.text.length)]
    if (place.isKey && found.entry) return [found.entry.keyStart, found.entry.keyEnd]
    if (place.span && found.node.kind === 'text') {
      const value = this.#valueAt(place)
      if (typeof value === 'string') return this.#spans.of(found.node, value, place.span)
    }
    return this.#trimmed(outline(found))
  }

  #find(place: Place): Found | undefined {
    const tree = this.#allTrees()[place.document]
    return tree && find(tree, place.pointer)
  }

  #allTrees(): readonly TreeNode[] {
    this.#trees ??= this.#data?.trees() ?? []
    return this.#trees
  }

  #valueAt({ document, pointer }: Place): unknown {
    return valueAt(this.#data?.values[document], pointer)
  }

  /** The data of the file, or of its front matter. */
  get #data(): Data | undefined {
    if (this.#parsed.kind === 'data') return this.#parsed
    const front = this.#parsed.kind === 'prose' ? this.#parsed.prose.frontMatter : undefined
    return front && { values: [front.value], trees: front.trees }
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
