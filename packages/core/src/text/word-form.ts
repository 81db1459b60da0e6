import { stemmer } from 'stemmer'
import { normalize } from './normalize.ts'
import { RunTable } from './run-table.ts'
import { type Triggers, triggeredBy, triggerLists } from './triggers.ts'

/** What is to be known of a word whatever text it stands in. Worked out once a run, in {@link wordForm}. */
export class WordForm {
  /** As it is written. */
  readonly text: string
  /** As it is compared, as {@link normalize} has it. */
  readonly folded: string
  #stem: string | undefined
  #parts: readonly WordForm[] | undefined
  #triggers: readonly Triggers[] = []
  #listsKnown = 0

  constructor(text: string) {
    this.text = text
    this.folded = normalize(text)
  }

  /** Its English stem (Porter), without case. */
  get stem(): string {
    this.#stem ??= stemmer(this.text.toLowerCase())
    return this.#stem
  }

  /** Itself, and then what it is joined from by hyphens, where it is. */
  get parts(): readonly WordForm[] {
    this.#parts ??= /[-‑]/.test(this.text)
      ? [this, ...this.text.split(/[-‑]/).map(wordForm)]
      : [this]
    return this.#parts
  }

  /** The lists of words that it is on. */
  get triggers(): readonly Triggers[] {
    // A table that is loaded later brings lists that were not asked yet.
    if (this.#listsKnown !== triggerLists()) {
      this.#listsKnown = triggerLists()
      this.#triggers = triggeredBy(this.folded)
    }
    return this.#triggers
  }
}

/** Real programs of 5,000 templates have 22,000 different words. */
const forms = new RunTable((text) => new WordForm(text), 50_000)

/** What is known of a word. */
export function wordForm(text: string): WordForm {
  return forms.of(text)
}
