import { type Layout, plain } from './layout.ts'

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
