import { type Pointer, pointerKeys, type Span } from './place.ts'

/** An operation on one value of a document that brings text alone, in the manner of RFC 6902. */
export type PatchOperation =
  | { readonly kind: 'remove'; readonly pointer: Pointer }
  | { readonly kind: 'set'; readonly pointer: Pointer; readonly value: string }
  | { readonly kind: 'rename'; readonly pointer: Pointer; readonly key: string }
  | {
      readonly kind: 'replace'
      readonly pointer: Pointer
      readonly span: Span
      readonly value: string
    }

/** An operation that may bring data of any kind. */
export type DataOperation =
  | PatchOperation
  /** Puts it at a key, whether that is there or not. */
  | { readonly kind: 'put'; readonly pointer: Pointer; readonly value: unknown }
  /** Puts it into a list, before the item that has the place now, or at the end. */
  | { readonly kind: 'insert'; readonly pointer: Pointer; readonly value: unknown }

/** Data after a change, or why it cannot be made. The data that was handed in stays as it is. */
export type Changed = { readonly value: unknown } | { readonly refused: string }

/** Makes a change to decoded data. */
export function changed(value: unknown, change: DataOperation): Changed {
  return changedWith(value, change, new Copies())
}

/** Makes changes to decoded data one after the other; the first that cannot be made is told. */
export function changedBy(value: unknown, changes: Iterable<DataOperation>): Changed {
  const copies = new Copies()
  let result: Changed = { value }
  for (const change of changes) {
    result = changedWith(result.value, change, copies)
    if ('refused' in result) return result
  }
  return result
}

function changedWith(value: unknown, change: DataOperation, copies: Copies): Changed {
  const keys = pointerKeys(change.pointer)
  return keys.length === 0
    ? { refused: 'The change is for the document as a whole; expected one of its values' }
    : below(value, keys, change, copies)
}

function below(
  value: unknown,
  [key = '', ...rest]: readonly string[],
  change: DataOperation,
  copies: Copies,
): Changed {
  if (rest.length === 0) return atKey(value, key, change, copies)
  if (!has(value, key)) return absent(change.pointer)
  const inner = below(value[key], rest, change, copies)
  return 'refused' in inner ? inner : { value: copies.withKey(value, key, inner.value) }
}

/**
 * Lists and groups that were copied to be changed. Each is copied once, however many changes are made
 * in it; one that several places share is copied for each of them.
 */
class Copies {
  readonly #own = new WeakSet<object>()

  withKey(parent: Collection, key: string, value: unknown): Collection {
    return define(this.#copyOf(parent), key, value)
  }

  withInserted(parent: readonly unknown[], index: number, value: unknown): Collection {
    return this.#spliced(parent, index, 0, value)
  }

  without(parent: Collection, key: string): Collection {
    if (Array.isArray(parent)) return this.#spliced(parent, Number(key), 1)
    const copy = this.#copyOf(parent)
    Reflect.deleteProperty(copy, key)
    return copy
  }

  #spliced(parent: readonly unknown[], ...[at, count, ...items]: [number, number, ...unknown[]]) {
    const copy = this.#copyOf(parent)
    if (Array.isArray(copy)) copy.splice(at, count, ...items)
    return copy
  }

  #copyOf(parent: object): Collection {
    const isOwn = this.#own.has(parent)
    const copy = isOwn ? parent : Array.isArray(parent) ? [...parent] : copied(parent)
    this.#own.add(copy)
    return copy as Collection // any own key of an object may be read
  }
}

/** A copy of a group, keys with a meaning of their own such as `__proto__` included. */
function copied(group: object): object {
  return Object.fromEntries(Object.entries(group))
}

/** Sets a key, whatever it is called: an assignment to `__proto__` would be none. */
function define<T extends object>(parent: T, key: string, value: unknown): T {
  return Object.defineProperty(parent, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  })
}

function atKey(parent: unknown, key: string, change: DataOperation, copies: Copies): Changed {
  if (change.kind === 'set' || change.kind === 'put') return put(parent, key, change, copies)
  if (change.kind === 'insert') return insert(parent, key, change, copies)
  if (!has(parent, key)) return absent(change.pointer)
  switch (change.kind) {
    case 'remove':
      return remove(parent, key, change.pointer, copies)
    case 'rename':
      return rename(parent, key, change, copies)
    case 'replace':
      return replace(parent, key, change, copies)
  }
}

function put(
  parent: unknown,
  key: string,
  { kind, pointer, value }: Extract<DataOperation, { kind: 'put' | 'set' }>,
  copies: Copies,
): Changed {
  if (has(parent, key)) {
    if (kind === 'set' && isCollection(parent[key]))
      return { refused: `${pointer} contains a list or a section; expected a text` }
    return { value: copies.withKey(parent, key, value) }
  }
  if (!isCollection(parent) || Array.isArray(parent)) return absent(pointer)
  return { value: copies.withKey(parent, key, value) }
}

function insert(
  parent: unknown,
  key: string,
  { pointer, value }: { pointer: Pointer; value: unknown },
  copies: Copies,
): Changed {
  const index = Number(key)
  if (!Array.isArray(parent) || !(index >= 0 && index <= parent.length)) return absent(pointer)
  return { value: copies.withInserted(parent, index, value) }
}

function remove(parent: Collection, key: string, pointer: Pointer, copies: Copies): Changed {
  if (Object.keys(parent).length === 1)
    return { refused: `${pointer} has nothing next to it; expected something that stays` }
  return { value: copies.without(parent, key) }
}

function rename(
  parent: Collection,
  key: string,
  change: PatchOperation & { kind: 'rename' },
  copies: Copies,
): Changed {
  const { pointer, key: name } = change
  if (Array.isArray(parent)) return { refused: `${pointer} is an item of a list; expected a key` }
  if (name !== key && Object.hasOwn(parent, name))
    return { refused: `"${name}" is already next to ${pointer}; expected only one of the two` }
  const value = parent[key]
  return { value: copies.withKey(copies.without(parent, key), name, value) }
}

function replace(
  parent: Collection,
  key: string,
  change: PatchOperation & { kind: 'replace' },
  copies: Copies,
): Changed {
  const { pointer, span, value } = change
  const text = parent[key]
  if (typeof text !== 'string') return { refused: `${pointer} is not a text; expected one` }
  const [start, end] = span
  if (start < 0 || start > end || end > text.length)
    return { refused: `The text at ${pointer} ends earlier; expected ${end} characters` }
  const after = text.slice(0, start) + value + text.slice(end)
  if (text.isWellFormed() && !after.isWellFormed())
    return { refused: `The span at ${pointer} cuts a character in two; expected a whole one` }
  return { value: copies.withKey(parent, key, after) }
}

function absent(pointer: Pointer): Changed {
  return { refused: `There is nothing at ${pointer}; expected the value to change` }
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

/** Whether two pieces of data are the same. The order of keys means nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (!isCollection(a) || !isCollection(b)) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  )
}
