import { parse, stringify } from 'yaml'

/** One change to a file. `at` and `size` are shares, from 0 to 1, of what there is to change. */
export interface Mutation {
  readonly kind: keyof typeof changes
  readonly at: number
  readonly size: number
  readonly token: string
}

type Change = (text: string, mutation: Mutation, path: string) => string

/** Longer than this, in UTF-16 units, no change makes a file. */
const longest = 400_000

const changes = {
  insert: (text, { at, token }) => splice(text, at, 0, token),
  replace: (text, { at, size, token }) => splice(text, at, Math.ceil(size * 12), token),
  remove: (text, { at, size }) => splice(text, at, Math.ceil(size * 80), ''),
  truncate: (text, { at }) => text.slice(0, Math.floor(at * text.length)),
  'repeat a piece': (text, { at, size }) => {
    const start = Math.floor(at * text.length)
    const piece = text.slice(start, start + Math.ceil(size * 40))
    return splice(text, at, 0, piece.repeat(Math.ceil(size * 4000)))
  },
  'repeat a token': (text, { at, size, token }) =>
    splice(text, at, 0, token.repeat(Math.ceil(size * 30_000))),
  'repeat all': (text, { size, token }) => `${text}${token}`.repeat(Math.ceil(size * 12)),
  'swap lines': (text, { at, size }) => {
    const lines = text.split('\n')
    const a = Math.floor(at * (lines.length - 1))
    const b = Math.floor(size * (lines.length - 1))
    return lines
      .with(a, lines[b] ?? '')
      .with(b, lines[a] ?? '')
      .join('\n')
  },
  indent: (text, { at, size }) => {
    const lines = text.split('\n')
    const index = Math.floor(at * (lines.length - 1))
    return lines.with(index, ' '.repeat(Math.ceil(size * 6)) + lines[index]).join('\n')
  },
  'end lines otherwise': (text, { at }) => text.replaceAll('\n', at < 0.5 ? '\r\n' : '\r'),
  'begin with a mark': (text) => `\ufeff${text}`,
  'replace a value': (text, mutation, path) =>
    withValue(text, path, mutation, (parent, key) => {
      parent[key] = strangeValues[Math.floor(mutation.size * (strangeValues.length - 0.001))]
    }),
  'remove a value': (text, mutation, path) =>
    withValue(text, path, mutation, (parent, key) => {
      delete parent[key]
    }),
  'rename a key': (text, mutation, path) =>
    withValue(text, path, mutation, (parent, key) => {
      Object.defineProperty(parent, mutation.token, { value: parent[key], enumerable: true })
      delete parent[key]
    }),
} satisfies Readonly<Record<string, Change>>

export const mutationKinds = Object.keys(changes) as (keyof typeof changes)[]

/** The file with a change made to it; as it was where the change would make it too long. */
export function mutated(text: string, path: string, mutation: Mutation): string {
  const change: Change = changes[mutation.kind]
  const result = change(text, mutation, path)
  return result.length > longest ? text : result
}

function splice(text: string, at: number, removed: number, inserted: string): string {
  const start = Math.floor(at * text.length)
  return text.slice(0, start) + inserted + text.slice(start + removed)
}

/** Values where something else is expected. */
const strangeValues: readonly unknown[] = [
  null,
  true,
  0,
  -1.5,
  1e300,
  '',
  ' ',
  'TODO',
  '2026-02-31',
  'javascript:alert(1)',
  'http://[::1',
  'ﷺ'.repeat(40),
  "you'll ".repeat(2000),
  'a'.repeat(60_000),
  '"'.repeat(3000),
  [],
  [[[[]]]],
  [null, null],
  ['Water Sampling', 'water  sampling', 7],
  {},
  { __proto__: null, constructor: { prototype: {} } },
  { name: { name: { name: 'x' } } },
  Array.from({ length: 3000 }, (_, index) => `Skill ${index}`),
]

type Group = Record<string, unknown>

/** Lets one place of the decoded file be changed, and writes it anew; a file without data stays. */
function withValue(
  text: string,
  path: string,
  { at }: Mutation,
  change: (parent: Group, key: string) => void,
): string {
  const isJson = /\.json(?:ld)?$/.test(path)
  try {
    const value: unknown = isJson ? JSON.parse(text) : parse(text, { logLevel: 'silent' })
    const places = placesIn(value, 0)
    const place = places[Math.floor(at * (places.length - 0.001))]
    if (place === undefined) return text
    change(place.parent, place.key)
    return isJson ? JSON.stringify(value, null, 2) : stringify(value)
  } catch {
    return text // an earlier change has made it unreadable
  }
}

function placesIn(value: unknown, depth: number): { parent: Group; key: string }[] {
  if (typeof value !== 'object' || value === null || depth > 20) return []
  const parent = value as Group // a list has keys too: its indices
  return Object.keys(parent).flatMap((key) => [
    { parent, key },
    ...placesIn(parent[key], depth + 1),
  ])
}
