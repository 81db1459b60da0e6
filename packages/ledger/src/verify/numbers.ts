/** A list of numbers that grows, 8 bytes each. */
export class Numbers {
  #numbers = new Float64Array(1024)
  #length = 0

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Float64Array(this.#length * 2)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    this.#numbers[this.#length++] = number
  }

  at(index: number): number {
    return this.#numbers[index] ?? Number.NaN
  }

  forEach(use: (number: number, index: number) => void): void {
    this.#numbers.subarray(0, this.#length).forEach(use)
  }

  /** Sorts the list itself, which takes no second one, and gives a view of it. */
  sorted(): Float64Array {
    return this.#numbers.subarray(0, this.#length).sort()
  }
}
