/** Words with commas, and an `and` before the last: `a, b and c`. */
export function joinWithAnd(words: readonly string[]): string {
  return joined(words, 'and')
}

/** The same with an `or`. */
export function joinWithOr(words: readonly string[]): string {
  return joined(words, 'or')
}

function joined(words: readonly string[], last: string): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}
