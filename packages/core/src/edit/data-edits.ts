import type { DataOperation } from '../documents/patch.ts'
import { pointerKeys } from '../documents/place.ts'
import { type CollectionLayout, type FoundItem, itemAt, type Layout, layoutAt } from './layout.ts'
import type { EditableSource } from './scalar-text.ts'
import {
  additions,
  additionsToBlock,
  indented,
  indentOf,
  type TextEdit,
  valueStart,
} from './text-edits.ts'
import { yamlOf } from './yaml-text.ts'

type Brought = Extract<DataOperation, { readonly value: unknown; readonly kind: 'put' | 'insert' }>

/** Ways to write down a change that brings data of any kind, the best first. */
export function* dataEditsFor(
  source: EditableSource,
  root: Layout,
  { kind, pointer, value }: Brought,
): Generator<TextEdit> {
  const keys = pointerKeys(pointer)
  const key = keys.at(-1) ?? ''
  const parent = layoutAt(root, keys.slice(0, -1))
  if (parent?.kind !== 'map' && parent?.kind !== 'list') return
  if (kind === 'insert') {
    yield* insertions(source, parent, Number(key), value)
    return
  }
  const found = itemAt(root, keys)
  if (found) yield* puts(source, found, key, value)
  else if (parent.kind === 'map') {
    const last = parent.items.at(-1)
    if (source.syntax === 'yaml' && !parent.flow && last)
      yield* additionsToBlock(source.text, parent, last, entryOf(key, value))
    yield* additions(source, parent, key, JSON.stringify(value))
  }
}

function* puts(
  { text, syntax }: EditableSource,
  { parent, item }: FoundItem,
  key: string,
  value: unknown,
): Generator<TextEdit> {
  const { start, end, value: layout, valueAt } = item
  if (syntax === 'yaml' && !parent.flow) {
    const entry = parent.kind === 'map' ? entryOf(key, value) : yamlOf([value]).trimEnd()
    yield { start, end, text: indented(text, item, entry, indentOf(text, item)) }
  }
  const json = JSON.stringify(value)
  if (layout.kind === 'empty' && valueAt !== undefined)
    yield { start: valueAt, end: valueAt, text: ` ${json}` }
  else if (layout.kind !== 'other') yield { start: valueStart(item), end, text: json }
}

function* insertions(
  { text, syntax }: EditableSource,
  parent: CollectionLayout,
  index: number,
  value: unknown,
): Generator<TextEdit> {
  const json = JSON.stringify(value)
  const next = parent.items[index]
  const last = parent.items.at(-1)
  const isBlock = syntax === 'yaml' && !parent.flow
  if (last === undefined) yield { start: parent.open, end: parent.open, text: json }
  else if (isBlock && next) {
    const indent = indentOf(text, next)
    const item = indented(text, next, `${yamlOf([value]).trimEnd()}\n`, indent)
    yield { start: next.start, end: next.start, text: item + indent }
  } else if (isBlock) yield* additionsToBlock(text, parent, last, yamlOf([value]).trimEnd())
  else if (next) yield { start: next.start, end: next.start, text: `${json}, ` }
  else yield { start: last.end, end: last.end, text: `, ${json}` }
}

function entryOf(key: string, value: unknown): string {
  return yamlOf({ [key]: value }).trimEnd()
}
