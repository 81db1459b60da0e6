import { conflictIn } from './conflict.ts'
import { isTooDeep, maxDepth } from './depth.ts'
import type { ParsedFile, SyntaxProblem } from './file.ts'
import { type NodeTable, NodeTableWriter, treesOf } from './node-table.ts'
import type { TreeNode } from './tree.ts'

/**
 * Parses a JSON file. `JSON.parse` reads the values, and what it accepts is plain enough to be gone through
 * for their places; momoa is loaded only where something is wrong.
 */
export async function parseJson(text: string): Promise<ParsedFile> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { kind: 'broken', problems: [await describeYamlError(text)] }
  }
  if (isTooDeep(value)) return { kind: 'broken', problems: [tooDeep(text)] }
  const { nodes, keys } = tableOf(text)
  if (keys !== countMembers(value)) {
    const [tree] = treesOf(nodes, text)
    const repeated = tree && findRepeated(tree)
    if (repeated) return { kind: 'broken', problems: [repeated] }
  }
  return { kind: 'data', values: [value], map: { kind: 'data', syntax: 'json', nodes } }
}

/** So many characters of a file are quoted in a message. */
const maxQuoted = 100

function tooDeep(text: string): SyntaxProblem {
  const start = depthPassed(text) ?? 0
  return {
    message: `Lists and objects are nested more than ${maxDepth} deep; expected a badge template`,
    suggestion: 'Check how the file was created; a template needs about five levels',
    start,
    end: Math.min(text.length, start + 1),
  }
}

/** Where a bracket opens that is nested too deep; undefined where none does. */
function depthPassed(text: string): number | undefined {
  let depth = 0
  let within = 0
  for (const match of text.matchAll(/["[\]{}]/g)) {
    if (match.index < within) continue
    if (match[0] === '"') within = endOfText(text, match.index)
    else if (/[\]}]/.test(match[0])) depth -= 1
    else if (depth++ > maxDepth) return match.index
  }
  return undefined
}

/** Where the text ends that a quote opens at `start`, its closing quote included. */
function endOfText(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0
    while (text[quote - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0) return quote + 1
  }
  return text.length
}

/** The nodes of a JSON text that is known to parse, and how many keys are written in it. */
function tableOf(text: string): { nodes: NodeTable; keys: number } {
  const writer = new NodeTableWriter(text)
  let keys = 0
  let index = 0
  while (index < text.length) {
    const start = index++
    switch (text[start]) {
      case '{':
        writer.open('flowMap', start)
        break
      case '[':
        writer.open('list', start)
        break
      case '}':
      case ']':
        writer.close(index)
        break
      case '"': {
        index = endOfText(text, start)
        writer.text('double', start, index)
        colon.lastIndex = index
        if (!colon.test(text)) break
        keys += 1
        const written = text.slice(start, index)
        if (written.includes('\\')) writer.name(JSON.parse(written))
        break
      }
      default:
        bareValue.lastIndex = start
        if (!bareValue.test(text)) break
        index = bareValue.lastIndex
        writer.text('plain', start, index)
    }
  }
  return { nodes: writer.table(), keys }
}

const colon = /\s*:/y
/** A number, `true`, `false` or `null`. */
const bareValue = /[\w+.-]+/y

