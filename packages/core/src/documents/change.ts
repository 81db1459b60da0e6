import { type Pointer, pointerKeys, type Span } from './place.ts'

/** A change of one value of a document. */
export type Change =
  | { readonly kind: 'remove'; readonly pointer: Pointer }
  | { readonly kind: 'set'; readonly pointer: Pointer; readonly value: string }
  | { readonly kind: 'rename'; readonly pointer: Pointer; readonly key: string }
  | {
      readonly kind: 'replace'
      readonly pointer: Pointer
      readonly span: Span
      readonly value: string
    }

/** A change that brings data of any kind, not only a text. */
export type DataChange =
  | Change
  /** Puts it at a key, whether that is there or not. */
  | { readonly kind: 'put'; readonly pointer: Pointer; readonly value: unknown }
  /** Puts it into a list, before the item that has the place now, or at the end. */
  | { readonly kind: 'insert'; readonly pointer: Pointer; readonly value: unknown }

/** Data after a change, or why it cannot be made. The data that was handed in stays as it is. */
export type Changed = { readonly value: unknown } | { readonly refused: string }

/** Makes a change to decoded data. */
export function changed(value: unknown, change: DataChange): Changed {
  const keys = pointerKeys(change.pointer)
  return keys.length === 0
    ? { refused: 'The change is about the document as a whole; expected one of its values' }
    : below(value, keys, change)
}

function below(
  value: unknown,
  [key = '', ...rest]: readonly string[],
  change: DataChange,
): Changed {
  if (rest.length === 0) return atKey(value, key, change)
  if (!has(value, key)) return absent(change.pointer)
  const inner = below(value[key], rest, change)
  return 'refused' in inner ? inner : { value: withKey(value, key, inner.value) }
}

function atKey(parent: unknown, key: string, change: DataChange): Changed {
  if (change.kind === 'set') return set(parent, key, change)
  if (change.kind === 'put') return put(parent, key, change)
  if (change.kind === 'insert') return insert(parent, key, change)
  if (!has(parent, key)) return absent(change.pointer)
  switch (change.kind) {
    case 'remove':
      return remove(parent, key, change.pointer)
    case 'rename':
      return rename(parent, key, change)
    case 'replace':
      return replace(parent, key, change)
  }
}

function set(parent: unknown, key: string, { pointer, value }: Change & { kind: 'set' }): Changed {
  if (has(parent, key)) {
    if (isCollection(parent[key]))
      return { refused: `${pointer} holds a list or a group; expected a text` }
    return { value: withKey(parent, key, value) }
  }
  if (!isCollection(parent) || Array.isArray(parent)) return absent(pointer)
  return { value: Object.fromEntries([...Object.entries(parent), [key, value]]) }
}

function put(
  parent: unknown,
  key: string,
  { pointer, value }: { pointer: Pointer; value: unknown },
) {
  if (has(parent, key)) return { value: withKey(parent, key, value) }
  if (!isCollection(parent) || Array.isArray(parent)) return absent(pointer)
  return { value: Object.fromEntries([...Object.entries(parent), [key, value]]) }
}

function insert(
  parent: unknown,
  key: string,
  { pointer, value }: { pointer: Pointer; value: unknown },
): Changed {
  const index = Number(key)
  if (!Array.isArray(parent) || !(index >= 0 && index <= parent.length)) return absent(pointer)
  return { value: parent.toSpliced(index, 0, value) }
}

function remove(parent: Collection, key: string, pointer: Pointer): Changed {
  if (Object.keys(parent).length === 1)
    return { refused: `${pointer} has nothing beside it; expected something that stays` }
  if (Array.isArray(parent)) return { value: parent.filter((_, index) => index !== Number(key)) }
  return { value: Object.fromEntries(Object.entries(parent).filter(([name]) => name !== key)) }
}

function rename(parent: Collection, key: string, change: Change & { kind: 'rename' }): Changed {
  const { pointer, key: name } = change
  if (Array.isArray(parent)) return { refused: `${pointer} is an item of a list; expected a key` }
  if (name !== key && Object.hasOwn(parent, name))
    return { refused: `"${name}" stands beside ${pointer} already; expected one of the two` }
  const entries = Object.entries(parent)
  return {
    value: Object.fromEntries(entries.map(([own, value]) => [own === key ? name : own, value])),
  }
}

function replace(parent: Collection, key: string, change: Change & { kind: 'replace' }): Changed {
  const { pointer, span, value } = change
  const text = parent[key]
  if (typeof text !== 'string') return { refused: `${pointer} is no text; expected one` }
  const [start, end] = span
  if (start < 0 || start > end || end > text.length)
    return { refused: `The text at ${pointer} ends earlier; expected ${end} characters` }
  const after = text.slice(0, start) + value + text.slice(end)
  if (text.isWellFormed() && !after.isWellFormed())
    return { refused: `The span at ${pointer} cuts a character in two; expected a whole one` }
  return { value: withKey(parent, key, after) }
}

function absent(pointer: Pointer): Changed {
  return { refused: `There is nothing at ${pointer}; expected what the change is about` }
}

type Collection = Readonly<Record<string, unknown>>

function isCollection(value: unknown): value is Collection {
  return typeof value === 'object' && value !== null
}

/** Whether a list has an item, or a group a key, under a name. */
function has(value: unknown, key: string): value is Collection {
  if (!isCollection(value)) return false
  return Object.hasOwn(value, key) && !(Array.isArray(value) && key === 'length')
}

function withKey(parent: Collection, key: string, value: unknown): unknown {
  if (Array.isArray(parent)) return parent.with(Number(key), value)
  return Object.fromEntries(
    Object.entries(parent).map(([name, old]) => [name, name === key ? value : old]),
  )
}

/** Whether two pieces of data are the same. The order of keys means nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  if (!isCollection(a) || !isCollection(b)) return Object.is(a, b)
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  )
}
