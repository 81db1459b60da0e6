import { parseAst } from 'rolldown/parseAst'

/** As much of a node of the syntax tree as is needed here. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
}

interface ObjectNode extends Node {
  readonly properties: readonly (Node & { readonly key?: Named; readonly value?: Node })[]
}

interface Named extends Node {
  readonly name?: string
}

/** Where the examples of the rule stand that a module exports. */
export function ruleExamples(code: string): Node {
  const program = parseAst(code, { lang: 'ts' })
  const exported = program.body.find(({ type }) => type === 'ExportDefaultDeclaration')
  const call = exported && 'declaration' in exported ? exported.declaration : undefined
  const rule = call?.type === 'CallExpression' ? call.arguments[0] : undefined
  const examples = property(rule, 'examples')
  if (examples === undefined) throw new Error('expected a rule as default export, with `examples`')
  return examples
}

/** The value of a property in an object that is written out; undefined where there is none. */
export function property(node: Node | undefined, name: string): Node | undefined {
  if (node?.type !== 'ObjectExpression') return undefined
  return (node as ObjectNode).properties.find(({ key }) => key?.name === name)?.value // by its type
}
