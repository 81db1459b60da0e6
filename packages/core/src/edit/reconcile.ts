import type { Syntax } from '../documents/media-type.ts'
import { parseText, withoutMark } from '../documents/parse.ts'
import { type DataOperation, isSame } from '../documents/patch.ts'
import { childPointer, type Pointer } from '../documents/place.ts'
import { type Fields, isFields, own } from '../formats/fields.ts'
import { FileEditor } from './file-editor.ts'

/** The text after it, or why it cannot be changed so. */
export type Reconciled = { readonly text: string } | { readonly refused: string }

/**
 * Changes the text of a file so that a value in it becomes another one, in the smallest steps that do it:
 * what stays the same keeps its comments, its order and its layout. Each step is verified.
 */
export class Reconciler {
  text: string
  readonly #syntax: Syntax
  readonly #document: number

  constructor(text: string, syntax: Syntax, document: number) {
    this.text = text
    this.#syntax = syntax
    this.#document = document
  }

  /** Gives the reason where it cannot be done; the text is then as it was. */
  async put(pointer: Pointer, before: unknown, after: unknown): Promise<string | undefined> {
    if (isSame(before, after)) return undefined
    const was = this.text
    const small = await this.#smallSteps(pointer, before, after)
    if (small === undefined) return undefined
    this.text = was
    const whole = await this.#step({ kind: 'put', pointer, value: after })
    return whole
  }

  remove(pointer: Pointer): Promise<string | undefined> {
    return this.#step({ kind: 'remove', pointer })
  }

  /** The data of the document as it is now. */
  async fields(): Promise<unknown> {
    const parsed = await parseText(withoutMark(this.text), this.#syntax)
    return parsed.kind === 'data' ? parsed.values[this.#document] : undefined
  }

  async #step(change: DataOperation): Promise<string | undefined> {
    const editor = await FileEditor.of(this.text, this.#syntax)
    const edit = await editor.edit(this.#document, change)
    if (edit.kind === 'refused') return edit.reason
    if (edit.kind === 'edit') this.text = edit.text
    return undefined
  }

  async #smallSteps(
    pointer: Pointer,
    before: unknown,
    after: unknown,
  ): Promise<string | undefined> {
    if (isFields(before) && isFields(after)) return this.#group(pointer, before, after)
    if (Array.isArray(before) && Array.isArray(after)) return this.#list(pointer, before, after)
    const isCollection = typeof before === 'object' && before !== null
    if (typeof after === 'string' && !isCollection)
      return this.#step({ kind: 'set', pointer, value: after })
    return this.#step({ kind: 'put', pointer, value: after })
  }

  async #group(pointer: Pointer, before: Fields, after: Fields): Promise<string | undefined> {
    for (const [key, value] of Object.entries(after)) {
      const refused = await this.put(childPointer(pointer, key), own(before, key), value)
      if (refused !== undefined) return refused
    }
    for (const key of Object.keys(before))
      if (!Object.hasOwn(after, key)) {
        const refused = await this.remove(childPointer(pointer, key))
        if (refused !== undefined) return refused
      }
    return undefined
  }

  async #list(
    pointer: Pointer,
    before: readonly unknown[],
    after: readonly unknown[],
  ): Promise<string | undefined> {
    for (const step of listSteps(before, after)) {
      const at = childPointer(pointer, step.index)
      const refused =
        step.kind === 'remove'
          ? await this.remove(at)
          : step.kind === 'insert'
            ? await this.#step({ kind: 'insert', pointer: at, value: step.value })
            : await this.put(at, step.before, step.value)
      if (refused !== undefined) return refused
    }
    return undefined
  }
}

type ListStep =
  | { readonly kind: 'remove'; readonly index: number }
  | { readonly kind: 'insert'; readonly index: number; readonly value: unknown }
  | {
      readonly kind: 'change'
      readonly index: number
      readonly before: unknown
      readonly value: unknown
    }

/**
 * How a list becomes another: items that both have in the same order stay. Indexes are those of the list
 * at the time of the step; the steps go from the back to the front, and what comes is put in before
 * what goes is taken out, so that no list is empty in between.
 */
function listSteps(before: readonly unknown[], after: readonly unknown[]): ListStep[] {
  const steps: ListStep[] = []
  let [oldEnd, newEnd] = [before.length, after.length]
  for (const [old, now] of [...commonItems(before, after).toReversed(), [-1, -1] as const]) {
    const gone = oldEnd - old - 1
    const fresh = newEnd - now - 1
    const both = Math.min(gone, fresh)
    for (let index = fresh - 1; index >= both; index--)
      steps.push({ kind: 'insert', index: old + 1 + both, value: after[now + 1 + index] })
    const shifted = fresh - both
    for (let index = gone - 1; index >= both; index--)
      steps.push({ kind: 'remove', index: old + 1 + index + shifted })
    for (let index = both - 1; index >= 0; index--)
      steps.push({
        kind: 'change',
        index: old + 1 + index,
        before: before[old + 1 + index],
        value: after[now + 1 + index],
      })
    oldEnd = old
    newEnd = now
  }
  return steps
}

/** A longest row of items that both lists have, as pairs of indexes. */
function commonItems(
  before: readonly unknown[],
  after: readonly unknown[],
): (readonly [old: number, now: number])[] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  )
  const at = (old: number, now: number) => lengths[old]?.[now] ?? 0
  for (let old = before.length - 1; old >= 0; old--)
    for (let now = after.length - 1; now >= 0; now--) {
      const row = lengths[old]
      if (row)
        row[now] = isSame(before[old], after[now])
          ? at(old + 1, now + 1) + 1
          : Math.max(at(old + 1, now), at(old, now + 1))
    }
  const pairs: (readonly [number, number])[] = []
  for (let old = 0, now = 0; old < before.length && now < after.length; )
    if (isSame(before[old], after[now])) pairs.push([old++, now++])
    else if (at(old + 1, now) >= at(old, now + 1)) old++
    else now++
  return pairs
}
