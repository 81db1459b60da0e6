import type { Located, Span } from '../documents/place.ts'
import { sentences } from './en/sentences.ts'
import { hasOtherForms, normalize } from './normalize.ts'
import { isWithin, quotations } from './quotations.ts'
import type { Stretch } from './stretch.ts'
import { isSet, noTriggers, type TriggerBits, type Triggers, triggerLists } from './triggers.ts'
import { normalizedWords, Word, words } from './words.ts'

/** A sentence of a text with its offsets, without the white space around it. */
export type Sentence = Stretch

/**
 * What rules ask of a text: words, sentences, quotations, which lists of words concern it. Each is worked out
 * once, when the first rule asks, however many rules read the text.
 */
export class TextAnalysis {
  readonly text: string
  #words: readonly Word[] | undefined
  #sentences: readonly Sentence[] | undefined
  #small: string | undefined
  #folded: string | undefined
  #foldedWords: readonly string[] | undefined
  #triggered: TriggerBits | undefined
  #listsKnown = 0
  #answers: Map<unknown, unknown> | undefined
  #quotations: readonly Span[] | undefined

  /** `words` are those of the text, where they are known already. */
  constructor(text: string, words?: readonly Word[]) {
    this.text = text
    this.#words = words
  }

  get words(): readonly Word[] {
    this.#words ??= words(this.text)
    return this.#words
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= sentencesOf(this.text)
    return this.#sentences
  }

  /** The analysis of a stretch of the text, whose words are known already. */
  of({ text, start, end }: Stretch): TextAnalysis {
    const inside = this.words.filter((word) => word.start >= start && word.end <= end)
    return new TextAnalysis(
      text,
      inside.map((word) => new Word(word.form, word.start - start)),
    )
  }

  /** The text as it is compared, as {@link normalize} has it. */
  get folded(): string {
    this.#folded ??= normalize(this.text)
    return this.#folded
  }

  /** The words of the text as they are compared. */
  get foldedWords(): readonly string[] {
    this.#foldedWords ??= this.#foldWords()
    return this.#foldedWords
  }

  #foldWords(): readonly string[] {
    // Another form of a character may bring letters, as that of a sign for a trade mark does.
    if (hasOtherForms(this.text)) return normalizedWords(this.text)
    return this.words.map(({ form }) => form.folded)
  }

  /** The text in small letters, where each stands in its place; else as it is. */
  get small(): string {
    if (this.#small === undefined) {
      const small = this.text.toLowerCase()
      this.#small = small.length === this.text.length ? small : this.text
    }
    return this.#small
  }

  /** Whether a word or a mark of a list is in the text. */
  has(list: Triggers): boolean {
    if (this.#triggered === undefined || this.#listsKnown <= list.index) {
      this.#triggered = triggersOf(this.words)
      this.#listsKnown = triggerLists()
    }
    return isSet(this.#triggered, list) || list.haveMarkIn(this.text)
  }

  /** What a function says of the text, worked out once: `analysis.about(isPlaceholder)`. */
  about<T>(ask: (text: string) => T): T {
    this.#answers ??= new Map()
    const known = this.#answers.get(ask)
    if (known !== undefined || this.#answers.has(ask)) return known as T // it is what this very function gave
    const answer = ask(this.text)
    this.#answers.set(ask, answer)
    return answer
  }

  get quotations(): readonly Span[] {
    this.#quotations ??= quotations(this.text)
    return this.#quotations
  }

  /** Whether a stretch lies within quotation marks. */
  isQuoted(start: number, end: number): boolean {
    return isWithin(this.quotations, start, end)
  }
}

/** The lists that any of some words is on. */
function triggersOf(words: readonly Word[]): TriggerBits {
  const all = noTriggers()
  // Counted, since this is gone through for each word of a program.
  for (let at = 0; at < words.length; at++) {
    const bits = words[at]?.form.triggers
    if (bits)
      for (let index = 0; index < bits.length; index++)
        all[index] = (all[index] ?? 0) | (bits[index] ?? 0)
  }
  return all
}

const analyses = new WeakMap<Located<string>, TextAnalysis>()

/** The analysis of a text, shared by all rules that read it. */
export function analyse(text: Located<string>): TextAnalysis {
  const known = analyses.get(text)
  if (known) return known
  const made = new TextAnalysis(text.value)
  analyses.set(text, made)
  return made
}

/** Words with a full stop that end no sentence. */
const abbreviations: ReadonlySet<string> = new Set(sentences.abbreviations)

/** More characters than an abbreviation has. */
const enough = 16

/** Whether the full stop at `at` belongs to an abbreviation or an initial, which begins at `from` at the earliest. */
function isAbbreviated(text: string, from: number, at: number): boolean {
  let start = at
  while (start > from && !isGap(text.charCodeAt(start - 1))) {
    start--
    if (at - start > enough) return false
  }
  const word = text.slice(start, at).toLowerCase()
  // A letter has a large form, and a figure has none.
  return word.length === 1 ? word !== word.toUpperCase() : abbreviations.has(word)
}

/** A space, a line's end, a tab, a space that does not break, or a bracket. */
function isGap(code: number): boolean {
  return code === 32 || code === 40 || code === 10 || code === 9 || code === 13 || code === 160
}

/** An end of a sentence: mark, closing quotes, then white space and no small letter; or a line's end. */
const ending = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s+[^\s\p{Ll}]|\s*$)|[。！？]|(?<!\s)\s*\n+/gu

function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = []
  let from = 0
  const push = (to: number) => {
    const raw = text.slice(from, to)
    const trimmed = raw.trim()
    const start = from + raw.length - raw.trimStart().length
    if (trimmed !== '') found.push({ text: trimmed, start, end: start + trimmed.length })
    from = to
  }
  for (const match of text.matchAll(ending)) {
    const to = match.index + match[0].length
    if (match[0] !== '.' || !isAbbreviated(text, from, match.index)) push(to)
  }
  push(text.length)
  return found
}
