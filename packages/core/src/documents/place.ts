/** A JSON Pointer (RFC 6901) into the decoded value of a document; `''` is the whole document. */
export type Pointer = string

/** Half-open stretch `[start, end)` of a decoded text, in UTF-16 units. */
export type Span = readonly [start: number, end: number]

/**
 * Where a value was read. Plain data, so that it can cross threads, caches and machines; lines and
 * columns are worked out from it at the very end, and only for what is shown.
 */
export interface Place {
  /** Path of the file as it was handed in, with forward slashes. */
  readonly file: string
  /** Index of the document within the file; YAML files may hold several. */
  readonly document: number
  readonly pointer: Pointer
  /** A part of the text at `pointer`. */
  readonly span?: Span
  /** The key itself is meant, not its value. */
  readonly isKey?: true
}

/** A value and the place it was read from. */
export interface Located<T> {
  readonly value: T
  readonly at: Place
}

/** The pointer to `key` below `pointer`. */
export function childPointer(pointer: Pointer, key: string | number): Pointer {
  let below = children.get(pointer)
  const known = below?.get(key)
  if (known !== undefined) return known
  const child = `${pointer}/${typeof key === 'number' ? key : escaped(key)}`
  if (knownPointers < maxKnownPointers) {
    if (below === undefined) {
      below = new Map()
      children.set(pointer, below)
    }
    below.set(key, child)
    knownPointers += 1
  }
  return child
}

/** Files have the same pointers, each of which is kept once for all of them. */
const children = new Map<Pointer, Map<string | number, Pointer>>()
const maxKnownPointers = 10_000
let knownPointers = 0

function escaped(key: string): string {
  if (!key.includes('~') && !key.includes('/')) return key
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** A pointer and all those that it lies below, the nearest first. */
export function upwards(pointer: Pointer): [own: Pointer, ...above: Pointer[]] {
  const above: Pointer[] = []
  for (let end = pointer.lastIndexOf('/'); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
    above.push(pointer.slice(0, end))
    if (end === 0) break
  }
  return [pointer, ...above]
}

/** The keys that a pointer goes through, unescaped. */
export function pointerKeys(pointer: Pointer): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The value at a pointer of decoded data; undefined where there is none. */
export function valueAt(value: unknown, pointer: Pointer): unknown {
  let inner = value
  for (const key of pointerKeys(pointer)) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key)) return undefined
    inner = (inner as Record<string, unknown>)[key] // any own key of an object may be read
  }
  return inner
}

/** Whether `inner` is `outer` or lies below it. */
export function isWithin(inner: Pointer, outer: Pointer): boolean {
  return inner === outer || inner.startsWith(`${outer}/`)
}

/** The name of a file without its folders, from the path that a place has. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The same without its ending. */
export function fileStem(path: string): string {
  return fileName(path).replace(/\.[^.]+$/, '')
}

/** The path of the folder in which a file lies, with a slash at its end; empty where it lies at the top. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** The place of `key` below `at`. */
export function placeBelow(at: Place, key: string | number): Place {
  return { file: at.file, document: at.document, pointer: childPointer(at.pointer, key) }
}

/** The place of a stretch of the text at `at`. */
export function placeOfSpan(at: Place, [start, end]: Span): Place {
  const offset = at.span?.[0] ?? 0
  return { ...at, span: [offset + start, offset + end] }
}
