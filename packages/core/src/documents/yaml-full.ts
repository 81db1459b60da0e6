import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
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
import { behindAliases, type Entry, type TextStyle, type TreeNode } from './tree.ts'
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
    const { documents, passed } = compose(text)
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
      syntax: 'yaml',
      values,
      trees: () => documents.map((document) => new TreeBuilder(text).build(document.contents)),
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
    suggestion: 'Split it into files of fewer templates, or check how it was made',
    start,
    end: start + 1,
  }
}

/**
 * The documents of a text, up to the first that has a mistake: the library would look for all others,
 * and nobody asks. `passed` is the offset at which there was more than is read.
 */
function compose(text: string): { documents: Document[]; passed?: number } {
  const parser = new Parser()
  const composer = new Composer(options)
  const documents: Document[] = []
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
    if (isDone(parser.next(lexeme))) return { documents }
    if (tokens++ > maxTokens || directives > maxDirectives) return { documents, passed: offset }
    offset += isMark(lexeme) ? 0 : lexeme.length
  }
  if (isDone(parser.end())) return { documents }
  documents.push(...composer.end())
  return { documents }
}

/** Whether a lexeme is no part of the text but tells what follows. */
function isMark(lexeme: string): boolean {
  return /^\p{Cc}$/u.test(lexeme) && lexeme !== '\n' && lexeme !== '\r' && lexeme !== '\t'
}

/** Comments of a YAML text with their offsets. `#` inside a text is not a comment. */
export function yamlComments(text: string): Comment[] {
  const comments: Comment[] = []
  let offset = 0
  for (const token of new Lexer().lex(text)) {
    if (isMark(token)) continue
    if (token.startsWith('#'))
      comments.push({ text: token.slice(1), start: offset, end: offset + token.length })
    offset += token.length
  }
  return comments
}

const styles: Readonly<Record<string, TextStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
}

class TreeBuilder {
  readonly #text: string
  readonly #anchors = new Map<string, TreeNode>()

  constructor(text: string) {
    this.#text = text
  }

  build(node: unknown, fallback = 0): TreeNode {
    if (!isAlias(node) && !isMap(node) && !isSeq(node) && !isScalar(node))
      return { kind: 'text', start: fallback, end: fallback, style: 'plain' }
    const [start, end] = node.range ?? [fallback, fallback]
    if (isAlias(node)) return { kind: 'alias', start, end, target: this.#anchors.get(node.source) }
    const built = this.#buildAnchored(node, start, end)
    if (node.anchor) this.#anchors.set(node.anchor, built)
    return built
  }

  #buildAnchored(node: Scalar | YAMLMap | YAMLSeq, start: number, end: number): TreeNode {
    if (isScalar(node)) return this.#textNode(node, start, end)
    if (isSeq(node)) {
      const items = node.items.map((item) => this.build(isPair(item) ? item.value : item, start))
      return { kind: 'list', start, end, items }
    }
    const entries: Entry[] = []
    const merged: TreeNode[] = []
    for (const { key, value } of node.items) {
      const keyNode = this.build(key, start)
      const valueNode = this.build(value, keyNode.end)
      if (isMergeKey(key)) {
        const source = behindAliases(valueNode)
        merged.push(...(source?.kind === 'list' ? source.items : [valueNode]))
        continue
      }
      const name = isScalar(key) ? String(key.value ?? '') : ''
      entries.push({ key: name, keyStart: keyNode.start, keyEnd: keyNode.end, value: valueNode })
    }
    return { kind: 'map', start, end, flow: this.#text[start] === '{', entries, merged }
  }

  #textNode(node: Scalar, start: number, end: number): TreeNode {
    const style = styles[node.type ?? 'PLAIN'] ?? 'plain'
    if (style !== 'literal' && style !== 'folded') return { kind: 'text', start, end, style }
    // The node begins at its header, `>-` or `|`; the text begins on the line below.
    const headerEnd = this.#text.indexOf('\n', start)
    return { kind: 'text', start: headerEnd < 0 ? end : Math.min(end, headerEnd + 1), end, style }
  }
}
