import { markdownComments } from './comments.ts'
import type { Span } from './place.ts'
import type { TextNode } from './tree.ts'

/**
 * Maps spans of decoded texts to offsets in their file. The source of a text is decoded again, unit by
 * unit, each unit with the offsets it came from; where that does not give the value that the parser gave
 * (a form of folding that is not foreseen here), the whole text stands for the span. A text is decoded
 * once, however many of its spans are asked for.
 */
export class SourceSpans {
  readonly #text: string
  readonly #decoded = new Map<number, Decoded | undefined>()

  constructor(text: string) {
    this.#text = text
  }

  /** The offsets of a span of `value`, which is what the text at `node` means. */
  of(node: TextNode, value: string, [from, to]: Span): Span {
    const decoded = this.#decode(node, value)
    const start = decoded?.starts[from] ?? decoded?.end
    const end = to > from ? decoded?.ends[to - 1] : start
    if (start === undefined || end === undefined) return [node.start, node.end]
    return [node.start + start, node.start + Math.max(start, end)]
  }

  #decode({ start, end, style }: TextNode, value: string): Decoded | undefined {
    // Two texts begin at one place only where nothing is written.
    if (start < end && this.#decoded.has(start)) return this.#decoded.get(start)
    const decoded = decode(this.#text.slice(start, end), style, value)
    this.#decoded.set(start, decoded)
    return decoded
  }
}

/** A text, each of its units with the offsets between which the source has it. */
class Decoded {
  text = ''
  /** Where the text ends in the source, before a closing quote. */
  end = 0
  readonly starts: number[] = []
  readonly ends: number[] = []

  /** Adds units that are written between two offsets; line breaks are given no width. */
  push(units: string, start: number, end: number): void {
    for (let index = 0; index < units.length; index++) {
      this.starts.push(start)
      this.ends.push(end)
    }
    this.text += units
    this.end = end
  }
}

function decode(source: string, style: TextNode['style'], value: string): Decoded | undefined {
  if (style === 'literal' || style === 'folded') return decodeBlock(source, style, value)
  const decoded =
    style === 'markdown'
      ? decodeMarkdown(source)
      : style === 'plain'
        ? decodeFlow(source, 0, '')
        : decodeFlow(source.slice(0, -1), 1, style === 'single' ? "'" : '"')
  return decoded.text === value ? decoded : undefined
}

/** A Markdown text as it counts: without its comments and the lines that hold nothing else. */
export function withoutComments(source: string): string {
  return decodeMarkdown(source).text
}

function decodeMarkdown(source: string): Decoded {
  const out = new Decoded()
  let index = 0
  for (const { start, end } of markdownComments(source)) {
    for (; index < start; index++) out.push(source[index] ?? '', index, index + 1)
    index = end + (/^\s*/.exec(source.slice(end))?.[0].length ?? 0)
  }
  for (; index < source.length; index++) out.push(source[index] ?? '', index, index + 1)
  return out
}

/**
 * A block is indented as its first line that is not blank, less what the value keeps of that (a
 * header may say so). Breaks behind the last line are kept or not, which the header says too.
 */
function decodeBlock(
  source: string,
  style: 'literal' | 'folded',
  value: string,
): Decoded | undefined {
  const decoded = decodeIndented(source, style, leadingSpaces(source) - leadingSpaces(value))
  return decoded.text.startsWith(withoutLastBreaks(value)) ? decoded : undefined
}

/** A text without the line breaks at its end. */
export function withoutLastBreaks(text: string): string {
  let end = text.length
  while (text[end - 1] === '\n') end--
  return text.slice(0, end)
}

/** How many spaces stand in front of the first line that is not blank. */
export function leadingSpaces(text: string): number {
  return /^(?: *\r?\n)*( *)/.exec(text)?.[1]?.length ?? 0
}

function decodeIndented(source: string, style: 'literal' | 'folded', indent: number): Decoded {
  const out = new Decoded()
  let pending: number[] = []
  let previousMoreIndented = false
  let first = true
  for (const match of source.matchAll(/([^\n]*?)(?:\r?\n|$)/g)) {
    if (match[0] === '') break
    const line = match[1] ?? ''
    const content = line.slice(indent)
    const lineStart = match.index
    const lineEnd = lineStart + line.length
    if (content === '') {
      pending.push(lineEnd)
      continue
    }
    const moreIndented = /^[ \t]/.test(content)
    const keepsBreaks = first || style === 'literal' || moreIndented || previousMoreIndented
    if (!keepsBreaks && pending.length === 1) out.push(' ', pending[0] ?? 0, pending[0] ?? 0)
    else for (const at of keepsBreaks ? pending : pending.slice(1)) out.push('\n', at, at)
    for (let index = lineStart + indent; index < lineEnd; index++)
      out.push(source[index] ?? '', index, index + 1)
    pending = [lineEnd]
    previousMoreIndented = moreIndented
    first = false
  }
  for (const at of pending) out.push('\n', at, at)
  return out
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
}

/** White space; around line breaks it folds to a space or to one break fewer. */
const whiteSpace = /[ \t]*(\r?\n[ \t]*((?:\r?\n[ \t]*)*))?/y

/** Decodes plain and quoted texts, single lines and folded ones; JSON's texts are double-quoted. */
function decodeFlow(source: string, from: number, quote: '' | "'" | '"'): Decoded {
  const out = new Decoded()
  out.end = from
  let index = from
  while (index < source.length) {
    whiteSpace.lastIndex = index
    const [space = '', breaks, blank] = whiteSpace.exec(source) ?? []
    const unit = source[index] ?? ''
    if (breaks !== undefined) {
      out.push('\n'.repeat(blank?.match(/\n/g)?.length ?? 0) || ' ', index, index)
      index += space.length
    } else if (space !== '') for (const unit of space) out.push(unit, index, ++index)
    else if (quote === "'" && unit === "'") {
      out.push("'", index, index + 2)
      index += 2
    } else if (quote === '"' && unit === '\\') index += decodeEscape(source, index, out)
    else out.push(unit, index, ++index)
  }
  return out
}

/** Decodes the escape at `index` and returns its length. */
function decodeEscape(source: string, index: number, out: Decoded): number {
  const joined = /^\\\r?\n[ \t]*/.exec(source.slice(index))
  if (joined) return joined[0].length
  const code = /^\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(
    source.slice(index, index + 10),
  )
  if (code) {
    const point = Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16)
    const unit = point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'
    out.push(unit, index, index + code[0].length)
    return code[0].length
  }
  const letter = source[index + 1] ?? ''
  out.push(escapes[letter] ?? letter, index, index + 2)
  return 2
}
