import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type ParsedNode,
  parseAllDocuments,
  type Scalar,
  visit,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { deepest, isTooDeep } from './depth.ts'
import type { ParsedFile, SyntaxProblem } from './file.ts'
import type { Comment } from './suppressions.ts'
import { behindAliases, type Entry, type TextStyle, type TreeNode } from './tree.ts'

/** Reads YAML 1.2 with merge keys, with the `yaml` package. */
export function parseWithAuthority(text: string): ParsedFile {
  try {
    const parsed = parseAllDocuments(text, { merge: true, prettyErrors: false, logLevel: 'silent' })
    const documents = Array.isArray(parsed) ? parsed : []
    const error = documents.flatMap((document) => document.errors)[0]
    if (error) return broken(wordError(error, text))
    for (const document of documents) {
      const problem = findFlaw(document, text)
      if (problem) return broken(problem)
    }
    const values: unknown[] = []
    for (const document of documents) values.push(document.toJS({ maxAliasCount: 100 }))
    if (isTooDeep(values)) return broken(tooDeep(text))
    return {
      kind: 'data',
      syntax: 'yaml',
      values,
      trees: () => documents.map((document) => new TreeBuilder(text).build(document.contents)),
    }
  } catch (error) {
    if (error instanceof ReferenceError) return broken(aliasBomb(text))
    if (error instanceof RangeError) return broken(tooDeep(text))
    // The library throws now and then where it ought to report; that must not end the run.
    return broken({ ...wordsFor('IMPOSSIBLE', ''), start: 0, end: Math.min(1, text.length) })
  }
}

type YamlDocument = Document.Parsed<ParsedNode, boolean>

/** What the library lets pass: references that lead nowhere, and a quote closed by an escaped one. */
function findFlaw(document: YamlDocument, text: string): SyntaxProblem | undefined {
  const anchors = new Map<string, Node>()
  let problem: SyntaxProblem | undefined
  const behind = (node: unknown) => (isAlias(node) ? anchors.get(node.source) : node)
  // What is not known yet is reported when its turn comes.
  const isGroup = (node: unknown) => isMap(behind(node)) || behind(node) === undefined
  const stop = (node: unknown, message: string, suggestion: string) => {
    const [start, end] = (isNode(node) && node.range) || [0, 1]
    const shown = text.slice(start, Math.max(start + 1, Math.min(end, endOfLine(text, start))))
    problem = {
      message: message.replace('%', () => shown),
      suggestion,
      start,
      end: start + shown.length,
    }
    return visit.BREAK
  }
  visit(document, {
    Alias(_, alias) {
      const target = anchors.get(alias.source)
      if (target === undefined) return stop(alias, ...(words.BAD_ALIAS ?? ['', '']))
      const [start] = alias.range ?? [0]
      const isInside = target.range && start >= target.range[0] && start < target.range[1]
      return isInside
        ? stop(
            alias,
            'The reference `%` points to the list or group that it stands in, which has no end',
            'Remove the reference, or write the value out',
          )
        : undefined
    },
    Node(_, node) {
      if ('anchor' in node && node.anchor) anchors.set(node.anchor, node)
      const isOpen =
        isScalar(node) &&
        node.type === 'QUOTE_DOUBLE' &&
        !/^"(?:[^"\\]|\\[\s\S])*"$/.test(text.slice(...(node.range ?? [0, 0])))
      return isOpen ? stop(node, ...(words.MISSING_CHAR ?? ['', ''])) : undefined
    },
    Pair(_, { key, value }) {
      if (!isMergeKey(key)) return undefined
      const source = behind(value)
      return (isSeq(source) ? source.items.every(isGroup) : isGroup(value))
        ? undefined
        : stop(
            value ?? key,
            '`<<` takes over the keys of other groups, and `%` is not one',
            'Write `<<: *name` with the name of a group of keys, or put the key in quotes',
          )
    },
  })
  return problem
}

/** With merge keys on, the library gives a plain `<<` as a symbol. */
function isMergeKey(key: unknown): boolean {
  return isScalar(key) && typeof key.value === 'symbol'
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
  RESOURCE_EXHAUSTION: [
    'Lists and groups are nested too deep here; expected a badge template',
    'Check how the file was made; a template needs about five levels',
  ],
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
  return { ...wordsFor(error.code, text.slice(start, end)), start, end }
}

function wordsFor(code: string, there: string): { message: string; suggestion: string } {
  const trimmed = there.trim()
  const shown = trimmed.length > 40 ? `${trimmed.slice(0, 40)}…` : trimmed || 'the end of the file'
  const [message, suggestion] = words[code] ?? words.IMPOSSIBLE ?? ['', '']
  return { message: message.replace('%', () => shown), suggestion }
}

function endOfLine(text: string, offset: number): number {
  const end = text.slice(offset).search(/[\r\n]/)
  return end < 0 ? text.length : offset + end
}
