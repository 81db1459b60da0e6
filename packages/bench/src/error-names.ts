import {
  isNode,
  literal,
  type Node,
  nameOf,
  nodesIn,
  type Place,
  placeOf,
  type SourceFile,
} from './sources.ts'

/** Packages in which the process ends, so that they decide what an error means for its exit code. */
const front = ['cli', 'action']

/** What holds an error, by its name. */
const errors = /err|cause|reason|thrown|failure|exception/i

/**
 * Places where an error of ours is known by what it is called, or by a list of what there is:
 *
 * - `error.name === 'X'`, where X is a class of ours, and `list.includes(error.name)` or `has`;
 * - in the command and the Action, several classes in one condition:
 *   `error instanceof X || error instanceof Y`, where at least one is ours; it is one place;
 * - in the command and the Action, a class of ours that is caught to throw another one:
 *   `if (error instanceof X) throw new Y(…)`.
 *
 * Not counted: asking for one class in order to go on without what failed.
 */
export function errorNames(files: readonly SourceFile[]): Place[] {
  const ours = new Set(files.flatMap(({ tree }) => classesIn(tree)))
  return files.flatMap((file) => {
    const isFront = front.includes(file.path.split('/')[1] ?? '')
    const isListed = (node: Node) => isFront && isList(node, ours)
    return [...nodesIn(file.tree)]
      .filter(([, around]) => !around.some(isListed))
      .filter(
        ([node]) => isNamed(node, ours) || isListed(node) || (isFront && isTranslation(node, ours)),
      )
      .map(([node]) => placeOf(file, node.start))
  })
}

function classesIn(tree: Node): string[] {
  return [...nodesIn(tree)].flatMap(([{ type, id, superClass }]) =>
    type === 'ClassDeclaration' && superClass ? (nameOf(id) ?? []) : [],
  )
}

function isNamed(node: Node, ours: ReadonlySet<string>): boolean {
  if (node.type === 'BinaryExpression')
    return (
      (isErrorName(node.left) && ours.has(literal(node.right) ?? '')) ||
      (isErrorName(node.right) && ours.has(literal(node.left) ?? ''))
    )
  if (node.type !== 'CallExpression' || !Array.isArray(node.arguments)) return false
  return ['includes', 'has'].includes(nameOf(node.callee) ?? '') && isErrorName(node.arguments[0])
}

/** `error.name`, `error.constructor.name`. */
function isErrorName(node: unknown): boolean {
  if (!isNode(node) || node.type !== 'MemberExpression' || nameOf(node) !== 'name') return false
  return [...nodesIn(node.object)].some(
    ([{ type, name }]) => type === 'Identifier' && errors.test(String(name)),
  )
}

function isList(node: Node, ours: ReadonlySet<string>): boolean {
  if (node.type !== 'LogicalExpression' || node.operator !== '||') return false
  const asked = [...nodesIn(node)].map(([one]) => one)
  const classes = new Set(asked.flatMap((one) => classAsked(one) ?? []))
  const isOurs = [...classes].some((name) => ours.has(name))
  return (isOurs && classes.size > 1) || (isOurs && asked.some((one) => isNamed(one, ours)))
}

function classAsked(node: Node): string | undefined {
  return node.type === 'BinaryExpression' && node.operator === 'instanceof'
    ? nameOf(node.right)
    : undefined
}

function isTranslation(node: Node, ours: ReadonlySet<string>): boolean {
  if (node.type !== 'IfStatement' || !isNode(node.test) || !isNode(node.consequent)) return false
  const { consequent } = node
  const [first] = Array.isArray(consequent.body) ? consequent.body : [consequent]
  if (!isNode(first) || first.type !== 'ThrowStatement' || !isNode(first.argument)) return false
  return first.argument.type === 'NewExpression' && ours.has(classAsked(node.test) ?? '')
}
