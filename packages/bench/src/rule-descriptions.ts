import type { Ignorer } from '@stryker-mutator/api/ignore'

/** As much of Babel's path to a node as is asked of it here; Stryker's own type of it is empty. */
interface Path {
  readonly node: {
    readonly type: string
    readonly key?: { readonly name?: string }
    readonly callee?: { readonly name?: string }
  }
  findParent(test: (path: Path) => boolean): Path | null
}

/** What a rule tells people, and the examples, which are its tests: a mutant there is none of the code. */
const told = new Set(['summary', 'why', 'source', 'mistakes', 'examples', 'description'])

/** Leaves out what describes a rule, as it is given to `templateRule` and its like. */
export const ruleDescriptions: Ignorer = {
  shouldIgnore(babelPath) {
    const path = babelPath as Path
    if (path.node.type !== 'ObjectProperty' || !told.has(path.node.key?.name ?? ''))
      return undefined
    const outer = path.findParent(({ node }) => /Call|Function|Method/.test(node.type))
    return /Rule$/.test(outer?.node.callee?.name ?? '') ? 'it describes a rule' : undefined
  },
}
