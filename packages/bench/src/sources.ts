import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'rolldown/parseAst'

/** A node of a syntax tree (ESTree with types), as loosely as what is asked of it. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

/** A file of the packages, read and parsed. */
export interface SourceFile {
  /** Below the tree. */
  readonly path: string
  readonly text: string
  readonly tree: Node
}

/** Somewhere in a file, and what stands there. */
export interface Place {
  readonly path: string
  /** From 1. */
  readonly line: number
  readonly text: string
}

/** What git knows of a tree under `packages/<name>/src`, less tests, what is made, and this package. */
export function sourceFiles(tree: string): SourceFile[] {
  const args = [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
    ':(glob)packages/*/src/**',
  ]
  const paths = execFileSync('git', args, { cwd: tree, encoding: 'utf8' }).split('\0')
  return [...new Set(paths)]
    .filter((path) => /^packages\/(?!bench\/)[^/]+\/src\/.*\.ts$/.test(path))
    .filter((path) => !path.endsWith('.test.ts') && existsSync(join(tree, path)))
    .sort()
    .map((path) => sourceFile(tree, path))
}

export function sourceFile(tree: string, path: string): SourceFile {
  const text = readFileSync(join(tree, path), 'utf8')
  const parsed: unknown = parseAst(text, { lang: 'ts' })
  if (!isNode(parsed)) throw new Error(`${path} has no syntax tree`)
  return { path, text, tree: parsed }
}

/** Each node below `value` with those that it stands in, the innermost last. */
export function* nodesIn(
  value: unknown,
  around: readonly Node[] = [],
): Iterable<readonly [node: Node, around: readonly Node[]]> {
  if (typeof value !== 'object' || value === null) return
  if (isNode(value)) yield [value, around]
  const inside = isNode(value) ? [...around, value] : around
  for (const inner of Object.values(value)) yield* nodesIn(inner, inside)
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

/** The name of an identifier, and of the last part of `a.b.c`. */
export function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'Identifier') return String(node.name)
  return node.type === 'MemberExpression' && !node.computed ? nameOf(node.property) : undefined
}

/** The text that stands as a literal. */
export function literal(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Literal' && typeof node.value === 'string'
    ? node.value
    : undefined
}

export function placeOf({ path, text }: SourceFile, start: number): Place {
  const before = text.slice(0, start).split('\n')
  return { path, line: before.length, text: text.split('\n')[before.length - 1]?.trim() ?? '' }
}
