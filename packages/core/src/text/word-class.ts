import { telling } from './en/telling.ts'
import type { ClauseWords, RareWords, Subject, VerbKind } from './tables.ts'

/** What the tables say of a word: bits of kinds of verbs, and of what else it may be. */
export interface WordClass {
  readonly subject: Subject | undefined
  readonly verbs: number
  readonly flags: number
}

/** Of a word that no table has. */
export const unknown: WordClass = { subject: undefined, verbs: 0, flags: 0 }

interface Writable {
  subject: Subject | undefined
  verbs: number
  flags: number
}

const classes = new Map<string, Writable>()

function entry(word: string): Writable {
  const known = classes.get(word)
  if (known) return known
  const made: Writable = { subject: undefined, verbs: 0, flags: 0 }
  classes.set(word, made)
  return made
}

/** A bit for each list of a table, set for its words. */
function bitsOf<K extends string>(
  lists: Readonly<Record<K, readonly string[]>>,
  field: 'verbs' | 'flags',
): Readonly<Record<K, number>> {
  const names = Object.keys(lists) as K[] // the keys of this very record
  return Object.fromEntries(
    names.map((name, index) => {
      for (const word of lists[name]) entry(word)[field] |= 1 << index
      return [name, 1 << index]
    }),
  ) as Record<K, number>
}

for (const subject of Object.keys(telling.subjects) as Subject[])
  for (const word of telling.subjects[subject]) entry(word).subject = subject

const verbBits = bitsOf<VerbKind>(telling.verbs, 'verbs')
const flagBits = bitsOf<keyof ClauseWords>(telling.words, 'flags')

/** What is known of a word as it is compared. */
export function classOf(folded: string): WordClass {
  return classes.get(folded) ?? unknown
}

/** Whether a word may be a verb of a kind. */
export function isVerb({ verbs }: WordClass, kind: VerbKind): boolean {
  return (verbs & verbBits[kind]) !== 0
}

/** Whether a word is on a list. */
export function is({ flags }: WordClass, list: keyof ClauseWords): boolean {
  return (flags & flagBits[list]) !== 0
}

/** Lists that are asked seldom. */
export const sets = Object.fromEntries(
  Object.entries(telling.rare).map(([name, words]) => [name, new Set(words)]),
) as unknown as Readonly<Record<keyof RareWords, ReadonlySet<string>>>
