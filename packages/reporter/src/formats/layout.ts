/** Measures and wraps text for a terminal. Widths are in columns, of which a wide character takes two. */
export interface Layout {
  /** How many columns a text takes. */
  width(text: string): number
  /** Lines of at most `columns` columns, without white space at their ends; a longer word is cut. */
  wrap(text: string, columns: number): string[]
}

/** For texts in which each character takes one column. */
export const narrowLayout: Layout = {
  width: (text) => text.length,
  wrap: (text, columns) => {
    const lines: string[] = []
    let line = ''
    for (const word of text.split(' ')) {
      const joined = line === '' ? word : `${line} ${word}`
      if (
        joined.length <= columns ||
        isCutHere(word, columns - (joined.length - word.length), columns)
      )
        line = joined
      else {
        if (line !== '') lines.push(line)
        line = word
      }
      while (line.length > columns) {
        lines.push(line.slice(0, columns))
        line = line.slice(columns)
      }
    }
    return line === '' && lines.length > 0 ? lines : [...lines, line]
  },
}

/** Whether a word that is longer than a line begins on one with so much room left, as it takes no more lines then. */
function isCutHere(word: string, room: number, columns: number): boolean {
  return (
    word.length > columns &&
    1 + Math.floor((word.length - room - 1) / columns) <= Math.floor((word.length - 1) / columns)
  )
}

/** Characters of one column each: Latin, dashes and quotes, arrows, lines. */
const narrowText = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u2193\u2500-\u257f]*$/

/** White space at which a line might begin or end. */
const outerSpace = /^ | $| {2}/

/**
 * A layout that is right for all of `texts`. The one that knows wide characters is loaded only where a text
 * has one, since its tables take longer to load than everything else that formats a report.
 */
export async function layoutFor(texts: Iterable<string>): Promise<Layout> {
  for (const text of texts) if (!narrowText.test(text)) return loadUnicodeLayout()
  return narrowLayout
}

/** For any text: knows wide and combining characters, and emoji. */
export async function loadUnicodeLayout(): Promise<Layout> {
  const [{ default: stringWidth }, { default: wrapAnsi }] = await Promise.all([
    import('string-width'),
    import('wrap-ansi'),
  ])
  // Among many texts few have such a character, and the others are laid out many times as fast without.
  return {
    width: (text) => (narrowText.test(text) ? narrowLayout.width(text) : stringWidth(text)),
    wrap: (text, columns) =>
      narrowText.test(text) && !outerSpace.test(text)
        ? narrowLayout.wrap(text, columns)
        : wrapAnsi(text, columns, { hard: true }).split('\n'),
  }
}
