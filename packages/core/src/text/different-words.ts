import type { WordForm } from './word-form.ts'
import type { Word } from './words.ts'

/**
 * The different words of some texts, and what they are joined from by hyphens, to be found by their families.
 * One table serves for both, in place of a set of words and one of families for each template.
 */
export class DifferentWords {
  readonly all: WordForm[] = []
  /** For each word the hash of its family, so that words of another one in its bucket need not be read. */
  readonly #hashes: number[] = []
  /** For each bucket of families which word came last, counted from one. */
  readonly #last: number[]
  /** For each word the one before it in its bucket. */
  readonly #previous: number[] = []

  constructor(texts: readonly (readonly Word[])[]) {
    let count = 0
    for (const words of texts) count += words.length
    this.#last = new Array<number>(powerOfTwoAbove(count)).fill(0)
    for (const words of texts)
      for (let at = 0; at < words.length; at++) {
        const form = words[at]?.form
        if (form) this.#add(form)
      }
  }

  /** Whether a word of the same family is among them. */
  hasFamilyOf({ family, familyHash }: WordForm): boolean {
    let at = this.#last[familyHash & (this.#last.length - 1)] ?? 0
    for (; at > 0; at = this.#previous[at - 1] ?? 0)
      if (this.#hashes[at - 1] === familyHash && this.all[at - 1]?.family === family) return true
    return false
  }

  #add(form: WordForm): void {
    const { familyHash } = form
    const bucket = familyHash & (this.#last.length - 1)
    const last = this.#last[bucket] ?? 0
    for (let at = last; at > 0; at = this.#previous[at - 1] ?? 0)
      if (this.all[at - 1] === form) return
    this.#last[bucket] = this.all.push(form)
    this.#previous.push(last)
    this.#hashes.push(familyHash)
    if (form.isJoined) for (const part of form.parts) this.#add(part)
  }
}

function powerOfTwoAbove(count: number): number {
  return 2 ** (32 - Math.clz32(count))
}
