import {
  CHOMPING_MODE,
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
import { type NodeTable, NodeTableWriter } from './node-table.ts'
import type { TextNode, TextStyle } from './tree.ts'
import { isFast } from './yaml-subset.ts'

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
    const nodes = tableOf(events, text)
    return { kind: 'data', values, map: { kind: 'data', syntax: 'yaml', nodes } }
  } catch {
    return undefined // whatever the reason is, the authority words it, or reads what this cannot
  }
}

const styles: Readonly<Record<number, TextStyle>> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
}

const eventStyles = {
  plain: SCALAR_STYLE.PLAIN,
  single: SCALAR_STYLE.SINGLE_QUOTED,
  double: SCALAR_STYLE.DOUBLE_QUOTED,
  literal: SCALAR_STYLE.LITERAL_BLOCK,
  folded: SCALAR_STYLE.FOLDED_BLOCK,
  markdown: SCALAR_STYLE.PLAIN,
} as const

/** Takes the nodes of all documents of a plain text from the fast parser's events. */
function tableOf(events: readonly Event[], text: string): NodeTable {
  const writer = new NodeTableWriter(text)
  let next = 0
  /** How far the text has been read. */
  let offset = 0

  /** Adds a node and gives its end. */
  function node(): number {
    const event = events[next++]
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return scalar(event)
      case EVENT_ID.SEQUENCE:
        return sequence(event.start)
      case EVENT_ID.MAPPING:
        return mapping(event.start)
      default:
        writer.text('plain', offset, offset)
        return offset
    }
  }

  function scalar(event: ScalarEvent): number {
    const style = styles[event.style] ?? 'plain'
    const { valueStart, valueEnd, indent } = event
    if (valueStart < 0) writer.text('plain', offset, offset)
    else {
      const quote = style === 'single' || style === 'double' ? 1 : 0
      offset = valueEnd + quote
      writer.text(style, valueStart - quote, offset, Math.max(0, indent))
    }
    return offset
  }

  function sequence(start: number): number {
    writer.open('list', start)
    offset = start
    let end = start + 1
    while (events[next]?.type !== EVENT_ID.POP) {
      if (text[start] === '-' && isEmpty(events[next])) offset = behindHyphen(text, offset)
      end = node()
    }
    next++
    writer.close(end)
    return end
  }

  function mapping(start: number): number {
    writer.open(text[start] === '{' ? 'flowMap' : 'map', start)
    offset = start
    let end = start + 1
    while (events[next]?.type !== EVENT_ID.POP) {
      const key = events[next]
      node()
      if (key?.type === EVENT_ID.SCALAR && !isPlainName(text, key)) writer.name(keyName(text, key))
      end = node()
    }
    next++
    writer.close(end)
    return end
  }

  while (next < events.length) {
    next++ // the document's opening
    node()
    next++ // its closing
  }
  return writer.table()
}

function isEmpty(event: Event | undefined): boolean {
  return event?.type === EVENT_ID.SCALAR && event.valueStart < 0
}

/** What may be a number or a boolean. */
const otherScalar = /^(?:[-+.\d]|true$|false$)/i

/** Whether a key is called what is written there, as nearly all are. */
function isPlainName(text: string, { style, fast, valueStart, valueEnd }: ScalarEvent): boolean {
  const isPlain = fast && style === SCALAR_STYLE.PLAIN
  return isPlain && !otherScalar.test(text.slice(valueStart, valueEnd))
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
  if (key.style !== SCALAR_STYLE.PLAIN || !otherScalar.test(written)) return written
  return String(constructed(text, key))
}

/** What a text of YAML or JSON means, by how it is written. */
export function scalarValue(text: string, { start, end, style, indent = 0 }: TextNode): unknown {
  const quote = style === 'single' || style === 'double' ? 1 : 0
  return constructed(text, {
    type: EVENT_ID.SCALAR,
    valueStart: start + quote,
    valueEnd: end - quote,
    anchorStart: -1,
    anchorEnd: -1,
    tagStart: -1,
    tagEnd: -1,
    style: eventStyles[style],
    chomping: CHOMPING_MODE.CLIP,
    indent,
    fast: false,
  })
}

function constructed(source: string, scalar: ScalarEvent): unknown {
  const opening: Event = {
    type: EVENT_ID.DOCUMENT,
    explicitStart: false,
    explicitEnd: false,
    directives: [],
  }
  const events: Event[] = [opening, scalar, { type: EVENT_ID.POP }]
  return constructFromEvents(events, { source, schema: CORE_SCHEMA })[0]
}
