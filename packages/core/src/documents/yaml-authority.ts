import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type ParsedNode,
  parseAllDocuments,
  type Scalar,
  type YAMLError,
} from 'yaml'
import { deepest, isTooDeep } from './depth.ts'
import type { ParsedFile, SyntaxProblem } from './file.ts'
import type { Comment } from './suppressions.ts'
import type { Entry, TextStyle, TreeNode } from './tree.ts'

/** Reads YAML 1.2 with merge keys, with the `yaml` package. */
export function parseWithAuthority(text: string): ParsedFile {
  try {
    const parsed = parseAllDocuments(text, { merge: true, prettyErrors: false, logLevel: 'silent' })
    const documents = Array.isArray(parsed) ? parsed : []
    const error = documents.flatMap((document) => document.errors)[0]
    if (error) return broken(wordError(error, text))
    const values: unknown[] = []
    for (const document of documents) values.push(document.toJS({ maxAliasCount: 100 }))
    if (isTooDeep(values)) return broken(tooDeep(text))
    return {
      kind: 'data',
      syntax: 'yaml',
      values,
      trees: () =>
        documents.map((document) => new TreeBuilder(document, text).build(document.contents)),
    }
  } catch (error) {
    if (error instanceof RangeError) return broken(tooDeep(text))
    if (error instanceof ReferenceError) return broken(aliasBomb(text))
    throw error
  }
}

function broken(problem: SyntaxProblem): ParsedFile {
  return { kind: 'broken', problems: [problem] }
}

function tooDeep(text: string): SyntaxProblem {
  return {
    message: `Lists and groups are nested more than ${deepest} deep; expected a badge template`,
    suggestion: 'Check how the file was made; a template needs about five levels',
    start: 0,
    end: Math.min(1, text.length),
  }
}

function aliasBomb(text: string): SyntaxProblem {
  const alias = /\*\S+/.exec(text)
  return {
    message: 'References (`*name`) in this file expand to far more text than a template needs',
    suggestion: 'Write the values out instead of referring to them again and again',
    start: alias?.index ?? 0,
    end: (alias?.index ?? 0) + (alias?.[0].length ?? 1),
  }
}

