/** What a file is written in. Those that badgelint reads as documents are {@link Syntax}es. */
export type MediaType =
  | 'yaml'
  | 'json'
  | 'markdown'
  | 'json-lines'
  | 'json5'
  | 'toml'
  | 'xml'
  | 'mdx'
  | 'csv'
  | 'text'
  | 'png'
  | 'svg'
  | 'jpeg'
  | 'gif'
  | 'webp'

/** A media type in which others keep data, and which badgelint does not read. */
export type UnreadSyntax = Extract<MediaType, 'json-lines' | 'json5' | 'toml' | 'xml' | 'mdx'>

/** A media type whose files hold templates, documents or settings. */
export type Syntax = Extract<MediaType, 'yaml' | 'json' | 'markdown'>

/** The one list of file endings, in lower case. The first of each is its usual one. */
const endings: Readonly<Record<MediaType, readonly string[]>> = {
  yaml: ['yaml', 'yml'],
  json: ['json', 'jsonld'],
  markdown: ['md', 'markdown'],
  'json-lines': ['jsonl', 'ndjson'],
  json5: ['json5', 'jsonc'],
  toml: ['toml'],
  xml: ['xml'],
  mdx: ['mdx'],
  csv: ['csv'],
  text: ['txt'],
  png: ['png'],
  svg: ['svg'],
  jpeg: ['jpg', 'jpeg'],
  gif: ['gif'],
  webp: ['webp'],
}

const byEnding = new Map<string, MediaType>()
for (const type of Object.keys(endings) as MediaType[])
  for (const ending of endings[type]) byEnding.set(ending, type)

const syntaxes: readonly MediaType[] = ['yaml', 'json', 'markdown'] satisfies Syntax[]
const unreadSyntaxes: readonly MediaType[] = [
  'json-lines',
  'json5',
  'toml',
  'xml',
  'mdx',
] satisfies UnreadSyntax[]
const images: readonly MediaType[] = ['png', 'svg', 'jpeg', 'gif', 'webp']

/** What a file is written in, by the ending of its name in any case; undefined for any other file. */
export function mediaTypeOf(path: string): MediaType | undefined {
  const dot = path.lastIndexOf('.')
  return dot < 0 ? undefined : byEnding.get(path.slice(dot + 1).toLowerCase())
}

/** The same where a file is read as a document; undefined where badgelint does not read it. */
export function syntaxOf(path: string): Syntax | undefined {
  const type = mediaTypeOf(path)
  return type !== undefined && isSyntax(type) ? type : undefined
}

/** What a file is written in where that is a form of data that badgelint does not read. */
export function unreadSyntaxOf(path: string): UnreadSyntax | undefined {
  const type = mediaTypeOf(path)
  return type !== undefined && isUnread(type) ? type : undefined
}

function isUnread(type: MediaType): type is UnreadSyntax {
  return unreadSyntaxes.includes(type)
}

function isSyntax(type: MediaType): type is Syntax {
  return syntaxes.includes(type)
}

/** Whether a file is called like one that holds data or a page, in a form that is read or not. */
export function holdsData(path: string): boolean {
  return syntaxOf(path) !== undefined || unreadSyntaxOf(path) !== undefined
}

/** Whether a file is called like a picture. */
export function isImagePath(path: string): boolean {
  const type = mediaTypeOf(path)
  return type !== undefined && images.includes(type)
}

/** The names that a file with a stem may have in some media types: `badgelint` gives `badgelint.yaml`, … */
export function namesWith(stem: string, types: readonly MediaType[]): string[] {
  return types.flatMap((type) => endings[type].map((ending) => `${stem}.${ending}`))
}
