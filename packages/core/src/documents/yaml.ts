import {
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
} from 'js-yaml'
import { deepest } from './depth.ts'
import type { ParsedFile } from './file.ts'
import type { Entry, TextStyle, TreeNode } from './tree.ts'

/**
 * Parses a YAML file. Nearly all templates use a plain subset of YAML, and a faster parser reads
 * those; everything else (anchors, tags, merge keys, tabs, comments that speak to badgelint, and
 * whatever the fast one refuses) goes to the `yaml` package, which is the authority. A differential
 * fuzz test holds the two to the same values on what passes `isPlain`.
 */
export async function parseYaml(text: string): Promise<ParsedFile> {
  const plain = parsePlain(text)
  if (plain) return plain
  const { parseWithAuthority } = await import('./yaml-authority.ts')
  return parseWithAuthority(text)
}

/** Parses a text that keeps to the plain subset; undefined where it is for the authority to read. */
export function parsePlain(text: string): ParsedFile | undefined {
  if (!isPlain(text)) return undefined
  try {
    const events = parseEvents(text, { maxDepth: deepest })
    const values = constructFromEvents(events, { source: text, schema: CORE_SCHEMA })
    return {
      kind: 'data',
      syntax: 'yaml',
      values,
      trees: () => treesFromEvents(parseEvents(text, { maxDepth: deepest }), text),
    }
  } catch {
    return undefined // whatever the reason is, the authority words it, or reads what this cannot
  }
}

/** What takes a text out of the plain subset. Refuses rather too much than too little. */
const special = [
  /(?:^|[\s,[{:?-])[&*!@`%](?=\S)/mu, // may be an anchor, an alias, a tag or a directive
  /<</mu, // may be a merge key
  /(?:^|[\s,[{-])\?(?=\s|$)/mu, // may be a complex key
  /^[ -]*:|[[{,]\s*:(?=[\s,\]}])/mu, // an empty key, which one reads as `null`
  /(?:^|[\s,[{])(?:null|Null|NULL|~)\s*[:,}]/mu, // null as a key, likewise
  /[|>]-?[+1-9][-+1-9]?(?:\s|$)/mu, // a text block that states its indentation or keeps blank lines
  /\\\r?\n *\r?\n/mu, // a blank line behind an escaped line break
  /(?<![\w.-])[-+]?[\d.]+[eE]\+?\d{3,}(?![\w.-])|\d{300}/mu, // a number that is too large for one
  /^(?:\.\.\.|---.| +---(?:\s|$))/mu, // an end marker, or one with something behind or before it
  /\r(?!\n)/mu,
  /(?![\r\n])[\p{Cc}\u2028\u2029\ufeff]/mu, // tabs among them
  /badgelint-/mu, // comments are read by the authority's lexer
]
const anySpecial = new RegExp(special.map(({ source }) => source).join('|'), 'mu')

/** Whether a text keeps to the subset in which both parsers are known to agree. */
export function isPlain(text: string): boolean {
  return !anySpecial.test(text)
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

  function node(): TreeNode {
    const event = events[next++]
    switch (event?.type) {
      case EVENT_ID.SCALAR: {
        const quoted =
          event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED
        const style = styles[event.style] ?? 'plain'
        if (event.valueStart < 0) return nothing()
        if (quoted)
          return { kind: 'text', start: event.valueStart - 1, end: event.valueEnd + 1, style }
        const start = style === 'plain' ? event.valueStart : lineStart(text, event.valueStart)
        return { kind: 'text', start, end: Math.max(start, event.valueEnd), style }
      }
      case EVENT_ID.SEQUENCE: {
        const items: TreeNode[] = []
        while (events[next]?.type !== EVENT_ID.POP) items.push(node())
        next++
        return {
          kind: 'list',
          start: event.start,
          end: items.at(-1)?.end ?? event.start + 1,
          items,
        }
      }
      case EVENT_ID.MAPPING: {
        const entries: Entry[] = []
        while (events[next]?.type !== EVENT_ID.POP) {
          const keyEvent = events[next]
          const key = node()
          const value = node()
          const name = keyEvent?.type === EVENT_ID.SCALAR ? getScalarValue(text, keyEvent) : ''
          entries.push({ key: name, keyStart: key.start, keyEnd: key.end, value })
        }
        next++
        const flow = text[event.start] === '{'
        return {
          kind: 'map',
          start: event.start,
          end: entries.at(-1)?.value.end ?? event.start + 1,
          flow,
          entries,
          merged: [],
        }
      }
      default:
        return { kind: 'text', start: 0, end: 0, style: 'plain' }
    }
  }

  /** A value that is not written stands right behind what comes before it. */
  function nothing(): TreeNode {
    const before = events[next - 2]
    const offset = before?.type === EVENT_ID.SCALAR ? Math.max(0, before.valueEnd) : 0
    return { kind: 'text', start: offset, end: offset, style: 'plain' }
  }

  const trees: TreeNode[] = []
  while (next < events.length) {
    next++ // the document's opening
    trees.push(node())
    next++ // its closing
  }
  return trees
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}
