import { globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseAst } from 'rolldown/parseAst'

/** A regular expression of ours and where it stands. */
export interface Expression {
  /** Below the repository. */
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly source: string
  readonly flags: string
}

/** Where a regular expression is put together that is not known before the program runs. */
export type UnknownExpression = Pick<Expression, 'file' | 'line'>

/** What the sources of the packages hold. */
export interface Expressions {
  readonly known: readonly Expression[]
  readonly unknown: readonly UnknownExpression[]
}

const root = join(import.meta.dirname, '../../..')

/** A node of a syntax tree (ESTree). */
interface Node {
  readonly type: string
  readonly start: number
  readonly regex?: { readonly pattern: string; readonly flags: string }
  readonly callee?: { readonly type: string; readonly name?: string }
}

/**
 * Every regular expression in the sources of the built packages: literals, and what is put together while
 * a module loads. Modules that put one together are loaded for it.
 */
export async function expressionsOf(packages = '{action,cli,core,links,reporter,workspace}') {
  const known: Expression[] = []
  const calls: UnknownExpression[] = []
  for (const path of globSync(`packages/${packages}/src/**/*.ts`, { cwd: root }).sort()) {
    const text = readFileSync(join(root, path), 'utf8')
    for (const { start, regex, callee } of nodesOf(parseAst(text, { lang: 'ts' }))) {
      const at = { file: path, line: text.slice(0, start).split('\n').length }
      if (regex) known.push({ ...at, source: regex.pattern, flags: regex.flags })
      else if (callee?.name === 'RegExp') calls.push(at)
    }
  }
  const made = await madeWhileLoading(new Set(calls.map(({ file }) => file)))
  const isMade = (call: UnknownExpression) =>
    made.some(({ file, line }) => file === call.file && line === call.line)
  return { known: [...known, ...made], unknown: calls.filter((call) => !isMade(call)) }
}

function* nodesOf(value: unknown): Iterable<Node> {
  if (typeof value !== 'object' || value === null) return
  if (isNode(value)) yield value
  for (const inner of Object.values(value)) yield* nodesOf(inner)
}

function isNode(value: object): value is Node {
  return 'type' in value && 'start' in value
}

async function madeWhileLoading(files: ReadonlySet<string>): Promise<Expression[]> {
  const made: Expression[] = []
  const Original = RegExp
  class Recorded extends Original {
    constructor(pattern: RegExp | string, flags?: string) {
      super(pattern, flags)
      const { file, line } = callerIn(new Error().stack ?? '') ?? {}
      if (file !== undefined && line !== undefined && files.has(file))
        made.push({ file, line, source: this.source, flags: this.flags })
    }
  }
  Error.stackTraceLimit = 30
  globalThis.RegExp = Recorded as RegExpConstructor // called with `new` only
  try {
    for (const file of files) await import(pathToFileURL(join(root, file)).href)
  } finally {
    globalThis.RegExp = Original
  }
  return made
}

/** The line of our sources that is the nearest one in a stack. */
function callerIn(stack: string): UnknownExpression | undefined {
  for (const frame of stack.split('\n').slice(2)) {
    const [, path, line] = /file:\/\/(.*\/packages\/[^:]*):(\d+):\d+/.exec(frame) ?? []
    if (path !== undefined) return { file: relative(root, path), line: Number(line) }
  }
  return undefined
}
