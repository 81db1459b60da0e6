import { changed, type DataChange, isSame } from './change.ts'
import type { ParsedFile } from './file.ts'
import { splitFrontMatter } from './front-matter.ts'
import { jsonLayout, type Layout, type TextLayout } from './layout.ts'
import { parseText, type Syntax, withoutMark } from './parse.ts'
import { isWithin, type Pointer, pointerKeys } from './place.ts'
import { type Splice, splicesFor } from './splices.ts'
import type { EditableSource } from './writing.ts'

/** A change that was found a way into the text for. */
export interface Edit {
  readonly kind: 'edit'
  readonly document: number
  readonly change: DataChange
  readonly splice: Splice
  /** The whole text with nothing but this change. */
  readonly text: string
}

/** `unchanged`: the data is so already. */
export type Edited =
  | Edit
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly reason: string }

/**
 * Changes the text of a file, and nothing in it but what is meant: comments, order, quotes,
 * indentation and line ends stay. Each edit is tried out: the new text is parsed, and the edit counts
 * only where all documents of the file then hold the old data with the change made to it.
 */
export class FileEditor {
  readonly #text: string
  readonly #mark: string
  readonly #syntax: Syntax
  readonly #parsed: ParsedFile
  #parts: Parts | undefined

  private constructor(text: string, syntax: Syntax, parsed: ParsedFile) {
    this.#text = withoutMark(text)
    this.#mark = text.slice(0, text.length - this.#text.length)
    this.#syntax = syntax
    this.#parsed = parsed
  }

  static async of(text: string, syntax: Syntax): Promise<FileEditor> {
    return new FileEditor(text, syntax, await parseText(withoutMark(text), syntax, false))
  }

