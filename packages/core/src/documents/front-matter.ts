import type { ParsedFile, SyntaxProblem } from './file.ts'
import { withoutComments } from './spans.ts'
import type { TreeNode } from './tree.ts'
import { parseYaml } from './yaml.ts'

/** A Markdown text split into its front matter and what follows, with their offsets. */
export interface FrontMatter {
  readonly yaml: string
  readonly yamlStart: number
  readonly body: string
  readonly bodyStart: number
}

/** Splits off front matter between two lines of `---` at the very top; undefined where there is none. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const match = /^---[ \t]*(?:\r\n|\n|\r)([\s\S]*?)^---[ \t]*(?:\r\n|\n|\r|$(?![\s\S]))/m.exec(text)
  if (match?.index !== 0) return undefined
  const yaml = match[1] ?? ''
  const after = text.slice(match[0].length)
  const body = after.trim()
  return {
    yaml,
    yamlStart: match[0].indexOf(yaml, text.search(/[\r\n]/)),
    body,
    bodyStart: match[0].length + (body === '' ? 0 : after.indexOf(body)),
  }
}

/**
 * Parses a Markdown badge template: the front matter gives the fields, the body the description. A
 * description in both places is refused, since one of them would be lost.
 */
export async function parseMarkdownTemplate(front: FrontMatter): Promise<ParsedFile> {
  const parsed = await parseYaml(front.yaml)
  if (parsed.kind === 'broken')
    return {
      kind: 'broken',
      problems: parsed.problems.map((problem) => shiftProblem(problem, front.yamlStart)),
    }
  if (parsed.kind !== 'data') return parsed
  const fields = parsed.values[0]
  const description = withoutComments(front.body)
  if (description === '' || typeof fields !== 'object' || fields === null || Array.isArray(fields))
    return {
      ...parsed,
      syntax: 'markdown',
      trees: () => parsed.trees().map((tree) => shift(tree, front.yamlStart)),
    }
  if (Object.hasOwn(fields, 'description'))
    return {
      kind: 'broken',
      problems: [
        {
          message:
            'The description stands in the front matter and again below it; expected one of the two',
          suggestion: 'Keep the text below the front matter and remove `description`',
          start: front.bodyStart,
          end: front.bodyStart + front.body.length,
        },
      ],
    }
  return {
    kind: 'data',
    syntax: 'markdown',
    values: [{ ...fields, description }],
    trees: () => parsed.trees().map((tree) => withBody(shift(tree, front.yamlStart), front)),
  }
}

function withBody(tree: TreeNode, front: FrontMatter): TreeNode {
  if (tree.kind !== 'map') return tree
  const start = front.bodyStart
  const end = start + front.body.length
  const entry = {
    key: 'description',
    keyStart: start,
    keyEnd: start + 1,
    value: { kind: 'text', start, end, style: 'markdown' },
  } as const
  return { ...tree, entries: [...tree.entries, entry] }
}

function shiftProblem(problem: SyntaxProblem, by: number): SyntaxProblem {
  return { ...problem, start: problem.start + by, end: problem.end + by }
}

function shift(node: TreeNode, by: number, seen = new Map<TreeNode, TreeNode>()): TreeNode {
  const known = seen.get(node)
  if (known) return known
  const moved = { ...node, start: node.start + by, end: node.end + by }
  seen.set(node, moved)
  if (moved.kind === 'list')
    return Object.assign(moved, { items: moved.items.map((item) => shift(item, by, seen)) })
  if (moved.kind === 'alias')
    return Object.assign(moved, { target: moved.target && shift(moved.target, by, seen) })
  if (moved.kind === 'map')
    return Object.assign(moved, {
      merged: moved.merged.map((merged) => shift(merged, by, seen)),
      entries: moved.entries.map((entry) => ({
        key: entry.key,
        keyStart: entry.keyStart + by,
        keyEnd: entry.keyEnd + by,
        value: shift(entry.value, by, seen),
      })),
    })
  return moved
}
