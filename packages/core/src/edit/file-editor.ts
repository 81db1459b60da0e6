import type { ParsedFile } from '../documents/file.ts'
import { splitFrontMatter } from '../documents/front-matter.ts'
import type { Syntax } from '../documents/media-type.ts'
import { treesOf } from '../documents/node-table.ts'
import { parseText, withoutMark } from '../documents/parse.ts'
import { changed, changedBy, type DataOperation, isSame } from '../documents/patch.ts'
import { type Pointer, pointerKeys, valueAt } from '../documents/place.ts'
import { SourceSpans } from '../documents/spans.ts'
import { bodyEdits } from './body-edits.ts'
import { DisjointEdits } from './disjoint-edits.ts'
import { jsonLayout, type Layout, type TextLayout } from './layout.ts'
import type { EditableSource } from './scalar-text.ts'
import { type TextEdit, textEditsFor } from './text-edits.ts'

/** A change that was found a way into the text for. */
export interface Edit {
  readonly kind: 'edit'
  readonly document: number
  readonly change: DataOperation
  readonly textEdit: TextEdit
  /** The whole text with nothing but this change. */
  readonly text: string
}

/** `unchanged`: the data is so already. */
export type Edited =
  | Edit
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly reason: string }

/** A change of a value in one of the documents of a file. */
export interface DocumentChange {
  readonly document: number
  readonly change: DataOperation
}

/** What became of one of several changes; a postponed one does not go together with one that was made. */
export type Outcome =
  | Exclude<Edited, Edit>
  | { readonly kind: 'made' }
  | { readonly kind: 'postponed' }

/** Ways to write a change down, made as they are asked for, the best first. */
interface Candidates extends DocumentChange {
  readonly best: TextEdit | undefined
  readonly textEdits: () => Iterable<TextEdit>
}

