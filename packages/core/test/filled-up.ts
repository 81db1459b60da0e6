import { isMap, parseAllDocuments, stringify } from 'yaml'
import { exemplary } from './exemplary.ts'

/** An example's text with what it leaves out. */
export interface FilledUp {
  readonly text: string
  /** For each line of the text the one of the example, from 0; undefined where it is filled in. */
  readonly ownLines: readonly (number | undefined)[]
  /** What is filled in, a block for each document that leaves something out. */
  readonly filledIn: readonly string[]
}

/** Each document of an example, laid over a template of `bases`, so that it is cut to what matters. */
export function filledUp(
  text: string,
  bases: readonly Readonly<Record<string, unknown>>[] = exemplary,
): string {
  return fillUp(text, bases).text
}

/**
 * The same, with where its lines come from. What an example says stands there as it is written, and below it
 * the fields that it leaves out; a document that is no block of fields is written anew.
 */
export function fillUp(
  text: string,
  bases: readonly Readonly<Record<string, unknown>>[] = exemplary,
): FilledUp {
  const documents = parseAllDocuments(text)
  const written = splitDocuments(text)
  const lines: string[] = []
  const ownLines: (number | undefined)[] = []
  const filledIn: string[] = []
  for (const [index, document] of documents.entries()) {
    if (index > 0) add('---')
    const base = bases[index] ?? {}
    const fields: unknown = document.toJS()
    const own = documents.length === written.length ? written[index] : undefined
    if (own && isMap(document.contents) && document.contents.flow !== true) {
      for (const [line, words] of own.lines.entries()) add(words, own.first + line)
      const left = Object.entries(base).filter(([key]) => !Object.hasOwn(Object(fields), key))
      if (left.length > 0) addAll(stringify(Object.fromEntries(left)))
    } else addAll(stringify({ ...base, ...(typeof fields === 'object' ? fields : {}) }))
  }
  return { text: `${lines.join('\n')}\n`, ownLines, filledIn }

  function add(line: string, own?: number): void {
    lines.push(line)
    ownLines.push(own)
  }

  function addAll(block: string): void {
    filledIn.push(block)
    for (const line of block.trimEnd().split('\n')) add(line)
  }
}

/** The lines of each document, without the marks between them and without empty ones at the end. */
function splitDocuments(text: string): { readonly first: number; readonly lines: string[] }[] {
  const documents = [{ first: 0, lines: [] as string[] }]
  for (const [index, line] of text.trimEnd().split('\n').entries())
    if (line === '---') documents.push({ first: index + 1, lines: [] })
    else documents.at(-1)?.lines.push(line)
  return documents
}
