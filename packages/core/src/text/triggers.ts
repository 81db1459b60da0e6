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

  constructor(words: Iterable<string>) {
    this.words = [...new Set(words)]
    this.#marks = this.words.filter((word) => !/[\p{L}\p{N}]/u.test(word))
    this.index = count++
    for (const word of this.words) register(word, this)
  }

  /** Whether a text has one of the marks of the list. */
  haveMarkIn(text: string): boolean {
    return this.#marks.some((mark) => text.includes(mark))
  }
}

let count = 0
const byWord = new Map<string, Triggers[]>()
const byBeginning = new Map<string, Triggers[]>()
const lengths = new Set<number>()

/** How many lists there are. */
export function triggerLists(): number {
  return count
}

function register(word: string, list: Triggers): void {
  const isBeginning = word.endsWith('*')
  const letters = isBeginning ? word.slice(0, -1) : word
  if (isBeginning) lengths.add(letters.length)
  const lists = isBeginning ? byBeginning : byWord
  const known = lists.get(letters)
  if (known) known.push(list)
  else lists.set(letters, [list])
}

/** The lists that a word is on, or a part of it: "cost-free" and "company's" have a word of their own in them. */
export function triggeredBy(folded: string): readonly Triggers[] {
  const found = new Set<Triggers>()
  // Expressions know the letters of ASCII only as those of a word.
  for (const part of new Set([
    folded,
    ...folded.split(/[^\p{L}\p{N}]+/u),
    ...folded.split(/\W+/),
  ])) {
    for (const list of byWord.get(part) ?? []) found.add(list)
    for (const length of lengths)
      if (length <= part.length)
        for (const list of byBeginning.get(part.slice(0, length)) ?? []) found.add(list)
  }
  return found.size === 0 ? none : [...found]
}

const none: readonly Triggers[] = []