  async edit(document: number, change: DataChange): Promise<Edited> {
    if (this.#parsed.kind !== 'data') return refused(unfit[this.#parsed.kind])
    const { values } = this.#parsed
    if (document < 0 || document >= values.length)
      return refused(`The file has ${values.length} documents; expected more than ${document}`)
    const after = changed(values[document], change)
    if ('refused' in after) return refused(after.refused)
    if (isSame(values[document], after.value)) return { kind: 'unchanged' }
    const expected = values.with(document, after.value)
    for (const splice of await this.#splices(document, change)) {
      const text = this.#with([splice])
      if (await this.#holds(text, expected))
        return { kind: 'edit', document, change, splice, text: this.#mark + text }
    }
    return refused(
      `What stands at ${change.pointer} cannot be changed alone: it is shared (an anchor, an alias, a merge key), or written in an unusual form; expected it to be written there in a plain one`,
    )
  }

  /** The text with several edits, as many of the first ones as go together; and how many these are. */
  async together(edits: readonly Edit[]): Promise<{ text: string; count: number }> {
    for (let count = edits.length; count > 1; count = Math.ceil(count / 2)) {
      const chosen = edits.slice(0, count)
      const expected = this.#expected(chosen)
      const text = this.#with(chosen.map(({ splice }) => splice))
      if (expected && (await this.#holds(text, expected))) return { text: this.#mark + text, count }
    }
    const [first] = edits
    return first ? { text: first.text, count: 1 } : { text: this.#mark + this.#text, count: 0 }
  }

  #expected(edits: readonly Edit[]): unknown[] | undefined {
    const values = this.#parsed.kind === 'data' ? [...this.#parsed.values] : []
    for (const { document, change } of edits.toSorted(removalsLast)) {
      const after = changed(values[document], change)
      if ('refused' in after) return undefined
      values[document] = after.value
    }
    return values
  }

  async #splices(document: number, change: DataChange): Promise<Splice[]> {
    this.#parts ??= await this.#read()
    const { source, layouts, shift, body } = this.#parts
    const layout = layouts[document]
    if (layout === undefined) return []
    const parent = this.valuesAbove(document, change.pointer).at(-1)
    const value = parent && own(parent, pointerKeys(change.pointer).at(-1) ?? '')
    if (body && change.pointer === '/description') {
      const whole = { text: this.#text, syntax: 'yaml' } as const
      return bodySplices(whole, body, change, value)
    }
    const splices =
      change.kind === 'put' || change.kind === 'insert'
        ? (await import('./data-splices.ts')).dataSplicesFor(source, layout, change)
        : splicesFor(source, layout, change, value)
    return [...splices].map((splice) => ({
      start: splice.start + shift,
      end: splice.end + shift,
      text: splice.text,
    }))
  }

  /** The lists and groups that a pointer goes through, the document first. */
  valuesAbove(document: number, pointer: Pointer): object[] {
    const above: object[] = []
    let value: unknown = this.#parsed.kind === 'data' ? this.#parsed.values[document] : undefined
    for (const key of pointerKeys(pointer)) {
      if (typeof value !== 'object' || value === null) break
      above.push(value)
      value = own(value, key)
    }
    return above
  }

  async #read(): Promise<Parts> {
    if (this.#syntax === 'json') {
      const trees = this.#parsed.kind === 'data' ? this.#parsed.trees() : []
      const source = { text: this.#text, syntax: 'json' } as const
      return { source, layouts: trees.map(jsonLayout), shift: 0 }
    }
    const { yamlLayouts } = await import('./yaml-layout.ts')
    const front = this.#syntax === 'markdown' ? splitFrontMatter(this.#text) : undefined
    const text = front?.yaml ?? this.#text
    const parts = {
      source: { text, syntax: 'yaml' },
      layouts: yamlLayouts(text),
      shift: front?.yamlStart ?? 0,
    } as const
    if (front === undefined || front.body === '') return parts
    const start = front.bodyStart
    const end = start + front.body.length
    return {
      ...parts,
      body: { kind: 'text', start, end, style: 'markdown', bodyStart: start, bodyEnd: end },
    }
  }

  #with(splices: readonly Splice[]): string {
    let text = this.#text
    for (const { start, end, text: piece } of splices.toSorted((a, b) => b.start - a.start))
      text = text.slice(0, start) + piece + text.slice(end)
    return text
  }

  /** Whether a text can be saved as UTF-8 and holds the data that is expected. */
  async #holds(text: string, expected: readonly unknown[]): Promise<boolean> {
    if (!text.isWellFormed() && this.#text.isWellFormed()) return false
    const parsed = await parseText(text, this.#syntax, false)
    return parsed.kind === 'data' && isSame(parsed.values, expected)
  }
}

function own(parent: object, key: string): unknown {
  // any own key of an object may be read
  return Object.hasOwn(parent, key) ? (parent as Record<string, unknown>)[key] : undefined
}

/** The parts of a file that can be edited. */
interface Parts {
  readonly source: EditableSource
  readonly layouts: readonly Layout[]
  /** Where `source` begins in the file. */
  readonly shift: number
  /** The text below the front matter of a Markdown template. */
  readonly body?: TextLayout
}

const unfit = {
  broken: 'The file cannot be read; expected one that parses',
  prose: 'The file is a governance document; expected a template',
  other: 'The file is no template; expected one',
} as const

function refused(reason: string): Edited {
  return { kind: 'refused', reason }
}

/** The body has no key, and is never written anew. */
function bodySplices(
  source: EditableSource,
  body: TextLayout,
  change: DataChange,
  value: unknown,
): Splice[] {
  const written = source.text.slice(body.start, body.end)
  if (change.kind === 'set' && value === written && change.value.trim() === change.value)
    return [{ start: body.start, end: body.end, text: change.value }]
  if (change.kind !== 'replace' || typeof value !== 'string') return []
  const item = { start: body.start, end: body.end, bodyEnd: body.end, value: body }
  const root = {
    kind: 'map',
    flow: false,
    open: 0,
    items: [{ ...item, key: { name: 'description', text: body }, valueAt: undefined }],
  } as const
  return [...splicesFor(source, root, change, value)]
}

/** Whether two edits of a file touch each other, in its text or in its data. */
export function touch(a: Edit, b: Edit): boolean {
  if (a.splice.start <= b.splice.end && b.splice.start <= a.splice.end) return true
  if (a.document !== b.document) return false
  const [outer, inner] = [a.change.pointer, b.change.pointer]
  return isWithin(inner, outer) || isWithin(outer, inner)
}

/** Removals shift the items behind them, so they come last and from the back. */
function removalsLast(a: Edit, b: Edit): number {
  const removals = Number(a.change.kind === 'remove') - Number(b.change.kind === 'remove')
  if (removals !== 0 || a.change.kind !== 'remove') return removals
  return b.splice.start - a.splice.start
}
