import type { ParsedFile, ProseFrontMatter } from './file.ts'
import { parseMarkdownTemplate, splitFrontMatter } from './front-matter.ts'
import { parseJson } from './json.ts'
import { Lines } from './lines.ts'
import { type Syntax, syntaxOf } from './media-type.ts'
import { passedLimit } from './prose-limits.ts'
import { parseYaml } from './yaml.ts'

/** What a Markdown file that is no template is to the program: what it decided, or a page to earners. */
export type DocumentRole = 'governance' | 'marketing'

/**
 * Takes a file apart. `role` says what a Markdown file is by its path; front matter with the fields
 * of a governance document says so too.
 */
export async function parseText(
  text: string,
  syntax: Syntax,
  role?: DocumentRole,
): Promise<ParsedFile> {
  if (syntax === 'json') return parseJson(text)
  if (syntax === 'yaml') return parseYaml(text)
  // The front matter of a page is another tool's.
  if (role === 'marketing') return parseDocument(text, undefined)
  const front = splitFrontMatter(text)
  const isDeclared = front !== undefined && /^(?:approved_on|review_by)[ \t]*:/m.test(front.yaml)
  if (role === 'governance' || isDeclared) return parseGovernance(text, front)
  return front ? parseMarkdownTemplate(front) : { kind: 'other' }
}

async function parseGovernance(
  text: string,
  front: ReturnType<typeof splitFrontMatter>,
): Promise<ParsedFile> {
  const parsed = front && (await parseMarkdownTemplate({ ...front, body: '' }))
  if (parsed?.kind === 'broken') return parsed
  if (parsed?.kind !== 'data') return parseDocument(text, undefined)
  return parseDocument(text, { value: parsed.values[0], map: parsed.map })
}

async function parseDocument(
  text: string,
  frontMatter: ProseFrontMatter | undefined,
): Promise<ParsedFile> {
  const problem = passedLimit(text)
  if (problem) return { kind: 'broken', problems: [problem] }
  const { parseProse } = await import('./markdown.ts')
  return parseProse(text, frontMatter)
}

/** What a file of settings holds, or what is wrong with it at which line. */
export type DecodedData =
  | { readonly value: unknown }
  | {
      readonly problem: {
        readonly message: string
        readonly suggestion: string
        readonly line: number
      }
    }

/** Decodes a YAML or JSON file that holds one document and is no template, such as a configuration. */
export async function decodeData(path: string, text: string): Promise<DecodedData> {
  const parsed = await parseText(withoutMark(text), syntaxOf(path) === 'json' ? 'json' : 'yaml')
  if (parsed.kind === 'data' && parsed.values.length <= 1) return { value: parsed.values[0] ?? {} }
  const problem =
    (parsed.kind === 'broken' ? parsed.problems[0] : undefined) ??
    ({
      message: 'The file contains several documents; expected one',
      suggestion: 'Remove the lines with ---',
      start: 0,
    } as const)
  return { problem: { ...problem, line: new Lines(text).position(problem.start).line } }
}

/** A text without the byte-order mark, which editors do not count as a column. */
export function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}
