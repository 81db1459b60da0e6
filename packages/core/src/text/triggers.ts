/**
 * Words, in small letters, without one of which something cannot stand in a text. `certif*` is any word that
 * begins so; a mark such as `%` counts wherever it stands. A hyphen joins two words: list one of them.
 *
 * Lists are declared once, where a table or a rule is; all of them together are looked up once for each word
 * that occurs in a run, so that a text tells at once which of them concern it.
 */
export class Triggers {
  readonly words: readonly string[]
  /** How many lists there were before. */
  readonly index: number
  readonly #marks: readonly string[]

  /** `isAlso` says of other words whether they are on the list too; it is asked once for each word of a run. */
  constructor(words: Iterable<string>, isAlso?: (word: string) => boolean) {
    this.words = [...new Set(words)]
    this.#marks = this.words.filter((word) => !/[\p{L}\p{N}]/u.test(word))
    this.index = count++
    for (const word of this.words) register(word, this)
    if (isAlso) asked.push({ list: this, isAlso })
  }

  /** Whether a text has one of the marks of the list. */
  haveMarkIn(text: string): boolean {
    return this.#marks.some((mark) => text.includes(mark))
  }
}

let count = 0
const byWord = new Map<string, Triggers[]>()
const byBeginning = new Map<string, Triggers[]>()
const asked: { readonly list: Triggers; readonly isAlso: (word: string) => boolean }[] = []
/** Lengths of beginnings, and the first letters of each, as many as the shortest has. */
const lengths = new Set<number>()
let shortest = Number.POSITIVE_INFINITY
let heads: ReadonlySet<string> = new Set()

/** How many lists there are. */
export function triggerLists(): number {
  return count
}

function register(word: string, list: Triggers): void {
  const isBeginning = word.endsWith('*')
  const letters = isBeginning ? word.slice(0, -1) : word
  if (isBeginning && !byBeginning.has(letters)) {
    lengths.add(letters.length)
    shortest = Math.min(shortest, letters.length)
    heads = new Set([...byBeginning.keys(), letters].map((one) => one.slice(0, shortest)))
  }
  const lists = isBeginning ? byBeginning : byWord
  const known = lists.get(letters)
  if (known) known.push(list)
  else lists.set(letters, [list])
}

/** A bit for each list, 32 to a number. */
export type TriggerBits = Int32Array

/** Bits for all lists that there are, none set. */
export function noTriggers(): TriggerBits {
  return new Int32Array((count + 31) >> 5)
}

/** Whether the bit of a list is set. */
export function isSet(bits: TriggerBits, { index }: Triggers): boolean {
  return ((bits[index >> 5] ?? 0) & (1 << (index & 31))) !== 0
}

/** Where a word has another in it: at a mark, at a letter that expressions know as none, behind a number. */
const joints = [/[^\p{L}\p{N}]+/u, /\W+/, /(?<=\d)(?=\p{L})/u]

/**
 * The lists that a word is on, or a part of it: "cost-free" and "company's" have a word of their own in them.
 * Undefined where there are none.
 */
export function triggeredBy(folded: string): TriggerBits | undefined {
  let bits: TriggerBits | undefined
  const set = ({ index }: Triggers) => {
    bits ??= noTriggers()
    bits[index >> 5] = (bits[index >> 5] ?? 0) | (1 << (index & 31))
  }
  for (const { list, isAlso } of asked) if (isAlso(folded)) set(list)
  for (const part of partsOf(folded)) {
    byWord.get(part)?.forEach(set)
    if (!heads.has(part.slice(0, shortest))) continue
    for (const length of lengths) byBeginning.get(part.slice(0, length))?.forEach(set)
  }
  return bits
}

/** A word, and those that it has in it. Most have none. */
function partsOf(folded: string): Iterable<string> {
  if (/^[a-z]+$/.test(folded)) return [folded]
  return new Set([folded, ...joints.flatMap((joint) => folded.split(joint))])
}
