/** A count with its noun: `1 badge`, `1,200 badges`. */
export function pluralize(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatNumber(count)} ${count === 1 ? singular : plural}`
}

/** A number with a comma between thousands. */
export function formatNumber(count: number): string {
  return count.toLocaleString('en-US')
}
