/** So many of a kind are listed one by one; the others are a number. */
const maxListed = 10

/** The first few of many lines, and one that says how many there are beside. */
export function firstFew(
  lines: readonly string[],
  more: (count: number) => string = (count) => `And ${count} more.`,
): string[] {
  const left = lines.length - maxListed
  return left <= 0 ? [...lines] : [...lines.slice(0, maxListed), more(left)]
}

/** The first few of many names in one line, and how many there are beside. */
export function fewNames(names: readonly string[], max = maxListed): string {
  const left = names.length - max
  return left <= 0 ? names.join(', ') : `${names.slice(0, max).join(', ')} and ${left} more`
}
