import type { Ignorer } from '@stryker-mutator/api/ignore'

/** As much of Babel's path to a node as is asked of it here; Stryker's own type of it is empty. */
interface Path {
  readonly node: {
    readonly type: string
    readonly key?: { readonly name?: string }
    readonly callee?: { readonly name?: string }
    readonly id?: { readonly name?: string } | null
  }
  readonly scope: {
    getBinding(name: string): { readonly referencePaths: readonly Path[] } | undefined
  }
  findParent(test: (path: Path) => boolean): Path | null
}

/** What a rule tells people, and the examples, which are its tests: a mutant there is none of the code. */
const told = new Set(['summary', 'why', 'source', 'mistakes', 'examples', 'description'])

/** Leaves out what describes a rule, as it is given to `templateRule` and its like, and what is made for it. */
export const ruleDescriptions: Ignorer = {
  shouldIgnore(babelPath) {
    const path = babelPath as Path
    const isTold = describes(path) || isForExamples(path)
    return isTold ? 'it describes a rule' : undefined
  },
}

function describes(path: Path): boolean {
  if (path.node.type !== 'ObjectProperty' || !told.has(path.node.key?.name ?? '')) return false
  const outer = path.findParent(({ node }) => /Call|Function|Method/.test(node.type))
  return /Rule$/.test(outer?.node.callee?.name ?? '')
}

/** Whether something is declared that only such a description uses: a text for several examples. */
function isForExamples({ node: { type, id }, scope }: Path): boolean {
  if (type !== 'VariableDeclarator' && type !== 'FunctionDeclaration') return false
  const uses = scope.getBinding(id?.name ?? '')?.referencePaths ?? []
  return uses.length > 0 && uses.every((use) => use.findParent(describes) !== null)
}
