import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  Parser,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Comment } from './comments.ts'
import { isTooDeep } from './depth.ts'
import type { ParsedFile, SyntaxProblem } from './file.ts'
import { type NodeTable, NodeTableWriter } from './node-table.ts'
import { leadingSpaces } from './spans.ts'
import type { TextStyle } from './tree.ts'
import { findDefect, isMergeKey, tooDeepWords } from './yaml-defects.ts'
import { describeYamlError, unreadable } from './yaml-messages.ts'

/** Keys that stand twice and references that expand to too much are looked for in `findDefect`. */
const options = {
  merge: true,
  logLevel: 'silent',
  uniqueKeys: false,
} as const

/**
 * A text with more tokens (keys, values, brackets, line breaks, white space between them) or directives
 * than this is refused; a template has about 300. Each costs the library a few microseconds, and ten
 * where it is a mistake or a directive that is not known.
 */
const maxTokens = 400_000
const maxDirectives = 100

/** Reads YAML 1.2 with merge keys, with the `yaml` package. */
export function parseFull(text: string): ParsedFile {
  try {
    const { documents, comments, passed } = compose(text)
    for (const document of documents) {
      const [error] = document.errors
      const problem = error ? describeYamlError(error, document, text) : findDefect(document, text)
      if (problem) return broken(problem)
    }
    if (passed !== undefined) return broken(tooMuch(passed))
    const values: unknown[] = []
    for (const document of documents) values.push(document.toJS({ maxAliasCount: -1 }))
    if (isTooDeep(values)) return broken(tooDeep(text))
    return {
      kind: 'data',
      values,
      map: {
        kind: 'data',
        syntax: 'yaml',
        nodes: tableOf(documents, text),
        ...(comments.length > 0 ? { comments } : {}),
      },
    }
  } catch (error) {
    if (error instanceof RangeError) return broken(tooDeep(text))
    // The library throws now and then where it ought to report; that must not end the run.
    return broken(unreadable(text))
  }
}

function broken(problem: SyntaxProblem): ParsedFile {
  return { kind: 'broken', problems: [problem] }
}

function tooDeep(text: string): SyntaxProblem {
  const [message, suggestion] = tooDeepWords
  return { message, suggestion, start: 0, end: Math.min(1, text.length) }
}

function tooMuch(start: number): SyntaxProblem {
  return {
    message: `The file has more than ${maxTokens} keys, values and marks, or ${maxDirectives} directives; expected badge templates`,
    suggestion: 'Split it into files with fewer templates, or check how it was created',
    start,
    end: start + 1,
  }
}

interface Composed {
  readonly documents: readonly Document[]
  /** Those that speak to badgelint. */
  readonly comments: readonly Comment[]
  /** The offset at which there was more than is read. */
  readonly passed?: number
}

/**
 * The documents of a text, up to the first that has a mistake: the library would look for all others,
 * and nobody asks.
 */
function compose(text: string): Composed {
  const parser = new Parser()
  const composer = new Composer(options)
  const documents: Document[] = []
  const comments: Comment[] = []
  let directives = 0
  /** Whether there is nothing more to learn. */
  const isDone = (tokens: Iterable<CST.Token>): boolean => {
    for (const token of tokens) {
      documents.push(...composer.next(token))
      if (token.type === 'directive') directives += 1
      if (token.type === 'error') documents.push(...composer.end(true, text.length))
      if (documents.at(-1)?.errors.length) return true
    }
    return false
  }
  let tokens = 0
  let offset = 0
  for (const lexeme of new Lexer().lex(text)) {
    if (isDone(parser.next(lexeme))) return { documents, comments }
    if (tokens++ > maxTokens || directives > maxDirectives)
      return { documents, comments, passed: offset }
    const end = offset + (isMark(lexeme) ? 0 : lexeme.length)
    // `#` inside a text is not a comment.
    if (lexeme.startsWith('#') && lexeme.includes('badgelint-'))
      comments.push({ text: lexeme.slice(1), start: offset, end })
    offset = end
  }
  if (isDone(parser.end())) return { documents, comments }
  documents.push(...composer.end())
  return { documents, comments }
}

/** Whether a lexeme is no part of the text but tells what follows. */
function isMark(lexeme: string): boolean {
  return /^\p{Cc}$/u.test(lexeme) && lexeme !== '\n' && lexeme !== '\r' && lexeme !== '\t'
}

const styles: Readonly<Record<string, TextStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
}

/** Takes the nodes of all documents of a text. */
function tableOf(documents: readonly Document[], text: string): NodeTable {
  const writer = new NodeTableWriter(text)
  for (const { contents } of documents) new DocumentWriter(text, writer).node(contents)
  return writer.table()
}

class DocumentWriter {
  readonly #text: string
  readonly #writer: NodeTableWriter
  /** Rows by their names. */
  readonly #anchors = new Map<string, number>()

  constructor(text: string, writer: NodeTableWriter) {
    this.#text = text
    this.#writer = writer
  }

  /** Adds a node and gives its end. */
  node(node: unknown, fallback = 0): number {
    if (!isAlias(node) && !isMap(node) && !isSeq(node) && !isScalar(node)) {
      this.#writer.text('plain', fallback, fallback)
      return fallback
    }
    const [start, end] = node.range ?? [fallback, fallback]
    if (isAlias(node)) {
      this.#writer.alias(start, end, this.#anchors.get(node.source))
      return end
    }
    const row = this.#writer.next
    if (isScalar(node)) this.#scalar(node, start, end)
    else this.#collection(node, start, end)
    if (node.anchor) this.#anchors.set(node.anchor, row)
    return end
  }

  #collection(node: YAMLMap | YAMLSeq, start: number, end: number): void {
    if (isSeq(node)) {
      this.#writer.open('list', start)
      for (const item of node.items) this.node(isPair(item) ? item.value : item, start)
    } else {
      this.#writer.open(this.#text[start] === '{' ? 'flowMap' : 'map', start)
      for (const { key, value } of node.items) this.node(value, this.#key(key, start))
    }
    this.#writer.close(end)
  }

  /** Adds a key and gives its end. One that is no text has no name. */
  #key(key: unknown, fallback: number): number {
    if (isScalar(key) && !isMergeKey(key)) {
      const end = this.node(key, fallback)
      this.#writer.name(String(key.value ?? ''))
      return end
    }
    const [start, end] = (isNode(key) && key.range) || [fallback, fallback]
    if (isMergeKey(key)) this.#writer.mergeKey(start, end)
    else {
      this.#writer.text('plain', start, end)
      this.#writer.name('')
    }
    return end
  }

  #scalar(node: Scalar, start: number, end: number): void {
    const style = styles[node.type ?? 'PLAIN'] ?? 'plain'
    if (style !== 'literal' && style !== 'folded') {
      this.#writer.text(style, start, end)
      return
    }
    // The node begins at its header, `>-` or `|`; the text begins on the line below.
    const headerEnd = this.#text.indexOf('\n', start)
    const from = headerEnd < 0 ? end : Math.min(end, headerEnd + 1)
    const indent = leadingSpaces(this.#text.slice(from, end)) - leadingSpaces(String(node.value))
    this.#writer.text(style, from, end, Math.max(0, indent))
  }
}
