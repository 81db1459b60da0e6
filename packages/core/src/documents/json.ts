import type { ArrayNode, MemberNode, ValueNode } from '@humanwhocodes/momoa'
import { deepest, isTooDeep } from './depth.ts'
import type { ParsedFile, SyntaxProblem } from './file.ts'
import type { TreeNode } from './tree.ts'

/**
 * Parses a JSON file. `JSON.parse` reads the values; momoa is loaded only where a place is asked
 * for, or where something is wrong.
 */
export async function parseJson(text: string): Promise<ParsedFile> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { kind: 'broken', problems: [await wordError(text)] }
  }
  if (isTooDeep(value)) return { kind: 'broken', problems: [tooDeep] }
  const { parse } = await import('@humanwhocodes/momoa')
  const tree = () => {
    const body = parse(text, { mode: 'json', ranges: true }).body
    return treeOf(body)
  }
  if (countKeys(text) !== countMembers(value)) {
    const repeated = findRepeated(tree())
    if (repeated) return { kind: 'broken', problems: [repeated] }
  }
  return { kind: 'data', syntax: 'json', values: [value], trees: () => [tree()] }
}

const tooDeep: SyntaxProblem = {
  message: `Lists and groups are nested more than ${deepest} deep; expected a badge template`,
  suggestion: 'Check how the file was made; a template needs about five levels',
  start: 0,
  end: 1,
}

/** How many keys are written in a JSON text that is known to parse. */
function countKeys(text: string): number {
  let keys = 0
  for (const match of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) if (match[1] !== undefined) keys++
  return keys
}

/** How many members its value has: fewer than keys are written where one is written twice. */
function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const children = Object.values(value)
  let members = Array.isArray(value) ? 0 : children.length
  for (const child of children) members += countMembers(child)
  return members
}

function treeOf(node: ValueNode): TreeNode {
  const [start, end] = node.range ?? [0, 0]
  if (node.type === 'Array') return { kind: 'list', start, end, items: itemsOf(node) }
  if (node.type === 'Object')
    return { kind: 'map', start, end, flow: true, entries: node.members.map(entryOf), merged: [] }
  return { kind: 'text', start, end, style: node.type === 'String' ? 'double' : 'plain' }
}

function itemsOf(node: ArrayNode): TreeNode[] {
  return node.elements.map((element) => treeOf(element.value))
}

function entryOf(member: MemberNode): (TreeNode & { kind: 'map' })['entries'][number] {
  const [keyStart, keyEnd] = member.name.range ?? [0, 0]
  const key = member.name.type === 'String' ? member.name.value : member.name.name
  return { key, keyStart, keyEnd, value: treeOf(member.value) }
}

function findRepeated(tree: TreeNode): SyntaxProblem | undefined {
  if (tree.kind === 'list') {
    for (const item of tree.items) {
      const repeated = findRepeated(item)
      if (repeated) return repeated
    }
  }
  if (tree.kind !== 'map') return undefined
  const seen = new Set<string>()
  for (const { key, keyStart, keyEnd, value } of tree.entries) {
    if (seen.has(key))
      return {
        message: `The key "${key}" stands here a second time; expected each key once`,
        suggestion: 'Remove one of the two, or rename it',
        start: keyStart,
        end: keyEnd,
      }
    seen.add(key)
    const repeated = findRepeated(value)
    if (repeated) return repeated
  }
  return undefined
}

/** Says in plain words what keeps a text from being JSON, at the place where a reader would look. */
async function wordError(text: string): Promise<SyntaxProblem> {
  const offset = await errorOffset(text)
  const there = text.slice(offset)
  const before = text.slice(0, offset).trimEnd()
  const at = (message: string, suggestion: string, length = 1): SyntaxProblem => ({
    message,
    suggestion,
    start: offset,
    end: Math.min(text.length, offset + length),
  })
  if (text.trim() === '')
    return at('The file is empty; expected JSON', 'Write the template, or delete the file')
  if (there.trim() === '')
    return at('The file ends too early; a bracket or quote is still open', 'Close what was opened')
  if (/^\/[/*]/.test(there) || there.startsWith('#'))
    return at('JSON has no comments', 'Remove the comment, or use YAML, which has them')
  if (there.startsWith("'")) return at('Text in single quotes; JSON wants double quotes', 'Use "…"')
  if (/^[\]}]/.test(there) && before.endsWith(','))
    return at(
      'A comma stands before a closing bracket; JSON allows none after the last item',
      'Remove the comma',
    )
  if (/^[\r\n]/.test(there))
    return at(
      'A text runs on to the next line; expected its closing quote',
      'Close the quote, and write line breaks as \\n',
    )
  const word = /^"?[^\s"{}[\],:]+"?|^["{}[\],:]/.exec(there)?.[0] ?? there.slice(0, 1)
  if (/["\d\]}a-z]$/i.test(before) && /^["{[\w]/.test(there))
    return at(
      `\`${word}\` is not expected here; expected a comma, a colon or a closing bracket before it`,
      'Look for a quote or a comma too few or too many on this line',
      word.length,
    )
  return at(
    `\`${word}\` is not expected here`,
    'Look for a quote, comma or bracket too few or too many',
    word.length,
  )
}

/** The offset at which a text stops being JSON; its length where it ends too early. */
async function errorOffset(text: string): Promise<number> {
  const { parse } = await import('@humanwhocodes/momoa')
  const end = text.trimEnd().length
  try {
    parse(text, { mode: 'json' })
  } catch (error) {
    if (!(error instanceof Error && 'offset' in error && typeof error.offset === 'number')) return 0
    const last = /(?:"(?:[^"\\]|\\.)*"|[^\s"{}[\],:]+)$/.exec(text.slice(0, end))?.index
    return error.constructor.name === 'UnexpectedEOF' || error.offset === last ? end : error.offset
  }
  // What momoa lets pass and JSON does not: a line break or control character within a text.
  const inText = /"(?:(?!\p{Cc})[^"\\]|\\.)*\p{Cc}/u.exec(text)
  return inText ? inText.index + inText[0].length - 1 : 0
}
