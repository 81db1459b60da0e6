import type { PatchOperation } from '../documents/patch.ts'
import { pointerKeys } from '../documents/place.ts'
import {
  type CollectionLayout,
  type FoundItem,
  type Item,
  itemAt,
  type Layout,
  layoutAt,
  type TextLayout,
} from './layout.ts'
import {
  breakNear,
  type EditableSource,
  fragment,
  keyText,
  newText,
  rewritten,
} from './scalar-text.ts'

/** Puts `text` in the place of a stretch of a source. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Ways to write a change down, the best first. Which of them are right is for the parser to say: they
 * are made from what is nearby, and may well not parse.
 */
export function* textEditsFor(
  source: EditableSource,
  root: Layout,
  change: PatchOperation,
  value: unknown,
): Generator<TextEdit> {
  const keys = pointerKeys(change.pointer)
  const found = itemAt(root, keys)
  if (change.kind === 'set' && found === undefined) {
    const parent = layoutAt(root, keys.slice(0, -1))
    // A value that is there though it is not written here was merged in.
    if (parent?.kind === 'map' && value === undefined) {
      const isQuoted = quotes(source, parent)
      for (const text of newText(change.value, isQuoted ? 'json' : source.syntax))
        yield* additions(source, parent, keys.at(-1) ?? '', text)
    }
    return
  }
  if (found === undefined || found.item.value.kind === 'alias') return
  const { key, value: layout, valueAt } = found.item
  switch (change.kind) {
    case 'remove':
      if (found.parent.flow) yield* removalsFromFlow(source.text, found)
      else yield* removalsFromBlock(source.text, found)
      break
    case 'set':
      if (layout.kind === 'text') yield* rewritings(source, layout, change.value)
      if (layout.kind === 'empty' && valueAt !== undefined)
        for (const text of newText(change.value, source.syntax))
          yield { start: valueAt, end: valueAt, text: ` ${text}` }
      break
    case 'rename':
      if (key) yield* rewritings(source, key.text, change.key)
      break
    case 'replace':
      if (layout.kind === 'text' && typeof value === 'string')
        yield* replacements(source, layout, value, change)
      break
  }
}

function* rewritings(
  source: EditableSource,
  layout: TextLayout,
  value: string,
): Generator<TextEdit> {
  const { start, end } = layout
  for (const text of rewritten(source, layout, value)) yield { start, end, text }
}

/** Within the text as it is written; else the text is written anew. */
function* replacements(
  source: EditableSource,
  layout: TextLayout,
  value: string,
  change: PatchOperation & { kind: 'replace' },
): Generator<TextEdit> {
  const { bodyStart, bodyEnd, style } = layout
  const node = { kind: 'text', start: bodyStart, end: bodyEnd, style } as const
  const [start, end] = source.spans.of(node, value, change.span)
  const text = fragment(source, layout, change.value)
  if (text !== undefined) yield { start, end, text }
  const [from, to] = change.span
  yield* rewritings(source, layout, value.slice(0, from) + change.value + value.slice(to))
}

function* removalsFromBlock(text: string, { parent, index, item }: FoundItem): Generator<TextEdit> {
  if (isFirstOnLine(text, item.start)) {
    yield wholeLines(text, item.start, item.end)
    const end = item.bodyEnd > item.end ? item.bodyEnd - 1 : item.end
    yield { start: lineStart(text, item.start), end: behindLine(text, end), text: '' }
    return
  }
  // Behind the hyphen of an outer item: what follows moves up.
  const next = parent.items[index + 1]
  if (next && !text.slice(behindLine(text, item.end), next.start).includes('#'))
    yield { start: item.start, end: next.start, text: '' }
}

