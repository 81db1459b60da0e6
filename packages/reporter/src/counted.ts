/** A number with its noun: `1 badge`, `1,200 badges`. */
export function counted(count: number, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`
}

/** A number as people read it. */
export function number(count: number): string {
  return count.toLocaleString('en-US')
}

/** Words with commas, and an `and` before the last. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
