import {
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml'
import { maxDepth } from './depth.ts'
import type { ParsedFile } from './file.ts'
import type { Entry, TextStyle, TreeNode } from './tree.ts'

/**
 * Parses a YAML file. Nearly all templates use a plain subset of YAML, and a faster parser reads
 * those; everything else (anchors, tags, merge keys, tabs, comments that speak to badgelint, and
 * whatever the fast one refuses) goes to the `yaml` package, which is the authority. A differential
 * fuzz test holds the two to the same values on what passes `isFast`.
 */
export async function parseYaml(text: string): Promise<ParsedFile> {
  const plain = parseFast(text)
  if (plain) return plain
  const { parseFull } = await import('./yaml-full.ts')
  return parseFull(text)
}

/** Parses a text that keeps to the plain subset; undefined where it is for the authority to read. */
export function parseFast(text: string): ParsedFile | undefined {
  if (!isFast(text)) return undefined
  try {
    const events = parseEvents(text, { maxDepth })
    const values = constructFromEvents(events, { source: text, schema: CORE_SCHEMA })
    return {
      kind: 'data',
      syntax: 'yaml',
      values,
      trees: () => treesFromEvents(events, text),
    }
  } catch {
    return undefined // whatever the reason is, the authority words it, or reads what this cannot
  }
}

/**
 * What takes a text out of the plain subset. Refuses rather too much than too little. Each begins with
 * the mark itself and looks back for what stands before it, since marks are rare and white space is not;
 * none looks past another mark of its kind, so that all together take time in proportion to the text.
 */
const special = [
  /[&*!@`%](?=\S)(?<=(?:^|[\s,[{:?-]).)/mu, // may be an anchor, an alias, a tag or a directive
  /!(?=\s)(?<=(?:^[ -]*|[:,[{?-]\s*)!)/mu, // likewise, with nothing behind it
  /<</mu, // may be a merge key
  /\?(?=\s|$)(?<=(?:^|[\s,[{-]).)/mu, // may be a complex key
  /:(?<=(?:^[ -]*|[[{,]\s*):)/mu, // an empty key, which one reads as `null`
  /[:,}](?<=(?:^|[\s,[{])(?:null|Null|NULL|~)\s*[:,}])/mu, // null as a key, likewise
  /[|>]-?[+1-9][-+1-9]?(?:\s|$)/mu, // a text block that states its indentation or keeps blank lines
  /[|>](?<=^ *[|>])(?=-?\s*$)/mu, // a text block whose header stands on a line of its own
  /\[[^[\]{}\n]*:\s/mu, // a pair in a list in brackets
  /\[(?= *(?:#.*)?\r?$)/mu, // such a list of several lines, in which one may stand
  /\\\r?\n *\r?\n/mu, // a blank line behind an escaped line break
  /\d{3}(?![\w.-])(?<=(?<![\w.-])[-+]?[\d.]+[eE]\+?\d{3,})/mu, // a number that is too large for one
  /\d{300}/mu, // likewise
  /\.\.\.(?<=^\.\.\.)|---(?<=^---).|---(?<=^ +---)(?=\s|$)/mu, // an end marker, or one with something beside it
  /\r(?!\n)/mu,
  /[^\P{Cc}\r\n]|[\u2028\u2029\ufeff]/mu, // tabs among them
]
const anySpecial = new RegExp(special.map(({ source }) => source).join('|'), 'mu')

/** Whether a text keeps to the subset in which both parsers are known to agree. */
export function isFast(text: string): boolean {
  // Comments that speak to badgelint are read by the authority's lexer.
  return !anySpecial.test(text) && !text.includes('badgelint-')
}

const styles: Readonly<Record<number, TextStyle>> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
}

/** Builds the trees of all documents of a plain text from the fast parser's events. */
function treesFromEvents(events: readonly Event[], text: string): TreeNode[] {
  let next = 0
  /** How far the text has been read. */
  let offset = 0

  function node(): TreeNode {
    const event = events[next++]
    switch (event?.type) {
      case EVENT_ID.SCALAR: {
        const style = styles[event.style] ?? 'plain'
        if (event.valueStart < 0) return { kind: 'text', start: offset, end: offset, style }
        offset = event.valueEnd
        if (style === 'plain') return { kind: 'text', start: event.valueStart, end: offset, style }
        if (style === 'single' || style === 'double')
          return { kind: 'text', start: event.valueStart - 1, end: ++offset, style }
        const isEmpty = event.valueStart === event.valueEnd
        const start = isEmpty ? event.valueStart : lineStart(text, event.valueStart)
        return { kind: 'text', start, end: Math.max(start, offset), style }
      }
      case EVENT_ID.SEQUENCE: {
        const items: TreeNode[] = []
        const { start } = event
        offset = start
        while (events[next]?.type !== EVENT_ID.POP) {
          if (text[start] === '-') offset = behindHyphen(text, offset)
          items.push(node())
        }
        next++
        return { kind: 'list', start, end: items.at(-1)?.end ?? start + 1, items }
      }
      case EVENT_ID.MAPPING: {
        const entries: Entry[] = []
        const { start } = event
        offset = start
        while (events[next]?.type !== EVENT_ID.POP) {
          const keyEvent = events[next]
          const key = node()
          const value = node()
          const name = keyEvent?.type === EVENT_ID.SCALAR ? keyName(text, keyEvent) : ''
          entries.push({ key: name, keyStart: key.start, keyEnd: key.end, value })
        }
        next++
        const end = entries.at(-1)?.value.end ?? start + 1
        return { kind: 'map', start, end, flow: text[start] === '{', entries, merged: [] }
      }
      default:
        return { kind: 'text', start: offset, end: offset, style: 'plain' }
    }
  }

  const trees: TreeNode[] = []
  while (next < events.length) {
    next++ // the document's opening
    trees.push(node())
    next++ // its closing
  }
  return trees
}

/** Behind the next hyphen that opens an item; what stands before it is no text. */
function behindHyphen(text: string, offset: number): number {
  const hyphen = /(?:[\s:,[\]{}]|#[^\n]*\n)*-/y
  hyphen.lastIndex = offset
  return hyphen.test(text) ? hyphen.lastIndex : offset
}

/** A key as the value has it: a number as it would be written in full. */
function keyName(text: string, key: ScalarEvent): string {
  const written = getScalarValue(text, key)
  if (key.style !== SCALAR_STYLE.PLAIN || !/^(?:[-+.\d]|true$|false$)/i.test(written))
    return written
  const opening: Event = {
    type: EVENT_ID.DOCUMENT,
    explicitStart: false,
    explicitEnd: false,
    directives: [],
  }
  const [value] = constructFromEvents([opening, key, { type: EVENT_ID.POP }], { source: text })
  return String(value)
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}