/** A change and how it is written down. */
interface Written extends DocumentChange {
  readonly textEdit: TextEdit
}

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
  #whole: EditableSource | undefined

  private constructor(text: string, syntax: Syntax, parsed: ParsedFile) {
    this.#text = withoutMark(text)
    this.#mark = text.slice(0, text.length - this.#text.length)
    this.#syntax = syntax
    this.#parsed = parsed
  }

  static async of(text: string, syntax: Syntax): Promise<FileEditor> {
    return new FileEditor(text, syntax, await parseText(withoutMark(text), syntax))
  }

  async edit(document: number, change: DataOperation): Promise<Edited> {
    const planned = await this.#plan(document, change)
    if ('kind' in planned) return planned
    const written = await this.#firstThatHolds(planned)
    if (written === undefined) return refused(shared(change))
    return { kind: 'edit', ...written, text: this.#mark + this.#with([written.textEdit]) }
  }

  /**
   * The text with as many of several changes as go together, and what became of each. Of those that
   * touch each other the first is made. All are tried out at once, and only where that fails in halves.
   */
  async editAll(
    changes: readonly DocumentChange[],
  ): Promise<{ text: string; outcomes: readonly Outcome[] }> {
    const outcomes: Outcome[] = []
    const chosen = new Map<Candidates, number>()
    const disjoint = new DisjointEdits()
    for (const [index, { document, change }] of changes.entries()) {
      const planned = await this.#plan(document, change)
      if ('kind' in planned) outcomes[index] = planned
      else if (planned.best === undefined) outcomes[index] = refused(shared(change))
      else if (disjoint.add(document, change, planned.best)) chosen.set(planned, index)
      else outcomes[index] = { kind: 'postponed' }
    }
    const made = await this.#together([...chosen.keys()])
    for (const [candidates, index] of chosen)
      outcomes[index] = made.unfit.has(candidates)
        ? refused(shared(candidates.change))
        : { kind: made.written.has(candidates) ? 'made' : 'postponed' }
    const textEdits = Array.from(made.written.values(), ({ textEdit }) => textEdit)
    return { text: this.#mark + this.#with(textEdits), outcomes }
  }

  /** Ways to write a change down that can be made to the data, or what is to be said instead. */
  async #plan(
    document: number,
    change: DataOperation,
  ): Promise<Candidates | Exclude<Edited, Edit>> {
    if (this.#parsed.kind !== 'data') return refused(unfit[this.#parsed.kind])
    const { values } = this.#parsed
    if (document < 0 || document >= values.length)
      return refused(`The file has ${values.length} documents; expected more than ${document}`)
    const after = changed(values[document], change)
    if ('refused' in after) return refused(after.refused)
    if (isSame(values[document], after.value)) return { kind: 'unchanged' }
    const textEdits = await this.#textEdits(document, change)
    const [best] = textEdits()
    return { document, change, best, textEdits }
  }

  async #together(all: readonly Candidates[]): Promise<Together> {
    const [first] = all
    if (first === undefined) return { written: new Map(), unfit: new Set() }
    const best = new Map(all.flatMap((one) => written(one, one.best)))
    if (best.size === all.length && (await this.#allHold([...best.values()])))
      return { written: best, unfit: new Set() }
    if (all.length === 1) {
      const found = await this.#firstThatHolds(first)
      return found
        ? { written: new Map([[first, found]]), unfit: new Set() }
        : { written: new Map(), unfit: new Set([first]) }
    }
    const middle = Math.ceil(all.length / 2)
    const before = await this.#together(all.slice(0, middle))
    const behind = await this.#together(all.slice(middle))
    const both = new Map([...before.written, ...behind.written])
    const unfit = new Set([...before.unfit, ...behind.unfit])
    if (before.written.size === 0 || behind.written.size === 0) return { written: both, unfit }
    return { written: (await this.#allHold([...both.values()])) ? both : before.written, unfit }
  }

  async #firstThatHolds({ document, change, textEdits }: Candidates): Promise<Written | undefined> {
    for (const textEdit of textEdits())
      if (await this.#allHold([{ document, change, textEdit }]))
        return { document, change, textEdit }
    return undefined
  }

  /** Whether the text with some changes holds the data with these changes, and nothing else. */
  async #allHold(edits: readonly Written[]): Promise<boolean> {
    const values = this.#parsed.kind === 'data' ? [...this.#parsed.values] : []
    const byDocument = Map.groupBy(edits.toSorted(inOrder), ({ document }) => document)
    for (const [document, own] of byDocument) {
      const after = changedBy(
        values[document],
        own.map(({ change }) => change),
      )
      if ('refused' in after) return false
      values[document] = after.value
    }
    return this.#holds(this.#with(edits.map(({ textEdit }) => textEdit)), values)
  }

  async #textEdits(document: number, change: DataOperation): Promise<() => Iterable<TextEdit>> {
    this.#parts ??= await this.#read()
    const { source: own, layouts, shift, body } = this.#parts
    const layout = layouts[document]
    if (layout === undefined) return () => []
    const parent = this.valuesAbove(document, change.pointer).at(-1)
    const value = parent && ownValue(parent, pointerKeys(change.pointer).at(-1) ?? '')
    if (body && change.pointer === '/description') {
      const whole = this.#whole ?? source(this.#text, 'yaml')
      this.#whole = whole
      return () => bodyEdits(whole, body, change, value)
    }
    if (change.kind === 'put' || change.kind === 'insert') {
      const { dataEditsFor } = await import('./data-edits.ts')
      return () => shifted(dataEditsFor(own, layout, change), shift)
    }
    return () => shifted(textEditsFor(own, layout, change, value), shift)
  }

  /** What is at a pointer; undefined where nothing is. */
  valueAt(document: number, pointer: Pointer): unknown {
    return this.#parsed.kind === 'data'
      ? valueAt(this.#parsed.values[document], pointer)
      : undefined
  }

  /** The lists and groups that a pointer goes through, the document first. */
  valuesAbove(document: number, pointer: Pointer): object[] {
    const above: object[] = []
    let value: unknown = this.#parsed.kind === 'data' ? this.#parsed.values[document] : undefined
    for (const key of pointerKeys(pointer)) {
      if (typeof value !== 'object' || value === null) break
      above.push(value)
      value = ownValue(value, key)
    }
    return above
  }

  async #read(): Promise<Parts> {
    if (this.#syntax === 'json') {
      const trees = this.#parsed.kind === 'data' ? treesOf(this.#parsed.map.nodes, this.#text) : []
      return { source: source(this.#text, 'json'), layouts: trees.map(jsonLayout), shift: 0 }
    }
    const { yamlLayouts } = await import('./yaml-layout.ts')
    const front = this.#syntax === 'markdown' ? splitFrontMatter(this.#text) : undefined
    const text = front?.yaml ?? this.#text
    const parts = {
      source: source(text, 'yaml'),
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

  #with(textEdits: readonly TextEdit[]): string {
    const pieces: string[] = []
    let done = 0
    for (const { start, end, text } of textEdits.toSorted((a, b) => a.start - b.start)) {
      pieces.push(this.#text.slice(done, start), text)
      done = end
    }
    return pieces.join('') + this.#text.slice(done)
  }

  /** Whether a text can be saved as UTF-8 and holds the data that is expected. */
  async #holds(text: string, expected: readonly unknown[]): Promise<boolean> {
    if (!text.isWellFormed() && this.#text.isWellFormed()) return false
    const parsed = await parseText(text, this.#syntax)
    return parsed.kind === 'data' && isSame(parsed.values, expected)
  }
}

function ownValue(parent: object, key: string): unknown {
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
  other: 'The file is not a template; expected one',
} as const

function* shifted(textEdits: Iterable<TextEdit>, by: number): Generator<TextEdit> {
  for (const { start, end, text } of textEdits) yield { start: start + by, end: end + by, text }
}

/** Changes that go together, and those that no way of writing them down was found for. */
interface Together {
  readonly written: ReadonlyMap<Candidates, Written>
  readonly unfit: ReadonlySet<Candidates>
}

function written(one: Candidates, textEdit: TextEdit | undefined): [Candidates, Written][] {
  return textEdit ? [[one, { document: one.document, change: one.change, textEdit }]] : []
}

function source(text: string, syntax: EditableSource['syntax']): EditableSource {
  return { text, syntax, spans: new SourceSpans(text) }
}

function refused(reason: string): { kind: 'refused'; reason: string } {
  return { kind: 'refused', reason }
}

function shared({ pointer }: DataOperation): string {
  return `The value at ${pointer} cannot be changed by itself: it is shared (an anchor, an alias, a merge key) or written in an unusual form; expected a plain value`
}

/** Removals shift the items behind them, and parts what follows, so they are made from the back. */
function inOrder(a: Written, b: Written): number {
  const removals = Number(a.change.kind === 'remove') - Number(b.change.kind === 'remove')
  if (removals !== 0) return removals
  const isShifting = a.change.kind === 'remove' || a.change.kind === 'replace'
  return isShifting && a.change.kind === b.change.kind ? b.textEdit.start - a.textEdit.start : 0
}
