/** A count with its noun: `1 badge`, `1,200 badges`. */
export function pluralize(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatNumber(count)} ${count === 1 ? singular : plural}`
}

/** A number with a comma between thousands. */
export function formatNumber(count: number): string {
  return count.toLocaleString('en-US')
}

/** Words with commas, and an `and` before the last: `a, b and c`. */
export function joinWithAnd(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
