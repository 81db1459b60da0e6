import type { TermGroup, Vocabulary } from './vocabulary/vocabulary.ts'

/** Where terms of a group stand in a text: the index of the first word of each. */
export type Hits = ReadonlyMap<TermGroup, readonly number[]>

/** A word, a stem or an ending that a term consists of; `gap` stands for some words between. */
type Element = number
const gap: Element = -1

/** How many words a gap takes at most. */
const widestGap = 6

interface Term {
  readonly group: TermGroup
  readonly elements: readonly Element[]
}

const token = /[\p{L}\p{N}]+|[%@☐_]/gu

/** The words of a text as terms are held against them: small, without accents, parted at hyphens and apostrophes. */
export function plainWords(text: string): string[] {
  return fold(text).match(token) ?? []
}

function fold(text: string): string {
  const small = text.toLowerCase()
  if (!/[^\n -~]/.test(small)) return small
  return small
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
}

/** Finds the terms of a vocabulary, all groups in one go. */
export class Lexicon {
  readonly #ids = new Map<string, Element>()
  readonly #stems = new Map<string, Element>()
  readonly #inner: [part: string, element: Element, isEnding: boolean][] = []
  readonly #terms = new Map<Element, Term[]>()
  /** What is known of words met so far; a text has few different ones. */
  readonly #known = new Map<string, ReadonlySet<Element>>()

  constructor(vocabulary: Vocabulary) {
    for (const [group, terms] of Object.entries(vocabulary))
      for (const term of terms.split(',')) this.#add(group as TermGroup, term.trim().split(/\s+/)) // the keys are those of the interface
  }

  findIn(text: string): Hits {
    return this.find(plainWords(text))
  }

  find(words: readonly string[]): Hits {
    const elements = words.map((word) => this.#elementsOf(word))
    const hits = new Map<TermGroup, number[]>()
    for (const [index, own] of elements.entries())
      for (const element of own)
        for (const term of this.#terms.get(element) ?? [])
          if (endsWell(term, elements, index)) {
            const found = hits.get(term.group)
            if (found === undefined) hits.set(term.group, [index])
            else if (found.at(-1) !== index) found.push(index)
          }
    return hits
  }

  #add(group: TermGroup, parts: readonly string[]): void {
    const elements = parts.map((part) => this.#elementFor(part))
    const [first] = elements
    if (first === undefined) return
    const terms = this.#terms.get(first) ?? []
    terms.push({ group, elements })
    this.#terms.set(first, terms)
  }

  #elementFor(part: string): Element {
    if (part === '~') return gap
    const folded = fold(part)
    const known = this.#ids.get(folded)
    if (known !== undefined) return known
    const element = this.#ids.size
    this.#ids.set(folded, element)
    const bare = folded.replaceAll('*', '')
    if (folded.startsWith('*')) this.#inner.push([bare, element, !folded.endsWith('*')])
    else if (folded.endsWith('*')) this.#stems.set(bare, element)
    return element
  }

  #elementsOf(word: string): ReadonlySet<Element> {
    const known = this.#known.get(word)
    if (known !== undefined) return known
    const found = new Set<Element>()
    const exact = this.#ids.get(word)
    if (exact !== undefined) found.add(exact)
    for (let end = 1; end <= word.length && end <= 40; end++) {
      const stem = this.#stems.get(word.slice(0, end))
      if (stem !== undefined) found.add(stem)
    }
    for (const [part, element, isEnding] of this.#inner)
      if (isEnding ? word.endsWith(part) : word.includes(part)) found.add(element)
    if (this.#known.size < 50_000) this.#known.set(word, found)
    return found
  }
}

/** Whether the rest of a term stands behind its first word. */
function endsWell(
  { elements }: Term,
  words: readonly ReadonlySet<Element>[],
  first: number,
): boolean {
  let at = first + 1
  let isFree = false
  for (const element of elements.slice(1)) {
    if (element === gap) {
      isFree = true
      continue
    }
    const last = isFree ? at + widestGap : at
    while (at <= last && !words[at]?.has(element)) at++
    if (at > last) return false
    at++
    isFree = false
  }
  return true
}
