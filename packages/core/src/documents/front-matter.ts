import type { ParsedFile, SyntaxProblem } from './file.ts'
import { shiftNodes, withEntry } from './node-table.ts'
import type { DataMap } from './source-map.ts'
import { withoutComments } from './spans.ts'
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

/** Front matter that is not read: in another language, without its closing line, or below the very top. */
export type UnreadFrontMatter = 'toml' | 'json' | 'open' | 'late'

/** What keeps front matter from being read in a text where {@link splitFrontMatter} finds none. */
export function unreadFrontMatter(text: string): UnreadFrontMatter | undefined {
  if (/^(?:\+\+\+|---toml)[ \t]*[\r\n]/.test(text)) return 'toml'
  if (/^(?:;;;|---json)[ \t]*[\r\n]|^\{\s*"/.test(text)) return 'json'
  if (/^---[ \t]*(?:\r\n|\n|\r)[a-z][a-z_]*:[ \t\r\n]/.test(text)) return 'open'
  return /^\s+---[ \t]*(?:\r\n|\n|\r)[a-z][a-z_]*:[ \t\r\n]/.test(text) ? 'late' : undefined
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
  const map = mapOfFrontMatter(parsed.map, front.yamlStart)
  const fields = parsed.values[0]
  const description = withoutComments(front.body)
  if (description === '' || typeof fields !== 'object' || fields === null || Array.isArray(fields))
    return { ...parsed, map }
  if (Object.hasOwn(fields, 'description'))
    return {
      kind: 'broken',
      problems: [
        {
          message:
            'The description is in the front matter and again below it; expected it only once',
          suggestion: 'Keep the text below the front matter and remove `description`',
          start: front.bodyStart,
          end: front.bodyStart + front.body.length,
        },
      ],
    }
  const bodyEnd = front.bodyStart + front.body.length
  const nodes = withEntry(map.nodes, 'description', 'markdown', [front.bodyStart, bodyEnd])
  return { kind: 'data', values: [{ ...fields, description }], map: { ...map, nodes } }
}

function mapOfFrontMatter({ nodes, comments }: DataMap, by: number): DataMap {
  const shifted = comments?.map(({ text, start, end }) => ({
    text,
    start: start + by,
    end: end + by,
  }))
  return {
    kind: 'data',
    syntax: 'markdown',
    nodes: shiftNodes(nodes, by),
    ...(shifted ? { comments: shifted } : {}),
  }
}

function shiftProblem(problem: SyntaxProblem, by: number): SyntaxProblem {
  return { ...problem, start: problem.start + by, end: problem.end + by }
}
