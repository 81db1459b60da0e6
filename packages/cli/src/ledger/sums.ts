/** A number with its noun, in the singular for one: `1 badge`, `1,200 badges`. */
export function plural(count: number, noun: string): string {
  return `${number(count)} ${count === 1 ? noun : `${noun}s`}`
}

/** A number with commas between thousands. */
export function number(count: number): string {
  return count.toLocaleString('en-US')
}
