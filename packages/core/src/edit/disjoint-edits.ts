import { indexFrom } from '../documents/blocks.ts'
import type { DataOperation } from '../documents/patch.ts'
import { upwards } from '../documents/place.ts'
import type { TextEdit } from './text-edits.ts'

/** Edits of a file that do not touch each other, neither in its text nor in its data. */
export class DisjointEdits {
  /** Ascending, none within another. */
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  /** By document: what is changed, and what that stands in. */
  readonly #changed = new Set<string>()
  readonly #above = new Set<string>()
  /** By document: texts of which parts alone are changed. */
  readonly #inParts = new Set<string>()

  /** Adds an edit and says so, where it touches none of those before. */
  add(document: number, { kind, pointer }: DataOperation, textEdit: TextEdit): boolean {
    const [own = '', ...above] = upwards(pointer).map((one) => `${document}${one}`)
    const isPart = kind === 'replace'
    const isTaken =
      this.#above.has(own) ||
      above.some((outer) => this.#changed.has(outer)) ||
      (this.#changed.has(own) && !(isPart && this.#inParts.has(own)))
    const index = indexFrom(this.#ends, textEdit.start)
    const next = this.#starts[index]
    if (isTaken || (next !== undefined && next <= textEdit.end)) return false
    this.#starts.splice(index, 0, textEdit.start)
    this.#ends.splice(index, 0, textEdit.end)
    this.#changed.add(own)
    for (const outer of above) this.#above.add(outer)
    if (isPart) this.#inParts.add(own)
    return true
  }
}
