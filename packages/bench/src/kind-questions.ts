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

/** Functions that say whether a rule is of a kind, beside those whose result is `rule is SomeRule`. */
const questions = ['isTemplateRule', 'isGovernanceRule', 'isProgramRule', 'isLinkRule']

/** Fields of a rule that say what it judges, as they are called and may come to be called. */
const fields = ['judges', 'on', 'subject']

/** Fields that rules of some kinds have, and others have not. */
const partial = [...fields, 'extract', 'checkGroup', 'reads']

/** What may stand in these fields. */
const subjects =
  /^(?:templates?|documents?|governance|marketing|program|links?|metrics|ledger|issuance)$/

/** Places that ask the kind of a rule. */
export interface KindQuestions {
  /** Each mention of a function that answers it: a call, or handed on, as in `rules.filter(isLinkRule)`. */
  readonly byFunction: readonly Place[]
  /**
   * Each `'field' in rule`, and each comparison of a field that says what a rule judges with the name of that:
   * `===`, `switch`, `includes`, `has`.
   */
  readonly byField: readonly Place[]
}

/** All of them but imports, exports, and the functions themselves. */
export function kindQuestions(files: readonly SourceFile[]): KindQuestions {
  const names = new Set([...questions, ...files.flatMap(({ tree }) => predicates(tree))])
  const isDefinition = (node: Node) => names.has(definedBy(node) ?? '')
  const all = files.flatMap((file) =>
    [...nodesIn(file.tree)]
      .filter(([, around]) => !around.some((outer) => isElsewhere(outer) || isDefinition(outer)))
      .map(([node]) => ({ node, file })),
  )
  const asked = (isAsked: (node: Node) => boolean) =>
    all.filter(({ node }) => isAsked(node)).map(({ node, file }) => placeOf(file, node.start))
  return {
    byFunction: asked(({ type, name }) => type === 'Identifier' && names.has(String(name))),
    byField: asked(asksField),
  }
}

function predicates(tree: Node): string[] {
  return [...nodesIn(tree)].flatMap(([node]) => {
    const name = definedBy(node)
    return name !== undefined && isPredicate(node.type === 'VariableDeclarator' ? node.init : node)
      ? [name]
      : []
  })
}

/** Whether a function's result is `x is SomeRule`, or another type that is made of one; `x is Rule` is none. */
function isPredicate(made: unknown): boolean {
  const [result] = [...nodesIn(isFunction(made) ? made.returnType : undefined)].flatMap(([node]) =>
    node.type === 'TSTypePredicate' && isNode(node.typeAnnotation)
      ? [node.typeAnnotation.typeAnnotation]
      : [],
  )
  if (!isNode(result) || nameOf(result.typeName) === 'Rule') return false
  return [...nodesIn(result)].some(
    ([node]) => node.type === 'TSTypeReference' && /Rule$/.test(nameOf(node.typeName) ?? ''),
  )
}

function isFunction(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'returnType' in value
}

function definedBy(node: Node): string | undefined {
  return node.type === 'FunctionDeclaration' || node.type === 'VariableDeclarator'
    ? nameOf(node.id)
    : undefined
}

function isElsewhere({ type, declaration }: Node): boolean {
  return type === 'ImportDeclaration' || (type === 'ExportNamedDeclaration' && !declaration)
}

function asksField(node: Node): boolean {
  if (node.type === 'BinaryExpression') {
    if (node.operator === 'in')
      return partial.includes(literal(node.left) ?? '') && /rule$/i.test(nameOf(node.right) ?? '')
    const [left, right] = [node.left, node.right]
    return (isField(left) && isSubject(right)) || (isField(right) && isSubject(left))
  }
  if (node.type === 'SwitchStatement')
    return isField(node.discriminant) && [...nodesIn(node.cases)].some(([one]) => isSubject(one))
  if (node.type !== 'CallExpression' || !Array.isArray(node.arguments)) return false
  return ['includes', 'has'].includes(nameOf(node.callee) ?? '') && isField(node.arguments[0])
}

function isField(node: unknown): boolean {
  return fields.includes(nameOf(node) ?? '')
}

function isSubject(node: unknown): boolean {
  return subjects.test(literal(node) ?? '')
}
