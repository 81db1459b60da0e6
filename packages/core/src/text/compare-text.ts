/** By UTF-16 units, whatever the language of the machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Each text once, in their order. */
export function sortedOnce(texts: Iterable<string>): string[] {
  return [...new Set(texts)].sort(compareText)
}
