/** How text is measured and wrapped for a terminal. */
export interface Layout {
  /** Columns that a text takes. */
  width(text: string): number
  /** Lines of at most so many columns, without white space at their ends; a longer word is cut. */
  wrap(text: string, columns: number): string[]
}

/** Letters and signs of one column each: Latin, dashes and quotes, arrows, lines. */
const narrow = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u2193\u2500-\u257f]*$/

/**
 * The layout for texts. Most need no tables of wide and combining characters, which take longer to load
 * than all the rest of telling.
 */
export async function layoutFor(texts: Iterable<string>): Promise<Layout> {
  for (const text of texts) if (!narrow.test(text)) return (await import('./wide-layout.ts')).wide
  return plain
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
