/** Line and column of a text, both from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number
  readonly column: number
}

export interface Range {
  readonly start: Position
  /** Just behind the last unit. */
  readonly end: Position
}

/** Finds lines and columns in a text whose lines end in LF, CR LF or CR. */
export class Lines {
  readonly #starts: number[] = [0]
  /** Where the text of each line ends, the last excepted. */
  readonly #ends: number[] = []
  readonly #length: number

  constructor(text: string) {
    this.#length = text.length
    const hasReturns = text.includes('\r')
    for (let at = nextEnd(text, 0, hasReturns); at >= 0; ) {
      const next = text.startsWith('\r\n', at) ? at + 2 : at + 1
      this.#ends.push(at)
      this.#starts.push(next)
      at = nextEnd(text, next, hasReturns)
    }
  }

  /** The offset at which `line` (from 1) begins, or the text's end where there is no such line. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? this.#length
  }

  /** Where the text of the line ends that an offset stands on. */
  endOfLineAt(offset: number): number {
    return this.#ends[this.#indexOf(offset)] ?? this.#length
  }

  position(offset: number): Position {
    const within = Math.max(0, Math.min(offset, this.#length))
    const index = this.#indexOf(within)
    // Between CR and LF is still the end of the line.
    const inLine = Math.min(within, this.#ends[index] ?? this.#length)
    return { line: index + 1, column: inLine - (this.#starts[index] ?? 0) + 1 }
  }

  /** Of the line that an offset stands on, from 0. */
  #indexOf(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  range(start: number, end: number): Range {
    return { start: this.position(start), end: this.position(end) }
  }
}

/** Where the next line ends; -1 where none does. */
function nextEnd(text: string, from: number, hasReturns: boolean): number {
  if (!hasReturns) return text.indexOf('\n', from)
  endOfLine.lastIndex = from
  return endOfLine.test(text) ? endOfLine.lastIndex - 1 : -1
}

const endOfLine = /[\n\r]/g
