/** A document with more items in lists than this is not one that people read. */
export const mostItems = 1500

const markers = /^(?:[ \t>]*(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))+/
const marker = /(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/g

/**
 * Where a Markdown text has more items in lists than {@link mostItems}; undefined where it has not.
 * The parser's time grows with the square of that number, so a stranger's document could stop a run
 * for minutes.
 */
export function passesMostItems(text: string): number | undefined {
  let items = 0
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    items += markers.exec(line[0])?.[0].match(marker)?.length ?? 0
    if (items > mostItems) return line.index
  }
  return undefined
}
