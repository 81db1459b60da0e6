import type { Span } from './place.ts'
import type { TextNode } from './tree.ts'

/**
 * Maps a span of a decoded text to offsets in the file. The source is decoded again, unit by unit,
 * each unit with the offset it came from; where that does not give the value that the parser gave
 * (a form of folding that is not foreseen here), the whole text stands for the span.
 */
export function sourceSpan(text: string, node: TextNode, value: string, span: Span): Span {
  const whole: Span = [node.start, node.end]
  const source = text.slice(node.start, node.end)
  const decoded = decode(source, node.style, lineIndent(text, node))
  if (!decoded.text.startsWith(value)) return whole
  const start = decoded.offsets[span[0]]
  const last = decoded.offsets[Math.max(span[0], span[1] - 1)]
  if (start === undefined || last === undefined) return whole
  const next = decoded.offsets[span[1]] ?? source.length
  // A unit that was written as an escape ends where the next one begins, unless that is on
  // another line.
  const end = /[\r\n]/.test(source.slice(last, next)) || next <= last ? last + 1 : next
  return [node.start + start, node.start + Math.min(end, source.length)]
}

interface Decoded {
  text: string
  offsets: number[]
}

function decode(source: string, style: TextNode['style'], indent: number): Decoded {
  switch (style) {
    case 'raw':
      return { text: source, offsets: Array.from({ length: source.length }, (_, index) => index) }
    case 'literal':
    case 'folded':
      return decodeBlock(source, style, indent)
    case 'single':
      return decodeFlow(source.slice(0, -1), 1, "'")
    case 'double':
      return decodeFlow(source.slice(0, -1), 1, '"')
    case 'plain':
      return decodeFlow(source, 0, '')
  }
}

/** Indentation of a block text: that of its first line that is not blank. */
function lineIndent(text: string, node: TextNode): number {
  if (node.style !== 'literal' && node.style !== 'folded') return 0
  return /^(?:[ ]*\r?\n)*([ ]*)/.exec(text.slice(node.start, node.end))?.[1]?.length ?? 0
}

function decodeBlock(source: string, style: 'literal' | 'folded', indent: number): Decoded {
  const out: Decoded = { text: '', offsets: [] }
  const push = (unit: string, offset: number) => {
    out.text += unit
    out.offsets.push(offset)
  }
  let pending: number[] = []
  let previousMoreIndented = false
  let first = true
  for (const match of source.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)) {
    const line = match[1] ?? ''
    const start = match.index
    if (match[0] === '') break
    const content = line.slice(indent)
    const lineEnd = start + line.length
    if (content === '') {
      pending.push(lineEnd)
      continue
    }
    const moreIndented = /^[ \t]/.test(content)
    if (first || style === 'literal' || moreIndented || previousMoreIndented)
      for (const offset of pending) push('\n', offset)
    else if (pending.length === 1) push(' ', pending[0] ?? start)
    else for (const offset of pending.slice(1)) push('\n', offset)
    for (let index = 0; index < content.length; index++)
      push(content[index] ?? '', start + indent + index)
    pending = [lineEnd]
    previousMoreIndented = moreIndented
    first = false
  }
  for (const offset of pending) push('\n', offset)
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

/** White space around one or more line breaks, which folds to a space or to one break fewer. */
const fold = /[ \t]*(?:\r\n|\n|\r)[ \t]*((?:(?:\r\n|\n|\r)[ \t]*)*)/y

/** Decodes plain and quoted texts, single lines and folded ones; JSON's texts are double-quoted. */
function decodeFlow(source: string, from: number, quote: '' | "'" | '"'): Decoded {
  const out: Decoded = { text: '', offsets: [] }
  const push = (unit: string, offset: number) => {
    for (const part of unit.split('')) {
      out.text += part
      out.offsets.push(offset)
    }
  }
  let index = from
  while (index < source.length) {
    fold.lastIndex = index
    const folded = fold.exec(source)
    if (folded) {
      const blank = (folded[1] ?? '').match(/\r\n|\n|\r/g)?.length ?? 0
      push(blank === 0 ? ' ' : '\n'.repeat(blank), index)
      index += folded[0].length
      continue
    }
    const unit = source[index] ?? ''
    if (quote === "'" && unit === "'" && source[index + 1] === "'") {
      push("'", index)
      index += 2
    } else if (quote === '"' && unit === '\\') index += decodeEscape(source, index, push)
    else {
      push(unit, index)
      index += 1
    }
  }
  return out
}

/** Decodes the escape at `index` and returns its length. */
function decodeEscape(
  source: string,
  index: number,
  push: (unit: string, offset: number) => void,
): number {
  const joined = /^\\[ \t]*(?:\r\n|\n|\r)[ \t]*/.exec(source.slice(index))
  if (joined && /[\r\n]/.test(joined[0])) return joined[0].length
  const code = /^\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(
    source.slice(index, index + 10),
  )
  if (code) {
    const point = Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16)
    push(point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd', index)
    return code[0].length
  }
  const letter = source[index + 1] ?? ''
  push(escapes[letter] ?? letter, index)
  return 2
}
