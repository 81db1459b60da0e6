import { stemmer } from 'stemmer'
import { normalize } from './normalize.ts'
import { RunTable } from './run-table.ts'

/** What is to be known of a word whatever text it stands in. Worked out once a run, in {@link wordForm}. */
export class WordForm {
  /** As it is written. */
  readonly text: string
  /** As it is compared, as {@link normalize} has it. */
  readonly folded: string
  #hash: number | undefined
  #stem: string | undefined
  #parts: readonly WordForm[] | undefined

  constructor(text: string) {
    this.text = text
    this.folded = normalize(text)
  }

  /** 32 bits of it as it is compared (FNV-1a). */
  get hash(): number {
    if (this.#hash !== undefined) return this.#hash
    let hash = 0x811c9dc5
    for (let index = 0; index < this.folded.length; index++)
      hash = Math.imul(hash ^ this.folded.charCodeAt(index), 0x01000193)
    this.#hash = hash >>> 0
    return this.#hash
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
}

const forms = new RunTable((text) => new WordForm(text))

/** What is known of a word. */
export function wordForm(text: string): WordForm {
  return forms.of(text)
}
