import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { literal, type Node, nameOf, nodesIn, sourceFile } from './sources.ts'

/** What one entry of a package gives away. */
export interface Entry {
  /** As in `exports`: `.`, `./exchange`. */
  readonly name: string
  readonly names: readonly string[]
}

/** The names, of types and of values, that each entry of a package exports which is a module. */
export function entriesOf(tree: string, folder: string): Entry[] {
  const manifest: { readonly exports?: Readonly<Record<string, unknown>> } = JSON.parse(
    readFileSync(join(tree, folder, 'package.json'), 'utf8'),
  )
  return Object.entries(manifest.exports ?? {}).flatMap(([name, target]) =>
    typeof target === 'string' && target.endsWith('.ts')
      ? [{ name, names: [...exportedBy(tree, posix.join(folder, target))].sort() }]
      : [],
  )
}

function exportedBy(tree: string, path: string): Set<string> {
  const { body } = sourceFile(tree, path).tree
  const statements: Node[] = Array.isArray(body) ? body : []
  return new Set(statements.flatMap((statement) => namesIn(statement, tree, path)))
}

function namesIn(
  { type, exported, source, declaration, specifiers }: Node,
  tree: string,
  path: string,
) {
  if (type === 'ExportDefaultDeclaration') return ['default']
  if (type === 'ExportAllDeclaration') {
    const named = nameOf(exported)
    return named === undefined ? behind(literal(source) ?? '', tree, path) : [named]
  }
  if (type !== 'ExportNamedDeclaration') return []
  const given = [...nodesIn(specifiers)].flatMap(([node]) =>
    node.type === 'ExportSpecifier' ? (nameOf(node.exported) ?? []) : [],
  )
  return [...given, ...declared(declaration)]
}

/** All that `export * from './other.ts'` stands for. */
function behind(specifier: string, tree: string, path: string): string[] {
  if (!specifier.startsWith('.'))
    throw new Error(`${path} exports all of ${specifier}, which cannot be counted`)
  const other = posix.join(posix.dirname(path), specifier)
  return [...exportedBy(tree, other)].filter((name) => name !== 'default')
}

function declared(declaration: unknown): string[] {
  const [top] = nodesIn(declaration)
  if (top === undefined) return []
  const [{ id, declarations }] = top
  if (!Array.isArray(declarations)) return [nameOf(id) ?? []].flat()
  return declarations.flatMap((one: Node) => nameOf(one.id) ?? [])
}
