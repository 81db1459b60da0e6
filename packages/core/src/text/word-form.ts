import { stemmer } from 'stemmer'
import { lettersOf } from './letters.ts'
import { normalize } from './normalize.ts'
import { type TriggerBits, triggeredBy, triggerLists } from './triggers.ts'
import { familyOf } from './word-family.ts'

/** What is to be known of a word whatever text it stands in. Worked out once a run, in {@link wordForm}. */
export class WordForm {
  /** As it is written. */
  readonly text: string
  /** As it is compared, as {@link normalize} has it. */
  readonly folded: string
  /** Whether it is joined by hyphens. */
  readonly isJoined: boolean
  // What is asked of each word of each template is a number or a boolean, so that no other object is read.
  #familyHash: number | undefined
  #familyLetters: number | undefined
  #letters: number | undefined
  #hasSmallLetters: boolean | undefined
  #hash: number | undefined
  #stem: string | undefined
  #family: string | undefined
  #parts: readonly WordForm[] | undefined
  #triggers: TriggerBits | undefined
  #listsKnown = 0

  constructor(text: string) {
    this.text = text
    this.folded = normalize(text)
    this.isJoined = /[-‑]/.test(text)
  }

  /** 32 bits of it as it is compared (FNV-1a). */
  get hash(): number {
    if (this.#hash !== undefined) return this.#hash
    this.#hash = hashOf(this.folded, 0, this.folded.length)
    return this.#hash
  }

  /** Whether it has a letter from a to z that is no capital. */
  get hasSmallLetters(): boolean {
    this.#hasSmallLetters ??= /[a-z]/.test(this.text)
    return this.#hasSmallLetters
  }

  /** Its English stem (Porter), without case. */
  get stem(): string {
    this.#stem ??= stemmer(this.text.toLowerCase())
    return this.#stem
  }

  /** What it has in common with the words of its family, as {@link familyOf} has it. */
  get family(): string {
    this.#family ??= familyOf(this.stem)
    return this.#family
  }

  /** 32 bits of its family. Signed, since V8 keeps such a number in its place and others apart. */
  get familyHash(): number {
    this.#familyHash ??= hashOf(this.family, 0, this.family.length) | 0
    return this.#familyHash
  }

  /** The letters of its family, as {@link lettersOf} has them. */
  get familyLetters(): number {
    this.#familyLetters ??= lettersOf(this.family)
    return this.#familyLetters
  }

  /** Its letters, as {@link lettersOf} has them. */
  get letters(): number {
    this.#letters ??= lettersOf(this.text)
    return this.#letters
  }

  /** Itself, and then what it is joined from by hyphens, where it is. */
  get parts(): readonly WordForm[] {
    this.#parts ??= this.isJoined ? [this, ...this.text.split(/[-‑]/).map(wordForm)] : [this]
    return this.#parts
  }

  /** The lists of words that it is on; undefined where there are none. */
  get triggers(): TriggerBits | undefined {
    // A table that is loaded later brings lists that were not asked yet.
    if (this.#listsKnown !== triggerLists()) {
      this.#listsKnown = triggerLists()
      this.#triggers = triggeredBy(this.folded)
    }
    return this.#triggers
  }
}

/** Words that are known at most; then the table begins anew. Real programs of 5,000 templates have 22,000. */
const maxForms = 50_000

/** Slots of the table: a power of two, and more than twice the words. */
const slots = 131_072

/**
 * The known words by a hash of their letters. A map of texts would need a text made for each word that is
 * asked, which takes twice as long as all the rest of looking it up.
 */
class FormTable {
  readonly #slots = new Int32Array(slots)
  #forms: WordForm[] = []

  /** What is known of a stretch of a text. */
  at(text: string, start: number, end: number): WordForm {
    let slot = hashOf(text, start, end) & (slots - 1)
    for (;;) {
      const form = this.#forms[(this.#slots[slot] ?? 0) - 1]
      if (form === undefined) return this.#add(slot, text.slice(start, end))
      if (form.text.length === end - start && text.startsWith(form.text, start)) return form
      slot = (slot + 1) & (slots - 1)
    }
  }

  #add(slot: number, text: string): WordForm {
    const form = new WordForm(text)
    if (this.#forms.length >= maxForms) {
      this.#slots.fill(0)
      this.#forms = []
    }
    this.#slots[slot] = this.#forms.push(form)
    return form
  }
}

/** FNV-1a. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let index = start; index < end; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

const forms = new FormTable()

/** What is known of a word. */
export function wordForm(text: string): WordForm {
  return forms.at(text, 0, text.length)
}

/** What is known of the word that a stretch of a text is. */
export function wordFormAt(text: string, start: number, end: number): WordForm {
  return forms.at(text, start, end)
}
