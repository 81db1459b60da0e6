import { literal, type Node, nodesIn, type Place, placeOf, type SourceFile } from './sources.ts'

/** What a file is, by how its name ends. */
const media: Readonly<Record<string, string>> = {
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  jsonld: 'json',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'txt',
  csv: 'csv',
  png: 'png',
  svg: 'svg',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  gif: 'gif',
  webp: 'webp',
}

/** These stand for nothing but endings, where `yaml` is the name of a syntax, too. */
const endingsOnly = ['yml', 'jsonld', 'md', 'txt', 'jpg']

/** A list in which one of these stands is about other people's files: code, and settings of tools. */
const foreign = /^\.?(?:[cm]?[jt]sx?|node|toml)$/

/** Two mentions that are no more lines apart than this are one list. */
const nearby = 5

/** Endings in one expression. */
interface Mention {
  readonly start: number
  readonly line: number
  readonly media: readonly string[]
}

/**
 * Places where endings of files are listed: where regular expressions, lists, keys and literals that stand
 * near to one another, at most {@link nearby} lines apart, name the endings of at least two sorts of files
 * (`.yaml` and `.yml` are one). Endings are told by the dot before them, by a `*` or a single letter in
 * place of a name, and in a list of bare words by one that is nothing else. Names of particular files, such
 * as `badgelint.yaml`, are none, and neither are lists with endings of code, which are other people's.
 */
export function endingLists(files: readonly SourceFile[]): Place[] {
  return files.flatMap((file) => {
    const mentions = [...nodesIn(file.tree)]
      .flatMap(([node, around]) => {
        const named = around.some(isForeign) ? [] : mediaIn(node)
        const { line } = placeOf(file, node.start)
        return named.length === 0 ? [] : [{ start: node.start, line, media: named }]
      })
      .sort((a, b) => a.start - b.start)
    return groups(mentions)
      .filter((group) => new Set(group.flatMap((one) => one.media)).size > 1)
      .map(([first]) => placeOf(file, first?.start ?? 0))
  })
}

function groups(mentions: readonly Mention[]): Mention[][] {
  const all: Mention[][] = []
  for (const mention of mentions) {
    const last = all.at(-1)
    if (last && mention.line - (last.at(-1)?.line ?? 0) <= nearby) last.push(mention)
    else all.push([mention])
  }
  return all
}

function isForeign({ type, elements }: Node): boolean {
  return type === 'ArrayExpression' && literals(elements).some((text) => foreign.test(text))
}

function mediaIn(node: Node): string[] {
  const { regex } = node
  if (typeof regex === 'object' && regex !== null && 'pattern' in regex)
    return inPattern(String(regex.pattern))
  if (node.type === 'ArrayExpression' && !isForeign(node)) return inWords(literals(node.elements))
  const text = literal(node)
  return text === undefined ? [] : inText(text)
}

/** Behind a dot that follows on no name: `\.ya?ml$`, `\.(?:png|jpe?g)$`. */
function inPattern(pattern: string): string[] {
  const dots = pattern.matchAll(/(?<![a-z\d]|[a-z\d]\(\?:)\\\.([a-z?|:()]+)/g)
  return [...dots].flatMap(([, endings = '']) => {
    const plain = endings
      .replaceAll('ya?ml', 'yaml')
      .replaceAll('jpe?g', 'jpeg')
      .replaceAll(/json\((?:\?:)?ld\)\?/g, 'json')
    return mediaOf(plain.split(/[^a-z]+/))
  })
}

/** Bare words, as in `['yaml', 'yml', 'md']`. */
function inWords(words: readonly string[]): string[] {
  return words.some((word) => endingsOnly.includes(word)) ? mediaOf(words) : []
}

/** `.yaml`, `a/a.yaml`, `*.yaml`, `*.{yaml,json}`. */
function inText(text: string): string[] {
  const [, endings = ''] =
    /^(?:(?:[^ ]*\*)?|(?:[a-z]\/)*[a-z])\.(\{[a-z,]+\}|[a-z]+)$/.exec(text) ?? []
  return mediaOf(endings.split(/[^a-z]+/))
}

function mediaOf(endings: readonly string[]): string[] {
  return endings.flatMap((ending) => (Object.hasOwn(media, ending) ? (media[ending] ?? []) : []))
}

function literals(elements: unknown): string[] {
  return Array.isArray(elements) ? elements.flatMap((element) => literal(element) ?? []) : []
}
