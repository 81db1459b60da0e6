import { createHash } from 'node:crypto'

/** Hex digits of an id. */
const idLength = 64
/** Works out the name of a batch from the bytes of its ids, many of which are hashed at once. */
export class BatchDigest {
  readonly #bytes = Buffer.allocUnsafe(65_536)
  #hash = createHash('sha256')
  #length = 0
  #isFirst = true

  /** Adds the id that begins at a place. */
  add(chunk: Buffer, at: number): void {
    if (this.#length + 1 + idLength > this.#bytes.length) this.#flush()
    if (!this.#isFirst) this.#bytes[this.#length++] = 10
    this.#isFirst = false
    this.#length += chunk.copy(this.#bytes, this.#length, at, at + idLength)
  }

  /** The name, and begins anew. */
  take(): string {
    this.#flush()
    const digest = this.#hash.digest('hex').slice(0, 40)
    this.#hash = createHash('sha256')
    this.#isFirst = true
    return digest
  }

  #flush(): void {
    this.#hash.update(this.#bytes.subarray(0, this.#length))
    this.#length = 0
  }
}
