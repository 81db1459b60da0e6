/** How text is measured and wrapped for a terminal. */
export interface Layout {
  /** Columns that a text takes. */
  width(text: string): number
  /** Lines of at most so many columns, without white space at their ends; a longer word is cut. */
  wrap(text: string, columns: number): string[]
}

/** For texts in which each character takes one column. */
export const plain: Layout = {
  width: (text) => text.length,
  wrap: (text, columns) => {
    const lines: string[] = []
    let line = ''
    for (const word of text.split(' ')) {
      const joined = line === '' ? word : `${line} ${word}`
      if (joined.length <= columns) line = joined
      else {
        if (line !== '') lines.push(line)
        line = word
        while (line.length > columns) {
          lines.push(line.slice(0, columns))
          line = line.slice(columns)
        }
      }
    }
    return line === '' && lines.length > 0 ? lines : [...lines, line]
  },
}