function* removalsFromFlow(text: string, found: FoundItem): Generator<TextEdit> {
  const { parent, index, item } = found
  const previous = parent.items[index - 1]
  const next = parent.items[index + 1]
  const comma = commaBehind(text, item.end)
  const commaBefore = previous && commaBehind(text, previous.end)
  if (
    isFirstOnLine(text, item.start) &&
    /^[ \t]*(?:,[ \t]*)?(?:#.*)?$/.test(restOfLine(text, item.end))
  ) {
    const lines = wholeLines(text, item.start, item.end)
    if (comma !== undefined) yield lines
    else if (commaBefore !== undefined)
      yield { ...lines, start: commaBefore, text: text.slice(commaBefore + 1, lines.start) }
  }
  const holdsComment = (start: number, end: number) => text.slice(start, end).includes('#')
  if (next && !holdsComment(item.end, next.start))
    yield { start: item.start, end: next.start, text: '' }
  if (!next && previous && !holdsComment(previous.end, item.start))
    yield { start: previous.end, end: item.end, text: '' }
}

/** Whether a new key of a group is written in quotes, as JSON does. */
function quotes({ text, syntax }: EditableSource, parent: CollectionLayout): boolean {
  const last = parent.items.at(-1)
  return syntax === 'json' || (parent.flow && last !== undefined && isQuoted(text, last))
}

/** A key that is not there yet goes behind the last one, laid out as that is. `written` is its value. */
export function* additions(
  source: EditableSource,
  parent: CollectionLayout,
  key: string,
  written: string,
): Generator<TextEdit> {
  const { text } = source
  const last = parent.items.at(-1)
  const name = keyText(key, quotes(source, parent))
  if (last === undefined)
    yield { start: parent.open, end: parent.open, text: `${name}: ${written}` }
  else if (parent.flow) yield additionToFlow(text, last, name, written)
  else yield* additionsToBlock(text, parent, last, `${name}: ${written}`)
}

/** Behind the last item of a block. An entry of several lines is indented as the block is. */
export function* additionsToBlock(
  text: string,
  parent: CollectionLayout,
  last: Item,
  written: string,
): Generator<TextEdit> {
  const indent = indentOf(text, parent.items[0] ?? last)
  const entry = indented(text, last, written, indent)
  const end = lineEnd(text, last.end)
  const lineBreak = breakNear(text, last.end)
  yield { start: end, end, text: `${lineBreak}${indent}${entry}` }
  if (last.bodyEnd > last.end)
    yield { start: last.bodyEnd, end: last.bodyEnd, text: `${indent}${entry}${lineBreak}` }
}

/** The white space before the items of a block. */
export function indentOf(text: string, { start }: Item): string {
  return text.slice(lineStart(text, start), start).replace(/[^ \t]/g, ' ')
}

/** Several lines, all but the first with white space before them. */
export function indented(text: string, { end }: Item, lines: string, indent: string): string {
  return lines
    .split('\n')
    .map((line, index) => (index === 0 || line === '' ? line : indent + line))
    .join(breakNear(text, end))
}

function additionToFlow(text: string, last: Item, name: string, value: string): TextEdit {
  const between = last.key ? text.slice(last.key.text.end, valueStart(last)) : ': '
  const entry = `${name}${/^\s*:\s*$/.test(between) ? between : ': '}${value}`
  if (!isFirstOnLine(text, last.start))
    return { start: last.end, end: last.end, text: `, ${entry}` }
  const indent = text.slice(lineStart(text, last.start), last.start)
  const rest = restOfLine(text, last.end)
  const lineBreak = breakNear(text, last.start)
  if (!/^[ \t]*(?:,[ \t]*)?(?:#.*)?$/.test(rest))
    return { start: last.end, end: last.end, text: `,${lineBreak}${indent}${entry}` }
  const hasComma = /^[ \t]*,/.test(rest)
  return {
    start: last.end,
    end: last.end + rest.length,
    text: `${hasComma ? '' : ','}${rest}${lineBreak}${indent}${entry}${hasComma ? ',' : ''}`,
  }
}

/** Where the value of an item begins. */
export function valueStart({ value, end }: Item): number {
  if (value.kind === 'text') return value.start
  return value.kind === 'list' || value.kind === 'map' ? value.open - 1 : end
}

function isQuoted(text: string, { key }: Item): boolean {
  return key !== undefined && text[key.text.start] === '"'
}

/** The comma behind an item, past white space and comments. */
function commaBehind(text: string, offset: number): number | undefined {
  const comma = /(?:\s|#.*$)*,/my
  comma.lastIndex = offset
  return comma.test(text) ? comma.lastIndex - 1 : undefined
}

/**
 * The lines from `start` to `end`, with their last line break. Where the last of them ends the file
 * without one, the breaks before them go instead, so that the file still ends as it did.
 */
function wholeLines(text: string, start: number, end: number): TextEdit {
  const from = lineStart(text, start)
  const to = behindLine(text, end)
  const isOpenEnd = to === text.length && !text.endsWith('\n')
  return { start: isOpenEnd ? beforeBreaks(text, from) : from, end: to, text: '' }
}

/** Before the line breaks, and the blank lines between them, that end at the beginning of a line. */
function beforeBreaks(text: string, start: number): number {
  let before = start
  for (let index = start - 1; index >= 0 && /[ \t\r\n]/.test(text[index] ?? ''); index--)
    if (text[index] === '\n') before = text[index - 1] === '\r' ? index - 1 : index
  return before
}

function isFirstOnLine(text: string, offset: number): boolean {
  return /^[ \t]*$/.test(text.slice(lineStart(text, offset), offset))
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Where the text of a line ends, before its line break. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  if (end < 0) return text.length
  return end > offset && text[end - 1] === '\r' ? end - 1 : end
}

function behindLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end + 1
}

function restOfLine(text: string, offset: number): string {
  return text.slice(offset, lineEnd(text, offset))
}