/** Comments of a YAML text with their offsets. `#` inside a text is not a comment. */
export function yamlComments(text: string): Comment[] {
  const comments: Comment[] = []
  let offset = 0
  for (const token of new Lexer().lex(text)) {
    if (/^\p{Cc}$/u.test(token) && token !== '\n' && token !== '\r' && token !== '\t') continue
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
  readonly #document: Document.Parsed<ParsedNode, boolean>
  readonly #text: string
  readonly #built = new Map<Node, TreeNode>()

  constructor(document: Document.Parsed<ParsedNode, boolean>, text: string) {
    this.#document = document
    this.#text = text
  }

  build(node: unknown, fallback = 0): TreeNode {
    if (!isAlias(node) && !isMap(node) && !isSeq(node) && !isScalar(node))
      return { kind: 'text', start: fallback, end: fallback, style: 'plain' }
    const known = this.#built.get(node)
    if (known) return known
    const [start, end] = node.range ?? [fallback, fallback]
    if (isScalar(node)) return this.#textNode(node, start, end)
    if (isAlias(node)) {
      const target = node.resolve(this.#document)
      return { kind: 'alias', start, end, target: target && this.#built.get(target) }
    }
    if (isSeq(node)) {
      const items: TreeNode[] = []
      const list: TreeNode = { kind: 'list', start, end, items }
      this.#built.set(node, list)
      for (const item of node.items) items.push(this.build(isPair(item) ? item.value : item, start))
      return list
    }
    const entries: Entry[] = []
    const merged: TreeNode[] = []
    const map: TreeNode = { kind: 'map', start, end, flow: node.flow === true, entries, merged }
    this.#built.set(node, map)
    for (const { key, value } of node.items) {
      const keyNode = this.build(key, start)
      const valueNode = this.build(value, keyNode.end)
      const name = isScalar(key) ? String(key.value) : ''
      if (name === '<<' && isScalar(key) && key.type === 'PLAIN')
        merged.push(...(valueNode.kind === 'list' ? valueNode.items : [valueNode]))
      else
        entries.push({ key: name, keyStart: keyNode.start, keyEnd: keyNode.end, value: valueNode })
    }
    return map
  }

  #textNode(node: Scalar, start: number, end: number): TreeNode {
    const style = styles[node.type ?? 'PLAIN'] ?? 'plain'
    if (style !== 'literal' && style !== 'folded') return { kind: 'text', start, end, style }
    // The node begins at its header, `>-` or `|`; the text begins on the line below.
    const headerEnd = this.#text.indexOf('\n', start)
    return { kind: 'text', start: headerEnd < 0 ? end : Math.min(end, headerEnd + 1), end, style }
  }
}

/** The words for each error code of the `yaml` package; `%` stands for what is written there. */
const words: Readonly<Record<string, readonly [message: string, suggestion: string]>> = {
  ALIAS_PROPS: [
    'A reference (`*name`) cannot have properties of its own',
    'Remove what stands before it',
  ],
  BAD_ALIAS: [
    'The reference `%` points to nothing',
    'Put the text in quotes, or define the name with `&` first',
  ],
  BAD_DIRECTIVE: [
    'A line that begins with `%` is a YAML directive, and this one is not known',
    'Put the text in quotes',
  ],
  BAD_DQ_ESCAPE: [
    '`%` is not an escape that YAML knows',
    'Write `\\\\` for a backslash, or use single quotes',
  ],
  BAD_INDENT: [
    'This line is not indented like its neighbours',
    'Give lines that belong together the same number of spaces in front',
  ],
  BAD_PROP_ORDER: ['An anchor or tag stands in the wrong place', 'Put it right before the value'],
  BAD_SCALAR_START: ['A text cannot begin with `%`', 'Put the text in quotes'],
  BLOCK_AS_IMPLICIT_KEY: [
    'A second `:` on this line makes the text look like a key',
    'Put the text in quotes',
  ],
  BLOCK_IN_FLOW: ['A text block cannot stand inside brackets', 'Write it in quotes on one line'],
  DUPLICATE_KEY: [
    'The key `%` stands here a second time; expected each key once',
    'Remove one of the two, or rename it',
  ],
  IMPOSSIBLE: ['This cannot be read as YAML', 'Put texts with special characters in quotes'],
  KEY_OVER_1024_CHARS: [
    'A key is longer than 1024 characters',
    'Check for a missing quote or colon above',
  ],
  MISSING_CHAR: ['A bracket, quote, colon or comma is missing here', 'Close what was opened above'],
  MULTILINE_IMPLICIT_KEY: [
    'A key runs over several lines; expected `key: value` on one line',
    'Look for a missing colon, or put the text in quotes',
  ],
  MULTIPLE_ANCHORS: ['A value has two anchors', 'Keep one `&name`'],
  MULTIPLE_DOCS: ['A second document begins here', 'Put `---` between documents'],
  MULTIPLE_TAGS: ['A value has two tags', 'Keep one'],
  NON_STRING_KEY: ['A key is not a text', 'Put the key in quotes'],
  TAB_AS_INDENT: [
    'A tab is used for indentation; YAML wants spaces',
    'Replace the tab with two spaces',
  ],
  TAG_RESOLVE_FAILED: ['The tag `%` is not known', 'Put the text in quotes'],
  UNEXPECTED_TOKEN: [
    '`%` is not expected here',
    'Put the text in quotes, or look for a missing bracket or colon above',
  ],
}

function wordError(error: YAMLError, text: string): SyntaxProblem {
  const [start] = error.pos
  const end = Math.max(start + 1, Math.min(error.pos[1], endOfLine(text, start)))
  const there = text.slice(start, end).trim()
  const shown = there.length > 40 ? `${there.slice(0, 40)}…` : there || 'the end of the file'
  const [message, suggestion] = words[error.code] ?? words.IMPOSSIBLE ?? ['', '']
  return { message: message.replace('%', () => shown), suggestion, start, end }
}

function endOfLine(text: string, offset: number): number {
  const end = text.slice(offset).search(/[\r\n]/)
  return end < 0 ? text.length : offset + end
}
