/** So many of a kind are told one by one; the others are a number. */
export const mostTold = 10

/** The first few of many lines, and one that says how many there are beside. */
export function firstFew(
  lines: readonly string[],
  more: (count: number) => string = (count) => `And ${count} more.`,
): string[] {
  const left = lines.length - mostTold
  return left <= 0 ? [...lines] : [...lines.slice(0, mostTold), more(left)]
}

/** The first few of many names in one line, and how many there are beside. */
export function fewNames(names: readonly string[], most = mostTold): string {
  const left = names.length - most
  return left <= 0 ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${left} more`
}
