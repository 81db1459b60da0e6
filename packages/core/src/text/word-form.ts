import { stemmer } from 'stemmer'
import { normalize } from './normalize.ts'
import { RunTable } from './run-table.ts'

/** What is to be known of a word whatever text it stands in. Worked out once a run, in {@link wordForm}. */
export class WordForm {
  /** As it is written. */
  readonly text: string
  /** As it is compared, as {@link normalize} has it. */
  readonly folded: string
  #stem: string | undefined
  #root: string | undefined
  #parts: readonly WordForm[] | undefined

  constructor(text: string) {
    this.text = text
    this.folded = normalize(text)
  }

  /** Its English stem (Porter), without case. */
  get stem(): string {
    this.#stem ??= stemmer(this.text.toLowerCase())
    return this.#stem
  }

  /** Its stem in one spelling for both sides of the Atlantic. */
  get root(): string {
    this.#root ??=
      this.stem.length > 5 && this.stem.endsWith('is') ? `${this.stem.slice(0, -1)}z` : this.stem
    return this.#root
  }

  /** Itself, and then what it is joined from by hyphens, where it is. */
  get parts(): readonly WordForm[] {
    this.#parts ??= /[-‑]/.test(this.text)
      ? [this, ...this.text.split(/[-‑]/).map(wordForm)]
      : [this]
    return this.#parts
  }
}

const forms = new RunTable((text) => new WordForm(text))

/** What is known of a word. */
export function wordForm(text: string): WordForm {
  return forms.of(text)
}