/** How many members its value has: fewer than keys are written where one is written twice. */
function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const children = Object.values(value)
  let members = Array.isArray(value) ? 0 : children.length
  for (const child of children) members += countMembers(child)
  return members
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
        message: `The key "${shortened(key)}" appears a second time here; expected each key only once`,
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
async function describeYamlError(text: string): Promise<SyntaxProblem> {
  if (depthPassed(text) !== undefined) return tooDeep(text)
  const conflict = conflictIn(text)
  if (conflict) return conflict
  const second = secondValue(text)
  if (second !== undefined) return severalValues(text, second)
  const noticed = await errorOffset(text)
  const isWithinText = noticed === controlCharacter(text)
  const offset = isWithinText ? noticed : wordBefore(text, noticed)
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
    return at(
      'The file ends too early; a bracket or quotation mark is still open',
      'Close what was opened',
    )
  if (/^\/[/*]/.test(there) || there.startsWith('#'))
    return at('JSON has no comments', 'Remove the comment, or use YAML, which has them')
  if (/^['‘’“”„«]/.test(there))
    return at(
      'Text in quotation marks that JSON does not accept; expected straight double ones',
      'Use "…"',
    )
  if (/^[\]}]/.test(there) && before.endsWith(','))
    return at(
      'There is a comma before a closing bracket; JSON allows none after the last item',
      'Remove the comma',
    )
  if (isWithinText && there.startsWith('\t'))
    return at(
      'There is a tab inside a text; JSON requires it to be written as \\t',
      'Write \\t, or a space',
    )
  if (isWithinText && /^[\r\n]/.test(there))
    return at(
      'A text continues on the next line; expected its closing quotation mark',
      'Add the closing quotation mark, and write line breaks as \\n',
    )
  if (isWithinText)
    return at('There is an invisible character inside a text; JSON allows none', 'Remove it')
  const slash = /\\(?:u[\da-fA-F]{0,3})?$/.exec(before)?.[0] ?? /^\\.?/.exec(there)?.[0]
  if (slash)
    return at(
      `\`${slash}\` is not a valid escape in JSON`,
      'Write \\\\ for a backslash',
      slash.length,
    )
  const key = /^[\p{L}_$][\p{L}\p{N}_$-]*(?=\s*:)/u.exec(there)?.[0]
  if (key && /[{,]$/.test(before))
    return at(
      `The key \`${shortened(key)}\` has no quotation marks`,
      `Write "${shortened(key)}"`,
      key.length,
    )
  const whole = /^"?[^\s"{}[\],:]+"?|^["{}[\],:]/.exec(there)?.[0] ?? there.slice(0, 1)
  const word = shortened(whole)
  if (/["\d\]}a-z]$/i.test(before) && /^["{[\w]/.test(there))
    return at(
      `\`${word}\` is not expected here; expected a comma, a colon or a closing bracket before it`,
      'Look for a missing or extra quotation mark or comma on this line',
      whole.length,
    )
  if (/^(?:True|False|None|NULL|Null|undefined|NaN|-?Infinity|[+.]?\d[\w.]*)$/.test(word))
    return at(
      `\`${word}\` is not a valid JSON value`,
      'Write true or false in small letters, a plain number, or a text in quotes',
      whole.length,
    )
  return at(
    `\`${word}\` is not expected here`,
    'Look for a missing or extra quotation mark, comma or bracket',
    whole.length,
  )
}

/** Where a second value begins in a text that holds several whole ones one after the other. */
function secondValue(text: string): number | undefined {
  let depth = 0
  let within = 0
  for (const match of text.matchAll(/["[\]{}]/g)) {
    if (match.index < within) continue
    if (match[0] === '"') within = endOfText(text, match.index)
    else if (/[[{]/.test(match[0])) depth += 1
    else if (--depth <= 0) return depth < 0 ? undefined : valueAfter(text, match.index + 1)
  }
  return undefined
}

function valueAfter(text: string, end: number): number | undefined {
  const next = /^\s*,?\s*(?=[[{])/.exec(text.slice(end))?.[0]
  if (next === undefined || !isJson(text.slice(0, end))) return undefined
  return end + next.length
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function severalValues(text: string, second: number): SyntaxProblem {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const isLines = lines.length > 1 && lines.every((line) => isJson(line.trim().replace(/,$/, '')))
  return {
    message: `The file contains several JSON values, ${isLines ? 'one per line' : 'the second of which begins here'}; expected one`,
    suggestion: 'Put them in a list: [ before the first, ] after the last, and a comma between two',
    start: second,
    end: second + 1,
  }
}

/** A word of a file as far as a message quotes it. */
function shortened(text: string): string {
  return text.length > maxQuoted ? `${text.slice(0, maxQuoted)}…` : text
}

/** Where white space shows that something is wrong, it is the word before that. */
function wordBefore(text: string, offset: number): number {
  if (!/[ \t\r\n]/.test(text[offset] ?? '') || text.slice(offset).trim() === '') return offset
  let start = text.slice(0, offset).trimEnd().length
  while (/[^\s"{}[\],:]/.test(text[start - 1] ?? ' ')) start--
  return start
}

/** The offset at which a text stops being JSON; its length where it ends too early. */
async function errorOffset(text: string): Promise<number> {
  const { parse } = await import('@humanwhocodes/momoa')
  const end = text.trimEnd().length
  // A text that runs on over lines, which momoa lets pass, is noticed by it at the quote after next.
  const control = controlCharacter(text) ?? end
  try {
    parse(text, { mode: 'json' })
  } catch (error) {
    if (!(error instanceof Error && 'offset' in error && typeof error.offset === 'number'))
      return control
    const { offset } = error
    if (control < offset) return control
    const isLast =
      text[offset] === '"'
        ? endOfText(text, offset) >= end
        : offset > 0 && /^[^\s"{}[\],:\\]+$/.test(text.slice(offset, end))
    return error.constructor.name === 'UnexpectedEOF' || isLast ? end : offset
  }
  return control
}

/** Where a line break or another such character stands within a text. */
function controlCharacter(text: string): number | undefined {
  for (let start = text.indexOf('"'); start >= 0; ) {
    const end = endOfText(text, start)
    for (let index = start; index < end; index++) if (text.charCodeAt(index) < 32) return index
    start = text.indexOf('"', end)
  }
  return undefined
}
